/** English words of what follows the story, which never changes and is not in the App. */
import type { ClosingMessages } from '../../core/model/pageMessages';

export const closing: ClosingMessages = {
  disputes: 'Where sources differ',
  unknowns: 'What is not known',
  sources: 'Sources',
  via: 'via {via}',
  colon: ':',
  updated: 'Updated {date}',
  behind: 'Sources, disputes and what is not known',
  whole: 'Full page',
};

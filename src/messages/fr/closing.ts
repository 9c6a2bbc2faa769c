/** French words of what follows the story, which never changes and is not in the App. */
import type { ClosingMessages } from '../../core/model/pageMessages';

export const closing: ClosingMessages = {
  disputes: 'Où les sources divergent',
  unknowns: 'Ce que l’on ignore',
  sources: 'Sources',
  via: 'par {via}',
  colon: '\u00a0:',
  updated: 'Mis à jour le {date}',
  behind: 'Sources, divergences et ce que l’on ignore',
  whole: 'Page entière',
};

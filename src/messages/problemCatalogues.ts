/** The words of the check's reports in the languages that Carnet speaks. Node only: no page has them. */
import * as ar from './ar/problems';
import * as en from './en/problems';
import * as fr from './fr/problems';
import * as ja from './ja/problems';
import type { ProblemFactMessages, ProblemMessages, ProblemReportMessages } from './shape';
import * as tr from './tr/problems';

/** All that a report says, in one language. */
export interface ProblemWords {
  /** BCP 47. */
  readonly language: string;
  readonly problems: ProblemMessages;
  readonly problemFacts: ProblemFactMessages;
  readonly problemReport: ProblemReportMessages;
}

/** The words that a report has unless others are asked for. */
export const ENGLISH: ProblemWords = { language: 'en', ...en };

/** By language, as BCP 47 has it. */
export const PROBLEM_CATALOGUES: ReadonlyMap<string, ProblemWords> = new Map([
  ['en', ENGLISH],
  ['ja', { language: 'ja', ...ja }],
  ['tr', { language: 'tr', ...tr }],
  ['ar', { language: 'ar', ...ar }],
  ['fr', { language: 'fr', ...fr }],
]);

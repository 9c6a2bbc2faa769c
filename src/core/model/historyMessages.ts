/** Words of what was known when, of what changed, and of corrections. Used at build alone. */
import type { Plural, Template } from './messages';

export interface HistoryMessages {
  /** A page that shows one day, and the way between such pages. */
  readonly known: {
    /** Headline of the page, and of the list of days. */
    readonly title: Template;
    readonly list: string;
    /** The same of a day long after the journey: its sources are new, not what they tell. */
    readonly lateTitle: Template;
    readonly lateList: string;
    /** What such a page is, in a sentence; then what is said of a day long after the journey. */
    readonly about: Template;
    readonly late: string;
    readonly today: string;
    readonly earlier: Template;
    readonly later: Template;
    /** Headings of the two lists of changes: against the day before, and against today. */
    readonly sinceBefore: Template;
    readonly first: Template;
    readonly sinceThen: Template;
    /** Heading of the changes against every other earlier day, and what opens one of them. */
    readonly compared: Template;
    readonly since: Template;
  };
  readonly change: {
    readonly new: Template;
    readonly gone: string;
    readonly status: Template;
    readonly statusWords: Readonly<Record<'reported' | 'inferred', string>>;
    /** By how it changed; `{was}` and `{now}`. */
    readonly time: Readonly<Record<'moved' | 'closer' | 'looser', Template>>;
    readonly place: Readonly<Record<'moved' | 'closer' | 'looser' | 'named', Template>>;
    readonly title: Template;
    readonly text: string;
    readonly came: Template;
    readonly went: Template;
    /** Between names. */
    readonly join: string;
    readonly sourcesCame: Plural;
    readonly sourcesWent: Plural;
    readonly nothing: string;
  };
  readonly counts: {
    readonly new: Plural;
    readonly changed: Plural;
    readonly sourced: Plural;
    readonly gone: Plural;
    readonly none: string;
    readonly join: string;
  };
  readonly correction: {
    readonly title: string;
    /** Why an entry of the diff is there, for its author to replace. */
    readonly why: string;
  };
  readonly feed: {
    readonly title: Template;
    readonly updated: string;
    readonly correction: Template;
    readonly known: Template;
  };
}

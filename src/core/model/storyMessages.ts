/** Words that go into a story when it is built: kinds, status, where, counts. None ships as code. */
import type { EventKind, EventStatus } from './itinerary';
import type { Plural, Template } from './messages';

export interface StoryMessages {
  readonly kinds: Readonly<Record<EventKind, string>>;
  /** Between two kinds of one event. */
  readonly kindJoin: string;
  readonly status: Readonly<Record<Exclude<EventStatus, 'reported'>, string>>;
  /** A status as it was then, as a sentence: "It was postponed." */
  readonly statusThen: Readonly<Record<Exclude<EventStatus, 'announced'>, string>>;
  readonly byBothSides: string;
  readonly announcedNoReport: Template;
  readonly where: {
    readonly inCity: Template;
    readonly venueNotReported: Template;
    readonly airportNotReported: Template;
    readonly assumed: Template;
    readonly fromTo: Template;
    /** With the file's own note on the place. */
    readonly noted: Template;
  };
  readonly history: {
    readonly announced: Template;
    readonly announcedFor: Template;
    readonly tookPlace: Template;
    /** A report that was less exact: `{when}` is the day that it gave. */
    readonly reportedFor: Template;
    readonly changed: Template;
  };
  readonly disputeTitle: {
    readonly conflict: Template;
    readonly doubt: Template;
    readonly about: Readonly<Record<'when' | 'where' | 'who' | 'what', string>>;
    readonly join: string;
  };
  readonly undated: string;
  readonly axis: Template;
  readonly description: {
    readonly span: Template;
    readonly days: Plural;
    readonly countries: Plural;
    readonly cities: Plural;
    readonly events: Plural;
    readonly startReported: Template;
    readonly inferred: Template;
    readonly join: string;
    readonly sentence: Template;
    /** From one to twelve, as a sentence begins. */
    readonly numbers: readonly string[];
  };
}

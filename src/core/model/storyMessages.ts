/** Words that go into a story when it is built: kinds, status, where, counts. None ships as code. */
import type { EventKind, EventStatus } from './itinerary';
import type { Plural, Template } from './messages';

/** A derived bound, by the events that give it. */
interface DerivedSide {
  /** "“Press conference” before it", and where that order is no more than likely. */
  readonly next: Template;
  readonly likely: Template;
  /** The event behind it that has the time: "“Welcome” after it, which came before “Talks”". */
  readonly behind: Template;
  readonly behindLikely: Template;
}

export interface StoryMessages {
  readonly kinds: Readonly<Record<EventKind, string>>;
  /** Between two kinds of one event. */
  readonly kindJoin: string;
  readonly status: Readonly<Record<Exclude<EventStatus, 'reported'>, string>>;
  readonly byBothSides: string;
  /** Between that and how it was announced otherwise. */
  readonly statusJoin: string;
  readonly announcedNoReport: Template;
  /** `{status}` of what is off, with the `{date}` and the `{source}` that are known. */
  readonly off: Readonly<Record<'on' | 'by' | 'onBy', Template>>;
  readonly where: {
    readonly inCity: Template;
    readonly venueNotReported: Template;
    readonly airportNotReported: Template;
    /** Where in a country. */
    readonly placeNotReported: Template;
    readonly placeNotDisclosed: Template;
    readonly assumed: Template;
    readonly fromTo: Template;
    /** A place inside a sentence: a spot, and a city or more. */
    readonly atPlace: Template;
    readonly inPlace: Template;
    /** With the file's own note on the place. */
    readonly noted: Template;
  };
  readonly history: {
    readonly announced: Template;
    readonly announcedFor: Template;
    readonly tookPlace: Template;
    /** `{plan}` and `{where}`: where it was planned, if it was not there. */
    readonly announcedAt: Template;
    /** `{how}`: elsewhere, on what other day, joined. */
    readonly tookPlaceOtherwise: Template;
    readonly elsewhere: string;
    readonly on: Template;
    readonly join: string;
    /** What became of it instead: `{status}`. */
    readonly cameTo: Template;
    /** In place of the day, where that is the one on which it was said. */
    readonly sameDay: string;
    /** What was said then: "Postponed on 19 August". */
    readonly said: Readonly<Record<Exclude<EventStatus, 'announced'>, Template>>;
    /** A report that was less exact: `{when}` is the day that it gave. */
    readonly saidFor: Template;
  };
  readonly disputeTitle: {
    readonly conflict: Template;
    readonly doubt: Template;
    readonly about: Readonly<Record<'when' | 'where' | 'who' | 'what', string>>;
    readonly join: string;
  };
  /** Since when an event is known; `said` are the other three, joined. */
  readonly known: {
    readonly announced: Template;
    readonly since: Template;
    /** For a day that no source names itself. */
    readonly by: Template;
    readonly join: string;
    readonly sentence: Template;
  };
  /** A correction, by what the file gives of it: `{on}`, `{was}`, `{now}`. */
  readonly correction: {
    readonly on: Template;
    readonly change: Template;
    readonly was: Template;
    readonly now: Template;
    readonly sentence: Template;
  };
  readonly undated: string;
  /** A text that the file has in another language only: `{text}`, and the `{language}`'s name. */
  readonly untranslated: Template;
  /** Between the date of a source and its language. */
  readonly datedJoin: string;
  /** `{says}` as a sentence of its own. */
  readonly sentence: Template;
  readonly axis: Template;
  /** Where the places of the journey keep different times: "Washington, UTC−5". */
  readonly axisAt: Template;
  /** The clock of home: "15:00 in Tokyo", "Wednesday 01:30 in Tokyo". */
  readonly second: Template;
  readonly secondOnDay: Template;
  /** What gives a derived bound: "from “Press conference” before it and “Welcome” after it". */
  readonly derived: {
    readonly from: Template;
    readonly fromBoth: Template;
    /** Where the first has more behind it. */
    readonly fromBothLong: Template;
    readonly title: Template;
    /** Between titles of a chain. */
    readonly join: string;
    readonly before: DerivedSide;
    readonly after: DerivedSide;
  };
  readonly journey: {
    /** The great circle between two cities. */
    readonly length: Template;
    /** The same by its line, and with `duration`. */
    readonly onMap: Template;
    readonly onMapTimed: Template;
    /** By air. */
    readonly landed: Template;
    /** By anything else. */
    readonly arrived: Template;
    /** As a sentence of its own, and with `ways`, both ends on the clock of home. */
    readonly alone: Template;
    readonly atHome: Template;
  };
  readonly description: {
    readonly span: Template;
    readonly days: Plural;
    readonly countries: Plural;
    /** Where one of them is a territory. */
    readonly territories: Plural;
    readonly cities: Plural;
    readonly events: Plural;
    readonly startReported: Plural;
    readonly inferred: Plural;
    /** Events that are listed and not counted, by what they are. */
    readonly others: Readonly<Record<'announced' | 'postponed' | 'cancelled' | 'denied', Plural>>;
    readonly notCounted: Template;
    /** Before anything has taken place; `{span}` is "Six days, three countries: …". */
    readonly ahead: Template;
    readonly join: string;
    readonly sentence: Template;
    /** The same without counts. */
    readonly bare: Template;
    /** From one to twelve, as a sentence begins; fewer, or none, where digits are better. */
    readonly numbers: readonly string[];
  };
}

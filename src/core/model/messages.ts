/**
 * The shape of a language's catalogue. A message is a sentence with named places in braces
 * (`'{from} to {to}'`), or one sentence per plural category; catalogues are plain data, so the page
 * carries only the words of its own language and the script carries none.
 */

import type { DayPart, KnownMode } from './itinerary';
import type { Inexact } from './map';

/** A sentence with named places in braces. */
export type Template = string;

/** One sentence per category that `Intl.PluralRules` knows in the language; `{n}` is the number. */
export interface Plural {
  readonly zero?: Template;
  readonly one?: Template;
  readonly two?: Template;
  readonly few?: Template;
  readonly many?: Template;
  readonly other: Template;
}

/** Words of dates, times and how far they are known; `core/describe/when.ts` and its siblings use them. */
export interface WhenMessages {
  /** Dates put together: several days, months or years, and how sure they are. */
  readonly date: {
    /** Several days of one month: "17–18 August". */
    readonly sameMonth: Template;
    /** Days of two months, or of two years: "31 August – 2 September". */
    readonly range: Template;
    /** "between 11 January and 19 January". */
    readonly within: Template;
    /** "20 or 21 August": between the last two of a list, and between the others. */
    readonly or: Template;
    readonly comma: string;
    /** "from 18 August", with no end. */
    readonly open: Template;
    readonly about: Template;
    readonly uncertain: Template;
    /** No source states the day: "probably Monday 18 August (date not stated)". */
    readonly notStated: Template;
    /** The same while another clock is shown. */
    readonly notStatedLocal: Template;
    /** Instead of a time, in a list. */
    readonly notStatedShort: string;
    /** A source gives it as likely: "probably Monday 18 August". */
    readonly probably: Template;
    /** A day of another clock than the one shown: "Thursday 21 August (local date)". */
    readonly local: Template;
    /** From a day to another, throughout: "Thursday 17 February to Saturday 19 February". */
    readonly throughout: Template;
  };
  /** A day, then what is known within it: "Monday 18 August, 09:00". */
  readonly dayAnd: Template;
  /** A clock time with its day: "16:03 on Monday 18 August". */
  readonly timeOnDay: Template;
  /** A part of the day with its day: "the afternoon of Sunday 17 August". */
  readonly partOfDay: Template;
  /** The last moment of a day: "the end of Thursday 21 August". */
  readonly endOfDay: Template;
  readonly about: Template;
  /** The same of a length of time, `{duration}`: "about 45 minutes". */
  readonly roughly: Template;
  /** A part of the day, then what narrows it: "afternoon, after 17:30". */
  readonly partAnd: Template;
  readonly timeNotReported: string;
  readonly dayNotReported: string;
  readonly monthNotReported: string;
  /** A time that the clock showed twice, with its offset: "02:30 (UTC+2)". */
  readonly offset: Template;
  /** Something known on the place's own clock while another is shown: "afternoon local time". */
  readonly localTime: Template;
  /** Parts of the day as they stand alone after a day, and inside a sentence. */
  readonly part: Readonly<Record<DayPart, string>>;
  readonly thePart: Readonly<Record<DayPart, string>>;
  readonly likelyPart: Readonly<Record<DayPart, string>>;
  readonly partOrEarlier: Template;
  readonly partOrLater: Template;
  /** Both ends to the minute: "15:41–16:03". */
  readonly exactRange: Template;
  /** Otherwise: "09:00 to about 09:45". */
  readonly softRange: Template;
  /** Start and end on different days. */
  readonly fromTo: Template;
  /** The end as a line of its own: "to about 09:45". */
  readonly to: Template;
  /** Only the end is known. */
  readonly until: Template;
  /** Begun at a known time, and over by another. */
  readonly overBy: Template;
  /** Bounds on one day, after the day: "some time between about 11:55 and 15:41". */
  readonly someTime: Template;
  /** Bounds with days of their own. */
  readonly between: Template;
  readonly after: Template;
  readonly by: Template;
  readonly likelyAfter: Template;
  readonly likelyBy: Template;
  /** Two bounds of which one is likely: "after about 11:55 and very likely by 15:41". */
  readonly and: Template;
  /** For a list, on one day, and otherwise: "about 11:55–15:41", "16:03 – Tue 11:05". */
  readonly shortRange: Template;
  readonly shortRangeDays: Template;
  readonly shortDayTime: Template;
  /** The ends of a journey on the reader's clock: "On your clock, Sunday 16:00 to 20:00." */
  readonly onYours: Template;
  readonly lasting: Template;
  readonly lastingAtMost: Template;
  readonly hours: Plural;
  readonly minutes: Plural;
  /** "1 hour 40 minutes". */
  readonly hoursMinutes: Template;
  /** Between two sentences: a space, where the language has one. */
  readonly sentenceJoin: string;
}

/** Words of the map and its buttons. */
export interface MapMessages {
  /** Name of the region. */
  readonly label: string;
  /** What it is and which keys there are; for screen readers, and in no other place. */
  readonly howTo: string;
  /** Name of a disc: `{n}` is its number, or several: "Stop 2: Ankara, 19 August". */
  readonly stop: Template;
  /** Between numbers or dates of several visits, and between titles of several events. */
  readonly join: string;
  readonly titlesJoin: string;
  /** Put behind the name of a place, by how inexactly it is known; `{name}`. */
  readonly inexact: Readonly<Record<Inexact, Template>>;
  /** Stands on the mark of an undisclosed place. */
  readonly unknown: string;
  /** Name of a mark that stands for `{n}` places of a city, `{name}`. */
  readonly places: Template;
  /** Put behind the name of a stop that is only announced; `{name}`. */
  readonly announced: Template;
  /** Put behind the name of a mark with an event on which sources differ; `{name}`. */
  readonly disputed: Template;
  /** Names of the marks of where events were not; `{title}` of the events, `{name}` of the place. */
  readonly ghost: Readonly<Record<'planned' | 'version' | 'off', Template>>;
  /** Name of the mark of home; `{name}`. */
  readonly home: Template;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  /** Back to the places visited, from a map that zooms out to home. */
  readonly region: string;
  /** Out to home and the ways from it and to it: short, and the button's name, which holds it. */
  readonly whole: string;
  readonly wholeJourney: string;
  /** Shown for a moment to who tries the bare wheel; `{key}` is the key to hold. */
  readonly wheel: Template;
  /** The same to who tries one finger. */
  readonly fingers: string;
  /** Brings the selected place, `{name}`, back into a zoomed map. */
  readonly back: Template;
  /** Lengths of the scale bar; `{n}` is a round number. */
  readonly km: Template;
  readonly metres: Template;
  /** At the map's edge, where home is beyond it; `{place}` is its name. */
  readonly to: Template;
  readonly from: Template;
}

/** Words of the map's legend; those of places by how inexactly they are known. */
export interface MapLegendMessages extends Readonly<Record<Inexact, string>> {
  readonly label: string;
  /** By what a leg was made, beside the shape of its arrowhead. */
  readonly by: Readonly<Record<KnownMode, string>>;
  readonly reported: string;
  readonly inferred: string;
  readonly announced: string;
  /** Why nearly all lines are dashed. */
  readonly mostlyInferred: string;
  /** An announced stop. */
  readonly stop: string;
  /** Where something was announced and did not take place, or is not known to have. */
  readonly planned: string;
  /** Where it was by another account than the one shown. */
  readonly version: string;
  readonly off: string;
  readonly disputed: string;
  /** That events are at places of which nothing is known that the map shows. */
  readonly unplaced: Plural;
  /** What the lines are not. */
  readonly notRoutes: string;
  /** Between that and why they are dashed. */
  readonly join: string;
}

/**
 * The story: what an itinerary comes to once every time is resolved, every text is in one language
 * and every moment is worded. It is plain data (it travels inside the page as JSON), complete
 * enough that the browser needs no zone table, no projection and no schema.
 */
import type { BorderChoice } from './borderViews';
import type { EpochMs, LngLat } from './brand';
import type { StoryGhost } from './ghost';
import type { DayPart, EventKind, EventStatus, PointPrecision, TravelMode } from './itinerary';
import type { Tongue } from './language';
import type { FactField } from './problem';
import type { StoryWhen } from './when';

export type { StoryWhen, WhenWords } from './when';

export type EdgeName = 'startMin' | 'startMax' | 'endMin' | 'endMax';

/** What a derived bound follows from: the bound before it, and the fact that leads from there. */
export interface EdgeOrigin {
  readonly event: string;
  readonly edge: EdgeName;
  /** The event that states the order or the length, and in which field. */
  readonly statedBy: string;
  readonly field: FactField;
}

/** One side of a bound: where it lies, and how far it can be trusted. */
export interface Edge {
  /** For drawing and checking; includes the width that "about" allows. */
  readonly at: EpochMs;
  /** The nominal value to print; equals `at` unless the bound is soft. */
  readonly says: EpochMs;
  /** `derived`: no source states it, other events imply it. */
  readonly basis: 'stated' | 'derived';
  /** Why it is soft; a derived bound keeps the softness of what it rests on. */
  readonly soft?: 'about' | 'likely' | 'part';
  /** Beside `soft: 'likely'`: the value is approximate as well. */
  readonly about?: boolean;
  /** For a derived bound: the event that gives it; where that one is inferred, the one behind it. */
  readonly by?: string;
  /**
   * Where the bound is no clock time but the start or end of a day or of a part of it: that day
   * (ISO), on the calendar of the place that it comes from, and the part.
   */
  readonly day?: string;
  readonly part?: DayPart;
  /** Nothing bounds this side: `at` serves the drawing alone. */
  readonly open?: boolean;
  /** For a derived bound: where it comes from, step by step. Stays with the build. */
  readonly follows?: EdgeOrigin;
}

/**
 * How the time is known: to the minute or hour at its start (`clock`), a part of a day, a whole
 * day or longer date (`date`), or only between bounds (`bounds`).
 */
export type Precision = 'clock' | 'part' | 'date' | 'bounds';

/** Four instants: `startMin <= startMax`, `endMin <= endMax`, `startMin <= endMin`, `startMax <= endMax`. */
export interface Span {
  readonly startMin: Edge;
  readonly startMax: Edge;
  readonly endMin: Edge;
  readonly endMax: Edge;
  readonly precision: Precision;
  readonly part?: DayPart;
  /** No source states the day. */
  readonly dateInferred?: boolean;
  /** The day is likely and not certain (`?`, or `likely: ['date']`). */
  readonly dateLikely?: boolean;
  /** The day is approximate (`~`). */
  readonly dateAbout?: boolean;
  /** The day is one of these, ISO; absent where it is any between the bounds. */
  readonly oneOf?: readonly string[];
  /** The file gives a month or a year and no day. */
  readonly dateUnit?: 'month' | 'year';
  /** Throughout, from the one day or date to the other, and not some time between. */
  readonly throughout?: boolean;
  /** A duration that the file gives, in minutes, where no clock time makes it an end. */
  readonly lasts?: {
    readonly minutes: number;
    readonly about?: boolean;
    readonly atMost?: boolean;
  };
  /** Whether the file gives an end or a duration; without it nothing is said of the end. */
  readonly endKnown: boolean;
}

export interface StoryPerson {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly nativeNames: readonly { readonly language: string; readonly text: string }[];
  readonly role?: string;
  readonly of?: string;
}

export interface StoryPlace {
  readonly key: string;
  readonly name: string;
  readonly localNames: readonly { readonly language: string; readonly text: string }[];
  readonly city?: string;
  readonly country: string;
  readonly at: LngLat;
  readonly precision: PointPrecision;
  readonly zone: string;
}

export interface StorySource {
  /** 1-based, in the order of the file. */
  readonly number: number;
  readonly key: string;
  readonly publisher: string;
  readonly via?: string;
  readonly title: string;
  /** BCP 47, where the title is not in the page's language: the source's own, unless we describe it. */
  readonly titleLanguage?: string;
  readonly url?: string;
  /** Date and language in words: "21 August 2025, Japanese"; "undated, French". */
  readonly dated: string;
  readonly language?: string;
  readonly kind: string;
  readonly side?: string;
}

export interface StoryCitation {
  readonly source: number;
  readonly for?: string;
}

export interface StoryDispute {
  readonly kind: 'conflict' | 'doubt';
  readonly about: readonly ('when' | 'where' | 'who' | 'what')[];
  /** "Sources differ on the day." */
  readonly title: string;
  readonly versions: readonly {
    readonly says: string;
    readonly sources: readonly StoryCitation[];
  }[];
  readonly reading?: string;
  readonly why?: string;
}

export interface StoryEvent {
  readonly id: string;
  /** 0-based place in the story's order. */
  readonly index: number;
  readonly kinds: readonly EventKind[];
  /** "Courtesy call"; several joined. */
  readonly kindWords: string;
  readonly title: string;
  readonly summary?: string;
  readonly span: Span;
  readonly when: StoryWhen;
  readonly place: string;
  /** IANA zone of the place. */
  readonly zone: string;
  readonly from?: string;
  /** Where, and how precisely: "Djibouti City (venue not reported)". */
  readonly where: string;
  readonly with: readonly string[];
  /** Keys of the travellers on its track, where they are not the story's. */
  readonly travellers?: readonly string[];
  readonly others?: string;
  readonly absent: boolean;
  readonly status: EventStatus;
  /** The status in words; empty for a plain report. */
  readonly statusWords: string;
  readonly sources: readonly StoryCitation[];
  readonly disputes: readonly StoryDispute[];
  /** Earlier states in words, oldest first. */
  readonly history: readonly {
    readonly says: string;
    readonly sources: readonly StoryCitation[];
  }[];
  readonly note?: string;
  /** "Announced on 16 August, known since 19 August." Not in a frame on somebody else's page. */
  readonly known?: string;
  readonly links: readonly { readonly title: string; readonly url: string }[];
  /** Number of the stop it belongs to; absent for home, between stops, and for what made no stop. */
  readonly stop?: number;
  readonly lane: string;
  /** ISO date of the day under which the list has it. */
  readonly day: string;
}

/** A run of consecutive events in one city. Numbered from 1 in order of visit; home is not a stop. */
export interface StoryStop {
  readonly number: number;
  /** City name as the file has it, and one place key that stands for it on the map. */
  readonly name: string;
  readonly place: string;
  readonly country: string;
  /** Ids, in the story's order. */
  readonly events: readonly string[];
  /** "17-18 August", at the precision known. */
  readonly dates: string;
  /** Certain presence, from the latest possible arrival to the earliest possible departure; null if none is certain. */
  readonly stay: { readonly from: EpochMs; readonly to: EpochMs } | null;
  readonly lane: string;
  /** Only announced: drawn hollow, counted on from the visits, and not among them. */
  readonly planned?: boolean;
}

export interface StoryLeg {
  readonly id: string;
  /** Stop number, or 'home'. */
  readonly from: number | 'home';
  readonly to: number | 'home';
  /** The events that end and begin it, where the file has them. */
  readonly departure?: string;
  readonly arrival?: string;
  readonly by: TravelMode;
  readonly status: EventStatus;
  readonly distanceKm: number;
  /** How far and, where known, how long: "about 3,300 km, about 4 hours"; absent where neither is. */
  readonly text?: string;
  /** Without a latest, nothing bounds it: a way home of which no end is told. */
  readonly leaves: { readonly min: EpochMs; readonly max?: EpochMs };
  readonly arrives: { readonly min: EpochMs; readonly max?: EpochMs };
  readonly sources: readonly StoryCitation[];
  readonly note?: string;
}

/** A row of the timeline: home, a country, or a city. In order of first visit, home first. */
export interface StoryLane {
  readonly key: string;
  readonly name: string;
  readonly isHome: boolean;
  /** 1-based index into the country palette; 0, neutral ink, for home and where no stop was made. */
  readonly color: number;
  readonly zone: string;
  /** Instants of local midnight that fall in the story's extent, with a worded day. */
  readonly midnights: readonly EpochMs[];
}

/** A day heading of the list. */
export interface StoryDay {
  /** ISO date. */
  readonly date: string;
  /** "Monday 18 August". */
  readonly words: string;
  /** "Mon 18 Aug" and "Mon 18", for axes with less room. */
  readonly medium: string;
  readonly short: string;
  /** Instants of the day's start and end in the axis's zone. */
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly events: readonly string[];
  /** Names of the cities visited under this heading, with their lanes. */
  readonly cities: readonly { readonly name: string; readonly lane: string }[];
}

export interface Story {
  readonly id: string;
  readonly language: string;
  /** The tag with which numbers and dates are worded, where it asks for digits; else the language. */
  readonly locale?: string;
  readonly title: string;
  readonly kicker?: string;
  readonly summary?: string;
  /** Counted from the data: "Six days, three countries: ..." */
  readonly description: string;
  readonly updated: string;
  readonly home?: { readonly place: string; readonly name: string; readonly zone: string };
  readonly people: Readonly<Record<string, StoryPerson>>;
  /** Keys of those who make the journey, in the file's order; none where it has no tracks. */
  readonly travellers: readonly string[];
  readonly places: Readonly<Record<string, StoryPlace>>;
  readonly sources: readonly StorySource[];
  readonly events: readonly StoryEvent[];
  readonly stops: readonly StoryStop[];
  /** Certain presence per lane: unbroken over consecutive stops of one lane, such as two cities of a country. */
  readonly stays: readonly {
    readonly lane: string;
    readonly from: EpochMs;
    readonly to: EpochMs;
  }[];
  readonly legs: readonly StoryLeg[];
  /** In the order of their events; absent where there are none. */
  readonly ghosts?: readonly StoryGhost[];
  readonly lanes: readonly StoryLane[];
  readonly days: readonly StoryDay[];
  readonly disputes: readonly StoryDispute[];
  readonly unknowns: readonly string[];
  /** The languages of texts that the page's lacks; absent where it lacks none. */
  readonly tongues?: readonly Tongue[];
  /** The axis: first day's start to last day's end in the axis zone. */
  readonly extent: { readonly from: EpochMs; readonly to: EpochMs };
  /** Zone of the axis and its name: "Local time, UTC+3". */
  readonly axis: {
    readonly zone: string;
    readonly words: string;
    /** Places abroad keep another time: beside the axis stands that of the selected event's place. */
    readonly mixed?: true;
    /** Which way time runs: as the language is read, unless the file says otherwise. */
    readonly direction: 'ltr' | 'rtl';
  };
  readonly borders: BorderChoice;
}

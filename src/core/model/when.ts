/** Moments as they are worded: what the build and the page say of a time. Types only. */

import type { EpochMs } from './brand';

/** One end of a journey, known to the minute or the hour. */
export interface WayEnd {
  readonly says: EpochMs;
  readonly about?: true;
  /** IANA zone of its place. */
  readonly zone: string;
}
/** The two ends of a journey. */
export type Way = readonly [from: WayEnd, to: WayEnd];

/** A moment in words, for one clock. */
export interface WhenWords {
  /** With its day: "Monday 18 August, some time between about 11:55 and 15:41". */
  readonly full: string;
  /** Beside an event under its day heading: "09:00", "afternoon", "by 11:05". */
  readonly short: string;
  /** The second line beside it, where there is one: "to about 09:45". */
  readonly end?: string;
  /**
   * The same moment on the other clock, with its day where that differs: home's beside local time
   * ("15:00 in Tokyo"), local time beside any other ("09:00 local time").
   */
  readonly second?: string;
  /** Both ends of its journeys on that clock, where their own words do not have them. */
  readonly journey?: string;
  /** Asked for on another clock, and local all the same: a day or a part of one is never moved. */
  readonly isLocal?: true;
}

export interface StoryWhen {
  readonly local: WhenWords;
  /** Where the itinerary has a home whose clock differs here. */
  readonly home?: WhenWords;
  /**
   * What gives a derived bound: "from “Press conference” before it and “Welcome” after it, which came
   * before “Talks”". Worded once, at build.
   */
  readonly derived?: string;
  /**
   * The journey that it begins or ends, each end on its own clock, with the time that passed: "Left
   * Guam Monday 07:00, landed in Shanghai Monday 09:00 local time (4 hours)." Where both are known.
   */
  readonly journey?: string;
  /** The ends of what `journey` tells, in its order, for the clock of a reader. */
  readonly ways?: readonly Way[];
  /** ISO date, or date-time with offset where known to the minute, for `<time datetime>`. */
  readonly iso: string;
}

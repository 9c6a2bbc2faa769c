/**
 * Status and earlier states in words. "Reported by both sides" is read off the sources: one whose
 * side is the traveller's country and one whose side is the host's.
 */
import { fill } from '../model/fill';
import type { EventSpec, HistorySpec, Itinerary, WhenSpec } from '../model/itinerary';
import type { WhenMessages } from '../model/messages';
import type { StoryCitation, StorySource } from '../model/story';
import type { StoryMessages } from '../model/storyMessages';
import { placeOf } from '../story/runs';
import { describeDate } from './date';
import { describeDay, describeDayMonth } from './day';

export interface StatusWords {
  readonly story: StoryMessages;
  readonly when: WhenMessages;
  readonly language: string;
  /** Four digits; dates of this year are said without it. */
  readonly year: string;
}

/** Whether the sources cited include an account of the traveller's side and one of the host's. */
export function isByBothSides(
  itinerary: Itinerary,
  event: EventSpec,
  citations: readonly StoryCitation[],
  sources: readonly StorySource[],
): boolean {
  if (itinerary.home === undefined) return false;
  const sides = new Set(citations.map(({ source }) => sources[source - 1]?.side));
  const home = placeOf(itinerary, itinerary.home).country;
  const host = placeOf(itinerary, event.at).country;
  return host !== home && sides.has(home) && sides.has(host);
}

/** Returns the status in words; empty for a plain report, which needs none. */
export function describeStatus(event: EventSpec, bothSides: boolean, words: StatusWords): string {
  const status = event.status ?? 'reported';
  if (status === 'reported') return bothSides ? words.story.byBothSides : '';
  const announced = event.history?.find((state) => state.status === 'announced');
  if (status === 'announced' && announced) {
    return fill(words.story.announcedNoReport, { date: shortDate(announced.knownFrom, words) });
  }
  return words.story.status[status];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Returns a date of the story's own year without its year: "19 August"; others with it. */
export function shortDate(date: string, words: StatusWords): string {
  return DAY.test(date) && date.startsWith(words.year)
    ? describeDayMonth(date, words.language)
    : describeDate(date, words.language, words.when);
}

/** What was planned, and whether what happened fits inside it. */
function describePlan(
  plan: WhenSpec | undefined,
  actual: string | undefined,
  words: StatusWords,
): { readonly when: string; readonly kept: boolean } {
  const date = typeof plan === 'string' ? plan : plan?.date;
  if (date === undefined) return { when: '', kept: true };
  if (!DAY.test(date)) return { when: describeDate(date, words.language, words.when), kept: false };
  return {
    when: describeDay(date, words.language).long,
    kept: date === actual,
  };
}

/** Where and when an event was, for comparison with a plan. */
export interface Actual {
  /** The day that it was on (ISO); undefined where that is not certain. */
  readonly day: string | undefined;
  /** Whether it was at this place, or in this city. */
  readonly isAt: (place: string) => boolean;
}

/**
 * Returns one earlier state in sentences: "Announced on 19 August for Wednesday 20 August; took
 * place." and what the file says of it. "Took place" is said only of a reported event that was on
 * the day planned and at the place planned.
 */
export function describeHistory(
  event: EventSpec,
  state: HistorySpec,
  actual: Actual,
  words: StatusWords,
  summary: string,
): string {
  const { history } = words.story;
  const date = shortDate(state.knownFrom, words);
  const { when, kept } = describePlan(state.when, actual.day, words);
  if (state.status === 'reported' && summary === '' && when !== '') {
    return fill(history.reportedFor, { date, when });
  }
  if (state.status !== undefined && state.status !== 'announced') {
    return fill(history.changed, { date, was: summary || words.story.statusThen[state.status] });
  }
  const announced =
    when === '' ? fill(history.announced, { date }) : fill(history.announcedFor, { date, when });
  const there = state.at === undefined || actual.isAt(state.at);
  const done = (event.status ?? 'reported') === 'reported' && kept && there;
  const said = done ? fill(history.tookPlace, { announced }) : announced;
  return summary === '' ? `${said}.` : `${said}. ${summary}`;
}

/**
 * Status and earlier states in words. "Reported by both sides" is read off the sources: one whose
 * side is the traveller's country and one whose side is the host's.
 */
import { fill } from '../model/fill';
import type { EventSpec, HistorySpec, Itinerary, WhenSpec } from '../model/itinerary';
import type { WhenMessages } from '../model/messages';
import { isOff } from '../model/status';
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

/**
 * Returns the status in words; empty for a plain report, which needs none. Of one that was announced
 * otherwise it is the last plan with what became of it.
 */
export function describeStatus(
  event: EventSpec,
  bothSides: boolean,
  actual: Actual,
  words: StatusWords,
): string {
  const status = event.status ?? 'reported';
  const announced = (event.history ?? []).filter((state) => state.status === 'announced');
  const [first] = announced;
  if (status === 'reported') {
    const last = announced.at(-1);
    const pair = last && describePair(event, last, actual, words);
    return [
      ...(bothSides ? [words.story.byBothSides] : []),
      ...(pair?.isMoved ? [pair.says] : []),
    ].join(words.story.statusJoin);
  }
  if (status === 'announced' && first) {
    return fill(words.story.announcedNoReport, { date: shortDate(first.knownFrom, words) });
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

/** What was planned, or said to have been, and whether what happened fits inside it. */
function describePlan(
  { when: plan, knownFrom }: HistorySpec,
  actual: string | undefined,
  words: StatusWords,
): { readonly when: string; readonly kept: boolean } {
  const date = typeof plan === 'string' ? plan : plan?.date;
  if (date === undefined) return { when: '', kept: true };
  if (!DAY.test(date)) return { when: describeDate(date, words.language, words.when), kept: false };
  // "Announced on 17 August for Sunday 17 August" names one day twice.
  const isSame = date === knownFrom;
  return {
    when: isSame ? words.story.history.sameDay : describeDay(date, words.language).long,
    kept: date === actual,
  };
}

/** Where and when an event was, for comparison with a plan. */
export interface Actual {
  /** The day that it was on (ISO); undefined where that is not certain. */
  readonly day: string | undefined;
  /** Whether it was at this place, or in this city. */
  readonly isAt: (place: string) => boolean;
  /** "in Istanbul". */
  readonly placeWords: (place: string) => string;
}

/** What was announced, and what became of it. */
interface Pair {
  readonly says: string;
  /** It took place, and on another day than planned or at another place. */
  readonly isMoved: boolean;
}

/**
 * "Announced on 19 August for Wednesday 20 August in Istanbul; took place elsewhere, on Tuesday 19 August":
 * of what became of it only what is certain, a day or a place that differs, so that a plan which may
 * have been kept has nothing said of it.
 */
function describePair(
  event: EventSpec,
  state: HistorySpec,
  actual: Actual,
  words: StatusWords,
): Pair {
  const { history, status } = words.story;
  const date = shortDate(state.knownFrom, words);
  const { when, kept } = describePlan(state, actual.day, words);
  const isThere = state.at === undefined || actual.isAt(state.at);
  const planned =
    when === '' ? fill(history.announced, { date }) : fill(history.announcedFor, { date, when });
  const announced = isThere
    ? planned
    : fill(history.announcedAt, { announced: planned, where: actual.placeWords(state.at ?? '') });
  const became = event.status ?? 'reported';
  if (isOff(event)) {
    const says = fill(history.cameTo, { announced, status: status[event.status] });
    return { says, isMoved: false };
  }
  if (became !== 'reported') return { says: announced, isMoved: false };
  if (kept && isThere) return { says: fill(history.tookPlace, { announced }), isMoved: false };
  const isOtherDay = !kept && isDay(state.when) && actual.day !== undefined;
  // Where it was stands over these words already.
  const how = [
    ...(isThere ? [] : [history.elsewhere]),
    ...(isOtherDay
      ? [fill(history.on, { day: describeDay(actual.day, words.language).long })]
      : []),
  ].join(history.join);
  if (how === '') return { says: announced, isMoved: false };
  return { says: fill(history.tookPlaceOtherwise, { announced, how }), isMoved: true };
}

function isDay(when: WhenSpec | undefined): boolean {
  return DAY.test((typeof when === 'string' ? when : when?.date) ?? '');
}

/**
 * Returns one earlier state in sentences: "Announced on 19 August for Wednesday 20 August; took
 * place." and what the file says of it. That it took place is said only of a reported event.
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
  const { when } = describePlan(state, actual.day, words);
  let { says } = describePair(event, state, actual, words);
  if (state.status !== undefined && state.status !== 'announced') {
    const said = fill(history.said[state.status], { date });
    const isDated = state.status === 'reported' && when !== '';
    says = isDated ? fill(history.saidFor, { said, when }) : said;
  }
  const sentence = fill(words.story.sentence, { says });
  return summary === '' ? sentence : sentence + words.when.sentenceJoin + summary;
}

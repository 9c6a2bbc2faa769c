/** Events known by a part of the day: "Sunday 17 August, afternoon", with what narrows it. */
import { fill } from '../model/fill';
import type { Span, WhenWords } from '../model/story';
import { daysWords, ownDay } from './whenDate';
import { clockOf, isOtherClock, sureDay, withDuration, type WhenOptions } from './whenWords';

/** Returns "Sunday 17 August, afternoon", with what narrows it: "afternoon, after 17:30". */
export function describePart(span: Span, given: WhenOptions): WhenWords {
  const { messages } = given;
  const options = { ...given, zone: given.eventZone };
  const part = span.part ?? 'noon';
  const edges = [span.startMin, span.startMax];
  const own = edges.filter((edge) => edge.part === part && edge.basis === 'stated');
  const likely = own.some((edge) => edge.soft === 'likely');
  const words = likely ? messages.likelyPart[part] : messages.part[part];
  const first = own[0]?.day ?? ownDay(span.startMin, options, false);
  const last = own.at(-1)?.day ?? first;
  const day = sureDay(daysWords(first, last, span.oneOf, options).words, span, options);
  const rest = overBy(span, narrower(span, words, options), options);
  const isLocal = isOtherClock(span, given);
  const local = (when: string): string => (isLocal ? fill(messages.localTime, { when }) : when);
  const full = withDuration(local(fill(messages.dayAnd, { day, rest })), span, options);
  return { full, short: local(words), ...(isLocal ? { isLocal } : {}) };
}

/** Returns the part with the clock times that bound the event more closely: "afternoon, after 17:30". */
function narrower(span: Span, words: string, options: WhenOptions): string {
  const { startMin } = span;
  const { messages } = options;
  const from = startMin.day === undefined ? clockOf(startMin, options).name : null;
  const to = isOverWithin(span) ? clockOf(span.endMax, options, true).name : null;
  if (from === null && to === null) return words;
  const add = (rest: string): string => fill(messages.partAnd, { part: words, rest });
  if (from !== null && to !== null) return add(fill(messages.someTime, { from, to }));
  if (from !== null) {
    return add(
      fill(startMin.soft === 'likely' ? messages.likelyAfter : messages.after, { time: from }),
    );
  }
  const by = span.endMax.soft === 'likely' ? messages.likelyBy : messages.by;
  return add(fill(by, { time: to ?? '' }));
}

/**
 * Whether a clock time bounds the whole event inside its part of the day. One beside a length does
 * not: it would be read as the end, which the length says already.
 */
export function isOverWithin({ startMax, endMax, endKnown, lasts }: Span): boolean {
  const isLong = lasts !== undefined && lasts.atMost !== true;
  return !endKnown && !isLong && startMax.day === undefined && startMax.says === endMax.says;
}

/** Adds a stated end, or a stated limit to it, where that is not said already. */
function overBy(span: Span, words: string, options: WhenOptions): string {
  const { messages } = options;
  const { endMax, endKnown } = span;
  const isStated = endMax.basis === 'stated' && endMax.day === undefined && endMax.open !== true;
  if (!isStated || span.lasts?.atMost === true || isOverWithin(span)) return words;
  const to = clockOf(endMax, options, true).name;
  if (!endKnown) return fill(messages.overBy, { from: words, to });
  return fill(messages.partAnd, { part: words, rest: fill(messages.until, { time: to }) });
}

/**
 * Events known only between bounds: "Monday 18 August, some time between about 11:55 and 15:41".
 * There is no best guess inside them, so no time is ever singled out.
 */
import { fill } from '../model/fill';
import type { Span, WhenWords } from '../model/story';
import { daysWords } from './whenDate';
import {
  isAbout,
  isOtherClock,
  longDay,
  markOf,
  shortDay,
  sureDay,
  withDuration,
  type Mark,
  type WhenOptions,
} from './whenWords';

interface Bounds {
  readonly from: Mark;
  readonly to: Mark;
}

/**
 * Returns the words. Times alone are shown on any clock; where a day or part of a day is among the
 * bounds, all is said on the place's own, for a day there is another stretch of time elsewhere.
 */
export function describeBounds(span: Span, given: WhenOptions): WhenWords {
  const shown = boundsOf(span, given);
  const clocks = [shown.from, shown.to].every(({ kind }) => kind === 'clock' || kind === 'open');
  const isLocal = !clocks && isOtherClock(span, given);
  const options = isLocal ? { ...given, zone: given.eventZone } : given;
  const bounds = isLocal ? boundsOf(span, options) : shown;
  const { full, short } =
    bounds.from.kind === 'day' && bounds.to.kind === 'day'
      ? dayWords(span, bounds, isLocal, options)
      : timeWords(span, bounds, isLocal, options);
  const own = isLocal ? ({ isLocal } as const) : {};
  return { full: withDuration(full, span, options), short, ...own };
}

function boundsOf(span: Span, options: WhenOptions): Bounds {
  const from = markOf(span.startMin, options, false);
  const to = markOf(span.endMax, options, span.endMax.says > span.startMin.says);
  // A day that began on another calendar says nothing where it holds the other bound.
  const isForeign = from.kind === 'day' && from.edge.day !== from.day && from.edge.day === to.day;
  return { from: isForeign ? { ...from, kind: 'open' } : from, to };
}

/** Both bounds are days: no time is known at all. */
function dayWords(
  span: Span,
  { from, to }: Bounds,
  isLocal: boolean,
  options: WhenOptions,
): WhenWords {
  const { words, short, missing } = daysWords(from.day, to.day, span.oneOf, options);
  const day = sureDay(words, span, options, isLocal);
  return { full: fill(options.messages.dayAnd, { day, rest: missing }), short };
}

function timeWords(span: Span, bounds: Bounds, isLocal: boolean, options: WhenOptions): WhenWords {
  const { messages } = options;
  const { from, to } = bounds;
  const isOneDay = from.kind !== 'open' && from.day === to.day;
  const day = isOneDay ? from.day : null;
  const rest = sentence(span, bounds, options, (mark) => nameOn(mark, day, options));
  const full =
    day === null
      ? sureRange(rest, span, bounds, options)
      : fill(messages.dayAnd, { day: sureDay(longDay(day, options), span, options), rest });
  const short = shortWords(span, bounds, options);
  const local = (when: string): string => (isLocal ? fill(messages.localTime, { when }) : when);
  return { full: local(full), short: local(short) };
}

/** Over several days, doubt about the date is doubt about the whole. */
function sureRange(rest: string, span: Span, { from, to }: Bounds, options: WhenOptions): string {
  const ownDay = [from, to].some(({ kind, edge }) => kind === 'day' && edge.basis === 'stated');
  return ownDay ? sureDay(rest, { ...span, dateAbout: false }, options) : rest;
}

/** A bound with its day, unless that is `day`: "11:05", "11:05 on Tuesday 19 August". */
function nameOn(mark: Mark, day: string | null, options: WhenOptions): string {
  const { messages } = options;
  if (mark.day === day) return mark.name;
  const words = longDay(mark.day, options);
  if (mark.kind === 'part') return fill(messages.partOfDay, { part: mark.name, day: words });
  if (mark.kind === 'clock') return fill(messages.timeOnDay, { time: mark.name, day: words });
  return words;
}

/** What is known of the two sides, with bounds named by `name`. */
function sentence(
  span: Span,
  { from, to }: Bounds,
  options: WhenOptions,
  name: (mark: Mark) => string,
): string {
  const { messages } = options;
  const isOneDay = from.day === to.day;
  const part = partAlone(span, { from, to }, options);
  if (part !== null) return part;
  // The side that is only the day itself goes without saying once the day is named.
  const first = from.kind === 'open' || (isOneDay && from.kind === 'day') ? null : from;
  const last = to.kind === 'open' || (isOneDay && to.kind === 'day') ? null : to;
  const until = span.endKnown && last?.kind === 'clock' && last.edge.basis === 'stated';
  if (first && last && !first.likely && !last.likely && !until) {
    const end = last.kind === 'day' ? fill(messages.endOfDay, { day: name(last) }) : name(last);
    const template = isOneDay ? messages.someTime : messages.between;
    return fill(template, { from: name(first), to: end });
  }
  const after = first && afterWords(first, name(first), options);
  const by =
    last &&
    (until ? fill(messages.until, { time: name(last) }) : byWords(last, name(last), options));
  if (after !== null && by !== null) return fill(messages.and, { first: after, second: by });
  return after ?? by ?? messages.timeNotReported;
}

function afterWords({ kind, likely }: Mark, time: string, { messages }: WhenOptions): string {
  if (kind === 'day' || kind === 'part') return fill(messages.date.open, { date: time });
  return fill(likely ? messages.likelyAfter : messages.after, { time });
}

function byWords({ likely }: Mark, time: string, { messages }: WhenOptions): string {
  return fill(likely ? messages.likelyBy : messages.by, { time });
}

/** One day of which only a part bounds it: "afternoon or earlier"; null otherwise. */
function partAlone(span: Span, { from, to }: Bounds, { messages }: WhenOptions): string | null {
  if (from.day !== to.day) return null;
  const part = from.edge.part ?? to.edge.part;
  if (part === undefined || span.endKnown) return null;
  const word = messages.part[part];
  if (from.kind === 'day' && to.kind === 'part')
    return fill(messages.partOrEarlier, { part: word });
  if (from.kind === 'part' && to.kind === 'day') return fill(messages.partOrLater, { part: word });
  return from.kind === 'part' && to.kind === 'part' && from.edge.part === to.edge.part
    ? word
    : null;
}

/** For a list: "about 11:55–15:41", "by 11:05", "16:03 – Tue 11:05". */
function shortWords(span: Span, bounds: Bounds, options: WhenOptions): string {
  const { messages, headingDay } = options;
  const heading = headingDay ?? (bounds.from.day === bounds.to.day ? bounds.from.day : undefined);
  const name = (mark: Mark): string => shortName(mark, heading, options);
  const { from, to } = bounds;
  // Under the heading of its first possible day, that day as a bound says nothing more.
  const known =
    from.kind === 'day' && from.day === heading ? { ...from, kind: 'open' as const } : from;
  const isRange = known.kind !== 'open' && to.kind !== 'open' && !known.likely && !to.likely;
  const isWholeDay = to.kind === 'day' && to.day === from.day;
  if (!isRange || isWholeDay || span.endKnown || partAlone(span, bounds, options) !== null) {
    const whole = partAlone(span, bounds, options);
    return whole ?? sentence(span, { from: known, to: dropped(to, from, heading) }, options, name);
  }
  const ends = { from: name(known), to: name(to) };
  const isClock = known.kind === 'clock' && to.kind === 'clock';
  const isPlain = isClock && known.day === to.day && !isAbout(to.edge);
  return fill(isPlain ? messages.shortRange : messages.shortRangeDays, ends);
}

/** The end of the heading's own day needs no words either. */
function dropped(to: Mark, from: Mark, heading: string | undefined): Mark {
  return to.kind === 'day' && to.day === (heading ?? from.day) ? { ...to, kind: 'open' } : to;
}

function shortName(mark: Mark, heading: string | undefined, options: WhenOptions): string {
  const { messages } = options;
  if (mark.day === heading && mark.kind !== 'day') return mark.name;
  const day = shortDay(mark.day, options);
  if (mark.kind === 'part') return fill(messages.partOfDay, { part: mark.name, day });
  return mark.kind === 'clock' ? fill(messages.shortDayTime, { day, time: mark.name }) : day;
}

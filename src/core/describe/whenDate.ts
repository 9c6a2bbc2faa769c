/** Events known by the day, the month or the year: always on the place's own calendar. */
import { addDays, dayNumber } from '../time/calendar';
import { fill } from '../model/fill';
import type { Edge, Span, WhenWords } from '../model/story';
import { describeDayMonth, describeDayRange } from './day';
import { dayText } from './intlWords';
import { isOtherClock, longDay, markOf, sureDay, withDuration } from './whenWords';
import type { WhenOptions } from './whenWords';

/** Returns "Thursday 21 August, time not reported", and its kin for months, ranges and choices. */
export function describeDateOnly(span: Span, options: WhenOptions): WhenWords {
  const { messages } = options;
  const date = dateWords(span, options);
  const isLocal = isOtherClock(span, options);
  const own = isLocal ? ({ isLocal } as const) : {};
  if (span.throughout === true) return { full: date.words, short: date.short, ...own };
  // No clock makes another month of one, nor another year.
  const day = sureDay(date.words, span, options, isLocal && span.dateUnit === undefined);
  if (span.dateInferred === true) {
    const full = withDuration(day, span, options);
    return { full, short: messages.date.notStatedShort, ...own };
  }
  const full = fill(messages.dayAnd, { day, rest: date.missing });
  return { full: withDuration(full, span, options), short: date.short, ...own };
}

interface DateWords {
  readonly words: string;
  /** For a narrow column. */
  readonly short: string;
  /** What is not reported. */
  readonly missing: string;
}

/** Returns a side of the date's window as a day, on the calendar of the event's place. */
export function ownDay(edge: Edge, options: WhenOptions, isEnd: boolean): string {
  return markOf(edge, { ...options, zone: options.eventZone }, isEnd).day;
}

function dateWords(span: Span, options: WhenOptions): DateWords {
  const { messages, language } = options;
  const first = ownDay(span.startMin, options, false);
  if (span.throughout === true) return throughout(span, first, options);
  if (span.dateUnit !== undefined) {
    const month = span.dateUnit === 'month' ? ({ month: 'long' } as const) : {};
    const words = dayText(dayNumber(first), language, { ...month, year: 'numeric' });
    const missing = span.dateUnit === 'month' ? messages.dayNotReported : messages.monthNotReported;
    return { words, short: missing, missing };
  }
  return daysWords(first, ownDay(span.startMax, options, true), span.oneOf, options);
}

/**
 * Returns one day, one of several, or any between two. Two neighbouring days are a choice: "Thursday
 * 21 August or Friday 22 August".
 */
export function daysWords(
  first: string,
  last: string,
  oneOf: readonly string[] | undefined,
  options: WhenOptions,
): DateWords {
  const { messages, language } = options;
  const missing = messages.timeNotReported;
  if (first === last) return { words: longDay(first, options), short: missing, missing };
  const days = oneOf ?? (addDays(first, 1) === last ? [first, last] : undefined);
  const long = (day: string): string => longDay(day, options);
  const short = (day: string): string => describeDayMonth(day, language, 'short');
  if (days)
    return {
      words: choice(days.map(long), options),
      short: choice(days.map(short), options),
      missing,
    };
  const between = (name: (day: string) => string): string =>
    fill(messages.date.within, { from: name(first), to: name(last) });
  return { words: between(long), short: between(short), missing: messages.dayNotReported };
}

function choice(names: readonly string[], { messages }: WhenOptions): string {
  const list = names.slice(0, -1).join(messages.date.comma);
  return fill(messages.date.or, { list, last: names.at(-1) ?? '' });
}

function throughout(span: Span, first: string, options: WhenOptions): DateWords {
  const { messages, language } = options;
  if (!span.endKnown) {
    const words = fill(messages.date.open, { date: longDay(first, options) });
    const date = describeDayMonth(first, language, 'short');
    return { words, short: fill(messages.date.open, { date }), missing: '' };
  }
  const last = ownDay(span.endMax, options, true);
  const words = fill(messages.date.throughout, {
    from: longDay(first, options),
    to: longDay(last, options),
  });
  const short = describeDayRange(first, last, language, messages, 'short');
  return { words: first === last ? longDay(first, options) : words, short, missing: '' };
}

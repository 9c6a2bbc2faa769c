/**
 * Days, dates and offsets in words, without a clock. Pure and by `Intl` alone, so that the page may
 * use it; dates that need the EDTF reader are in `date.ts`, at build only.
 */
import { dayNumber } from '../time/calendar';
import { offsetMinutes } from '../time/clock';
import { fill } from '../model/fill';
import type { WhenMessages } from '../model/messages';
import { dayParts, dayText } from './intlWords';

export interface DayWords {
  /** "Monday 18 August". */
  readonly long: string;
  /** "Mon 18 Aug". */
  readonly medium: string;
  /** "Mon 18". */
  readonly short: string;
}

/** Returns an ISO day in words of three lengths, without its year. */
export function describeDay(day: string, language: string): DayWords {
  const at = dayNumber(day);
  return {
    long: dayText(at, language, { weekday: 'long', day: 'numeric', month: 'long' }),
    medium: dayText(at, language, { weekday: 'short', day: 'numeric', month: 'short' }),
    short: shortestDay(at, language),
  };
}

/**
 * Returns weekday and number of a day, given as days since 1970-01-01, for the narrowest of columns:
 * "Mon 18". Arabic has no short weekdays but single letters, as on its calendars; Japanese has a
 * short form in brackets as wide as one letter, "18(月)".
 */
export function shortestDay(day: number, language: string): string {
  const weekday = language.startsWith('ar') ? 'narrow' : 'short';
  return dayText(day, language, { weekday, day: 'numeric' }).replace(/日（(.)）/, '($1)');
}

/** Returns the name of the weekday alone: "Wednesday", or "Wed". */
export function describeWeekday(day: string, language: string, width: 'long' | 'short'): string {
  return dayText(dayNumber(day), language, { weekday: width });
}

/** Returns day and month: "18 August", "18 Aug"; with `withYear`, "18 August 2025". */
export function describeDayMonth(
  day: string,
  language: string,
  width: 'long' | 'short' = 'long',
  withYear = false,
): string {
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  return dayText(dayNumber(day), language, { day: 'numeric', month: width, ...year });
}

/**
 * Returns "17–18 August", "31 August – 2 September", "18 August" for one day. Years are printed
 * only where the two differ, or for both at the end with `withYear`.
 */
export function describeDayRange(
  from: string,
  to: string,
  language: string,
  messages: WhenMessages,
  width: 'long' | 'short' = 'long',
  withYear = false,
): string {
  if (from === to) return describeDayMonth(from, language, width, withYear);
  const years = from.slice(0, 4) !== to.slice(0, 4);
  if (from.slice(0, 7) === to.slice(0, 7)) {
    return sameMonth([from, to], language, messages, width, withYear);
  }
  return fill(messages.date.range, {
    from: describeDayMonth(from, language, width, years),
    to: describeDayMonth(to, language, width, years || withYear),
  });
}

/** Puts the two day numbers where the language has one: only the month is named once. */
function sameMonth(
  [from, to]: readonly [string, string],
  language: string,
  messages: WhenMessages,
  width: 'long' | 'short',
  withYear: boolean,
): string {
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  const options = { day: 'numeric', month: width, ...year } as const;
  const dayOf = ({ type, value }: Intl.DateTimeFormatPart): string => (type === 'day' ? value : '');
  const first = dayParts(dayNumber(from), language, options).map(dayOf).join('');
  return dayParts(dayNumber(to), language, options)
    .map(({ type, value }) =>
      type === 'day' ? fill(messages.date.sameMonth, { from: first, to: value }) : value,
    )
    .join('');
}

/** Returns the offset that a zone had at an instant: "UTC+3", "UTC−3:30", "UTC". */
export function describeOffset(zone: string, at: number): string {
  const offset = Math.trunc(offsetMinutes(at, zone));
  if (offset === 0) return 'UTC';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `UTC${offset < 0 ? '−' : '+'}${String(hours)}${rest}`;
}

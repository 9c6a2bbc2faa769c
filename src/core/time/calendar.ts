/**
 * The Gregorian calendar on plain ISO days (`YYYY-MM-DD`), without clocks or zones. Everything that
 * reasons about dates counts days with these; nothing here knows what time it is anywhere.
 * Own arithmetic and not `Date`, which reads years below 100 as 19xx and rolls 30 February over.
 */

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAY_MS = 86_400_000;

/** Returns the number of days of a month (1 to 12), or 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Returns the ISO day of a year (1 to 9999), month and day, padded; checks nothing. */
export function isoDay(year: number, month: number, day: number): string {
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Returns the day as a count from 1970-01-01 (negative before). Throws a RangeError if unreadable. */
export function dayNumber(iso: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) throw new RangeError(`not an ISO day: ${iso}`);
  const at = new Date(0);
  at.setUTCFullYear(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return at.getTime() / DAY_MS;
}

/** Returns the ISO day for a count from 1970-01-01; the inverse of {@link dayNumber}. */
export function dayFromNumber(days: number): string {
  const at = new Date(days * DAY_MS);
  return isoDay(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/** Returns the ISO day `by` days later (negative: earlier). */
export function addDays(iso: string, by: number): string {
  return dayFromNumber(dayNumber(iso) + by);
}

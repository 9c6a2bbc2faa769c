/**
 * A lane's own days, from the midnights that the story carries: no zone table is needed. On a day
 * of 23 or 25 hours the clock changes in the small hours, so later hours are counted back from the
 * next midnight.
 */
import type { EpochMs } from '../model/brand';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Up to this hour the clock may not have changed yet. */
const CHANGED_BY = 3;

/** One local day. */
export interface LocalDay {
  readonly from: number;
  readonly to: number;
}

/**
 * Returns the local days that the midnights bound, with one more at either end, for the hours
 * before the first midnight and after the last. No midnights give no days.
 */
export function localDays(midnights: readonly EpochMs[]): LocalDay[] {
  const first = midnights[0];
  const last = midnights.at(-1);
  if (first === undefined || last === undefined) return [];
  const all = [first - DAY, ...midnights, last + DAY];
  return all.slice(1).map((to, i) => ({ from: all[i] ?? to - DAY, to }));
}

/** Returns the instant at which the clock shows `minute` minutes after midnight on that day. */
export function instantOn(day: LocalDay, minute: number): number {
  return minute < CHANGED_BY * 60 ? day.from + minute * 60_000 : day.to - (1440 - minute) * 60_000;
}

/** Returns the nights, 18:00 to 06:00, that touch the days; in order of time. */
export function nightsOf(days: readonly LocalDay[]): LocalDay[] {
  const first = days[0];
  if (!first) return [];
  const mornings = days.map((day) => ({
    from: day.from - 6 * HOUR,
    to: instantOn(day, 6 * 60),
  }));
  const last = days.at(-1) ?? first;
  return [...mornings, { from: last.to - 6 * HOUR, to: last.to + 6 * HOUR }];
}

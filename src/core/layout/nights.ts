/**
 * Days by a clock. A lane's own come from the midnights that the story carries; those of the second
 * clock, which may be the reader's, from its zone. On a day of 23 or 25 hours the clock changes in
 * the small hours, so later hours are counted back from the next midnight.
 */
import type { EpochMs } from '../model/brand';
import type { LiveStory } from '../model/liveStory';
import { addDays, dayNumber } from '../time/calendar';
import { instantToLocal, localDay, offsetMinutes } from '../time/clock';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Up to this hour the clock may not have changed yet. */
const CHANGED_BY = 3;

/** One local day. */
export interface LocalDay {
  readonly from: number;
  readonly to: number;
}

/** A local day with its date, ISO. */
export interface DatedDay extends LocalDay {
  readonly date: string;
}

/**
 * Returns the days of the second clock that touch the story's extent, in order; none where there is
 * no such clock, or where it shows the same as the axis. Throws a RangeError for an unknown zone.
 */
export function secondDays({ axis, extent }: LiveStory, zone: string | undefined): DatedDay[] {
  if (zone === undefined) return [];
  const days: DatedDay[] = [];
  for (let date = localDay(extent.from, zone), from = midnight(date, zone); from < extent.to;) {
    const next = addDays(date, 1);
    const to = midnight(next, zone);
    // A day that a zone left out, as Samoa did, is none.
    if (from < to) days.push({ date, from, to });
    [date, from] = [next, to];
  }
  const isAxis = days.every(
    ({ from }) => offsetMinutes(from, zone) === offsetMinutes(from, axis.zone),
  );
  return isAxis ? [] : days;
}

/** The first instant of a day in a zone; where the clock jumps over midnight, the moment after. */
function midnight(date: string, zone: string): number {
  const wall = dayNumber(date) * DAY;
  const [first, last] = [wall - DAY, wall + DAY]
    .map((near) => wall - offsetMinutes(near, zone) * 60_000)
    .sort((a, b) => a - b);
  const isIt = (at: number | undefined) => {
    const local = at !== undefined && instantToLocal(at, zone);
    return local && local.day === date && local.time === '00:00';
  };
  return (isIt(first) ? first : last) ?? wall;
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

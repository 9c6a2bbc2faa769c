/**
 * From a wall clock to an instant, at build time. Near a change of clocks TZDate makes the first
 * guess, but in an hour that is repeated it takes the first in some zones and the second in others,
 * and in one that is skipped it moves on without a word; so every reading is checked against the
 * wall and both are looked for. Pages never need this: import `clock.ts` there, which has no library
 * behind it.
 */
import { TZDate } from '@date-fns/tz';
import { epochMs, type EpochMs } from '../model/brand';
import { addDays, dayNumber } from './calendar';
import { instantToLocal, localDay, offsetMinutes } from './clock';

export { instantToLocal, isZone, localDay, offsetMinutes } from './clock';

/** Which of two readings is meant where the clock went back. */
export type Fold = 'earlier' | 'later';
/**
 * An instant; or `missing`, where the clock jumped over that time, with the instant at which a
 * clock that had not been put forward would have shown it; or `twice`, with both, in order.
 */
export type LocalReading =
  | EpochMs
  | { readonly missing: EpochMs }
  | { readonly twice: readonly [earlier: EpochMs, later: EpochMs] };

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const CLOCK = /^(\d{2})(?::(\d{2}))?$/;

/**
 * Returns the instant at which the wall clock of `zone` shows `clock` (`HH:MM`, `HH`, or `24:00`
 * for the end of the day) on an ISO day. With `fold`, a time that exists twice is settled.
 * Throws a RangeError for an unreadable day, time or zone.
 */
export function localToInstant(
  day: string,
  clock: string,
  zone: string,
  fold?: Fold,
): LocalReading {
  const match = CLOCK.exec(clock);
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? 0)];
  if (!match || minute > 59 || hour * 60 + minute > 1440) {
    throw new RangeError(`not a time of day: ${clock}`);
  }
  if (hour === 24) return localToInstant(addDays(day, 1), '00:00', zone, fold);
  const wall = dayNumber(day) * DAY_MS + (hour * 60 + minute) * MINUTE_MS;
  const readings = readingsOf(wall, zone);
  const [first, second] = readings;
  if (first === undefined) {
    return { missing: epochMs(wall - offsetOn(wall - DAY_MS, zone)) };
  }
  if (second === undefined || fold === 'earlier') return epochMs(first);
  return fold === 'later' ? epochMs(second) : { twice: [epochMs(first), epochMs(second)] };
}

/**
 * Returns the first instant of an ISO day in `zone`: midnight, the earlier of two, or where the
 * clock jumped over midnight (Cairo in April) the moment after the jump.
 */
export function startOfDay(day: string, zone: string): EpochMs {
  const reading = localToInstant(day, '00:00', zone, 'earlier');
  if (typeof reading === 'number') return reading;
  return 'missing' in reading ? reading.missing : reading.twice[0];
}

/** Returns the starts of all local days from `from` to `to`, both instants included, in order. */
export function localMidnights(from: number, to: number, zone: string): EpochMs[] {
  const midnights: EpochMs[] = [];
  for (let day = localDay(from, zone); ; day = addDays(day, 1)) {
    const at = startOfDay(day, zone);
    if (at > to) return midnights;
    // A day that a zone left out, as Samoa did, begins together with the next.
    if (at >= from && at !== midnights.at(-1)) midnights.push(at);
  }
}

/**
 * The instants at which the wall shows `wall` (ms as if UTC), in order: none, one or two. Where the
 * offset is the same a day before and a day after there is nothing to look for.
 */
function readingsOf(wall: number, zone: string): readonly number[] {
  const before = wall - offsetOn(wall - DAY_MS, zone);
  const after = wall - offsetOn(wall + DAY_MS, zone);
  if (before === after) return [before];
  const at = new Date(wall);
  const guess = new TZDate(
    at.getUTCFullYear(),
    at.getUTCMonth(),
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    zone,
  ).getTime();
  const shows = (ms: number): boolean => wallMs(ms, zone) === wall;
  return [...new Set([guess, before, after])].filter(shows).sort((a, b) => a - b);
}

/** Offsets looked up, ms: a tour has few days and many events. Values only, no state of a story. */
const offsets = new Map<string, number>();
const MOST_OFFSETS = 10_000;

function offsetOn(ms: number, zone: string): number {
  const key = `${zone} ${String(ms)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = offsetMinutes(ms, zone) * MINUTE_MS;
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

function wallMs(ms: number, zone: string): number {
  const { day, time } = instantToLocal(ms, zone);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return dayNumber(day) * DAY_MS + (hour * 60 + minute) * MINUTE_MS;
}

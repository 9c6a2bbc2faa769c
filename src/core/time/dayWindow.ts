/** The stretches of time that a date and a part of the day stand for, in a zone. */
import type { DayPart } from '../model/itinerary';
import { addDays } from './calendar';
import type { EdtfPart } from './edtf';
import type { Bound, Soft } from './terms';
import { localToInstant, startOfDay, type Fold } from './zone';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** How far a part of the day may reach beyond its hours before other facts contradict it. */
const PART_SLACK_MS = 60 * MINUTE_MS;
/** How far a date given as "about" may be off, either way. */
const ABOUT_DATE_DAYS = { day: 1, month: 31, year: 366 } as const;

/** Hours of each part, on the clock of its day; `night` runs on to 05:00 of the next. */
export const PART_HOURS: Readonly<Record<DayPart, readonly [from: number, to: number]>> = {
  morning: [5, 12],
  noon: [11, 13],
  afternoon: [12, 18],
  evening: [17, 24],
  night: [20, 29],
};

export interface Window {
  readonly min: Bound;
  readonly max: Bound;
}

/** Returns the first and last instant of a date as bounds; `?` makes them likely, `~` about. */
export function dateWindow(date: EdtfPart, zone: string): Window {
  const soft: Soft | undefined = date.uncertain ? 'likely' : date.approximate ? 'about' : undefined;
  const slack = date.approximate ? ABOUT_DATE_DAYS[date.precision] * DAY_MS : 0;
  const shared = { ...(soft ? { soft } : {}), ...(slack > 0 ? { about: true } : {}) };
  const from = startOfDay(date.first, zone);
  const to = startOfDay(addDays(date.last, 1), zone);
  return {
    min: { at: from - slack, says: from, day: date.first, ...shared },
    max: { at: to + slack, says: to, day: date.last, ...shared },
  };
}

/** Returns the bounds of a part of the days from `first` to `last`; its ends are soft. */
export function partWindow(first: string, last: string, part: DayPart, zone: string): Window {
  const [opens, closes] = PART_HOURS[part];
  const from = hourOf(first, opens, zone);
  const to = hourOf(last, closes, zone);
  return {
    min: { at: from - PART_SLACK_MS, says: from, soft: 'part', day: first, part },
    max: { at: to + PART_SLACK_MS, says: to, soft: 'part', day: last, part },
  };
}

function hourOf(day: string, hour: number, zone: string): number {
  const clock = String(hour % 24).padStart(2, '0');
  const { min } = clockReadings(addDays(day, Math.floor(hour / 24)), clock, zone);
  return min;
}

/**
 * Returns the instant at which a wall clock shows a time, twice. They differ only where it shows it
 * twice and the file does not say which; a time that the clock jumped over is the moment after.
 * Parsing reports both; here they are taken as they can be.
 */
export function clockReadings(
  day: string,
  clock: string,
  zone: string,
  fold?: Fold,
): { readonly min: number; readonly max: number } {
  const reading = localToInstant(day, clock, zone, fold);
  if (typeof reading === 'number') return { min: reading, max: reading };
  if ('missing' in reading) return { min: reading.missing, max: reading.missing };
  return { min: reading.twice[0], max: reading.twice[1] };
}

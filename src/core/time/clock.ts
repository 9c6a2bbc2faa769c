/**
 * What a wall clock shows in a zone, by `Intl` alone, so that it may ship with the page for the
 * reader's own clock; the way back, from a wall clock to an instant, is `zone.ts`, at build only.
 * The machine's own zone never enters: every formatter names one. Offsets are worked out from the
 * fields and not read from a name such as "GMT-00:44", which engines spell differently.
 */
import { dayNumber, isoDay } from './calendar';

export interface LocalTime {
  /** ISO day. */
  readonly day: string;
  /** `HH:MM`, 00:00 to 23:59; seconds are dropped. */
  readonly time: string;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** `Area/Place` as IANA spells it. Intl ignores case and takes bare offsets; a file should not. */
const ZONE_NAME = /^(UTC|[A-Z][A-Za-z_]+(\/[A-Z][A-Za-z0-9_+-]*)+)$/;

/** Building a formatter costs a thousand times a reading; this holds values, no state of a story. */
const readers = new Map<string, Intl.DateTimeFormat>();

/** Whether `name` is an IANA zone (`Asia/Tokyo`, or `UTC`) that this engine knows. */
export function isZone(name: string): boolean {
  if (!ZONE_NAME.test(name)) return false;
  try {
    readerFor(name);
    return true;
  } catch {
    // Intl has no other way to say that it does not know a zone.
    return false;
  }
}

/** Returns day and time on the wall in `zone`. Throws a RangeError for an unknown zone. */
export function instantToLocal(ms: number, zone: string): LocalTime {
  const { day, seconds } = read(ms, zone);
  const minutes = Math.floor(seconds / 60);
  const pad = (n: number): string => String(n).padStart(2, '0');
  return { day, time: `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` };
}

/**
 * Returns how many minutes the clock of `zone` is ahead of UTC at an instant; negative behind. A
 * fraction only where the zone still kept its own mean time. Throws a RangeError for an unknown zone.
 */
export function offsetMinutes(ms: number, zone: string): number {
  const whole = Math.floor(ms / 1000) * 1000;
  const { day, seconds } = read(whole, zone);
  return (dayNumber(day) * DAY_MS + seconds * 1000 - whole) / MINUTE_MS;
}

/** Returns the ISO day on the wall in `zone`. Throws a RangeError for an unknown zone. */
export function localDay(ms: number, zone: string): string {
  return read(ms, zone).day;
}

function read(ms: number, zone: string): { readonly day: string; readonly seconds: number } {
  const fields: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of readerFor(zone).formatToParts(ms)) fields[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = fields;
  return { day: isoDay(year, month, day), seconds: (hour * 60 + minute) * 60 + second };
}

function readerFor(zone: string): Intl.DateTimeFormat {
  const known = readers.get(zone);
  if (known) return known;
  const reader = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  readers.set(zone, reader);
  return reader;
}

/**
 * Points and countries. A point that cannot be is an error; one that is merely unlikely is measured
 * against what else the file says: the clock of its zone, and its neighbours in the same country.
 */
import * as v from 'valibot';
import { dayNumber } from '../../time/calendar';
import { isZone, offsetMinutes } from '../../time/zone';
import { COUNTRY_CODES } from '../../model/countries';
import { placeSchema } from '../../model/schema';
import type { Path } from '../../model/problem';
import type { Parts } from '../parts';
import { isRecord } from '../shape';
import { showValue } from '../show';

/** Western China keeps Beijing's time, three hours and more from the sun; little else comes near. */
const MAX_HOURS_OFF = 3.5;
/** A zone about right for the longitude; generous to wide zones and to summer time. */
const GOOD_HOURS_OFF = 0.75;
/** Above what the west of Argentina has, and below what a swapped point in the Horn of Africa has. */
const SUSPECT_HOURS_OFF = 2;
/** Degrees within which, and beyond which, another place of the country is near or far. */
const NEAR_DEGREES = 4;
const FAR_DEGREES = 6;
/** A winter and a summer day of a year without changes to come; no clock is asked. */
const SAMPLE_DAYS = ['2024-01-01', '2024-07-01'] as const;
const DAY_MS = 86_400_000;

type Point = readonly [longitude: number, latitude: number];
interface Placed {
  readonly path: Path;
  readonly at: Point;
  readonly zone: string | null;
  readonly country: unknown;
}

/** Reports country codes that ISO 3166-1 does not have, and names for countries that are none. */
export function checkCountries(parts: Parts): void {
  for (const { meaning, path, value } of parts.visits) {
    // Anything but two capitals has been reported already.
    if (meaning === 'country' && typeof value === 'string' && /^[A-Z]{2}$/.test(value))
      checkCode(parts, value, path);
  }
  const { countries } = parts.input;
  if (!isRecord(countries)) return;
  for (const code of Object.keys(countries)) checkCode(parts, code, ['countries', code]);
}

function checkCode(parts: Parts, code: string, path: Path): void {
  if (COUNTRY_CODES.has(code)) return;
  const near = code === 'UK' ? 'GB' : code === 'EL' ? 'GR' : null;
  parts.report.add('unknown-country', path, { found: showValue(code), nearest: near });
}

/** Reports points that are out of range, at 0, 0, swapped, mirrored or far from their zone's clock. */
export function checkPoints(parts: Parts): void {
  const placed = readPlaced(parts);
  for (const place of placed) {
    if (isImpossible(parts, place)) continue;
    if (isMisplaced(parts, place, placed)) continue;
    checkZoneFits(parts, place);
  }
}

/** Places with a pair of numbers, whole otherwise or not. */
function readPlaced(parts: Parts): readonly Placed[] {
  const { places } = parts.input;
  if (!isRecord(places)) return [];
  return Object.entries(places).flatMap(([key, place]) => {
    if (!isRecord(place) || !v.is(placeSchema.entries.at, place.at)) return [];
    const { at, country } = place;
    const zone = typeof place.zone === 'string' && isZone(place.zone) ? place.zone : null;
    return [{ path: ['places', key, 'at'], at, zone, country }];
  });
}

function isImpossible(parts: Parts, { at, path }: Placed): boolean {
  const [longitude, latitude] = at;
  if (longitude === 0 && latitude === 0) {
    parts.report.add('null-island', path);
    return true;
  }
  const wrongLatitude = Math.abs(latitude) > 90;
  if (wrongLatitude && Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90) {
    parts.report.add('swapped-coordinates', path, { nearest: showPoint(swapped(at)) });
    return true;
  }
  if (wrongLatitude) parts.report.add('latitude-out-of-range', [...path, 1], { found: latitude });
  const wrongLongitude = Math.abs(longitude) > 180;
  if (wrongLongitude)
    parts.report.add('longitude-out-of-range', [...path, 0], { found: longitude });
  return wrongLatitude || wrongLongitude;
}

/** Whether the point would fit when turned round or mirrored, and does not as it is. */
function isMisplaced(parts: Parts, place: Placed, all: readonly Placed[]): boolean {
  const { at, zone, country, path } = place;
  const others = all.filter((other) => other !== place && other.country === country);
  const away = (point: Point): number =>
    Math.min(...others.map((other) => distance(point, other.at)));
  // With only one other it could as well be that one which is wrong.
  const isFar = others.length > 1 && away(at) > FAR_DEGREES;
  const hoursOff = zone === null ? 0 : hoursFromSun(at[0], zone);
  const fits = (point: Point): boolean => {
    if (Math.abs(point[1]) > 90) return false;
    if (isFar) return away(point) < NEAR_DEGREES;
    return zone !== null && hoursOff > SUSPECT_HOURS_OFF
      ? hoursFromSun(point[0], zone) < GOOD_HOURS_OFF
      : false;
  };
  if (fits(swapped(at))) {
    parts.report.add('swapped-coordinates', path, { nearest: showPoint(swapped(at)) });
    return true;
  }
  const mirror = mirrored(at).find(fits);
  if (!mirror) return false;
  parts.report.add('flipped-sign', path, { nearest: showPoint(mirror) });
  return true;
}

function checkZoneFits(parts: Parts, { at, zone, path }: Placed): void {
  if (zone === null) return;
  const hours = hoursFromSun(at[0], zone);
  if (hours <= MAX_HOURS_OFF) return;
  const params = { longitude: at[0], hours: hours.toFixed(1), zone };
  parts.report.add('zone-far-from-longitude', path, params);
}

/**
 * Hours between the zone's standard clock and the sun at a longitude, from 0 to 12: beyond the date
 * line a clock may be a whole day ahead and still fit.
 */
function hoursFromSun(longitude: number, zone: string): number {
  const offsets = SAMPLE_DAYS.map((day) => offsetMinutes(dayNumber(day) * DAY_MS, zone) / 60);
  const apart = Math.abs(Math.min(...offsets) - longitude / 15) % 24;
  return Math.min(apart, 24 - apart);
}

function swapped([longitude, latitude]: Point): Point {
  return [latitude, longitude];
}

function mirrored([longitude, latitude]: Point): readonly Point[] {
  return [
    [-longitude, latitude],
    [longitude, -latitude],
    [-longitude, -latitude],
  ];
}

/** In degrees, the larger of the two differences; good enough to tell near from far. */
function distance(a: Point, b: Point): number {
  const east = Math.abs(a[0] - b[0]) % 360;
  return Math.max(Math.min(east, 360 - east), Math.abs(a[1] - b[1]));
}

function showPoint([longitude, latitude]: Point): string {
  return `[${String(longitude)}, ${String(latitude)}]`;
}

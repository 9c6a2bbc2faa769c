/** Dates that can be read and exist, and zones that exist. */
import type { Path } from '../../model/problem';
import { parseEdtf } from '../../time/edtf';
import { isZone } from '../../time/zone';
import { nearest } from '../nearest';
import type { Parts } from '../parts';
import { showValue } from '../show';

const UPDATED =
  /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;

/** Reports every date that cannot be read, is no day, or runs backwards. */
export function checkDates(parts: Parts): void {
  for (const { meaning, path, value } of parts.visits) {
    if (typeof value !== 'string' || value.trim() === '') continue;
    if (meaning === 'date') checkDate(parts, value, path);
    else if (meaning === 'updated') {
      const day = UPDATED.exec(value)?.[1];
      checkDate(parts, day ?? value, path, day === undefined);
    } else if (meaning === 'clock' && value.startsWith('24') && !/^24(:00)?$/.test(value)) {
      parts.report.add('not-a-clock-time', path, { found: showValue(value) });
    }
  }
}

function checkDate(parts: Parts, text: string, path: Path, mustBeDay = false): void {
  const result = parseEdtf(text);
  if (result.ok && !mustBeDay) return;
  const code = result.ok ? 'unreadable-date' : result.code;
  const hint = result.ok ? 'YYYY-MM-DD' : result.hint;
  const params = { found: showValue(text), ...hintParams(hint) };
  parts.report.add(code, path, params);
}

/** A hint is either a date to put in its place or a pattern to fill in. */
function hintParams(hint: string | undefined): { nearest?: string; allowed?: string } {
  if (hint === undefined) return {};
  return /YYYY/.test(hint) ? { allowed: hint } : { nearest: hint };
}

/** Reports every zone that the engine does not know. */
export function checkZones(parts: Parts): void {
  for (const { meaning, path, value } of parts.visits) {
    if (meaning !== 'zone' || typeof value !== 'string' || value.trim() === '') continue;
    if (isZone(value)) continue;
    parts.report.add('unknown-zone', path, { found: showValue(value), nearest: zoneNear(value) });
  }
}

/** Returns the zone that a misspelt name, or a city alone, was meant to be. */
function zoneNear(found: string): string | null {
  const zones = Intl.supportedValuesOf('timeZone');
  const near = nearest(found, zones);
  if (near) return near;
  const cities = new Map(zones.map((zone) => [zone.slice(zone.lastIndexOf('/') + 1), zone]));
  const city = found.slice(found.lastIndexOf('/') + 1);
  const exact = [...cities.keys()].find((name) => name.toLowerCase() === city.toLowerCase());
  const name = exact ?? nearest(city, [...cities.keys()]);
  return name === null ? null : (cities.get(name) ?? null);
}

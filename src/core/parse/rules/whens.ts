/** What the fields of a `when` cannot mean together, and clock times that a zone never had. */
import type { WhenFields } from '../../model/itinerary';
import type { Path } from '../../model/problem';
import { parseEdtf } from '../../time/edtf';
import { instantToLocal, isZone, localToInstant, type Fold } from '../../time/zone';
import type { Parts } from '../parts';
import { isRecord } from '../shape';
import { showValue } from '../show';

/** Reports, for every `when` written as fields, what the fields cannot mean together. */
export function checkWhens(parts: Parts): void {
  for (const { meaning, path, value } of parts.visits) {
    if (meaning !== 'when' || !isRecord(value)) continue;
    // The walk has found it to be an object of a when's fields; faulty ones are left out below.
    const fields = value as WhenFields;
    const zone = zoneFor(parts, path);
    checkFields(parts, fields, path);
    if (zone) checkLocalTimes(parts, fields, path, zone);
  }
}

/** Returns the zone of the place beside the `when`, else of the event that it belongs to; null for none. */
export function zoneFor(parts: Parts, path: Path): string | null {
  const beside = valueAt(parts.input, path.slice(0, -1));
  const event = path[0] === 'events' ? valueAt(parts.input, path.slice(0, 2)) : null;
  for (const owner of [beside, event]) {
    if (!isRecord(owner) || typeof owner.at !== 'string') continue;
    const zone = parts.places.get(owner.at)?.zone;
    if (zone !== undefined && isZone(zone)) return zone;
  }
  return null;
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)] as unknown;
    return isRecord(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined;
  }, input);
}

function checkFields(parts: Parts, fields: WhenFields, path: Path): void {
  const { date, start, end, part } = fields;
  const bounds = [fields.earliest, fields.latest, fields.after, fields.before];
  if (date === undefined && bounds.every((bound) => bound === undefined)) {
    parts.report.add('empty-when', path);
    return;
  }
  const days = typeof date === 'string' ? parseEdtf(date) : null;
  if (days && !days.ok) return;
  const hasDay = days !== null && days.value.kind !== 'month' && days.value.kind !== 'year';
  const clockFields = { start, end, part };
  for (const [field, value] of Object.entries(clockFields)) {
    if (value === undefined || hasDay) continue;
    parts.report.add('time-without-day', [...path, field], { found: showValue(value) });
  }
  checkEnd(parts, fields, path);
}

function checkEnd(parts: Parts, fields: WhenFields, path: Path): void {
  const day = exactDay(fields.date);
  const endDay = fields.endDate === undefined ? day : exactDay(fields.endDate);
  if (!day || !endDay) return;
  const from = `${day} ${clockText(fields.start) ?? '00:00'}`;
  const to = `${endDay} ${clockText(fields.end) ?? '24:00'}`;
  if (from <= to) return;
  const field = endDay < day ? 'endDate' : 'end';
  parts.report.add('end-before-start', [...path, field], { start: from, end: to });
}

/** The day, where the date is one single day; doubt about it (`?`, `~`) changes nothing here. */
function exactDay(date: unknown): string | null {
  const result = typeof date === 'string' ? parseEdtf(date) : null;
  return result?.ok && result.value.kind === 'day' ? result.value.first : null;
}

/** `HH` as `HH:00`; null for anything that is no time of day. */
function clockText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  if (!/^(([01]\d|2[0-3])(:[0-5]\d)?|24(:00)?)$/.test(value)) return null;
  return value.length === 2 ? `${value}:00` : value;
}

function checkLocalTimes(parts: Parts, fields: WhenFields, path: Path, zone: string): void {
  const day = exactDay(fields.date);
  const check = (at: Path, onDay: string | null, clock: unknown, where = zone): void => {
    const time = clockText(clock);
    if (onDay && time)
      checkLocalTime(parts, at, { day: onDay, time, zone: where, fold: fields.fold });
  };
  check([...path, 'start'], day, fields.start);
  check([...path, 'end'], exactDay(fields.endDate ?? fields.date), fields.end);
  for (const name of ['earliest', 'latest'] as const) {
    const bound: unknown = fields[name];
    if (!isRecord(bound)) check([...path, name], day, bound);
    else {
      const where = typeof bound.zone === 'string' && isZone(bound.zone) ? bound.zone : zone;
      check([...path, name, 'time'], exactDay(bound.date ?? fields.date), bound.time, where);
    }
  }
}

function checkLocalTime(
  parts: Parts,
  path: Path,
  local: { day: string; time: string; zone: string; fold: unknown },
): void {
  const { day, time, zone } = local;
  const fold: Fold | undefined =
    local.fold === 'earlier' || local.fold === 'later' ? local.fold : undefined;
  const reading = localToInstant(day, time, zone, fold);
  if (typeof reading === 'number') return;
  const params = { found: `${day} ${time}`, zone };
  if ('missing' in reading) {
    const shown = instantToLocal(reading.missing, zone).time;
    parts.report.add('no-such-local-time', path, { ...params, nearest: shown.slice(0, 5) });
  } else parts.report.add('ambiguous-local-time', path, { ...params, allowed: 'earlier, later' });
}

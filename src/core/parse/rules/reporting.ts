/** What a fact-checker asks of an event: by whom it is reported, when, and what came of it. */
import type { EventSpec } from '../../model/itinerary';
import { dayNumber } from '../../time/calendar';
import { parseEdtf } from '../../time/edtf';
import type { IndexedEvent, Parts } from '../parts';
import { showValue } from '../show';

/** Closer dates than this are no slip of the year. */
const MIN_YEAR_SLIP_DAYS = 300;

interface Days {
  readonly first: string;
  /** Null for what is still going on. */
  readonly last: string | null;
}

/** Reports what an event's kind and status oblige it to have. */
export function checkObligations({ events, report }: Parts): void {
  for (const { event, path } of events) {
    const kinds: readonly string[] = typeof event.kind === 'string' ? [event.kind] : event.kind;
    if (kinds.includes('movement') && event.from === undefined) {
      report.add('movement-without-from', path);
    }
    if (event.status === 'inferred' || (event.sources?.length ?? 0) > 0) continue;
    report.add('reported-without-source', path, { found: showValue(event.id) });
  }
}

/** Reports events told as having happened whose sources all appeared on a day before. */
export function checkSourceDates({ events, sources, report }: Parts): void {
  for (const { event, path } of events) {
    const days = daysOf(event);
    if ((event.status ?? 'reported') !== 'reported' || !days) continue;
    const published = (event.sources ?? []).map((citation) => {
      const key = typeof citation === 'string' ? citation : citation.source;
      const date = sources.get(key)?.published;
      const result = date === undefined ? null : parseEdtf(date);
      return result?.ok ? result.value.last : null;
    });
    // A source without a date may be from any day, so nothing follows.
    const last = published.reduce<string | null>(
      (latest, day) => (latest === null || day === null ? null : day > latest ? day : latest),
      published[0] ?? null,
    );
    if (last === null || last >= days.first) continue;
    const params = { found: showValue(event.id), published: last, date: days.first };
    report.add('sources-before-event', [...path, 'sources'], params);
  }
}

/** Reports events still announced although the file was updated after their day. */
export function checkAnnounced({ input, events, report }: Parts): void {
  const updated = typeof input.updated === 'string' ? input.updated.slice(0, 10) : '';
  if (!parseEdtf(updated).ok) return;
  for (const { event, path } of events) {
    const last = daysOf(event)?.last;
    if (event.status !== 'announced' || !last || last >= updated) continue;
    const params = { found: showValue(event.id), date: last, updated };
    report.add('announced-and-past', [...path, 'status'], params);
  }
}

/** Reports every event that says what an earlier one says. */
export function checkDuplicates({ events, report }: Parts): void {
  const first = new Map<string, string>();
  for (const { event, path } of events) {
    const same = JSON.stringify([event.title, event.when, event.at]);
    const other = first.get(same);
    if (other === undefined) first.set(same, event.id);
    else report.add('duplicate-event', path, { other: showValue(other) });
  }
}

/**
 * Reports dates that lie the better part of a year from the events around them, where those are
 * close together: January written with the year just past, or a wrong digit.
 */
export function checkYears({ events, report }: Parts): void {
  const dated = events.flatMap((item) => {
    const days = daysOf(item.event);
    return days ? [{ item, day: dayNumber(days.first), first: days.first }] : [];
  });
  dated.forEach(({ item, day, first }, index) => {
    const others = [-2, -1, 1, 2].flatMap((step) => dated[index + step]?.day ?? []);
    if (others.length < 2) return;
    const spread = Math.max(...others) - Math.min(...others);
    const days = Math.min(...others.map((other) => Math.abs(other - day)));
    if (days < MIN_YEAR_SLIP_DAYS || days < 3 * spread) return;
    report.add('year-far-from-neighbours', datePath(item), { found: showValue(first), days });
  });
}

function datePath({ event, path }: IndexedEvent): (string | number)[] {
  return typeof event.when === 'string' ? [...path, 'when'] : [...path, 'when', 'date'];
}

/** First and last possible day, or null where no date is given or it cannot be read. */
function daysOf({ when }: EventSpec): Days | null {
  const date = typeof when === 'string' ? when : when.date;
  const result = date === undefined ? null : parseEdtf(date);
  if (!result?.ok) return null;
  const endDate = typeof when === 'string' ? undefined : when.endDate;
  const end = endDate === undefined ? null : parseEdtf(endDate);
  return { first: result.value.first, last: end?.ok ? end.value.last : result.value.last };
}

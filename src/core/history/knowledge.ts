/**
 * From when each thing in an events file was known: every source from the day by which it had
 * certainly appeared, every event in each of its states. Read once per file; `knownOn` asks it. It
 * never dates anything earlier than a source does, and errs towards later.
 */
import type { CitationSpec, EventSpec, HistorySpec, Itinerary } from '../model/itinerary';
import type { Span } from '../model/story';
import { happened } from '../model/status';
import { spanOf } from '../story/presence';
import { placeOf } from '../story/runs';
import { dayFromNumber } from '../time/calendar';
import { localDay } from '../time/clock';
import { readDate } from '../time/dated';
import { resolveSpans } from '../time/resolve';

/** A day (ISO) by which something was known; `exact` where a source itself names that very day. */
export interface KnownDay {
  readonly day: string;
  readonly exact: boolean;
}

/** One state of an event, from the day on which it was known; `entry` is null for the present one. */
export interface KnownState extends KnownDay {
  readonly entry: HistorySpec | null;
}

export interface Knowledge {
  /** ISO day of the file's last change, on which all of it is known. */
  readonly last: string;
  /** By key of `sources`. */
  readonly sources: ReadonlyMap<string, KnownDay>;
  /** By event id, oldest first; the last one is the present state. */
  readonly events: ReadonlyMap<string, readonly KnownState[]>;
}

/** The key of the source that a citation names. */
export function sourceOf(citation: CitationSpec): string {
  return typeof citation === 'string' ? citation : citation.source;
}

/**
 * Reads from when everything in a checked file was known. Pass its `spans` where they are resolved
 * already.
 */
export function readKnowledge(
  itinerary: Itinerary,
  spans: ReadonlyMap<string, Span> = resolveSpans(itinerary).spans,
): Knowledge {
  const last = itinerary.updated.slice(0, 10);
  const sources = new Map(
    Object.entries(itinerary.sources ?? {}).map(([key, { published }]) => [
      key,
      dayOf(published, last),
    ]),
  );
  const context: Context = { itinerary, last, sources, spans };
  const reports = new Map(
    itinerary.events
      .filter(({ status }) => status !== 'inferred')
      .map((event) => [event.id, withPast(event, presentOf(event, context), last)]),
  );
  const events = new Map(
    itinerary.events.map((event, index) => [
      event.id,
      reports.get(event.id) ?? withPast(event, inferredFrom(index, reports, context), last),
    ]),
  );
  return { last, sources, events };
}

interface Context extends Pick<Knowledge, 'last' | 'sources'> {
  readonly itinerary: Itinerary;
  readonly spans: ReadonlyMap<string, Span>;
}

/**
 * The latest day that a date can mean: a month is over before it is certain that something of that
 * month had appeared. What has no date, or none that ends, was there when the file last changed.
 */
function dayOf(text: string | undefined, last: string): KnownDay {
  const date = readDate(text);
  if (!date || date.last === null || date.last > last) return { day: last, exact: false };
  return { day: date.last, exact: date.kind === 'day' && !date.uncertain && !date.approximate };
}

/** Past states in their order, none before the one that it follows, and then the present one. */
function withPast(event: EventSpec, present: KnownDay, last: string): readonly KnownState[] {
  const states: KnownState[] = [];
  for (const entry of event.history ?? []) {
    states.push({ ...notBefore(states.at(-1), dayOf(entry.knownFrom, last)), entry });
  }
  return [...states, { ...notBefore(states.at(-1), present), entry: null }];
}

function notBefore(earlier: KnownDay | undefined, { day, exact }: KnownDay): KnownDay {
  return earlier && earlier.day > day ? { day: earlier.day, exact: earlier.exact } : { day, exact };
}

/** The earliest of some days; undefined for none. */
function earliest(days: readonly KnownDay[]): KnownDay | undefined {
  return days.reduce<KnownDay | undefined>(
    (first, one) => (first && first.day <= one.day ? first : one),
    undefined,
  );
}

/** The day by which all of some are past. Throws a RangeError for none. */
function allOf(days: readonly KnownDay[]): KnownDay {
  return days.reduce((late, one) => (one.day > late.day ? one : late));
}

function daysOf(citations: readonly CitationSpec[], { sources, last }: Context): KnownDay[] {
  return citations.map((one) => sources.get(sourceOf(one)) ?? { day: last, exact: false });
}

/**
 * From when an event that is no inference is known as the file has it now: from its earliest
 * source that speaks of no earlier state. A report cannot precede what it reports. Where no source
 * qualifies, from the file's last change.
 */
function presentOf(event: EventSpec, context: Context): KnownDay {
  const cited = event.sources ?? [];
  const past = new Set((event.history ?? []).flatMap(({ sources = [] }) => sources.map(sourceOf)));
  const own = cited.filter((one) => !past.has(sourceOf(one)));
  const late = { day: context.last, exact: false };
  if ((event.status ?? 'reported') !== 'reported') {
    // A source that is cited for a detail may be older than any plan.
    const plain = own.filter((one) => typeof one === 'string');
    const telling = [plain, own, cited].find((some) => some.length > 0) ?? [];
    return earliest(daysOf(telling, context)) ?? late;
  }
  const over = earliestReport(event, context);
  return earliest(daysOf(own, context).filter(({ day }) => day >= over)) ?? late;
}

/** The westernmost clock, on which a day lasts longest. */
const WEST_MS = 12 * 3_600_000;
const DAY_MS = 86_400_000;

/**
 * The first date that a report of an event can bear. Where its end is known to the minute, the date
 * that it then was anywhere on earth; else its earliest day at its place, for an unknown hour gives
 * nobody the day before.
 */
function earliestReport(event: EventSpec, { itinerary, spans }: Context): string {
  const { endMin, precision } = spanOf(spans, event.id);
  if (endMin.open === true) return '';
  return precision === 'clock'
    ? dayFromNumber(Math.floor((endMin.at - WEST_MS) / DAY_MS))
    : localDay(endMin.at, placeOf(itinerary, event.at).zone);
}

/**
 * From when an inferred event was to be inferred: from when the nearest reports before and after it
 * on its track were there, whatever it cites. With a report on one side alone it rests on all that
 * it cites too; with nothing to rest on, on the file as it is now.
 */
function inferredFrom(
  index: number,
  states: ReadonlyMap<string, readonly KnownState[]>,
  context: Context,
): KnownDay {
  const { events, tracks } = context.itinerary;
  const main = Object.keys(tracks ?? {})[0];
  const trackOf = (event: EventSpec | undefined): string | undefined => event?.track ?? main;
  const event = events[index];
  const isReport = (other: EventSpec): boolean =>
    trackOf(other) === trackOf(event) &&
    other.absent !== true &&
    other.status !== 'inferred' &&
    happened(other);
  const sides = [
    events.slice(0, index).findLast(isReport),
    events.slice(index + 1).find(isReport),
  ].filter((side) => side !== undefined);
  const reported = sides.map((side) => firstReport(states.get(side.id) ?? [], context));
  if (reported.length === 2) return allOf(reported);
  const cited = daysOf(event?.sources ?? [], context);
  return cited.length > 0 ? allOf([...reported, ...cited]) : { day: context.last, exact: false };
}

/** From when an event was first told as having happened. */
function firstReport(states: readonly KnownState[], { last }: Context): KnownDay {
  return (
    states.find(({ entry }) => entry === null || entry.status === 'reported') ?? {
      day: last,
      exact: false,
    }
  );
}

/**
 * Who is where, as far as it is certain: stays and the bounds of journeys, from the spans alone.
 * Certain presence runs from the latest possible arrival to the earliest possible departure, so it
 * may be empty; a gap stays a gap.
 */
import { epochMs } from '../model/brand';
import type { EpochMs } from '../model/brand';
import type { EventSpec } from '../model/itinerary';
import { happened } from '../model/status';
import type { Span } from '../model/story';
import { localDay } from '../time/clock';
import { kindsOf } from './runs';

export interface Interval {
  readonly from: EpochMs;
  readonly to: EpochMs;
}
export interface Bounds {
  readonly min: EpochMs;
  /** Absent where nothing bounds it, as on a way home of which no end is told. */
  readonly max?: EpochMs;
}
export type Spans = ReadonlyMap<string, Span>;

/** The span of an event; throws a RangeError where the resolver gave none. */
export function spanOf(spans: Spans, id: string): Span {
  const span = spans.get(id);
  if (!span) throw new RangeError(`no span for event "${id}"`);
  return span;
}

/**
 * Returns the first and the last day (ISO, in `zone`) on which an event can have been. Midnight at
 * its end belongs to the day before, and midnight as its only instant to the day that begins.
 */
export function possibleDays(span: Span, zone: string): readonly [string, string] {
  const from = span.startMin.at;
  return [localDay(from, zone), localDay(Math.max(from, span.endMax.at - 1), zone)];
}

const arrives = (event: EventSpec): boolean =>
  kindsOf(event).some((kind) => kind === 'arrival' || kind === 'movement');
const leaves = (event: EventSpec): boolean => kindsOf(event).includes('departure');

/**
 * Returns when the traveller was certainly there, or null where no moment is certain. Each event
 * that happened puts him there by the latest moment at which it can have begun; an arrival only
 * once it is over, and a departure until it begins.
 */
export function certainStay(events: readonly EventSpec[], spans: Spans): Interval | null {
  let from = Infinity;
  let to = -Infinity;
  for (const event of events) {
    if (!happened(event)) continue;
    const span = spanOf(spans, event.id);
    from = Math.min(from, arrives(event) ? span.endMax.at : span.startMax.at);
    to = Math.max(to, leaves(event) ? span.startMin.at : span.endMin.at);
  }
  return from < to && Number.isFinite(from) && Number.isFinite(to)
    ? { from: epochMs(from), to: epochMs(to) }
    : null;
}

const ordered = (min: number, max: number): Bounds => ({
  min: epochMs(Math.min(min, max)),
  max: epochMs(Math.max(min, max)),
});

/** The event that ends a run: its last departure, or undefined. */
export const departureOf = (events: readonly EventSpec[]): EventSpec | undefined =>
  events.findLast(leaves);
/** The event that begins a run: its first arrival or movement, or undefined. */
export const arrivalOf = (events: readonly EventSpec[]): EventSpec | undefined =>
  events.find(arrives);

/**
 * Returns the bounds of a journey's start and end. Without a departure or arrival of its own, the
 * events on either side bound it: it cannot start before the last of them can have ended.
 */
export function journeyBounds(
  before: readonly EventSpec[],
  after: readonly EventSpec[],
  spans: Spans,
): { readonly leaves: Bounds; readonly arrives: Bounds } {
  const arrival = arrivalOf(after);
  const moves = arrival && kindsOf(arrival).includes('movement');
  const departure = moves ? arrival : departureOf(before);
  const last = before.at(-1);
  const first = after[0];
  const earliest = departure
    ? spanOf(spans, departure.id).startMin.at
    : last
      ? spanOf(spans, last.id).endMin.at
      : first
        ? spanOf(spans, first.id).startMin.at
        : 0;
  const latest = arrival
    ? spanOf(spans, arrival.id).endMax.at
    : first
      ? spanOf(spans, first.id).startMax.at
      : earliest;
  const leavesMax = departure ? spanOf(spans, departure.id).startMax.at : latest;
  const arrivesMin = arrival ? spanOf(spans, arrival.id).endMin.at : earliest;
  return {
    leaves: ordered(earliest, Math.min(leavesMax, Math.max(earliest, latest))),
    arrives: ordered(Math.max(arrivesMin, Math.min(earliest, latest)), latest),
  };
}

/**
 * Returns the bounds of a journey of which no end is told, from what came before it: it starts with
 * the departure, or with the end of a stopover, else at any time after the last event.
 */
export function openBounds(
  before: readonly EventSpec[],
  spans: Spans,
): { readonly leaves: Bounds; readonly arrives: Bounds } {
  const last = departureOf(before) ?? before.at(-1);
  if (!last) throw new RangeError('a journey begins somewhere');
  const { startMin, startMax, endMin, endMax } = spanOf(spans, last.id);
  const [min, max] = leaves(last) ? [startMin.at, startMax.at] : [endMin.at, endMax.at];
  const isKnown = leaves(last) || kindsOf(last).includes('stopover');
  return { leaves: isKnown ? { min, max } : { min }, arrives: { min } };
}

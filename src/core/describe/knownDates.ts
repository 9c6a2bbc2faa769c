/**
 * When something began and ended in ISO 8601, for machines that read no doubts: never finer than
 * the sources, and nothing at all where even that might be wrong. What the words of `when.ts` say
 * with "probably" or "between", this leaves out.
 */
import type { WhenSpec } from '../model/itinerary';
import type { Edge, Span } from '../model/story';
import { localDay } from '../time/clock';
import { parseEdtf } from '../time/edtf';
import { isoMinute } from './whenExtra';

export interface KnownDates {
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM±HH:MM` on the clock of the place. */
  readonly start?: string;
  /** Never without a start, and only where it says more than the start does. */
  readonly end?: string;
}

export interface KnownDatesOptions {
  /** IANA zone of the place. */
  readonly zone: string;
  /** The day (ISO) that the file itself gives without any doubt; other events can only narrow it. */
  readonly statedDay?: string;
  /** Leave clock times out, such as those about which sources differ. */
  readonly daysOnly?: boolean;
}

/** Returns what is known of an event's start and end; empty where nothing certain is. */
export function knownDates(span: Span, options: KnownDatesOptions): KnownDates {
  if (span.dateInferred === true || span.dateLikely === true || span.dateAbout === true) return {};
  const start = sideOf(span, [span.startMin, span.startMax], options);
  if (start === undefined) return {};
  const end = span.endKnown ? sideOf(span, [span.endMin, span.endMax], options) : undefined;
  // "09:00 to about 09:45" on one day: that it ended on that day says no more than the start.
  if (end === undefined || start.startsWith(end)) return { start };
  return { start, end };
}

/** Characters of an ISO day that name the unit. */
const UNIT_LENGTH = { month: 7, year: 4 } as const;

/** One side of a span: the finest of minute, day, month and year that is certain to hold it. */
function sideOf(
  span: Span,
  [min, max]: readonly [Edge, Edge],
  { zone, statedDay, daysOnly = false }: KnownDatesOptions,
): string | undefined {
  if (min.open === true || max.open === true) return undefined;
  const isSoft = min.soft !== undefined || max.soft !== undefined;
  if (span.precision === 'clock' && !isSoft && !daysOnly && min.at === max.at) {
    return isoMinute(min.at, zone);
  }
  const first = localDay(min.at, zone);
  // Midnight at the end of a side belongs to the day before it.
  const last = localDay(Math.max(min.at, max.at - 1), zone);
  // A bound that is only likely cannot make a day certain.
  const isLikely = min.soft === 'likely' || max.soft === 'likely';
  if (first === last && (!isLikely || first === statedDay)) return first;
  if (isLikely || span.dateUnit === undefined) return undefined;
  const unit = first.slice(0, UNIT_LENGTH[span.dateUnit]);
  return last.startsWith(unit) ? unit : undefined;
}

/** Returns the day (ISO) on which the file puts an event without any doubt; undefined if it does not. */
export function statedDay(when: WhenSpec): string | undefined {
  const fields = typeof when === 'string' ? { date: when } : when;
  if (fields.dateBasis !== undefined || fields.likely?.includes('date') === true) return undefined;
  const read = parseEdtf(fields.date ?? '');
  if (!read.ok || read.value.kind !== 'day') return undefined;
  return read.value.uncertain || read.value.approximate ? undefined : read.value.first;
}

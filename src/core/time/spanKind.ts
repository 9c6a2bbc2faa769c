/** How an event's time is known, from what the file gives and what the network made of it. */
import { epochMs } from '../model/brand';
import type { Edge, Span } from '../model/story';
import { clockReadings } from './dayWindow';
import { endDate, startDate, type Dated } from './dated';
import { durationMinutes } from './duration';

type Edges = Pick<Span, 'startMin' | 'startMax' | 'endMin' | 'endMax'>;
const MINUTE_MS = 60_000;

/**
 * Returns the edges with their nominal values set, and the fields of the span beside them. A clock
 * time keeps the value that the source gives, however far other events tighten its width.
 */
export function describeKind(
  one: Dated,
  edges: Edges,
): { readonly edges: Edges; readonly rest: Omit<Span, keyof Edges> } {
  const { when, date } = one;
  const precision = precisionOf(one, edges);
  const duration = when.lasts ?? when.atMost;
  const days = date?.kind === 'one-of' && date.parts.every((part) => part.precision === 'day');
  const unit = date?.parts[0]?.precision;
  return {
    edges: precision === 'clock' ? nominal(one, edges) : edges,
    rest: {
      precision,
      endKnown: isEndKnown(one, precision),
      ...(when.part === undefined ? {} : { part: when.part }),
      ...(when.dateBasis === 'inferred' ? { dateInferred: true } : {}),
      ...(isDateLikely(one) ? { dateLikely: true } : {}),
      ...(date?.approximate === true ? { dateAbout: true } : {}),
      ...(days ? { oneOf: date.parts.map((part) => part.first) } : {}),
      ...(unit === 'month' || unit === 'year' ? { dateUnit: unit } : {}),
      ...(date?.kind === 'interval' || date?.kind === 'open' ? { throughout: true } : {}),
      ...(duration === undefined || (precision === 'clock' && when.lasts !== undefined)
        ? {}
        : { lasts: lastsOf(one, duration) }),
    },
  };
}

function lastsOf({ when }: Dated, duration: string): NonNullable<Span['lasts']> {
  return {
    minutes: durationMinutes(duration),
    ...(when.about?.includes('lasts') === true ? { about: true } : {}),
    ...(when.lasts === undefined ? { atMost: true } : {}),
  };
}

function isDateLikely({ when, date }: Dated): boolean {
  return when.likely?.includes('date') === true || date?.uncertain === true;
}

function precisionOf({ when, date }: Dated, edges: Edges): Span['precision'] {
  const { start, end, lasts, part } = when;
  const oneDay = date !== null && date.first === date.last;
  const hasClock = start !== undefined || (end !== undefined && lasts !== undefined);
  const hasDay = oneDay || date?.kind === 'interval' || date?.kind === 'open';
  if (hasClock && hasDay) return 'clock';
  // A part that others contradict may have been left out, and with it all that held the start.
  const isHeld = edges.startMin.open !== true && edges.startMax.open !== true;
  if (part !== undefined && date !== null && isHeld) return 'part';
  // What lasts throughout is told by its dates, however closely others hold its ends.
  if (date?.kind === 'interval' || date?.kind === 'open') return 'date';
  const own = (edge: Edge): boolean => edge.basis === 'stated' && edge.day !== undefined;
  const { startMin, startMax, endMax } = edges;
  return date !== null && own(startMin) && own(startMax) && own(endMax) ? 'date' : 'bounds';
}

function isEndKnown({ when, date }: Dated, precision: Span['precision']): boolean {
  if (when.end !== undefined || when.endDate !== undefined) return true;
  return date?.kind === 'interval' || (when.lasts !== undefined && precision === 'clock');
}

/** Sets what is printed: the start and end as stated, or the one from the other by the duration. */
function nominal(one: Dated, edges: Edges): Edges {
  const { when, zone } = one;
  const lasts = when.lasts === undefined ? undefined : durationMinutes(when.lasts) * MINUTE_MS;
  const read = (day: string | undefined, clock: string | undefined): number | undefined =>
    day === undefined || clock === undefined
      ? undefined
      : clockReadings(day, clock, zone, when.fold).min;
  const givenStart = read(startDate(one)?.first, when.start);
  const givenEnd = read(endDate(one)?.last, when.end);
  const start = givenStart ?? (givenEnd === undefined ? undefined : givenEnd - (lasts ?? 0));
  const end = givenEnd ?? (start === undefined || lasts === undefined ? undefined : start + lasts);
  const isAbout = (name: 'start' | 'end' | 'lasts', clock?: string): boolean =>
    when.about?.includes(name) === true || clock?.length === 2;
  const startAbout =
    when.start === undefined
      ? isAbout('end', when.end) || isAbout('lasts')
      : isAbout('start', when.start);
  const endAbout =
    when.end === undefined ? startAbout || isAbout('lasts') : isAbout('end', when.end);
  const likely = isDateLikely(one);
  return {
    startMin: stated(edges.startMin, start, startAbout, likely),
    startMax: stated(edges.startMax, start, startAbout, likely),
    endMin: stated(edges.endMin, end, endAbout, likely),
    endMax: stated(edges.endMax, end, endAbout, likely),
  };
}

/** The edge with the value that the source gives, as sure as the source is; unchanged without one. */
function stated(edge: Edge, says: number | undefined, isAbout: boolean, likely: boolean): Edge {
  if (says === undefined) return edge;
  const base = { at: edge.at, says: epochMs(says), basis: 'stated' } as const;
  if (likely) return { ...base, soft: 'likely', ...(isAbout ? { about: true } : {}) };
  return isAbout ? { ...base, soft: 'about' } : base;
}

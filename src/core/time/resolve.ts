/**
 * Resolves every event to a span: four instants, each with what it rests on. Facts are collected
 * (`facts.ts`), propagated (`network.ts`) and read off again here; nothing is guessed in between.
 */
import { epochMs } from '../model/brand';
import type { Itinerary, WhenSpec } from '../model/itinerary';
import type { Problem } from '../model/problem';
import type { Edge, Span } from '../model/story';
import { endPoint, readWhen, readWhens, startPoint, type Dated } from './dated';
import { collectFacts } from './facts';
import { propagate, type Bound, type Contradiction, type Propagated } from './network';
import { describeKind } from './spanKind';

export interface ResolvedSpans {
  /** By event id; every event has one, also in a file with problems. */
  readonly spans: ReadonlyMap<string, Span>;
  /** `contradiction`, one for each set of facts that cannot all hold. */
  readonly problems: readonly Problem[];
}

/**
 * Returns the span of every event. Where facts contradict each other the later ones met are left
 * out, and a problem names them all; unreadable dates and unknown references, which parsing
 * reports, count as not given. Ends for any input and does not depend on the machine's zone.
 */
export function resolveSpans(itinerary: Itinerary): ResolvedSpans {
  return resolveDated(readWhens(itinerary));
}

/**
 * Returns the span of one `when` alone, in a zone: a version in a dispute, an earlier state. What
 * it says of other events counts as not given.
 */
export function resolveWhen(when: WhenSpec, zone: string): Span {
  const { spans } = resolveDated([readWhen({ id: '', when }, 0, zone)]);
  const span = spans.get('');
  if (!span) throw new RangeError('one event gives one span');
  return span;
}

function resolveDated(dated: readonly Dated[]): ResolvedSpans {
  const { limits, arcs } = collectFacts(dated);
  const reached = propagate(2 * dated.length, limits, arcs);
  const extent = extentOf(limits.map(({ bound }) => bound.says));
  const spans = new Map(dated.map((one) => [one.event.id, spanOf(one, reached, extent)]));
  return { spans, problems: reached.contradictions.map((facts) => problemOf(facts, dated)) };
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

/** The whole file's first and last stated instant: where a side that nothing bounds is drawn to. */
function extentOf(instants: readonly number[]): Extent {
  let [from, to] = [Infinity, -Infinity];
  for (const at of instants) {
    from = Math.min(from, at);
    to = Math.max(to, at);
  }
  return from <= to ? { from, to } : { from: 0, to: 0 };
}

function spanOf(one: Dated, { min, max }: Propagated, extent: Extent): Span {
  const [start, end] = [startPoint(one.index), endPoint(one.index)];
  const startMin = edgeOf(min[start]) ?? openAt(Math.min(extent.from, max[start]?.at ?? Infinity));
  const startMax = edgeOf(max[start]) ?? openAt(Math.max(extent.to, startMin.at));
  const endMin = edgeOf(min[end]) ?? startMin;
  // An end that nothing bounds is drawn as if the event took no time.
  const endMax = edgeOf(max[end]) ?? later(startMax, endMin);
  const kind = describeKind(one, { startMin, startMax, endMin, endMax });
  return { ...orderly(narrowed({ ...kind.edges })), ...kind.rest };
}

type Edges = Pick<Span, 'startMin' | 'startMax' | 'endMin' | 'endMax'>;

function edgeOf(bound: Bound | null | undefined): Edge | null {
  if (!bound) return null;
  const { at, says, soft, about, derived, by, day, part } = bound;
  return {
    at: epochMs(Math.round(at)),
    says: epochMs(says),
    basis: derived === true ? 'derived' : 'stated',
    ...(soft === undefined ? {} : { soft }),
    ...(soft === 'likely' && about === true ? { about } : {}),
    ...(by === undefined ? {} : { by }),
    ...(day === undefined ? {} : { day }),
    ...(part === undefined ? {} : { part }),
  };
}

function openAt(at: number): Edge {
  return { at: epochMs(at), says: epochMs(at), basis: 'derived', open: true };
}

const later = (a: Edge, b: Edge): Edge => (a.at >= b.at ? a : b);

/**
 * A part of the day was checked with some slack at its ends; it is drawn at its hours, unless the
 * other facts needed the slack.
 */
function narrowed(edges: Edges): Edges {
  const narrow = (edge: Edge): Edge => (edge.soft === 'part' ? { ...edge, at: edge.says } : edge);
  const tried: Edges = {
    startMin: narrow(edges.startMin),
    startMax: narrow(edges.startMax),
    endMin: narrow(edges.endMin),
    endMax: narrow(edges.endMax),
  };
  return isOrderly(tried) ? tried : edges;
}

function isOrderly({ startMin, startMax, endMin, endMax }: Edges): boolean {
  return (
    startMin.at <= startMax.at &&
    endMin.at <= endMax.at &&
    startMin.at <= endMin.at &&
    startMax.at <= endMax.at
  );
}

/** Facts left out for a contradiction may leave the four in disorder; draw what is consistent. */
function orderly(edges: Edges): Edges {
  if (isOrderly(edges)) return edges;
  const startMax = later(edges.startMax, edges.startMin);
  const endMin = later(edges.endMin, edges.startMin);
  return {
    startMin: edges.startMin,
    startMax,
    endMin,
    endMax: later(later(edges.endMax, endMin), startMax),
  };
}

/** Names every fact by the file's own fields, and stands at the last event concerned. */
function problemOf(facts: Contradiction, dated: readonly Dated[]): Problem {
  const ids = [...new Set(facts.map(({ event }) => event))];
  const index = Math.max(
    ...dated.filter(({ event }) => ids.includes(event.id)).map((d) => d.index),
  );
  return {
    code: 'contradiction',
    level: 'error',
    path: ['events', index, 'when'],
    params: {
      events: ids.join(', '),
      chain: facts.map(({ event, says }) => `${event} (${says})`).join(' → '),
    },
  };
}

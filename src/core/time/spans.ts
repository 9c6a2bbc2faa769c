/**
 * From a network's bounds to the spans that a story has: what is drawn where a side is open, at
 * which hours a part of the day is drawn, and where each derived bound comes from.
 */
import { epochMs } from '../model/brand';
import type { Edge, EdgeName, EdgeOrigin, Span } from '../model/story';
import { endPoint, startPoint, type Dated } from './dated';
import type { KnownFacts } from './facts';
import type { Tightened } from './network';
import { describeKind } from './spanKind';
import { factKey, type Limit, type Side } from './terms';
import type { Reached } from './trace';

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

/** Returns the span of every event by its id; those that `known` has are told again as they were. */
export function tellSpans(
  dated: readonly Dated[],
  { min, max }: Tightened,
  { limits, known }: { readonly limits: readonly Limit[]; readonly known?: KnownFacts },
): Map<string, Span> {
  const extent = extentOf(limits.map(({ bound }) => bound.says));
  const spans = new Map<string, Span>();
  for (const one of dated) {
    const [start, end] = [startPoint(one.index), endPoint(one.index)];
    const reached = [min[start], max[start], min[end], max[end]];
    const before = known?.get(one.event.id);
    const told = before?.told;
    const isSame =
      told !== undefined &&
      before?.dated === one &&
      told.from === extent.from &&
      told.to === extent.to &&
      reached.every((way, at) => isSameWay(way ?? null, told.reached[at] ?? null));
    const span = isSame ? told.span : spanOf(one, { min, max }, { extent, dated });
    spans.set(one.event.id, span);
    if (before && !isSame) before.told = { ...extent, reached, span };
  }
  return spans;
}

/** Whether two ways end alike, as far as a span tells. */
function isSameWay(a: Reached | null, b: Reached | null): boolean {
  if (!a || !b) return a === b;
  const [one, other] = [a.bound, b.bound];
  return (
    one.at === other.at &&
    one.says === other.says &&
    one.soft === other.soft &&
    one.about === other.about &&
    one.derived === other.derived &&
    one.by === other.by &&
    one.day === other.day &&
    one.part === other.part &&
    a.previous?.point === b.previous?.point &&
    factKey(a.fact) === factKey(b.fact)
  );
}

function spanOf(
  one: Dated,
  { min, max }: Pick<Tightened, 'min' | 'max'>,
  { extent, dated }: { readonly extent: Extent; readonly dated: readonly Dated[] },
): Span {
  const [start, end] = [startPoint(one.index), endPoint(one.index)];
  const startMin =
    edgeOf(min[start], 'min', dated) ??
    openAt(Math.min(extent.from, max[start]?.bound.at ?? Infinity));
  const startMax = edgeOf(max[start], 'max', dated) ?? openAt(Math.max(extent.to, startMin.at));
  const endMin = edgeOf(min[end], 'min', dated) ?? startMin;
  // An end that nothing bounds is drawn as if the event took no time; so is one of which all that
  // is known is that he went on.
  const last = max[end];
  const isLoose =
    !isEndStated(one) &&
    ['leg', 'place'].includes(last?.fact.field ?? '') &&
    (last?.bound.at ?? 0) > startMax.at;
  const endMax = (isLoose ? null : edgeOf(max[end], 'max', dated)) ?? later(startMax, endMin);
  const kind = describeKind(one, { startMin, startMax, endMin, endMax });
  return { ...orderly(narrowed({ ...kind.edges })), ...kind.rest };
}

/** Whether the event's own fields bound its end, be it by a date alone. */
function isEndStated({ when, date }: Dated): boolean {
  const { start, part, end, endDate, lasts, atMost, latest } = when;
  if ([end, endDate, lasts, atMost, latest].some((field) => field !== undefined)) return true;
  return date !== null && ((start === undefined && part === undefined) || date.kind === 'interval');
}

type Edges = Pick<Span, 'startMin' | 'startMax' | 'endMin' | 'endMax'>;

function edgeOf(
  reached: Reached | null | undefined,
  side: Side,
  dated: readonly Dated[],
): Edge | null {
  if (!reached) return null;
  const follows = reached.bound.derived === true ? originOf(reached, side, dated) : null;
  const { at, says, soft, about, derived, by, day, part } = reached.bound;
  return {
    at: epochMs(Math.round(at)),
    says: epochMs(says),
    basis: derived === true ? 'derived' : 'stated',
    ...(soft === undefined ? {} : { soft }),
    ...(soft === 'likely' && about === true ? { about } : {}),
    ...(by === undefined ? {} : { by }),
    ...(day === undefined ? {} : { day }),
    ...(part === undefined ? {} : { part }),
    ...(follows ? { follows } : {}),
  };
}

/** The step before: which bound of which event it was carried from, and by what. */
function originOf(
  { previous, fact }: Reached,
  side: Side,
  dated: readonly Dated[],
): EdgeOrigin | null {
  const before = previous && dated[Math.floor(previous.point / 2)];
  if (!before) return null;
  const end = previous.point === startPoint(before.index) ? 'start' : 'end';
  const edge: EdgeName = `${end}${side === 'min' ? 'Min' : 'Max'}`;
  return { event: before.event.id, edge, statedBy: fact.event, field: fact.field };
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

/**
 * A simple temporal network (Dechter, Meiri and Pearl 1991): points in time, limits on single
 * points, and arcs that hold two points apart. `tighten` brings every bound to what the facts imply
 * and never guesses. It knows nothing of events, files or words; `facts.ts` says what is put in.
 * The result depends on the facts alone and not on the order in which they come.
 */
import type { FactField } from '../model/problem';
import { findContradiction, type Contradiction } from './contradiction';
import { flowOrder } from './flowOrder';
import { Spread } from './spread';
import { factKey, type Arc, type Fact, type Limit, type Side } from './terms';
import { trace, type Reached } from './trace';

/** The bounds found so far, for a rule that concludes more from them. */
export interface Windows {
  /** Instant in ms; minus or plus infinity where nothing bounds the point. */
  readonly at: (side: Side, point: number) => number;
  /** How the bound came about; null where there is none. */
  readonly reached: (side: Side, point: number) => Reached | null;
  /** Whether any bound can be likely. */
  readonly hasLikely: boolean;
}

/**
 * Concludes further arcs from the bounds, such as an order that only the hours leave open. Must
 * conclude the same or more from tighter bounds, and never an arc of a fact that `isDropped`.
 */
export type Rule = (windows: Windows, isDropped: (fact: Fact) => boolean) => readonly Arc[];

export interface Network {
  readonly points: number;
  readonly limits: readonly Limit[];
  readonly arcs: readonly Arc[];
  readonly rule?: Rule;
}

export interface Tightened {
  /** By point; null where nothing bounds it on that side. */
  readonly min: readonly (Reached | null)[];
  readonly max: readonly (Reached | null)[];
  /** Sets of facts that cannot all hold; of each, one was left out of the bounds. */
  readonly contradictions: readonly Contradiction[];
}

/** After so many contradictions events are taken each by itself: nobody reads more. */
const MOST_CONTRADICTIONS = 100;

/**
 * Returns the tightest bounds on points 0 to `points - 1`. Of facts that contradict each other the
 * least firm one is left out, so that the rest stays usable. Ends for any input.
 */
export function tighten(network: Network): Tightened {
  const { points } = network;
  const dropped = new Set<string>();
  const isDropped = (fact: Fact): boolean => dropped.size > 0 && dropped.has(factKey(fact));
  const contradictions: Contradiction[] = [];
  const inside = (list: readonly Limit[]): Limit[] =>
    list.filter(({ point, fact }) => point < points && !isDropped(fact));
  for (;;) {
    const limits = inside(network.limits);
    const arcs = network.arcs.filter((arc) => arc.to < points && !isDropped(arc.fact));
    const isOver = contradictions.length >= MOST_CONTRADICTIONS;
    if (isOver) return apart({ ...network, limits, arcs }, contradictions);
    const done = settle({ ...network, limits, arcs }, isDropped);
    if ('min' in done) return { ...done, contradictions };
    contradictions.push(done);
    dropped.add(factKey(leastFirm(done.facts)));
  }
}

/** Bounds, or the first contradiction met. */
function settle(
  { points, limits, arcs: stated, rule }: Network,
  isDropped: (fact: Fact) => boolean,
): Pick<Tightened, 'min' | 'max'> | Contradiction {
  const arcs = [...stated];
  const order = flowOrder(points, arcs);
  const lower = new Spread(points, 'min', order);
  const upper = new Spread(points, 'max', [...order].reverse());
  const spreads = { min: lower, max: upper };
  for (const arc of arcs) spreads[arc.side].add(arc);
  for (const { point, side, bound } of limits) spreads[side].raise(point, bound.at);
  const hasLikely =
    limits.some(({ bound, fact }) => bound.soft === 'likely' || fact.likely === true) ||
    arcs.some(({ fact }) => fact.likely === true);
  const endless = circleAmong(arcs, points, order);
  if (endless) return findContradiction({ points, limits, arcs, circle: endless });
  for (;;) {
    const circle = lower.settle() ?? upper.settle();
    if (circle || crosses(lower, upper, points)) {
      return findContradiction({ points, limits, arcs, circle });
    }
    const windows = rule ? windowsOf(spreads, limits, hasLikely) : null;
    const more = windows && rule ? rule(windows, isDropped) : [];
    if (more.length === 0) return { min: trace(lower, limits), max: trace(upper, limits) };
    for (const arc of more) {
      arcs.push(arc);
      spreads[arc.side].add(arc);
    }
  }
}

/** Arcs that push a point on for ever contradict each other wherever in time they are. */
function circleAmong(
  arcs: readonly Arc[],
  points: number,
  order: readonly number[],
): readonly Arc[] | null {
  for (const side of ['min', 'max'] as const) {
    const spread = new Spread(points, side, side === 'min' ? order : [...order].reverse());
    for (let point = 0; point < points; point += 1) spread.raise(point, 0);
    for (const arc of arcs) if (arc.side === side) spread.add(arc);
    const circle = spread.settle();
    if (circle) return circle;
  }
  return null;
}

/** Ways are looked for only if a rule asks; what it asks later is answered as things stood. */
function windowsOf(
  spreads: Readonly<Record<Side, Spread>>,
  limits: readonly Limit[],
  hasLikely: boolean,
): Windows {
  const still = { min: spreads.min.asItIs(), max: spreads.max.asItIs() };
  const ways: Partial<Record<Side, readonly (Reached | null)[]>> = {};
  return {
    hasLikely,
    at: (side, point) => still[side].at(point),
    reached: (side, point) => (ways[side] ??= trace(still[side], limits))[point] ?? null,
  };
}

function crosses(lower: Spread, upper: Spread, points: number): boolean {
  for (let point = 0; point < points; point += 1) {
    if (lower.at(point) > upper.at(point)) return true;
  }
  return false;
}

/** Bounds from limits alone, for a file of which too much is wrong; each side by itself. */
function apart({ points, limits }: Network, contradictions: readonly Contradiction[]): Tightened {
  const side = (name: Side): (Reached | null)[] => {
    const spread = new Spread(points, name, []);
    for (const limit of limits) if (limit.side === name) spread.raise(limit.point, limit.bound.at);
    return trace(spread, limits);
  };
  const [min, max] = [side('min'), side('max')];
  const sound = max.map((upper, point) => {
    const lower = min[point];
    return lower && upper && lower.bound.at > upper.bound.at ? null : upper;
  });
  return { min, max: sound, contradictions };
}

/** From what is dropped first to what is kept longest; what an event says of itself stays. */
const FIRMNESS: readonly FactField[] = [
  'travel',
  'place',
  'leg',
  'after',
  'before',
  'atMost',
  'lasts',
  'latest',
  'earliest',
  'part',
  'end',
  'endDate',
  'start',
  'date',
  'span',
];

function leastFirm(facts: readonly Fact[]): Fact {
  const firmness = (fact: Fact): number =>
    FIRMNESS.indexOf(fact.field) + (fact.likely === true ? -FIRMNESS.length : 0);
  const sorted = [...facts].sort(
    (a, b) => firmness(a) - firmness(b) || (factKey(a) > factKey(b) ? -1 : 1),
  );
  const [first] = sorted;
  if (!first) throw new RangeError('a contradiction has facts');
  return first;
}

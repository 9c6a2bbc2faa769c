/**
 * Why facts cannot all hold: the fewest of them that lead from a bound to its opposite. Ways grow
 * from both sides by one fact at a time, all at once, so the first that cross are the shortest, and
 * of equally short ones the widest gap is told, then the first by name.
 */
import { factKey, type Arc, type Fact, type Limit, type Side } from './terms';

export interface Contradiction {
  /** In the order in which they lead to each other; each once. */
  readonly facts: readonly Fact[];
  /** By how much the bounds cross, ms; more than 0. */
  readonly gap: number;
}

interface Search {
  readonly points: number;
  readonly limits: readonly Limit[];
  readonly arcs: readonly Arc[];
  /** Arcs that push a point on for ever, where there are any. */
  readonly circle: readonly Arc[] | null;
}

/** A way to a point; `steps` counts what the file states, not that an end follows its start. */
interface Walk {
  readonly value: number;
  readonly steps: number;
  readonly fact: Fact;
  readonly previous: Walk | null;
}

/** Each point's walks, of ever more steps and ever tighter. */
type Stairs = Map<number, Walk[]>;
type Grown = ReadonlyMap<number, Walk>;

interface Meeting {
  readonly lower: Walk;
  readonly upper: Walk;
}

/** Steps that a search may take: enough for any chain that a person would follow. */
const MOST_WORK = 3_000_000;

/**
 * Returns the shortest contradiction of a network that has one. Where the shortest is longer than
 * can be looked for, it is the shortest met. Throws a RangeError if there is none.
 */
export function findContradiction(search: Search): Contradiction {
  const { circle } = search;
  const most = circle ? stepsAlong(circle) : Infinity;
  const round = circle ? shortestCircle(search, circle, most) : null;
  const met = shortestMeeting(search, round?.facts.length ?? most);
  if (met && (!round || met.facts.length < round.facts.length)) return met;
  if (round) return round;
  if (circle)
    return describe(
      circle.map(({ fact }) => fact),
      gapOf(circle),
    );
  throw new RangeError('these facts do not contradict each other');
}

const stepsAlong = (circle: readonly Arc[]): number =>
  circle.filter(({ fact }) => fact.field !== 'span').length;

/** Looks for one of `most` steps or fewer. */
function shortestMeeting({ points, limits, arcs }: Search, most: number): Contradiction | null {
  const sides = {
    min: new Front('min', leadingOn('min', arcs, points)),
    max: new Front('max', leadingOn('max', arcs, points)),
  };
  let grown: Record<Side, Grown> = { min: sides.min.begin(limits), max: sides.max.begin(limits) };
  let best: Meeting | null = null;
  for (let round = 1; round <= most; round += 1) {
    for (const point of new Set([...grown.min.keys(), ...grown.max.keys()])) {
      const meeting = meet(sides.min.walks(point), sides.max.walks(point));
      if (meeting && (!best || isShorter(meeting, best))) best = meeting;
    }
    // A shorter one would have met by now, or would take more steps on one side than are left.
    if (best && stepsOf(best) <= round + 1) break;
    const isStill = grown.min.size === 0 && grown.max.size === 0;
    if (isStill || sides.min.work + sides.max.work > MOST_WORK) break;
    grown = { min: sides.min.grow(grown.min), max: sides.max.grow(grown.max) };
  }
  if (!best) return null;
  const { lower, upper } = best;
  return describe([...factsOf(lower).reverse(), ...factsOf(upper)], lower.value - upper.value);
}

type Leading = readonly (readonly Arc[] | undefined)[];

/** The arcs of one side by the point that they lead on from. */
function leadingOn(side: Side, arcs: readonly Arc[], points: number): Leading {
  const lists = new Array<Arc[] | undefined>(points);
  for (const arc of arcs) if (arc.side === side) (lists[arc.from] ??= []).push(arc);
  return lists;
}

/** One side of the search. */
class Front {
  work = 0;
  readonly #sign: 1 | -1;
  readonly #arcs: Leading;
  readonly #stairs: Stairs = new Map();

  constructor(
    readonly side: Side,
    arcs: Leading,
  ) {
    this.#sign = side === 'min' ? 1 : -1;
    this.#arcs = arcs;
  }

  walks(point: number): readonly Walk[] {
    return this.#stairs.get(point) ?? [];
  }

  begin(limits: readonly Limit[]): Grown {
    const next = new Map<number, Walk>();
    for (const { point, side, bound, fact } of limits) {
      if (side === this.side) {
        this.#offer(next, point, { value: bound.at, steps: 1, fact, previous: null });
      }
    }
    return this.#keep(next);
  }

  /** Sets out from one point, as if from nothing. */
  beginAt(point: number): Grown {
    const fact: Fact = { event: '', field: 'span', value: '', path: [] };
    return this.#keep(new Map([[point, { value: 0, steps: 0, fact, previous: null }]]));
  }

  /** Takes one more step from all that has changed, looking only at what was there before. */
  grow(from: Grown): Grown {
    const next = new Map<number, Walk>();
    for (const [point, previous] of from) {
      for (const { to, by, fact } of this.#arcs[point] ?? []) {
        if (fact.field === 'span') continue;
        const value = previous.value + by;
        this.#offer(next, to, { value, steps: previous.steps + 1, fact, previous });
      }
    }
    return this.#keep(next);
  }

  #offer(next: Map<number, Walk>, point: number, walk: Walk): void {
    this.work += 1;
    const known = this.#stairs.get(point)?.at(-1);
    if (known && this.#sign * walk.value <= this.#sign * known.value) return;
    const rival = next.get(point);
    if (!rival || this.#isBetter(walk, rival)) next.set(point, walk);
  }

  #isBetter(walk: Walk, rival: Walk): boolean {
    if (walk.value !== rival.value) return this.#sign * walk.value > this.#sign * rival.value;
    return compareWalks(walk, rival) < 0;
  }

  /** An end follows its start without a step of its own. */
  #keep(next: Map<number, Walk>): Grown {
    for (const [point, walk] of [...next]) {
      for (const { to, by, fact } of this.#arcs[point] ?? []) {
        if (fact.field === 'span') this.#offer(next, to, { ...walk, value: walk.value + by });
      }
    }
    for (const [point, walk] of next) {
      const stairs = this.#stairs.get(point);
      if (stairs) stairs.push(walk);
      else this.#stairs.set(point, [walk]);
    }
    return next;
  }
}

/** The fewest steps with which the two sides cross at a point. */
function meet(lowers: readonly Walk[], uppers: readonly Walk[]): Meeting | null {
  let best: Meeting | null = null;
  for (const lower of lowers) {
    const upper = uppers.find(({ value }) => lower.value > value);
    if (upper && (!best || isShorter({ lower, upper }, best))) best = { lower, upper };
  }
  return best;
}

const stepsOf = ({ lower, upper }: Meeting): number => lower.steps + upper.steps;
const widthOf = ({ lower, upper }: Meeting): number => lower.value - upper.value;

function isShorter(a: Meeting, b: Meeting): boolean {
  if (stepsOf(a) !== stepsOf(b)) return stepsOf(a) < stepsOf(b);
  if (widthOf(a) !== widthOf(b)) return widthOf(a) > widthOf(b);
  return (compareWalks(a.lower, b.lower) || compareWalks(a.upper, b.upper)) < 0;
}

/** By the names of their facts, the last first. */
function compareWalks(a: Walk, b: Walk): number {
  let [one, other]: [Walk | null, Walk | null] = [a, b];
  while (one && other && one !== other) {
    const [left, right] = [factKey(one.fact), factKey(other.fact)];
    if (left !== right) return left < right ? -1 : 1;
    [one, other] = [one.previous, other.previous];
  }
  return 0;
}

/** The shortest way from any point back to itself that pushes it on, of `most` steps or fewer. */
function shortestCircle(
  { points, arcs }: Search,
  [first]: readonly Arc[],
  most: number,
): Contradiction | null {
  const side = first?.side ?? 'min';
  const leading = leadingOn(side, arcs, points);
  let best: Walk | null = null;
  let work = 0;
  for (let point = 0; point < points && work < MOST_WORK; point += 1) {
    const front = new Front(side, leading);
    let grown = front.beginAt(point);
    for (let steps = 1; steps <= (best?.steps ?? most) && grown.size > 0; steps += 1) {
      grown = front.grow(grown);
      // Only what pushes a point on beyond where it began is kept.
      const back = grown.get(point);
      if (!back) continue;
      if (!best || isShorterWalk(back, best)) best = back;
      break;
    }
    work += front.work;
  }
  if (!best) return null;
  const found = describe(factsOf(best).reverse(), Math.abs(best.value));
  return { ...found, facts: fromFirst(found.facts) };
}

function isShorterWalk(a: Walk, b: Walk): boolean {
  if (a.steps !== b.steps) return a.steps < b.steps;
  const gap = Math.abs(a.value) - Math.abs(b.value);
  return gap === 0 ? circleKey(a) < circleKey(b) : gap > 0;
}

/** The same from whichever point the circle is begun. */
function circleKey(walk: Walk): string {
  const facts = factsOf(walk).filter(({ field }) => field !== 'span');
  return fromFirst(facts.reverse()).map(factKey).join('\n');
}

/** A circle begun at the fact that is first by name. */
function fromFirst(facts: readonly Fact[]): Fact[] {
  const keys = facts.map(factKey);
  const first = keys.reduce((best, key, index) => (key < (keys[best] ?? '') ? index : best), 0);
  return [...facts.slice(first), ...facts.slice(0, first)];
}

const gapOf = (circle: readonly Arc[]): number =>
  Math.abs(circle.reduce((sum, { by }) => sum + by, 0));

/** From the last step to the first. */
function factsOf(walk: Walk): Fact[] {
  const facts: Fact[] = [];
  for (let at: Walk | null = walk; at; at = at.previous) facts.push(at.fact);
  return facts;
}

/** Each fact once, and behind them what an order of places was concluded from. */
function describe(facts: readonly Fact[], gap: number): Contradiction {
  const all = new Map<string, Fact>();
  const add = (fact: Fact): void => {
    if (fact.field !== 'span' && !all.has(factKey(fact))) all.set(factKey(fact), fact);
  };
  facts.forEach(add);
  // A map goes on over what is added on the way.
  for (const fact of all.values()) fact.because?.().forEach(add);
  return { facts: [...all.values()], gap };
}

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
  const met = search.circle ? shortestCircle(search, search.circle) : null;
  const found = met ?? shortestMeeting(search);
  if (found) return found;
  if (search.circle)
    return describe(
      search.circle.map(({ fact }) => fact),
      gapOf(search.circle),
    );
  throw new RangeError('these facts do not contradict each other');
}

function shortestMeeting({ points, limits, arcs }: Search): Contradiction | null {
  const sides = { min: new Front('min', arcs, points), max: new Front('max', arcs, points) };
  let grown: Record<Side, Grown> = { min: sides.min.begin(limits), max: sides.max.begin(limits) };
  let best: Meeting | null = null;
  for (let round = 1; ; round += 1) {
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

/** One side of the search. */
class Front {
  work = 0;
  readonly #sign: 1 | -1;
  readonly #arcs: (Arc[] | undefined)[];
  readonly #stairs: Stairs = new Map();

  constructor(
    readonly side: Side,
    arcs: readonly Arc[],
    points: number,
  ) {
    this.#sign = side === 'min' ? 1 : -1;
    this.#arcs = new Array<Arc[] | undefined>(points);
    for (const arc of arcs) {
      if (arc.side === side) (this.#arcs[arc.from] ??= []).push(arc);
    }
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

/** The shortest way back to one of the points that a circle leads through. */
function shortestCircle(search: Search, circle: readonly Arc[]): Contradiction | null {
  const [side] = circle.map((arc) => arc.side);
  if (side === undefined) return null;
  const sign = side === 'min' ? 1 : -1;
  let best: Walk | null = null;
  for (const { from } of circle.slice(0, 100)) {
    const front = new Front(side, search.arcs, search.points);
    let grown = front.beginAt(from);
    const most = (best?.steps ?? circle.length) - 1;
    for (let steps = 0; steps <= most && front.work < MOST_WORK / 100; steps += 1) {
      grown = front.grow(grown);
      const back = grown.get(from);
      if (!back || sign * back.value <= 0) continue;
      if (!best || back.steps < best.steps) best = back;
      break;
    }
  }
  if (!best) return null;
  return describe(factsOf(best).reverse(), Math.abs(best.value));
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

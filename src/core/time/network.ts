/**
 * A simple temporal network: points in time, limits on single points, and arcs that carry a bound
 * from one point to another. `propagate` tightens every bound to what the facts imply and never
 * guesses. It knows nothing of events, files or words; `facts.ts` says what is put in, and further
 * kinds of fact (one traveller in one place at a time, travel times) need only further arcs.
 */
import type { DayPart } from '../model/itinerary';

export type Side = 'min' | 'max';
export type Soft = 'about' | 'likely' | 'part';

/** What a bound rests on, in the file's own fields: `sdf-base-press`, `end: 16:03`. */
export interface Fact {
  readonly event: string;
  readonly says: string;
}

/** A bound on one point; see `Edge` in the model for what the fields mean. Instants in ms. */
export interface Bound {
  readonly at: number;
  readonly says: number;
  readonly soft?: Soft;
  readonly about?: boolean;
  readonly derived?: boolean;
  readonly by?: string;
  readonly day?: string;
  readonly part?: DayPart;
}

/** A bound that a source states of one point. */
export interface Limit {
  readonly point: number;
  readonly side: Side;
  readonly bound: Bound;
  readonly fact: Fact;
}

/** "Whatever bounds `from` on this side bounds `to`, once carried over." */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly side: Side;
  readonly carry: (bound: Bound) => Bound;
  readonly fact: Fact;
  /** Leads back in time, as "at most" does: right all the same, but no guide to the order. */
  readonly isBack?: boolean;
}

/** Facts that cannot all hold, in the order in which they lead to each other. */
export type Contradiction = readonly Fact[];

export interface Propagated {
  /** By point; null where nothing bounds it on that side. */
  readonly min: readonly (Bound | null)[];
  readonly max: readonly (Bound | null)[];
  readonly contradictions: readonly Contradiction[];
}

/** A bound with the way it came. */
interface Reached {
  readonly bound: Bound;
  readonly fact: Fact;
  readonly point: number;
  readonly previous: Reached | null;
}

/**
 * Returns the tightest bounds on points 0 to `points - 1`. A bound that would cross the other side
 * is reported with the facts behind both and left out, so that the rest stays usable; each set of
 * facts is reported once. A circle of facts that pushes a point on for ever is a contradiction too.
 * Ends for any input, and takes a few sweeps over the points whatever their order.
 */
export function propagate(
  points: number,
  limits: readonly Limit[],
  arcs: readonly Arc[],
): Propagated {
  const network = new Network(points, arcs);
  for (const { point, side, bound, fact } of limits) {
    network.offer(side, { bound, fact, point, previous: null });
  }
  network.settle();
  return network.result();
}

class Network {
  /** The points, as far as can be each after those that bound it from below. */
  readonly #order: readonly number[];
  readonly #reached: Readonly<Record<Side, (Reached | null)[]>>;
  readonly #arcs: Readonly<Record<Side, Arc[][]>>;
  readonly #dirty: Readonly<Record<Side, boolean[]>>;
  readonly #changes: number[];
  readonly #dead = new Set<Arc>();
  readonly #found = new Map<string, Contradiction>();

  constructor(points: number, arcs: readonly Arc[]) {
    const empty = (): (Reached | null)[] => new Array<Reached | null>(points).fill(null);
    const lists = (): Arc[][] => Array.from({ length: points }, () => []);
    this.#reached = { min: empty(), max: empty() };
    this.#arcs = { min: lists(), max: lists() };
    const flags = (): boolean[] => new Array<boolean>(points).fill(false);
    this.#dirty = { min: flags(), max: flags() };
    this.#changes = new Array<number>(points).fill(0);
    for (const arc of arcs) this.#arcs[arc.side][arc.from]?.push(arc);
    this.#order = flowOrder(this.#arcs.min);
  }

  /** Takes a bound over where it is tighter than what is known; returns whether it was. */
  offer(side: Side, next: Reached): boolean {
    const { point } = next;
    const known = this.#reached[side][point] ?? null;
    if (known && !isTighter(side, next.bound, known.bound)) return false;
    const other = this.#reached[side === 'min' ? 'max' : 'min'][point] ?? null;
    if (other && crosses(side, next.bound, other.bound)) {
      const [lower, upper] = side === 'min' ? [next, other] : [other, next];
      this.#report([...wayTo(lower), ...wayTo(upper).reverse()]);
      return false;
    }
    this.#reached[side][point] = next;
    this.#dirty[side][point] = true;
    return true;
  }

  /** Sweeps up the order for the lower bounds and down it for the upper until none moves. */
  settle(): void {
    const down = [...this.#order].reverse();
    for (let moved = true; moved;) {
      const up = this.#sweep('min', this.#order);
      moved = this.#sweep('max', down) || up;
    }
  }

  #sweep(side: Side, order: readonly number[]): boolean {
    const dirty = this.#dirty[side];
    let moved = false;
    for (const point of order) {
      if (!dirty[point]) continue;
      dirty[point] = false;
      moved = true;
      this.#spread(side, point);
    }
    return moved;
  }

  result(): Propagated {
    const bounds = (side: Side): (Bound | null)[] =>
      this.#reached[side].map((reached) => reached?.bound ?? null);
    return { min: bounds('min'), max: bounds('max'), contradictions: [...this.#found.values()] };
  }

  #spread(side: Side, point: number): void {
    const from = this.#reached[side][point];
    if (!from) return;
    for (const arc of this.#arcs[side][point] ?? []) {
      if (this.#dead.has(arc)) continue;
      const next = { bound: arc.carry(from.bound), fact: arc.fact, point: arc.to, previous: from };
      if (this.#goesRound(side, next)) this.#dead.add(arc);
      else this.offer(side, next);
    }
  }

  /**
   * Whether a bound has come round to its own point and tightened it: that never ends. Looking
   * back at every change would cost too much, so it is done at the 4th, 8th, 16th ... of a point.
   */
  #goesRound(side: Side, next: Reached): boolean {
    const known = this.#reached[side][next.point] ?? null;
    if (!known || next.bound.at === known.bound.at) return false;
    if (!isTighter(side, next.bound, known.bound)) return false;
    const changes = (this.#changes[next.point] ?? 0) + 1;
    this.#changes[next.point] = changes;
    if (changes < 4 || (changes & (changes - 1)) !== 0) return false;
    const circle: Fact[] = [next.fact];
    for (let back = next.previous; back; back = back.previous) {
      if (back.point === next.point) {
        this.#report(circle.reverse());
        return true;
      }
      circle.push(back.fact);
    }
    return false;
  }

  #report(facts: readonly Fact[]): void {
    const chain = facts.filter((fact, index) => facts.indexOf(fact) === index);
    const key = [...new Set(chain.map((fact) => fact.event))].sort().join(' ');
    if (!this.#found.has(key)) this.#found.set(key, chain);
  }
}

/**
 * Returns all points in reverse postorder: each after every point with an arc to it, but for arcs
 * back in time and those that close a circle. Without recursion, for a chain may be as long as the file.
 */
function flowOrder(arcs: readonly (readonly Arc[])[]): number[] {
  const postorder: number[] = [];
  const seen = new Array<boolean>(arcs.length).fill(false);
  for (let root = arcs.length - 1; root >= 0; root -= 1) {
    const path = seen[root] === true ? [] : [{ point: root, next: 0 }];
    seen[root] = true;
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const arc = arcs[top.point]?.[top.next];
      top.next += 1;
      if (!arc) {
        postorder.push(top.point);
        path.pop();
      } else if (arc.isBack !== true && seen[arc.to] === false) {
        seen[arc.to] = true;
        path.push({ point: arc.to, next: 0 });
      }
    }
  }
  return postorder.reverse();
}

/** Facts from the one that states the bound to the last that carried it. */
function wayTo(reached: Reached): Fact[] {
  const facts: Fact[] = [];
  for (let at: Reached | null = reached; at; at = at.previous) facts.push(at.fact);
  return facts.reverse();
}

function crosses(side: Side, bound: Bound, other: Bound): boolean {
  return side === 'min' ? bound.at > other.at : bound.at < other.at;
}

/** Between equal bounds the harder one stands: what is stated before what is derived or soft. */
function isTighter(side: Side, next: Bound, known: Bound): boolean {
  if (next.at !== known.at) return crosses(side, next, known);
  return weakness(next) < weakness(known);
}

function weakness({ soft, derived, day }: Bound): number {
  const softness = soft === undefined ? 0 : soft === 'likely' ? 8 : 4;
  return softness + (derived === true ? 2 : 0) + (day === undefined ? 0 : 1);
}

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
 * Ends for any input. Limits and arcs are best in order of time: sweeps run to and fro, so that a
 * file in order, or in reverse, takes one or two.
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
  readonly #points: number;
  readonly #reached: Readonly<Record<Side, (Reached | null)[]>>;
  readonly #arcs: Readonly<Record<Side, Arc[][]>>;
  readonly #dirty: boolean[];
  readonly #changes: number[];
  readonly #dead = new Set<Arc>();
  readonly #found = new Map<string, Contradiction>();

  constructor(points: number, arcs: readonly Arc[]) {
    const empty = (): (Reached | null)[] => new Array<Reached | null>(points).fill(null);
    const lists = (): Arc[][] => Array.from({ length: points }, () => []);
    this.#points = points;
    this.#reached = { min: empty(), max: empty() };
    this.#arcs = { min: lists(), max: lists() };
    this.#dirty = new Array<boolean>(points).fill(false);
    this.#changes = new Array<number>(points).fill(0);
    for (const arc of arcs) this.#arcs[arc.side][arc.from]?.push(arc);
  }

  /** Takes a bound over where it is tighter than what is known; returns whether it was. */
  offer(side: Side, next: Reached): boolean {
    const { point } = next;
    const known = this.#reached[side][point] ?? null;
    if (known && !isTighter(side, next.bound, known.bound)) return false;
    const other = this.#reached[side === 'min' ? 'max' : 'min'][point] ?? null;
    if (other && crosses(side, next.bound, other.bound)) {
      this.#report([...wayTo(next), ...wayTo(other).reverse()]);
      return false;
    }
    this.#reached[side][point] = next;
    this.#dirty[point] = true;
    return true;
  }

  /** Sweeps up and down the points until no bound moves. */
  settle(): void {
    for (let up = true, moved = true; moved; up = !up) {
      moved = false;
      for (let step = 0; step < this.#points; step += 1) {
        const point = up ? step : this.#points - 1 - step;
        if (!this.#dirty[point]) continue;
        this.#dirty[point] = false;
        moved = true;
        this.#spread('min', point);
        this.#spread('max', point);
      }
    }
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

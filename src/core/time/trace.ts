/**
 * What each bound of a settled network rests on: of all ways that lead to the same instant the
 * firmest, then the shortest, then the first by name, so that the order of a file plays no part.
 */
import { factKey, type Arc, type Bound, type Fact, type Limit, type Side } from './terms';

/** A bound with the way it came. */
export interface Reached {
  readonly bound: Bound;
  readonly fact: Fact;
  readonly point: number;
  readonly previous: Reached | null;
  /** How weak the weakest step of the way is, and how many steps there are. */
  readonly rank: number;
  readonly steps: number;
}

/** A side of a network whose bounds no longer move. */
export interface Settled {
  readonly side: Side;
  readonly points: number;
  readonly at: (point: number) => number;
  /** The arcs of this side that lead on from a point. */
  readonly from: (point: number) => readonly Arc[];
}

/** Returns the way to each point's bound on one side; null where nothing bounds it. */
export function trace(
  { side, points, at, from }: Settled,
  limits: readonly Limit[],
): (Reached | null)[] {
  const best = new Array<Reached | null>(points).fill(null);
  const done = new Uint8Array(points);
  const queue = new Ways();
  const offer = (next: Reached): void => {
    const known = best[next.point];
    if (known && !isBetter(next, known)) return;
    best[next.point] = next;
    queue.push(next);
  };
  for (const { point, side: of, bound, fact } of limits) {
    if (of !== side || bound.at !== at(point)) continue;
    offer({ bound, fact, point, previous: null, rank: weakness(bound, fact), steps: 1 });
  }
  for (let way = queue.pop(); way; way = queue.pop()) {
    if (best[way.point] !== way) continue;
    done[way.point] = 1;
    const reached = at(way.point);
    for (const { to, by, carry, fact } of from(way.point)) {
      // Only the arcs that gave a point its bound lead on.
      if (done[to] === 1 || reached + by !== at(to)) continue;
      const bound = carry(way.bound);
      const rank = Math.max(way.rank, weakness(bound, fact));
      offer({ bound, fact, point: to, previous: way, rank, steps: way.steps + 1 });
    }
  }
  return best;
}

/** Returns the facts that lead to a bound, from the one that states it to the last that carried it. */
export function factsBehind(reached: Reached): readonly Fact[] {
  const facts: Fact[] = [];
  for (let at: Reached | null = reached; at; at = at.previous) facts.push(at.fact);
  return facts.reverse();
}

/** Stated before derived, hard before soft, a time before a day; a conclusion from places last. */
function weakness({ soft, derived, day }: Bound, { field }: Fact): number {
  const softness = soft === undefined ? 0 : soft === 'likely' ? 8 : 4;
  const place = field === 'place' || field === 'travel' ? 16 : 0;
  return place + softness + (derived === true ? 2 : 0) + (day === undefined ? 0 : 1);
}

function isBetter(next: Reached, known: Reached): boolean {
  if (next.rank !== known.rank) return next.rank < known.rank;
  if (next.steps !== known.steps) return next.steps < known.steps;
  return factKey(next.fact) < factKey(known.fact);
}

/**
 * Ways by rank, then steps. What follows from a way is never stronger and always a step longer, so
 * what has been taken out needs no second look, and the search for the next goes on from there.
 */
class Ways {
  readonly #ranks: (Reached[] | undefined)[][] = [];
  #rank = 0;
  #steps = 0;

  push(way: Reached): void {
    const ranks = (this.#ranks[way.rank] ??= []);
    (ranks[way.steps] ??= []).push(way);
  }

  pop(): Reached | null {
    for (; this.#rank < this.#ranks.length; this.#rank += 1, this.#steps = 0) {
      const ranks = this.#ranks[this.#rank] ?? [];
      for (; this.#steps < ranks.length; this.#steps += 1) {
        const way = ranks[this.#steps]?.pop();
        if (way) return way;
      }
    }
    return null;
  }
}

/**
 * One side of a network's bounds as bare instants: the longest ways from the limits along the arcs.
 * Grows only, so further arcs may be added at any time. What the bounds rest on is `trace.ts`.
 */
import type { Arc, Side } from './terms';
import type { Settled } from './trace';

const NONE: readonly Arc[] = [];

/** The bounds of one side, from limits and arcs; see the module. */
export class Spread {
  /** For upper bounds negated, so that either side only ever rises. */
  readonly #values: Float64Array;
  readonly points: number;
  readonly #sign: 1 | -1;
  readonly #order: readonly number[];
  readonly #arcs: (Arc[] | undefined)[];
  /** The arc that gave each point its value. */
  readonly #last: (Arc | undefined)[];
  readonly #dirty: Uint8Array;
  readonly #changes: Uint32Array;

  constructor(
    points: number,
    readonly side: Side,
    order: readonly number[],
  ) {
    this.points = points;
    this.#values = new Float64Array(points).fill(-Infinity);
    this.#sign = side === 'min' ? 1 : -1;
    this.#order = order;
    this.#arcs = new Array<Arc[] | undefined>(points);
    this.#last = new Array<Arc | undefined>(points);
    this.#dirty = new Uint8Array(points);
    this.#changes = new Uint32Array(points);
  }

  /** Returns the bound on a point; minus or plus infinity where there is none. */
  readonly at = (point: number): number => this.#sign * (this.#values[point] ?? -Infinity);

  /** The arcs that lead on from a point. */
  readonly from = (point: number): readonly Arc[] => this.#arcs[point] ?? NONE;

  /** Returns the bounds as they are now, whatever is taken in later. */
  asItIs(): Settled {
    const { side, points, from } = this;
    const values = this.#values.slice();
    return { side, points, from, at: (point) => this.#sign * (values[point] ?? -Infinity) };
  }

  /** Takes in a limit. */
  raise(point: number, at: number): void {
    if (this.#sign * at <= (this.#values[point] ?? Infinity)) return;
    this.#values[point] = this.#sign * at;
    this.#last[point] = undefined;
    this.#dirty[point] = 1;
  }

  /** Takes in an arc of this side. */
  add(arc: Arc): void {
    const list = this.#arcs[arc.from];
    if (list) list.push(arc);
    else this.#arcs[arc.from] = [arc];
    if (this.#values[arc.from] !== -Infinity) this.#dirty[arc.from] = 1;
  }

  /**
   * Carries every bound as far as it goes. Returns null; or, where arcs push a point on for ever,
   * those arcs in the order in which they follow each other.
   */
  settle(): readonly Arc[] | null {
    for (let moved = true; moved;) {
      moved = false;
      for (const point of this.#order) {
        if (this.#dirty[point] !== 1) continue;
        this.#dirty[point] = 0;
        moved = true;
        const circle = this.#carry(point);
        if (circle) return circle;
      }
    }
    return null;
  }

  #carry(point: number): readonly Arc[] | null {
    const value = this.#values[point] ?? -Infinity;
    for (const arc of this.#arcs[point] ?? []) {
      const next = value + this.#sign * arc.by;
      if (next <= (this.#values[arc.to] ?? Infinity)) continue;
      this.#values[arc.to] = next;
      this.#last[arc.to] = arc;
      this.#dirty[arc.to] = 1;
      const changes = (this.#changes[arc.to] ?? 0) + 1;
      this.#changes[arc.to] = changes;
      // Looking back at every change would cost too much: the 4th, 8th, 16th ... will do.
      if (changes < 4 || (changes & (changes - 1)) !== 0) continue;
      const circle = this.#circleBehind(arc.to);
      if (circle) return circle;
    }
    return null;
  }

  /** The arcs behind a point where they lead round; only arcs that never end to push do. */
  #circleBehind(start: number): readonly Arc[] | null {
    const seen = new Map<number, number>();
    const way: Arc[] = [];
    for (let point = start; ;) {
      const known = seen.get(point);
      if (known !== undefined) return way.slice(known).reverse();
      seen.set(point, way.length);
      const arc = this.#last[point];
      if (!arc) return null;
      way.push(arc);
      point = arc.from;
    }
  }
}

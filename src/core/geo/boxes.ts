/**
 * Boxes of a constant size in px that hang on points of a map which scales: what a label, a disc or
 * an arrowhead is. Whether two of them meet at any scale of a range is a question of two intervals,
 * so it is answered exactly and not by trying some widths.
 */
import type { XY } from '../model/map';

/** A point in map units, and the box's edges from that point in px. */
export interface HungBox {
  readonly at: XY;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Px per map unit, both ends inclusive; `max` may be infinite. */
export interface Scales {
  readonly min: number;
  readonly max: number;
}

/** Returns whether the boxes overlap at some scale of the range; touching edges do not count. */
export function everMeet(a: HungBox, b: HungBox, scales: Scales): boolean {
  const x = meeting(a.at[0] - b.at[0], b.left - a.right, b.right - a.left, scales);
  const y = x && meeting(a.at[1] - b.at[1], b.top - a.bottom, b.bottom - a.top, x);
  return y !== null;
}

/** The part of `scales` in which `low < scale * apart < high`. */
function meeting(apart: number, low: number, high: number, scales: Scales): Scales | null {
  if (apart === 0) return low < 0 && high > 0 ? scales : null;
  const from = apart > 0 ? low / apart : high / apart;
  const to = apart > 0 ? high / apart : low / apart;
  const min = Math.max(scales.min, from);
  const max = Math.min(scales.max, to);
  if (min > max) return null;
  // A range of no length is a touch, unless the caller asked for a single scale.
  return min < max || (from < min && max < to) ? { min, max } : null;
}

/** Returns the free distance between two boxes at one scale, px; 0 where they touch or overlap. */
export function gapBetween(a: HungBox, b: HungBox, scale: number): number {
  const gap = (apart: number, low: number, high: number): number =>
    Math.max(0, low - apart, apart - high);
  return Math.hypot(
    gap((a.at[0] - b.at[0]) * scale, b.left - a.right, b.right - a.left),
    gap((a.at[1] - b.at[1]) * scale, b.top - a.bottom, b.bottom - a.top),
  );
}

/** Returns the box of a mark of the given size in px that is centred on a point of the map. */
export function markBox(
  at: XY,
  halfWidth: number,
  halfHeight = halfWidth,
  shift: XY = [0, 0],
): HungBox {
  return {
    at,
    left: shift[0] - halfWidth,
    right: shift[0] + halfWidth,
    top: shift[1] - halfHeight,
    bottom: shift[1] + halfHeight,
  };
}

/** Side of a cell of the index, map units. */
const CELL = 48;
/** Cells to a row of the index, more than any map has: a number is a quicker key than a text. */
const ROW = 1 << 20;

/**
 * Boxes by where they can ever be, so that a new one is compared with its neighbours only. Seen in
 * map units a box is largest at the least scale and shrinks towards its point from there.
 */
export class BoxIndex {
  readonly #cells = new Map<number, HungBox[]>();
  readonly #scales: Scales;

  constructor(scales: Scales) {
    this.#scales = scales;
  }

  add(box: HungBox): void {
    this.#someCell(box, (cell) => {
      const list = this.#cells.get(cell);
      if (list) list.push(box);
      else this.#cells.set(cell, [box]);
      return false;
    });
  }

  /** Returns whether `box` meets any box of the index at some scale of a range; default all. */
  meets(box: HungBox, scales = this.#scales): boolean {
    const isMet = (other: HungBox): boolean => everMeet(box, other, scales);
    return this.#someCell(box, (cell) => this.#cells.get(cell)?.some(isMet) ?? false);
  }

  /** Returns whether `isSought` holds for a cell that the box can ever reach. */
  #someCell({ at, left, right, top, bottom }: HungBox, isSought: (cell: number) => boolean) {
    const { min } = this.#scales;
    const cellOf = (origin: number, edge: number): number =>
      Math.floor((origin + edge / min) / CELL);
    const [x0, x1] = [cellOf(at[0], Math.min(0, left)), cellOf(at[0], Math.max(0, right))];
    const [y0, y1] = [cellOf(at[1], Math.min(0, top)), cellOf(at[1], Math.max(0, bottom))];
    for (let x = x0; x <= x1; x += 1) {
      for (let y = y0; y <= y1; y += 1) if (isSought(x * ROW + y)) return true;
    }
    return false;
  }
}

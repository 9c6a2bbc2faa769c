/**
 * Where in an area a name has room. The area is laid on a grid of square cells, and a spot's room is
 * the widest box of the text's height that stays in the area around it. Coarse on purpose: what
 * counts is which of two spots is the better one.
 */
import type { Box, Grid, XY } from '../model/map';

/** A spot for a name. */
export interface Spot {
  readonly at: XY;
  /** Free width around it, symmetrical, in units. */
  readonly room: number;
}

/**
 * Returns the cells of `box` whose middles lie within `rings` by the even-odd rule. Rings are open
 * or closed, in any order and direction; no rings give no cells.
 * @throws RangeError if `cell` is not positive.
 */
export function gridOf(rings: readonly (readonly XY[])[], box: Box, cell: number): Grid {
  if (!(cell > 0)) throw new RangeError(`not a cell size: ${String(cell)}`);
  const columns = Math.max(0, Math.floor(box.width / cell));
  const rows = Math.max(0, Math.floor(box.height / cell));
  const inside = new Array<boolean>(columns * rows).fill(false);
  for (let row = 0; row < rows; row += 1) {
    const crossings = crossingsAt(rings, box.y + (row + 0.5) * cell);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const from = Math.ceil(((crossings[index] ?? 0) - box.x) / cell - 0.5);
      const to = Math.floor(((crossings[index + 1] ?? 0) - box.x) / cell - 0.5);
      inside.fill(
        true,
        row * columns + clampTo(from, columns),
        row * columns + clampTo(to + 1, columns),
      );
    }
  }
  return { box, cell, columns, rows, inside };
}

function clampTo(value: number, columns: number): number {
  return Math.max(0, Math.min(columns, value));
}

function crossingsAt(rings: readonly (readonly XY[])[], y: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before !== undefined && before[1] > y !== point[1] > y) {
        const share = (y - before[1]) / (point[1] - before[1]);
        found.push(before[0] + share * (point[0] - before[0]));
      }
      before = point;
    }
  }
  return found.sort((a, b) => a - b);
}

/** What a name needs, and how many places for it to return. */
export interface Wanted {
  /** Height of the text, in units. */
  readonly height: number;
  /** Least room for a spot to count, in units. */
  readonly least: number;
  /** More room than this makes a spot no better. */
  readonly enough: number;
  readonly count: number;
  /** The nearer to here the better. Default: the middle of the area. */
  readonly near?: XY;
  /** Spots farther from `near` do not count, in units. Default: no limit. */
  readonly within?: number;
}

/**
 * Returns up to `count` spots in the area, best first, apart from each other by half of `enough` or
 * by one and a half times the text's height (four cells at least). Better is more room across, then more room up and down,
 * then nearer to `near`. May be empty.
 */
export function findSpots(grid: Grid, wanted: Wanted): Spot[] {
  const { height, least, enough, count, within = Infinity } = wanted;
  const near = wanted.near ?? middleOfArea(grid);
  const across = runsAcross(grid, Math.max(0, Math.round(height / grid.cell / 2 - 0.5)));
  const down = runsDown(grid);
  const scored = across.flatMap((room, index) => {
    const at = middleOf(grid, index);
    const away = Math.hypot(at[0] - near[0], at[1] - near[1]);
    if (room < least || room === 0 || away > within) return [];
    const tall = Math.min(down[index] ?? 0, enough);
    return [{ at, room, score: Math.min(room, enough) + 0.5 * tall - 0.5 * away }];
  });
  scored.sort((a, b) => b.score - a.score);
  const chosen: Spot[] = [];
  const apart: XY = [enough / 2, Math.max(1.5 * height, 4 * grid.cell)];
  for (const { at, room } of scored) {
    if (chosen.length >= count) break;
    if (chosen.every((other) => areApart(at, other.at, apart))) chosen.push({ at, room });
  }
  return chosen;
}

function middleOfArea(grid: Grid): XY {
  let [x, y, cells] = [0, 0, 0];
  grid.inside.forEach((isInside, index) => {
    if (!isInside) return;
    const at = middleOf(grid, index);
    x += at[0];
    y += at[1];
    cells += 1;
  });
  return cells === 0 ? [0, 0] : [x / cells, y / cells];
}

function areApart(a: XY, b: XY, [across, down]: XY): boolean {
  return Math.abs(a[0] - b[0]) >= across || Math.abs(a[1] - b[1]) >= down;
}

function middleOf({ box, cell, columns }: Grid, index: number): XY {
  const row = Math.floor(index / columns);
  return [box.x + (index - row * columns + 0.5) * cell, box.y + (row + 0.5) * cell];
}

/** For each cell, twice its distance to the nearer end of its row, over `around` rows on each side. */
function runsAcross(grid: Grid, around: number): number[] {
  const { columns, rows, cell } = grid;
  const own = symmetricalRuns(grid, (index) => index % columns !== 0, 1);
  return own.map((_, index) => {
    const row = Math.floor(index / columns);
    let least = Infinity;
    for (let other = row - around; other <= row + around; other += 1) {
      const there = other < 0 || other >= rows ? 0 : (own[index + (other - row) * columns] ?? 0);
      least = Math.min(least, there);
    }
    return Math.max(0, 2 * least - 1) * cell;
  });
}

function runsDown(grid: Grid): number[] {
  const cells = symmetricalRuns(grid, (index) => index >= grid.columns, grid.columns);
  return cells.map((run) => Math.max(0, 2 * run - 1) * grid.cell);
}

/** Cells to the nearer end of a run of inside cells, itself counted, along steps of `stride`. */
function symmetricalRuns(
  { inside }: Grid,
  hasBefore: (index: number) => boolean,
  stride: number,
): number[] {
  const ahead = new Array<number>(inside.length).fill(0);
  const back = new Array<number>(inside.length).fill(0);
  for (let index = 0; index < inside.length; index += 1) {
    if (inside[index]) back[index] = 1 + (hasBefore(index) ? (back[index - stride] ?? 0) : 0);
  }
  for (let index = inside.length - 1; index >= 0; index -= 1) {
    const next = index + stride;
    if (inside[index]) {
      ahead[index] = 1 + (next < inside.length && hasBefore(next) ? (ahead[next] ?? 0) : 0);
    }
  }
  return back.map((run, index) => Math.min(run, ahead[index] ?? 0));
}

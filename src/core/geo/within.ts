/**
 * Where a name stands inside the land that it names. The candidates are the same at every scale, so
 * that a name stays where it is from one range of widths to the next for as long as it fits.
 */
import type { Box, Grid, XY } from '../model/map';

/**
 * Shares of a name's box that are land: `room` somewhere makes the land large enough for its name,
 * since coasts are ragged and cells coarse; where discs take up the best of it, `least` will do.
 */
const SHARE = { room: 0.85, least: 0.6 };
/** Candidates lie this far apart, in cells; a great country has no more than so many each way. */
const STEP = { across: 2, down: 1, most: 60 };

/** A place for the middle of a name, in map units. */
export interface InsideSpot {
  readonly at: XY;
  /** Share of the name's box that is land, 0.6 to 1. */
  readonly share: number;
}

/**
 * Returns the places where a box of `width` by `height` map units, centred there, lies in the area
 * and in `window`; none where what is in sight of the area is too small for it. In order of rows.
 */
export function spotsInside(
  grid: Grid,
  window: Box,
  [width, height]: readonly [width: number, height: number],
): InsideSpot[] {
  const { box, cell, columns, rows } = grid;
  const [across, down] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  if (across > columns || down > rows) return [];
  const sums = sumsOf(grid);
  const stepX = Math.max(STEP.across, Math.ceil(columns / STEP.most));
  const stepY = Math.max(STEP.down, Math.ceil(rows / STEP.most));
  const found: InsideSpot[] = [];
  for (let y = 0; y <= rows; y += stepY) {
    for (let x = 0; x <= columns; x += stepX) {
      const [left, top] = [Math.round(x - across / 2), Math.round(y - down / 2)];
      if (left < 0 || top < 0 || left + across > columns || top + down > rows) continue;
      const share = landIn(sums, columns, { left, top, across, down }) / (across * down);
      const at: XY = [box.x + x * cell, box.y + y * cell];
      if (share >= SHARE.least && isIn(window, at, width / 2, height / 2))
        found.push({ at, share });
    }
  }
  return found.some(({ share }) => share >= SHARE.room) ? found : [];
}

function isIn(
  { x, y, width, height }: Box,
  at: XY,
  halfWidth: number,
  halfHeight: number,
): boolean {
  const across = at[0] - halfWidth >= x && at[0] + halfWidth <= x + width;
  return across && at[1] - halfHeight >= y && at[1] + halfHeight <= y + height;
}

/** How many cells above and left of each corner are land, row by row, with a first row of none. */
function sumsOf({ inside, columns, rows }: Grid): Float64Array {
  const stride = columns + 1;
  const sums = new Float64Array(stride * (rows + 1));
  for (let row = 0; row < rows; row += 1) {
    let run = 0;
    for (let column = 0; column < columns; column += 1) {
      run += inside[row * columns + column] ? 1 : 0;
      const above = sums[row * stride + column + 1] ?? 0;
      sums[(row + 1) * stride + column + 1] = above + run;
    }
  }
  return sums;
}

interface Cells {
  readonly left: number;
  readonly top: number;
  readonly across: number;
  readonly down: number;
}

function landIn(sums: Float64Array, columns: number, { left, top, across, down }: Cells): number {
  const at = (row: number, column: number): number => sums[row * (columns + 1) + column] ?? 0;
  const [right, bottom] = [left + across, top + down];
  return at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left);
}

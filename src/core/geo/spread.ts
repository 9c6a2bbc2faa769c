/**
 * Marks of a constant size that would lie on each other, moved apart: discs of neighbouring cities
 * on a small map. What it returns are offsets in px; the points themselves stay where they are.
 */
import type { Box, XY } from '../model/map';

/** A mark centred on `at`, all in px at the least scale. */
export interface Mark {
  readonly at: XY;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Air between two marks, px. */
const AIR_PX = 2;
const ROUNDS = 200;

/**
 * Returns for each mark how far to move it, px, [0, 0] for most. No two overlap afterwards and all lie
 * in `within` (px, as the marks), unless there are so many that the rounds do not suffice. Marks on
 * one spot part in a fixed order. By default nothing bounds them.
 */
export function spreadMarks(marks: readonly Mark[], within?: Box): XY[] {
  const centers = marks.map(({ at }): [number, number] => [at[0], at[1]]);
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (let index = 1; index < marks.length; index += 1) {
      for (let other = 0; other < index; other += 1) {
        moved = part(marks, centers, index, other) || moved;
      }
    }
    if (within) keepIn(within, marks, centers);
    if (!moved) break;
  }
  return marks.map(({ at }, index) => {
    const center = centers[index] ?? at;
    return [Math.round((center[0] - at[0]) * 10) / 10, Math.round((center[1] - at[1]) * 10) / 10];
  });
}

function keepIn({ x, y, width, height }: Box, marks: readonly Mark[], centers: [number, number][]) {
  const clamp = (value: number, from: number, to: number): number =>
    Math.max(from, Math.min(to, value));
  marks.forEach(({ halfWidth, halfHeight }, index) => {
    const center = centers[index];
    if (!center) return;
    center[0] = clamp(center[0], x + halfWidth, x + width - halfWidth);
    center[1] = clamp(center[1], y + halfHeight, y + height - halfHeight);
  });
}

/** Moves two marks apart along the axis where less is missing; returns whether it had to. */
function part(
  marks: readonly Mark[],
  centers: [number, number][],
  index: number,
  other: number,
): boolean {
  const [a, b] = [marks[index], marks[other]];
  const [ca, cb] = [centers[index], centers[other]];
  if (!a || !b || !ca || !cb) return false;
  const needed: XY = [a.halfWidth + b.halfWidth + AIR_PX, a.halfHeight + b.halfHeight + AIR_PX];
  const isClear = (axis: 0 | 1): boolean => Math.abs(ca[axis] - cb[axis]) >= needed[axis] - 1e-6;
  if (isClear(0) || isClear(1)) return false;
  // The order on the ground decides the side, so that a wider map only takes them further apart.
  const side = (axis: 0 | 1): number => Math.sign(a.at[axis] - b.at[axis] || index - other);
  const missing = (axis: 0 | 1): number => needed[axis] - side(axis) * (ca[axis] - cb[axis]);
  const axis = missing(0) <= missing(1) ? 0 : 1;
  const by = (side(axis) * (missing(axis) + 0.05)) / 2;
  ca[axis] += by;
  cb[axis] -= by;
  return true;
}

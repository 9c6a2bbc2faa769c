/** Where along a leg its arrowhead sits: near the middle of what shows, clear of every disc. */
import type { XY } from '../model/map';
import { distance, distanceToLine, lengthOf, pointAlong, type Along, type Line } from './curve';

/** A disc, centred on `at`. */
export interface Disc {
  readonly at: XY;
  readonly halfWidth: number;
  readonly halfHeight: number;
}
/** By the key of the place. */
export type Discs = ReadonlyMap<string, Disc>;

/** Half the arrowhead's length and the room about it, px. */
export const ARROW_PX = 7;
const SHARES = [0.56, 0.5, 0.62, 0.44, 0.68, 0.38, 0.74, 0.32, 0.8, 0.26, 0.86, 0.2];

/**
 * Returns the place and direction for the arrowhead of `leg` (px at one scale), or null where no
 * place is clear of all `discs` and of the arrowheads already set. Prefers a place away from
 * `others`, the other legs.
 */
export function placeArrow(
  leg: { readonly line: Line },
  discs: Discs,
  others: readonly Line[],
  arrows: readonly XY[],
): Along | null {
  if (lengthOf(leg.line) === 0) return null;
  let best: Along | null = null;
  let least = Infinity;
  SHARES.forEach((share, rank) => {
    const along = pointAlong(leg.line, share);
    if (!along) return;
    if (isUnderDisc(along.at, discs)) return;
    if (arrows.some((at) => distance(at, along.at) < 2 * ARROW_PX)) return;
    const crowd = others.filter((line) => distanceToLine(along.at, line) < ARROW_PX + 2).length;
    const cost = rank + crowd * 6;
    if (cost >= least) return;
    least = cost;
    best = along;
  });
  return best;
}

function isUnderDisc(point: XY, discs: Discs): boolean {
  return [...discs.values()].some(
    ({ at, halfWidth, halfHeight }) =>
      Math.abs(at[0] - point[0]) < halfWidth + ARROW_PX &&
      Math.abs(at[1] - point[1]) < halfHeight + ARROW_PX,
  );
}

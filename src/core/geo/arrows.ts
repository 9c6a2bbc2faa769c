/** Where on a leg its arrowhead goes: near the middle, clear of discs, of others and of other legs. */
import type { Box, XY } from '../model/map';
import { everMeet, type HungBox, type Scales } from './boxes';
import { distance, distanceToLine, lengthOf, pointAlong, type Along, type Line } from './curve';

/** A disc, its size and how far it stands off its point in px; it keeps both while the map scales. */
export interface Disc {
  readonly at: XY;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly shift: XY;
}

/** The discs by the key of the place, and how far the map scales beneath them: 1 to a layout's widest. */
export interface Discs {
  readonly all: ReadonlyMap<string, Disc>;
  readonly scales: Scales;
  /** The window, px. */
  readonly seen: Box;
  /**
   * Whether there are so many that some had to be moved. A short line from one to the next is then
   * better than a bow with an arrowhead about others: their numbers say which way it went.
   */
  readonly areCrowded: boolean;
}

/** Half the arrowhead's length and the room about it, px. */
export const ARROW_PX = 7;
const FIRST = 0.56;
/** All along the line, the nearer to the first the better. */
const SHARES = Array.from({ length: 31 }, (_, index) => 0.1 + index * 0.8 * (1 / 30)).sort(
  (a, b) => Math.abs(a - FIRST) - Math.abs(b - FIRST),
);
/** What it costs to stand where another leg runs, in steps along the line. */
const CROWD = 16;

/** Returns the places on a line where an arrowhead is clear of all discs at every scale, best first. */
export function arrowPlaces(line: Line, { all, scales }: Discs): Along[] {
  if (lengthOf(line) === 0) return [];
  const boxes = [...all.values()].map(discBox);
  return SHARES.flatMap((share) => {
    const along = pointAlong(line, share);
    if (!along) return [];
    const box = around(along.at, ARROW_PX);
    return boxes.some((disc) => everMeet(box, disc, scales)) ? [] : [along];
  });
}

/**
 * Returns the best of `places`, or null where each lies on one of the arrowheads already set.
 * Prefers a place away from `others`, the other legs.
 */
export function chooseArrow(
  places: readonly Along[],
  others: readonly Line[],
  arrows: readonly XY[],
): Along | null {
  let best: Along | null = null;
  let least = Infinity;
  places.forEach((along, rank) => {
    if (rank >= least) return;
    if (arrows.some((at) => distance(at, along.at) < 2 * ARROW_PX + 3)) return;
    const crowd = others.filter((line) => distanceToLine(along.at, line) < ARROW_PX + 2).length;
    const cost = rank + crowd * CROWD;
    if (cost >= least) return;
    least = cost;
    best = along;
  });
  return best;
}

/** Returns the box of a disc, which stays as large while its point moves with the map. */
export function discBox({ at, halfWidth, halfHeight, shift: [x, y] }: Disc): HungBox {
  return {
    at,
    left: x - halfWidth,
    right: x + halfWidth,
    top: y - halfHeight,
    bottom: y + halfHeight,
  };
}

function around(at: XY, half: number): HungBox {
  return { at, left: -half, right: half, top: -half, bottom: half };
}

/**
 * How badly a leg would read: whether it runs over other discs, hides between its own, lies on
 * another leg or crosses one. Pure numbers in px at one scale; the weights are judgement, kept in
 * one place.
 */
import type { XY } from '../model/map';
import { arrowPlaces, type Disc, type Discs } from './arrows';
import { crossings, distance, distanceToLine, pointAlong, type Line } from './curve';

/** Radius of a stop's disc with its halo, px. */
const RADIUS_PX = 13;

/** A candidate, or a leg already chosen. */
export interface Drawn {
  readonly from: string;
  readonly to: string;
  /** Whether the numbers at its ends say which way it went. */
  readonly isTold: boolean;
  /** How far it stands off its great circle, px, and where most; see `arc`. */
  readonly bow: number;
  readonly lean: number;
  /** How far from there it would stand if there were nothing else, px. */
  readonly off: number;
  /** How dear it is to stand off: more where its great circle says something, most where it leaves the map. */
  readonly firmness: number;
  readonly line: Line;
}

/** Length of line that must show between two discs to be seen as a line. */
const VISIBLE_PX = 24;
const VISIBLE_CROWDED_PX = 8;
/** A bow that leans by all its chord is as odd as two. */
const LEANING = 12;
/** A line that says no direction. */
const ARROWLESS = 45;
/** Two legs that leave a disc within this angle are taken for one. */
const CLOSE_DEG = 40;
/** Two lines nearer than this are taken for one, px. */
const TOGETHER_PX = 7;
const TOGETHER = 1.2;
/** Nearer to the window's edge than this a line is as good as out of it, px; and what it costs whole. */
const EDGE_PX = 6;
const OUTSIDE = 400;
/** Air between a line and a disc that is not its own, px. */
const PAST_PX = 5;

/** Returns what a leg costs by itself, among the discs; 0 for a clear great circle, higher is worse. */
export function ownCost(leg: Drawn, discs: Discs): number {
  if (leg.line.length < 2) return 0;
  const bent = leg.off === 0 ? 0 : 3 + Math.abs(leg.off) * 0.25;
  const bowed = (bent + Math.abs(leg.lean) * LEANING) * leg.firmness;
  return bowed + outsideCost(leg, discs) + discCost(leg, discs) + seenCost(leg, discs);
}

/** What runs out of the window is not seen; a leg to a home beyond it has to. */
function outsideCost({ from, to, line }: Drawn, { all, seen }: Discs): number {
  if (!all.has(from) || !all.has(to)) return 0;
  const out = line.filter(
    ([x, y]) =>
      Math.min(x - seen.x, y - seen.y, seen.x + seen.width - x, seen.y + seen.height - y) < EDGE_PX,
  );
  return (out.length / line.length) * OUTSIDE;
}

/** A disc keeps its size while the map scales, so the least and the greatest scale decide. */
function discCost(leg: Drawn, { all, scales }: Discs): number {
  let cost = 0;
  for (const [key, disc] of all) {
    if (key === leg.from || key === leg.to) continue;
    const clear = Math.min(
      ...[scales.min, scales.max].map((scale) => clearOf(leg.line, disc, scale)),
    );
    if (clear < PAST_PX) cost += 40 + (PAST_PX - clear) * 4;
  }
  return cost;
}

/** How far a line passes a disc with rounded ends at a scale, px; less than 0 where it runs into it. */
function clearOf(line: Line, { at, halfWidth, halfHeight, shift }: Disc, scale: number): number {
  const middle: XY = [at[0] + shift[0] / scale, at[1] + shift[1] / scale];
  const straight = Math.max(0, halfWidth - halfHeight);
  const steps = Math.ceil(straight / halfHeight);
  const spots = Array.from({ length: 2 * steps + 1 }, (_, index): XY => {
    const along = steps === 0 ? 0 : (index / steps - 1) * straight;
    return [middle[0] + along / scale, middle[1]];
  });
  return Math.min(...spots.map((spot) => distanceToLine(spot, line))) * scale - halfHeight;
}

/** Whether it can be seen outside its own discs, which are drawn over it, and which way it runs. */
function seenCost({ from, to, line, isTold }: Drawn, discs: Discs): number {
  const { all, areCrowded } = discs;
  const mayBeShort = areCrowded && isTold;
  const own = [all.get(from), all.get(to)].filter((disc) => disc !== undefined);
  const isHidden = (at: XY): boolean => own.some((disc) => isUnder(at, disc, 0, 1));
  const shown = line.reduce((sum, at, index) => {
    const before = line[index - 1];
    return before && !isHidden(at) && !isHidden(before) ? sum + distance(before, at) : sum;
  }, 0);
  const hidden = Math.max(0, (mayBeShort ? VISIBLE_CROWDED_PX : VISIBLE_PX) - shown) * 2;
  if (mayBeShort && shown <= VISIBLE_PX) return hidden;
  return hidden + (arrowPlaces(line, discs).length > 0 ? 0 : ARROWLESS);
}

/** Returns what two legs cost each other: crossings, lines that leave a disc as one or run as one. */
export function pairCost(leg: Drawn, other: Drawn, { all, scales }: Discs): number {
  if (leg.line.length < 2 || other.line.length < 2) return 0;
  const shared = [leg.from, leg.to].filter((key) => key === other.from || key === other.to);
  const discs = shared.flatMap((key): Disc[] => {
    const disc = all.get(key);
    return disc ? [disc] : [];
  });
  const isNear = (at: XY): boolean => discs.some((disc) => isUnder(at, disc, 4, 1));
  const met = crossings(leg.line, other.line).filter((at) => !isNear(at)).length;
  // Once may have to be; twice never.
  let cost = met * 8 + (met > 1 ? 30 : 0);
  for (const { at, shift } of discs) {
    const point: XY = [at[0] + shift[0], at[1] + shift[1]];
    const apart = angleBetween(headingFrom(leg, point), headingFrom(other, point));
    if (apart < CLOSE_DEG) cost += (CLOSE_DEG - apart) * 0.5;
  }
  // Where the map is widest the discs cover least.
  const isCovered = (at: XY): boolean => discs.some((disc) => isUnder(at, disc, 4, scales.max));
  return cost + together(leg.line, other.line, isCovered) * TOGETHER;
}

/** Whether a disc with some air about it covers a point at a scale. */
function isUnder(
  point: XY,
  { at, halfWidth, halfHeight, shift }: Disc,
  air: number,
  scale: number,
): boolean {
  return (
    Math.abs((at[0] - point[0]) * scale + shift[0]) < halfWidth + air &&
    Math.abs((at[1] - point[1]) * scale + shift[1]) < halfHeight + air
  );
}

/** How long two lines run as one, px. */
function together(first: Line, second: Line, isCovered: (at: XY) => boolean): number {
  // Most points are nowhere near the other line.
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of second) {
    left = Math.min(left, x - TOGETHER_PX);
    right = Math.max(right, x + TOGETHER_PX);
    top = Math.min(top, y - TOGETHER_PX);
    bottom = Math.max(bottom, y + TOGETHER_PX);
  }
  let length = 0;
  first.forEach((at, index) => {
    const before = first[index - 1];
    if (!before || at[0] < left || at[0] > right || at[1] < top || at[1] > bottom) return;
    if (isCovered(at) || distanceToLine(at, second) > TOGETHER_PX) return;
    length += distance(before, at);
  });
  return length;
}

/** The way a leg runs where it comes out of the disc at `point`. */
function headingFrom(leg: Drawn, point: XY): number {
  const starts = distance(leg.line[0] ?? point, point) <= distance(leg.line.at(-1) ?? point, point);
  const line = starts ? leg.line : [...leg.line].reverse();
  const out = line.find((at) => distance(at, point) > RADIUS_PX * 1.6) ?? line.at(-1) ?? point;
  const edge = pointAlong([point, out], 1)?.angleDeg;
  return edge ?? 0;
}

function angleBetween(a: number, b: number): number {
  const apart = Math.abs(a - b) % 360;
  return apart > 180 ? 360 - apart : apart;
}

/**
 * How badly a leg would read: whether it runs over other discs, hides between its own, lies on
 * another leg or crosses one. Pure numbers in px at one scale; the weights are judgement, kept in
 * one place.
 */
import type { XY } from '../model/map';
import { placeArrow, type Discs } from './arrows';
import { crossings, distance, distanceToLine, pointAlong, type Line } from './curve';

/** Radius of a stop's disc with its halo, px. */
const RADIUS_PX = 13;

/** A candidate, or a leg already chosen. */
export interface Drawn {
  readonly from: string;
  readonly to: string;
  /** How far it stands off its great circle, px. */
  readonly bow: number;
  /** So long that its great circle says something. */
  readonly isLong: boolean;
  readonly line: Line;
}

/** Length of line that must show between two discs to be seen as a line. */
const VISIBLE_PX = 16;
/** A line that says no direction. */
const ARROWLESS = 14;
/** Two legs that leave a disc within this angle are taken for one. */
const CLOSE_DEG = 40;

/** Returns the cost of `leg` beside `others`; 0 for a clear great circle, higher is worse. */
export function legCost(leg: Drawn, others: readonly Drawn[], discs: Discs): number {
  if (leg.line.length < 2) return 0;
  const bowed = leg.bow === 0 ? 0 : (3 + Math.abs(leg.bow) * 0.35) * (leg.isLong ? 2 : 1);
  return (
    bowed +
    discCost(leg, discs) +
    hiddenCost(leg) +
    (placeArrow(leg, discs, [], []) ? 0 : ARROWLESS) +
    others.reduce((sum, other) => sum + pairCost(leg, other, discs), 0)
  );
}

function discCost(leg: Drawn, discs: Discs): number {
  let cost = 0;
  for (const [key, { at, halfWidth, halfHeight }] of discs) {
    if (key === leg.from || key === leg.to) continue;
    const clear = distanceToLine(at, leg.line) - Math.max(halfWidth, halfHeight) - 5;
    if (clear < 0) cost += 12 - clear * 4;
  }
  return cost;
}

/** What shows of the line outside its own discs, which are drawn over it. */
function hiddenCost(leg: Drawn): number {
  const first = leg.line[0] ?? [0, 0];
  const last = leg.line.at(-1) ?? [0, 0];
  const reach = Math.max(...leg.line.map((p) => Math.min(distance(p, first), distance(p, last))));
  const missing = RADIUS_PX + VISIBLE_PX / 2 - reach;
  return missing > 0 ? missing * 3 : 0;
}

function pairCost(leg: Drawn, other: Drawn, discs: Discs): number {
  if (other.line.length < 2) return 0;
  const shared = [leg.from, leg.to].filter((key) => key === other.from || key === other.to);
  const points = shared.flatMap((key): XY[] => {
    const disc = discs.get(key);
    return disc ? [disc.at] : [];
  });
  const near = (at: XY): boolean => points.some((point) => distance(point, at) < RADIUS_PX + 4);
  const crossed = crossings(leg.line, other.line).filter((at) => !near(at)).length;
  let cost = crossed * 8;
  for (const point of points) {
    const apart = angleBetween(headingFrom(leg, point), headingFrom(other, point));
    if (apart < CLOSE_DEG) cost += (CLOSE_DEG - apart) * 0.5;
  }
  return cost;
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

/**
 * Cutting polygons along straight lines in the plane (Sutherland and Hodgman). Good for fills: where
 * a hollow shape falls apart, the pieces stay joined by edges of no width along the cut, which a
 * fill does not show. Lines, and clipping on the globe, are d3's work elsewhere.
 */
import type { XY } from '../model/map';

/** Rings of one polygon, outer first, each without a repeated last point. */
type Rings = readonly (readonly XY[])[];
type Edge = readonly [from: XY, to: XY];

/**
 * Returns the part of `polygon` inside the convex ring `mask`, or no rings. The mask may run either
 * way round; the polygon's rings keep their direction, and those that vanish are left out.
 */
export function clipToConvex(polygon: Rings, mask: readonly XY[]): XY[][] {
  const whole = polygon.map((ring) => [...ring]);
  return edgesOf(mask).reduce<XY[][]>((rest, edge) => keepSide(rest, edge, 1), whole);
}

/**
 * Returns what is left of `polygon` without the convex ring `mask`: polygons that touch but do not
 * overlap, perhaps none. Rings as in {@link clipToConvex}.
 */
export function cutOutConvex(polygon: Rings, mask: readonly XY[]): XY[][][] {
  const pieces: XY[][][] = [];
  let rest = polygon.map((ring) => [...ring]);
  for (const edge of edgesOf(mask)) {
    const outside = keepSide(rest, edge, -1);
    if (outside.length > 0) pieces.push(outside);
    rest = keepSide(rest, edge, 1);
  }
  return pieces;
}

/** Returns the area of an open ring, positive if it runs clockwise on a screen (y down). */
export function signedArea(ring: readonly XY[]): number {
  let twice = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return twice / 2;
}

/** The mask's edges, all with its inside on the same hand. */
function edgesOf(mask: readonly XY[]): Edge[] {
  const ring = signedArea(mask) < 0 ? [...mask].reverse() : mask;
  return ring.map((from, index): Edge => [from, ring[(index + 1) % ring.length] ?? from]);
}

/** A polygon whose outer ring has gone has gone altogether. */
function keepSide(polygon: Rings, edge: Edge, side: 1 | -1): XY[][] {
  const rings = polygon.map((ring) => keepRingSide(ring, edge, side));
  return (rings[0]?.length ?? 0) === 0 ? [] : rings.filter((ring) => ring.length > 0);
}

function keepRingSide(ring: readonly XY[], edge: Edge, side: 1 | -1): XY[] {
  const kept: XY[] = [];
  ring.forEach((point, index) => {
    const before = ring.at(index - 1) ?? point;
    const here = side * distance(point, edge);
    const there = side * distance(before, edge);
    if (here >= 0 !== there >= 0) {
      const share = there / (there - here);
      kept.push([
        before[0] + (point[0] - before[0]) * share,
        before[1] + (point[1] - before[1]) * share,
      ]);
    }
    if (here >= 0) kept.push(point);
  });
  return kept.length > 2 ? kept : [];
}

/** Not to scale: only its sign and its ratios are used. */
function distance([x, y]: XY, [from, to]: Edge): number {
  return (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
}

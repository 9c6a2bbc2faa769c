/**
 * Simplifies an atlas's arcs to what the frame's pixels can show. Each arc is thinned once, in frame
 * units, and keeps a subset of its own points; coast, border and tint that share an arc therefore
 * still meet exactly, however far the reader zooms in.
 */
import type { GeoProjection } from 'd3-geo';
import { presimplify } from 'topojson-simplify';
import type { Positions, Topology } from 'topojson-specification';
import type { LngLat } from '../../core/model/brand';
import type { Box, XY } from '../../core/model/map';

/** Longer steps in the data are meant to run straight in degrees, along a parallel for one. */
const LONG_STEP_DEG = 1;

/** What stays when arcs are thinned. */
export interface Thinning {
  /** Least triangle, in square units, that a point of the arc must span with its neighbours. */
  readonly minArea: (arc: number) => number;
  /** Points that stay whatever they span, known by identity. Default: none. */
  readonly spared?: ReadonlySet<LngLat>;
}

/**
 * Returns the arcs with the points that matter, each a subset of its own (plus points along steps
 * longer than a degree). `minArea` is the least triangle, in square units, that a point must span
 * with its neighbours to stay. Arcs that pass `keep` by, outside its box, keep a handful of points:
 * enough to hold their polygons together. First and last points always stay, and so do `spared`
 * ones, which are known by identity.
 */
export function thinArcs(
  arcs: readonly (readonly LngLat[])[],
  projection: GeoProjection,
  keep: Box,
  { minArea, spared = new Set() }: Thinning,
): LngLat[][] {
  const full = arcs.map(followParallels);
  const placed = full.map((arc) => arc.map((point): XY => place(projection, point)));
  const near = placed.flatMap((points, index) => (touches(points, keep) ? [index] : []));
  const weights = triangleAreas(near.map((index) => placed[index] ?? []));
  const thinned = full.map(handful);
  near.forEach((index, order) => {
    const areas = weights[order] ?? [];
    thinned[index] = (full[index] ?? []).filter(
      (point, at) => (areas[at] ?? Infinity) >= minArea(index) || spared.has(point),
    );
  });
  return thinned;
}

function place(projection: GeoProjection, [lng, lat]: LngLat): XY {
  const point = projection([lng, lat]);
  return point && Number.isFinite(point[0]) && Number.isFinite(point[1]) ? point : [1e7, 1e7];
}

/** Returns the arc with points added where a step is longer than a degree, straight in degrees. */
export function followParallels(arc: readonly LngLat[]): LngLat[] {
  return arc.flatMap((point, index) => {
    const before = arc[index - 1];
    if (before === undefined) return [point];
    const [dx, dy] = [point[0] - before[0], point[1] - before[1]];
    const span = Math.max(Math.abs(dx), Math.abs(dy));
    // A step across 180 degrees is short on the globe.
    const pieces = Math.abs(dx) > 180 ? 1 : Math.ceil(span / LONG_STEP_DEG);
    return Array.from({ length: Math.max(1, pieces) }, (_, piece): LngLat => {
      const share = (piece + 1) / Math.max(1, pieces);
      return share === 1 ? point : [before[0] + dx * share, before[1] + dy * share];
    });
  });
}

function touches(points: readonly XY[], box: Box): boolean {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const missesAcross = right < box.x || left > box.x + box.width;
  return !missesAcross && bottom >= box.y && top <= box.y + box.height;
}

/** Five points, both ends among them: a closed arc keeps an area. */
function handful(arc: readonly LngLat[]): LngLat[] {
  const step = (arc.length - 1) / 4;
  return arc.length <= 5
    ? [...arc]
    : arc.filter((_, at) => at === Math.round(Math.round(at / step) * step));
}

/** Visvalingam's areas; infinite at both ends of an arc. */
function triangleAreas(arcs: readonly (readonly XY[])[]): number[][] {
  const flat: Topology<Record<string, never>> = {
    type: 'Topology',
    objects: {},
    arcs: arcs.map((points) => points.map(([x, y]): Positions => [x, y])),
  };
  return presimplify(flat).arcs.map((arc) => arc.map((point) => point[2] ?? Infinity));
}

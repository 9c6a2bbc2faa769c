/**
 * Simplifies an atlas's arcs to what the frame's pixels can show. Each arc is thinned once, in frame
 * units, and keeps a subset of its own points; coast, border and tint that share an arc therefore
 * still meet exactly, however far the reader zooms in.
 */
import type { GeoProjection } from 'd3-geo';
import { presimplify } from 'topojson-simplify';
import type { Positions, Topology } from 'topojson-specification';
import type { LngLat } from '../../core/model/brand';
import { makeProjection } from '../../core/geo/projection';
import type { Box, Frame, XY } from '../../core/model/map';
import type { ArcPolygon } from './atlas';
import { canMeet, circleOfBox, circlesOf, type Circles } from './reach';

type Arcs = readonly (readonly LngLat[])[];

/** Longer steps in the data are meant to run straight in degrees, along a parallel for one. */
const LONG_STEP_DEG = 1;

/** An atlas's arcs as one frame sees them. */
export interface WeighedArcs {
  /** Every arc, with points along its long steps. */
  readonly full: readonly (readonly LngLat[])[];
  /** The arcs that come near the frame: where each of their points is, and what it spans, in square units. */
  readonly near: ReadonlyMap<
    number,
    { readonly at: readonly XY[]; readonly areas: readonly number[] }
  >;
  /** All others: as few of their points as hold their polygons together. */
  readonly far: readonly (readonly LngLat[])[];
  /** Whether the frame can show any of a polygon. */
  readonly shows: (polygon: ArcPolygon) => boolean;
  /** Radius of a circle on the globe that holds a polygon, in radians. */
  readonly radiusOf: (polygon: ArcPolygon) => number;
  /** Whether the frame can show any of a row of arcs. */
  readonly touches: (indices: readonly number[]) => boolean;
}

/** What stays when arcs are thinned. */
export interface Thinning {
  /** Least triangle, in square units, that a point of the arc, there in the frame, must span with its neighbours. */
  readonly minArea: (arc: number, at: XY) => number;
  /** Points that stay whatever they span, known by identity. Default: none. */
  readonly spared?: ReadonlySet<LngLat>;
}

interface Prepared extends Pick<WeighedArcs, 'full' | 'far'> {
  readonly circles: Circles;
}

/** By atlas: what takes as long as the world is large is done once. */
const prepared = new WeakMap<Arcs, Prepared>();
/** By frame, then by atlas: the map, its names and every coarser try see the same. */
const weighed = new WeakMap<Frame, WeakMap<Arcs, WeighedArcs>>();
/** How far beyond the frame arcs keep their detail, in units. */
const MARGIN = 12;

/** Returns the arcs as `frame` sees them; the same object for the same frame and arcs. */
export function weighArcs(arcs: Arcs, frame: Frame): WeighedArcs {
  const ofFrame = weighed.get(frame) ?? new WeakMap<Arcs, WeighedArcs>();
  weighed.set(frame, ofFrame);
  const found = ofFrame.get(arcs) ?? weigh(prepare(arcs), frame);
  ofFrame.set(arcs, found);
  return found;
}

function prepare(arcs: Arcs): Prepared {
  const known = prepared.get(arcs);
  if (known) return known;
  const full = arcs.map(followParallels);
  const made = { full, far: full.map(handful), circles: circlesOf(full) };
  prepared.set(arcs, made);
  return made;
}

function weigh({ full, far, circles }: Prepared, frame: Frame): WeighedArcs {
  const projection = makeProjection(frame.projection);
  const keep: Box = {
    x: -MARGIN,
    y: -MARGIN,
    width: frame.width + 2 * MARGIN,
    height: frame.height + 2 * MARGIN,
  };
  const ground = circleOfBox(projection, keep);
  const inReach = full.flatMap((points, arc) => {
    const circle = circles.ofArc[arc];
    if (!circle || !canMeet(circle, ground)) return [];
    const placed = points.map((point): XY => place(projection, point));
    return touches(placed, keep) ? [{ arc, placed }] : [];
  });
  const areas = triangleAreas(inReach.map(({ placed }) => placed));
  return {
    full,
    far,
    near: new Map(
      inReach.map(({ arc, placed }, order) => [arc, { at: placed, areas: areas[order] ?? [] }]),
    ),
    shows: (polygon) => canMeet(circles.ofPolygon(polygon), ground),
    radiusOf: (polygon) => circles.ofPolygon(polygon).radius,
    touches: (indices) =>
      indices.some((index) => {
        const circle = circles.ofArc[index < 0 ? ~index : index];
        return circle !== undefined && canMeet(circle, ground);
      }),
  };
}

/**
 * Returns all arcs with the points that matter, each a subset of its own (plus points along steps
 * longer than a degree). Arcs that pass the frame by keep a handful of points. First and last points
 * always stay, and so do spared ones.
 */
export function thinArcs(
  { full, near, far }: WeighedArcs,
  { minArea, spared = new Set() }: Thinning,
): (readonly LngLat[])[] {
  return far.map((few, arc) => {
    const seen = near.get(arc);
    if (!seen) return few;
    return (full[arc] ?? []).filter(
      (point, index) =>
        (seen.areas[index] ?? Infinity) >= minArea(arc, seen.at[index] ?? [0, 0]) ||
        spared.has(point),
    );
  });
}

function place(projection: GeoProjection, [lng, lat]: LngLat): XY {
  const point = projection([lng, lat]);
  return point && Number.isFinite(point[0]) && Number.isFinite(point[1]) ? point : [1e7, 1e7];
}

/**
 * Returns the arc with points added where a step is longer than a degree, straight in degrees; most
 * have none and come back as they are.
 */
export function followParallels(arc: readonly LngLat[]): readonly LngLat[] {
  if (!arc.some((point, index) => isLong(arc[index - 1], point))) return arc;
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

function isLong(from: LngLat | undefined, to: LngLat): boolean {
  if (from === undefined) return false;
  return Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])) > LONG_STEP_DEG;
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

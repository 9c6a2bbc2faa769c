/**
 * Which of an atlas's arcs and polygons a frame can show at all, told by circles on the globe: those
 * of the atlas are measured once, so that what a frame costs grows with the frame and not with the
 * world. Knows nothing of pixels; who is in reach is looked at closely elsewhere.
 */
import { geoDistance, type GeoProjection } from 'd3-geo';
import { groundAt } from '../../core/geo/projection';
import type { LngLat } from '../../core/model/brand';
import type { Box } from '../../core/model/map';
import type { ArcPolygon } from './atlas';

type Vector = readonly [x: number, y: number, z: number];

/** A circle on the globe that holds something; the radius is in radians. */
export interface Circle {
  readonly center: Vector;
  readonly radius: number;
}

/** Ground that is all of the globe. */
const EVERYWHERE: Circle = { center: [1, 0, 0], radius: Math.PI };
/** Samples on each side of a box; between two of them its edge is nearly straight. */
const SAMPLES = 24;
/** Added to what was sampled, radians: the edge bulges a little between samples. */
const SPARE = 0.01;

/**
 * Returns a circle that holds all ground that `box` (frame units) shows; the whole globe where the
 * box shows more than a hemisphere or something beside the globe.
 */
export function circleOfBox(projection: GeoProjection, box: Box): Circle {
  const middle = groundAt(projection, [box.x + box.width / 2, box.y + box.height / 2]);
  if (middle === null) return EVERYWHERE;
  let radius = 0;
  for (let step = 0; step <= SAMPLES; step += 1) {
    const x = box.x + (box.width * step) / SAMPLES;
    const y = box.y + (box.height * step) / SAMPLES;
    const edge = [
      groundAt(projection, [x, box.y]),
      groundAt(projection, [x, box.y + box.height]),
      groundAt(projection, [box.x, y]),
      groundAt(projection, [box.x + box.width, y]),
    ];
    for (const point of edge) {
      if (point === null) return EVERYWHERE;
      radius = Math.max(radius, geoDistance(middle, point));
    }
  }
  const isHemisphere = radius + SPARE >= Math.PI / 2;
  return isHemisphere ? EVERYWHERE : { center: toVector(middle), radius: radius + SPARE };
}

/** Returns a circle that holds all points, not the smallest; of radius 0 for no points. */
export function circleOfPoints(points: readonly LngLat[]): Circle {
  const vectors = points.map(toVector);
  const center = middleOf(vectors);
  const radius = vectors.reduce((most, vector) => Math.max(most, angle(center, vector)), 0);
  return { center, radius };
}

/** Returns a circle that holds all circles; of radius 0 for none. */
export function circleOfCircles(circles: readonly Circle[]): Circle {
  const center = middleOf(circles.map((circle) => circle.center));
  const radius = circles.reduce(
    (most, circle) => Math.max(most, angle(center, circle.center) + circle.radius),
    0,
  );
  return { center, radius };
}

/**
 * Whether something in one circle can meet something in the other. What is in a circle of a
 * hemisphere or more is always said to: lines between its points may leave it.
 */
export function canMeet(a: Circle, b: Circle): boolean {
  if (Math.max(a.radius, b.radius) >= Math.PI / 2) return true;
  return angle(a.center, b.center) <= a.radius + b.radius;
}

/** Circles of everything in one atlas. */
export interface Circles {
  readonly ofArc: readonly Circle[];
  /** That of the outer ring, which holds the polygon where it is less than a hemisphere. */
  readonly ofPolygon: (polygon: ArcPolygon) => Circle;
}

/** Returns the circles of `arcs`; those of polygons are found when they are first asked for. */
export function circlesOf(arcs: readonly (readonly LngLat[])[]): Circles {
  const ofArc = arcs.map(circleOfPoints);
  const known = new WeakMap<ArcPolygon, Circle>();
  const ofPolygon = (polygon: ArcPolygon): Circle => {
    const found =
      known.get(polygon) ??
      circleOfCircles((polygon[0] ?? []).flatMap((arc) => ofArc[arc < 0 ? ~arc : arc] ?? []));
    known.set(polygon, found);
    return found;
  };
  return { ofArc, ofPolygon };
}

function toVector([lng, lat]: readonly [number, number]): Vector {
  const lambda = (lng * Math.PI) / 180;
  const phi = (lat * Math.PI) / 180;
  const across = Math.cos(phi);
  return [across * Math.cos(lambda), across * Math.sin(lambda), Math.sin(phi)];
}

/** Anywhere will do where the sum cancels out: the circle is then as large as it must be. */
function middleOf(vectors: readonly Vector[]): Vector {
  let [x, y, z] = [0, 0, 0];
  for (const vector of vectors) {
    x += vector[0];
    y += vector[1];
    z += vector[2];
  }
  const length = Math.hypot(x, y, z);
  return length < 1e-9 ? [1, 0, 0] : [x / length, y / length, z / length];
}

function angle(a: Vector, b: Vector): number {
  const dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  return Math.acos(Math.max(-1, Math.min(1, dot)));
}

/**
 * The middle of a set of points on the globe, found without asking where 180 degrees or a pole is.
 * Pure geometry on unit vectors; used to centre a projection on a journey.
 */
import type { LngLat } from '../model/brand';

type Vector = readonly [x: number, y: number, z: number];

/** A circle on the globe: its centre, and its radius in degrees of arc, 0 to 180. */
export interface Cap {
  readonly center: LngLat;
  readonly radiusDeg: number;
}

/** Steps of the search for the centre; its error falls with their number, here below 0.1 degrees. */
const STEPS = 2000;

/**
 * Returns a cap that holds all `points`, within about a tenth of a degree of the smallest one.
 * Longitude of the centre is in [-180, 180]. One point gives a radius of 0.
 * @throws RangeError if there are no points.
 */
export function enclosingCap(points: readonly LngLat[]): Cap {
  const vectors = points.map(toVector);
  let center = normalize(vectors.reduce<Vector>(add, [0, 0, 0])) ?? vectors[0];
  if (center === undefined) throw new RangeError('a cap needs at least one point');
  // Badoiu and Clarkson's core-set walk: a shrinking step towards whatever is farthest off.
  for (let step = 1; step <= STEPS; step += 1) {
    const far = farthest(center, vectors);
    const share = 1 / (step + 1);
    center = normalize(add(scaled(center, 1 - share), scaled(far, share))) ?? center;
  }
  return { center: toLngLat(center), radiusDeg: angleDeg(center, farthest(center, vectors)) };
}

/**
 * Returns the longitude opposite the middle of the widest gap between the points' longitudes, in
 * [-180, 180]: the meridian to centre a world map on, so that its seam is as far away as can be.
 * @throws RangeError if there are no points.
 */
export function middleLongitude(points: readonly LngLat[]): number {
  const sorted = points.map(([lng]) => ((lng % 360) + 360) % 360).sort((a, b) => a - b);
  const [first] = sorted;
  if (first === undefined) throw new RangeError('a middle needs at least one point');
  let seam = 0;
  let widest = -1;
  sorted.forEach((lng, index) => {
    const gap = (sorted[index + 1] ?? first + 360) - lng;
    if (gap <= widest) return;
    widest = gap;
    seam = lng + gap / 2;
  });
  return ((seam + 360) % 360) - 180;
}

/** Returns the angle between two points of the globe, degrees of arc. */
export function degreesBetween(a: LngLat, b: LngLat): number {
  return angleDeg(toVector(a), toVector(b));
}

function toVector([lng, lat]: LngLat): Vector {
  const lambda = (lng * Math.PI) / 180;
  const phi = (lat * Math.PI) / 180;
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function toLngLat([x, y, z]: Vector): LngLat {
  const lat = (Math.asin(Math.max(-1, Math.min(1, z))) * 180) / Math.PI;
  return [(Math.atan2(y, x) * 180) / Math.PI, lat];
}

function add(a: Vector, b: Vector): Vector {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

function scaled(v: Vector, factor: number): Vector {
  return [v[0] * factor, v[1] * factor, v[2] * factor];
}

/** Null for a sum that cancels out, as two antipodes do. */
function normalize(v: Vector): Vector | null {
  const length = Math.hypot(...v);
  return length < 1e-9 ? null : scaled(v, 1 / length);
}

function farthest(center: Vector, vectors: readonly Vector[]): Vector {
  let least = Infinity;
  let found = center;
  for (const vector of vectors) {
    const cosine = vector[0] * center[0] + vector[1] * center[1] + vector[2] * center[2];
    if (cosine < least) {
      least = cosine;
      found = vector;
    }
  }
  return found;
}

function angleDeg(a: Vector, b: Vector): number {
  const cross = Math.hypot(
    a[1] * b[2] - a[2] * b[1],
    a[2] * b[0] - a[0] * b[2],
    a[0] * b[1] - a[1] * b[0],
  );
  return (Math.atan2(cross, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]) * 180) / Math.PI;
}

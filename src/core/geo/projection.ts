/**
 * From a {@link Projection}, which is plain data, to d3's working projection, and back to points and
 * distances. Only the build and the tests call this: the page ships positions, so d3-geo never
 * reaches the browser. Knows nothing of windows or paths.
 */
import {
  geoAzimuthalEqualArea,
  geoConicConformal,
  geoDistance,
  geoEqualEarth,
  geoOrthographic,
  type GeoConicProjection,
  type GeoProjection,
} from 'd3-geo';
import type { LngLat } from '../model/brand';
import type { Projection, XY } from '../model/map';

/** Mean radius of the Earth in km (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088;

/**
 * Returns d3's projection for `projection`, which maps degrees to frame units. Lines streamed
 * through it follow great circles, to about a third of a unit.
 * @throws RangeError if a number in `projection` is not finite or its scale is not positive.
 */
export function makeProjection(projection: Projection): GeoProjection {
  const { rotate, scale, translate, parallels = [] } = projection;
  if (![...rotate, ...translate, ...parallels, scale].every(Number.isFinite) || scale <= 0) {
    throw new RangeError(`not a usable projection: ${JSON.stringify(projection)}`);
  }
  return rawProjection(projection)
    .rotate([rotate[0], rotate[1], rotate[2]])
    .scale(scale)
    .translate([translate[0], translate[1]])
    .precision(0.3);
}

function rawProjection({ kind, parallels }: Projection): GeoProjection {
  switch (kind) {
    case 'azimuthal-equal-area':
      return geoAzimuthalEqualArea();
    case 'equal-earth':
      return geoEqualEarth();
    case 'orthographic':
      return geoOrthographic();
    case 'conic-conformal': {
      const conic: GeoConicProjection = geoConicConformal();
      return parallels === undefined ? conic : conic.parallels([parallels[0], parallels[1]]);
    }
  }
}

/**
 * Returns where a point of the globe lies, in frame units, or null if the projection cannot show it
 * (the far side of a globe) or a coordinate is not a number.
 */
export function projectPoint(projection: GeoProjection, lngLat: LngLat): XY | null {
  const [lng, lat] = lngLat;
  if (!Number.isFinite(lng) || !Number.isFinite(lat)) return null;
  const point = projection([lng, lat]);
  if (point === null || !Number.isFinite(point[0]) || !Number.isFinite(point[1])) return null;
  return isHidden(projection, lngLat) ? null : [point[0], point[1]];
}

/** The far side: d3 gives it a position all the same, folded onto the near one. */
function isHidden(projection: GeoProjection, lngLat: LngLat): boolean {
  const clipAngleDeg = projection.clipAngle();
  if (clipAngleDeg === null || clipAngleDeg <= 0) return false;
  const [lambda, phi] = projection.rotate();
  return geoDistance([lngLat[0], lngLat[1]], [-lambda, -phi]) > (clipAngleDeg * Math.PI) / 180;
}

/**
 * Returns the ground distance in km that one frame unit spans eastward or westward at `at`, for a
 * scale bar; null where the frame shows no ground (beside the globe).
 */
export function kmPerUnitAt(projection: GeoProjection, at: XY): number | null {
  const from = groundAt(projection, [at[0] - 0.5, at[1]]);
  const to = groundAt(projection, [at[0] + 0.5, at[1]]);
  return from === null || to === null ? null : geoDistance(from, to) * EARTH_RADIUS_KM;
}

/**
 * Returns the point of the globe, in degrees, that lies at a point of the frame, or null where the
 * frame shows no ground. Asked for a point beside the globe, d3 answers with some point on it; there
 * and back tells.
 */
export function groundAt(projection: GeoProjection, [x, y]: XY): [number, number] | null {
  const ground = projection.invert?.([x, y]);
  const back = ground ? projection(ground) : null;
  if (!ground || back === null) return null;
  return Math.hypot(back[0] - x, back[1] - y) < 0.01 ? ground : null;
}

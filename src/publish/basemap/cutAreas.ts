/**
 * Land with a disputed area taken out of it, and what of it lies in the area: straight in degrees,
 * as the areas are written. What is left is one shape without a seam, for its outline is drawn too.
 */
import clipping, { type Geom } from 'polygon-clipping';
import type { LngLat } from '../../core/model/brand';
import type { GeoRings } from './cutPolygons';

/** Returns the polygons that are left of `polygon` without the area in `ring`, perhaps none. */
export function withoutRing(polygon: GeoRings, ring: readonly LngLat[]): GeoRings[] {
  return toClockwise(clipping.difference(mutable(polygon), mutable([ring])));
}

/** Returns the parts of `polygon` that lie in the area in `ring`, perhaps none. */
export function withinRing(polygon: GeoRings, ring: readonly LngLat[]): GeoRings[] {
  return toClockwise(clipping.intersection(mutable(polygon), mutable([ring])));
}

type Polygons = [number, number][][][];

function mutable(polygon: GeoRings): Geom {
  return polygon.map((ring) => ring.map(([lng, lat]): [number, number] => [lng, lat]));
}

/** The package winds outer rings the GeoJSON way; on the globe that would be all but the land. */
function toClockwise(polygons: Polygons): GeoRings[] {
  return polygons.map((rings) =>
    rings.map((ring) => ring.map(([lng, lat]): LngLat => [lng, lat]).reverse()),
  );
}

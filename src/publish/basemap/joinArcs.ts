/** From a topology's arc indices to the points that they stand for. */
import type { LngLat } from '../../core/model/brand';
import type { ArcPolygon } from './atlas';
import type { GeoRings } from './cutPolygons';

/** Returns the points of `indices` in a row (`~i` is arc `i` backwards), shared ends once. */
export function joinArcs(
  arcs: readonly (readonly LngLat[])[],
  indices: readonly number[],
): LngLat[] {
  return indices.flatMap((index, order) => {
    const arc = index < 0 ? [...(arcs[~index] ?? [])].reverse() : (arcs[index] ?? []);
    return order === 0 ? arc : arc.slice(1);
  });
}

/** Returns the rings of a polygon, closed, outer first. */
export function toRings(arcs: readonly (readonly LngLat[])[], polygon: ArcPolygon): GeoRings {
  return polygon.map((ring) => joinArcs(arcs, ring));
}

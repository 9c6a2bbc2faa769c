/**
 * Polygons and lines on the globe, brought into the frame: clipped to it, projected, and freed of
 * what is too small to see.
 */
import { geoArea, geoStream, type GeoProjection, type GeoStream } from 'd3-geo';
import type { LngLat } from '../../core/model/brand';
import type { XY } from '../../core/model/map';

/** Rings of one polygon in degrees, outer first, closed, clockwise as seen from above (d3's way). */
export type GeoRings = readonly (readonly LngLat[])[];

/**
 * Returns the rings of `polygon` in frame units, cut to `projection`'s clip extent; not closed by a
 * repeated point. Rings below `minArea` (square units) are left out, and with its outer ring the
 * whole polygon. So are rings wound the wrong way, which would cover the globe: Natural Earth 4.1
 * has three in the Maldives.
 */
export function cutPolygon(polygon: GeoRings, projection: GeoProjection, minArea: number): XY[][] {
  const least = minArea / projection.scale() ** 2;
  const [outer, ...holes] = polygon;
  if (outer === undefined || !isLarge(outer, least, false)) return [];
  const rings = [outer, ...holes.filter((hole) => isLarge(hole, least, true))];
  return collect(projection, { type: 'Polygon', coordinates: mutable(rings) });
}

/** Returns `lines` in frame units, cut to `projection`'s clip extent; may be more or fewer than came. */
export function cutLines(lines: GeoRings, projection: GeoProjection): XY[][] {
  return collect(projection, { type: 'MultiLineString', coordinates: mutable(lines) });
}

/** Both atlases' projections keep areas, so an area on the globe is one on the map. */
function isLarge(ring: readonly LngLat[], least: number, isHole: boolean): boolean {
  if (ring.length < 4) return false;
  const area = geoArea({ type: 'Polygon', coordinates: mutable([ring]) });
  const own = isHole ? 4 * Math.PI - area : area;
  return own >= least && own < 2 * Math.PI;
}

function mutable(rings: GeoRings): number[][][] {
  return rings.map((ring) => ring.map(([lng, lat]) => [lng, lat]));
}

type Shape =
  | { readonly type: 'Polygon'; coordinates: number[][][] }
  | { readonly type: 'MultiLineString'; coordinates: number[][][] };

function collect(projection: GeoProjection, shape: Shape): XY[][] {
  const runs: XY[][] = [];
  let run: XY[] = [];
  const sink: GeoStream = {
    point: (x, y) => void run.push([x, y]),
    lineStart: () => void (run = []),
    lineEnd: () => void runs.push(run),
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  geoStream(shape, projection.stream(sink));
  return runs.filter((points) => points.length > 1);
}

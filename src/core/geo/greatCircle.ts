/** Great circles as flat lines: what d3 streams through a projection, kept as points. Build only. */
import { geoPath, type GeoContext, type GeoProjection } from 'd3-geo';
import type { LngLat } from '../model/brand';
import type { XY } from '../model/map';
import type { Line } from './curve';

/** A line needs nothing else of a canvas. */
const ignore = (): void => undefined;

/**
 * Returns the shortest way over the globe from `a` to `b` in frame units: one line, or several where
 * the projection's seam or horizon cuts it; none if all of it is hidden. Two points that coincide
 * give a line without length; of antipodes d3 picks one way.
 */
export function greatCircle(projection: GeoProjection, a: LngLat, b: LngLat): Line[] {
  const lines: XY[][] = [];
  const context: GeoContext = {
    beginPath: ignore,
    closePath: ignore,
    arc: ignore,
    moveTo: (x, y) => lines.push([[x, y]]),
    lineTo: (x, y) => lines.at(-1)?.push([x, y]),
  };
  geoPath(projection, context)({ type: 'LineString', coordinates: [[...a], [...b]] });
  return lines;
}

/**
 * What one cut of the atlases works with, and the way from polygons and lines in degrees to path data
 * in the frame. Nothing here knows what it draws.
 */
import type { GeoProjection } from 'd3-geo';
import { makeProjection } from '../../core/geo/projection';
import type { Frame, XY } from '../../core/model/map';
import { cutLines, cutPolygon, type GeoRings } from './cutPolygons';
import { gridPath } from './gridPath';
import { joinLines } from './joinArcs';

/** Clipped beyond the frame, so that no outline of the cut is ever in sight. */
const BLEED = 6;

/** One frame and one fineness. */
export interface Sheet {
  /** Clips to the frame and a little more. */
  readonly projection: GeoProjection;
  readonly frame: Frame;
  /** Factor on all least areas and lengths: 1 is as fine as can be seen. */
  readonly coarseness: number;
}

/** Returns the sheet for a frame. */
export function makeSheet(frame: Frame, coarseness: number): Sheet {
  const { width, height } = frame;
  const projection = makeProjection(frame.projection)
    // Points stand as they are: arcs were given all they need on the way.
    .precision(0)
    .clipExtent([
      [-BLEED, -BLEED],
      [width + BLEED, height + BLEED],
    ]);
  return { projection, frame, coarseness };
}

/** Returns path data for what the frame shows of `polygons` of at least `least` square units. */
export function areasPath(polygons: readonly GeoRings[], sheet: Sheet, least: number): string {
  const leastArea = sheet.coarseness * least;
  return closedPath(
    polygons.flatMap((polygon) => cutPolygon(polygon, sheet.projection, leastArea)),
  );
}

/** Returns path data for rings in frame units. */
export function closedPath(rings: readonly (readonly XY[])[]): string {
  return gridPath(rings.map((points) => ({ points, closed: true })));
}

/** What {@link linesPath} may be asked for besides. */
export interface LinesOptions {
  /** Least length of a piece, in units. Default 0. */
  readonly least?: number;
  /** Closed lines in frame units, drawn as they are. Default: none. */
  readonly rings?: readonly (readonly XY[])[];
}

/** Returns path data for what the frame shows of `lines`, in degrees, and for the rings. */
export function linesPath(
  lines: GeoRings,
  { projection, coarseness }: Sheet,
  { least = 0, rings = [] }: LinesOptions = {},
): string {
  const runs = cutLines(joinLines(lines), projection).filter(
    (run) => lengthOf(run) >= least * coarseness,
  );
  return gridPath([
    ...runs.map((points) => ({ points, closed: false })),
    ...rings.map((points) => ({ points, closed: true })),
  ]);
}

function lengthOf(run: readonly XY[]): number {
  return run.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = run[index - 1] ?? [x, y];
    return sum + Math.hypot(x - beforeX, y - beforeY);
  }, 0);
}

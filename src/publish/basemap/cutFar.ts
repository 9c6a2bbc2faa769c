/**
 * The land around the frame that the whole journey is seen on: coasts alone, as coarse as its bytes
 * demand. Nothing of it shows through the frame, which has its own; there a coast takes the shortest way.
 */
import { gzipSync } from 'node:zlib';
import { wholeGround, wholeScale } from '../../core/geo/whole';
import type { Frame, XY } from '../../core/model/map';
import { openAtlas } from './atlas';
import { cutPolygon } from './cutPolygons';
import { gridPath } from './gridPath';
import { toRings } from './joinArcs';
import { makeSheet } from './sheet';
import { thinArcs, weighArcs } from './thin';

/** Most that it may weigh, in bytes after `gzip -9`. */
export const FAR_BUDGET = 1900;
/**
 * Least triangle that a point must span with its neighbours, in square px where the map is 760 px
 * wide: what the frame itself is cut to. It grows until the budget is kept.
 */
const FINEST = 0.12;
/** Least area of an island, in least triangles. */
const ISLAND = 8;
/** Coasts keep their shape this far into the frame, in units, so that they cross its edge where they should. */
const SEAM = 8;

/**
 * Returns path data in whole frame units for the coast around `frame`, as far as a view of the whole
 * journey shows it. Empty for a frame without such a view.
 * @throws if the atlas is not installed.
 */
export function cutFar(frame: Frame): string {
  const { whole, projection } = frame;
  if (!whole) return '';
  const ground = wholeGround(frame, whole);
  const scale = wholeScale(frame, whole);
  const [x, y] = projection.translate;
  // The same map with its corner where the ground begins, as cutting counts from zero.
  const around: Frame = {
    ...frame,
    projection: { ...projection, translate: [x - ground.x, y - ground.y] },
    width: ground.width,
    height: ground.height,
  };
  let made = '';
  for (let least = FINEST; least < 1000; least *= Math.SQRT2) {
    const rings = coasts(around, least / scale ** 2)
      .map((ring) => ring.map(([left, top]): XY => [left + ground.x, top + ground.y]))
      .flatMap((ring) => outside(ring, frame));
    // A px or so: closer points would not be told apart.
    const step = Math.max(1, Math.round(1 / scale));
    made = gridPath(
      rings.map((points) => ({ points, closed: true })),
      { perUnit: 1, step },
    );
    if (gzipSync(made, { level: 9 }).length <= FAR_BUDGET) break;
  }
  return made;
}

/** The rings of all land that `frame` shows, of points that span at least `minArea`. */
function coasts(frame: Frame, minArea: number): XY[][] {
  const atlas = openAtlas('world-atlas/countries-10m.json');
  const weighed = weighArcs(atlas.arcs, frame);
  const arcs = thinArcs(weighed, { minArea: () => minArea });
  const { projection } = makeSheet(frame, 1);
  return (atlas.shapes['land'] ?? []).flatMap(({ polygons }) =>
    polygons
      .filter(weighed.shows)
      .flatMap((polygon) => cutPolygon(toRings(arcs, polygon), projection, ISLAND * minArea)),
  );
}

/**
 * The ring without what lies within the frame: nothing for one that never leaves it. A straight way
 * from one point of the frame to another stays in it.
 */
function outside(ring: readonly XY[], { width, height }: Frame): XY[][] {
  const isIn = ring.map(([x, y]) => x > SEAM && y > SEAM && x < width - SEAM && y < height - SEAM);
  if (isIn.every(Boolean)) return [];
  const last = ring.length - 1;
  return [
    ring.filter(
      (_, at) => !isIn[at] || !isIn[at === 0 ? last : at - 1] || !isIn[at === last ? 0 : at + 1],
    ),
  ];
}

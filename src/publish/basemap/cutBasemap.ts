/**
 * The basemap of one frame: Natural Earth's coast, borders, lakes and rivers, cut to the frame,
 * projected, simplified to its pixels and written as SVG path data. Node only. The coast is that of
 * the land as a whole, borders are arcs between two polygons, so no line is drawn twice.
 */
import { gzipSync } from 'node:zlib';
import { makeProjection } from '../../core/geo/projection';
import type { LngLat } from '../../core/model/brand';
import type { BorderChoice } from '../../core/model/borderViews';
import type { Basemap, Frame, XY } from '../../core/model/map';
import { openAtlas, type ArcPolygon, type Atlas } from './atlas';
import { borderStretches, drawnLines, pickStretches } from './borderLines';
import { cached } from './cache';
import { cutFar } from './cutFar';
import { cutPolygon } from './cutPolygons';
import { toRings } from './joinArcs';
import { areasPath, closedPath, linesPath, makeSheet, type Sheet } from './sheet';
import { ringAround, smallStates } from './smallStates';
import { followParallels, thinArcs, weighArcs, type WeighedArcs } from './thin';
import { landOf, ownPolygons } from './tints';
import { cutWater } from './water';

/** How to cut a basemap. */
export interface BasemapOptions {
  /** Whose view of the borders to draw; 'none' leaves only the coast and de-facto tints. */
  readonly borders: BorderChoice;
  /** ISO 3166-1 alpha-2 codes of the countries to tint. */
  readonly visited: readonly string[];
  /** Where readers zoom in: the land around these points is drawn in more detail. Default: nowhere. */
  readonly around?: readonly LngLat[];
  /**
   * Where cut frames are kept between builds; null keeps none. Default: `.cache/basemap` in the
   * working folder.
   */
  readonly cacheDir?: string | null;
}

/** Most that a basemap may weigh, in bytes, by {@link basemapWeight}. A page allows it 34 kB, and 118 for all. */
export const BUDGET = 31_000;
/**
 * Least triangle in square units that a point must span with its neighbours to stay. Countries
 * visited keep more, and the land around a stop most: that is where a reader zooms in, up to twelve
 * times, at which 0.012 square units are 1.7 square pixels of a map as wide as the frame.
 */
const DETAIL = { near: 0.012, visited: 0.06, land: 0.2 };
/** How far around a stop that is, in units: what a map zoomed in on it by ten times shows. */
const NEAR = 36;
/** Least areas in square units of what is drawn: islands, and those of a country visited. */
const LEAST = { island: 1.5, visited: 0.25 };

/**
 * Returns the basemap of `frame`; paths may run a little beyond its edge.
 * `visited` has an entry for each code asked for, empty where the frame shows none of its land.
 * `agreed` has the rings around small states, too, even where no borders are asked for. The result is kept on disk: a second call with the same arguments only reads it.
 * @throws if an atlas is not installed or the cache cannot be written.
 */
export function cutBasemap(frame: Frame, options: BasemapOptions): Basemap {
  const { borders, cacheDir, around = [] } = options;
  const visited = [...new Set(options.visited)].sort();
  const key = { basemap: { frame, borders, visited, around } };
  const kept = { key, dir: cacheDir, isWhole: isBasemap };
  return cached(kept, () => cutToBudget(frame, borders, visited, around));
}

function isNear([x, y]: XY, spots: readonly XY[]): boolean {
  return spots.some((spot) => Math.hypot(x - spot[0], y - spot[1]) < NEAR);
}

function isBasemap(value: unknown): value is Basemap {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  const { visited } = fields;
  const paths = ['land', 'lakes', 'rivers', 'agreed', 'disputed', 'far'].map(
    (name) => fields[name],
  );
  if (typeof visited !== 'object' || visited === null) return false;
  const tints: unknown[] = Object.values(visited);
  return [...paths, ...tints].every((path) => typeof path === 'string');
}

/**
 * Returns what a basemap weighs in a page: bytes of all its path data together after `gzip -9`.
 */
export function basemapWeight({ far, land, visited, ...lines }: Basemap): number {
  // In the page's order, which decides what gzip finds again.
  const paths = [far, land, ...Object.values(visited), ...Object.values(lines)];
  return gzipSync(paths.join(''), { level: 9 }).length;
}

/** A region seldom needs it; a map of the world is cut coarser until it is light enough. */
function cutToBudget(
  frame: Frame,
  borders: BorderChoice,
  visited: readonly string[],
  around: readonly LngLat[],
): Basemap {
  const far = cutFar(frame);
  const projection = makeProjection(frame.projection);
  const spots = around.flatMap((point): XY[] => {
    const spot = projection([point[0], point[1]]);
    return spot ? [spot] : [];
  });
  let made: Basemap;
  let coarseness = 1;
  do {
    made = { ...cut(makeSheet(frame, coarseness), borders, visited, spots), far };
    coarseness *= 1.25;
  } while (coarseness < 64 && basemapWeight(made) > BUDGET);
  return made;
}

function cut(
  sheet: Sheet,
  borders: BorderChoice,
  visited: readonly string[],
  spots: readonly XY[],
): Omit<Basemap, 'far'> {
  const atlas = openAtlas('world-atlas/countries-10m.json');
  const stretches = borders === 'none' ? [] : borderStretches(atlas, borders);
  const spared = new Set(stretches.flatMap(({ from, to }) => [from, to]));
  const ownArcs = arcsOf(atlas, visited);
  const weighed = weighArcs(atlas.arcs, sheet.frame);
  const arcs = thinArcs(weighed, {
    minArea: (arc, at) =>
      isNear(at, spots)
        ? sheet.coarseness * DETAIL.near
        : sheet.coarseness * (ownArcs.has(arc) ? DETAIL.visited : DETAIL.land),
    spared,
  });
  const thin: Atlas = { ...atlas, arcs };
  const small = smallStates(sheet.frame);
  const dotted = [
    ...pickStretches(arcs, stretches, ['disputed', 'control']),
    ...(borders === 'none' ? [] : drawnLines(borders)),
  ];
  return {
    ...cutWater(sheet),
    land: closedPath([
      ...landRings(thin, weighed.shows, ownArcs, sheet),
      ...small.flatMap(({ outlines }) => outlines),
    ]),
    agreed: linesPath(pickStretches(arcs, stretches, ['agreed']), sheet, {
      rings: small.map(ringAround),
    }),
    disputed: linesPath(dotted, sheet),
    visited: Object.fromEntries(
      visited.map((code) => {
        const outlines = small.find((state) => state.code === code)?.outlines;
        if (outlines) return [code, closedPath(outlines)];
        const land = landOf(thin, code, borders === 'none' ? 'de-facto' : borders);
        return [
          code,
          areasPath(
            land.map((polygon) => polygon.map(followParallels)),
            sheet,
            LEAST.visited,
          ),
        ];
      }),
    ),
  };
}

/** The arcs that bound the countries visited, whoever is on their other side. */
function arcsOf(atlas: Atlas, visited: readonly string[]): ReadonlySet<number> {
  const names = new Set(visited.flatMap(ownPolygons));
  const shapes = (atlas.shapes['countries'] ?? []).filter((shape) => names.has(shape.name));
  const indices = shapes.flatMap((shape) => shape.polygons.flat(2));
  return new Set(indices.map((arc) => (arc < 0 ? ~arc : arc)));
}

/** Islands of the countries visited are kept where others are too small to see. */
function landRings(
  atlas: Atlas,
  shows: WeighedArcs['shows'],
  ownArcs: ReadonlySet<number>,
  sheet: Sheet,
): XY[][] {
  const polygons = (atlas.shapes['land'] ?? []).flatMap((shape) => shape.polygons.filter(shows));
  const isOwn = (polygon: ArcPolygon): boolean =>
    polygon[0]?.some((arc) => ownArcs.has(arc < 0 ? ~arc : arc)) === true;
  // Last, and so next to the tints, which say the same again: what is far off gzip has forgotten.
  const inOrder = [...polygons.filter((one) => !isOwn(one)), ...polygons.filter(isOwn)];
  return inOrder.flatMap((polygon) => {
    const least = isOwn(polygon) ? LEAST.visited : LEAST.island;
    return cutPolygon(toRings(atlas.arcs, polygon), sheet.projection, sheet.coarseness * least);
  });
}

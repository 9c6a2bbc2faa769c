/**
 * Names of countries and seas for a frame, each with the places where it may stand: for a country
 * the roomiest spots of its visible land, for a sea the table's anchors and the open water round
 * them. Whether and where a name is drawn is the placer's business.
 */
import { COUNTRY_NAMES, SEA_NAMES, type SeaName } from '../../../data/geography/names';
import { findSpots, gridOf, type Spot } from '../../core/geo/room';
import { makeProjection, projectPoint } from '../../core/geo/projection';
import { textWidth } from '../../core/geo/textWidth';
import { LAYOUTS, type Box, type Frame, type LabelSpec, type XY } from '../../core/model/map';
import { openAtlas, type Atlas } from './atlas';
import { cutPolygon } from './cutPolygons';
import { toRings } from './joinArcs';
import { thinArcs } from './thin';
import { ownPolygons } from './tints';

/** What to name, and how. */
export interface AreaLabelOptions {
  /** ISO 3166-1 alpha-2 codes of the countries visited, with their palette index. */
  readonly visited: Readonly<Record<string, number>>;
  /** The file's own names by alpha-2 code; these win over the table's. */
  readonly names?: Readonly<Record<string, string>>;
}

/** Side of the cells that land and water are counted in, in units. */
const CELL = 4;
/** Text of 12 px where a unit is a pixel; its box with some air. */
const TEXT = { px: 12, height: 12 };
/**
 * Share of a name's width that must be free for it to be offered at all. A country's name may stick
 * out a little, a sea's over the shores of a narrow sea.
 */
const NEEDED = { country: 0.85, sea: 0.6 };
const ANCHORS = 6;
/** How far from its anchor a sea's name may stray, in units, by the sea's rank. */
const REACH: Readonly<Record<SeaName['rank'], number>> = { 1: 60, 2: 40, 3: 24, 4: 12, 5: 6 };

/**
 * Returns names for the frame's windows; the placer may drop any. Ids are `visited-TR`, `country-EG`
 * and `sea-red-sea`. Anchors are in frame units, best first, with their rooms beside them; a country
 * visited is named even where it is too small for its name, if its land is in sight. Priorities:
 * visited 300 and more, countries 100 to 299 by their size in sight, seas below 100.
 */
export function areaLabels(frame: Frame, options: AreaLabelOptions): LabelSpec[] {
  const land = readLand(frame);
  const countries = Object.keys(COUNTRY_NAMES).flatMap((code) =>
    countryLabel(code, land, frame, options),
  );
  const seas = Object.entries(SEA_NAMES).flatMap(([id, sea]) => seaLabel(id, sea, land, frame));
  return [...countries, ...seas].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
}

interface Land {
  /** Rings in sight by the atlas's names. */
  readonly byName: ReadonlyMap<string, readonly (readonly XY[])[]>;
  readonly all: readonly (readonly XY[])[];
}

function readLand(frame: Frame): Land {
  const { width, height } = frame;
  const projection = makeProjection(frame.projection)
    .precision(0)
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const atlas = openAtlas('world-atlas/countries-10m.json');
  const keep = { x: 0, y: 0, width, height };
  const arcs = thinArcs(atlas.arcs, projection, keep, { minArea: () => CELL });
  const ringsOf = (shape: Atlas['shapes'][string][number]): XY[][] =>
    shape.polygons.flatMap((polygon) => cutPolygon(toRings(arcs, polygon), projection, CELL));
  const byName = new Map(
    (atlas.shapes['countries'] ?? []).map((shape) => [shape.name, ringsOf(shape)]),
  );
  return { byName, all: (atlas.shapes['land'] ?? []).flatMap(ringsOf) };
}

function countryLabel(
  code: string,
  land: Land,
  frame: Frame,
  options: AreaLabelOptions,
): LabelSpec[] {
  const rings = ownPolygons(code).flatMap((name) => land.byName.get(name) ?? []);
  const text = options.names?.[code] ?? COUNTRY_NAMES[code]?.name;
  if (rings.length === 0 || text === undefined) return [];
  const color = options.visited[code];
  const isVisited = color !== undefined;
  const width = textWidth(text, TEXT.px, isVisited ? 'bold' : 'regular');
  const wanted = {
    height: isVisited ? CELL : TEXT.height,
    least: isVisited ? CELL : width * NEEDED.country,
    enough: width * 1.3,
    count: isVisited ? 2 * ANCHORS : ANCHORS,
  };
  const extent = extentOf(rings);
  const spots = spotsInWindows(frame, (box) =>
    findSpots(gridOf(rings, overlap(box, extent), CELL), wanted),
  );
  if (spots.length === 0) return [];
  const { inside } = gridOf(rings, extent, CELL);
  const size = Math.min(99, Math.sqrt(inside.filter(Boolean).length));
  const kind = isVisited ? 'visited' : 'country';
  return [
    {
      id: `${kind}-${code}`,
      kind,
      text,
      ...withRooms(spots),
      priority: (isVisited ? 300 : 100) + Math.round(size),
      ...(isVisited && { color }),
    },
  ];
}

function extentOf(rings: readonly (readonly XY[])[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of rings.flat()) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The best spots of each layout's window in turn, without those that say the same. */
function spotsInWindows(frame: Frame, find: (box: Box) => readonly Spot[]): Spot[] {
  const perWindow = LAYOUTS.map((layout) => find(frame.windows[layout]));
  const longest = Math.max(...perWindow.map((spots) => spots.length));
  const ranked = Array.from({ length: longest }, (_, rank) =>
    perWindow.flatMap((spots) => spots[rank] ?? []),
  ).flat();
  return ranked.filter(({ at }, index) =>
    ranked.slice(0, index).every((other) => distance(at, other.at) > 2 * CELL),
  );
}

function distance(a: XY, b: XY): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function withRooms(spots: readonly Spot[]): Pick<LabelSpec, 'anchors' | 'rooms'> {
  return {
    anchors: spots.map(({ at }): XY => [Math.round(at[0]), Math.round(at[1])]),
    rooms: spots.map(({ room }) => Math.round(room)),
  };
}

function seaLabel(id: string, sea: SeaName, land: Land, frame: Frame): LabelSpec[] {
  const projection = makeProjection(frame.projection);
  const spots = sea.anchors.flatMap((anchor) => {
    const at = projectPoint(projection, anchor);
    return at === null ? [] : spotsInWindows(frame, (box) => waterNear(at, sea, land, box));
  });
  if (spots.length === 0) return [];
  const priority = 90 - 10 * sea.rank;
  return [{ id: `sea-${id}`, kind: 'sea', text: sea.name, ...withRooms(spots), priority }];
}

/** Up to two spots of open water by a point; none if the window does not show the point. */
function waterNear(at: XY, { name, rank }: SeaName, land: Land, window: Box): Spot[] {
  const { x, y, width, height } = window;
  if (at[0] < x || at[0] > x + width || at[1] < y || at[1] > y + height) return [];
  const long = textWidth(name, TEXT.px);
  const within = REACH[rank];
  const half = within + long;
  const box = overlap(window, {
    x: at[0] - half,
    y: at[1] - within - TEXT.height,
    width: 2 * half,
    height: 2 * (within + TEXT.height),
  });
  const rim: XY[] = [
    [box.x, box.y],
    [box.x + box.width, box.y],
    [box.x + box.width, box.y + box.height],
    [box.x, box.y + box.height],
  ];
  // With the box's own rim among the rings, what was land is outside and what was water inside.
  const grid = gridOf([...land.all, rim], box, CELL);
  const least = long * NEEDED.sea;
  return findSpots(grid, { height: CELL, least, enough: long * 1.1, count: 2, near: at, within });
}

function overlap(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const right = Math.min(a.x + a.width, b.x + b.width);
  const bottom = Math.min(a.y + a.height, b.y + b.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

/**
 * Names of countries and seas for a frame, each with the places where it may stand: for a country
 * the roomiest spots of its visible land, for a sea the table's anchors and the open water round
 * them. Whether and where a name is drawn is the placer's business.
 */
import { ATLAS_NAMES } from '../../../data/geography/names';
import { SEA_LANGUAGES, SEA_NAMES } from '../../../data/geography/seas';
import { findSpots, gridOf } from '../../core/geo/room';
import { makeProjection } from '../../core/geo/projection';
import { textWidth } from '../../core/geo/textWidth';
import type { Box, Frame, LabelSpec, XY } from '../../core/model/map';
import type { BorderChoice } from '../../core/model/borderViews';
import { openAtlas, type ArcShape } from './atlas';
import { cached } from './cache';
import { primaryOf } from '../../core/model/language';
import { cutPolygon } from './cutPolygons';
import { toRings } from './joinArcs';
import { seaLabel } from './seaLabels';
import { RING, smallStates } from './smallStates';
import { CELL, overlap, spotsInWindows, TEXT, withRooms } from './spots';
import { followParallels, thinArcs, weighArcs } from './thin';
import { landOf, losesLand, ownPolygons } from './tints';

/** What to name, and how. */
export interface AreaLabelOptions {
  /** ISO 3166-1 alpha-2 codes of the countries visited, with their palette index. */
  readonly visited: Readonly<Record<string, number>>;
  /** Names of countries by alpha-2 code, in the story's language; one without a name has no label. */
  readonly names: Readonly<Record<string, string>>;
  /** BCP 47 tag that the seas are named in; in one that our table has not, they have no labels. */
  readonly language: string;
  /** Whose view of the borders: a name stands on no land that the view does not give to its country. */
  readonly borders: BorderChoice;
}

/** Share of a name's width that must be free for it to be offered: it may stick out a little. */
const NEEDED = 0.85;
const ANCHORS = 6;
/**
 * Units per radian from which every small state is offered its name: a map 2,500 km across. On a
 * larger one a name would take the room of the seas around it, unless the state was visited.
 */
const NAMED_SCALE = (760 * 6371) / 2500;

/**
 * Returns names for the frame's windows; the placer may drop any. Ids are `visited-TR`, `country-EG`
 * and `sea-red-sea`. Anchors are in frame units, best first, with their rooms beside them; a country
 * visited is named even where it is too small for its name, if its land is in sight. Priorities:
 * visited 300 and more, countries 100 to 299 by their size in sight, seas below 100.
 */
export function areaLabels(frame: Frame, options: AreaLabelOptions): LabelSpec[] {
  const land = readLand(frame, options.borders);
  const small = new Map(smallStates(frame).map(({ code, at }) => [code, at]));
  const countries = Object.keys(ATLAS_NAMES).flatMap((code) => {
    const at = small.get(code);
    if (!at) return countryLabel(code, land, frame, options);
    const isNamed = frame.projection.scale > NAMED_SCALE || code in options.visited;
    return isNamed ? besideRing(code, at, options) : [];
  });
  const spoken = primaryOf(options.language);
  const language = SEA_LANGUAGES.find((known) => known === spoken);
  const seas = Object.entries(SEA_NAMES).flatMap(([id, { name, ...sea }]) =>
    language === undefined ? [] : seaLabel({ id, text: name[language], ...sea }, land.all, frame),
  );
  return [...countries, ...seas].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
}

/**
 * Returns the same, kept on disk: finding room for names takes longer than reading a cut map.
 * `dir` as in {@link cached}.
 */
export function keptAreaLabels(
  frame: Frame,
  options: AreaLabelOptions,
  dir?: string | null,
): readonly LabelSpec[] {
  const kept = { key: { labels: { frame, options } }, dir, isWhole: areLabels };
  return cached(kept, () => areaLabels(frame, options));
}

function areLabels(value: unknown): value is LabelSpec[] {
  return (
    Array.isArray(value) &&
    value.every(
      (label: unknown) =>
        typeof label === 'object' &&
        label !== null &&
        ['id', 'kind', 'text', 'anchors', 'rooms', 'priority'].every((field) => field in label),
    )
  );
}

type Rings = readonly (readonly XY[])[];

interface Land {
  /** Rings in sight of the country with this alpha-2 code. */
  readonly of: (code: string) => Rings;
  readonly all: Rings;
}

function readLand(frame: Frame, borders: BorderChoice): Land {
  const { width, height } = frame;
  const projection = makeProjection(frame.projection)
    .precision(0)
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const atlas = openAtlas('world-atlas/countries-10m.json');
  const weighed = weighArcs(atlas.arcs, frame);
  const arcs = thinArcs(weighed, { minArea: () => CELL });
  const ringsOf = ({ polygons }: ArcShape): XY[][] =>
    polygons
      .filter(weighed.shows)
      .flatMap((polygon) => cutPolygon(toRings(arcs, polygon), projection, CELL));
  const byName = new Map(
    (atlas.shapes['countries'] ?? []).map((shape) => [shape.name, ringsOf(shape)]),
  );
  const view = borders === 'none' ? 'de-facto' : borders;
  const of = (code: string): Rings => {
    const whole = ownPolygons(code).flatMap((name) => byName.get(name) ?? []);
    // What is out of sight, or nobody's quarrel, needs no cutting.
    if (whole.length === 0 || !losesLand(code, view)) return whole;
    return landOf({ ...atlas, arcs }, code, view).flatMap((polygon) =>
      cutPolygon(polygon.map(followParallels), projection, CELL),
    );
  };
  return { of, all: (atlas.shapes['land'] ?? []).flatMap(ringsOf) };
}

function countryLabel(
  code: string,
  land: Land,
  frame: Frame,
  options: AreaLabelOptions,
): LabelSpec[] {
  const rings = land.of(code);
  const text = options.names[code];
  if (rings.length === 0 || text === undefined) return [];
  const color = options.visited[code];
  const isVisited = color !== undefined;
  const width = textWidth(text, TEXT.px, isVisited ? 'bold' : 'regular');
  const wanted = {
    height: isVisited ? CELL : TEXT.height,
    least: isVisited ? CELL : width * NEEDED,
    enough: width * 1.3,
    count: isVisited ? 2 * ANCHORS : ANCHORS,
  };
  const extent = extentOf(rings);
  const spots = spotsInWindows(frame, (box) =>
    findSpots(gridOf(rings, overlap(box, extent), CELL), wanted),
  );
  if (spots.length === 0) return [];
  const shape = gridOf(rings, extent, CELL);
  const size = Math.min(99, Math.sqrt(shape.inside.filter(Boolean).length));
  const kind = isVisited ? 'visited' : 'country';
  return [
    {
      id: `${kind}-${code}`,
      kind,
      text,
      ...withRooms(spots),
      priority: (isVisited ? 300 : 100) + Math.round(size),
      ...(isVisited && { color, land: shape }),
    },
  ];
}

/** A small state's name stands above, below or beside its ring, wherever that is. */
function besideRing(code: string, [x, y]: XY, options: AreaLabelOptions): LabelSpec[] {
  const text = options.names[code];
  if (text === undefined) return [];
  const color = options.visited[code];
  const isVisited = color !== undefined;
  const width = textWidth(text, TEXT.px, isVisited ? 'bold' : 'regular');
  const [aside, off] = [RING + 4 + width / 2, RING + TEXT.height];
  const anchors = [
    [x + aside, y],
    [x - aside, y],
    [x, y - off],
    [x, y + off],
  ].map(([atX = 0, atY = 0]): XY => [Math.round(atX), Math.round(atY)]);
  const kind = isVisited ? 'visited' : 'country';
  return [
    {
      id: `${kind}-${code}`,
      kind,
      text,
      anchors,
      rooms: anchors.map(() => Math.round(width)),
      priority: isVisited ? 300 : 100,
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

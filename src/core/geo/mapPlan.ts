/**
 * Everything that lies on the basemap, planned once at build time: discs, legs, labels, corners. The
 * browser gets the plain result and computes no geometry but the zoom. This module gathers; the
 * deciding is in `legs`, `labels` and `spread`.
 */
import type { GeoProjection } from 'd3-geo';
import { fill, inDigits } from '../model/fill';
import {
  LAYOUTS,
  type Frame,
  type LabelSpec,
  type Layout,
  type MapGhost,
  type MapLabel,
  type MapPlan,
  type MapStop,
  type XY,
} from '../model/map';
import type { Template } from '../model/messages';
import type { Story, StoryLeg } from '../model/story';
import { chooseCorners } from './corners';
import { gatherGhosts, ghostBox, spreadGhosts } from './ghosts';
import { drawnStatus, homeOf, type Home } from './home';
import { homeAnchors } from './homeAnchors';
import {
  discSizes,
  furnitureBox,
  isLong,
  obstaclesIn,
  stopMarks,
  type StopMarks,
} from './stopMarks';
import { placeLabels, type Placed } from './labels';
import { mergeLabels } from './mergeLabels';
import type { LegInput } from './legDraft';
import { layoutLegs, type LegPlan } from './legs';
import { countUnplaced, gatherStops, gatherVenues, type City } from './mapStops';
import { kmPerUnitAt, makeProjection } from './projection';
import { leastWidth, MAP_RANGES, type MapRange } from './ranges';
import { planWhole, wholeLabels } from './wholePlan';

export interface MapPlanInput {
  /** Names of countries and seas, with where they may stand. */
  readonly areaLabels: readonly LabelSpec[];
  /** Data, version and border viewpoint, in words. */
  readonly credit: string;
  /** For a home outside the frame; `{place}` is its name: "to Tokyo", "from Tokyo". */
  readonly words: { readonly to: Template; readonly from: Template };
}

/**
 * Returns the plan for a story in a frame. Legs that were cancelled or denied are not drawn. A story
 * without a home has no home legs. Pure; the order of everything follows the story.
 */
export function planMap(story: Story, frame: Frame, input: MapPlanInput): MapPlan {
  const projection = makeProjection(frame.projection);
  const ground = { projection, frame, areas: input.areaLabels };
  const cities = gatherStops(story, ground);
  const venues = gatherVenues(story, cities, ground);
  const unplaced = countUnplaced(story, cities, venues);
  const home = homeOf(story, frame, projection);
  const marks = stopMarks(cities, home?.at ?? null, frame);
  const legs = layoutLegs(legInputs(story, cities, home), frame, projection, discSizes(marks));
  const ghosts = spreadGhosts(
    gatherGhosts(story, ground),
    frame,
    (layout) => obstaclesIn(layout, marks, legs).marks,
  );
  const stopNames = stopSpecs(cities, input.areaLabels, story.language);
  const corners = cornersFor(frame, marks, legs, stopNames);
  const specs = (range: MapRange): LabelSpec[] => [
    ...stopNames,
    ...homeSpecs({ story, home, legs, input, frame }, range),
    ...areaSpecs(cities, input.areaLabels),
  ];
  return {
    frame,
    stops: [...cities.map(({ stop }) => stop), ...homeStop(home)].map((stop, index) =>
      withShift(stop, index, marks),
    ),
    venues,
    ...(unplaced > 0 ? { unplaced } : {}),
    legs: legs.legs,
    ...(ghosts.length > 0 ? { ghosts } : {}),
    labels: [
      ...placeAll({ frame, marks, legs, corners, ghosts }, specs),
      ...wholeLabels({ frame, legs, corners }, home, cities, projection),
    ],
    countries: Object.fromEntries(
      cities.filter(({ stop }) => !stop.planned).map(({ country, stop }) => [country, stop.color]),
    ),
    kmAcross: kmAcross(frame, projection),
    corners,
    ...planWhole({ frame, legs, corners }, home, projection),
    credit: input.credit,
  };
}

function cornersFor(
  frame: Frame,
  marks: StopMarks,
  legs: LegPlan,
  stopNames: readonly LabelSpec[],
): MapPlan['corners'] {
  return chooseCorners({
    frame,
    marks: (layout) => obstaclesIn(layout, marks, legs).marks,
    lines: (layout) => obstaclesIn(layout, marks, legs).lines,
    namesLost: (layout, fixed) => {
      const obstacles = { ...obstaclesIn(layout, marks, legs), fixed: [fixed] };
      const widths = { min: leastWidth(layout), max: leastWidth(layout) * 1.2 };
      const placed = placeLabels(stopNames, obstacles, frame.windows[layout], widths);
      return stopNames.filter(({ id }) => placed.get(id)?.spec.detail === undefined).length;
    },
  });
}

function homeStop(home: Home | null): MapStop[] {
  if (!home?.at) return [];
  return [{ place: home.place, at: tenths(home.at), numbers: [], color: 0, precision: 'city' }];
}

function withShift(stop: MapStop, index: number, marks: StopMarks): MapStop {
  const shift = Object.fromEntries(
    LAYOUTS.map(
      (layout) => [layout.charAt(0), marks.shifts[layout][index] ?? [0, 0]] as const,
    ).filter(([, [dx, dy]]) => dx !== 0 || dy !== 0),
  );
  const halfWidth = marks.sizes[index]?.halfWidth;
  return {
    ...stop,
    ...(isLong(stop) ? { halfWidth } : {}),
    ...(Object.keys(shift).length > 0 ? { shift } : {}),
  };
}

function legInputs(story: Story, cities: readonly City[], home: Home | null): LegInput[] {
  const endOf = (end: StoryLeg['from']): LegInput['from'] | null => {
    if (end === 'home') return home && { key: 'home', at: home.lngLat };
    const city = cities.find(({ stop }) => stop.numbers.includes(end));
    return city ? { key: city.key, at: city.lngLat } : null;
  };
  const isOne = (end: StoryLeg['from']): boolean =>
    cities.some(({ stop }) => stop.numbers.length === 1 && stop.numbers[0] === end);
  return story.legs.flatMap((leg) => {
    const status = drawnStatus(leg);
    const from = endOf(leg.from);
    const to = endOf(leg.to);
    if (!status || !from || !to) return [];
    const outside = !home?.at && (leg.from === 'home' || leg.to === 'home');
    const { id, by, distanceKm } = leg;
    const isTold = leg.to === Number(leg.from) + 1 && isOne(leg.from) && isOne(leg.to);
    return [{ id, status, by, from, to, outside, isTold, distanceKm }];
  });
}

/** Above whatever priorities the areas have: a stop without its name is no use. */
function topPriority(areas: readonly LabelSpec[]): number {
  return Math.max(0, ...areas.map(({ priority }) => priority));
}

function stopSpecs(
  cities: readonly City[],
  areas: readonly LabelSpec[],
  language: string,
): LabelSpec[] {
  return cities.map(({ key, name, dates, stop }, index) => ({
    id: key,
    kind: 'stop',
    text: name,
    numbered: `${name} (${inDigits(stop.numbers.join(', '), language)})`,
    detail: dates,
    anchors: [stop.at],
    priority: topPriority(areas) + 1000 - index,
    color: stop.color,
  }));
}

/** A country whose name is that of a city on the map has it there already. */
function areaSpecs(cities: readonly City[], areas: readonly LabelSpec[]): LabelSpec[] {
  const names = new Set(cities.map(({ name }) => name));
  return areas.filter(({ kind, text }) => kind !== 'visited' || !names.has(text));
}

interface HomeContext {
  readonly story: Story;
  readonly home: Home | null;
  readonly legs: LegPlan;
  readonly input: MapPlanInput;
  readonly frame: Frame;
}

function homeSpecs({ story, home, legs, input, frame }: HomeContext, range: MapRange): LabelSpec[] {
  if (!home) return [];
  const priority = topPriority(input.areaLabels) + 100;
  if (home.at) {
    const anchors = [tenths(home.at)];
    return [{ id: 'home', kind: 'home', text: home.name, anchors, priority }];
  }
  const seen = new Set<string>();
  return legs.legs.flatMap((leg, index): LabelSpec[] => {
    const told = story.legs.find(({ id }) => id === leg.id);
    const line = legs.lines[range.key]?.[index];
    if (!leg.outside || !told || !line) return [];
    const words = told.from === 'home' ? input.words.from : input.words.to;
    const text = fill(words, { place: home.name });
    const ends = `${text} ${String(told.from)} ${String(told.to)}`;
    if (seen.has(ends)) return [];
    seen.add(ends);
    const anchors = homeAnchors(line, frame.windows[range.layout], told.from === 'home');
    return [{ id: leg.id, kind: 'home', text, anchors, priority: priority - index }];
  });
}

interface Drawn extends Pick<MapPlan, 'frame' | 'corners'> {
  readonly marks: StopMarks;
  readonly legs: LegPlan;
  readonly ghosts: readonly MapGhost[];
}

function placeAll(
  { frame, marks, legs, corners, ghosts }: Drawn,
  specs: (range: MapRange) => LabelSpec[],
): MapLabel[] {
  let before: ReadonlyMap<string, Placed> = new Map();
  const sets = MAP_RANGES.map((range) => {
    const { key, layout, min, max } = range;
    const fixed = [
      furnitureBox('zoom', corners.zoom, frame, layout),
      furnitureBox('scale', corners.scale, frame, layout),
    ];
    const lain = obstaclesIn(layout, marks, legs, range);
    const obstacles = { ...lain, marks: [...lain.marks, ...ghosts.map(ghostBox)], fixed };
    const placed = placeLabels(
      specs(range),
      obstacles,
      frame.windows[layout],
      { min, max },
      before,
    );
    before = placed;
    return { key, placed };
  });
  return mergeLabels(sets);
}

function kmAcross(frame: Frame, projection: GeoProjection): MapPlan['kmAcross'] {
  const across = (layout: Layout): number => {
    const { x, y, width, height } = frame.windows[layout];
    const km = kmPerUnitAt(projection, [x + width / 2, y + height / 2]) ?? 0;
    return Math.round(km * width * 10) / 10;
  };
  return { narrow: across('narrow'), medium: across('medium'), wide: across('wide') };
}

function tenths([x, y]: XY): XY {
  return [Number(x.toFixed(1)), Number(y.toFixed(1))];
}

/**
 * Maps of journeys that nobody made, from one city to forty, over both poles and 180 degrees, cut,
 * named and planned as a build does it: each once, then looked at from all sides. The golden file
 * says in words what the map shows; a picture is for people, and `npm run picture` takes one.
 */
import { geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';

import { chooseFrame } from '../../src/core/geo/frame';
import { planMap } from '../../src/core/geo/mapPlan';
import { basemapLines } from '../support/basemapLines';
import { parsePathData } from '../../src/core/geo/path';
import { EARTH_RADIUS_KM, makeProjection, projectPoint } from '../../src/core/geo/projection';
import { MAP_RANGES } from '../../src/core/geo/ranges';
import { wholeBox } from '../../src/core/geo/whole';
import { LAYOUTS, ON_WHOLE, type Basemap, type MapPlan } from '../../src/core/model/map';
import { basemapWeight, BUDGET, cutBasemap } from '../../src/publish/basemap/cutBasemap';
import { areaLabels } from '../../src/publish/basemap/labels';
import { countryNames } from '../../src/publish/countryNames';
import { smallStates } from '../../src/publish/basemap/smallStates';
import { expectGolden } from '../support/golden';
import { JOURNEYS, type NamedJourney } from '../support/journeys';
import { countLegFaults, legFaults } from '../support/legFaults';
import { faults, named } from '../support/mapFaults';

interface Drawn extends NamedJourney {
  readonly plan: MapPlan;
  readonly basemap: Basemap;
}

const NAMES = countryNames('en');
/** What a stop is drawn as. */
const LOOKS = {
  venue: 'disc',
  site: 'square',
  city: 'disc',
  region: 'ring',
  country: 'plate',
  undisclosed: 'question',
} as const;
/** What is left of the forty stops, over twenty-seven widths with forty legs each. */
const CROWDED = { 'no arrowhead': 121, 'through a disc': 65 };

function draw(journey: NamedJourney): Drawn {
  const { story, visits } = journey;
  const region = chooseFrame(
    Object.values(story.places)
      .filter(({ key }) => key !== 'home')
      .map(({ at }) => at),
  );
  const whole = wholeBox(story, region);
  const frame = whole ? { ...region, whole } : region;
  const visited = Object.fromEntries(visits.map(({ country }, index) => [country, index + 1]));
  const options = { borders: 'de-facto', visited: Object.keys(visited) } as const;
  const basemap = cutBasemap(frame, { ...options, cacheDir: null });
  const labels = areaLabels(frame, {
    visited,
    names: NAMES,
    language: 'en',
    borders: 'de-facto',
  });
  const words = { to: 'to {place}', from: 'from {place}' };
  return {
    ...journey,
    basemap,
    plan: planMap(story, frame, { areaLabels: labels, credit: '', words }),
  };
}

const count = (path: string): number => basemapLines(path).length;

function describeWhole({ whole, labels }: MapPlan, { far }: Basemap): string[] {
  if (!whole) return ['no whole journey'];
  const scales = LAYOUTS.map((layout) => String(whole.views[layout].k));
  const names = labels.filter(({ on }) => on === ON_WHOLE).map(({ text }) => text);
  return [
    `whole journey at ${scales.join(', ')}, ${String(parsePathData(far).length)} rings of land, names ${names.join(', ')}`,
  ];
}

/** What the map shows, for a person to read. */
function describeMap({ plan, basemap, story }: Drawn): string {
  const { frame, stops, legs, labels, corners } = plan;
  const { kind, rotate } = frame.projection;
  const [land, lakes, rivers] = [basemap.land, basemap.lakes, basemap.rivers].map(count);
  const across = LAYOUTS.map((layout) => `${layout} ${String(Math.round(plan.kmAcross[layout]))}`);
  const namesOn = (key: string, of: string): string =>
    labels
      .filter((label) => label.on.includes(key) && label.kind === of)
      .map(({ text }) => text)
      .sort()
      .join(', ');
  return [
    `${kind}, turned by ${rotate.join(' ')}`,
    `km across: ${across.join(', ')}`,
    `${String(land)} rings of land, ${String(lakes)} lakes, ${String(rivers)} rivers, ${String(count(basemap.agreed))} borders, ${String(count(basemap.disputed))} in dispute`,
    `tinted: ${Object.entries(basemap.visited)
      .map(([code, path]) => `${code} ${String(count(path))}`)
      .join(', ')}`,
    ...describeWhole(plan, basemap),
    `zoom buttons ${corners.zoom}, scale ${corners.scale}`,
    ...stops.map(
      ({ place, numbers, at, precision = 'venue' }) =>
        `${LOOKS[precision]} ${numbers.join(', ') || 'home'}: ${story.places[place]?.name ?? ''} at ${at.join(' ')}`,
    ),
    ...legs.map(
      ({ id, outside, shapes }) => `${id}${outside ? ', to the edge' : ''}: ${String(shapes.length)} shapes`,
    ),
    ...MAP_RANGES.flatMap(({ key, min, max }) => [
      `names from ${String(min)} to ${String(max)} px:`,
      ...(['stop', 'visited', 'country', 'sea', 'home'] as const)
        .map((of) => [of, namesOn(key, of)] as const)
        .filter(([, names]) => names !== '')
        .map(([of, names]) => `  ${of}: ${names}`),
    ]),
    '',
  ].join('\n');
}

/** How far drawn distances between neighbouring stops are from true, as a share of the longest. */
function worstDistance({ plan, visits }: Drawn): number {
  const project = makeProjection(plan.frame.projection);
  const kmPerUnit = EARTH_RADIUS_KM / plan.frame.projection.scale;
  const errors = visits.slice(1).map(({ at }, index) => {
    const from = visits[index]?.at ?? at;
    const [x = 0, y = 0] = projectPoint(project, at) ?? [];
    const [fromX = 0, fromY = 0] = projectPoint(project, from) ?? [];
    const truth = geoDistance([at[0], at[1]], [from[0], from[1]]) * EARTH_RADIUS_KM;
    const drawn = Math.hypot(x - fromX, y - fromY) * kmPerUnit;
    return truth === 0 ? 0 : Math.abs(drawn / truth - 1);
  });
  return Math.max(0, ...errors);
}

describe.each(JOURNEYS)('$id', (journey) => {
  const drawn = draw(journey);
  const { plan, basemap, story } = drawn;

  it('shows what its golden file says', () => {
    expectGolden(`tests/golden/journeys/${journey.id}.txt`, describeMap(drawn));
  });

  it('overlaps nowhere, and stays within its window at every width', () => {
    expect(faults(plan)).toEqual([]);
  });

  it('has legs that can be followed: no knots, none through a disc, each with its arrowhead', () => {
    const found = legFaults(plan, story);
    const counts = countLegFaults(found);
    // Forty discs of 26 px cover a third of a map of 288 px; in the Near East and in Europe they
    // touch, and some legs have no other way than between and beneath them.
    expect(counts, found.join('\n')).toEqual(story.stops.length > 20 ? CROWDED : {});
  });

  it('has every stop in every window, clear of the edge', () => {
    for (const { at } of plan.stops.filter(({ numbers }) => numbers.length > 0)) {
      for (const { x, y, width, height } of Object.values(plan.frame.windows)) {
        const [across, down] = [(at[0] - x) / width, (at[1] - y) / height];
        expect(Math.min(across, 1 - across)).toBeGreaterThan(0.13);
        expect(Math.min(down, 1 - down)).toBeGreaterThan(0.08);
      }
    }
  });

  it('keeps its paths to the frame, and its basemap to the budget', () => {
    const { visited, far, ...paths } = basemap;
    expect(far === '').toBe(plan.whole === undefined);
    const points = [...Object.values(paths), ...Object.values(visited)]
      .flatMap(basemapLines)
      .flatMap((line) => line.points);
    const { width, height } = plan.frame;
    const beyond = points.filter(
      ([x, y]) => Math.min(x, y) < -6.1 || x > width + 6.1 || y > height + 6.1,
    );
    expect(beyond).toEqual([]);
    expect(basemapWeight(basemap)).toBeLessThanOrEqual(BUDGET);
  });

  it('draws distances true to a hundredth in a country, a tenth in a region', () => {
    const across = plan.kmAcross.medium;
    const most = across < 1500 ? 0.01 : across < 12_000 ? 0.1 : Infinity;
    expect(worstDistance(drawn)).toBeLessThan(most);
  });

  it('names its stops, however many there are', () => {
    const { named: some, all } = named(plan);
    expect(some / all).toBeGreaterThan(story.stops.length > 20 ? 0.5 : 0.98);
  });

  it('tints the land of every country visited, however small, and rings what could not be seen', () => {
    const small = smallStates(plan.frame);
    for (const [code, path] of Object.entries(basemap.visited)) {
      const state = small.find((one) => one.code === code);
      // In the atlas the Vatican is a line of two points: it has no land but its ring.
      expect(count(path) > 0 || (code === 'VA' && state !== undefined), code).toBe(true);
      if (!state) continue;
      const rings = basemapLines(basemap.agreed).filter(({ closed }) => closed);
      const isRinged = rings.some(({ points }) =>
        points.every(([x, y]) => Math.abs(Math.hypot(x - state.at[0], y - state.at[1]) - 3.5) < 0.3),
      );
      expect(isRinged, code).toBe(true);
    }
  });
});

it('comes out the same every time', () => {
  const [first] = JOURNEYS;
  if (!first) throw new Error('no journeys');
  expect(draw(first)).toEqual(draw(first));
});

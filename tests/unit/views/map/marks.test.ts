import { describe, expect, test } from 'vitest';
import { chooseFrame } from '../../../../src/core/geo/frame';
import { planMap } from '../../../../src/core/geo/mapPlan';
import { mapView } from '../../../../src/messages/en/mapView';
import { eventFor, isAt, mapMarks } from '../../../../src/views/map/marks';
import { AUGUST_VISITS, mapStory } from '../../../support/mapStory';

const [djibouti, ankara] = AUGUST_VISITS;
if (!djibouti || !ankara) throw new Error('no visits');
const bare = { ...ankara, venues: [] };
const story = mapStory([djibouti, bare, { ...djibouti, dates: '25 August' }], {
  name: 'Riyadh',
  at: [46.7, 24.7],
});
const frame = chooseFrame([djibouti.at, ankara.at, [20, 20], [50, 20]]);
const plan = planMap(story, frame, { areaLabels: [], credit: '', words: mapView });
const venues = plan.venues.map((venue) => ({ ...venue, offset: [0, 0] as const }));
const marks = mapMarks(story, plan.stops, venues, mapView);
const mark = (index: number) => {
  const found = marks[index];
  if (!found) throw new Error(`no mark ${String(index)}`);
  return found;
};

test('every mark says what it is', () => {
  expect(marks.map(({ kind, name }) => [kind, name])).toEqual([
    ['stop', 'Stop 1, 3: Djibouti, 17–18 August, 25 August'],
    ['stop', 'Stop 2: Ankara, 19 August (only the city is reported)'],
    ['home', 'Home: Riyadh'],
    ['venue', 'palace'],
    ['venue', 'base'],
  ]);
});

test('an event is at its city’s disc and at its own venue', () => {
  const base = story.events.find(({ place }) => place === 'base');
  if (!base) throw new Error('no event');
  expect(marks.map((one) => isAt(one, plan.stops, base))).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
});

test('pressing a disc selects the first event there, and again the next visit’s first', () => {
  const [leaves, arrives] = story.events;
  if (!leaves || !arrives) throw new Error('no events');
  const first = eventFor(mark(0), plan.stops, story, leaves);
  expect(first).toBe(story.stops[0]?.events[0]);
  const again = eventFor(mark(0), plan.stops, story, arrives);
  expect(again).toBe(story.stops[2]?.events[0]);
  const last = story.events.find(({ id }) => id === again);
  if (!last) throw new Error('no event');
  expect(eventFor(mark(0), plan.stops, story, last)).toBe(first);
});

test('a mark where nothing happens selects nothing', () => {
  const [event] = story.events;
  if (!event) throw new Error('no event');
  expect(eventFor({ ...mark(3), place: 'nowhere' }, plan.stops, story, event)).toBeNull();
});

test('a mark says that sources differ, that a stop is announced, and where an event was not', () => {
  const [, here] = story.events;
  if (!here) throw new Error('no event');
  const dispute = { kind: 'conflict', about: ['when'], title: 'x', versions: [] } as const;
  const off = { ...here, id: 'off', index: 9, status: 'cancelled', stop: undefined } as const;
  const told = {
    ...story,
    events: [
      ...story.events.map((one) => (one === here ? { ...one, disputes: [dispute] } : one)),
      off,
    ],
  };
  const stops = plan.stops.map((stop, index) => (index === 1 ? { ...stop, planned: true } : stop));
  const ghosts = (['planned', 'version', 'off'] as const).map((kind) => ({
    place: 'camp',
    name: 'the camp',
    at: [1, 1] as const,
    kind,
    events: ['off'],
  }));
  const found = mapMarks(told, stops, [], mapView, ghosts);
  expect(found.map(({ name, text }) => [name, text])).toEqual([
    ['Stop 1, 3: Djibouti, 17–18 August, 25 August; sources differ', '1, 3'],
    ['Stop 2: Ankara, 19 August (only the city is reported) (announced)', '2'],
    ['Home: Riyadh', ''],
    [`${off.title}: announced for the camp`, ''],
    [`${off.title}: the camp, by another account`, ''],
    [`${off.title}: the camp, called off or denied`, '×'],
  ]);
  expect(new Set(found.map(({ place }) => place)).size).toBe(found.length);
  // What is off is at its own mark, and at no place that was visited.
  expect(found.map((one) => isAt(one, stops, off))).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
  ]);
  const struck = found.at(-1);
  expect(struck && eventFor(struck, stops, told, here)).toBe('off');
});

test('a mark says how exactly its place is known, and of one not disclosed that nobody knows', () => {
  const kinds = ['site', 'city', 'region', 'country', 'undisclosed'] as const;
  const [stop] = plan.stops;
  const [venue] = venues;
  if (!stop || !venue) throw new Error('no marks');
  const stops = kinds.map((precision) => ({ ...stop, precision }));
  const there = kinds.map((precision) => ({ ...venue, precision }));
  const found = mapMarks(story, stops, there, mapView);
  const said = [
    'site; location approximate',
    'only the city is reported',
    'only its region is known',
    'only the country is reported',
    'place not disclosed',
  ];
  expect(found.map(({ name }) => /\((.*)\)$/.exec(name)?.[1])).toEqual([...said, ...said]);
  expect(found.map(({ text }) => text)).toEqual([
    ...['1, 3', '1, 3', '1, 3', '1, 3', '1, 3?'],
    ...['', '', '', '', '?'],
  ]);
  const cluster = mapMarks(
    story,
    [],
    [{ ...venue, precision: 'site', places: ['palace', 'base'] }],
    mapView,
  );
  expect(cluster[0]).toMatchObject({ name: 'Djibouti, 2 places', precision: undefined });
});

describe('the places beneath a disc', () => {
  const shown = (...keys: readonly (readonly string[])[]) =>
    keys.flatMap((places) => {
      const venue = venues.find(({ place }) => place === places[0]);
      return venue ? [{ ...venue, ...(places.length > 1 ? { places } : {}) }] : [];
    });
  const told = (some: ReturnType<typeof shown>, all = plan.venues) =>
    mapMarks(story, plan.stops, some, mapView, [], all)
      .filter(({ kind }) => kind === 'stop')
      .map(({ name }) => /, (\S+) places$/.exec(name)?.[1]);

  test('are counted while none can be told apart', () => {
    expect(told([])).toEqual(['2', undefined]);
  });

  test('count for nothing once they show, alone or as one mark of several', () => {
    expect(told(shown(['palace'], ['base']))).toEqual([undefined, undefined]);
    expect(told(shown(['palace', 'base']))).toEqual([undefined, undefined]);
  });

  test('are not counted where there is one, which the disc stands for itself', () => {
    expect(told(shown(['palace']))).toEqual([undefined, undefined]);
    expect(told([], [])).toHaveLength(2);
  });

  test('are those of the stop’s own events, of every visit, and nobody else’s', () => {
    const [venue] = plan.venues;
    if (!venue) throw new Error('no venue');
    const strange = { ...venue, place: 'of no event' };
    expect(told([], [...plan.venues, strange])).toEqual(['2', undefined]);
  });

  test('are counted in the digits of the language', () => {
    const arabic = { ...story, language: 'ar-u-nu-arab' };
    expect(mapMarks(arabic, plan.stops, [], mapView, [], plan.venues)[0]?.name).toMatch(
      /, ٢ places$/,
    );
  });
});

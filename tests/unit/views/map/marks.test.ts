import { expect, test } from 'vitest';
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

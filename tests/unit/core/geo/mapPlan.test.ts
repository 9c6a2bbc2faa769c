import { describe, expect, test } from 'vitest';
import { chooseFrame } from '../../../../src/core/geo/frame';
import { planMap } from '../../../../src/core/geo/mapPlan';
import { MAP_RANGES } from '../../../../src/core/geo/ranges';
import type { LabelSpec, MapPlan } from '../../../../src/core/model/map';
import type { Story } from '../../../../src/core/model/story';
import { faults, named } from '../../../support/mapFaults';
import { areaNames, journey } from '../../../support/mapJourney';
import { AUGUST, AUGUST_VISITS, mapStory, TOKYO } from '../../../support/mapStory';

const WORDS = { to: 'to {place}', from: 'from {place}' };
const frame = chooseFrame(AUGUST_VISITS.map(({ at }) => at));

function plan(story: Story, areaLabels: readonly LabelSpec[] = []): MapPlan {
  return planMap(story, frame, { areaLabels, credit: 'Natural Earth', words: WORDS });
}

describe('odd stories', () => {
  test('one stop, no home: a disc with its name and nothing else', () => {
    const map = plan(mapStory(AUGUST_VISITS.slice(0, 1), null));
    expect(map.stops).toHaveLength(1);
    expect(map.legs).toEqual([]);
    expect(map.labels.map(({ text }) => text)).toContain('Djibouti');
  });

  test('one stop and back: the two ways home are two lines and two labels', () => {
    const map = plan(mapStory(AUGUST_VISITS.slice(0, 1), TOKYO));
    const paths = map.legs.flatMap(({ shapes }) => shapes.filter(({ on }) => on.includes('w')));
    expect(new Set(paths.map(({ d }) => d)).size).toBe(2);
    const texts = new Set(map.labels.map(({ text }) => text));
    expect([...texts]).toEqual(expect.arrayContaining(['from Tokyo', 'to Tokyo']));
  });

  test('cancelled and denied legs are not drawn, postponed ones are only announced', () => {
    const legs = AUGUST.legs.map((leg, index) => ({
      ...leg,
      status:
        (['inferred', 'cancelled', 'denied', 'postponed', 'reported'] as const)[index] ??
        'inferred',
    }));
    const map = plan({ ...AUGUST, legs });
    expect(map.legs.map(({ id, status }) => [id, status])).toEqual([
      ['leg-1', 'inferred'],
      ['leg-4', 'announced'],
      ['leg-5', 'reported'],
    ]);
  });

  test('a home inside the frame has a mark and its name, and no edge label', () => {
    const map = plan(mapStory(AUGUST_VISITS, { name: 'Riyadh', at: [46.7, 24.7] }));
    expect(map.stops.at(-1)).toMatchObject({ place: 'home', numbers: [], color: 0 });
    expect(map.labels.map(({ text }) => text)).toContain('Riyadh');
    expect(map.labels.some(({ text }) => text.startsWith('to '))).toBe(false);
    expect(map.legs.every(({ outside }) => !outside)).toBe(true);
  });

  test('a country called as its city is named once', () => {
    const spec = (id: string, text: string): LabelSpec => ({
      id,
      kind: 'visited',
      text,
      anchors: [[350, 350]],
      priority: 5,
    });
    const map = plan(AUGUST, [spec('visited-DJ', 'Djibouti'), spec('visited-JO', 'Jordan')]);
    expect(
      map.labels.filter(({ kind }) => kind === 'visited').map(({ text }) => text),
    ).not.toContain('Djibouti');
  });
});

describe('the August tour', () => {
  const map = plan(AUGUST, areaNames(8, frame.width, frame.height));

  test('has one disc per city, in order of visit, in its country’s colour', () => {
    expect(map.stops.map(({ place, numbers, color }) => [place, numbers, color])).toEqual([
      ['city-Djibouti', [1], 1],
      ['city-Ankara', [2], 2],
      ['city-Istanbul', [3], 2],
      ['city-Amman', [4], 3],
    ]);
    expect(map.countries).toEqual({ DJ: 1, TR: 2, JO: 3 });
  });

  test('tells a city without a known venue apart', () => {
    expect(map.stops.map(({ precision }) => precision)).toEqual([
      undefined,
      undefined,
      undefined,
      'city',
    ]);
  });

  test('keeps its venues for zooming, each once', () => {
    expect(map.venues.map(({ place }) => place)).toEqual([
      'palace',
      'base',
      'ministry',
      'tusas',
      'shipyard',
      'levent',
      'baykar',
    ]);
  });

  test('names every stop with its dates at every width', () => {
    for (const { key } of MAP_RANGES) {
      const stops = map.labels.filter(({ kind, on }) => kind === 'stop' && on.includes(key));
      expect(stops.map(({ text }) => text).sort(), key).toEqual([
        'Amman',
        'Ankara',
        'Djibouti',
        'Istanbul',
      ]);
      expect(
        stops.every(({ detail }) => detail !== undefined),
        key,
      ).toBe(true);
    }
  });

  test('says at every width where the journey came from and went', () => {
    for (const { key } of MAP_RANGES) {
      const homes = map.labels.filter(({ kind, on }) => kind === 'home' && on.includes(key));
      expect(homes.map(({ text }) => text).sort(), key).toEqual(['from Tokyo', 'to Tokyo']);
    }
  });

  test('overlaps nowhere', () => {
    expect(faults(map)).toEqual([]);
  });

  test('comes out the same every time, and survives the page’s JSON', () => {
    const again = plan(AUGUST, areaNames(8, frame.width, frame.height));
    expect(JSON.stringify(again)).toBe(JSON.stringify(map));
    expect(JSON.parse(JSON.stringify(map))).toEqual(map);
  });

  test('measures the ground across each window', () => {
    expect(map.kmAcross.medium).toBeGreaterThan(5000);
    expect(map.kmAcross.narrow).toBeLessThan(map.kmAcross.medium);
  });
});

test('a city visited again shows both numbers on one disc, and both dates', () => {
  const [djibouti, ankara] = AUGUST_VISITS;
  if (!djibouti || !ankara) throw new Error('no visits');
  const map = plan(mapStory([djibouti, ankara, { ...djibouti, dates: '25 August' }], TOKYO));
  expect(map.stops[0]).toMatchObject({ numbers: [1, 3] });
  expect(map.stops[0]?.halfWidth).toBeGreaterThan(13);
  expect(map.labels.find(({ text }) => text === 'Djibouti')?.detail).toBe(
    '17–18 August, 25 August',
  );
});

describe('made-up journeys', () => {
  let names = { named: 0, all: 0 };
  test.each(Array.from({ length: 60 }, (_, index) => index + 1))(
    '%i: nothing overlaps at any width',
    (seed) => {
      const { story, points } = journey(seed);
      const own = chooseFrame(points);
      const areaLabels = areaNames(seed, own.width, own.height);
      const map = planMap(story, own, { areaLabels, credit: '', words: WORDS });
      expect(faults(map)).toEqual([]);
      const count = named(map);
      names = { named: names.named + count.named, all: names.all + count.all };
    },
  );

  test('a stop goes without its name in one case of fifty at most', () => {
    expect(names.named / names.all).toBeGreaterThan(0.98);
  });
});

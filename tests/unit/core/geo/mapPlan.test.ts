import { describe, expect, test } from 'vitest';
import { chooseFrame } from '../../../../src/core/geo/frame';
import { labelSize } from '../../../../src/core/geo/labelBoxes';
import { planMap } from '../../../../src/core/geo/mapPlan';
import { MAP_RANGES } from '../../../../src/core/geo/ranges';
import { furnitureBox } from '../../../../src/core/geo/stopMarks';
import type { LabelSpec, MapPlan } from '../../../../src/core/model/map';
import type { Story } from '../../../../src/core/model/story';
import { areaNames, journey } from '../../../support/mapJourney';
import { AUGUST, AUGUST_VISITS, mapStory, TOKYO } from '../../../support/mapStory';

const WORDS = { to: 'to {place}', from: 'from {place}' };
const frame = chooseFrame(AUGUST_VISITS.map(({ at }) => at));

function plan(story: Story, areaLabels: readonly LabelSpec[] = []): MapPlan {
  return planMap(story, frame, { areaLabels, credit: 'Natural Earth', words: WORDS });
}

interface Rect {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Everything that must not overlap, in px from the window's corner, at one width of the map. */
function rectsAt(map: MapPlan, range: (typeof MAP_RANGES)[number], width: number) {
  const window = map.frame.windows[range.layout];
  const scale = width / window.width;
  const letter = range.layout.charAt(0);
  const rect = (what: string, x: number, y: number, w: number, h: number): Rect => ({
    what,
    left: x,
    top: y,
    right: x + w,
    bottom: y + h,
  });
  const at = ([x, y]: readonly [number, number]) =>
    [(x - window.x) * scale, (y - window.y) * scale] as const;
  const discs = map.stops.map((stop) => {
    const [x, y] = at(stop.at);
    const [dx, dy] = stop.shift?.[letter] ?? [0, 0];
    const [halfWidth, half] = stop.numbers.length > 0 ? [stop.halfWidth ?? 13, 13] : [8, 8];
    return rect(`disc ${stop.place}`, x + dx - halfWidth, y + dy - half, 2 * halfWidth, 2 * half);
  });
  const arrows = map.legs.flatMap(({ id, shapes }) =>
    shapes.flatMap(({ on, arrow }) => {
      if (!arrow || !on.includes(letter)) return [];
      const [x, y] = at(arrow.at);
      return [rect(`arrow ${id}`, x - 6, y - 6, 12, 12)];
    }),
  );
  const labels = map.labels
    .filter(({ on }) => on.includes(range.key))
    .map((label) => {
      const [x, y] = at(label.at);
      const size = labelSize(label);
      const start = ([edge, px]: readonly [string, number], length: number): number =>
        px - (edge === 'start' ? 0 : edge === 'end' ? length : length / 2);
      return rect(
        `label ${label.text}`,
        x + start(label.x, size.width),
        y + start(label.y, size.height),
        size.width,
        size.height,
      );
    });
  const furniture = (['zoom', 'scale'] as const).map((what) => {
    const {
      left,
      right,
      top,
      bottom,
      at: corner,
    } = furnitureBox(what, map.corners[what], map.frame, range.layout);
    const [x, y] = at(corner);
    return rect(what, x + left, y + top, right - left, bottom - top);
  });
  return { discs, arrows, labels, furniture, height: window.height * scale };
}

function meet(a: Rect, b: Rect): boolean {
  const slack = 0.02;
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}

/** What is wrong at any of several widths of every range, in words. */
function faults(map: MapPlan): string[] {
  return MAP_RANGES.flatMap((range) =>
    [0, 0.13, 0.5, 0.81, 1].flatMap((share) => {
      const width = range.min + (range.max - range.min) * share;
      const { discs, arrows, labels, furniture, height } = rectsAt(map, range, width);
      const where = `${range.key} ${String(Math.round(width))}`;
      const found: string[] = [];
      const check = (a: Rect, b: Rect): void => {
        if (meet(a, b)) found.push(`${where}: ${a.what} on ${b.what}`);
      };
      labels.forEach((label, index) => {
        for (const other of [...labels.slice(index + 1), ...discs, ...arrows, ...furniture]) {
          check(label, other);
        }
        const isOut =
          label.left < 0 || label.top < 0 || label.right > width || label.bottom > height;
        if (isOut) found.push(`${where}: ${label.what} over the edge`);
      });
      discs.forEach((disc, index) => {
        for (const other of [...discs.slice(index + 1), ...arrows]) check(disc, other);
      });
      return found;
    }),
  );
}

/** In how many ranges a stop has its name, of all. */
function named(map: MapPlan): { readonly named: number; readonly all: number } {
  const numbered = map.stops.filter(({ numbers }) => numbers.length > 0);
  const count = numbered.flatMap((stop) =>
    MAP_RANGES.filter(({ key }) =>
      map.labels.some(
        ({ kind, on, at }) => kind === 'stop' && on.includes(key) && String(at) === String(stop.at),
      ),
    ),
  ).length;
  return { named: count, all: numbered.length * MAP_RANGES.length };
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
    expect(map.stops.map(({ approximate }) => approximate)).toEqual([false, false, false, true]);
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

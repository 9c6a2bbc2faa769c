import { describe, expect, test } from 'vitest';
import { gapBetween } from '../../../../src/core/geo/boxes';
import { labelSize } from '../../../../src/core/geo/labelBoxes';
import { markBox } from '../../../../src/core/geo/boxes';
import { placeLabels, type Obstacles } from '../../../../src/core/geo/labels';
import { mergeLabels } from '../../../../src/core/geo/mergeLabels';
import { textWidth } from '../../../../src/core/geo/textWidth';
import type { LabelSpec, XY } from '../../../../src/core/model/map';
import { randomFrom } from '../../../support/random';

const WINDOW = { x: 0, y: 0, width: 400, height: 400 };
const WIDTHS = { min: 400, max: 480 };
const OPEN: Obstacles = { marks: [], fixed: [], lines: [], discs: new Map() };

function area(id: string, at: XY, priority = 1, more: Partial<LabelSpec> = {}): LabelSpec {
  return { id, kind: 'country', text: id, anchors: [at], priority, ...more };
}

function stop(id: string, at: XY, priority = 100): LabelSpec {
  return { id, kind: 'stop', text: id, detail: '17–18 Aug', anchors: [at], priority };
}

function withDiscs(specs: readonly LabelSpec[], more: Partial<Obstacles> = {}): Obstacles {
  const size = { halfWidth: 13, halfHeight: 13, shift: [0, 0] as const };
  return {
    ...OPEN,
    discs: new Map(specs.map(({ id }) => [id, size])),
    marks: specs.flatMap(({ anchors }) => anchors.map((at) => markBox(at, 13))),
    ...more,
  };
}

const placedIds = (specs: readonly LabelSpec[], obstacles: Obstacles = OPEN): string[] => [
  ...placeLabels(specs, obstacles, WINDOW, WIDTHS).keys(),
];

test('no names, none placed; a name without an anchor is left out', () => {
  expect(placedIds([])).toEqual([]);
  expect(placedIds([area('a', [0, 0], 1, { anchors: [] })])).toEqual([]);
});

test('no stop’s name stands nearer to another stop’s disc while there is another place', () => {
  // What stands around leaves each of the two only places beside the other, and some further off.
  const specs = [stop('Ankara', [220, 200], 101), stop('Istanbul', [180, 195], 100)];
  const fixed = [markBox([300, 200], 60, 60), markBox([220, 260], 70, 30)];
  const own = withDiscs(specs);
  const placed = placeLabels(specs, { ...own, marks: [...own.marks, ...fixed] }, WINDOW, WIDTHS);
  const boxes = new Map(specs.map(({ id, anchors }) => [id, markBox(anchors[0] ?? [0, 0], 13)]));
  expect([...placed.keys()].sort()).toEqual(['Ankara', 'Istanbul']);
  for (const [id, { box }] of placed) {
    const gaps = [...boxes].map(([other, disc]) => [gapBetween(box, disc, 1), other] as const);
    expect(gaps.sort((a, b) => a[0] - b[0])[0]?.[1], `the disc nearest to ${id}`).toBe(id);
  }
});

test('one that has no place nearest to its own disc has its number behind it, and no other has', () => {
  const texts = Array.from({ length: 40 }, (_, seed) => {
    const random = randomFrom(seed + 1);
    const specs = Array.from({ length: 6 }, (_unused, index) => {
      const at = [150 + random() * 90, 150 + random() * 90] as const;
      const name = `City ${String(index)}`;
      return { ...stop(name, at, 100 - index), numbered: `${name} (${String(index + 1)})` };
    });
    const placed = placeLabels(specs, withDiscs(specs), WINDOW, { min: 400, max: 400 });
    const scale = 400 / WINDOW.width;
    return specs.flatMap(({ id, numbered }) => {
      const found = placed.get(id);
      if (!found) return [];
      const gaps = specs.map(({ id: other, anchors }) => ({
        isOwn: other === id,
        gap: gapBetween(found.box, markBox(anchors[0] ?? [0, 0], 13), scale),
      }));
      const own = gaps.find(({ isOwn }) => isOwn)?.gap ?? NaN;
      const isNearest = gaps.every(({ gap }) => gap >= own);
      expect(found.spec.text, `seed ${String(seed + 1)}`).toBe(isNearest ? id : numbered);
      return [isNearest];
    });
  }).flat();
  expect(new Set(texts)).toEqual(new Set([true, false]));
});

describe('a name is left out', () => {
  test('where it would lie on one of higher priority, whatever their order', () => {
    const specs = [area('low', [200, 200], 1), area('high', [204, 200], 2)];
    // Both can stand: one moves up. A third finds nothing.
    expect(
      placedIds([...specs, area('third', [202, 203], 0), area('fourth', [202, 200], -1)])[0],
    ).toBe('high');
    expect(placedIds([...specs].reverse())).toEqual(placedIds(specs));
  });

  test('that would stick out of the window at one end of the range', () => {
    expect(placedIds([area('Iran', [5, 200])])).toEqual([]);
    expect(placedIds([area('Iran', [200, 398])])).toEqual([]);
  });

  test('where a leg runs under it, unless it is a stop’s', () => {
    const lines = [
      [
        [0, 190],
        [400, 210],
      ] as const,
    ];
    expect(placedIds([area('Iran', [200, 200])], { ...OPEN, lines })).toEqual([]);
    expect(
      placedIds([stop('Qom', [200, 200])], withDiscs([stop('Qom', [200, 200])], { lines })),
    ).toEqual(['Qom']);
  });

  test('that has too little room in its country', () => {
    expect(placedIds([area('Saudi Arabia', [200, 200], 1, { rooms: [30] })])).toEqual([]);
    expect(placedIds([area('Saudi Arabia', [200, 200], 1, { rooms: [200] })])).toEqual([
      'Saudi Arabia',
    ]);
  });

  test('behind the zoom buttons', () => {
    const fixed = [{ at: [400, 0] as const, left: -60, right: 0, top: 0, bottom: 130 }];
    expect(placedIds([area('Iran', [370, 60])], { ...OPEN, fixed })).toEqual([]);
  });
});

test('a taken first anchor leads to the second', () => {
  const specs = [
    area('high', [200, 200], 9),
    area('low', [200, 200], 1, {
      anchors: [
        [200, 200],
        [200, 300],
      ],
    }),
  ];
  const obstacles = { ...OPEN, marks: [markBox([200, 200], 40)] };
  expect(placeLabels(specs, obstacles, WINDOW, WIDTHS).get('low')?.position.at).toEqual([200, 300]);
});

describe('stops', () => {
  test('stand to the right of their disc when nothing hinders', () => {
    const spec = stop('Amman', [200, 200]);
    const placed = placeLabels([spec], withDiscs([spec]), WINDOW, WIDTHS).get('Amman');
    expect(placed?.position.x).toEqual(['start', 17]);
    expect(placed?.position.y).toEqual(['middle', 0]);
  });

  test('go to the left at the right edge', () => {
    const spec = stop('Amman', [370, 200]);
    const placed = placeLabels([spec], withDiscs([spec]), WINDOW, WIDTHS).get('Amman');
    expect(placed?.position.x[0]).toBe('end');
  });

  test('drop their dates before their name', () => {
    const spec = stop('Amman', [200, 200]);
    const walls = [
      { at: [0, 0] as const, left: 0, right: 480, top: 0, bottom: 186 },
      { at: [0, 0] as const, left: 0, right: 150, top: 186, bottom: 480 },
      { at: [0, 0] as const, left: 0, right: 480, top: 262, bottom: 480 },
    ];
    const obstacles = withDiscs([spec], { fixed: walls });
    const narrow = { min: 400, max: 401 };
    expect(placeLabels([spec], obstacles, WINDOW, narrow).get('Amman')?.spec.detail).toBe(
      '17–18 Aug',
    );
    const lower = { at: [0, 0] as const, left: 0, right: 480, top: 210, bottom: 480 };
    const tight = withDiscs([spec], { fixed: [...walls, lower] });
    const placed = placeLabels([spec], tight, WINDOW, narrow).get('Amman');
    expect(placed?.spec.text).toBe('Amman');
    expect(placed?.spec.detail).toBeUndefined();
  });

  test('one that found no room chooses first the next time', () => {
    // Of these journeys some lose a name when stops choose in order of visit.
    const sizes = [1, 14, 15, 38, 41].map((seed) => {
      const random = randomFrom(seed);
      const specs = Array.from({ length: 5 }, (_, index) => ({
        ...stop(`City ${String(index)}`, [20 + random() * 200, 20 + random() * 120], 100 - index),
        text: 'Ho Chi Minh City',
      }));
      const fixed = [
        { at: [0, 0] as const, left: 240, right: 480, top: 0, bottom: 480 },
        { at: [0, 0] as const, left: 0, right: 480, top: 170, bottom: 480 },
      ];
      const widths = { min: 400, max: 400 };
      return placeLabels(specs, withDiscs(specs, { fixed }), WINDOW, widths).size;
    });
    expect(sizes).toEqual([2, 2, 4, 4, 4]);
  });
});

test('two lines are as wide as the wider and as high as both', () => {
  const size = labelSize({ kind: 'stop', text: 'Ay', detail: '17–18 August' });
  expect(size.width).toBe(textWidth('17–18 August', 12));
  expect(size.height).toBe(32);
  expect(labelSize({ kind: 'sea', text: 'Red Sea' }).height).toBe(15);
  const many = labelSize({ kind: 'stop', text: 'Ay', detail: '11 Jan,\n17–18 August' });
  expect(many).toEqual({ width: size.width, height: 47 });
});

test('mergeLabels names the ranges of each place once, and keeps what a label says', () => {
  const placed = placeLabels([area('Iran', [200, 200], 1, { color: 2 })], OPEN, WINDOW, WIDTHS);
  const elsewhere = placeLabels([area('Iran', [100, 100], 1, { color: 2 })], OPEN, WINDOW, WIDTHS);
  const labels = mergeLabels([
    { key: 'a', placed },
    { key: 'b', placed },
    { key: 'c', placed: elsewhere },
  ]);
  expect(labels.map(({ on }) => on)).toEqual(['ab', 'c']);
  expect(labels[0]).toMatchObject({
    id: 'Iran',
    kind: 'country',
    text: 'Iran',
    color: 2,
    at: [200, 200],
  });
});

test('time grows about in line with the number of names', () => {
  const many = (count: number): LabelSpec[] =>
    Array.from({ length: count }, (_, index) => {
      const at: XY = [(index * 7919) % 40_000, (index * 104_729) % 40_000];
      return area(`Name ${String(index)}`, at);
    });
  const world = { x: 0, y: 0, width: 40_000, height: 40_000 };
  const once = (count: number): number => {
    const started = performance.now();
    placeLabels(many(count), OPEN, world, { min: 40_000, max: 48_000 });
    return performance.now() - started;
  };
  // The quickest of some: a busy machine only ever adds.
  const timed = (count: number): number => Math.min(...[1, 2, 3].map(() => once(count)));
  expect(timed(4000)).toBeLessThan(Math.max(timed(500), 4) * 60);
});

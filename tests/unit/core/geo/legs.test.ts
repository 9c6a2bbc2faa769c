import { describe, expect, test } from 'vitest';
import { chooseFrame } from '../../../../src/core/geo/frame';
import { greatCircle } from '../../../../src/core/geo/greatCircle';
import type { LegDisc, LegInput } from '../../../../src/core/geo/legDraft';
import { layoutLegs, type LegPlan } from '../../../../src/core/geo/legs';
import { distance, distanceToLine, lengthOf, type Line } from '../../../../src/core/geo/curve';
import { makeProjection, projectPoint } from '../../../../src/core/geo/projection';
import { leastWidth, rangesOf, standsIn } from '../../../../src/core/geo/ranges';
import type { LngLat } from '../../../../src/core/model/brand';
import { LAYOUTS, type Layout, type MapLeg, type XY } from '../../../../src/core/model/map';
import { linesOf } from '../../../support/legFaults';

const PLACES: Readonly<Record<string, LngLat>> = {
  djibouti: [43.145, 11.589],
  ankara: [32.8597, 39.9334],
  istanbul: [28.9784, 41.0082],
  amman: [35.9106, 31.9539],
  tokyo: [139.6503, 35.6762],
};
const frame = chooseFrame(['djibouti', 'ankara', 'istanbul', 'amman'].flatMap((key) => [at(key)]));
const projection = makeProjection(frame.projection);
const disc = (at: LngLat, shift: XY = [0, 0], project = projection): LegDisc => ({
  at: projectPoint(project, at) ?? [0, 0],
  halfWidth: 13,
  halfHeight: 13,
  shift,
});

function at(key: string): LngLat {
  return PLACES[key] ?? [0, 0];
}

function leg(from: string, to: string, distanceKm: number, more: Partial<LegInput> = {}): LegInput {
  return {
    id: `${from}-${to}`,
    status: 'inferred',
    by: 'unknown',
    from: { key: from, at: at(from) },
    to: { key: to, at: at(to) },
    outside: false,
    isTold: false,
    distanceKm,
    ...more,
  };
}

const AUGUST = [
  leg('tokyo', 'djibouti', 9840, { outside: true }),
  leg('djibouti', 'ankara', 3310),
  leg('ankara', 'istanbul', 350, { status: 'reported' }),
  leg('istanbul', 'amman', 1180),
  leg('amman', 'tokyo', 9080, { outside: true }),
];

function plan(legs: readonly LegInput[], home = false) {
  const discs = new Map(
    legs
      .flatMap(({ from, to }) => [from.key, to.key])
      .filter((key) => home || key !== 'tokyo')
      .map((key) => [key, disc(at(key))]),
  );
  return layoutLegs(legs, frame, projection, { narrow: discs, medium: discs, wide: discs });
}

/** Returns the lines of a layout's least range. */
function linesIn(lines: LegPlan['lines'], layout: Layout): readonly Line[] {
  const [least] = rangesOf(layout);
  return lines[least?.key ?? ''] ?? [];
}

test('no legs, no lines', () => {
  const { legs, lines, whole } = plan([]);
  expect([legs, whole, Object.values(lines).flat()]).toEqual([[], [], []]);
});

test('a leg whose ends coincide is not drawn', () => {
  const { legs } = plan([leg('ankara', 'ankara', 0)]);
  expect(legs[0]?.shapes).toEqual([]);
});

test('every leg is drawn once in each layout, in the order given', () => {
  const { legs } = plan(AUGUST);
  expect(legs.map(({ id }) => id)).toEqual(AUGUST.map(({ id }) => id));
  for (const { shapes } of legs) {
    expect([...shapes.map(({ on }) => on).join('')].sort()).toEqual(['m', 'n', 'w']);
  }
});

test('a lone long leg is its great circle', () => {
  const { lines } = plan([leg('djibouti', 'ankara', 3310)]);
  const [circle] = greatCircle(projection, at('djibouti'), at('ankara'));
  for (const point of linesIn(lines, 'wide')[0] ?? [])
    expect(distanceToLine(point, circle ?? [])).toBeLessThan(0.1);
});

test('paths have at most one decimal', () => {
  for (const { shapes } of plan(AUGUST).legs) {
    for (const { d } of shapes) expect(d).not.toMatch(/\.\d\d/);
  }
});

describe('the August tour at each layout’s least width', () => {
  test.each(LAYOUTS)('%s: lines keep off discs that are not theirs', (layout) => {
    const { lines } = plan(AUGUST);
    const scale = leastWidth(layout) / frame.windows[layout].width;
    AUGUST.forEach(({ from, to, id }, index) => {
      for (const key of ['djibouti', 'ankara', 'istanbul', 'amman']) {
        if (key === from.key || key === to.key) continue;
        const disc = projectPoint(projection, at(key)) ?? [0, 0];
        const clear = distanceToLine(disc, linesIn(lines, layout)[index] ?? []) * scale;
        expect(clear, `${id} past ${key}`).toBeGreaterThan(13);
      }
    });
  });

  test.each(LAYOUTS)(
    '%s: every leg shows an arrowhead, clear of discs and of each other',
    (layout) => {
      const scale = leastWidth(layout) / frame.windows[layout].width;
      const { legs } = plan(AUGUST);
      const arrows = legs.flatMap(({ shapes }) =>
        shapes.flatMap(({ on, arrow }) =>
          arrow && on.includes(layout.charAt(0)) ? [arrow.at] : [],
        ),
      );
      expect(arrows).toHaveLength(AUGUST.length);
      arrows.forEach((arrow, index) => {
        for (const key of ['djibouti', 'ankara', 'istanbul', 'amman']) {
          const disc = projectPoint(projection, at(key)) ?? [0, 0];
          expect(distance(arrow, disc) * scale).toBeGreaterThan(16);
        }
        for (const other of arrows.slice(index + 1)) {
          expect(distance(arrow, other) * scale).toBeGreaterThan(12);
        }
      });
    },
  );

  test('Ankara to Istanbul shows a line of its own between two discs that nearly touch', () => {
    const { lines } = plan(AUGUST);
    const scale = leastWidth('narrow') / frame.windows.narrow.width;
    const [from, to] = ['ankara', 'istanbul'].map((key) => projectPoint(projection, at(key)));
    const clear = (linesIn(lines, 'narrow')[2] ?? []).map((point) =>
      Math.min(distance(point, from ?? point), distance(point, to ?? point)),
    );
    expect(Math.max(...clear) * scale).toBeGreaterThan(18);
  });
});

test('there and back run side by side, each on its own right', () => {
  const legs = [leg('djibouti', 'amman', 2300), leg('amman', 'djibouti', 2300)];
  const { lines } = plan(legs);
  const scale = leastWidth('wide') / frame.windows.wide.width;
  const [there, back] = linesIn(lines, 'wide');
  const middle = (line: Line | undefined) => line?.[Math.floor((line.length - 1) / 2)] ?? [0, 0];
  expect(distance(middle(there), middle(back)) * scale).toBeGreaterThan(10);
  // Northward, the right hand is east.
  expect(middle(there)[0]).toBeGreaterThan(middle(back)[0]);
});

test('the same way three times gives three lines', () => {
  const legs = [1, 2, 3].map((n) => leg('djibouti', 'amman', 2300, { id: String(n) }));
  const { lines } = plan(legs);
  const xs = linesIn(lines, 'medium').map((line) => line[Math.floor(line.length / 2)]?.[0] ?? 0);
  expect(new Set(xs.map((x) => Math.round(x))).size).toBe(3);
});

test('a home leg is cut a little beyond the frame, with its arrowhead inside each window', () => {
  const [out] = plan(AUGUST).legs as [MapLeg];
  for (const layout of LAYOUTS) {
    const { x, y, width, height } = frame.windows[layout];
    const shape = out.shapes.find(({ on }) => on.includes(layout.charAt(0)));
    const [ax, ay] = shape?.arrow?.at ?? [NaN, NaN];
    expect(ax > x && ax < x + width && ay > y && ay < y + height, layout).toBe(true);
    const start = /^m?M?(-?[\d.]+)/.exec(shape?.d ?? '');
    expect(Number(start?.[1])).toBeLessThanOrEqual(frame.width + 10);
  }
});

test('a leg across the seam of a world map keeps its two pieces', () => {
  const points: LngLat[] = [
    [-170, 10],
    [0, 40],
    [80, -20],
  ];
  const world = chooseFrame(points);
  const project = makeProjection(world.projection);
  const seam = 180 - world.projection.rotate[0];
  const ends: [LngLat, LngLat] = [
    [seam - 15, 0],
    [seam + 15, 5],
  ];
  const across = leg('a', 'b', 3300, {
    from: { key: 'a', at: ends[0] },
    to: { key: 'b', at: ends[1] },
  });
  const discs = new Map([
    ['a', disc(ends[0], [0, 0], project)],
    ['b', disc(ends[1], [0, 0], project)],
  ]);
  const { legs } = layoutLegs([across], world, project, {
    narrow: discs,
    medium: discs,
    wide: discs,
  });
  const d = legs[0]?.shapes[0]?.d ?? '';
  expect(d.match(/m/gi)?.length ?? 0).toBeLessThanOrEqual(2);
  expect(lengthOf(greatCircle(project, ...ends).flat())).toBeGreaterThan(world.width * 0.5);
});

test('a leg off the map from the same disc as another parts from it soon', () => {
  const legs = [
    leg('tokyo', 'djibouti', 9840, { outside: true }),
    leg('djibouti', 'tokyo', 9840, { outside: true }),
  ];
  const scale = leastWidth('wide') / frame.windows.wide.width;
  const [there, back] = linesIn(plan(legs).lines, 'wide');
  const near = projectPoint(projection, at('djibouti')) ?? [0, 0];
  const away = (there ?? []).filter(
    (point) => distance(point, near) * scale > 60 && point[0] < frame.width,
  );
  expect(away.length).toBeGreaterThan(5);
  for (const point of away.slice(1)) {
    expect(distanceToLine(point, back ?? []) * scale).toBeGreaterThan(9);
  }
});

test('a disc without a leg is kept clear of as well', () => {
  // Half way from Djibouti to Amman, and on no leg.
  const middle: LngLat = [39.6, 21.8];
  const [from, to] = [at('djibouti'), at('amman')];
  const discs = new Map([
    ['djibouti', disc(from)],
    ['amman', disc(to)],
    ['alone', disc(middle)],
  ]);
  const { legs, lines } = layoutLegs([leg('djibouti', 'amman', 1400)], frame, projection, {
    narrow: discs,
    medium: discs,
    wide: discs,
  });
  for (const layout of LAYOUTS) {
    const scale = leastWidth(layout) / frame.windows[layout].width;
    const alone = disc(middle).at;
    expect(distanceToLine(alone, linesIn(lines, layout)[0] ?? []) * scale).toBeGreaterThan(13);
    const arrow = legs[0]?.shapes.find(({ on }) => on.includes(layout.charAt(0)))?.arrow;
    expect(distance(arrow?.at ?? alone, alone) * scale).toBeGreaterThan(13);
  }
});

describe('a disc that had to be moved', () => {
  const moved = new Map([
    ['djibouti', disc(at('djibouti'))],
    ['ankara', disc(at('ankara'), [30, 0])],
  ]);
  const still = new Map([...moved].map(([key, one]) => [key, { ...one, shift: [0, 0] as const }]));
  const legs = [leg('djibouti', 'ankara', 3310)];
  const ends = (d: string | undefined): XY | undefined =>
    linesOf(d ?? '')
      .at(-1)
      ?.at(-1);
  const goal = disc(at('ankara')).at;

  test('takes the end of its leg along, which on the zoomed map ends on its point', () => {
    const discs = { narrow: moved, medium: still, wide: still };
    const [first] = layoutLegs(legs, frame, projection, discs).legs;
    for (const range of rangesOf('narrow')) {
      const unit = frame.windows.narrow.width / range.min;
      const shape = first?.shapes.find((one) => standsIn(one, range));
      const [x, y] = ends(shape?.d) ?? [0, 0];
      expect(Math.abs(x - goal[0] - 30 * unit), range.key).toBeLessThan(0.2);
      expect(Math.abs(y - goal[1]), range.key).toBeLessThan(0.2);
    }
    expect(distance(ends(first?.zoomed?.d) ?? [0, 0], goal)).toBeLessThan(0.2);
    expect(first?.zoomed?.arrow).toBeDefined();
  });

  test('by next to nothing, takes nothing along', () => {
    const near = new Map([...moved, ['ankara', disc(at('ankara'), [4, 0])]] as const);
    const discs = { narrow: near, medium: near, wide: near };
    const [first] = layoutLegs(legs, frame, projection, discs).legs;
    expect(distance(ends(first?.shapes[0]?.d) ?? [0, 0], goal)).toBeLessThan(0.2);
    expect(first?.zoomed).toBeUndefined();
  });
});

test('an arrowhead has a shape of its own for each means of travel, and a plain one for none', () => {
  const modes = ['unknown', 'air', 'road', 'rail', 'sea', 'foot'] as const;
  const heads = modes.map((by) => plan([leg('djibouti', 'ankara', 3310, { by })]).legs[0]?.head);
  expect(heads[0]).toBeUndefined();
  expect(new Set(heads).size).toBe(modes.length);
});

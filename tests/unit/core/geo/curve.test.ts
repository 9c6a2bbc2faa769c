import { describe, expect, test } from 'vitest';
import {
  arc,
  arcData,
  clipLine,
  crossings,
  distanceToLine,
  entersBox,
  lengthOf,
  moveSideways,
  pointAlong,
  cubicData,
} from '../../../../src/core/geo/curve';

const BOX = { x: 0, y: 0, width: 10, height: 10 };

describe('lines without length', () => {
  test.each([
    [[]],
    [[[3, 4] as const]],
    [
      [
        [3, 4],
        [3, 4],
      ] as const,
    ],
  ])('%j', (line) => {
    expect(lengthOf(line)).toBe(0);
    expect(pointAlong(line, 0.5)).toBeNull();
  });

  test('are infinitely far without a point, and as far as their one point', () => {
    expect(distanceToLine([0, 0], [])).toBe(Infinity);
    expect(distanceToLine([0, 0], [[3, 4]])).toBe(5);
    expect(
      distanceToLine(
        [0, 0],
        [
          [3, 4],
          [3, 4],
        ],
      ),
    ).toBe(5);
  });
});

test('pointAlong measures by length, not by points, and skips repeated ones', () => {
  const line = [
    [0, 0],
    [0, 0],
    [10, 0],
    [10, 30],
  ] as const;
  expect(pointAlong(line, 0.5)).toEqual({ at: [10, 10], angleDeg: 90 });
  expect(pointAlong(line, -1)).toEqual({ at: [0, 0], angleDeg: 0 });
  expect(pointAlong(line, 2)?.at).toEqual([10, 30]);
});

test('distanceToLine takes the nearest point of the nearest stretch', () => {
  expect(
    distanceToLine(
      [5, 3],
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
    ),
  ).toBe(3);
  expect(
    distanceToLine(
      [-3, -4],
      [
        [0, 0],
        [10, 0],
      ],
    ),
  ).toBe(5);
});

test('crossings finds each, and none between parallels', () => {
  expect(
    crossings(
      [
        [0, 0],
        [10, 10],
      ],
      [
        [0, 10],
        [10, 0],
      ],
    ),
  ).toEqual([[5, 5]]);
  expect(
    crossings(
      [
        [0, 0],
        [10, 0],
      ],
      [
        [0, 1],
        [10, 1],
      ],
    ),
  ).toEqual([]);
  expect(
    crossings(
      [
        [0, 0],
        [1, 1],
      ],
      [
        [0, 10],
        [10, 0],
      ],
    ),
  ).toEqual([]);
});

describe('clipLine', () => {
  test('a line that stays outside gives nothing', () => {
    expect(
      clipLine(
        [
          [-5, -5],
          [-5, 20],
          [20, 20],
        ],
        BOX,
      ),
    ).toEqual([]);
    expect(
      entersBox(
        [
          [-5, -5],
          [-5, 20],
        ],
        BOX,
      ),
    ).toBe(false);
  });

  test('a line that leaves and comes back gives two stretches', () => {
    expect(
      clipLine(
        [
          [5, 5],
          [15, 5],
          [15, 8],
          [5, 8],
        ],
        BOX,
      ),
    ).toEqual([
      [
        [5, 5],
        [10, 5],
      ],
      [
        [10, 8],
        [5, 8],
      ],
    ]);
  });

  test('a line through the box without a point in it enters it', () => {
    expect(
      entersBox(
        [
          [-5, 5],
          [15, 5],
        ],
        BOX,
      ),
    ).toBe(true);
  });
});

test('an arc stands off its chord by its bow, to the right of its direction', () => {
  const points = arc([0, 0], [100, 0], 20);
  expect(points[0]).toEqual([0, 0]);
  expect(points.at(-1)).toEqual([100, 0]);
  expect(points[8]).toEqual([50, 20]);
  expect(arcData([0, 0], [100, 0], 20)).toBe('M0,0Q50,40 100,0');
});

test('moveSideways keeps to the right of the direction', () => {
  const moved = moveSideways(
    [
      [0, 0],
      [50, 0],
      [100, 0],
    ],
    () => 4,
  );
  expect(moved).toEqual([
    [0, 4],
    [50, 4],
    [100, 4],
  ]);
});

describe('cubicData', () => {
  test.each([[[]], [[[1, 1] as const]], [[[1, 1] as const, [1, 1] as const]]])(
    'draws nothing for a line without length: %j',
    (line) => {
      expect(cubicData(line, 1)).toBeNull();
    },
  );

  test('draws a straight line straight', () => {
    expect(
      cubicData(
        [
          [0, 0],
          [30, 0],
        ],
        0.1,
      ),
    ).toBe('M0,0C10,0 20,0 30,0');
  });

  test('draws no line that one curve cannot follow', () => {
    const zigzag = [0, 1, 2, 3, 4, 5].map((at) => [at * 10, at % 2 ? 30 : 0] as const);
    expect(cubicData(zigzag, 2)).toBeNull();
    expect(cubicData(zigzag, 100)).not.toBeNull();
  });
});

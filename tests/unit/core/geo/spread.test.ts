import { expect, test } from 'vitest';
import { spreadMarks, type Mark } from '../../../../src/core/geo/spread';
import { randomFrom } from '../../../support/random';

const disc = (x: number, y: number): Mark => ({ at: [x, y], halfWidth: 13, halfHeight: 13 });

test('no marks, no offsets; marks that are apart stay', () => {
  expect(spreadMarks([])).toEqual([]);
  expect(spreadMarks([disc(0, 0), disc(40, 0)])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test('two on one spot part, in a fixed order', () => {
  const [a, b] = spreadMarks([disc(5, 5), disc(5, 5)]);
  expect((b?.[0] ?? 0) - (a?.[0] ?? 0)).toBeGreaterThanOrEqual(27.9);
  expect(spreadMarks([disc(5, 5), disc(5, 5)])).toEqual([a, b]);
});

test('none is moved out of the box, however near its edge the crowd is', () => {
  const box = { x: 0, y: 0, width: 120, height: 90 };
  for (let seed = 1; seed <= 50; seed += 1) {
    const random = randomFrom(seed);
    const marks = Array.from({ length: 2 + (seed % 2) }, () =>
      disc(13 + random() * 20, 13 + random() * 64),
    );
    const moved = spreadMarks(marks, box).map(([dx, dy], index): readonly [number, number] => {
      const { at } = marks[index] ?? disc(0, 0);
      return [at[0] + dx, at[1] + dy];
    });
    moved.forEach(([x, y], index) => {
      expect(Math.min(x, 120 - x, y, 90 - y), `seed ${String(seed)}`).toBeGreaterThanOrEqual(12.9);
      for (const [u, v] of moved.slice(index + 1)) {
        expect(Math.max(Math.abs(x - u), Math.abs(y - v))).toBeGreaterThanOrEqual(25.9);
      }
    });
  }
});

test('any crowd comes apart, and no further than it must', () => {
  for (let seed = 1; seed <= 50; seed += 1) {
    const random = randomFrom(seed);
    const marks = Array.from({ length: 2 + (seed % 7) }, () =>
      disc(random() * 120, random() * 120),
    );
    const moved = spreadMarks(marks).map(([dx, dy], index) => {
      const { at } = marks[index] ?? disc(0, 0);
      expect(Math.hypot(dx, dy)).toBeLessThan(120);
      return [at[0] + dx, at[1] + dy] as const;
    });
    moved.forEach((a, index) => {
      for (const b of moved.slice(index + 1)) {
        const apart = Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]));
        expect(apart, `seed ${String(seed)}`).toBeGreaterThanOrEqual(25.9);
      }
    });
  }
});

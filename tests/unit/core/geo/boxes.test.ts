import { describe, expect, test } from 'vitest';
import { BoxIndex, everMeet, type HungBox } from '../../../../src/core/geo/boxes';
import { randomFrom } from '../../../support/random';

const box = (
  x: number,
  y: number,
  left: number,
  top: number,
  width: number,
  height: number,
): HungBox => ({
  at: [x, y],
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const meetAt = (a: HungBox, b: HungBox, scale: number): boolean =>
  a.at[0] * scale + a.left < b.at[0] * scale + b.right &&
  b.at[0] * scale + b.left < a.at[0] * scale + a.right &&
  a.at[1] * scale + a.top < b.at[1] * scale + b.bottom &&
  b.at[1] * scale + b.top < a.at[1] * scale + a.bottom;

describe('everMeet', () => {
  test('boxes on one point meet at every scale or at none', () => {
    const scales = { min: 0.5, max: 2 };
    expect(everMeet(box(5, 5, 0, 0, 10, 10), box(5, 5, 9, 0, 10, 10), scales)).toBe(true);
    expect(everMeet(box(5, 5, 0, 0, 10, 10), box(5, 5, 10, 0, 10, 10), scales)).toBe(false);
  });

  test('finds a meeting that both ends of the range miss', () => {
    // One hangs far to the right of its point, the other stands still: they pass each other.
    const passing = box(0, 0, 100, 0, 10, 10);
    const standing = box(50, 0, 0, 0, 10, 10);
    expect(meetAt(passing, standing, 1)).toBe(false);
    expect(meetAt(passing, standing, 3)).toBe(false);
    expect(everMeet(passing, standing, { min: 1, max: 3 })).toBe(true);
  });

  test('agrees with trying many scales, for boxes of any kind', () => {
    const random = randomFrom(7);
    const some = (): HungBox =>
      box(random() * 100, random() * 100, random() * 80 - 60, random() * 60 - 40, 40, 15);
    for (let round = 0; round < 2000; round += 1) {
      const [a, b] = [some(), some()];
      const min = 0.3 + random();
      const max = min + random() * 3;
      const tried = Array.from({ length: 200 }, (_, i) =>
        meetAt(a, b, min + ((max - min) * i) / 199),
      );
      if (tried.includes(true)) expect(everMeet(a, b, { min, max })).toBe(true);
      else if (everMeet(a, b, { min, max })) {
        const fine = Array.from({ length: 20_000 }, (_, i) => min + ((max - min) * i) / 19_999);
        expect(fine.some((scale) => meetAt(a, b, scale))).toBe(true);
      }
    }
  });
});

describe('BoxIndex', () => {
  test('an empty index meets nothing', () => {
    expect(new BoxIndex({ min: 1, max: 2 }).meets(box(0, 0, 0, 0, 5, 5))).toBe(false);
  });

  test('agrees with comparing every pair', () => {
    const random = randomFrom(3);
    const scales = { min: 0.4, max: Infinity };
    const index = new BoxIndex(scales);
    const added: HungBox[] = [];
    for (let round = 0; round < 400; round += 1) {
      const next = box(
        random() * 900,
        random() * 600,
        random() * 60 - 80,
        random() * 40 - 30,
        70,
        20,
      );
      expect(index.meets(next)).toBe(added.some((other) => everMeet(next, other, scales)));
      index.add(next);
      added.push(next);
    }
  });
});

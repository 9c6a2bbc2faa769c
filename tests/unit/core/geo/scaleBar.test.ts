import { expect, test } from 'vitest';
import { scaleBar } from '../../../../src/core/geo/scaleBar';

test.each([
  [0, 300],
  [-5, 300],
  [1000, 0],
  [NaN, 300],
  [Infinity, 300],
])('%s km over %s px is a caller’s fault', (km, px) => {
  expect(() => scaleBar(km, px)).toThrow(RangeError);
});

test.each([
  [4000, 288, 1000],
  [4000, 1000, 200],
  [5200, 640, 500],
  [5000, 600, 1000],
  [12, 640, 2],
  [0.9, 640, 0.1],
  [40_000, 300, 10_000],
])('%s km over %s px gets a bar of %s km', (across, px, km) => {
  expect(scaleBar(across, px).km).toBe(km);
});

test('is a round length of 48 to 120 px at any scale, and its width says the truth', () => {
  for (let across = 1; across < 50_000; across *= 1.07) {
    for (const px of [288, 360, 640, 1060]) {
      const { km, width } = scaleBar(across, px);
      expect([1, 2, 5]).toContain(Number(km.toExponential().split('e')[0]));
      expect((width / 100) * across).toBeCloseTo(km, 6);
      const barPx = (width / 100) * px;
      expect(barPx).toBeLessThanOrEqual(120.001);
      expect(barPx).toBeGreaterThanOrEqual(47.9);
    }
  }
});

import { describe, expect, it } from 'vitest';
import { chooseFrame } from '../../../../src/core/geo/frame';
import type { LngLat } from '../../../../src/core/model/brand';
import { ringAround, smallStates } from '../../../../src/publish/basemap/smallStates';

const codesOf = (...points: readonly LngLat[]): string[] =>
  smallStates(chooseFrame(points)).map(({ code }) => code);

describe('smallStates', () => {
  it('has none where every state can be seen, and none out of sight', () => {
    expect(codesOf([35.91, 31.95])).toEqual([]);
    expect(codesOf([28.98, 41.01], [43.15, 11.59])).not.toContain('SG');
  });

  it('finds those of Europe on a map of Europe, and not those that can be seen', () => {
    const codes = codesOf([-0.1, 51.5], [23.7, 38]);
    expect(codes).toEqual(expect.arrayContaining(['MC', 'SM', 'VA']));
    expect(codes).not.toContain('LU');
  });

  it('finds Singapore and the islands of the Pacific on a map of the world', () => {
    const codes = codesOf([139.7, 35.7], [-77, 38.9], [2.3, 48.9], [28, -26]);
    expect(codes).toEqual(expect.arrayContaining(['SG', 'NR', 'TV', 'MT', 'VA']));
    expect(codes).not.toContain('NZ');
  });

  it('gives each its place in the frame and no outline beyond it', () => {
    const frame = chooseFrame([
      [134.62, 7.5],
      [-175.2, -21.1],
    ]);
    for (const { at, outlines } of smallStates(frame)) {
      for (const [x, y] of [at, ...outlines.flat()]) {
        expect(Math.min(x, y)).toBeGreaterThan(0);
        expect(x).toBeLessThan(frame.width);
        expect(y).toBeLessThan(frame.height);
      }
    }
  });
});

describe('ringAround', () => {
  it('stands 3.5 units off the middle all round', () => {
    const ring = ringAround({ code: 'MC', at: [10, 20], outlines: [] });
    for (const [x, y] of ring) expect(Math.hypot(x - 10, y - 20)).toBeCloseTo(3.5, 9);
  });
});

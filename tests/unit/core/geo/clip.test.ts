import { describe, expect, it } from 'vitest';
import { clipToConvex, cutOutConvex, signedArea } from '../../../../src/core/geo/clip';
import type { XY } from '../../../../src/core/model/map';

const square = (x: number, y: number, side: number): XY[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];
const areaOf = (rings: readonly (readonly XY[])[]): number =>
  rings.reduce((sum, ring) => sum + signedArea(ring), 0);

describe('clipToConvex', () => {
  it.each<[string, XY[]]>([
    ['an empty ring', []],
    ['a ring elsewhere', square(50, 50, 5)],
    ['a ring that only touches the mask', square(10, 0, 5)],
  ])('leaves nothing of %s', (_, ring) => {
    expect(areaOf(clipToConvex([ring], square(0, 0, 10)))).toBe(0);
  });

  it('keeps what lies in the mask, whichever way the mask runs', () => {
    const mask = square(0, 0, 10);
    for (const way of [mask, [...mask].reverse()]) {
      expect(areaOf(clipToConvex([square(5, 5, 10)], way))).toBeCloseTo(25, 9);
    }
  });

  it('keeps a hole that lies in the mask and drops one that does not', () => {
    const hole = (x: number): XY[] => square(x, 2, 2).reverse();
    const rings = clipToConvex([square(0, 0, 20), hole(2), hole(15)], square(0, 0, 10));
    expect(rings).toHaveLength(2);
    expect(areaOf(rings)).toBeCloseTo(96, 9);
  });
});

describe('cutOutConvex', () => {
  it('leaves all of a ring elsewhere, and nothing of one that is covered', () => {
    expect(areaOf(cutOutConvex([square(50, 50, 5)], square(0, 0, 10)).flat())).toBeCloseTo(25, 9);
    expect(areaOf(cutOutConvex([square(2, 2, 5)], square(0, 0, 10)).flat())).toBe(0);
  });

  it('parts a ring into what is in the mask and what is not, without loss', () => {
    const ring: XY[] = [
      [0, 0],
      [12, 2],
      [9, 14],
      [4, 7],
      [-3, 11],
    ];
    const mask: XY[] = [
      [3, 1],
      [8, 3],
      [6, 9],
      [2, 6],
    ];
    const inside = areaOf(clipToConvex([ring], mask));
    const outside = areaOf(cutOutConvex([ring], mask).flat());
    expect(inside).toBeGreaterThan(0);
    expect(inside + outside).toBeCloseTo(signedArea(ring), 9);
  });
});

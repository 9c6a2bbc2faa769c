import { describe, expect, it } from 'vitest';
import { enclosingCap, middleLongitude } from '../../../../src/core/geo/cap';
import type { LngLat } from '../../../../src/core/model/brand';

describe('enclosingCap', () => {
  it('throws for no points', () => {
    expect(() => enclosingCap([])).toThrow(RangeError);
  });

  it('finds a centre for two antipodes, whose sum cancels out', () => {
    const { radiusDeg } = enclosingCap([
      [0, 0],
      [180, 0],
    ]);
    expect(radiusDeg).toBeGreaterThan(89);
    expect(radiusDeg).toBeLessThanOrEqual(180);
  });

  it.each<[string, LngLat[], LngLat, number]>([
    ['one point', [[35.9, 31.9]], [35.9, 31.9], 0],
    [
      'one spot twice',
      [
        [35.9, 31.9],
        [35.9, 31.9],
      ],
      [35.9, 31.9],
      0,
    ],
    [
      'two points on the equator',
      [
        [10, 0],
        [30, 0],
      ],
      [20, 0],
      10,
    ],
    [
      'both sides of 180 degrees',
      [
        [170, 0],
        [-170, 0],
      ],
      [180, 0],
      10,
    ],
    [
      'around a pole',
      [
        [0, 80],
        [90, 80],
        [180, 80],
        [-90, 80],
      ],
      [0, 90],
      10,
    ],
    [
      'a crowd that does not move the middle',
      [
        [0, 0],
        [20, 0],
        [19, 0],
        [18, 0],
      ],
      [10, 0],
      10,
    ],
  ])('centres %s', (_, points, center, radiusDeg) => {
    const cap = enclosingCap(points);
    expect(cap.radiusDeg).toBeCloseTo(radiusDeg, 0);
    expect(cap.center[1]).toBeCloseTo(center[1], 0);
    // At a pole any longitude is right.
    if (center[1] < 89) expect(Math.abs(cap.center[0])).toBeCloseTo(Math.abs(center[0]), 0);
  });
});

describe('middleLongitude', () => {
  it('throws for no points', () => {
    expect(() => middleLongitude([])).toThrow(RangeError);
  });

  it.each<[string, number[], number]>([
    ['one meridian', [35], 35],
    ['a plain pair', [10, 30], 20],
    ['a pair across 180 degrees', [170, -170], -180],
    ['a pair across Greenwich', [-10, 30], 10],
    ['Tokyo, Washington and Paris', [139.7, -77, 2.3], 31.35],
  ])('leaves the widest gap behind for %s', (_, longitudes, middle) => {
    expect(middleLongitude(longitudes.map((lng): LngLat => [lng, 0]))).toBeCloseTo(middle, 6);
  });
});

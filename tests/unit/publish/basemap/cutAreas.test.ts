import { geoArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../../src/core/model/brand';
import { withinRing, withoutRing } from '../../../../src/publish/basemap/cutAreas';
import type { GeoRings } from '../../../../src/publish/basemap/cutPolygons';

/** Closed, clockwise as seen from above; degrees. */
const square = (west: number, south: number, side: number): LngLat[] => [
  [west, south],
  [west, south + side],
  [west + side, south + side],
  [west + side, south],
  [west, south],
];
const onGlobe = (polygons: readonly GeoRings[]): number =>
  polygons.reduce(
    (sum, rings) =>
      sum +
      geoArea({ type: 'Polygon', coordinates: rings.map((ring) => ring.map(([...at]) => at)) }),
    0,
  );
const land = [square(0, 0, 10)];
const whole = onGlobe([land]);

describe('without a ring', () => {
  it.each<[string, LngLat[], number]>([
    ['leaves all where the ring is elsewhere', square(50, 50, 5), whole],
    ['leaves all where it only touches', square(10, 0, 5), whole],
    ['leaves nothing of what it covers', square(-1, -1, 20), 0],
  ])('%s', (_, ring, left) => {
    expect(onGlobe(withoutRing(land, ring))).toBeCloseTo(left, 6);
  });

  it('is one shape without a seam, whichever way the ring runs', () => {
    for (const ring of [square(8, 8, 5), square(8, 8, 5).reverse()]) {
      const left = withoutRing(land, ring);
      expect(left).toHaveLength(1);
      expect(left[0]).toHaveLength(1);
      expect(left[0]?.[0]).toHaveLength(7);
    }
  });

  it('is wound as d3 reads it: the land, and not the rest of the globe', () => {
    expect(onGlobe(withoutRing(land, square(8, 8, 5)))).toBeLessThan(whole);
  });

  it('leaves a hole where the ring lies inside', () => {
    const [left] = withoutRing(land, square(4, 4, 2));
    expect(left).toHaveLength(2);
    expect(onGlobe([left ?? []])).toBeCloseTo(whole - onGlobe([[square(4, 4, 2)]]), 6);
  });
});

describe('within a ring', () => {
  it('is what the other leaves out, to the last bit', () => {
    const ring = square(7, -3, 9);
    const inside = onGlobe(withinRing(land, ring));
    expect(inside).toBeGreaterThan(0);
    expect(inside + onGlobe(withoutRing(land, ring))).toBeCloseTo(whole, 4);
    expect(withinRing(land, square(50, 50, 5))).toEqual([]);
  });
});

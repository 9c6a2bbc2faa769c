import { geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { makeProjection, projectPoint } from '../../../../src/core/geo/projection';
import type { LngLat } from '../../../../src/core/model/brand';
import type { Projection } from '../../../../src/core/model/map';
import {
  canMeet,
  circleOfBox,
  circleOfCircles,
  circleOfPoints,
  circlesOf,
} from '../../../../src/publish/basemap/reach';
import { randomFrom } from '../../../support/random';

const azimuthal = (lng: number, lat: number, scale: number): Projection => ({
  kind: 'azimuthal-equal-area',
  rotate: [-lng, -lat, 0],
  scale,
  translate: [500, 400],
});
const BOX = { x: 0, y: 0, width: 1000, height: 800 };

describe('circleOfBox', () => {
  it.each<[string, Projection]>([
    [
      'something beside the globe',
      { kind: 'equal-earth', rotate: [0, 0, 0], scale: 100, translate: [500, 400] },
    ],
    ['the far side of the globe', azimuthal(0, 0, 50)],
    ['more than a hemisphere', azimuthal(0, 0, 420)],
  ])('is the whole globe for a box that shows %s', (_, projection) => {
    expect(circleOfBox(makeProjection(projection), BOX).radius).toBe(Math.PI);
  });

  it('holds all that the box shows, across 180 degrees and a pole too, and little more', () => {
    for (const middle of [
      [0, 0],
      [179, -17],
      [20, 90],
      [-160, 71],
    ] as const) {
      const projection = makeProjection(azimuthal(middle[0], middle[1], 2000));
      const circle = circleOfBox(projection, BOX);
      const random = randomFrom(middle[0] + 200);
      for (let count = 0; count < 300; count += 1) {
        const at = [random() * BOX.width, random() * BOX.height] as const;
        const ground = projection.invert?.([at[0], at[1]]) ?? [NaN, NaN];
        expect(geoDistance(ground, [middle[0], middle[1]])).toBeLessThan(circle.radius);
      }
      expect(circle.radius).toBeLessThan(0.35);
    }
  });
});

describe('circleOfPoints and circleOfCircles', () => {
  it('have no radius for nothing', () => {
    expect(circleOfPoints([]).radius).toBe(0);
    expect(circleOfCircles([]).radius).toBe(0);
  });

  it('hold antipodes, whose sum cancels out', () => {
    const { radius } = circleOfPoints([
      [0, 90],
      [0, -90],
    ]);
    expect(radius).toBeGreaterThanOrEqual(Math.PI / 2 - 1e-9);
  });

  it('hold what they are made of', () => {
    const west = circleOfPoints([
      [170, 0],
      [172, 3],
    ]);
    const east = circleOfPoints([
      [-170, 0],
      [-178, -3],
    ]);
    const both = circleOfCircles([west, east]);
    expect((both.radius * 180) / Math.PI).toBeLessThan(20);
    for (const point of [
      [170, 0],
      [-170, 0],
      [-178, -3],
    ] as const) {
      expect(canMeet(circleOfPoints([point]), both)).toBe(true);
    }
    expect(canMeet(circleOfPoints([[0, 0]]), both)).toBe(false);
  });
});

describe('canMeet', () => {
  it('never rules out a circle as large as a hemisphere', () => {
    const half = circleOfPoints([
      [0, 0],
      [180, 0],
    ]);
    expect(canMeet(half, circleOfPoints([[90, 45]]))).toBe(true);
  });

  it('never rules out an arc of which the box shows a point', () => {
    const random = randomFrom(5);
    for (let round = 0; round < 300; round += 1) {
      const lng = random() * 360 - 180;
      const lat = random() * 180 - 90;
      const projection = makeProjection(azimuthal(lng, lat, 1500));
      const start: LngLat = [random() * 360 - 180, random() * 180 - 90];
      const arc = Array.from({ length: 8 }, (_, step): LngLat => [start[0] + step * 3, start[1]]);
      const isShown = arc.some((point) => {
        const [x, y] = projectPoint(projection, point) ?? [-1, -1];
        return x >= 0 && y >= 0 && x <= BOX.width && y <= BOX.height;
      });
      const meets = canMeet(circleOfPoints(arc), circleOfBox(projection, BOX));
      expect(meets || !isShown).toBe(true);
    }
  });
});

describe('circlesOf', () => {
  it('gives a polygon the circle of its outer ring, whichever way its arcs run', () => {
    const arcs: LngLat[][] = [
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      [
        [0, 0],
        [0, 10],
        [10, 10],
      ],
    ];
    const { ofArc, ofPolygon } = circlesOf(arcs);
    expect(ofArc).toHaveLength(2);
    const circle = ofPolygon([[0, ~1]]);
    expect(canMeet(circle, circleOfPoints([[5, 5]]))).toBe(true);
    expect(canMeet(circle, circleOfPoints([[60, 5]]))).toBe(false);
    expect(ofPolygon([]).radius).toBe(0);
  });
});

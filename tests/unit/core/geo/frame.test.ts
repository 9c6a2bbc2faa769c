import { geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { chooseFrame, MEDIUM_WIDTH } from '../../../../src/core/geo/frame';
import {
  EARTH_RADIUS_KM,
  kmPerUnitAt,
  makeProjection,
  projectPoint,
} from '../../../../src/core/geo/projection';
import type { LngLat } from '../../../../src/core/model/brand';
import { LAYOUTS, MAP_ASPECT, type Box, type XY } from '../../../../src/core/model/map';

const ISTANBUL: LngLat = [28.98, 41.01];
const DJIBOUTI: LngLat = [43.15, 11.59];
const TOUR: readonly LngLat[] = [
  ISTANBUL,
  [32.86, 39.93],
  [35.91, 31.95],
  DJIBOUTI,
  [32.59, 40.08],
  [28.66, 41.08],
];

const JOURNEYS: readonly (readonly [string, readonly LngLat[]])[] = [
  ['the August tour', TOUR],
  ['one city', [[35.91, 31.95]]],
  ['two places on one spot', [ISTANBUL, ISTANBUL]],
  [
    'two places across 180 degrees',
    [
      [178.4, -18.1],
      [-171.8, -13.8],
    ],
  ],
  [
    'the North Pole',
    [
      [0, 89],
      [180, 85],
      [90, 87],
    ],
  ],
  [
    'due east along the equator',
    [
      [10, 0],
      [60, 0],
    ],
  ],
  [
    'due north',
    [
      [25, -30],
      [25, 20],
    ],
  ],
  [
    'the world',
    [
      [139.7, 35.7],
      [-77, 38.9],
      [2.3, 48.9],
      [28, -26],
    ],
  ],
  [
    'antipodes',
    [
      [-58, -34.6],
      [121.5, 31.2],
    ],
  ],
];

function isInside([x, y]: XY, box: Box): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

describe('chooseFrame', () => {
  it('throws for no points', () => {
    expect(() => chooseFrame([])).toThrow(RangeError);
  });

  it.each<[string, LngLat]>([
    ['a latitude beyond the pole', [0, 91]],
    ['a longitude that is not a number', [NaN, 0]],
    ['a longitude twice round', [721, 0]],
  ])('throws for %s', (_, point) => {
    expect(() => chooseFrame([ISTANBUL, point])).toThrow(/not a point of the globe/);
  });

  describe.each(JOURNEYS)('for %s', (_, points) => {
    const frame = chooseFrame(points);
    const project = makeProjection(frame.projection);

    it.each(LAYOUTS)('holds every point in the %s window, clear of its edges', (layout) => {
      const box = frame.windows[layout];
      const inner = {
        x: box.x + box.width * 0.13,
        y: box.y + box.height * 0.12,
        width: box.width * 0.74,
        height: box.height * 0.8,
      };
      for (const point of points)
        expect(isInside(projectPoint(project, point) ?? [0, 0], inner)).toBe(true);
    });

    it.each(LAYOUTS)('gives the %s window its aspect, inside the frame', (layout) => {
      const { x, y, width, height } = frame.windows[layout];
      expect(width / height).toBeCloseTo(MAP_ASPECT[layout], 3);
      expect(Math.min(x, y)).toBeGreaterThan(0);
      expect(x + width).toBeLessThan(frame.width);
      expect(y + height).toBeLessThan(frame.height);
    });

    it('is 760 units wide in the medium window', () => {
      expect(frame.windows.medium.width).toBeCloseTo(MEDIUM_WIDTH, 1);
    });
  });

  it('lets the August tour fill the height, with room above Istanbul for its name', () => {
    const { windows, projection } = chooseFrame(TOUR);
    const project = makeProjection(projection);
    const [, top = 0] = projectPoint(project, ISTANBUL) ?? [];
    const [, bottom = 0] = projectPoint(project, DJIBOUTI) ?? [];
    const { y, height } = windows.medium;
    expect((top - y) / height).toBeGreaterThan(0.13);
    expect((top - y) / height).toBeLessThan(0.16);
    expect((y + height - bottom) / height).toBeCloseTo(0.09, 2);
  });

  it('shows at least 400 km across for a city, or what is asked for', () => {
    for (const [options, km] of [
      [{}, 400],
      [{ minWidthKm: 1500 }, 1500],
    ] as const) {
      const { projection, windows } = chooseFrame([ISTANBUL], options);
      const { x, y, width, height } = windows.medium;
      const middle = kmPerUnitAt(makeProjection(projection), [x + width / 2, y + height / 2]) ?? 0;
      expect(middle * width).toBeCloseTo(km, -1);
    }
  });

  it('keeps the true distance of two places across 180 degrees', () => {
    const [a, b]: readonly LngLat[] = [
      [178.4, -18.1],
      [-171.8, -13.8],
    ];
    if (!a || !b) throw new Error('two points');
    const { projection } = chooseFrame([a, b]);
    const project = makeProjection(projection);
    const [x = 0, y = 0] = projectPoint(project, a) ?? [];
    const [otherX = 0, otherY = 0] = projectPoint(project, b) ?? [];
    const truth = geoDistance([a[0], a[1]], [b[0], b[1]]) * EARTH_RADIUS_KM;
    const drawn = Math.hypot(x - otherX, y - otherY) * (EARTH_RADIUS_KM / projection.scale);
    expect(drawn / truth).toBeCloseTo(1, 2);
    expect(otherX).toBeGreaterThan(x);
  });

  it('draws a region azimuthal and the world Equal Earth', () => {
    expect(chooseFrame(TOUR).projection.kind).toBe('azimuthal-equal-area');
    expect(
      chooseFrame([
        [139.7, 35.7],
        [-77, 38.9],
        [28, -26],
      ]).projection.kind,
    ).toBe('equal-earth');
  });

  it('does not depend on the order of the points, and is the same each time', () => {
    const frame = chooseFrame(TOUR);
    expect(chooseFrame(TOUR)).toEqual(frame);
    const { projection } = chooseFrame([...TOUR].reverse());
    expect(projection.rotate[0]).toBeCloseTo(frame.projection.rotate[0], 1);
  });
});

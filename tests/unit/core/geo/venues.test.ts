import { expect, test } from 'vitest';
import { layoutVenues } from '../../../../src/core/geo/venues';
import { MAX_ZOOM } from '../../../../src/core/geo/zoom';

const venue = (place: string, x: number, y: number) => ({
  place,
  name: place,
  at: [x, y] as const,
  color: 1,
});
const stop = { place: 'city', at: [100, 100] as const, numbers: [1], color: 1 };
const plan = {
  stops: [stop],
  venues: [venue('far', 103, 100), venue('near', 100.5, 100), venue('same', 100.5, 100)],
};
const placesAt = (px: number, k: number): string[] =>
  layoutVenues(plan, px, k).map(({ place }) => place);

test('a page not yet measured and a whole map show none', () => {
  expect(placesAt(0, 5)).toEqual([]);
  expect(placesAt(50, 1)).toEqual([]);
});

test('one shows once it is out from under its city’s disc and apart from the others', () => {
  expect(placesAt(3, 3)).toEqual([]);
  expect(placesAt(9, 9)).toEqual(['far']);
});

test('venues that are not yet apart are one mark, which says of how many places', () => {
  const chain = {
    stops: [stop],
    venues: [venue('a', 120, 100), venue('b', 121, 100), venue('c', 122, 100)],
  };
  const [only, ...more] = layoutVenues(chain, 9, 3);
  expect(more).toEqual([]);
  expect(only).toMatchObject({ place: 'a', offset: [0, 0], places: ['a', 'b', 'c'] });
  expect(layoutVenues(chain, 13, 5).map(({ places }) => places)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a group that reaches under a disc is the disc’s, which needs no other mark', () => {
  const reaching = { stops: [stop], venues: [venue('under', 101.9, 100), venue('out', 103, 100)] };
  expect(layoutVenues(reaching, 10, 9)).toEqual([]);
});

test('ten on one spot fan out with room for a thumb each, around one middle', () => {
  const many = {
    stops: [stop],
    venues: Array.from({ length: 10 }, (_, index) => venue(String(index), 100 + index * 0.2, 100)),
  };
  const px = 12;
  const points = layoutVenues(many, px, MAX_ZOOM).map(({ at, offset }) => [
    at[0] * px + offset[0],
    at[1] * px + offset[1],
  ]);
  expect(points).toHaveLength(10);
  points.forEach(([x = 0, y = 0], index) => {
    for (const [u = 0, w = 0] of points.slice(index + 1)) {
      expect(Math.hypot(x - u, y - w)).toBeGreaterThan(40);
    }
  });
});

test('what is still on one spot at the deepest zoom fans out', () => {
  const shown = layoutVenues(plan, 12, MAX_ZOOM);
  expect(shown.map(({ place }) => place)).toEqual(['far', 'near', 'same']);
  expect(shown[0]?.offset).toEqual([0, 0]);
  const [a, b] = [shown[1]?.offset ?? [0, 0], shown[2]?.offset ?? [0, 0]];
  expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(24);
  expect(Math.hypot(...a)).toBeGreaterThan(30);
});

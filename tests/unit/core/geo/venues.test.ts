import { expect, test } from 'vitest';
import { layoutVenues } from '../../../../src/core/geo/venues';
import { MAX_ZOOM } from '../../../../src/core/geo/zoom';

const venue = (place: string, x: number, y: number) => ({
  place,
  name: place,
  at: [x, y] as const,
  color: 1,
  approximate: false,
});
const stop = { place: 'city', at: [100, 100] as const, numbers: [1], color: 1, approximate: false };
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

test('what is still on one spot at the deepest zoom fans out', () => {
  const shown = layoutVenues(plan, 12, MAX_ZOOM);
  expect(shown.map(({ place }) => place)).toEqual(['far', 'near', 'same']);
  expect(shown[0]?.offset).toEqual([0, 0]);
  const [a, b] = [shown[1]?.offset ?? [0, 0], shown[2]?.offset ?? [0, 0]];
  expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(24);
  expect(Math.hypot(...a)).toBeGreaterThan(30);
});

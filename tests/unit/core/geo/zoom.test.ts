import { describe, expect, test } from 'vitest';
import {
  MAX_ZOOM,
  between,
  clampZoom,
  covers,
  edgeTowards,
  panBy,
  pictureOf,
  reveal,
  zoomBy,
  zoomTowards,
} from '../../../../src/core/geo/zoom';
import type { MapZoom } from '../../../../src/core/model/view';

const FIT = { k: 1, x: 0, y: 0 };

describe('clampZoom', () => {
  test.each([
    [{ k: 0, x: 50, y: 50 }, FIT],
    [
      { k: 99, x: 0, y: 0 },
      { k: MAX_ZOOM, x: 0, y: 0 },
    ],
    [
      { k: 2, x: 30, y: -200 },
      { k: 2, x: 0, y: -100 },
    ],
  ])('%o becomes %o', (wild, tame) => {
    expect(clampZoom(wild)).toEqual(tame);
  });
});

describe('a map that zooms out to the whole journey', () => {
  const least = { k: 0.4, x: 12, y: 44 };
  const box = { width: 300, height: 300 };

  test.each([
    [{ k: 0, x: 99, y: -99 }, least],
    [{ k: 0.4, x: 99, y: -99 }, least],
    [{ k: 1, x: 9, y: 9 }, FIT],
    [
      { k: 2, x: 30, y: -200 },
      { k: 2, x: 0, y: -100 },
    ],
  ])('%o becomes %o', (wild, tame) => {
    expect(clampZoom(wild, least)).toEqual(tame);
  });

  test('has one way out, whatever the hand asks for', () => {
    const half = clampZoom({ k: 0.7, x: 50, y: -50 }, least);
    expect(half).toEqual(clampZoom({ k: 0.7, x: 0, y: 0 }, least));
    expect(half.k).toBeCloseTo(0.7);
    expect(half.x).toBeGreaterThan(0);
    expect(half.x).toBeLessThan(least.x);
  });

  test('points to home, which lies outside the window, and to nothing there otherwise', () => {
    expect(edgeTowards(FIT, [150, -50], box)).toBeNull();
    expect(edgeTowards(FIT, [150, -50], box, true)).toEqual({ x: 100, y: 0, angleDeg: -45 });
    expect(edgeTowards({ k: 0.5, x: 10, y: 40 }, [150, -50], box, true)).toBeNull();
  });

  test('is drawn again on its way out and in, before lines are missing or too thick', () => {
    expect(covers(FIT, { k: 0.99, x: 0, y: 0 })).toBe(false);
    expect(covers(least, least)).toBe(true);
    expect(covers(least, clampZoom({ k: 0.6, x: 0, y: 0 }, least))).toBe(true);
    expect(covers(least, FIT)).toBe(false);
  });

  test('shows ground beyond the frame', () => {
    const window = { x: 10, y: 10, width: 400, height: 400 };
    const frame = {
      width: 420,
      height: 420,
      windows: { narrow: window, medium: window, wide: window },
    };
    const { view, box: place } = pictureOf({ k: 0.5, x: 0, y: 50 }, window, frame);
    expect(place).toEqual({ x: -50, y: -50, width: 200, height: 200 });
    expect(view).toEqual({ x: -390, y: -790, width: 1600, height: 1600 });
  });
});

describe('zoomBy', () => {
  test('holds the point about which it zooms', () => {
    const about = [30, 70] as const;
    const zoom = zoomBy(zoomBy(FIT, 2, about), 1.5, about);
    expect(zoom.k).toBe(3);
    expect(zoom.x + 30 * zoom.k).toBeCloseTo(30);
    expect(zoom.y + 70 * zoom.k).toBeCloseTo(70);
  });

  test('out beyond the whole gives the whole', () => {
    expect(zoomBy({ k: 1.5, x: -20, y: -50 }, 0.5)).toEqual(FIT);
  });

  test('in beyond the deepest stays', () => {
    expect(zoomBy({ k: MAX_ZOOM, x: -100, y: -100 }, 2)).toEqual({ k: MAX_ZOOM, x: -100, y: -100 });
  });
});

describe('zoomTowards', () => {
  test('zooms about the middle where there is no point, or it is out of view', () => {
    expect(zoomTowards(FIT, 2, null)).toEqual(zoomBy(FIT, 2));
    const zoom = { k: 4, x: 0, y: 0 };
    expect(zoomTowards(zoom, 2, [90, 90])).toEqual(zoomBy(zoom, 2));
  });

  test('brings the point half the way to the middle, and not when zooming out', () => {
    const at = [40, 30] as const;
    const zoom = zoomTowards(FIT, 4, at);
    expect(zoom.x + at[0] * zoom.k).toBeCloseTo(45);
    expect(zoom.y + at[1] * zoom.k).toBeCloseTo(40);
    const out = zoomTowards(zoom, 0.75, at);
    expect(out.x + at[0] * out.k).toBeCloseTo(45);
  });
});

test('panBy stops at the edges', () => {
  expect(panBy({ k: 2, x: -50, y: 0 }, 25, -25)).toEqual({ k: 2, x: -75, y: 0 });
  expect(panBy({ k: 2, x: -90, y: 0 }, 25, 0)).toEqual({ k: 2, x: -100, y: 0 });
});

describe('reveal', () => {
  test('moves nothing where the place shows, the map is whole, or the place is off the map', () => {
    const zoom = { k: 4, x: -100, y: -100 };
    expect(reveal(zoom, [37, 37])).toBe(zoom);
    expect(reveal(FIT, [99, 99])).toBe(FIT);
    expect(reveal(zoom, [140, 37])).toBe(zoom);
  });

  test('puts a hidden place in the middle at the same zoom', () => {
    const zoom = reveal({ k: 4, x: 0, y: 0 }, [60, 40]);
    expect(zoom).toEqual({ k: 4, x: -190, y: -110 });
  });

  test('shows a place at the window’s edge as well as it can', () => {
    const zoom = reveal({ k: 4, x: 0, y: 0 }, [99, 40]);
    expect(zoom.x).toBe(-300);
  });
});

test('between begins and ends where it should, with a zoom or without', () => {
  const a = { k: 2, x: -20, y: -30 };
  const b = { k: 8, x: -300, y: -100 };
  expect(between(a, b, 0)).toEqual(a);
  expect(between(a, b, 1)).toEqual(b);
  expect(between(a, b, 0.5).k).toBeCloseTo(4);
  expect(between(a, { ...a, x: -60 }, 0.5)).toEqual({ k: 2, x: -40, y: -30 });
});

describe('edgeTowards', () => {
  const box = { width: 400, height: 200 };
  const zoom = { k: 4, x: -150, y: -150 };

  test.each([
    ['a point in view', zoom, [50, 50]],
    ['on the edge of the view', zoom, [37.5, 50]],
    ['on a map that is not zoomed', FIT, [0, 100]],
    ['beyond the window, which no view shows', zoom, [50, 101]],
  ] as const)('is null for a point %s', (_, shown, at) => {
    expect(edgeTowards(shown, at, box)).toBeNull();
  });

  test.each([
    [[0, 50], { x: 0, y: 50, angleDeg: 180 }],
    [[100, 50], { x: 100, y: 50, angleDeg: 0 }],
    [[50, 0], { x: 50, y: 0, angleDeg: -90 }],
    // As far out both ways in per cent; the box is twice as wide as high.
    [[100, 100], { x: 100, y: 100, angleDeg: 27 }],
  ] as const)('points from the edge to %o', (at, edge) => {
    expect(edgeTowards(zoom, at, box)).toEqual(edge);
  });
});

describe('the picture of a zoomed map', () => {
  const window = { x: 100, y: 50, width: 400, height: 300 };
  const windows = { narrow: window, medium: window, wide: window };
  const frame = { width: 800, height: 600, windows };
  /** Where a point of the frame lands, per cent of the box, by the picture alone. */
  const lands = (zoom: MapZoom, at: readonly [number, number]): number[] => {
    const { view, box } = pictureOf(zoom, window, frame);
    return [
      box.x + ((at[0] - view.x) / view.width) * box.width,
      box.y + ((at[1] - view.y) / view.height) * box.height,
    ];
  };

  test('is the whole frame where the map is not zoomed', () => {
    const { view } = pictureOf({ k: 1, x: 0, y: 0 }, window, frame);
    expect(view).toEqual({ x: 0, y: 0, width: 800, height: 600 });
    expect(lands({ k: 1, x: 0, y: 0 }, [100, 50])[1]).toBeCloseTo(0, 9);
    expect(lands({ k: 1, x: 0, y: 0 }, [500, 350])[0]).toBeCloseTo(100, 9);
  });

  test.each([2, 5, 12])('puts every point where the zoom says, at %d times', (k) => {
    const zoom = { k, x: -30 * (k - 1), y: -70 * (k - 1) };
    const [x = 0, y = 0] = lands(zoom, [220, 260]);
    expect(x).toBeCloseTo(zoom.x + ((220 - 100) / 400) * 100 * k, 9);
    expect(y).toBeCloseTo(zoom.y + ((260 - 50) / 300) * 100 * k, 9);
  });

  test('never grows with the zoom', () => {
    const { box } = pictureOf({ k: 12, x: -600, y: -600 }, window, frame);
    expect([box.width, box.height]).toEqual([200, 200]);
  });

  test('fills the box until a hand has moved it by half a box, or out by half', () => {
    const base = { k: 4, x: -100, y: -100 };
    expect(covers(base, { ...base, x: -51 })).toBe(true);
    expect(covers(base, { ...base, x: -49 })).toBe(false);
    expect(covers(base, { ...base, y: -151 })).toBe(false);
    expect(covers(base, zoomBy(base, 2))).toBe(true);
    expect(covers(base, zoomBy(base, 0.55))).toBe(true);
    expect(covers(base, zoomBy(base, 0.4))).toBe(false);
    expect(covers({ k: 1, x: 0, y: 0 }, { k: 9, x: -80, y: -80 })).toBe(true);
  });
});

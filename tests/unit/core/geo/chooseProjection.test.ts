import { describe, expect, it } from 'vitest';
import { chooseProjection, hiddenBy } from '../../../../src/core/geo/chooseProjection';
import { makeProjection, projectPoint } from '../../../../src/core/geo/projection';
import type { LngLat } from '../../../../src/core/model/brand';
import { PROJECTIONS, type Projection } from '../../../../src/core/model/map';

const AMMAN: LngLat = [35.91, 31.95];
const ANKARA: LngLat = [32.86, 39.93];
const ATHENS: LngLat = [23.73, 37.98];
const AUCKLAND: LngLat = [174.76, -36.85];
const CAPE_TOWN: LngLat = [18.42, -33.92];
const DJIBOUTI: LngLat = [43.15, 11.59];
const HOBART: LngLat = [147.33, -42.88];
const HONOLULU: LngLat = [-157.86, 21.31];
const ISTANBUL: LngLat = [28.98, 41.01];
const LONDON: LngLat = [-0.13, 51.51];
const LOS_ANGELES: LngLat = [-118.24, 34.05];
const MCMURDO: LngLat = [166.67, -77.85];
const NAIROBI: LngLat = [36.82, -1.29];
const NEW_YORK: LngLat = [-74.01, 40.71];
const PARIS: LngLat = [2.35, 48.86];
const PUNTA_ARENAS: LngLat = [-70.91, -53.16];
const REYKJAVIK: LngLat = [-21.94, 64.15];
const SANTIAGO: LngLat = [-70.65, -33.45];
const SUVA: LngLat = [178.44, -18.14];
const APIA: LngLat = [-171.76, -13.83];
const TOKYO: LngLat = [139.69, 35.69];
const TROMSO: LngLat = [18.96, 69.65];
const LONGYEARBYEN: LngLat = [15.65, 78.22];
const ANCHORAGE: LngLat = [-149.9, 61.22];
const YAKUTSK: LngLat = [129.73, 62.03];

type Kind = Projection['kind'];

/** The rule as a table: what a journey is called, where it goes, and what it is drawn in, about where. */
const TABLE: readonly (readonly [string, readonly LngLat[], Kind, readonly [number, number]])[] = [
  [
    'one city, two venues',
    [
      [28.98, 41.01],
      [29.26, 40.87],
    ],
    'azimuthal-equal-area',
    [29.1, 40.9],
  ],
  ['one place, ten times', Array<LngLat>(10).fill(AMMAN), 'azimuthal-equal-area', [35.9, 32]],
  ['one country', [ISTANBUL, ANKARA], 'azimuthal-equal-area', [30.9, 40.5]],
  ['a region', [DJIBOUTI, ANKARA, ISTANBUL, AMMAN], 'azimuthal-equal-area', [36.4, 26.4]],
  ['a continent', [LONDON, ATHENS, TROMSO, REYKJAVIK], 'azimuthal-equal-area', [5, 54]],
  ['both sides of 180°', [SUVA, APIA], 'azimuthal-equal-area', [-176.7, -16]],
  ['near a pole', [LONGYEARBYEN, TROMSO], 'azimuthal-equal-area', [17.9, 74]],
  ['at a pole', [[0, -90]], 'azimuthal-equal-area', [0, -90]],
  ['over the Arctic', [TROMSO, ANCHORAGE, YAKUTSK], 'azimuthal-equal-area', [176, 86]],
  [
    'over Antarctica, half the world',
    [PUNTA_ARENAS, CAPE_TOWN, MCMURDO, HOBART],
    'azimuthal-equal-area',
    [63, -76],
  ],
  [
    'over the Pacific, as far north as Alaska',
    [TOKYO, ANCHORAGE, NEW_YORK, HONOLULU, SUVA],
    'equal-earth',
    [-147, 0],
  ],
  ['over an ocean', [TOKYO, HONOLULU, LOS_ANGELES], 'azimuthal-equal-area', [-169, 46]],
  ['half the world', [LONDON, NAIROBI, TOKYO, AUCKLAND], 'equal-earth', [87, 0]],
  ['round the world', [TOKYO, PARIS, NEW_YORK, LOS_ANGELES], 'equal-earth', [-109, 0]],
  [
    'two antipodes',
    [
      [-58.4, -34.6],
      [121.6, 34.6],
    ],
    'equal-earth',
    [31.6, 0],
  ],
];

/** Degrees of longitude from one to the other, either way round. */
const turn = (a: number, b: number): number => Math.abs(((((a - b) % 360) + 540) % 360) - 180);

describe('chooseProjection', () => {
  it('throws for no points', () => {
    expect(() => chooseProjection([])).toThrow(RangeError);
  });

  it.each(TABLE)('draws %s', (_, points, kind, [lng, lat]) => {
    const { kind: chosen, rotate } = chooseProjection(points);
    expect(chosen).toBe(kind);
    expect(Math.abs(-rotate[1] - lat)).toBeLessThan(4);
    // Longitude means little near a pole.
    if (Math.abs(lat) < 80) expect(turn(-rotate[0], lng)).toBeLessThan(4);
  });

  it('keeps the seam of a world map away from the places', () => {
    const points = [TOKYO, PARIS, NEW_YORK, LOS_ANGELES];
    const seam = -chooseProjection(points).rotate[0] + 180;
    for (const [lng] of points) expect(turn(lng, seam)).toBeGreaterThan(40);
  });

  it.each(PROJECTIONS)('draws in %s if asked for it, and shows every place', (kind) => {
    const points = [DJIBOUTI, ANKARA, ISTANBUL, AMMAN];
    const chosen = chooseProjection(points, { kind });
    expect(chosen.kind).toBe(kind);
    for (const point of points) {
      expect(projectPoint(makeProjection(chosen), point)).not.toBeNull();
    }
  });

  it('draws about the place asked for, in the projection of the rule', () => {
    const { kind, rotate } = chooseProjection([AMMAN, DJIBOUTI], { around: NAIROBI });
    expect(kind).toBe('azimuthal-equal-area');
    expect([-rotate[0], -rotate[1]]).toEqual(NAIROBI);
    expect(chooseProjection([TOKYO, PARIS, NEW_YORK], { around: PARIS }).rotate).toEqual([
      -2.35, 0, 0,
    ]);
  });

  it('finds parallels for a conic at a pole, at the equator and for one place', () => {
    for (const points of [[[0, 90]], [[30, 0]], [AMMAN]] as const) {
      const chosen = chooseProjection(points, { kind: 'conic-conformal' });
      const [x, y] = makeProjection(chosen)([20, 10]) ?? [];
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    }
  });
});

describe('hiddenBy', () => {
  it('has nothing to say of no points, or where the file asks for nothing', () => {
    expect(hiddenBy({ kind: 'orthographic' }, [])).toEqual([]);
    expect(hiddenBy({}, [TOKYO, SANTIAGO])).toEqual([]);
  });

  it('names what lies on the far side, or far off a cone', () => {
    expect(hiddenBy({ kind: 'orthographic', around: TOKYO }, [TOKYO, SANTIAGO])).toEqual([
      SANTIAGO,
    ]);
    expect(hiddenBy({ around: TOKYO }, [TOKYO, HONOLULU])).toEqual([]);
    expect(hiddenBy({ kind: 'conic-conformal' }, [TOKYO, SANTIAGO])).toHaveLength(2);
    expect(hiddenBy({ kind: 'equal-earth', around: TOKYO }, [SANTIAGO])).toEqual([]);
  });
});

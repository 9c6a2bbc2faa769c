import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseFrame } from '../../../../src/core/geo/frame';
import { basemapLines } from '../../../support/basemapLines';
import { makeProjection, projectPoint } from '../../../../src/core/geo/projection';
import type { LngLat } from '../../../../src/core/model/brand';
import type { Basemap, Frame, XY } from '../../../../src/core/model/map';
import { smallStates } from '../../../../src/publish/basemap/smallStates';
import { basemapWeight, BUDGET, cutBasemap } from '../../../../src/publish/basemap/cutBasemap';

const TOUR = chooseFrame([
  [28.98, 41.01],
  [32.86, 39.93],
  [35.91, 31.95],
  [43.15, 11.59],
]);
const VISITED = ['DJ', 'TR', 'JO'];
const noCache = { cacheDir: null } as const;

const deFacto = cutBasemap(TOUR, { borders: 'de-facto', visited: VISITED, ...noCache });

/** Even-odd, as good as the page's own fill for rings that do not overlap. */
function covers(d: string, frame: Frame, lngLat: LngLat): boolean {
  const at = projectPoint(makeProjection(frame.projection), lngLat) ?? [-1, -1];
  const crossings = basemapLines(d).flatMap(({ points }) =>
    points.filter((point, index) => isCrossed(at, point, points.at(index - 1) ?? point)),
  );
  return crossings.length % 2 === 1;
}

function isCrossed([x, y]: XY, a: XY, b: XY): boolean {
  if (a[1] > y === b[1] > y) return false;
  return a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]) > x;
}

function allPaths({ visited, ...paths }: Basemap): string[] {
  return [...Object.values(paths), ...Object.values(visited)];
}

// Reading and cutting the atlases takes a second here and many on a busy machine.
describe('cutBasemap', { timeout: 60_000 }, () => {
  it('gives an unknown country an empty tint', () => {
    const { visited } = cutBasemap(TOUR, { borders: 'none', visited: ['ZZ'], ...noCache });
    expect(visited).toEqual({ ZZ: '' });
  });

  it('gives a country out of sight an empty tint', () => {
    const { visited } = cutBasemap(TOUR, { borders: 'none', visited: ['JP'], ...noCache });
    expect(visited).toEqual({ JP: '' });
  });

  it('cuts again what is kept in a damaged file', async () => {
    const cacheDir = await mkdtemp(join(tmpdir(), 'carnet-'));
    const options = { borders: 'none', visited: ['JO'], cacheDir } as const;
    const made = cutBasemap(TOUR, options);
    const [name = ''] = await readdir(cacheDir);
    for (const damage of [{ visited: { JO: 7 } }, { visited: null }, { land: undefined }]) {
      await writeFile(join(cacheDir, name), JSON.stringify({ ...made, ...damage }));
      expect(cutBasemap(TOUR, options)).toEqual(made);
    }
    await rm(cacheDir, { recursive: true });
  });

  it('draws no borders if asked for none', () => {
    const made = cutBasemap(TOUR, { borders: 'none', visited: VISITED, ...noCache });
    expect(made.disputed).toBe('');
    // The rings around small states are no borders.
    const rings = basemapLines(made.agreed);
    expect(rings).toHaveLength(smallStates(TOUR).length);
    expect(rings.every(({ closed }) => closed)).toBe(true);
    expect(made.land).toBe(deFacto.land);
  });

  it('weighs no more than its budget for the August tour', () => {
    expect(basemapWeight(deFacto)).toBeLessThan(31_000);
    expect(BUDGET).toBe(31_000);
  });

  it('cuts even the world to the budget', () => {
    const world = chooseFrame([
      [139.7, 35.7],
      [-77, 38.9],
      [2.3, 48.9],
      [28, -26],
    ]);
    const made = cutBasemap(world, { borders: 'un', visited: ['US', 'FR'], ...noCache });
    expect(basemapWeight(made)).toBeLessThanOrEqual(BUDGET);
    expect(covers(made.land, world, [20, 0])).toBe(true);
    expect(covers(made.land, world, [-30, 30])).toBe(false);
  });

  it.each<[string, LngLat, boolean]>([
    ['Cairo’s desert', [29, 27], true],
    ['central Anatolia', [33.5, 38], true],
    ['the Black Sea', [34, 43], false],
    ['the Caspian Sea, a hole in the land', [51, 40], false],
    ['the Red Sea', [38, 21], false],
    ['the Gulf of Aden', [47, 12.2], false],
    ['Cyprus', [33.2, 34.9], true],
    ['the Indian Ocean, which three broken rings of the atlas would cover', [60, 15], false],
  ])('knows land from water at %s', (_, at, isLand) => {
    expect(covers(deFacto.land, TOUR, at)).toBe(isLand);
  });

  it.each<[string, LngLat]>([
    ['Lake Van', [42.9, 38.6]],
    ['Lake Tana', [37.3, 12]],
    ['Lake Urmia', [45.4, 37.6]],
  ])('shows %s', (_, at) => {
    expect(covers(deFacto.lakes, TOUR, at)).toBe(true);
  });

  it('parts Europe from Asia at the Bosphorus', () => {
    const rings = basemapLines(deFacto.visited['TR'] ?? '').filter(
      ({ points }) => points.length > 20,
    );
    expect(rings.length).toBeGreaterThanOrEqual(2);
    expect(covers(deFacto.visited['TR'] ?? '', TOUR, [27.5, 41.3])).toBe(true);
    expect(covers(deFacto.visited['TR'] ?? '', TOUR, [30.5, 40.8])).toBe(true);
  });

  it('keeps all paths within a few units of the frame', () => {
    const points = allPaths(deFacto)
      .flatMap(basemapLines)
      .flatMap((line) => line.points);
    const beyond = points.filter(
      ([x, y]) => Math.min(x, y) < -6.1 || x > TOUR.width + 6.1 || y > TOUR.height + 6.1,
    );
    expect(points.length).toBeGreaterThan(5000);
    expect(beyond).toEqual([]);
  });

  it('draws no step longer than a window but along the edge of the cut', () => {
    const isBeyond = ([x, y]: XY): boolean => x < 0 || y < 0 || x > TOUR.width || y > TOUR.height;
    let longest = 0;
    for (const { points } of [deFacto.land, deFacto.agreed].flatMap(basemapLines)) {
      points.forEach((point, index) => {
        const before = points[index - 1];
        if (before === undefined || (isBeyond(point) && isBeyond(before))) return;
        longest = Math.max(longest, Math.hypot(point[0] - before[0], point[1] - before[1]));
        expect(longest).toBeGreaterThan(1);
        expect(longest).toBeLessThan(160);
      });
    }
  });

  it('lets a tint and the coast share their points', () => {
    const coast = new Set(basemapLines(deFacto.land).flatMap(({ points }) => points.map(rounded)));
    const tint = basemapLines(deFacto.visited['DJ'] ?? '').flatMap(({ points }) =>
      points.map(rounded),
    );
    expect(tint.filter((point) => coast.has(point)).length).toBeGreaterThan(10);
  });

  it('works on both sides of 180 degrees', () => {
    const fiji = chooseFrame([
      [178.4, -18.1],
      [-171.8, -13.8],
    ]);
    const made = cutBasemap(fiji, { borders: 'de-facto', visited: ['FJ', 'WS'], ...noCache });
    expect(covers(made.visited['FJ'] ?? '', fiji, [178, -17.8])).toBe(true);
    expect(covers(made.visited['WS'] ?? '', fiji, [-172.4, -13.6])).toBe(true);
    expect(covers(made.land, fiji, [-176, -16])).toBe(false);
  });
});

function rounded([x, y]: XY): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseFrame } from '../../../../src/core/geo/frame';
import { makeProjection } from '../../../../src/core/geo/projection';
import type { LngLat } from '../../../../src/core/model/brand';
import type { LabelSpec } from '../../../../src/core/model/map';
import { areaLabels, keptAreaLabels } from '../../../../src/publish/basemap/labels';
import { countryNames } from '../../../../src/publish/countryNames';

const TOUR = chooseFrame([
  [28.98, 41.01],
  [32.86, 39.93],
  [35.91, 31.95],
  [43.15, 11.59],
]);
const ENGLISH = { names: countryNames('en'), language: 'en', borders: 'de-facto' } as const;
const labels = areaLabels(TOUR, { visited: { DJ: 1, TR: 2, JO: 3 }, ...ENGLISH });
const byId = new Map(labels.map((label) => [label.id, label]));

function ground(label: LabelSpec | undefined): LngLat {
  const [x = 0, y = 0] = label?.anchors[0] ?? [];
  const [lng = 0, lat = 0] = makeProjection(TOUR.projection).invert?.([x, y]) ?? [];
  return [lng, lat];
}

describe('keptAreaLabels', () => {
  it('finds anew what is kept in a damaged file, and reads it otherwise', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'carnet-'));
    const options = { visited: { DJ: 1, TR: 2, JO: 3 }, ...ENGLISH };
    for (const damage of [undefined, '[{"id":"sea-red-sea"}]', '{}']) {
      const [name] = await readdir(dir);
      if (name !== undefined && damage !== undefined) await writeFile(join(dir, name), damage);
      expect(keptAreaLabels(TOUR, options, dir)).toEqual(labels);
      expect(keptAreaLabels(TOUR, options, dir)).toEqual(labels);
    }
    expect(await readdir(dir)).toHaveLength(1);
    await rm(dir, { recursive: true });
  });
});

describe('areaLabels', () => {
  it('passes over codes that it does not know and countries out of sight', () => {
    const some = areaLabels(TOUR, {
      visited: { ZZ: 1, JP: 2 },
      names: { ...ENGLISH.names, ZZ: 'Nowhere' },
      language: 'en',
      borders: 'de-facto',
    });
    expect(some.some(({ kind }) => kind === 'visited')).toBe(false);
    expect(some.map(({ id }) => id)).not.toContain('country-JP');
  });

  it('names the countries visited even where they are too small, with their colour', () => {
    expect(byId.get('visited-DJ')).toMatchObject({ text: 'Djibouti', kind: 'visited', color: 1 });
    expect(byId.get('visited-TR')).toMatchObject({ text: 'Türkiye', kind: 'visited', color: 2 });
    expect(byId.has('country-TR')).toBe(false);
  });

  it('leaves out a country too small for its name, unless it was visited', () => {
    expect(byId.has('country-LB')).toBe(false);
    expect(byId.has('country-QA')).toBe(false);
  });

  it.each<[string, LngLat, number]>([
    ['country-EG', [29.5, 26.8], 3],
    ['country-SA', [45, 24], 4],
    ['visited-TR', [35.5, 39], 4],
    ['country-SY', [38.5, 35], 2],
  ])('finds the middle of %s', (id, [lng, lat], within) => {
    const at = ground(byId.get(id));
    expect(Math.abs(at[0] - lng)).toBeLessThan(within);
    expect(Math.abs(at[1] - lat)).toBeLessThan(within);
  });

  it('keeps a sea’s name near its anchor, and none where it has no room', () => {
    const at = ground(byId.get('sea-black-sea'));
    expect(at[0]).toBeGreaterThan(28);
    expect(at[0]).toBeLessThan(41);
    expect(at[1]).toBeGreaterThan(41.5);
    expect(byId.has('sea-marmara')).toBe(false);
    expect(byId.has('sea-bengal')).toBe(false);
  });

  it(
    'names land and sea in the story’s language, and no sea in one that the table lacks',
    {
      timeout: 30_000,
    },
    () => {
      const texts = (language: string): string[] =>
        areaLabels(TOUR, {
          ...ENGLISH,
          visited: { TR: 1 },
          names: countryNames(language),
          language,
        }).map(({ text }) => text);
      expect(texts('fr')).toEqual(expect.arrayContaining(['Turquie', 'Égypte', 'Mer Noire']));
      expect(texts('ar-EG')).toEqual(expect.arrayContaining(['تركيا', 'مصر', 'البحر الأسود']));
      expect(texts('de')).toContain('Ägypten');
      expect(texts('de')).not.toContain('Black Sea');
    },
  );

  it('puts no name on land that the view does not give to its country', () => {
    const sahara = chooseFrame([
      [-13.2, 27.1],
      [-8, 31.6],
      [-15, 24],
    ]);
    const southmost = (borders: 'un' | 'MA'): number => {
      const found = areaLabels(sahara, { ...ENGLISH, visited: { MA: 1 }, borders });
      const anchors = found.find(({ id }) => id === 'visited-MA')?.anchors ?? [];
      const projection = makeProjection(sahara.projection);
      return Math.min(...anchors.map((at) => projection.invert?.([at[0], at[1]])?.[1] ?? NaN));
    };
    expect(southmost('un')).toBeGreaterThan(27.6);
    expect(southmost('MA')).toBeLessThan(27.6);
  });

  it('lets the file’s own names win', () => {
    const names = countryNames('en', { TR: 'Turkey' });
    const [own] = areaLabels(TOUR, { ...ENGLISH, visited: { TR: 1 }, names });
    expect(own?.text).toBe('Turkey');
  });

  it('puts visited before countries before seas, highest first', () => {
    const kinds = labels.map(({ kind }) => kind).join(' ');
    expect(kinds).toMatch(/^(visited ?)+(country ?)+(sea ?)+$/);
    const priorities = labels.map(({ priority }) => priority);
    expect(priorities).toEqual([...priorities].sort((a, b) => b - a));
  });

  it('gives each anchor its room, inside the frame, and each label its own id', () => {
    expect(byId.size).toBe(labels.length);
    for (const { anchors, rooms } of labels) {
      expect(anchors.length).toBeGreaterThan(0);
      expect(rooms).toHaveLength(anchors.length);
      for (const [x, y] of anchors) {
        expect(Math.min(x, y)).toBeGreaterThan(0);
        expect(x).toBeLessThan(TOUR.width);
        expect(y).toBeLessThan(TOUR.height);
      }
    }
  });
});

/** The Vite build itself: what it refuses, what it leaves alone then, and what it writes. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, createLogger } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import japan from '../../../data/japan-2025';
import { knownDays, knownOn } from '../../../src/core/history/knownOn';
import type { Itinerary } from '../../../src/core/model/itinerary';
import { carnet } from '../../../src/publish/plugin';
import config from '../../../vite.config';
import { GOOD, spoil, write } from './read/threeFormats';

// A build takes some five seconds, and several times that on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const MARKER = 'yesterday.html';
/** What a site has once, and what every story has. */
const SITE = ['404.html', 'NOTICE.txt', 'carnet.js', 'carnet-element.js'];
const STORY = [
  'index.html',
  'embed.html',
  'table.html',
  'events.csv',
  'itinerary.json',
  'feed.xml',
  'oembed.json',
  'card.svg',
  'card.png',
  'map.svg',
  'fallback-640.png',
  'fallback-1280.png',
];
let folder = '';
let data = '';
let outDir = '';
beforeEach(async () => {
  // Vitest's own mode would build the components for development.
  vi.stubEnv('NODE_ENV', 'production');
  folder = await mkdtemp(join(tmpdir(), 'carnet-'));
  data = join(folder, 'data');
  outDir = join(folder, 'dist');
  await Promise.all([mkdir(data), mkdir(outDir)]);
  await writeFile(join(outDir, MARKER), 'a page that was published');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** Builds with the project's settings; returns what was printed. */
async function run(file: string, base = './'): Promise<string> {
  const printed: string[] = [];
  const keep = (message: string): void => void printed.push(message);
  const customLogger = { ...createLogger('silent'), info: keep, error: keep };
  try {
    await build({
      ...config,
      base,
      configFile: false,
      logLevel: 'silent',
      customLogger,
      plugins: [svelte(), carnet({ file, data })],
      // What is written is the question here, not how small: that is the budget's.
      build: { ...config.build, minify: false, outDir, emptyOutDir: true },
    });
  } catch (error) {
    throw new Error([...printed, String(error)].join('\n'), { cause: error });
  }
  return printed.join('\n');
}

async function expectUntouched(): Promise<void> {
  expect(await readdir(outDir)).toEqual([MARKER]);
  expect(await readFile(join(outDir, MARKER), 'utf8')).toBe('a page that was published');
}

describe('a build', () => {
  it.each<readonly [string, string, string, RegExp]>([
    [
      'is cut short',
      'tour.json',
      '{"format": 1,',
      /tour\.json:1:\d+.*[\s\S]*in the events files: 1/,
    ],
    [
      'names a place that there is not',
      'tour.yaml',
      write(spoil({ home: 'tokio' }), 'yaml'),
      /tour\.yaml:\d+:\d+[\s\S]*tokio[\s\S]*in the events files: 1; nothing was written/,
    ],
  ])(
    'fails with the report, and writes nothing, where any file %s',
    async (_, name, text, says) => {
      await writeFile(join(data, name), text);
      await writeFile(join(data, 'good.yaml'), write(structuredClone(GOOD), 'yaml'));
      await expect(run('data/japan-2025.ts')).rejects.toThrow(says);
      await expectUntouched();
    },
  );

  it('fails so too where the story is not in the folder that is checked', async () => {
    const file = join(folder, 'tour.json');
    await writeFile(file, write(spoil({ home: 'tokio' }), 'json'));
    await expect(run(file)).rejects.toThrow(/tour\.json:\d+:\d+[\s\S]*tokio/);
    await expectUntouched();
  });

  it('fails so too where there is no such folder', async () => {
    await rm(data, { recursive: true });
    await expect(run('data/japan-2025.ts')).rejects.toThrow(/ENOENT/);
    await expectUntouched();
  });

  it('writes the default story at the root, every other below it, and what is public beside them', async () => {
    await writeFile(join(data, 'other.yaml'), write(structuredClone(GOOD), 'yaml'));
    await run('data/japan-2025.ts');
    const files = (await readdir(outDir, { recursive: true })).map(slashed).sort();
    const below = STORY.map((name) => `${GOOD.id}/${name}`);
    const translated = ['ja', 'tr', 'ar', 'fr'].flatMap((language) => [
      language,
      ...STORY.map((name) => `${language}/${name}`),
    ]);
    const known = files.filter((name) => /^([\w-]+\/)?known\b/.test(name));
    expect(files.filter((name) => !known.includes(name))).toEqual(
      [...SITE, ...(await readdir('public')), ...STORY, GOOD.id, ...below, ...translated].sort(),
    );
    const days = knownDays(japan).slice(0, -1);
    expect(known.filter((name) => name.startsWith('known'))).toEqual(
      [
        'known',
        ...days.flatMap((day) =>
          ['', '/index.html', '/itinerary.json'].map((name) => `known/${day}${name}`),
        ),
      ].sort(),
    );
    const then = JSON.parse(
      await readFile(join(outDir, 'known/2025-08-16/itinerary.json'), 'utf8'),
    ) as { $schema: string; itinerary: Itinerary };
    expect(then.$schema).toBe('../../itinerary.schema.json');
    expect(then.itinerary.events.map(({ id }) => id)).toEqual(
      knownOn(japan, '2025-08-16')?.events.map(({ id }) => id),
    );
    const other = await readFile(join(outDir, GOOD.id, 'index.html'), 'utf8');
    expect(other.includes(`<title>${GOOD.title}</title>`), 'its own title').toBe(true);
    expect(other.includes('rel="canonical"'), 'an address that nobody gave').toBe(false);
  });

  it('names its addresses in full where it is told where it will stand', async () => {
    const file = join(data, 'tour.yaml');
    await writeFile(file, write(structuredClone(GOOD), 'yaml'));
    await run(file, 'https://example.org/tours');
    const page = await readFile(join(outDir, 'index.html'), 'utf8');
    const [canonical] = /<link rel="canonical"[^>]*>/.exec(page) ?? [];
    expect(canonical).toContain('href="https://example.org/tours/"');
    expect(await readFile(join(outDir, 'sitemap.xml'), 'utf8')).toContain(
      '<loc>https://example.org/tours/</loc>',
    );
  });

  it('refuses two stories of one name', async () => {
    await writeFile(join(data, 'one.yaml'), write(structuredClone(GOOD), 'yaml'));
    await writeFile(join(data, 'two.yaml'), write(structuredClone(GOOD), 'yaml'));
    await expect(run('data/japan-2025.ts')).rejects.toThrow(/two events files have the id/);
    await expectUntouched();
  });
});

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

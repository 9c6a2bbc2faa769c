/** The Vite build itself: what it refuses, what it leaves alone then, and that it repeats itself. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, createLogger } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { carnet } from '../../../src/publish/plugin';
import config from '../../../vite.config';
import { GOOD, spoil, write } from './read/threeFormats';

// A build takes some five seconds, and several times that on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const MARKER = 'yesterday.html';
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
async function run(file: string, out = outDir): Promise<string> {
  const printed: string[] = [];
  const keep = (message: string): void => void printed.push(message);
  const customLogger = { ...createLogger('silent'), info: keep, error: keep };
  try {
    await build({
      ...config,
      configFile: false,
      logLevel: 'silent',
      customLogger,
      plugins: [svelte(), carnet({ file, data })],
      build: { ...config.build, outDir: out, emptyOutDir: true },
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

  it('writes one page, the same each time, and what is public beside it', async () => {
    const again = join(folder, 'again');
    await cp(outDir, again, { recursive: true });
    await run('data/japan-2025.ts');
    await run('data/japan-2025.ts', again);
    const files = await readdir(outDir);
    expect(files.sort()).toEqual(['index.html', ...(await readdir('public'))].sort());
    const pages = await Promise.all(
      [outDir, again].map((dir) => readFile(join(dir, 'index.html'), 'utf8')),
    );
    expect(pages[0] === pages[1], 'the two pages are equal').toBe(true);
    expect(pages[0]).toMatch(/<script>/);
  });
});

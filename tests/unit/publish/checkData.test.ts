import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkData, checkFiles } from '../../../src/publish/checkData';
import { GOOD, spoil, write } from './read/threeFormats';

// A few cases take a second each, and several times that on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carnet-'));
  await mkdir(join(folder, 'data', 'geography'), { recursive: true });
  const files = {
    'good.yaml': write(structuredClone(GOOD), 'yaml'),
    'broken.json': '{',
    'wrong.ts': write(spoil({ home: 'tokio', titel: 'x' }), 'ts'),
    'warned.yml': write(spoil({ 'sources.wire.url': 'http://example.org/' }), 'yaml'),
    'notes.md': 'not an events file',
    'geography/table.json': '{ "not": "an events file" }',
  };
  for (const [name, text] of Object.entries(files))
    await writeFile(join(folder, 'data', name), text);
});
afterAll(() => rm(folder, { recursive: true }));

describe('checkData', () => {
  it('fails for a folder that is not there', async () => {
    await expect(checkData(join(folder, 'nothing'))).rejects.toThrow('ENOENT');
  });

  it('finds every problem of every file, and leaves other files alone', async () => {
    const { files, errors, warnings, problems } = await checkData(join(folder, 'data'));
    expect(files.map((file) => file.split('/').at(-1))).toEqual([
      'broken.json',
      'good.yaml',
      'warned.yml',
      'wrong.ts',
    ]);
    expect(problems.map(({ file, code }) => `${file.split('/').at(-1) ?? ''} ${code}`)).toEqual([
      'broken.json syntax-error',
      'warned.yml insecure-source',
      'wrong.ts unknown-place',
      'wrong.ts unknown-key',
    ]);
    expect([errors, warnings]).toEqual([3, 1]);
  });

  it('names files as seen from where the reader stands', async () => {
    const { report } = await checkFiles([join(folder, 'data', 'broken.json')], folder);
    expect(report).toMatch(/^data\/broken\.json:1:2 error syntax-error\n/);
  });
});

describe('the command', () => {
  const run = async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
    const command = join(process.cwd(), 'src/publish/check.ts');
    const tsx = join(process.cwd(), 'node_modules/tsx/dist/cli.mjs');
    try {
      const { stdout, stderr } = await promisify(execFile)(
        process.execPath,
        [tsx, command, ...args],
        {
          cwd: folder,
        },
      );
      return { code: 0, out: stdout, err: stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, out: stdout, err: stderr };
    }
  };

  it('ends with 1 on errors, having read the whole data folder', async () => {
    const { code, out } = await run();
    expect(code).toBe(1);
    for (const name of ['broken.json:1:2', 'warned.yml:', 'wrong.ts:']) {
      expect(out).toContain(`data/${name}`);
    }
  });

  it('ends with 0 on warnings alone, and prints JSON when asked', async () => {
    const { code, out } = await run('--format', 'json', 'data/warned.yml');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      files: ['data/warned.yml'],
      errors: 0,
      warnings: 1,
      problems: [{ file: 'data/warned.yml', code: 'insecure-source', level: 'warning' }],
    });
  });

  it('says which languages there are, and which was probably meant', async () => {
    const { err } = await run('--lang', 'jp');
    expect(err).toMatch(
      /^Unknown language "jp"\. Did you mean "?ja"?\? Allowed: en, ja, tr, ar, fr\.\n/,
    );
  });

  it.each([
    ['ja', /^data\/wrong\.ts:\d+:\d+ 誤り unknown-place\n[^]*誤り2件、警告0件\n$/u],
    ['tr', / hata unknown-key\n/],
    ['ar', / خطأ unknown-key\n/],
    ['fr-CH', / erreur unknown-key\n[^]*Vouliez-vous dire/],
  ])('prints problems in %s', async (lang, words) => {
    const { code, out } = await run('--lang', lang, 'data/wrong.ts');
    expect(code).toBe(1);
    expect(out).toMatch(words);
  });

  it('says in the language asked for that there is nothing to say, and to a program what there is', async () => {
    expect((await run('--lang', 'ja', 'data/good.yaml')).out).toBe('ファイル1件、問題なし\n');
    const { out } = await run('--lang', 'fr', '--format', 'json', 'data/warned.yml');
    expect(out).toMatch(/"says": .*chiffré/);
  });

  it.each([
    ['--format', 'xml'],
    ['--frmat', 'json'],
    ['--lang', 'xx'],
  ])(
    'ends with 2 on %s %s',
    async (...args) => {
      const { code, err } = await run(...args);
      expect(code).toBe(2);
      expect(err).toContain('Usage:');
    },
    20_000,
  );
});

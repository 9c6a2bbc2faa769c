/** The command itself: its exit codes, and what it says of bad arguments and bad files. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDiff } from '../../../src/publish/runDiff';
import { GOOD, spoil, write } from './read/threeFormats';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carnet-diff-'));
  const files = {
    'old.yaml': write(structuredClone(GOOD), 'yaml'),
    // The same in another format is no change.
    'same.json': write(structuredClone(GOOD), 'json'),
    'new.yaml': write(spoil({ 'events.0.title': 'Another title' }), 'yaml'),
    'wrong.yaml': write(spoil({ home: 'tokio' }), 'yaml'),
    'broken.json': '{',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});
afterAll(() => rm(folder, { recursive: true }));

/** The arguments of a command line; names of files are those of the folder. */
const line = (...given: readonly string[]): string[] =>
  given.map((one) => (one.startsWith('-') ? one : join(folder, one)));
const diff = (...given: readonly string[]): ReturnType<typeof runDiff> => runDiff(line(...given));

describe('npm run diff', () => {
  it.each<readonly [string, readonly string[], RegExp]>([
    ['no file', [], /^Usage: /],
    ['one file', ['old.yaml'], /^Usage: /],
    ['three files', ['old.yaml', 'new.yaml', 'same.json'], /^Usage: /],
    ['an unknown option', ['--xml', 'old.yaml', 'new.yaml'], /--xml[^]*\nUsage: /],
    ['a file that is not there', ['old.yaml', 'none.yaml'], /none\.yaml[^]*ENOENT/],
    ['a file that is no JSON', ['broken.json', 'new.yaml'], /broken\.json:1:/],
    ['a file in error', ['old.yaml', 'wrong.yaml'], /wrong\.yaml:\d+:\d+[^]*tokio/],
  ])('says what is wrong with %s, and ends with 2', async (_, args, says) => {
    const { code, stdout, stderr } = await diff(...args);
    expect(stderr).toMatch(says);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('names both files where both are in error', async () => {
    const { stderr } = await diff('broken.json', 'wrong.yaml');
    expect(stderr).toMatch(/broken\.json:1:[^]*wrong\.yaml:\d/);
  });

  it('ends with 0 where nothing changed, whatever the format', async () => {
    expect(await diff('old.yaml', 'same.json')).toEqual({
      code: 0,
      stdout: 'No event changed.\n',
      stderr: '',
    });
  });

  it('ends with 1 where something did, in words or to paste', async () => {
    const told = await diff('old.yaml', 'new.yaml');
    expect(told).toMatchObject({ code: 1, stderr: '' });
    expect(told.stdout).toContain('Another title');
    const pasted = await diff('--yaml', 'old.yaml', 'new.yaml');
    expect(pasted).toMatchObject({ code: 1, stderr: '' });
    expect(pasted.stdout).toMatch(/^corrections:\n/);
  });

  it('hands the code and both texts to the process', async () => {
    const run = (...args: readonly string[]): Promise<unknown> =>
      new Promise((resolve) => {
        const command = ['--import', 'tsx', 'src/publish/diff.ts', ...line(...args)];
        execFile(process.execPath, command, (error, stdout, stderr) => {
          resolve({ code: error ? error.code : 0, stdout, stderr });
        });
      });
    for (const args of [
      ['old.yaml', 'new.yaml'],
      ['old.yaml', 'wrong.yaml'],
    ]) {
      expect(await run(...args)).toEqual(await diff(...args));
    }
  });
});

import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENVIRONMENTS } from '../../support/elsewhere';
import { differencesOf } from '../../support/sameFiles';

let one = '';
let other = '';
beforeEach(async () => {
  one = await mkdtemp(join(tmpdir(), 'carnet-'));
  other = await mkdtemp(join(tmpdir(), 'carnet-'));
});
afterEach(async () => {
  await Promise.all([one, other].map((folder) => rm(folder, { recursive: true })));
});

describe('the comparison of two folders', () => {
  it('finds a byte that differs, a file that is longer, one that is missing on either side', async () => {
    await mkdir(join(one, 'deep'));
    await mkdir(join(other, 'deep'));
    await writeFile(join(one, 'deep/page.html'), '<p>Monday</p>');
    await writeFile(join(other, 'deep/page.html'), '<p>Tuesday</p>');
    await writeFile(join(one, 'longer'), 'ab');
    await writeFile(join(other, 'longer'), 'a');
    await writeFile(join(one, 'mine'), '');
    await writeFile(join(other, 'yours'), '');
    expect(differencesOf(one, other)).toEqual([
      'deep/page.html differs at byte 3:\n  "<p>Monday</p>"\n  "<p>Tuesday</p>"',
      'longer differs at byte 1:\n  "ab"\n  "a"',
      'mine is in the first folder alone',
      'yours is in the second folder alone',
    ]);
  });

  it('is not content with two empty folders', () => {
    expect(differencesOf(one, other)).toHaveLength(1);
  });

  it('finds nothing where there is nothing', async () => {
    await writeFile(join(one, 'same'), 'a');
    await writeFile(join(other, 'same'), 'a');
    expect(differencesOf(one, other)).toEqual([]);
  });
});

describe('the two environments', () => {
  it('are seen by Node: zone, language and date', () => {
    const code =
      'const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions(); console.log(JSON.stringify([timeZone, locale, Date.now(), +new Date(), +new Date(0)]))';
    const [first, second] = ENVIRONMENTS.map((environment) => {
      const env = { ...process.env, ...environment };
      const { stdout } = spawnSync(process.execPath, ['-e', code], { env, encoding: 'utf8' });
      return JSON.parse(stdout) as readonly [string, string, number, number, number];
    });
    if (!first || !second) throw new Error('there are two environments');
    expect(first[0]).not.toBe(second[0]);
    expect(first[1]).not.toBe(second[1]);
    for (const at of [2, 3] as const) expect(second[at] - first[at]).toBeGreaterThan(300 * 864e5);
    expect([first[4], second[4]]).toEqual([0, 0]);
  });
});

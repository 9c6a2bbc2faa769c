/** Others' work: that it may be used, that it is what was locked, and that the page says whose it is. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  isAllowed,
  licenceFaults,
  originFaults,
  type Lock,
  type Locked,
} from '../support/licences';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { packages: lock } = readJson('package-lock.json') as { packages: Lock };

describe('an SPDX expression', () => {
  const allowed = ['MIT', 'ISC'];
  it.each([
    ['MIT', true],
    ['(MIT)', true],
    ['GPL-3.0-only OR MIT', true],
    ['(GPL-3.0-only OR MIT) AND ISC', true],
    ['GPL-3.0-only OR (MIT AND ISC)', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only AND MIT', false],
    ['(MIT OR ISC) AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['MIT WITH some-exception', false],
    ['SEE LICENSE IN licence.txt', false],
    ['UNLICENSED', false],
    ['BSD', false],
    ['mit', false],
    ['(MIT', false],
    ['MIT)', false],
    ['MIT ISC', false],
    ['OR', false],
    ['', false],
  ])('"%s" can be met: %s', (expression, met) => {
    expect(isAllowed(expression, allowed)).toBe(met);
  });
});

describe('the check of the lockfile', () => {
  const planted = (license: string | undefined, rest: Locked = {}): string[] =>
    licenceFaults({ '': { license: 'none' }, 'node_modules/x': { ...rest, license } });

  it('refuses for the page what it lets a tool have', () => {
    expect(planted('MPL-2.0')).toEqual(['node_modules/x is under MPL-2.0, refused for the page']);
    expect(planted('MPL-2.0', { dev: true })).toEqual([]);
    expect(planted('MPL-2.0', { devOptional: true })).toEqual([]);
    expect(planted('CC-BY-4.0', { optional: true })).toHaveLength(1);
  });

  it.each(['GPL-2.0-only', 'GPL-3.0', 'AGPL-3.0-or-later', 'LGPL-3.0', 'SSPL-1.0', 'BUSL-1.1'])(
    'refuses %s even for a tool',
    (license) => {
      expect(planted(license, { dev: true })).toHaveLength(1);
    },
  );

  it('refuses a package that names no licence', () => {
    expect(planted(undefined, { dev: true })).toEqual(['node_modules/x names no licence']);
  });

  it('refuses a package from elsewhere, and one without its hash', () => {
    const integrity = 'sha512-x';
    expect(originFaults({ a: { resolved: 'git+ssh://a', integrity }, b: {} })).toHaveLength(2);
    expect(originFaults({ '': {}, a: { integrity } })).toEqual([]);
  });
});

describe('the packages of this project', () => {
  it('may all be used for what they are used for', () => {
    expect(Object.keys(lock).length).toBeGreaterThan(100);
    expect(licenceFaults(lock)).toEqual([]);
  });

  it('come from the registry, with the hash of what it gave', () => {
    expect(originFaults(lock)).toEqual([]);
  });

  it('are installed as they are locked, under the licence that the lockfile names', () => {
    const installed = Object.entries(lock).filter(
      ([path]) => path !== '' && existsSync(`${path}/package.json`),
    );
    expect(installed.length).toBeGreaterThan(100);
    const different = installed.filter(([path, { version, license }]) => {
      const own = readJson(`${path}/package.json`) as Locked;
      return own.version !== version || own.license !== license;
    });
    expect(different.map(([path]) => path)).toEqual([]);
  });
});

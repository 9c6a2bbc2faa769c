import { describe, expect, it } from 'vitest';
import { openAtlas, packageVersion } from '../../../../src/publish/basemap/atlas';
import { describeCredit } from '../../../../src/publish/basemap/credit';
import { en } from '../../../../src/messages/en';

describe('packageVersion and openAtlas', () => {
  it('throw for what is not installed', () => {
    expect(() => packageVersion('no-such-atlas')).toThrow();
    expect(() => openAtlas('world-atlas/countries-1m.json')).toThrow();
  });

  it('throw for a file that is no topology', () => {
    expect(() => openAtlas('world-atlas/package.json')).toThrow(/no topology/);
  });
});

describe('describeCredit', () => {
  it.each([
    ['de-facto', /as held on the ground.*dotted/],
    ['un', /United Nations.*dotted/],
    ['none', /No borders/],
    ['JP', /Borders of Japan as its government draws them.*dotted/],
  ] as const)('names data, versions and the view for %s', (borders, view) => {
    const line = describeCredit(borders, { JP: 'Japan' }, en.credit);
    expect(line).toMatch(/Natural Earth \d+\.\d+ /);
    expect(line).toContain(`world-atlas ${packageVersion('world-atlas')}`);
    expect(line).toMatch(view);
    expect(line).not.toMatch(/[{}]/);
  });
});

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changedPath, compareGolden, goldenJson } from '../../support/golden';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'golden-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('compareGolden', () => {
  it('fails on a missing file in CI and writes nothing', () => {
    const path = join(folder, 'a.json');
    expect(compareGolden(path, 'x', true)).toEqual({ kind: 'missing' });
    expect(existsSync(path)).toBe(false);
  });

  it('writes a missing file locally, folders included', () => {
    const path = join(folder, 'deep', 'a.json');
    expect(compareGolden(path, 'x', false)).toEqual({ kind: 'written' });
    expect(readFileSync(path, 'utf8')).toBe('x\n');
  });

  it('saves a difference beside the file and keeps the file', () => {
    const path = join(folder, 'a.json');
    writeFileSync(path, 'old\n');
    const savedAs = join(folder, 'a-changed.json');
    expect(compareGolden(path, 'new', true)).toEqual({
      kind: 'changed',
      expected: 'old\n',
      savedAs,
    });
    expect(readFileSync(savedAs, 'utf8')).toBe('new\n');
    expect(readFileSync(path, 'utf8')).toBe('old\n');
  });

  it('removes the saved difference once the two agree again', () => {
    const path = join(folder, 'a.json');
    writeFileSync(path, 'old\n');
    compareGolden(path, 'new', true);
    expect(compareGolden(path, 'old', true)).toEqual({ kind: 'same' });
    expect(existsSync(changedPath(path))).toBe(false);
  });

  it('does not mind Windows line ends in the file', () => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'one\r\ntwo\r\n');
    expect(compareGolden(path, 'one\ntwo', true)).toEqual({ kind: 'same' });
  });
});

describe('goldenJson', () => {
  it('cuts numbers to three decimals and leaves whole ones alone', () => {
    expect(goldenJson({ a: 1.23456, b: 1755446400000 })).toBe(
      '{\n  "a": 1.235,\n  "b": 1755446400000\n}',
    );
  });
});

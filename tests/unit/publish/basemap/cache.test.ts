import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Basemap } from '../../../../src/core/model/map';
import { cached } from '../../../../src/publish/basemap/cache';

const MADE: Basemap = {
  land: 'm0 0h1v1z',
  lakes: '',
  rivers: '',
  agreed: '',
  disputed: '',
  visited: { TR: 'm0 0h1v1z' },
};

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'carnet-'));
});
afterEach(() => rm(dir, { recursive: true }));

async function onlyFile(): Promise<string> {
  const [name = 'none'] = await readdir(dir);
  return join(dir, name);
}

describe('cached', () => {
  it('keeps nothing if making fails', async () => {
    await expect(cached('key', dir, () => Promise.reject(new Error('no atlas')))).rejects.toThrow(
      'no atlas',
    );
    expect(await readdir(dir)).toEqual([]);
  });

  it.each([
    ['cut short', '{"land":"m0 0h1'],
    ['empty', ''],
    ['of something else', '{"land":1,"visited":{}}'],
    ['of null', 'null'],
    ['with a tint that is no path', JSON.stringify({ ...MADE, visited: { TR: 7 } })],
  ])('makes again what is kept in a file %s', async (_, text) => {
    await cached('key', dir, () => Promise.resolve(MADE));
    await writeFile(await onlyFile(), text);
    const make = vi.fn(() => Promise.resolve(MADE));
    expect(await cached('key', dir, make)).toEqual(MADE);
    expect(make).toHaveBeenCalledOnce();
    expect(JSON.parse(await readFile(await onlyFile(), 'utf8'))).toEqual(MADE);
  });

  it('makes once, then reads', async () => {
    const make = vi.fn(() => Promise.resolve(MADE));
    await cached({ frame: 1 }, dir, make);
    expect(await cached({ frame: 1 }, dir, make)).toEqual(MADE);
    expect(make).toHaveBeenCalledOnce();
  });

  it('tells keys apart', async () => {
    const make = vi.fn(() => Promise.resolve(MADE));
    await cached({ borders: 'un' }, dir, make);
    await cached({ borders: 'de-facto' }, dir, make);
    expect(make).toHaveBeenCalledTimes(2);
    expect(await readdir(dir)).toHaveLength(2);
  });

  it('leaves one whole file when many write at once', async () => {
    await Promise.all(
      Array.from({ length: 8 }, () => cached('key', dir, () => Promise.resolve(MADE))),
    );
    expect(await readdir(dir)).toHaveLength(1);
    expect(JSON.parse(await readFile(await onlyFile(), 'utf8'))).toEqual(MADE);
  });

  it('makes the folder that it lacks, and none at all for null', async () => {
    const deeper = join(dir, 'a', 'b');
    await cached('key', deeper, () => Promise.resolve(MADE));
    expect(await readdir(deeper)).toHaveLength(1);
    const make = vi.fn(() => Promise.resolve(MADE));
    await cached('key', null, make);
    await cached('key', null, make);
    expect(make).toHaveBeenCalledTimes(2);
  });
});

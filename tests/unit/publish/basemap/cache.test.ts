import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cached, type Kept } from '../../../../src/publish/basemap/cache';

const MADE = { land: 'm0 0h1v1z' };

function keep(key: unknown, dir: string | null): Kept<typeof MADE> {
  const isWhole = (value: unknown): value is typeof MADE =>
    typeof value === 'object' && value !== null && 'land' in value && value.land === MADE.land;
  return { key, dir, isWhole };
}

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
    const fail = (): never => {
      throw new Error('no atlas');
    };
    expect(() => cached(keep('key', dir), fail)).toThrow('no atlas');
    expect(await readdir(dir)).toEqual([]);
  });

  it.each([
    ['cut short', '{"land":"m0 0h1'],
    ['empty', ''],
    ['of something else', '{"land":1,"visited":{}}'],
    ['of null', 'null'],
  ])('makes again what is kept in a file %s', async (_, text) => {
    cached(keep('key', dir), () => MADE);
    await writeFile(await onlyFile(), text);
    const make = vi.fn(() => MADE);
    expect(cached(keep('key', dir), make)).toEqual(MADE);
    expect(make).toHaveBeenCalledOnce();
    expect(JSON.parse(await readFile(await onlyFile(), 'utf8'))).toEqual(MADE);
  });

  it('makes once, then reads', () => {
    const make = vi.fn(() => MADE);
    cached(keep({ frame: 1 }, dir), make);
    expect(cached(keep({ frame: 1 }, dir), make)).toEqual(MADE);
    expect(make).toHaveBeenCalledOnce();
  });

  it('tells keys apart', async () => {
    const make = vi.fn(() => MADE);
    cached(keep({ borders: 'un' }, dir), make);
    cached(keep({ borders: 'de-facto' }, dir), make);
    expect(make).toHaveBeenCalledTimes(2);
    expect(await readdir(dir)).toHaveLength(2);
  });

  it('leaves one whole file when another build writes the same meanwhile', async () => {
    const meanwhile = (): typeof MADE => cached(keep('key', dir), () => MADE);
    expect(cached(keep('key', dir), meanwhile)).toEqual(MADE);
    expect(await readdir(dir)).toHaveLength(1);
    expect(JSON.parse(await readFile(await onlyFile(), 'utf8'))).toEqual(MADE);
  });

  it('makes the folder that it lacks, and none at all for null', async () => {
    const deeper = join(dir, 'a', 'b');
    cached(keep('key', deeper), () => MADE);
    expect(await readdir(deeper)).toHaveLength(1);
    const make = vi.fn(() => MADE);
    cached(keep('key', null), make);
    cached(keep('key', null), make);
    expect(make).toHaveBeenCalledTimes(2);
  });
});

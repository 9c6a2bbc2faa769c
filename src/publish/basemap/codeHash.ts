/** What the code and tables say that shape a cut map, as one hash, so that a cache never outlives them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** Folders whose every file takes part: better to cut once too often than to show an old map. */
const FOLDERS = ['./', '../../core/geo/', '../../../data/geography/'];

let known: string | undefined;

/** Returns the hash, hexadecimal; the files are read once per process. @throws if they are not there. */
export function codeHash(): string {
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  for (const folder of FOLDERS.map((path) => new URL(path, import.meta.url))) {
    for (const name of readdirSync(folder).sort()) {
      if (!name.endsWith('.ts')) continue;
      // A checkout on Windows may have other line ends.
      hash.update(`${name}\n${readFileSync(new URL(name, folder), 'utf8').replace(/\r/g, '')}`);
    }
  }
  known = hash.digest('hex');
  return known;
}

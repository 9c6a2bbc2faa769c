/** Compares two folders byte for byte. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How much of a file is shown around the first byte that differs. */
const CONTEXT_BYTES = 40;

/**
 * Returns how two folders differ, one sentence each, by path: files that one of them lacks, and
 * files whose bytes differ, with where and how. Two folders without files differ as well: whoever
 * compares nothing with nothing has built nothing.
 */
export function differencesOf(one: string, other: string): string[] {
  const [ones, others] = [filesOf(one), filesOf(other)];
  if (ones.length === 0 && others.length === 0) return ['neither folder holds a file'];
  const paths = [...new Set([...ones, ...others])].sort();
  return paths.flatMap((path) => {
    if (!ones.includes(path)) return [`${path} is in the second folder alone`];
    if (!others.includes(path)) return [`${path} is in the first folder alone`];
    return differenceOf(path, readFileSync(join(one, path)), readFileSync(join(other, path)));
  });
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

function differenceOf(path: string, one: Buffer, other: Buffer): string[] {
  if (one.equals(other)) return [];
  const length = Math.min(one.length, other.length);
  let at = 0;
  while (at < length && one[at] === other[at]) at++;
  const around = (bytes: Buffer): string =>
    JSON.stringify(bytes.toString('utf8', Math.max(0, at - CONTEXT_BYTES), at + CONTEXT_BYTES));
  return [`${path} differs at byte ${at}:\n  ${around(one)}\n  ${around(other)}`];
}

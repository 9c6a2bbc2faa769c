/** Reads the project's own files for the tests that look at the whole of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns the texts of all files below the given folders, by path from the project's root, with
 * forward slashes and LF, in alphabetical order.
 */
export function projectFiles(...folders: readonly string[]): Map<string, string> {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
  );
  return new Map(
    paths.sort().map((path) => [path, readFileSync(path, 'utf8').replaceAll('\r\n', '\n')]),
  );
}

/**
 * Checks events files: every problem of every file in one run. The command line and the build both
 * go through here, so that they never disagree.
 */
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Problem } from '../core/model/problem';
import { ENGLISH, type ProblemWords } from '../messages/problemCatalogues';
import { formatProblems, problemSentence } from './read/formatProblems';
import { loadItinerary, type Loaded } from './read/loadItinerary';

const EVENTS_FILE = /\.(ts|yaml|yml|json)$/i;

export interface Checked {
  /** For a person; empty where there is nothing to say. */
  readonly report: string;
  /** The same for a program: every problem with its file and sentence, none left out. */
  readonly problems: readonly (Problem & { readonly file: string; readonly says: string })[];
  /** The files that were read, in order, by the names that the report uses. */
  readonly files: readonly string[];
  readonly errors: number;
  readonly warnings: number;
}

/** Returns the events files of a folder, by name; folders inside it hold no itineraries. */
export async function eventsFilesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && EVENTS_FILE.test(entry.name))
    .filter((entry) => !entry.name.endsWith('.d.ts'))
    .map((entry) => join(folder, entry.name))
    .sort();
}

/** Returns what is wrong with all events files of a folder. Throws if there is no such folder. */
export async function checkData(folder: string): Promise<Checked> {
  return checkFiles(await eventsFilesIn(folder));
}

/**
 * Returns what is wrong with these files, in this order; names are printed relative to `from`, by
 * default the working folder, and problems in `words`, by default English.
 */
export async function checkFiles(
  files: readonly string[],
  from: string = process.cwd(),
  words: ProblemWords = ENGLISH,
): Promise<Checked> {
  const loaded: (Loaded & { readonly name: string })[] = [];
  for (const file of files) {
    // Forward slashes on every system, so that reports compare.
    const name = (relative(from, file) || file).replaceAll('\\', '/');
    loaded.push({ ...(await loadItinerary(file)), name });
  }
  const problems = loaded.flatMap(({ problems: found, name }) =>
    found.map((problem) => ({ file: name, says: problemSentence(problem, words), ...problem })),
  );
  const errors = problems.filter(({ level }) => level === 'error').length;
  return {
    report: loaded
      .map(({ problems: found, name, text }) => formatProblems(found, { file: name, text, words }))
      .filter((text) => text !== '')
      .join('\n'),
    problems,
    files: loaded.map(({ name }) => name),
    errors,
    warnings: problems.length - errors,
  };
}

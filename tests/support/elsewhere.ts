/** Another machine, as far as a build could tell: another path, zone, language, day, load. */
import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';

/** What a build reads; the rest of a working copy is not its business. */
const READ = [
  'data',
  'public',
  'src',
  'LICENSE',
  'index.html',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
];

/** Makes a working copy, with the packages as they are installed here and nothing kept from earlier builds. */
export async function copyProject(from: string, to: string): Promise<void> {
  mkdirSync(to, { recursive: true });
  for (const name of READ) await cp(join(from, name), join(to, name), { recursive: true });
  linkFolder(join(from, 'node_modules'), join(to, 'node_modules'));
}

/** Hard links: 300 MB of packages are there at once. Symbolic ones would be followed back. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    // Caches of tools, and the links to commands, which nothing here goes by.
    if (entry.name.startsWith('.')) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isFile()) linkFile(source, target);
  }
}

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Another disk, or a file system without hard links.
    copyFileSync(from, to);
  }
}

/**
 * A module for Node's `--import` that puts the clock on by so many days. Date stays itself in all
 * else: libraries read the names of its methods from its prototype, which a subclass would not have.
 */
function clockAhead(days: number): string {
  const code = `const { Date: Own } = globalThis;
const now = () => Own.now() + ${days} * 86400000;
globalThis.Date = new Proxy(Own, {
  construct: (target, parts, made) =>
    Reflect.construct(target, parts.length === 0 ? [now()] : parts, made),
  apply: () => new Own(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});`;
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}

/** Two environments that have as little in common as one machine allows. */
export const ENVIRONMENTS: readonly Readonly<Record<string, string>>[] = [
  { TZ: 'America/Los_Angeles', LC_ALL: 'C' },
  {
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'ar_EG.UTF-8',
    UV_THREADPOOL_SIZE: '1',
    NODE_OPTIONS: clockAhead(400),
  },
];

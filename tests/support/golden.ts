/**
 * Golden files: the expected output of a case, kept as text beside its input so that a reviewer
 * reads what changed. A missing file is written on a developer's machine and is a failure in CI,
 * where nobody would look at it. A difference is saved next to the file with `-changed` in its
 * name (git ignores those); to accept it, move it over the old one.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { expect } from 'vitest';

/** How a text compares with its golden file. */
export type GoldenOutcome =
  | { readonly kind: 'same' | 'written' | 'missing' }
  | { readonly kind: 'changed'; readonly expected: string; readonly savedAs: string };

/** Returns the path that a differing output is saved under: `a/b.json` gives `a/b-changed.json`. */
export function changedPath(path: string): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-changed${extension}`;
}

/**
 * Returns how `text` compares with the file at `path`. Line ends are compared as LF, and the file
 * ends in one line feed. Not pure: writes a missing file unless `ci`, saves a difference, and
 * removes a saved difference once the two agree.
 */
export function compareGolden(path: string, text: string, ci: boolean): GoldenOutcome {
  const actual = withFinalNewline(text);
  const savedAs = changedPath(path);
  if (!existsSync(path)) {
    if (ci) return { kind: 'missing' };
    write(path, actual);
    return { kind: 'written' };
  }
  const expected = withFinalNewline(readFileSync(path, 'utf8'));
  if (expected === actual) {
    rmSync(savedAs, { force: true });
    return { kind: 'same' };
  }
  write(savedAs, actual);
  return { kind: 'changed', expected, savedAs };
}

/**
 * Asserts that `text` is what the golden file at `path` holds. `path` is absolute or relative to
 * the project's root. Fails the running test with a line-by-line difference.
 */
export function expectGolden(path: string, text: string): void {
  const outcome = compareGolden(path, text, inCi());
  if (outcome.kind === 'missing') {
    expect.fail(`${path} does not exist: run the test locally, read what it wrote, and commit it`);
  }
  if (outcome.kind === 'changed') {
    expect(withFinalNewline(text), `${path} differs; the new output is in ${outcome.savedAs}`).toBe(
      outcome.expected,
    );
  }
}

/**
 * Returns `value` as stable, readable JSON for a golden file: two spaces, numbers cut to three
 * decimals so that the last digits of a float do not make a difference between machines.
 */
export function goldenJson(value: unknown): string {
  const cut = (_key: string, part: unknown): unknown =>
    typeof part === 'number' && !Number.isInteger(part) ? Math.round(part * 1000) / 1000 : part;
  return JSON.stringify(value, cut, 2);
}

/** Whether nobody would read a file that is written now. */
export function inCi(): boolean {
  return process.env.CI !== undefined && process.env.CI !== '' && process.env.CI !== 'false';
}

function withFinalNewline(text: string): string {
  return `${text.replaceAll('\r\n', '\n').replace(/\n+$/, '')}\n`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Returns markup one tag a line, without the marks of hydration, of scoped styles, and of the basemap's own paths. */
export function readable(html: string): string {
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/ class="_[0-9a-z]{1,2}"| _[0-9a-z]{1,2}(?=")/g, '')
    .replace(/(data-basemap="[^"]*"[^>]*?) d="[^"]*"/g, '$1')
    .replace(/>\s*</g, '>\n<');
}

/**
 * Bad data is a value: one `Problem` per fault, found all at once. The text for each code is in
 * `messages/`; a problem carries only what that text needs.
 */
import type { PROBLEM_LEVELS } from './problemCodes';

export type ProblemCode = keyof typeof PROBLEM_LEVELS;
/** Keys from the root of the file to the value at fault: `['events', 3, 'when', 'date']`. */
export type Path = readonly (string | number)[];

export interface Problem {
  readonly code: ProblemCode;
  readonly level: 'error' | 'warning';
  readonly path: Path;
  /** `'key'` when the key itself is at fault and not its value. */
  readonly target?: 'key' | 'value';
  /** What the message needs: what was found, what is allowed, the nearest match. */
  readonly params: Readonly<Record<string, string | number>>;
  /** 1-based place in the file; absent where the file has no text (an object in memory). */
  readonly line?: number;
  readonly column?: number;
}

/** Finds where a path stands in its file, or null where the value has no place of its own. */
export type Locate = (
  path: Path,
  target?: 'key' | 'value',
) => { readonly line: number; readonly column: number } | null;

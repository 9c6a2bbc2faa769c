/**
 * Bad data is a value: one `Problem` per fault, found all at once. The text for each code is in
 * `messages/`; a problem carries only what that text needs.
 */
import type { PROBLEM_LEVELS } from './problemCodes';

export type ProblemCode = keyof typeof PROBLEM_LEVELS;
/** Keys from the root of the file to the value at fault: `['events', 3, 'when', 'date']`. */
export type Path = readonly (string | number)[];

/**
 * What a file can say of an event's time, and what bears on it besides: a leg's order, two places
 * that nobody can be in at once, the way between them. `span`: an end is not before its start.
 */
export type FactField =
  | 'date'
  | 'start'
  | 'end'
  | 'endDate'
  | 'part'
  | 'lasts'
  | 'atMost'
  | 'earliest'
  | 'latest'
  | 'after'
  | 'before'
  | 'leg'
  | 'place'
  | 'travel'
  | 'span';

/** One of the facts that a problem is about, with a place of its own in the file. */
export interface RelatedFact {
  readonly field: FactField;
  readonly path: Path;
  /** What its words need: the event, what is said of it, the other event. */
  readonly params: Readonly<Record<string, string | number>>;
  readonly line?: number;
  readonly column?: number;
}

export interface Problem {
  readonly code: ProblemCode;
  readonly level: 'error' | 'warning';
  readonly path: Path;
  /** `'key'` when the key itself is at fault and not its value. */
  readonly target?: 'key' | 'value';
  /** What the message needs: what was found, what is allowed, the nearest match. */
  readonly params: Readonly<Record<string, string | number>>;
  /** Facts that cannot all hold, in the order in which they lead to each other. */
  readonly related?: readonly RelatedFact[];
  /** 1-based place in the file; absent where the file has no text (an object in memory). */
  readonly line?: number;
  readonly column?: number;
}

/** Finds where a path stands in its file, or null where the value has no place of its own. */
export type Locate = (
  path: Path,
  target?: 'key' | 'value',
) => { readonly line: number; readonly column: number } | null;

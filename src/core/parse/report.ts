/**
 * Collects problems. Rules call `add` and know nothing of files; the place in the text comes from
 * the reader of the file, when there is one.
 */
import type { Locate, Path, Problem, ProblemCode, RelatedFact } from '../model/problem';
import { PROBLEM_LEVELS } from '../model/problemCodes';

/** What a message needs; `nearest` and `allowed` are printed after any message that has them. */
export type Params = Readonly<Record<string, string | number | null | undefined>>;

export interface Report {
  /** Adds one problem; params that are null or undefined are left out. */
  readonly add: (
    code: ProblemCode,
    path: Path,
    params?: Params,
    target?: 'key' | 'value',
    related?: readonly RelatedFact[],
  ) => void;
  /** Everything added so far, in the order of adding. */
  readonly problems: readonly Problem[];
}

/** Returns an empty report; `locate` gives each problem its line and column. */
export function createReport(locate?: Locate): Report {
  const problems: Problem[] = [];
  return {
    problems,
    add(code, path, params = {}, target = 'value', related) {
      const kept: Record<string, string | number> = {};
      for (const [name, value] of Object.entries(params)) {
        if (value !== null && value !== undefined) kept[name] = value;
      }
      const place = locate?.(path, target) ?? {};
      const level = PROBLEM_LEVELS[code];
      const facts = related ? { related: locateFacts(related, locate) } : {};
      problems.push({ code, level, path, target, params: kept, ...facts, ...place });
    },
  };
}

/** Returns the facts with their places in the file, as far as they have any. */
export function locateFacts(
  facts: readonly RelatedFact[],
  locate: Locate | undefined,
): readonly RelatedFact[] {
  return facts.map((fact) => ({ ...fact, ...locate?.(fact.path) }));
}

/**
 * Returns the problems by line and column, then path, then code; those without a place come last.
 * The order depends on nothing else, so two runs print the same report.
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => comparePlaces(a, b) || comparePaths(a.path, b.path) || compareWords(a.code, b.code),
  );
}

function comparePlaces(a: Problem, b: Problem): number {
  const [lineA, lineB] = [a.line ?? Infinity, b.line ?? Infinity];
  if (lineA !== lineB) return lineA < lineB ? -1 : 1;
  return (a.column ?? 0) - (b.column ?? 0);
}

function comparePaths(a: Path, b: Path): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const [left, right] = [a[index], b[index]];
    if (left === right) continue;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return compareWords(String(left), String(right));
  }
  return a.length - b.length;
}

/** By code units: the machine's locale has no say. */
function compareWords(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

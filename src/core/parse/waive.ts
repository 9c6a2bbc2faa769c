/**
 * Drops the problems that a file waives with a reason, and reports waivers that do nothing: one
 * that stays in the file after its problem has gone would hide the next.
 */
import * as v from 'valibot';
import type { Path, Problem, ProblemCode } from '../model/problem';
import { PROBLEM_CODES, PROBLEM_LEVELS, WAIVABLE_ERRORS } from '../model/problemCodes';
import { waiverSchema } from '../model/schema';
import { nearest } from './nearest';
import type { Report } from './report';
import { isRecord } from './shape';
import { showPath, showValue } from './show';

interface Waiver {
  readonly code: string;
  readonly where?: string;
  readonly path: Path;
  used: boolean;
}

export interface WaiveOptions {
  /** Whether a code can occur among these problems; waivers of others are left for another time. */
  readonly covers: (code: ProblemCode) => boolean;
  readonly report: Report;
}

/**
 * Returns the problems that are not waived. A waiver's `where` is an event's id, any key on the way
 * to the problem, or its path; without it the code is waived everywhere.
 */
export function applyWaivers(
  input: unknown,
  problems: readonly Problem[],
  { covers, report }: WaiveOptions,
): readonly Problem[] {
  const waivers = readWaivers(input);
  const kept = problems.filter((problem) => {
    if (!isWaivable(problem.code)) return true;
    const matching = waivers.filter(
      ({ code, where }) => code === problem.code && isAt(input, problem.path, where),
    );
    for (const waiver of matching) waiver.used = true;
    return matching.length === 0;
  });
  for (const waiver of waivers) reportWaiver(waiver, covers, report);
  return kept;
}

function reportWaiver(
  { code, path, used }: Waiver,
  covers: WaiveOptions['covers'],
  report: Report,
): void {
  const at = [...path, 'code'];
  const params = { found: showValue(code) };
  if (!isCode(code)) {
    report.add('unknown-waiver', at, { ...params, nearest: nearest(code, PROBLEM_CODES) });
  } else if (!covers(code)) return;
  else if (!isWaivable(code)) report.add('waived-error', at, params);
  else if (!used) report.add('unused-waiver', at, params);
}

function readWaivers(input: unknown): readonly Waiver[] {
  const list = isRecord(input) && Array.isArray(input.waive) ? (input.waive as unknown[]) : [];
  return list.flatMap((waiver, index) => {
    if (!v.is(waiverSchema, waiver)) return [];
    const { code, where } = waiver;
    return [{ code, where, path: ['waive', index], used: false }];
  });
}

function isCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEM_LEVELS, code);
}

/** Warnings about waivers themselves cannot be waived: that would never end. */
function isWaivable(code: ProblemCode): boolean {
  if (code === 'unused-waiver') return false;
  return PROBLEM_LEVELS[code] === 'warning' || WAIVABLE_ERRORS.includes(code);
}

function isAt(input: unknown, path: Path, where: string | undefined): boolean {
  if (where === undefined || path.includes(where)) return true;
  const printed = showPath(path);
  if (printed === where || printed.startsWith(`${where}.`) || printed.startsWith(`${where}[`)) {
    return true;
  }
  const [list, index] = path;
  if (list !== 'events' || typeof index !== 'number' || !isRecord(input)) return false;
  const event: unknown = Array.isArray(input.events) ? input.events[index] : undefined;
  return isRecord(event) && event.id === where;
}

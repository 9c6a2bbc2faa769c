/**
 * From an unknown value to an itinerary: the one door through which data enters. Everything wrong
 * with it is found in one go and comes back as values. Contradictions between times are not looked
 * for here; they are the resolver's, which needs a file that is right in itself.
 */
import * as v from 'valibot';
import type { Itinerary } from '../model/itinerary';
import type { Locate, Problem } from '../model/problem';
import { itinerarySchema } from '../model/schema';
import { readParts, type Rule } from './parts';
import { createReport, sortProblems } from './report';
import { checkDates, checkWhens, checkZones } from './rules/dates';
import { checkOrder } from './rules/order';
import { checkEventIds, checkReferences, checkUnused } from './rules/references';
import { checkShape, isRecord } from './shape';
import { showValue } from './show';

export interface ParseOptions {
  /** Gives each problem its place in the file; without it problems have paths alone. */
  readonly locate?: Locate;
}

export interface Parsed {
  /** Null if anything is in error; warnings leave it. */
  readonly itinerary: Itinerary | null;
  /** By place in the file, then by path. */
  readonly problems: readonly Problem[];
}

const RULES: readonly Rule[] = [
  checkReferences,
  checkEventIds,
  checkUnused,
  checkOrder,
  checkDates,
  checkZones,
  checkWhens,
];

/** Returns the itinerary and every problem of `input`. Never throws, whatever it is given. */
export function parseItinerary(input: unknown, options: ParseOptions = {}): Parsed {
  const report = createReport(options.locate);
  const visits = checkShape(input, report);
  if (isRecord(input)) {
    const parts = readParts(input, visits, report);
    for (const rule of RULES) rule(parts);
  }
  const hasErrors = report.problems.some((problem) => problem.level === 'error');
  if (hasErrors) return { itinerary: null, problems: sortProblems(report.problems) };
  // The walk and the schema say the same; should they ever differ, the schema is right.
  const checked = v.safeParse(itinerarySchema, input);
  if (!checked.success) {
    report.add('wrong-shape', [], { found: showValue(checked.issues[0].message) });
    return { itinerary: null, problems: sortProblems(report.problems) };
  }
  return { itinerary: checked.output, problems: sortProblems(report.problems) };
}

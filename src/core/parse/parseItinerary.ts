/**
 * From an unknown value to an itinerary: the one door through which data enters. Everything wrong
 * with it is found in one go and comes back as values. Contradictions between times are not looked
 * for here; they are the resolver's, which needs a file that is right in itself.
 */
import * as v from 'valibot';
import type { Itinerary } from '../model/itinerary';
import type { Locate, Problem } from '../model/problem';
import { RESOLVER_CODES } from '../model/problemCodes';
import { itinerarySchema } from '../model/schema';
import { readParts, type Rule } from './parts';
import { createReport, sortProblems } from './report';
import { checkDates, checkZones } from './rules/dates';
import { checkLinks } from './rules/links';
import { checkMap } from './rules/map';
import { checkOrder } from './rules/order';
import { checkCountries, checkPoints } from './rules/places';
import { checkEventIds, checkReferences } from './rules/references';
import {
  checkAnnounced,
  checkDuplicates,
  checkObligations,
  checkSourceDates,
  checkYears,
} from './rules/reporting';
import { checkTexts, checkTranslations } from './rules/texts';
import { checkWeekdays } from './rules/weekdays';
import { checkVersions } from './rules/versions';
import { checkWhens } from './rules/whens';
import { checkShape, isRecord } from './shape';
import { applyWaivers } from './waive';

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
  checkOrder,
  checkDates,
  checkZones,
  checkWhens,
  checkVersions,
  checkCountries,
  checkPoints,
  checkMap,
  checkTexts,
  checkTranslations,
  checkWeekdays,
  checkLinks,
  checkObligations,
  checkSourceDates,
  checkAnnounced,
  checkDuplicates,
  checkYears,
];

/** Returns the itinerary and every problem of `input`. Never throws, whatever it is given. */
export function parseItinerary(input: unknown, options: ParseOptions = {}): Parsed {
  const report = createReport(options.locate);
  const visits = checkShape(input, report);
  if (isRecord(input)) {
    const parts = readParts(input, visits, report);
    for (const rule of RULES) rule(parts);
  }
  const problems = waive(input, report.problems, options);
  if (problems.some((problem) => problem.level === 'error')) {
    return { itinerary: null, problems: sortProblems(problems) };
  }
  // The walk and the schema say the same; should they ever differ, the schema is right.
  const checked = v.safeParse(itinerarySchema, input);
  const last = createReport(options.locate);
  if (!checked.success) last.add('wrong-shape', [], { found: checked.issues[0].message });
  return {
    itinerary: checked.success ? checked.output : null,
    problems: sortProblems([...problems, ...last.problems]),
  };
}

function waive(
  input: unknown,
  problems: readonly Problem[],
  { locate }: ParseOptions,
): readonly Problem[] {
  const report = createReport(locate);
  const covers = (code: Problem['code']): boolean => !RESOLVER_CODES.includes(code);
  const kept = applyWaivers(input, problems, { covers, report });
  // In a file with errors a rule may not have come to look at what the waiver is for.
  const isBroken = kept.some((problem) => problem.level === 'error');
  const aboutWaivers = report.problems.filter(({ code }) => !isBroken || code !== 'unused-waiver');
  return [...kept, ...aboutWaivers];
}

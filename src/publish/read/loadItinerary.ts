/**
 * From a file on disk to an itinerary: reads it by its ending, checks it, resolves its times, and
 * gives back everything that is wrong with it, in file order. Nothing here throws for what a file
 * holds.
 */
import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Itinerary } from '../../core/model/itinerary';
import type { Locate, Problem } from '../../core/model/problem';
import { RESOLVER_CODES } from '../../core/model/problemCodes';
import { parseItinerary } from '../../core/parse/parseItinerary';
import { createReport, locateFacts, sortProblems, type Report } from '../../core/parse/report';
import { showValue } from '../../core/parse/show';
import { checkTravel } from '../../core/parse/travel';
import { applyWaivers } from '../../core/parse/waive';
import type { Spans } from '../../core/story/presence';
import { unusedLegs } from '../../core/story/unusedLegs';
import { resolveSpans } from '../../core/time/resolve';
import { readJson } from './readJson';
import { readTypeScript } from './readTypeScript';
import { readYaml } from './readYaml';
import { linesOf, locateIn, type Source, type Spot } from './source';

/** Larger than any journey: the page of a file this size would be larger still. */
const MAX_BYTES = 2_000_000;

export interface Loaded {
  /** As it was given. */
  readonly file: string;
  /** Without byte order mark; empty where the file could not be read. */
  readonly text: string;
  /** Null if anything is in error. */
  readonly itinerary: Itinerary | null;
  /** By place in the file. */
  readonly problems: readonly Problem[];
}

const READERS: Partial<Record<string, (text: string) => Source>> = {
  '.ts': readTypeScript,
  '.yaml': readYaml,
  '.yml': readYaml,
  '.json': readJson,
};

/** Returns the file read, checked and resolved. A file that cannot be opened is a problem too. */
export async function loadItinerary(file: string): Promise<Loaded> {
  let bytes: Uint8Array;
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > MAX_BYTES) return tooLarge(file, size);
      bytes = await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    // A folder, a missing file, no permission: the system's word is the best description.
    const found = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return failed(file, '', 'unreadable-file', { found });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder says only that it failed, which is all there is to say.
    return failed(file, '', 'not-utf-8', {});
  }
  return loadItineraryText(file, text);
}

/** Returns the same for a text that is already at hand; `file` gives the name and the ending. */
export function loadItineraryText(file: string, withMark: string): Loaded {
  const text = withMark.replace(/^\ufeff/, '');
  const read = READERS[extname(file).toLowerCase()];
  if (!read) return failed(file, text, 'unknown-file-type', { found: extname(file) || 'without' });
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_BYTES) return tooLarge(file, bytes);
  if (text.trim() === '') return failed(file, text, 'empty-file', {});
  try {
    return { file, text, ...check(read(text), text) };
  } catch (error) {
    // Parsers recurse; brackets nested by the thousand run them out of stack.
    if (!(error instanceof RangeError) || !/call stack/.test(error.message)) throw error;
    return failed(file, text, 'too-deep', { limit: 1000 });
  }
}

function check(source: Source, text: string): Pick<Loaded, 'itinerary' | 'problems'> {
  const lines = linesOf(text);
  const locate = locateIn(source.root, lines);
  const faults = source.faults.flatMap(({ code, params, offset }) => {
    const report = createReport(() => lines.at(offset));
    report.add(code, [], params);
    return report.problems;
  });
  if (source.value === undefined && faults.length > 0)
    return { itinerary: null, problems: sortProblems(faults) };
  const parsed = parseItinerary(source.value, { locate });
  // A field that could not be read is there all the same: its own fault has been reported.
  const found = parsed.problems.filter((problem) => !isThere(source.root, problem));
  if (faults.length > 0 || !parsed.itinerary) {
    return { itinerary: null, problems: sortProblems([...faults, ...found]) };
  }
  const resolved = resolverProblems(parsed.itinerary, locate);
  const isSound = resolved.every(({ level }) => level !== 'error');
  const problems = sortProblems([...found, ...resolved]);
  return { itinerary: isSound ? parsed.itinerary : null, problems };
}

/** What resolved times show in a file that is right in itself, less what the file waives. */
function resolverProblems(itinerary: Itinerary, locate: Locate): readonly Problem[] {
  const { spans, problems } = resolveSpans(itinerary);
  const report = createReport(locate);
  // Times that contradict each other would seem to need impossible travel too.
  if (problems.length === 0) {
    checkTravel(itinerary, spans, report);
    reportLegs(itinerary, spans, report);
  }
  const contradictions = problems.map((problem) => ({
    ...problem,
    ...locate(problem.path, problem.target),
    ...(problem.related ? { related: locateFacts(problem.related, locate) } : {}),
  }));
  const found = [...contradictions, ...report.problems];
  const about = createReport(locate);
  const covers = (code: Problem['code']): boolean => RESOLVER_CODES.includes(code);
  const kept = applyWaivers(itinerary, found, { covers, report: about });
  return [...kept, ...about.problems.filter(({ code }) => code !== 'unknown-waiver')];
}

/** Reports the legs that fit no two stops. */
function reportLegs(itinerary: Itinerary, spans: Spans, report: Report): void {
  for (const { index, journeys, nearest } of unusedLegs(itinerary, spans)) {
    const leg = itinerary.legs?.[index];
    const params = {
      from: showValue(leg?.from),
      to: showValue(leg?.to),
      nearest,
      allowed: journeys.join(', '),
    };
    report.add('unused-leg', ['legs', index], params);
  }
}

function isThere(root: Spot, { code, path, params }: Problem): boolean {
  if (code !== 'missing-field' && code !== 'no-events') return false;
  const { field } = params;
  if (field === undefined) return false;
  const steps = [...path, field];
  let spot: Spot | undefined = root;
  for (const step of steps) spot = spot?.child(step)?.value;
  return spot !== undefined;
}

function tooLarge(file: string, size: number): Loaded {
  return failed(file, '', 'file-too-large', { found: size, limit: MAX_BYTES });
}

function failed(
  file: string,
  text: string,
  code: Problem['code'],
  params: Problem['params'],
): Loaded {
  const report = createReport(() => ({ line: 1, column: 1 }));
  report.add(code, [], params);
  return { file, text, itinerary: null, problems: report.problems };
}

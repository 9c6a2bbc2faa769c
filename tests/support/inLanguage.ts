/** An events file as one of its languages reads it, for tests that look at what the texts say. */
import type { Itinerary } from '../../src/core/model/itinerary';
import { checkShape } from '../../src/core/parse/shape';
import { createReport } from '../../src/core/parse/report';
import { textIn } from '../../src/core/story/runs';

type Container = Record<string | number, unknown>;

/** One text of a file, in every language that it has. */
export interface FileText {
  readonly path: string;
  /** By language; a plain string is in the file's own. */
  readonly by: Readonly<Record<string, string>>;
  readonly isPlain: boolean;
}

/** Returns every text of a file, in file order, with its path as `events.3.note`. */
export function textsOfFile(itinerary: Itinerary): FileText[] {
  return textVisits(itinerary).map(({ path, value }) => ({
    path: path.join('.'),
    by: typeof value === 'string' ? { [itinerary.language]: value } : value,
    isPlain: typeof value === 'string',
  }));
}

/** Returns a copy of the file in which every text is the string of that language. */
export function inLanguage(itinerary: Itinerary, language: string): Itinerary {
  const copy = structuredClone(itinerary);
  for (const { path, value } of textVisits(itinerary)) {
    // The path comes from walking this very value, so all but its last step lead to containers.
    const parent = path
      .slice(0, -1)
      .reduce<Container>((at, step) => at[step] as Container, copy as unknown as Container);
    parent[path.at(-1) ?? ''] = textIn(value, language, itinerary.language);
  }
  return copy;
}

function textVisits(itinerary: Itinerary) {
  const report = createReport();
  const visits = checkShape(itinerary, report);
  if (report.problems.length > 0) throw new RangeError('not an events file');
  return visits.flatMap(({ meaning, path, value }) =>
    // A text is one of the two by its shape, which the walk has just checked.
    meaning === 'text' ? [{ path, value: value as string | Readonly<Record<string, string>> }] : [],
  );
}

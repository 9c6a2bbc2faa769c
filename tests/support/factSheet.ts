/** What the tests of a tour against its fact sheet ask of an events file. */
import type {
  CitationSpec,
  DisputeSpec,
  EventSpec,
  EventStatus,
  Itinerary,
  WhenSpec,
} from '../../src/core/model/itinerary';
import { loadItinerary } from '../../src/publish/read/loadItinerary';

/** One line of a sheet; sources by number, places by key. */
export type Row = readonly [
  id: string,
  when: WhenSpec,
  at: string,
  kind: string,
  who: string,
  sources: string,
  status?: EventStatus,
];

/** Reads a file that has no problems; rejects otherwise. */
export async function readTour(file: string): Promise<Itinerary> {
  const { itinerary, problems } = await loadItinerary(file);
  if (!itinerary || problems.length > 0) throw new Error(`${file} has problems`);
  return itinerary;
}

const listOf = (value: string | readonly string[]): string => [value].flat().join(' ');
const keyOf = (citation: CitationSpec): string =>
  typeof citation === 'string' ? citation : citation.source;

/** Returns the keys of citations as a sheet has them: `n01` is "1". */
export function numbersOf(citations: readonly CitationSpec[] | undefined): string {
  return (citations ?? []).map((citation) => String(Number(keyOf(citation).slice(1)))).join(' ');
}

/** Returns an event as a line of the sheet. */
export function rowOf({ id, when, at, kind, with: who, sources, status }: EventSpec): Row {
  const row = [id, when, at, listOf(kind), listOf(who ?? []), numbersOf(sources)] as const;
  return status === undefined ? row : [...row, status];
}

/** Returns the disputes of a file, each with the id of its event, or an empty one for the tour's own. */
export function disputesOf(tour: Itinerary): readonly (readonly [string, DisputeSpec])[] {
  const of = (id: string, disputes: readonly DisputeSpec[] = []) =>
    disputes.map((dispute) => [id, dispute] as const);
  return [
    ...tour.events.flatMap((event) => of(event.id, event.disputes)),
    ...of('', tour.disputes),
  ];
}

/** Returns a file's sources as `key|published`, `undated` where it gives no date. */
export function datesOf({ sources = {} }: Itinerary): string[] {
  return Object.entries(sources).map(([key, one]) => `${key} ${one.published ?? 'undated'}`);
}

/**
 * The parts of a file that are whole enough to reason about. A file with one broken event still has
 * all its others checked, so that one run finds everything.
 */
import * as v from 'valibot';
import type { EventSpec, PlaceSpec, SourceSpec } from '../model/itinerary';
import type { Path } from '../model/problem';
import { eventSchema, placeSchema, sourceSchema } from '../model/schema';
import type { Report } from './report';
import { FORBIDDEN_KEYS, isRecord, type Visit } from './shape';

export interface IndexedEvent {
  readonly index: number;
  readonly path: Path;
  readonly event: EventSpec;
}

export interface Parts {
  readonly input: Readonly<Record<string, unknown>>;
  readonly visits: readonly Visit[];
  readonly report: Report;
  /** Keys as the file has them, less those that are forbidden, whether or not their values are whole. */
  readonly placeKeys: readonly string[];
  readonly personKeys: readonly string[];
  readonly sourceKeys: readonly string[];
  readonly trackKeys: readonly string[];
  /** Id of each event that has one, in file order, with its index. */
  readonly eventIds: readonly { readonly id: string; readonly index: number }[];
  /** Only what has the right shape. */
  readonly places: ReadonlyMap<string, PlaceSpec>;
  readonly sources: ReadonlyMap<string, SourceSpec>;
  readonly events: readonly IndexedEvent[];
}

/** What every rule is: it reads the parts and reports; rules do not know of each other. */
export type Rule = (parts: Parts) => void;

/** Returns the sound parts of a file. Maps, so that no key can reach a prototype. */
export function readParts(
  input: Readonly<Record<string, unknown>>,
  visits: readonly Visit[],
  report: Report,
): Parts {
  const list = Array.isArray(input.events) ? (input.events as readonly unknown[]) : [];
  const events: IndexedEvent[] = [];
  const eventIds: { id: string; index: number }[] = [];
  list.forEach((event, index) => {
    if (isRecord(event) && typeof event.id === 'string') eventIds.push({ id: event.id, index });
    if (v.is(eventSchema, event)) events.push({ index, path: ['events', index], event });
  });
  return {
    input,
    visits,
    report,
    placeKeys: keysOf(input.places),
    personKeys: keysOf(input.people),
    sourceKeys: keysOf(input.sources),
    trackKeys: keysOf(input.tracks),
    eventIds,
    places: entriesThat(input.places, (value) => v.is(placeSchema, value)),
    sources: entriesThat(input.sources, (value) => v.is(sourceSchema, value)),
    events,
  };
}

function keysOf(value: unknown): readonly string[] {
  const keys = isRecord(value) ? Object.keys(value) : [];
  return keys.filter((key) => !FORBIDDEN_KEYS.includes(key));
}

function entriesThat<T>(value: unknown, test: (entry: unknown) => boolean): ReadonlyMap<string, T> {
  const entries = isRecord(value) ? Object.entries(value) : [];
  // The test is the schema's own guard; the map only carries its answer through.
  return new Map(entries.filter(([, entry]) => test(entry)) as [string, T][]);
}

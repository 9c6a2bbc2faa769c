/** Builds small itineraries and spans for tests, so that a case states only what it is about. */
import { epochMs } from '../../src/core/model/brand';
import type { EventSpec, Itinerary, PlaceSpec } from '../../src/core/model/itinerary';
import type { Edge, Span } from '../../src/core/model/story';

const at = (iso: string): Edge => {
  const ms = epochMs(Date.parse(iso));
  return { at: ms, says: ms, basis: 'stated' };
};

/** A span from four ISO instants; two where start and end are each known. */
export function span(startMin: string, startMax: string, endMin?: string, endMax?: string): Span {
  return {
    startMin: at(startMin),
    startMax: at(startMax),
    endMin: at(endMin ?? startMin),
    endMax: at(endMax ?? startMax),
    precision: 'bounds',
    endKnown: endMin !== undefined,
  };
}

export function place(country: string, city?: string, more: Partial<PlaceSpec> = {}): PlaceSpec {
  return {
    name: city ?? country,
    ...(city === undefined ? {} : { city }),
    country,
    at: [30, 40],
    precision: 'city',
    zone: 'UTC',
    ...more,
  };
}

export function event(id: string, at: string, more: Partial<EventSpec> = {}): EventSpec {
  return { id, kind: 'meeting', title: id, when: '2025-08-17', at, sources: ['s'], ...more };
}

export function itinerary(
  places: Readonly<Record<string, PlaceSpec>>,
  events: readonly EventSpec[],
  more: Partial<Itinerary> = {},
): Itinerary {
  return {
    format: 1,
    id: 'test',
    language: 'en',
    title: 'Test',
    updated: '2025-08-26',
    sources: { s: { publisher: 'P', title: 'T', kind: 'press' } },
    places,
    events,
    ...more,
  };
}

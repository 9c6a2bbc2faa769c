/** Events for tests of wording: only what matters for time, the rest filled in. */
import type { EventSpec, Itinerary } from '../../../../src/core/model/itinerary';

export interface EventSketch {
  readonly id: string;
  readonly when: EventSpec['when'];
  /** Key of `zones`; the first where absent. */
  readonly at?: string;
  readonly status?: EventSpec['status'];
}

/** Returns an itinerary of the events, at places that differ in nothing but their zone. */
export function itineraryOf(
  sketches: readonly EventSketch[],
  zones: Readonly<Record<string, string>>,
): Itinerary {
  const place = { country: 'TR', at: [30, 40] as const, precision: 'city' as const };
  const [first = ''] = Object.keys(zones);
  return {
    format: 1,
    id: 'test',
    language: 'en',
    title: 'Test',
    updated: '2025-09-01',
    places: Object.fromEntries(
      Object.entries(zones).map(([key, zone]) => [key, { ...place, name: key, zone }]),
    ),
    events: sketches.map(({ id, when, at = first, status }) => ({
      id,
      kind: 'meeting' as const,
      title: id,
      when,
      at,
      ...(status === undefined ? {} : { status }),
    })),
  };
}

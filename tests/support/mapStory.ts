/**
 * Stories reduced to what a map needs, for tests: cities in order of visit, a home, venues. Times are
 * all zero. `AUGUST` is the tour of 17-22 August 2025 at city level; `journey` makes one up.
 */
import type { EpochMs, LngLat } from '../../src/core/model/brand';
import type {
  Story,
  StoryEvent,
  StoryLeg,
  StoryPlace,
  StoryStop,
} from '../../src/core/model/story';

export interface VisitSpec {
  readonly city: string;
  readonly country: string;
  readonly at: LngLat;
  readonly dates: string;
  readonly venues?: readonly { readonly key: string; readonly at: LngLat }[];
  /** How exactly the place is known. Default 'city'. */
  readonly precision?: StoryPlace['precision'];
  /** How the leg that leads here is known. Default 'inferred'. */
  readonly reached?: StoryLeg['status'];
}

const ZERO = 0 as EpochMs;
const SPAN = { min: ZERO, max: ZERO };

/** Returns a story that visits the cities in order, from home and back if there is one. */
export function mapStory(
  visits: readonly VisitSpec[],
  home: { readonly name: string; readonly at: LngLat } | null,
): Story {
  const countries = [...new Set(visits.map(({ country }) => country))];
  const places: Record<string, StoryPlace> = {};
  const events: StoryEvent[] = [];
  const addPlace = (
    key: string,
    name: string,
    at: LngLat,
    country: string,
    precision: StoryPlace['precision'],
  ): void => {
    places[key] = { key, name, localNames: [], country, at, precision, zone: 'UTC' };
  };
  const addEvent = (place: string, stop: number | undefined, lane: string): string => {
    const id = `event-${String(events.length + 1)}`;
    events.push(eventAt(id, events.length, place, stop, lane));
    return id;
  };
  if (home) addPlace('home', home.name, home.at, 'ZZ', 'city');
  if (home) addEvent('home', undefined, 'home');
  const stops = visits.map(
    ({ city, country, at, dates, precision = 'city', venues = [] }, index): StoryStop => {
      const place = `city-${city}`;
      addPlace(place, city, at, country, precision);
      const ids = [addEvent(place, index + 1, country)];
      for (const venue of venues) {
        addPlace(venue.key, venue.key, venue.at, country, 'venue');
        ids.push(addEvent(venue.key, index + 1, country));
      }
      const number = index + 1;
      return { number, name: city, place, country, events: ids, dates, stay: null, lane: country };
    },
  );
  if (home) addEvent('home', undefined, 'home');
  const ends = [...(home ? ['home' as const] : []), ...stops.map(({ number }) => number)];
  if (home) ends.push('home');
  const legs = ends.slice(1).map((to, index): StoryLeg => {
    const from = ends[index] ?? 'home';
    const status = (to === 'home' ? undefined : visits[to - 1]?.reached) ?? 'inferred';
    const distanceKm = distanceBetween(pointOf(from, visits, home), pointOf(to, visits, home));
    const id = `leg-${String(index + 1)}`;
    return {
      id,
      from,
      to,
      by: 'air',
      status,
      distanceKm,
      leaves: SPAN,
      arrives: SPAN,
      sources: [],
    };
  });
  return {
    id: 'test',
    language: 'en',
    title: 'Test',
    description: '',
    updated: '',
    ...(home ? { home: { place: 'home', name: home.name, zone: 'UTC' } } : {}),
    people: {},
    places,
    sources: [],
    events,
    stops,
    legs,
    lanes: [
      ...(home ? [lane('home', home.name, 0)] : []),
      ...countries.map((country, index) => lane(country, country, index + 1)),
    ],
    days: [],
    disputes: [],
    unknowns: [],
    extent: { from: ZERO, to: ZERO },
    axis: { zone: 'UTC', words: '' },
    borders: 'de-facto',
  } as unknown as Story;
}

function lane(key: string, name: string, color: number): Story['lanes'][number] {
  return { key, name, isHome: color === 0, color, zone: 'UTC', midnights: [] };
}

function eventAt(
  id: string,
  index: number,
  place: string,
  stop: number | undefined,
  laneKey: string,
): StoryEvent {
  return {
    id,
    index,
    kinds: ['meeting'],
    title: id,
    place,
    stop,
    lane: laneKey,
    status: 'reported',
    disputes: [],
  } as unknown as StoryEvent;
}

function pointOf(
  end: number | 'home',
  visits: readonly VisitSpec[],
  home: { readonly at: LngLat } | null,
): LngLat {
  return (end === 'home' ? home?.at : visits[end - 1]?.at) ?? [0, 0];
}

function distanceBetween(a: LngLat, b: LngLat): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b[1] - a[1]) * rad) / 2) ** 2 +
    Math.cos(a[1] * rad) * Math.cos(b[1] * rad) * Math.sin(((b[0] - a[0]) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(Math.min(1, h)));
}

export const TOKYO = { name: 'Tokyo', at: [139.6503, 35.6762] } as const;

export const AUGUST_VISITS: readonly VisitSpec[] = [
  {
    city: 'Djibouti',
    country: 'DJ',
    at: [43.145, 11.589],
    dates: '17–18 August',
    venues: [
      { key: 'palace', at: [43.15, 11.605] },
      { key: 'base', at: [43.1595, 11.5473] },
    ],
  },
  {
    city: 'Ankara',
    country: 'TR',
    at: [32.8597, 39.9334],
    dates: '19 August',
    venues: [
      { key: 'ministry', at: [32.856, 39.918] },
      { key: 'tusas', at: [32.59, 40.08] },
    ],
  },
  {
    city: 'Istanbul',
    country: 'TR',
    at: [28.9784, 41.0082],
    dates: '20 August',
    reached: 'reported',
    venues: [
      { key: 'shipyard', at: [29.262, 40.869] },
      { key: 'levent', at: [29.013, 41.078] },
      { key: 'baykar', at: [28.66, 41.08] },
    ],
  },
  { city: 'Amman', country: 'JO', at: [35.9106, 31.9539], dates: '21 August' },
];

/** The August tour: Djibouti, Ankara, Istanbul, Amman, from Tokyo and back. */
export const AUGUST = mapStory(AUGUST_VISITS, TOKYO);

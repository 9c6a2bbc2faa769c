/** The cities and venues of a story as points of the map: one disc per city, however often visited. */
import type { GeoProjection } from 'd3-geo';
import type { LngLat } from '../model/brand';
import type { MapPlan, MapStop, XY } from '../model/map';
import { happened } from '../model/status';
import type { Story, StoryPlace } from '../model/story';
import { isPointless, spotOf, type MapGround } from './countrySpots';
import { groundAt } from './projection';

/** A city of the story. */
export interface City {
  /** Stands for it among labels and legs; unique. */
  readonly key: string;
  readonly name: string;
  /** Of every visit, in order: "17–18 Aug, 20 Aug". */
  readonly dates: string;
  readonly country: string;
  readonly lngLat: LngLat;
  readonly stop: MapStop;
}

/**
 * Returns the cities in order of first visit. Left out is one that the projection cannot show, and an
 * undisclosed place of which no area is known that the map could show.
 */
export function gatherStops(story: Story, ground: MapGround): City[] {
  const cities = new Map<string, City>();
  const spots = story.stops.flatMap(({ place }) => story.places[place] ?? []);
  const taken = spots.flatMap((spot) => {
    const at = isPointless(spot) ? null : spotOf(spot, ground, []);
    return at ? [at] : [];
  });
  for (const { number, name, country, place, dates, lane, planned = false } of story.stops) {
    const key = `stop-${country}-${name}`;
    const known = cities.get(key);
    if (known) {
      const numbers = [...known.stop.numbers, number];
      cities.set(key, {
        ...known,
        dates: joinDates(known.dates, dates),
        // Announced again, a city that was visited is one that was visited.
        stop: { ...known.stop, numbers, planned: known.stop.planned && planned },
      });
      continue;
    }
    const spot = story.places[place];
    const at = spot && spotOf(spot, ground, taken);
    if (!at) continue;
    if (isPointless(spot)) taken.push(at);
    const lngLat = isPointless(spot) ? lngLatAt(ground.projection, at, spot.at) : spot.at;
    const color = story.lanes.find((one) => one.key === lane)?.color ?? 0;
    const stop = { place, at: tenths(at), numbers: [number], color, planned };
    cities.set(key, { key, name, dates, country, lngLat, stop });
  }
  return [...cities.values()].map((city) => {
    const { planned, ...stop } = city.stop;
    const precision = stopPrecision(story, stop);
    return {
      ...city,
      stop: { ...stop, ...(precision ? { precision } : {}), ...(planned ? { planned } : {}) },
    };
  });
}

/** Where on the globe a point of the frame lies, so that great circles can lead there. */
function lngLatAt(projection: GeoProjection, at: XY, fallback: LngLat): LngLat {
  return groundAt(projection, at) ?? fallback;
}

/** A site in a city is a venue of it; apart from any it is a stop of its own kind. */
function stopPrecision(
  story: Story,
  { place, numbers }: Pick<MapStop, 'place' | 'numbers'>,
): MapStop['precision'] {
  const spot = story.places[place];
  if (!spot || spot.precision === 'venue') return undefined;
  if (spot.precision === 'site') return spot.city === undefined ? 'site' : undefined;
  return spot.precision === 'city' && hasVenue(story, numbers) ? undefined : spot.precision;
}

/** Characters in a line of dates, beyond which a further visit's begin another. */
const LINE_LENGTH = 24;

function joinDates(first: string, second: string): string {
  if (first === second) return first;
  const line = first.slice(first.lastIndexOf('\n') + 1);
  return `${first},${line.length + second.length > LINE_LENGTH ? '\n' : ' '}${second}`;
}

/** Whether any event of these stops is known more exactly than by its city. */
function hasVenue(story: Story, numbers: readonly number[]): boolean {
  return story.events.some(
    ({ stop, place }) =>
      stop !== undefined && numbers.includes(stop) && isExact(story.places[place]),
  );
}

function isExact(place: StoryPlace | undefined): boolean {
  return place?.precision === 'venue' || place?.precision === 'site';
}

/** Events that took place or belong to a stop. */
function madeEvents({ events }: Story): Story['events'] {
  return events.filter((event) => happened(event) || event.stop !== undefined);
}

/**
 * Returns the places of events that no disc stands for, in the story's order, if they lie in the frame.
 * A place without a point of its own stands in its country's label place, unless it is part of a stop.
 */
export function gatherVenues(
  story: Story,
  cities: readonly City[],
  ground: MapGround,
): MapPlan['venues'] {
  const { width, height } = ground.frame;
  const seen = new Set([...cities.map(({ stop }) => stop.place), story.home?.place]);
  const taken = cities.map(({ stop }) => stop.at);
  return madeEvents(story).flatMap(({ place, lane, stop }) => {
    const spot = story.places[place];
    if (seen.has(place) || !spot) return [];
    if (isPointless(spot) && isDrawn(cities, stop)) return [];
    seen.add(place);
    const at = spotOf(spot, ground, taken);
    const isInFrame = at && at[0] >= 0 && at[0] <= width && at[1] >= 0 && at[1] <= height;
    if (!isInFrame) return [];
    if (isPointless(spot)) taken.push(at);
    const color = story.lanes.find((one) => one.key === lane)?.color ?? 0;
    const { name, precision } = spot;
    const inexact = precision === 'venue' ? {} : { precision };
    // Two decimals: at twelve times a tenth of a unit would be a visible step.
    return [{ place, name, at: hundredths(at), color, ...inexact }];
  });
}

/** Returns how many events at undisclosed places have no mark of a stop or of a place. */
export function countUnplaced(
  story: Story,
  cities: readonly City[],
  venues: MapPlan['venues'],
): number {
  return madeEvents(story).filter(
    ({ place, stop }) =>
      story.places[place]?.precision === 'undisclosed' &&
      !isDrawn(cities, stop) &&
      !venues.some((venue) => venue.place === place),
  ).length;
}

function isDrawn(cities: readonly City[], stop: number | undefined): boolean {
  return stop !== undefined && cities.some((city) => city.stop.numbers.includes(stop));
}

function tenths([x, y]: XY): XY {
  return [Number(x.toFixed(1)), Number(y.toFixed(1))];
}

function hundredths([x, y]: XY): XY {
  return [Number(x.toFixed(2)), Number(y.toFixed(2))];
}

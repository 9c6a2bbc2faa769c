/** The cities and venues of a story as points of the map: one disc per city, however often visited. */
import type { GeoProjection } from 'd3-geo';
import type { LngLat } from '../model/brand';
import type { Frame, MapPlan, MapStop, XY } from '../model/map';
import { happened } from '../model/status';
import type { Story, StoryPlace } from '../model/story';
import { projectPoint } from './projection';

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

/** Returns the cities in order of first visit; one that the projection cannot show is left out. */
export function gatherStops(story: Story, projection: GeoProjection): City[] {
  const cities = new Map<string, City>();
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
    const at = spot && projectPoint(projection, spot.at);
    if (!at) continue;
    const color = story.lanes.find((one) => one.key === lane)?.color ?? 0;
    const stop = { place, at: tenths(at), numbers: [number], color, approximate: false, planned };
    cities.set(key, { key, name, dates, country, lngLat: spot.at, stop });
  }
  return [...cities.values()].map((city) => {
    const approximate = !hasVenue(story, city.stop.numbers);
    const { planned, ...stop } = city.stop;
    return { ...city, stop: { ...stop, approximate, ...(planned ? { planned } : {}) } };
  });
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

/** Returns the places of events that no disc stands for, in the story's order, if they lie in the frame. */
export function gatherVenues(
  story: Story,
  cities: readonly City[],
  projection: GeoProjection,
  frame: Frame,
): MapPlan['venues'] {
  const seen = new Set([...cities.map(({ stop }) => stop.place), story.home?.place]);
  const made = story.events.filter((event) => happened(event) || event.stop !== undefined);
  return made.flatMap(({ place, lane }) => {
    const spot = story.places[place];
    if (seen.has(place) || !spot) return [];
    seen.add(place);
    const at = projectPoint(projection, spot.at);
    const isInFrame =
      at && at[0] >= 0 && at[0] <= frame.width && at[1] >= 0 && at[1] <= frame.height;
    if (!isInFrame || spot.precision === 'country' || spot.precision === 'undisclosed') return [];
    const color = story.lanes.find((one) => one.key === lane)?.color ?? 0;
    // Two decimals: at twelve times a tenth of a unit would be a visible step.
    const approximate = !isExact(spot);
    return [{ place, name: spot.name, at: hundredths(at), color, approximate }];
  });
}

function tenths([x, y]: XY): XY {
  return [Number(x.toFixed(1)), Number(y.toFixed(1))];
}

function hundredths([x, y]: XY): XY {
  return [Number(x.toFixed(2)), Number(y.toFixed(2))];
}

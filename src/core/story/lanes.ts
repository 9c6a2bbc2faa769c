/**
 * The rows of the timeline: home first, then a lane per country in order of first visit, or per
 * city where the whole tour is in one country or goes back and forth between few cities.
 */
import type { Itinerary } from '../model/itinerary';
import { cityKeyOf, placeOf, type Run } from './runs';

export interface Lane {
  readonly key: string;
  readonly isHome: boolean;
  /** 1-based index into the palette, by country in order of first visit; 0 for home and no visit. */
  readonly color: number;
  readonly country: string;
  /** A place whose zone and, for a city lane, whose name the lane has. */
  readonly place: string;
  readonly by: 'country' | 'city';
}

/** Most city lanes that a back-and-forth tour may have; more would not be read at 320 px. */
const MOST_CITY_LANES = 6;

/**
 * Returns whether the lanes are cities: one country only, or at most six cities and at least twice
 * as many stops, with some country holding several of them or each city visited again.
 */
export function lanesByCity(stops: readonly Run[]): boolean {
  const countries = new Set(stops.map((stop) => stop.country));
  const cities = new Set(stops.map((stop) => stop.cityKey));
  if (countries.size <= 1) return cities.size > 1;
  return cities.size <= MOST_CITY_LANES && stops.length >= 2 * cities.size;
}

/** The key of the lane that a run belongs to. */
export function laneKey(run: Run, byCity: boolean): string {
  if (run.isHome) return 'home';
  return byCity ? run.cityKey : run.country;
}

/** Returns the lanes in drawing order. `homePlace` adds the home lane even where no event is at home. */
export function findLanes(runs: readonly Run[], homePlace: string | undefined): Lane[] {
  const stops = runs.filter((run) => !run.isHome);
  const byCity = lanesByCity(stops);
  const colors = new Map<string, number>();
  const lanes = new Map<string, Lane>();
  if (homePlace !== undefined) {
    lanes.set('home', {
      key: 'home',
      isHome: true,
      color: 0,
      country: runs.find((run) => run.isHome)?.country ?? '',
      place: homePlace,
      by: 'city',
    });
  }
  for (const stop of stops) {
    const color = colors.get(stop.country) ?? (colors.size % 8) + 1;
    colors.set(stop.country, color);
    const key = laneKey(stop, byCity);
    if (lanes.has(key)) continue;
    const by = byCity ? 'city' : 'country';
    lanes.set(key, { key, isHome: false, color, country: stop.country, place: stop.place, by });
  }
  return [...lanes.values()];
}

/** The key of the lane for a place, whether there is one or not; that of home for home's own city. */
export function laneKeyOf(itinerary: Itinerary, place: string, byCity: boolean): string {
  const city = cityKeyOf(itinerary, place);
  if (itinerary.home !== undefined && cityKeyOf(itinerary, itinerary.home) === city) return 'home';
  return byCity ? city : placeOf(itinerary, place).country;
}

/**
 * Returns the lanes with one more, in neutral ink, for each place that has none: what was planned
 * or called off there, or is there by another account, is drawn without making it a visit.
 */
export function addLanes(
  itinerary: Itinerary,
  lanes: readonly Lane[],
  { places, byCity }: { readonly places: readonly string[]; readonly byCity: boolean },
): Lane[] {
  const all = new Map(lanes.map((lane) => [lane.key, lane]));
  for (const place of places) {
    const key = laneKeyOf(itinerary, place, byCity);
    const { country } = placeOf(itinerary, place);
    const by = byCity ? 'city' : 'country';
    if (!all.has(key)) all.set(key, { key, isHome: false, color: 0, country, place, by });
  }
  return [...all.values()];
}

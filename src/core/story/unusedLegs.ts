/** The legs of a file that fit no journey of its story: nothing is drawn for them, and nobody would know. */
import type { Itinerary } from '../model/itinerary';
import { resolveStory } from './resolveStory';
import { cityKeyOf } from './runs';
import type { Spans } from './presence';

export interface UnusedLeg {
  /** Its index in the file's `legs`. */
  readonly index: number;
  /** The journeys of the story by the places that stand for their ends, "djibouti-city > ankara". */
  readonly journeys: readonly string[];
  /** The first of them that leads to the same city or, if none does, from the same; absent for neither. */
  readonly nearest?: string;
}

/**
 * Returns the legs that lead from no stop to the next, in the order of the file. One within a city
 * is none: it says by what people went about there. An end that is no event's and no place's key has
 * been ruled out by parsing.
 */
export function unusedLegs(itinerary: Itinerary, spans: Spans): UnusedLeg[] {
  const { legs = [], events, places } = itinerary;
  if (legs.length === 0) return [];
  const found = resolveStory(itinerary, spans).journeys;
  const used = new Set(found.map(({ spec }) => spec));
  const journeys = found.map(({ from, to }) => ({
    from: from.cityKey,
    to: to.cityKey,
    name: `${from.place} > ${to.place}`,
  }));
  const cityOf = (end: string): string | undefined => {
    const place = places[end] ? end : events.find(({ id }) => id === end)?.at;
    return place === undefined ? undefined : cityKeyOf(itinerary, place);
  };
  return legs.flatMap((leg, index) => {
    const [from, to] = [cityOf(leg.from), cityOf(leg.to)];
    if (used.has(leg) || from === to) return [];
    const nearest =
      journeys.find((journey) => journey.to === to) ??
      journeys.find((journey) => journey.from === from);
    const names = [...new Set(journeys.map(({ name }) => name))];
    return [{ index, journeys: names, ...(nearest ? { nearest: nearest.name } : {}) }];
  });
}

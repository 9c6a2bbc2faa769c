/** How far it is from one stop to the next, as the map draws it: no source reports a route. */
import { fill } from '../model/fill';
import type { PointPrecision } from '../model/itinerary';
import type { Journey } from '../story/journeys';
import { placeOf } from '../story/runs';
import type { StoryContext } from './storyContext';

/** Whose points are exact to a city at least. */
const POINTS: readonly PointPrecision[] = ['venue', 'site', 'city'];

/**
 * Returns the great circle between the cities of a journey, to two digits: "3,300", km. Undefined
 * where an end is known no better than a region or a country, whose point says nothing, and for
 * less than a kilometre.
 */
function lengthOf({ itinerary, language }: StoryContext, journey: Journey): string | undefined {
  const { from, to, distanceKm: km } = journey;
  const rounded = km < 10 ? Math.round(km) : Number(km.toPrecision(2));
  const isExact = [from, to].every(({ place }) =>
    POINTS.includes(placeOf(itinerary, place).precision),
  );
  return isExact && rounded > 0 ? new Intl.NumberFormat(language).format(rounded) : undefined;
}

/** Returns "Djibouti to Ankara: about 3,300 km in a straight line."; undefined where that is not known. */
export function tellLength(context: StoryContext, journey: Journey): string | undefined {
  const { itinerary, messages, name } = context;
  const n = lengthOf(context, journey);
  if (n === undefined) return undefined;
  const cityOf = (key: string): string => {
    const place = placeOf(itinerary, key);
    return name(place.city ?? place.name);
  };
  const [from, to] = [cityOf(journey.from.place), cityOf(journey.to.place)];
  return fill(messages.story.journey.length, { from, to, n });
}

/**
 * Returns what the map says of a line: "about 3,300 km", "about 3,300 km, 4 hours" or, where a place
 * is not known well enough, no more than the `duration`, if that is; undefined for neither.
 */
export function labelLeg(
  context: StoryContext,
  journey: Journey,
  duration: string | undefined,
): string | undefined {
  const { onMap, onMapTimed } = context.messages.story.journey;
  const n = lengthOf(context, journey);
  if (n === undefined) return duration;
  return duration === undefined ? fill(onMap, { n }) : fill(onMapTimed, { n, duration });
}

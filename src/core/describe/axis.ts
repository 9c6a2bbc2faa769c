/** The name of the time axis: "Local time, UTC+3". */
import { fill, inDigits } from '../model/fill';
import { placeOf } from '../story/runs';
import { offsetMinutes } from '../time/clock';
import { describeOffset } from './date';
import type { StoryContext } from './storyContext';

/**
 * Returns the axis's name with the offset that its zone had at the start. Where the lanes abroad do
 * not all keep its time, no time is local to all, and it is named by its place: "Washington, UTC−5".
 */
export function describeAxis({
  itinerary,
  resolved,
  messages,
  name,
  language,
}: StoryContext): string {
  const { axisZone, extent } = resolved;
  const { home } = itinerary;
  const words = messages.story;
  const offset = inDigits(describeOffset(axisZone, extent.from), language);
  if (!isMixed({ itinerary, resolved })) return fill(words.axis, { offset });
  const keys = [...(home === undefined ? [] : [home]), ...abroadOf(resolved)];
  const key = keys.find((one) => placeOf(itinerary, one).zone === axisZone);
  if (key === undefined) return fill(words.axis, { offset });
  const place = placeOf(itinerary, key);
  return fill(words.axisAt, { place: name(place.city ?? place.name), offset });
}

const abroadOf = ({ lanes }: StoryContext['resolved']): string[] =>
  lanes.filter((lane) => !lane.isHome).map((lane) => lane.place);

/** Returns whether the places abroad keep another time than the axis, so that none is local to all. */
export function isMixed({
  itinerary,
  resolved,
}: Pick<StoryContext, 'itinerary' | 'resolved'>): boolean {
  const { axisZone, extent } = resolved;
  return abroadOf(resolved).some((key) =>
    [extent.from, extent.to].some(
      (at) => offsetMinutes(at, placeOf(itinerary, key).zone) !== offsetMinutes(at, axisZone),
    ),
  );
}

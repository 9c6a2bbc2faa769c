/** The name of the time axis: "Local time, UTC+3". */
import { fill } from '../model/fill';
import { placeOf } from '../story/runs';
import { offsetMinutes } from '../time/clock';
import { describeOffset } from './date';
import type { StoryContext } from './storyContext';

/**
 * Returns the axis's name with the offset that its zone had at the start. Where the lanes abroad do
 * not all keep its time, no time is local to all, and it is named by its place: "Washington, UTC−5".
 */
export function describeAxis({ itinerary, resolved, messages, text }: StoryContext): string {
  const { axisZone, extent, lanes } = resolved;
  const { home } = itinerary;
  const words = messages.story;
  const offset = describeOffset(axisZone, extent.from);
  const keeps = (zone: string): boolean =>
    [extent.from, extent.to].every((at) => offsetMinutes(at, zone) === offsetMinutes(at, axisZone));
  const zoneOf = (key: string): string => placeOf(itinerary, key).zone;
  const abroad = lanes.filter((lane) => !lane.isHome).map((lane) => lane.place);
  if (abroad.every((key) => keeps(zoneOf(key)))) return fill(words.axis, { offset });
  const keys = [...(home === undefined ? [] : [home]), ...abroad];
  const key = keys.find((one) => zoneOf(one) === axisZone);
  if (key === undefined) return fill(words.axis, { offset });
  const place = placeOf(itinerary, key);
  return fill(words.axisAt, { place: text(place.city ?? place.name), offset });
}

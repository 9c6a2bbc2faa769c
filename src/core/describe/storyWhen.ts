/**
 * The moment of an event in words, for the place's clock and for home's, worded at build so that
 * every reader gets the same letters; only the reader's own clock is worded in the page.
 */
import type { EventSpec } from '../model/itinerary';
import type { StoryWhen } from '../model/story';
import { spanOf } from '../story/presence';
import { placeOf } from '../story/runs';
import { describeDerived, describeSecondClock, describeWhen, isoDateTime } from './when';
import type { StoryContext } from './storyContext';

/** Returns the words for an event listed under `day` (ISO date). */
export function buildWhen(context: StoryContext, event: EventSpec, day: string): StoryWhen {
  const { itinerary, spans, language, messages, text } = context;
  const span = spanOf(spans, event.id);
  const eventZone = placeOf(itinerary, event.at).zone;
  const options = { eventZone, language, messages: messages.when, headingDay: day };
  const local = describeWhen(span, { ...options, zone: eventZone });
  const titles = new Map(itinerary.events.map((other) => [other.id, text(other.title)]));
  const derived = describeDerived(span, titles, messages.when);
  const home = itinerary.home === undefined ? undefined : placeOf(itinerary, itinerary.home);
  const iso = isoDateTime(span, eventZone);
  const base = { local, iso, ...(derived === undefined ? {} : { derived }) };
  if (!home || home.zone === eventZone) return base;
  const second = describeSecondClock(span, {
    ...options,
    zone: home.zone,
    place: text(home.city ?? home.name),
  });
  return {
    ...base,
    home: describeWhen(span, { ...options, zone: home.zone }),
    ...(second === undefined ? {} : { second }),
  };
}

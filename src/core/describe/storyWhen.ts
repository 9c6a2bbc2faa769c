/**
 * The moment of an event in words, for the place's clock and for home's, worded at build so that
 * every reader gets the same letters; only the reader's own clock is worded in the page.
 */
import type { EventSpec } from '../model/itinerary';
import type { StoryWhen } from '../model/story';
import { spanOf } from '../story/presence';
import { placeOf } from '../story/runs';
import { whenTeller } from './clockWords';
import type { StoryContext } from './storyContext';
import { describeSecondClock, isoDateTime } from './when';
import type { ToldJourneys } from './whenJourney';
import { describeDerived } from './whenDerived';

/** Returns the words for an event listed under `day` (ISO date); `journeys` are those of its legs. */
export function buildWhen(
  context: StoryContext,
  event: EventSpec,
  { day, journeys }: { readonly day: string; readonly journeys: ToldJourneys | undefined },
): StoryWhen {
  const { itinerary, spans, language, messages, name } = context;
  const span = spanOf(spans, event.id);
  const eventZone = placeOf(itinerary, event.at).zone;
  const tell = whenTeller(language, messages.when);
  const dated = { span, zone: eventZone, day };
  const local = tell(dated, eventZone);
  const derived = describeDerived(context, event.id);
  const home = itinerary.home === undefined ? undefined : placeOf(itinerary, itinerary.home);
  const iso = isoDateTime(span, eventZone);
  const base = {
    local,
    iso,
    ...(derived === undefined ? {} : { derived }),
    ...journeys,
  };
  if (!home || home.zone === eventZone) return base;
  const place = name(home.city ?? home.name);
  const options = { zone: home.zone, eventZone, language, messages: messages.when, place };
  const second = describeSecondClock(span, options, messages.story);
  return {
    ...base,
    local: { ...local, ...(second === undefined ? {} : { second }) },
    home: tell(dated, home.zone),
  };
}

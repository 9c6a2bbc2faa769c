/** Builds the story of a small itinerary as a page would, times resolved and words in English. */
import type { EventSpec, Itinerary, PlaceSpec } from '../../../../src/core/model/itinerary';
import type { Story, StoryEvent } from '../../../../src/core/model/story';
import { buildStory } from '../../../../src/core/describe/story';
import { resolveSpans } from '../../../../src/core/time/resolve';
import { story as words } from '../../../../src/messages/en/story';
import { when } from '../../../../src/messages/en/when';
import { itinerary, place } from '../../../support/itinerary';

export const messages = { story: words, when };

/** Home in Tokyo, three cities in two countries, and a site in one of them. */
export const PLACES: Readonly<Record<string, PlaceSpec>> = {
  tokyo: place('JP', 'Tokyo', { zone: 'Asia/Tokyo', at: [139.7, 35.7] }),
  djibouti: place('DJ', 'Djibouti City', { zone: 'Africa/Djibouti', at: [43.1, 11.6] }),
  palace: place('DJ', 'Djibouti City', {
    name: 'Presidential Palace',
    precision: 'site',
    zone: 'Africa/Djibouti',
    at: [43.15, 11.6],
  }),
  ankara: place('TR', 'Ankara', { zone: 'Europe/Istanbul', at: [32.8, 39.9] }),
  istanbul: place('TR', 'Istanbul', { zone: 'Europe/Istanbul', at: [29, 41] }),
};

/** Returns the story of these events, in the language of the page. */
export function tell(
  events: readonly EventSpec[],
  more: Partial<Itinerary> = {},
  language = 'en',
): Story {
  const file = itinerary(PLACES, events, more);
  const { spans, problems } = resolveSpans(file);
  if (problems.length > 0) throw new Error('the events of the test contradict each other');
  return buildStory({
    itinerary: file,
    spans,
    language,
    messages,
    countries: { DJ: 'Djibouti', TR: 'Türkiye' },
  });
}

/** Returns the first of a story's events, for a case that has one. */
export function tellOne(one: EventSpec, more: Partial<Itinerary> = {}): StoryEvent {
  const found = tell([one], more).events[0];
  if (!found) throw new Error('a story has its events');
  return found;
}

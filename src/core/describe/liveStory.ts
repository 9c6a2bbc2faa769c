/** Takes from a story what travels in the page as data. */
import type { LiveStory, Story } from '../model/story';

/** Returns the story without what is rendered at build alone. Copies; changes nothing. */
export function liveStory(story: Story): LiveStory {
  const { language, home, events, stays, lanes, days, extent, axis } = story;
  const named = new Set(events.flatMap((event) => event.with));
  const present = Object.fromEntries(
    Object.entries(story.people).filter(([key]) => named.has(key)),
  );
  return {
    language,
    ...(home ? { home } : {}),
    // Local words are what the page shows at first; those of other clocks are put together there.
    events: events.map(({ when, ...event }) => ({ ...event, when: { ...when, home: undefined } })),
    stays,
    lanes,
    days,
    extent,
    axis,
    people: mapValues(present, ({ name, role, of }) => ({ name, role, of })),
    places: mapValues(story.places, ({ name, zone }) => ({ name, zone })),
    sources: story.sources.map((source) => ({
      publisher: source.publisher,
      dated: source.dated,
    })),
    stops: story.stops.map(({ number, name, dates, lane }) => ({ number, name, dates, lane })),
    legs: story.legs.map((leg) => {
      const { id, from, to, departure, arrival, by, status, distanceKm, leaves, arrives } = leg;
      return { id, from, to, departure, arrival, by, status, distanceKm, leaves, arrives };
    }),
  };
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

/** Takes from a story what travels in the page as data. */
import type { LiveStory } from '../model/liveStory';
import type { EventKind } from '../model/itinerary';
import type { Edge, Span, Story, StoryDispute, StoryEvent } from '../model/story';

/** Returns the story without what is rendered at build alone. Copies; changes nothing. */
export function liveStory(story: Story): LiveStory {
  const {
    id,
    language,
    locale = language,
    home,
    travellers,
    events,
    stays,
    lanes,
    days,
    extent,
    axis,
    tongues,
  } = story;
  const named = new Set([
    ...travellers,
    ...events.flatMap((event) => [...event.with, ...(event.travellers ?? [])]),
  ]);
  const present = Object.fromEntries(
    Object.entries(story.people).filter(([key]) => named.has(key)),
  );
  const ghosts = (story.ghosts ?? [])
    .filter(({ bar }) => bar)
    .map(({ event, kind, bar }) => ({ event, kind, bar }));
  return {
    id,
    language: locale,
    ...(home ? { home } : {}),
    travellers,
    events: events.map(liveEvent),
    stays,
    lanes,
    days: days.map(({ events: _events, ...day }) => day),
    extent,
    axis,
    ...(tongues ? { tongues } : {}),
    people: mapValues(present, ({ name, role, of }) => ({ name, role, of })),
    sources: story.sources.map((source) => ({
      publisher: source.publisher,
      dated: source.dated,
    })),
    stops: story.stops.map(({ number, name, dates, lane, planned }) => ({
      number,
      name,
      dates,
      lane,
      planned,
    })),
    ...(ghosts.length > 0 ? { ghosts } : {}),
    legs: story.legs.map((leg) => {
      const { sources: _sources, note: _note, ...live } = leg;
      return live;
    }),
  };
}

/** The kinds that are drawn in a way of their own; `kindWords` has them all. */
const DRAWN: readonly EventKind[] = ['departure', 'arrival', 'movement'];

/**
 * Local words are what the page shows at first; those of other clocks are put together in it. Where
 * a movement starts is in its words.
 */
function liveEvent({ when, kinds, span, disputes, ...event }: StoryEvent): StoryEvent {
  return {
    ...event,
    // What a dispute is about is in its title, which is all of it that the App shows.
    disputes: disputes.map(({ kind: _kind, about: _about, ...dispute }) => dispute as StoryDispute),
    span: liveSpan(span),
    from: undefined,
    kinds: kinds.filter((kind) => DRAWN.includes(kind)),
    when: { ...when, home: undefined },
  };
}

/** What a bound follows from is said in words where it is said at all. */
function liveSpan({ startMin, startMax, endMin, endMax, ...span }: Span): Span {
  const live = (edge: Edge): Edge => ({ ...edge, by: undefined, follows: undefined });
  return {
    startMin: live(startMin),
    startMax: live(startMax),
    endMin: live(endMin),
    endMax: live(endMax),
    ...span,
  };
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

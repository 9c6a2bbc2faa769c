/** Where an event stands in the journey, in words. */
import { fill, inDigits } from '../model/fill';
import type { LiveStory } from '../model/liveStory';
import type { PageMessages } from '../model/pageMessages';
import type { StoryEvent } from '../model/story';

/** Returns "Stop 2 · event 13 of 25", or without the stop where the event belongs to none. */
export function describePosition(
  event: StoryEvent,
  events: number,
  language: string,
  messages: PageMessages['controls'],
): string {
  const of = (n: number): string => inDigits(n, language);
  const values = { event: of(event.index + 1), events: of(events) };
  if (event.stop === undefined) return fill(messages.between, values);
  return fill(messages.atStop, { ...values, stop: of(event.stop) });
}

/** Returns the name of an event's city, or of its lane where it made no stop; undefined for neither. */
export function cityOf(
  { stop, lane }: Pick<StoryEvent, 'stop' | 'lane'>,
  { stops, lanes }: Pick<LiveStory, 'stops' | 'lanes'>,
): string | undefined {
  const city = stops.find(({ number }) => number === stop);
  return (city ?? lanes.find(({ key }) => key === lane))?.name;
}

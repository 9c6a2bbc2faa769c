/** Who took part in an event. The list names those met alone; the card, everyone. */
import type { LiveStory } from '../model/liveStory';
import type { StoryEvent } from '../model/story';

/**
 * Returns the people of an event: first the travellers on its track, unless they were absent, then
 * those whom the event names, each once. A key that the story does not have gives nobody.
 */
export function whoIsThere(
  event: Pick<StoryEvent, 'absent' | 'travellers' | 'with'>,
  story: Pick<LiveStory, 'people' | 'travellers'>,
): LiveStory['people'][string][] {
  const travellers = event.absent ? [] : (event.travellers ?? story.travellers);
  return [...new Set([...travellers, ...event.with])].flatMap((key) => story.people[key] ?? []);
}

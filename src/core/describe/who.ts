/** Who took part in an event. The list names those met alone; the card, everyone. */
import { fill } from '../model/fill';
import type { LiveStory } from '../model/liveStory';
import type { PageMessages } from '../model/pageMessages';
import type { StoryEvent } from '../model/story';

/** Returns what follows a person's name: ", Minister of National Defence, Türkiye"; empty for neither. */
export function officeOf(
  { role, of }: Pick<LiveStory['people'][string], 'role' | 'of'>,
  words: Pick<PageMessages['event'], 'office' | 'officeAlone'>,
): string {
  if (role && of) return fill(words.office, { role, of });
  const office = role ?? of;
  return office ? fill(words.officeAlone, { office }) : '';
}

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

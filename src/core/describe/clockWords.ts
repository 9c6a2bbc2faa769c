/** The words of the second clock, beside those of the clock chosen. */
import { fill } from '../model/fill';
import type { Template } from '../model/messages';
import type { StoryEvent, WhenWords } from '../model/story';
import type { Clock } from '../model/view';

/**
 * Returns the words of the second clock, or undefined where it says the same as the first: home's
 * beside local time, local time beside every other clock, with its day where that differs.
 * `dayWords` names the local day on which the story has the event.
 */
export function secondClock(
  event: StoryEvent,
  clock: Clock,
  shown: WhenWords,
  words: { readonly dayWords: string; readonly localTime: Template },
): string | undefined {
  if (clock === 'local') return event.when.second;
  const { full, short } = event.when.local;
  const isLocal = shown.full.includes(fill(words.localTime, { time: '' }).trim());
  // A day or a part of it is never moved to another clock: what is shown is local already.
  const isMoved = ['clock', 'bounds'].includes(event.span.precision) && !isLocal;
  if (!isMoved || full === shown.full) return undefined;
  const time = shown.full.includes(words.dayWords) ? short : full;
  return fill(words.localTime, { time });
}

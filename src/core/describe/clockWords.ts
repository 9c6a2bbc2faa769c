/** Which words of a moment to show where: under a day's heading, and on the other clock. */
import { fill } from '../model/fill';
import type { Template } from '../model/messages';
import type { StoryEvent, WhenWords } from '../model/story';
import type { Clock } from '../model/view';

/**
 * Returns the short words where the moment lies on the day of the heading, else the full ones: on
 * another clock the day can differ, and a bare "01:30" under the wrong day would be false.
 */
export function wordsUnderDay(words: WhenWords, dayWords: string): WhenWords {
  return words.full.includes(dayWords) ? words : { full: words.full, short: words.full };
}

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
  if (full === shown.full) return undefined;
  const time = shown.full.includes(words.dayWords) ? short : full;
  return fill(words.localTime, { time });
}

/** Who says what, ready to draw: texts as inline trees, citations with the names of their sources. */
import { fill } from '../model/fill';
import type { PageMessages } from '../model/pageMessages';
import type { LiveStory } from '../model/liveStory';
import type { StoryCitation, StoryDispute } from '../model/story';
import { citeSources } from './cite';
import { parseInline, type Inline } from './inline';

interface Said {
  readonly says: string;
  readonly sources: readonly StoryCitation[];
}

/**
 * Returns the versions of a dispute, or the earlier states of an event, in their order. `tongues` are
 * the story's languages beside the page's; default none.
 */
export function describeClaims(
  versions: readonly Said[],
  sources: LiveStory['sources'],
  words: PageMessages['event'],
  tongues?: LiveStory['tongues'],
): { says: Inline[]; items: ReturnType<typeof citeSources> }[] {
  return versions.map((version) => ({
    says: parseInline(version.says, tongues),
    items: citeSources(version.sources, sources, words.citedFor),
  }));
}

/** Returns what the page shows of a dispute, or that nothing is settled, and why: a sentence each. */
export function describeReading(
  { reading, why }: StoryDispute,
  words: PageMessages['event'],
  tongues?: LiveStory['tongues'],
): Inline[][] {
  return [
    reading === undefined ? words.notSettled : fill(words.shown, { reading }),
    ...(why === undefined ? [] : [why]),
  ].map((text) => parseInline(text, tongues));
}

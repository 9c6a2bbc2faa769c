/** What a story is built from, and what each of its parts is handed while it is. Types only. */
import type { Knowledge } from '../history/knowledge';
import type { Itinerary } from '../model/itinerary';
import type { WhenMessages } from '../model/messages';
import type { StorySource } from '../model/story';
import type { StoryMessages } from '../model/storyMessages';
import type { Spans } from '../story/presence';
import type { ResolvedStory } from '../story/resolveStory';
import type { Texts } from './texts';

export interface StoryWords {
  readonly story: StoryMessages;
  readonly when: WhenMessages;
}

export interface StoryInput {
  readonly itinerary: Itinerary;
  readonly spans: Spans;
  /** Language of the page, BCP 47. */
  readonly language: string;
  readonly messages: StoryWords;
  /** Country names by ISO 3166-1 alpha-2 code; a missing one shows its code. */
  readonly countries: Readonly<Record<string, string>>;
}

/** What every part of the story is built with. */
export interface StoryContext extends StoryInput, Texts {
  readonly resolved: ResolvedStory;
  readonly sources: readonly StorySource[];
  /** From when each of its events was known. */
  readonly knowledge: Knowledge;
}

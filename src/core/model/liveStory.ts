import type { StoryGhost } from './ghost';
import type { Story, StoryDay, StoryLeg, StoryPerson, StoryStop } from './story';

export type LiveDay = Omit<StoryDay, 'events'>;

/**
 * What the App reads of a story, and so all of it that travels as data: title, sources in full and
 * what is not known are rendered at build and never change.
 */
export type LiveStory = Pick<
  Story,
  | 'id'
  | 'language'
  | 'home'
  | 'travellers'
  | 'events'
  | 'stays'
  | 'lanes'
  | 'extent'
  | 'axis'
  | 'tongues'
> & {
  /** Each event names its day. */
  readonly days: readonly LiveDay[];
  readonly people: Readonly<Record<string, Pick<StoryPerson, 'name' | 'role' | 'of'>>>;
  /** By number, from 1; `dated` is date and language in words. */
  readonly sources: readonly { readonly publisher: string; readonly dated: string }[];
  readonly stops: readonly Pick<StoryStop, 'number' | 'name' | 'dates' | 'lane' | 'planned'>[];
  /** Those that the timeline draws; the map's are in its plan. Absent where there are none. */
  readonly ghosts?: readonly StoryGhost[];
  readonly legs: readonly Omit<StoryLeg, 'sources' | 'note'>[];
};

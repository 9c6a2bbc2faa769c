/** The mark of what was said of an event and is not how the story has it. */
import type { EpochMs } from './brand';

/**
 * What was said of an event and is not how the story has it: the plan that it did not follow, or a
 * version of a dispute that is not the one shown. Drawn beside the event, counted nowhere.
 */
export interface StoryGhost {
  readonly event: string;
  readonly kind: 'planned' | 'version';
  /** Where it stands in the timeline; absent where the event's own mark stands there. */
  readonly bar?: { readonly lane: string; readonly from: EpochMs; readonly to: EpochMs };
  /** Where it stands on the map; absent where only the time differs. */
  readonly place?: string;
}

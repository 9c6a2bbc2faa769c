/** What travels in a page as JSON: all that the App shows but the basemap, which stands in the markup. */
import type { LivePlan } from './map';
import type { MapMessages, WhenMessages } from './messages';
import type { PageMessages } from './pageMessages';
import type { LiveStory } from './liveStory';
import type { TimelineMessages } from './timelineMessages';

/** What a story is published as: a page of its own, and what goes into a frame on somebody else's. */
export type Form = 'page' | 'embed';

export interface PageData {
  readonly story: LiveStory;
  readonly map: LivePlan;
}

/** Another story of the same site, for the way to it. */
export interface OtherStory {
  readonly title: string;
  /** From the page that names it. */
  readonly href: string;
  /** BCP 47; given where it is not that of the page. */
  readonly language?: string;
}

/** The same story in one of its languages. */
export interface LanguageLink {
  /** BCP 47. */
  readonly language: string;
  /** As it calls itself: "Français". */
  readonly name: string;
  /** From the page that names it. */
  readonly href: string;
  /** Whether it is that of the page. */
  readonly isOpen: boolean;
}

/** The words of one language; they travel in the script, since nothing but the script needs them twice. */
export interface ViewMessages {
  readonly page: PageMessages;
  readonly map: MapMessages;
  readonly timeline: TimelineMessages;
  readonly when: WhenMessages;
}

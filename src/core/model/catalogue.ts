/** All words of one language that a build puts on a story's pages and beside them. */
import type { HistoryMessages } from './historyMessages';
import type { MapLegendMessages } from './messages';
import type { ViewMessages } from './page';
import type { ClosingMessages } from './pageMessages';
import type { CreditMessages, SiteMessages } from './siteMessages';
import type { StoryMessages } from './storyMessages';
import type { TableMessages } from './table';

/** What is needed to draw a story where no build has: it travels in itinerary.json. */
export interface DrawnMessages extends ViewMessages {
  readonly closing: ClosingMessages;
  readonly mapLegend: MapLegendMessages;
}

/** The words of the views travel in the pages; all others are put in at build. */
export interface Catalogue extends DrawnMessages {
  readonly story: StoryMessages;
  readonly history: HistoryMessages;
  readonly credit: CreditMessages;
  readonly site: SiteMessages;
  readonly table: TableMessages;
}

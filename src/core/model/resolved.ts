/**
 * What the reader and the writer of itinerary.json agree on. The file's shape is described in
 * `publish/resolved.ts`, which writes it; this is the part of it that is read back in a browser.
 */
import type { CardHeights } from './card';
import type { DrawnMessages } from './catalogue';
import type { Basemap, MapPlan } from './map';
import type { Story } from './story';

/** What the file calls itself. */
export const RESOLVED_FORMAT = 'carnet-itinerary';
/** Of the shape. It grows when a reader of the old one could misread the file. */
export const RESOLVED_VERSION = 1;

/** A story with all that it takes to draw it. */
export interface Resolved {
  readonly story: Story;
  readonly map: MapPlan;
  readonly basemap: Basemap;
  readonly card: CardHeights;
  /** What the page around the story says in its language. */
  readonly words: DrawnMessages;
}

/** Where home lies on the map, and whether the map can show it. Build only. */
import type { GeoProjection } from 'd3-geo';
import type { LngLat } from '../model/brand';
import { LAYOUTS, type Frame, type MapLeg, type XY } from '../model/map';
import type { Story, StoryLeg } from '../model/story';
import { projectPoint } from './projection';

/** The story's home on a map. */
export interface Home {
  readonly place: string;
  readonly name: string;
  readonly lngLat: LngLat;
  /** In frame units; null outside a window of the frame. */
  readonly at: XY | null;
}

/** Share of a window's width or height along its edges in which home counts as outside. */
const MARGIN = 0.03;

/** Returns the story's home, or null for a story without one. */
export function homeOf(story: Story, frame: Frame, projection: GeoProjection): Home | null {
  const place = story.home && story.places[story.home.place];
  if (!story.home || !place) return null;
  const at = projectPoint(projection, place.at);
  const isInside = LAYOUTS.every((layout) => {
    const { x, y, width, height } = frame.windows[layout];
    const margin = width * MARGIN;
    return (
      at !== null &&
      at[0] > x + margin &&
      at[0] < x + width - margin &&
      at[1] > y + margin &&
      at[1] < y + height - margin
    );
  });
  const { place: key, name } = story.home;
  return { place: key, name, lngLat: place.at, at: isInside ? at : null };
}

/** Returns how a leg is drawn, or null for one that was cancelled or denied, which is not. */
export function drawnStatus({ status }: StoryLeg): MapLeg['status'] | null {
  if (status === 'cancelled' || status === 'denied') return null;
  return status === 'postponed' ? 'announced' : status;
}

/**
 * Which venues show at a zoom: a city's places appear once they are apart on the screen, and what is
 * still on one spot at the deepest zoom fans out around it. Runs in the browser at each change of
 * zoom, never during a gesture.
 */
import type { MapPlan, XY } from '../model/map';
import { MAX_ZOOM } from './zoom';

export interface ShownVenue {
  readonly place: string;
  readonly name: string;
  readonly at: XY;
  readonly color: number;
  readonly approximate: boolean;
  /** How far it is drawn from its point, px; [0, 0] unless it fans out. */
  readonly offset: XY;
}

/** Closer than this two venues are one spot, px. */
const APART_PX = 12;
/** A venue must come out from under its city's disc, px. */
const DISC_PX = 20;
/** Radius of the fan, px. */
const FAN_PX = 36;

/**
 * Returns the venues to show, in the plan's order. `pxPerUnit` is the scale on the screen, zoom
 * included; 0 (a page not yet measured) gives none, and so does a map that is not zoomed.
 */
export function layoutVenues(
  plan: Pick<MapPlan, 'stops' | 'venues'>,
  pxPerUnit: number,
  k: number,
): ShownVenue[] {
  if (pxPerUnit <= 0 || k <= 1) return [];
  const isDeepest = k >= MAX_ZOOM * 0.98;
  const near = (a: XY, b: XY, px: number): boolean =>
    Math.hypot(a[0] - b[0], a[1] - b[1]) * pxPerUnit < px;
  const isCrowded = (at: XY, index: number): boolean =>
    plan.stops.some((stop) => near(stop.at, at, DISC_PX)) ||
    plan.venues.some((other, one) => one !== index && near(other.at, at, APART_PX));
  const crowded = plan.venues.filter(({ at }, index) => isCrowded(at, index));
  return plan.venues.flatMap((venue) => {
    if (!crowded.includes(venue)) return [{ ...venue, offset: [0, 0] as const }];
    if (!isDeepest) return [];
    const spot = crowded.filter((other) => near(other.at, venue.at, FAN_PX));
    return [{ ...venue, offset: fanOffset(spot.indexOf(venue), spot.length) }];
  });
}

/** Evenly around the spot, from the top, clockwise. */
function fanOffset(index: number, count: number): XY {
  const angle = (2 * Math.PI * index) / Math.max(count, 1) - Math.PI / 2;
  return [Math.round(Math.cos(angle) * FAN_PX), Math.round(Math.sin(angle) * FAN_PX)];
}

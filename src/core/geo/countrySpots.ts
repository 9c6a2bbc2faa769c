/**
 * Where marks stand of what has no point of its own: a place of which only the country is known, and
 * one that is not disclosed. In the country's label place, as its name would; the file's point says no
 * more than that. Build only.
 */
import type { GeoProjection } from 'd3-geo';
import { LAYOUTS, type Frame, type LabelSpec, type XY } from '../model/map';
import type { StoryPlace } from '../model/story';
import { projectPoint } from './projection';
import { leastWidth } from './ranges';

/** What places are laid on. */
export interface MapGround {
  readonly projection: GeoProjection;
  readonly frame: Frame;
  /** Names of countries and seas, with where they may stand. */
  readonly areas: readonly LabelSpec[];
}

/** Nearer than this two marks would be read as one, px at the least width. */
const APART_PX = 44;
/** Shares of a window along its edges that stay free of such a mark, as of any stop. */
const EDGE = { across: 0.14, down: 0.09 };

/** Whether the point that the file has says no more than the country, if that. */
export function isPointless({ precision }: Pick<StoryPlace, 'precision'>): boolean {
  return precision === 'country' || precision === 'undisclosed';
}

/**
 * Returns where the mark of a place stands, frame units, clear of those in `taken` if it has no point of
 * its own. A country without a name on the map stands on the file's point for it; null for an
 * undisclosed place in one, and for a point that the projection cannot show.
 */
export function spotOf(
  place: StoryPlace,
  { projection, frame, areas }: MapGround,
  taken: readonly XY[],
): XY | null {
  const own = projectPoint(projection, place.at);
  if (!isPointless(place)) return own;
  const spot = countrySpot(place.country, areas, frame, taken);
  return spot ?? (place.precision === 'country' ? own : null);
}

/**
 * Returns the best spot (frame units) of the names of `country` (alpha-2) among `areas` that lies well
 * inside every window and clear of the marks in `taken`; if none is clear, the best with a step down
 * from what is there. Null for a country that has no name on the map.
 */
export function countrySpot(
  country: string,
  areas: readonly LabelSpec[],
  frame: Frame,
  taken: readonly XY[],
): XY | null {
  const ids = [`visited-${country}`, `country-${country}`];
  const spots = areas.filter(({ id }) => ids.includes(id)).flatMap(({ anchors }) => anchors);
  const inside = spots.filter((at) => isWellInside(at, frame));
  const least = APART_PX / scaleOf(frame);
  const isClear = (at: XY): boolean =>
    taken.every((other) => Math.hypot(at[0] - other[0], at[1] - other[1]) >= least);
  const [best] = inside;
  if (!best) return null;
  const below = taken.map((_, index): XY => [best[0], best[1] + (index + 1) * least]);
  return [...inside, ...below].find(isClear) ?? best;
}

function isWellInside([atX, atY]: XY, { windows }: Frame): boolean {
  return LAYOUTS.every((layout) => {
    const { x, y, width, height } = windows[layout];
    const [across, down] = [(atX - x) / width, (atY - y) / height];
    return Math.min(across, 1 - across) >= EDGE.across && Math.min(down, 1 - down) >= EDGE.down;
  });
}

/** Px per unit where marks lie closest. */
function scaleOf({ windows }: Frame): number {
  return Math.min(...LAYOUTS.map((layout) => leastWidth(layout) / windows[layout].width));
}

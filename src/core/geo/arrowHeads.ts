/**
 * How an arrowhead says by what a leg was made: by its shape, since colour is the countries' and
 * dashes say how a leg is known. Build only: a page has the shapes that its legs take.
 */
import type { TravelMode } from '../model/itinerary';

/** Path data about the head's middle, pointing right; closed, so that it can be hollow. 14 px across. */
export const ARROW_HEADS: Readonly<Record<TravelMode, string>> = {
  unknown: 'M-5-5 6 0-5 5z',
  // Swept back, as wings are.
  air: 'M-7-5.5 7 0-7 5.5-2.5 0z',
  // Two, one behind the other.
  road: 'M-7-5 0 0-7 5zM0-5 7 0 0 5z',
  // With a sleeper behind it.
  rail: 'M-2-5 7 0-2 5zM-7-5h3v10h-3z',
  // With a round bow.
  sea: 'M-6-5C1-5 5-2 7 0 5 2 1 5-6 5z',
  // With a step behind it.
  foot: 'M-1-5 7 0-1 5zM-7-2h4v4h-4z',
};

/**
 * Which venues show at a zoom: a city's places appear once they are apart on the screen, until then
 * one mark says how many there are, and what is still on one spot at the deepest zoom fans out
 * around it. Runs in the browser at each change of zoom, never during a gesture.
 */
import type { MapPlan, XY } from '../model/map';
import { MAX_ZOOM } from './zoom';

export type ShownVenue = MapPlan['venues'][number] & {
  /** How far it is drawn from its point, px; [0, 0] unless it fans out. */
  readonly offset: XY;
  /** The places that one mark stands for, itself among them; absent for itself alone. */
  readonly places?: readonly string[];
};

/** Closer than this two venues are one spot, px. */
const APART_PX = 12;
/** A venue must come out from under its city's disc, px. */
const DISC_PX = 20;
/** Radius of the fan, px, and what each of many needs of it: a thumb's 44 px of its rim. */
const FAN_PX = 36;
const FAN_EACH_PX = 7;

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
  const isUnder = ({ at }: Venue): boolean => plan.stops.some((stop) => near(stop.at, at, DISC_PX));
  const isCrowded = (venue: Venue): boolean =>
    isUnder(venue) ||
    plan.venues.some((other) => other !== venue && near(other.at, venue.at, APART_PX));
  const crowded = plan.venues.filter(isCrowded);
  const groups = groupsOf(crowded, (a, b) => near(a.at, b.at, isDeepest ? FAN_PX : APART_PX));
  return plan.venues.flatMap((venue): ShownVenue[] => {
    const group = groups.find((some) => some.includes(venue));
    if (!group) return [{ ...venue, offset: [0, 0] }];
    if (isDeepest) return [{ ...venue, offset: fanOffset(venue, group, pxPerUnit) }];
    // A disc stands for what lies under it, and for whatever that hangs together with.
    if (group[0] !== venue || group.some(isUnder)) return [];
    return [{ ...venue, offset: [0, 0], places: group.map(({ place }) => place) }];
  });
}

type Venue = MapPlan['venues'][number];

/** All that hang together, however long the chain: each venue is in one group. */
function groupsOf(venues: readonly Venue[], isNear: (a: Venue, b: Venue) => boolean): Venue[][] {
  return venues.reduce<Venue[][]>((groups, venue) => {
    const isMet = (group: readonly Venue[]): boolean => group.some((other) => isNear(other, venue));
    const met = groups.filter(isMet);
    return [...groups.filter((group) => !met.includes(group)), [...met.flat(), venue]];
  }, []);
}

/** Evenly around the middle of the group, from the top, clockwise. */
function fanOffset(venue: Venue, group: readonly Venue[], pxPerUnit: number): XY {
  const radius = Math.max(FAN_PX, FAN_EACH_PX * group.length);
  const angle = (2 * Math.PI * group.indexOf(venue)) / group.length - Math.PI / 2;
  const away = (axis: 0 | 1, direction: number): number => {
    const middle = group.reduce((sum, { at }) => sum + at[axis], 0) / group.length;
    return Math.round((middle - venue.at[axis]) * pxPerUnit + direction * radius);
  };
  return [away(0, Math.cos(angle)), away(1, Math.sin(angle))];
}

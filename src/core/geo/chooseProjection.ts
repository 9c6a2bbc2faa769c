/**
 * Which projection a journey is drawn in, turned which way. Build side only; sees nothing but points
 * on the globe, so 180 degrees and the poles are no special places.
 *
 * The rule, by the smallest circle on the globe that holds the places visited:
 *
 * - up to 45 degrees from its middle (a city, a country, a region, a continent, wherever it lies):
 *   azimuthal equal-area about that middle. At its edge shapes are 1.17 times as long as wide; a
 *   conic would do no better at this size and has a seam.
 * - up to 75 degrees, with the middle nearer to a pole than to the equator and a place beyond the
 *   polar circle (over the ice from one continent to another): the same, since a map of the world tears
 *   the pole apart. At the edge shapes are 1.6 times as long as wide.
 * - all others (half the world, round the world): Equal Earth (Šavrič,
 *   Patterson and Jenny 2018), turned so that its seam lies in the widest gap between the places.
 *
 * A file may ask for another projection or another middle; the rule then fills in the rest.
 */
import type { LngLat } from '../model/brand';
import type { Projection } from '../model/map';
import { degreesBetween, enclosingCap, middleLongitude, type Cap } from './cap';

/** A journey wider than this about its middle is no region any more. */
const REGION_RADIUS_DEG = 45;
/** Widest journey that is drawn from above a pole. */
const POLAR_RADIUS_DEG = 75;
/** Middles beyond this latitude are nearer to a pole than to the equator. */
const POLAR_LATITUDE_DEG = 45;
/** Only places beyond this are torn apart on a map of the world. */
const POLAR_CIRCLE_DEG = 66.56;
/** A conic's cone touches ever nearer to the pole, where it has no parallel any more. */
const MAX_PARALLEL_DEG = 85;

/** Degrees from its middle at which a projection still shows a place as one would know it. */
const REACH_DEG: Readonly<Record<Projection['kind'], number>> = {
  'azimuthal-equal-area': 110,
  'conic-conformal': 60,
  orthographic: 75,
  'equal-earth': 180,
};

/** What an events file asks of its map. */
export interface MapChoice {
  readonly kind?: Projection['kind'] | undefined;
  /** The point in the middle of the projection. */
  readonly around?: LngLat | undefined;
}

/**
 * Returns the projection for a journey to `points`, at scale 1 about the origin: units are then
 * radians of the Earth at the middle.
 * @throws RangeError if there are no points.
 */
export function chooseProjection(points: readonly LngLat[], choice: MapChoice = {}): Projection {
  const cap = enclosingCap(points);
  const kind = choice.kind ?? kindFor(cap, points);
  const [lng, lat] = (choice.around ?? middleFor(kind, cap, points)).map(hundredths);
  const unscaled = { scale: 1, translate: [0, 0] } as const;
  switch (kind) {
    case 'azimuthal-equal-area':
    case 'orthographic':
      return { kind, rotate: [-(lng ?? 0), -(lat ?? 0), 0], ...unscaled };
    case 'equal-earth':
      return { kind, rotate: [-(lng ?? 0), 0, 0], ...unscaled };
    case 'conic-conformal':
      return { kind, rotate: [-(lng ?? 0), 0, 0], parallels: parallelsFor(points), ...unscaled };
  }
}

function kindFor({ radiusDeg, center }: Cap, points: readonly LngLat[]): Projection['kind'] {
  if (radiusDeg <= REGION_RADIUS_DEG) return 'azimuthal-equal-area';
  const side = Math.sign(center[1]);
  const isPolar =
    radiusDeg <= POLAR_RADIUS_DEG &&
    Math.abs(center[1]) >= POLAR_LATITUDE_DEG &&
    points.some(([, lat]) => lat * side > POLAR_CIRCLE_DEG);
  return isPolar ? 'azimuthal-equal-area' : 'equal-earth';
}

function middleFor(kind: Projection['kind'], cap: Cap, points: readonly LngLat[]): LngLat {
  return kind === 'equal-earth' ? [middleLongitude(points), 0] : cap.center;
}

/** Kavrayskiy's rule of thumb: a sixth of the height in from the top and the bottom. */
function parallelsFor(points: readonly LngLat[]): readonly [number, number] {
  const latitudes = points.map(([, lat]) =>
    Math.max(-MAX_PARALLEL_DEG, Math.min(MAX_PARALLEL_DEG, lat)),
  );
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const sixth = (north - south) / 6;
  return [hundredths(south + sixth), hundredths(north - sixth)];
}

/**
 * Returns the places of `points` that the projection chosen would not show, or only beyond all
 * likeness: on the far side of a globe, or far off a conic's edge. Without a choice it is empty.
 */
export function hiddenBy(choice: MapChoice, points: readonly LngLat[]): readonly LngLat[] {
  const [first] = points;
  if (first === undefined || (choice.kind ?? choice.around) === undefined) return [];
  const cap = enclosingCap(points);
  const kind = choice.kind ?? kindFor(cap, points);
  const middle = choice.around ?? middleFor(kind, cap, points);
  return points.filter((point) => degreesBetween(middle, point) > REACH_DEG[kind]);
}

/** Returns whether a projection still shows a point as one would know it. */
export function reaches({ kind, rotate, parallels }: Projection, point: LngLat): boolean {
  const [south = 0, north = 0] = parallels ?? [];
  const lat = kind === 'conic-conformal' ? (south + north) / 2 : -rotate[1];
  return degreesBetween([-rotate[0], lat], point) <= REACH_DEG[kind];
}

function hundredths(value: number): number {
  return Number(value.toFixed(2));
}

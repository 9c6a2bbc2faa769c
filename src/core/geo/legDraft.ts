/**
 * The ways in which one leg may be drawn: as its great circle, or standing off it by some px. Knows
 * nothing of the other legs but whether they join the same places; choosing is done by `legs`.
 */
import type { GeoProjection } from 'd3-geo';
import type { LngLat } from '../model/brand';
import type { TravelMode } from '../model/itinerary';
import type { Box, Layout, MapLeg, XY } from '../model/map';
import {
  arc,
  clipLine,
  distance,
  distanceToLine,
  lengthOf,
  moveSideways,
  pointAlong,
  type Line,
} from './curve';
import { greatCircle } from './greatCircle';
import type { Drawn } from './legCost';

/** One end of a leg: where, and by which disc ends with the same key are one. */
export interface LegEnd {
  readonly key: string;
  readonly at: LngLat;
}
/** A leg to draw. */
export interface LegInput {
  readonly id: string;
  readonly status: MapLeg['status'];
  readonly by: TravelMode;
  readonly from: LegEnd;
  readonly to: LegEnd;
  /** Whether home, at one of the ends, lies outside the frame. */
  readonly outside: boolean;
  /** Whether the discs at its ends have one number each, which follow one another: they say which way it went. */
  readonly isTold: boolean;
  readonly distanceKm: number;
}

/** A disc, at the end of legs by the same key or of none: half its size, and how far it stands off its point, px. */
export interface LegDisc {
  /** Its point, frame units. */
  readonly at: XY;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly shift: XY;
}
/** The discs of each layout, by key. */
export type LegDiscs = Readonly<Record<Layout, ReadonlyMap<string, LegDisc>>>;

/** What legs are drawn on, at one scale. */
export interface LegGround {
  readonly projection: GeoProjection;
  /** Px per frame unit. */
  readonly scale: number;
  readonly discs: ReadonlyMap<string, LegDisc>;
  /** The frame and some room around it, px: home may lie thousands of px beyond. */
  readonly around: Box;
}

/** Room from one line to the next of the same two places, px. */
const GAP_PX = 16;
/** A shorter leg's great circle is almost straight, so that little is lost by a bow. */
const SHORT_KM = 1500;
/** Discs this near leave too little line between them. */
const HOP_PX = 52;
/** How far past the wider of its discs such a hop may rise, px. */
const HOP_AIR_PX = 17;
/** How far a leg may stand off the way it would take alone, and how far if it runs off the map, px. */
const OFFS_PX = [0, ...[7, 13, 19, 25, 33, 43, 55, 70, 88].flatMap((px) => [px, -px])];
const OFFS_OUTSIDE_PX = [0, ...[9, 18, 29, 42, 56].flatMap((px) => [px, -px])];
/** Where a leg in trouble may stand off most, from its middle towards an end, as a share of its chord. */
const LEANS = [-0.3, 0.3, -0.5, 0.5];
/** How far a long leg may stand off its chord, as a share of it, or else in px; any other by all its length. */
const MOST_OFF_LONG = 0.16;
const MOST_PX = 43;
/** The same for a leg in trouble. */
const MOST_OFF_TROUBLED = 0.3;
const MOST_TROUBLED_PX = 70;
/** A disc moved by less still lies on its point, and its legs may end there, px. */
const COVERED_PX = 5;
/** Legs off the map that share an end part within this, px. */
export const PARTING_PX = 36;
/** A line that strays less than this from its chord, as a share of it, may be drawn as an arc. */
const STRAIGHT = 0.06;

/** One way to draw a leg: how far it stands off its great circle, px, and where most; see `arc`. */
export interface Bend {
  readonly bow: number;
  readonly lean: number;
}

/** A leg and its candidates, in px at the layout's least width. */
export interface Draft {
  readonly leg: LegInput;
  /** The great circle, in pieces where the projection cuts it; of a leg off the map what is near the frame. */
  readonly lines: readonly Line[];
  /** The same, all the way. */
  readonly full: readonly Line[];
  /** How far it stands off where nothing is in its way, to the right if positive. */
  readonly base: number;
  /** How it may stand off, by `base` first; never empty. */
  readonly bends: readonly Bend[];
  /** Further ways, less plain, for a leg that has no good one among those; may be empty. */
  readonly more: readonly Bend[];
}

const evenly = (bow: number): Bend => ({ bow, lean: 0 });

/** Returns the candidates for `leg`, which is one of `legs`. */
export function draftLeg(leg: LegInput, legs: readonly LegInput[], ground: LegGround): Draft {
  const full = linesOf(leg, ground);
  const lines = leg.outside ? full.flatMap((line) => clipLine(line, ground.around)) : full;
  // Across the projection's seam a line comes in pieces, and each keeps to its great circle.
  if (lines.length !== 1) return { leg, lines, full, base: 0, bends: [evenly(0)], more: [] };
  const base = (sideBySide(leg, legs) ?? 0) * GAP_PX;
  if (leg.outside) {
    const bends = OFFS_OUTSIDE_PX.map((off) => evenly(base + off));
    return { leg, lines, full, base, bends, more: [] };
  }
  const chord = lines[0] ? distance(lines[0][0] ?? [0, 0], lines[0].at(-1) ?? [0, 0]) : 0;
  // A short hop between two touching discs may rise higher than half its length.
  const wide = Math.max(
    ...[leg.from, leg.to].map(({ key }) => ground.discs.get(key)?.halfWidth ?? 0),
  );
  const share = leg.distanceKm < SHORT_KM ? 1 : Math.max(MOST_OFF_LONG, MOST_PX / chord);
  const most = Math.max(
    chord * Math.min(1, share),
    chord < HOP_PX ? wide + HOP_AIR_PX : 0,
    Math.abs(base),
  );
  const far = Math.max(most, chord * MOST_OFF_TROUBLED, MOST_TROUBLED_PX);
  const bows = OFFS_PX.map((off) => base + off).filter((bow) => Math.abs(bow) <= far);
  const bends = bows.filter((bow) => Math.abs(bow) <= most).map(evenly);
  const more = [
    ...bows.filter((bow) => Math.abs(bow) > most).map(evenly),
    ...LEANS.flatMap((lean) => bows.flatMap((bow) => (bow === 0 ? [] : [{ bow, lean }]))),
  ];
  return { leg, lines, full, base, bends, more };
}

/** The great circle in px, its ends carried along with their discs. */
function linesOf(leg: LegInput, { projection, scale, discs }: LegGround): Line[] {
  const [from, to] = [shiftOf(discs.get(leg.from.key)), shiftOf(discs.get(leg.to.key))];
  const pieces = greatCircle(projection, leg.from.at, leg.to.at);
  const count = pieces.reduce((sum, piece) => sum + piece.length, 0);
  let index = 0;
  return pieces.map((piece) =>
    piece.map(([x, y]): XY => {
      const t = index / Math.max(1, count - 1);
      index += 1;
      return [x * scale + from[0] * (1 - t) + to[0] * t, y * scale + from[1] * (1 - t) + to[1] * t];
    }),
  );
}

/** How far the ends of legs go with a disc that was moved; not at all where it still lies on its point. */
export function shiftOf(disc: LegDisc | undefined): XY {
  const [x, y] = disc?.shift ?? [0, 0];
  return Math.hypot(x, y) > COVERED_PX ? [x, y] : [0, 0];
}

/** How many gaps to the right a leg runs that has others between the same places; null if alone. */
function sideBySide(leg: LegInput, legs: readonly LegInput[]): number | null {
  const isSame = (other: LegInput): boolean =>
    other.from.key === leg.from.key && other.to.key === leg.to.key;
  const isBack = (other: LegInput): boolean =>
    other.from.key === leg.to.key && other.to.key === leg.from.key;
  const same = legs.filter(isSame);
  const hasBack = legs.some(isBack);
  if (same.length === 1 && !hasBack) return null;
  const position = same.indexOf(leg);
  return hasBack ? position + 0.5 : position - (same.length - 1) / 2;
}

/** Returns one candidate as a line, of several pieces the longest; empty where both ends are one point. */
export function drawLeg({ leg, lines, base }: Draft, { bow, lean }: Bend): Drawn {
  const longest = lines.reduce<Line>(
    (most, line) => (lengthOf(line) > lengthOf(most) ? line : most),
    [],
  );
  const first = longest[0] ?? [0, 0];
  const last = longest.at(-1) ?? [0, 0];
  const firmness = leg.outside ? 5 : leg.distanceKm >= SHORT_KM ? 2 : 1;
  const one = {
    from: leg.from.key,
    to: leg.to.key,
    isTold: leg.isTold,
    bow,
    lean,
    off: bow - base,
    firmness,
  };
  if (distance(first, last) < 1e-6) return { ...one, line: [] };
  if (bow === 0) return { ...one, line: resample(longest) };
  if (isArc(leg, lines)) return { ...one, line: arc(first, last, bow, lean) };
  const line = resample(longest);
  return {
    ...one,
    line: moveSideways(line, leg.outside ? step(bow, lengthOf(line)) : hump(bow, lean)),
  };
}

/** Whether the leg strays so little from its chord that an arc does for it. */
export function isArc(leg: LegInput, lines: readonly Line[]): boolean {
  const [line] = lines;
  if (leg.outside || lines.length !== 1 || !line) return false;
  const chord = [line[0] ?? [0, 0], line.at(-1) ?? [0, 0]] as const;
  const most = distance(...chord) * STRAIGHT;
  return line.every((point) => distanceToLine(point, chord) <= most);
}

/** Highest at the middle, or where `lean` moves that to, half as far as it moves an arc's control point. */
function hump(by: number, lean: number): (share: number) => number {
  const power = Math.log(0.5) / Math.log(0.5 + lean / 2);
  return (share) => by * Math.sin(Math.PI * share ** power);
}

/** Home is far outside: the lines part soon after the disc and then run abreast. */
export function step(by: number, length: number): (share: number) => number {
  return (share) => by * Math.min(1, (Math.min(share, 1 - share) * length) / PARTING_PX);
}

/** A straight line of two points would be judged by nothing but its ends. */
function resample(line: Line): Line {
  if (line.length > 24) return line;
  return Array.from({ length: 25 }, (_, index) => pointAlong(line, index / 24)?.at ?? [0, 0]);
}

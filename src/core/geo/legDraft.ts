/**
 * The ways in which one leg may be drawn: as its great circle, or standing off it by some px. Knows
 * nothing of the other legs but whether they join the same places; choosing is done by `legs`.
 */
import type { GeoProjection } from 'd3-geo';
import type { LngLat } from '../model/brand';
import type { Layout, MapLeg, XY } from '../model/map';
import { arc, distance, distanceToLine, moveSideways, pointAlong, type Line } from './curve';
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
  readonly from: LegEnd;
  readonly to: LegEnd;
  /** Whether home, at one of the ends, lies outside the frame. */
  readonly outside: boolean;
  readonly distanceKm: number;
}

/** A disc at the end of legs, by the same key: half its size, and how far it stands off its point, px. */
export interface LegDisc {
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly shift: XY;
}
/** The discs of each layout, by key. */
export type LegDiscs = Readonly<Record<Layout, ReadonlyMap<string, LegDisc>>>;

/** Room from one line to the next of the same two places, px. */
const GAP_PX = 16;
/** A shorter leg's great circle is almost straight, so that little is lost by a bow. */
const SHORT_KM = 1500;
/** Discs this near leave too little line between them. */
const HOP_PX = 52;
const BOWS_PX = [0, 7, -7, 13, -13, 19, -19, 25, -25];
/** A line that strays less than this from its chord, as a share of it, may be drawn as an arc. */
const STRAIGHT = 0.06;

/** A leg and its candidates, in px at the layout's least width. */
export interface Draft {
  readonly leg: LegInput;
  /** The great circle, in pieces where the projection cuts it. */
  readonly lines: readonly Line[];
  /** How far it may stand off, the great circle itself first where allowed; never empty. */
  readonly bows: readonly number[];
}

/** Returns the candidates for `leg`, which is one of `legs`; `scale` is px per frame unit. */
export function draftLeg(
  leg: LegInput,
  legs: readonly LegInput[],
  projection: GeoProjection,
  scale: number,
  discs: ReadonlyMap<string, LegDisc>,
): Draft {
  const [fromX, fromY] = discs.get(leg.from.key)?.shift ?? [0, 0];
  const [toX, toY] = discs.get(leg.to.key)?.shift ?? [0, 0];
  const lines = greatCircle(projection, leg.from.at, leg.to.at).map((line) =>
    line.map(([x, y], index): XY => {
      const t = index / Math.max(1, line.length - 1);
      return [x * scale + fromX * (1 - t) + toX * t, y * scale + fromY * (1 - t) + toY * t];
    }),
  );
  const side = sideBySide(leg, legs);
  // Across the projection's seam a line comes in pieces, and each keeps to its great circle.
  if (side !== null && lines.length === 1) return { leg, lines, bows: [side * GAP_PX] };
  if (leg.outside || lines.length !== 1) return { leg, lines, bows: [0] };
  const chord = lines[0] ? distance(lines[0][0] ?? [0, 0], lines[0].at(-1) ?? [0, 0]) : 0;
  // A short hop between two touching discs may rise higher than half its length.
  const most = Math.max(chord * 0.3, chord < HOP_PX ? 19 : 0);
  return { leg, lines, bows: BOWS_PX.filter((bow) => Math.abs(bow) <= most) };
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

/** Returns one candidate as a line; empty where both ends are one point. */
export function drawLeg({ leg, lines }: Draft, bow: number): Drawn {
  const joined = lines.flat();
  const first = joined[0] ?? [0, 0];
  const last = joined.at(-1) ?? [0, 0];
  const isLong = leg.distanceKm >= SHORT_KM;
  const base = { from: leg.from.key, to: leg.to.key, bow, isLong };
  if (distance(first, last) < 1e-6) return { ...base, line: [] };
  if (bow === 0) return { ...base, line: joined };
  if (isArc(leg, lines)) return { ...base, line: arc(first, last, bow) };
  return { ...base, line: moveSideways(resample(joined), leg.outside ? step(bow) : hump(bow)) };
}

/** Whether the leg strays so little from its chord that an arc does for it. */
export function isArc(leg: LegInput, lines: readonly Line[]): boolean {
  const [line] = lines;
  if (leg.outside || lines.length !== 1 || !line) return false;
  const chord = [line[0] ?? [0, 0], line.at(-1) ?? [0, 0]] as const;
  const most = distance(...chord) * STRAIGHT;
  return line.every((point) => distanceToLine(point, chord) <= most);
}

function hump(by: number): (share: number) => number {
  return (share) => by * Math.sin(Math.PI * share);
}

/** Home is far outside: the lines part soon after the disc and then run abreast. */
function step(by: number): (share: number) => number {
  return (share) => by * Math.min(1, 12 * Math.min(share, 1 - share));
}

function resample(line: Line): Line {
  if (line.length > 24) return line;
  return Array.from({ length: 17 }, (_, index) => pointAlong(line, index / 16)?.at ?? [0, 0]);
}

/**
 * The legs as drawn: great circles for long ones, and a bow to one side where a short one would
 * vanish between its discs, run through another disc, or lie on another leg. Build only.
 * Discs keep their size in px while the map scales, so each layout is laid out at its least width,
 * where things are tightest; more width only gives more room.
 */
import type { GeoProjection } from 'd3-geo';
import type { LngLat } from '../model/brand';
import { LAYOUTS, type Box, type Frame, type Layout, type LegShape, type MapLeg, type XY } from '../model/map';
import { placeArrow } from './arrows';
import { arc, arcData, clipLine, distance, distanceToLine, moveSideways, pointAlong, type Line } from './curve';
import { greatCircle } from './greatCircle';
import { legCost, type Disc, type Discs, type Drawn } from './legCost';
import { pathData } from './path';
import { projectPoint } from './projection';
import { leastWidth } from './ranges';

/** One end of a leg: where, and by which disc ends with the same key are one. */
export interface LegEnd {
  readonly key: string;
  readonly at: LngLat;
}
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

/** The legs, and their lines in frame units for whatever must keep clear of them. */
export interface LegPlan {
  readonly legs: readonly MapLeg[];
  readonly lines: Readonly<Record<Layout, readonly Line[]>>;
}

/**
 * Returns one leg per input, in the same order. A leg without length (its ends coincide) has no
 * shapes. Each shape is good in the layouts it names, from their least width up; the arrowhead is
 * left out where no place along the line is clear of discs.
 */
export function layoutLegs(
  legs: readonly LegInput[],
  frame: Frame,
  projection: GeoProjection,
  discs: LegDiscs,
): LegPlan {
  const drawn = {
    narrow: layoutFor('narrow', legs, { frame, projection, discs: discs.narrow }),
    medium: layoutFor('medium', legs, { frame, projection, discs: discs.medium }),
    wide: layoutFor('wide', legs, { frame, projection, discs: discs.wide }),
  };
  const lines = (layout: Layout): Line[] => drawn[layout].flatMap((one) => (one ? [one.line] : []));
  return {
    legs: legs.map(({ id, status, outside }, index) => {
      const shapes = LAYOUTS.map((layout) => ({ layout, shape: drawn[layout][index]?.shape }));
      return { id, status, outside, shapes: mergeShapes(shapes) };
    }),
    lines: { narrow: lines('narrow'), medium: lines('medium'), wide: lines('wide') },
  };
}

type Shape = Omit<LegShape, 'on'>;

function mergeShapes(
  shapes: readonly { layout: Layout; shape: Shape | undefined }[],
): LegShape[] {
  const merged = new Map<string, LegShape>();
  for (const { layout, shape } of shapes) {
    if (!shape) continue;
    const key = JSON.stringify(shape);
    merged.set(key, { on: (merged.get(key)?.on ?? '') + layout.charAt(0), ...shape });
  }
  return [...merged.values()];
}

/** A leg under way: its candidates, in px at the layout's least width. */
interface Draft {
  readonly leg: LegInput;
  readonly lines: readonly Line[];
  readonly bows: readonly number[];
}

interface Ground {
  readonly frame: Frame;
  readonly projection: GeoProjection;
  readonly discs: ReadonlyMap<string, LegDisc>;
}

function layoutFor(
  layout: Layout,
  legs: readonly LegInput[],
  { frame, projection, discs: sizes }: Ground,
): ({ readonly line: Line; readonly shape: Shape } | null)[] {
  const window = frame.windows[layout];
  const scale = leastWidth(layout) / window.width;
  const drafts = legs.map((leg) => draft(leg, legs, projection, scale, sizes));
  const discs = discsAt(legs, projection, scale, sizes);
  const chosen = drafts.map((one) => draw(one, one.bows[0] ?? 0));
  // Twice over: the first round sees later legs only as their great circles.
  for (let round = 0; round < 2; round += 1) {
    drafts.forEach((one, index) => {
      const others = chosen.filter((_, other) => other !== index);
      chosen[index] = bestOf(one.bows.map((bow) => draw(one, bow)), others, discs);
    });
  }
  const inside = scaleBox(window, scale);
  const arrows: XY[] = [];
  return chosen.map((drawn, index) => {
    const one = drafts[index];
    if (!one || drawn.line.length < 2) return null;
    const others = chosen.filter((_, other) => other !== index).map(({ line }) => line);
    const arrow = placeArrow({ ...drawn, line: visiblePart(drawn.line, inside) }, discs, others, arrows);
    if (arrow) arrows.push(arrow.at);
    const line = drawn.line.map(([x, y]): XY => [x / scale, y / scale]);
    return { line, shape: toShape(one, drawn, arrow, scale, frame) };
  });
}

function draft(
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

function draw({ leg, lines }: Draft, bow: number): Drawn {
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

function isArc(leg: LegInput, lines: readonly Line[]): boolean {
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

function bestOf(candidates: readonly Drawn[], others: readonly Drawn[], discs: Discs): Drawn {
  const costs = candidates.map((candidate) => legCost(candidate, others, discs));
  const best = candidates[costs.indexOf(Math.min(...costs))];
  return best ?? { from: '', to: '', bow: 0, isLong: false, line: [] };
}

function discsAt(
  legs: readonly LegInput[],
  projection: GeoProjection,
  scale: number,
  sizes: ReadonlyMap<string, LegDisc>,
): Discs {
  const discs = new Map<string, Disc>();
  for (const { key, at } of legs.flatMap(({ from, to }) => [from, to])) {
    const point = projectPoint(projection, at);
    const size = sizes.get(key);
    if (!point || !size) continue;
    const { halfWidth, halfHeight, shift } = size;
    const center: XY = [point[0] * scale + shift[0], point[1] * scale + shift[1]];
    discs.set(key, { at: center, halfWidth, halfHeight });
  }
  return discs;
}

function scaleBox(box: Box, scale: number): Box {
  return {
    x: box.x * scale,
    y: box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}

/** The stretch on which an arrowhead may sit: the longest that the window shows. */
function visiblePart(line: Line, window: Box): Line {
  const parts = clipLine(line, window);
  return parts.reduce<Line>((best, part) => (part.length > best.length ? part : best), []);
}

function toShape(
  { leg, lines }: Draft,
  { line, bow }: Drawn,
  arrow: ReturnType<typeof placeArrow>,
  scale: number,
  frame: Frame,
): Shape {
  const units = (point: XY): XY => [point[0] / scale, point[1] / scale];
  const first = line[0] ?? [0, 0];
  const last = line.at(-1) ?? [0, 0];
  const d =
    bow !== 0 && isArc(leg, lines)
      ? arcData(units(first), units(last), bow / scale)
      : pathData(framed(bow === 0 ? lines : [line], units, frame).map(open));
  if (!arrow) return { d };
  const [x, y] = units(arrow.at);
  return {
    d,
    arrow: {
      at: [Number(x.toFixed(1)), Number(y.toFixed(1))],
      angleDeg: Math.round(arrow.angleDeg),
    },
  };
}

const open = (points: Line) => ({ points, closed: false });

/** Cut to the frame and a little more, since a home leg runs on for thousands of units. */
function framed(lines: readonly Line[], units: (point: XY) => XY, frame: Frame): Line[] {
  const box = { x: -9, y: -9, width: frame.width + 18, height: frame.height + 18 };
  return lines.flatMap((line) => clipLine(line.map(units), box));
}

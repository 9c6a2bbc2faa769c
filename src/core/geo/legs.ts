/**
 * The legs as drawn: great circles for long ones, and a bow to one side where a short one would
 * vanish between its discs, run through another disc, or lie on another leg. Build only.
 * Discs keep their size in px while the map scales, so each layout is laid out at its least width,
 * where things are tightest; more width only gives more room.
 */
import type { GeoProjection } from 'd3-geo';
import {
  LAYOUTS,
  type Box,
  type Frame,
  type Layout,
  type LegShape,
  type MapLeg,
  type XY,
} from '../model/map';
import { ARROW_HEADS } from './arrowHeads';
import { arrowPlaces, chooseArrow, type Disc, type Discs } from './arrows';
import { chooseLegs } from './chooseLegs';
import { arcData, clipLine, cubicData, type Along, type Line } from './curve';
import type { Drawn } from './legCost';
import {
  draftLeg,
  isArc,
  shiftOf,
  type Draft,
  type LegDisc,
  type LegDiscs,
  type LegInput,
} from './legDraft';
import { pathData } from './path';
import { greatestWidth, leastWidth } from './ranges';
import { wholeGround } from './whole';

/** The legs, and their lines in frame units for whatever must keep clear of them; same order. */
export interface LegPlan {
  readonly legs: readonly MapLeg[];
  readonly lines: Readonly<Record<Layout, readonly Line[]>>;
}

/** Zoomed in so far no disc stands off its point that is of any size; from there discs only part. */
const ZOOMED = 3;
/** Room around the frame to which a leg that leaves it is drawn, px. */
const BEYOND_PX = 40;

/**
 * Returns one leg per input, in the same order. A leg without length (its ends coincide) has no
 * shapes. Each shape is good in the layouts it names, from their least width up; the arrowhead is
 * left out where no place along the line is clear of discs. A leg whose discs had to be moved in a
 * layout has one more shape, for the zoomed map, where they stand on their points.
 */
export function layoutLegs(
  legs: readonly LegInput[],
  frame: Frame,
  projection: GeoProjection,
  discs: LegDiscs,
): LegPlan {
  const ground = (layout: Layout): Ground => ({
    frame,
    projection,
    window: frame.windows[layout],
    scale: leastWidth(layout) / frame.windows[layout].width,
    growth: greatestWidth(layout) / leastWidth(layout),
    discs: discs[layout],
  });
  const drawn = {
    narrow: layoutAt(legs, ground('narrow')),
    medium: layoutAt(legs, ground('medium')),
    wide: layoutAt(legs, ground('wide')),
  };
  const zoomed = zoomedShapes(legs, discs, ground('medium'));
  const lines = (layout: Layout): Line[] => drawn[layout].map((one) => one?.line ?? []);
  return {
    legs: legs.map(({ id, status, by, outside }, index) => {
      const shapes = LAYOUTS.map((layout) => ({ layout, shape: drawn[layout][index]?.shape }));
      const near = zoomed[index];
      return {
        id,
        status,
        outside,
        ...(by === 'unknown' ? {} : { head: ARROW_HEADS[by] }),
        shapes: mergeShapes(shapes),
        ...(near ? { zoomed: near } : {}),
      };
    }),
    lines: { narrow: lines('narrow'), medium: lines('medium'), wide: lines('wide') },
  };
}

/** How far the curve that a home leg is drawn as may stray from its great circle, units. */
const STRAY = 2;

type Shape = Omit<LegShape, 'on'>;

function mergeShapes(shapes: readonly { layout: Layout; shape: Shape | undefined }[]): LegShape[] {
  const merged = new Map<string, LegShape>();
  for (const { layout, shape } of shapes) {
    if (!shape) continue;
    const key = JSON.stringify(shape);
    merged.set(key, { on: (merged.get(key)?.on ?? '') + layout.charAt(0), ...shape });
  }
  return [...merged.values()];
}

interface Ground {
  readonly frame: Frame;
  readonly projection: GeoProjection;
  /** What of the frame is seen, in its units. */
  readonly window: Box;
  /** Px per unit where things are tightest, and how many times as much it becomes. */
  readonly scale: number;
  readonly growth: number;
  readonly discs: ReadonlyMap<string, LegDisc>;
}

type Laid = { readonly line: Line; readonly shape: Shape } | null;

function layoutAt(legs: readonly LegInput[], ground: Ground): Laid[] {
  const { frame, scale } = ground;
  const whole = { x: 0, y: 0, width: frame.width, height: frame.height };
  const around = grow(scaleBox(whole, scale), BEYOND_PX);
  const drafts = legs.map((leg) => draftLeg(leg, legs, { ...ground, around }));
  const discs = discsAt(ground);
  const chosen = chooseLegs(drafts, discs);
  const arrows = placeArrows(chosen, discs);
  return chosen.map((drawn, index) => {
    const draft = drafts[index];
    if (!draft || drawn.line.length < 2) return null;
    const line = drawn.line.map(([x, y]): XY => [x / scale, y / scale]);
    return { line, shape: toShape(draft, drawn, arrows[index] ?? null, ground) };
  });
}

/** Shapes for the zoomed map, of the legs whose ends lie elsewhere in some layout. */
function zoomedShapes(
  legs: readonly LegInput[],
  discs: LegDiscs,
  ground: Ground,
): (Shape | undefined)[] {
  const isMoved = ({ key }: LegInput['from']): boolean =>
    LAYOUTS.some((layout) => shiftOf(discs[layout].get(key)).some((px) => px !== 0));
  const moved = legs.map(({ from, to }) => isMoved(from) || isMoved(to));
  if (!moved.includes(true)) return [];
  const onPoints = [...ground.discs].map(
    ([key, disc]) => [key, { ...disc, shift: [0, 0] }] as const,
  );
  const near = { ...ground, scale: ground.scale * ZOOMED, growth: 1, discs: new Map(onPoints) };
  return layoutAt(legs, near).map((laid, index) => (moved[index] ? laid?.shape : undefined));
}

function discsAt({ scale, growth, discs, window }: Ground): Discs {
  const placed = [...discs].map(
    ([
      key,
      {
        at: [x, y],
        ...disc
      },
    ]): [string, Disc] => [key, { ...disc, at: [x * scale, y * scale] }],
  );
  return { all: new Map(placed), scales: { min: 1, max: growth }, seen: scaleBox(window, scale) };
}

/** Those with the least choice first, so that no other takes the one place that they have. */
function placeArrows(legs: readonly Drawn[], discs: Discs): (Along | null)[] {
  const placed = new Array<Along | null>(legs.length).fill(null);
  const arrows: XY[] = [];
  const choices = legs.map(({ line }, index) => {
    return { index, places: arrowPlaces(visiblePart(line, discs.seen), discs) };
  });
  choices.sort((a, b) => a.places.length - b.places.length || a.index - b.index);
  for (const { index, places } of choices) {
    const others = legs.filter((_, other) => other !== index).map(({ line }) => line);
    const arrow = chooseArrow(places, others, arrows);
    placed[index] = arrow;
    if (arrow) arrows.push(arrow.at);
  }
  return placed;
}

function scaleBox(box: Box, scale: number): Box {
  return {
    x: box.x * scale,
    y: box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}

function grow({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The stretch on which an arrowhead may sit: the longest that the window shows. */
function visiblePart(line: Line, window: Box): Line {
  const parts = clipLine(line, window);
  return parts.reduce<Line>((best, part) => (part.length > best.length ? part : best), []);
}

function toShape(
  { leg, lines }: Draft,
  { line, bow }: Drawn,
  arrow: Along | null,
  { scale, frame }: Ground,
): Shape {
  const units = (point: XY): XY => [point[0] / scale, point[1] / scale];
  const first = line[0] ?? [0, 0];
  const last = line.at(-1) ?? [0, 0];
  const d =
    bow !== 0 && isArc(leg, lines)
      ? arcData(units(first), units(last), bow / scale)
      : ((frame.whole && leg.outside && lines.length === 1
          ? cubicData(line.map(units), STRAY)
          : null) ?? pathData(framed(bow === 0 ? lines : [line], units, frame).map(open)));
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

/** Cut to the frame and a little more, since a home leg runs on for thousands of units; or to the whole. */
function framed(lines: readonly Line[], units: (point: XY) => XY, frame: Frame): Line[] {
  const { x, y, width, height } = frame.whole
    ? wholeGround(frame, frame.whole)
    : { x: 0, y: 0, ...frame };
  const box = { x: x - 9, y: y - 9, width: width + 18, height: height + 18 };
  return lines.flatMap((line) => clipLine(line.map(units), box));
}

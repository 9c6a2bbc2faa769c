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
import { arcData, clipLine, type Along, type Line } from './curve';
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
import { greatestWidth, leastWidth } from './ranges';
import { drawWhole, framedData, wholeData } from './wholeLegs';

/** The legs, and their lines in frame units for whatever must keep clear of them; same order. */
export interface LegPlan {
  readonly legs: readonly MapLeg[];
  readonly lines: Readonly<Record<Layout, readonly Line[]>>;
  /** All lines that the view of the whole journey shows, at any width; empty for a map without one. */
  readonly whole: readonly Line[];
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
  const whole = drawn.medium.flatMap((one) => (one?.whole.length ? one.whole : [one?.line ?? []]));
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
    whole: frame.whole ? whole : [],
  };
}

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

type Laid = {
  readonly line: Line;
  /** All the way home, where the map shows that. */
  readonly whole: readonly Line[];
  readonly shape: Shape;
} | null;

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
    const units = ([x, y]: XY): XY => [x / scale, y / scale];
    const line = drawn.line.map(units);
    const whole =
      frame.whole && draft.leg.outside
        ? drawWhole(draft, drawn.bow).map((piece) => piece.map(units))
        : [];
    return {
      line,
      whole,
      shape: toShape(draft, { ...drawn, line }, whole, arrows[index] ?? null, ground),
    };
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
  whole: readonly Line[],
  arrow: Along | null,
  { scale, frame }: Ground,
): Shape {
  const units = ([x, y]: XY): XY => [x / scale, y / scale];
  const first = line[0] ?? [0, 0];
  const last = line.at(-1) ?? [0, 0];
  const near = bow === 0 ? lines.map((piece) => piece.map(units)) : [line];
  const d =
    whole.length > 0
      ? wholeData(whole, bow, frame)
      : bow !== 0 && isArc(leg, lines)
        ? arcData(first, last, bow / scale)
        : framedData(near, frame);
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

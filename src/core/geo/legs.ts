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
import { leastWidth, rangesOf, type MapRange } from './ranges';
import { drawWhole, framedData, wholeData } from './wholeLegs';

/** The legs, and their lines in frame units for whatever must keep clear of them; same order. */
export interface LegPlan {
  readonly legs: readonly MapLeg[];
  /** By the key of the range of width. */
  readonly lines: Readonly<Record<string, readonly Line[]>>;
  /** All lines that the view of the whole journey shows, at any width; empty for a map without one. */
  readonly whole: readonly Line[];
}

/** Zoomed in so far no disc stands off its point that is of any size; from there discs only part. */
const ZOOMED = 3;
/** Room around the frame to which a leg that leaves it is drawn, px. */
const BEYOND_PX = 40;

/**
 * Returns one leg per input, in the same order. A leg without length (its ends coincide) has no
 * shapes. Each shape is good in the layouts it names, from their least width up; or in the ranges
 * that it names, where discs had to be moved: they stand as many px off at any width, and lines that
 * grow with the map would leave them behind. The arrowhead is
 * left out in the ranges of width where no place along the line is clear of discs. A leg whose discs had to be moved in a
 * layout, or without an arrowhead in some range, has one more shape, for the zoomed map, where they stand on their points.
 */
export function layoutLegs(
  legs: readonly LegInput[],
  frame: Frame,
  projection: GeoProjection,
  discs: LegDiscs,
): LegPlan {
  const ground = (ranges: readonly MapRange[]): Ground => {
    const { layout, min } = ranges[0] ?? { layout: 'medium', min: leastWidth('medium') };
    const window = frame.windows[layout];
    const growth = (ranges.at(-1)?.max ?? min) / min;
    const scale = min / window.width;
    const areCrowded = isParted;
    return { frame, projection, window, scale, growth, ranges, discs: discs[layout], areCrowded };
  };
  const isMoved = ({ key }: LegInput['from'], layout: Layout): boolean =>
    shiftOf(discs[layout].get(key)).some((px) => px !== 0);
  const isParted = LAYOUTS.some((layout) =>
    legs.some(({ from, to }) => isMoved(from, layout) || isMoved(to, layout)),
  );
  const drawn = LAYOUTS.flatMap((layout) => {
    const ranges = rangesOf(layout);
    const parts = isParted ? ranges.map((range) => [range]) : [ranges];
    return parts.map((part) => ({ layout, ranges: part, laid: layoutAt(legs, ground(part)) }));
  });
  const isNear = legs.map(
    ({ from, to }, leg) =>
      LAYOUTS.some((layout) => isMoved(from, layout) || isMoved(to, layout)) ||
      drawn.some(({ laid }) => laid[leg]?.shape.arrow?.on !== undefined),
  );
  const zoomed = isNear.includes(true) ? zoomedShapes(legs, ground(rangesOf('medium'))) : [];
  const medium = drawn.find(({ layout }) => layout === 'medium')?.laid ?? [];
  const whole = medium.flatMap((one) => (one?.whole.length ? one.whole : [one?.line ?? []]));
  return {
    legs: legs.map(({ id, status, by, outside }, index) => {
      const shapes = mergeShapes(
        drawn.map(({ layout, ranges, laid }) => ({
          on: isParted ? ranges.map(({ key }) => key).join('') : layout.charAt(0),
          shape: laid[index]?.shape,
        })),
      );
      const near = isNear[index] ? zoomed[index]?.shape : undefined;
      return {
        id,
        status,
        outside,
        ...(by === 'unknown' ? {} : { head: ARROW_HEADS[by] }),
        shapes: isParted ? shapes.map(({ on, ...shape }) => ({ on: `r${on}`, ...shape })) : shapes,
        ...(near ? { zoomed: near } : {}),
      };
    }),
    lines: Object.fromEntries(
      drawn.flatMap(({ ranges, laid }) =>
        ranges.map(({ key }) => [key, laid.map((one) => one?.line ?? [])] as const),
      ),
    ),
    whole: frame.whole ? whole : [],
  };
}

type Shape = Omit<LegShape, 'on'>;

function mergeShapes(shapes: readonly { on: string; shape: Shape | undefined }[]): LegShape[] {
  const merged = new Map<string, LegShape>();
  for (const { on, shape } of shapes) {
    if (!shape) continue;
    const key = JSON.stringify(shape);
    merged.set(key, { on: (merged.get(key)?.on ?? '') + on, ...shape });
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
  /** The ranges of width, narrowest first; none for the zoomed map. */
  readonly ranges: readonly MapRange[];
  readonly discs: ReadonlyMap<string, LegDisc>;
  /** Whether some had to be moved. */
  readonly areCrowded: boolean;
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
  const arrows = placeArrows(chosen, discs, ground.ranges);
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

/** As the zoomed map draws them, in every layout: with the discs on their points. */
function zoomedShapes(legs: readonly LegInput[], ground: Ground): Laid[] {
  const onPoints = [...ground.discs].map(
    ([key, disc]) => [key, { ...disc, shift: [0, 0] }] as const,
  );
  const near = {
    ...ground,
    scale: ground.scale * ZOOMED,
    growth: 1,
    ranges: [],
    discs: new Map(onPoints),
    areCrowded: false,
  };
  return layoutAt(legs, near);
}

function discsAt({ scale, growth, discs, window, areCrowded }: Ground): Discs {
  const placed = [...discs].map(
    ([
      key,
      {
        at: [x, y],
        ...disc
      },
    ]): [string, Disc] => [key, { ...disc, at: [x * scale, y * scale] }],
  );
  return {
    all: new Map(placed),
    scales: { min: 1, max: growth },
    seen: scaleBox(window, scale),
    areCrowded,
  };
}

/** An arrowhead, and the keys of the ranges where alone it has room; absent for all. */
type Head = Along & { readonly on?: string };

/**
 * Those with the least choice first, so that no other takes the one place that they have; then those
 * that have room only where the map is wider.
 */
function placeArrows(
  legs: readonly Drawn[],
  discs: Discs,
  ranges: readonly MapRange[],
): (Head | null)[] {
  const placed = new Array<Head | null>(legs.length).fill(null);
  const arrows: XY[] = [];
  const least = ranges[0]?.min ?? 1;
  const steps = ranges.slice(1).map(({ min }, index) => {
    const on = ranges.slice(index + 1).map(({ key }) => key);
    return { on: on.join(' '), scales: { ...discs.scales, min: min / least } };
  });
  for (const { on, scales } of [{ on: undefined, scales: discs.scales }, ...steps]) {
    const choices = legs.flatMap(({ line }, index) => {
      if (placed[index]) return [];
      return [{ index, places: arrowPlaces(visiblePart(line, discs.seen), { ...discs, scales }) }];
    });
    choices.sort((a, b) => a.places.length - b.places.length || a.index - b.index);
    for (const { index, places } of choices) {
      const others = legs.filter((_, other) => other !== index).map(({ line }) => line);
      const arrow = chooseArrow(places, others, arrows);
      if (!arrow) continue;
      placed[index] = on === undefined ? arrow : { ...arrow, on };
      arrows.push(arrow.at);
    }
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
  { line, bow, lean }: Drawn,
  whole: readonly Line[],
  arrow: Head | null,
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
        ? arcData(first, last, bow / scale, lean)
        : framedData(near, frame);
  if (!arrow) return { d };
  const [x, y] = units(arrow.at);
  return {
    d,
    arrow: {
      at: [Number(x.toFixed(1)), Number(y.toFixed(1))],
      angleDeg: Math.round(arrow.angleDeg),
      ...(arrow.on === undefined ? {} : { on: arrow.on }),
    },
  };
}

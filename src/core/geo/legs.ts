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
import { placeArrow, type Disc, type Discs } from './arrows';
import { arcData, clipLine, type Line } from './curve';
import { legCost, type Drawn } from './legCost';
import {
  draftLeg,
  drawLeg,
  isArc,
  type Draft,
  type LegDisc,
  type LegDiscs,
  type LegInput,
} from './legDraft';
import { pathData } from './path';
import { projectPoint } from './projection';
import { leastWidth } from './ranges';

/** The legs, and their lines in frame units for whatever must keep clear of them; same order. */
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
  const lines = (layout: Layout): Line[] => drawn[layout].map((one) => one?.line ?? []);
  return {
    legs: legs.map(({ id, status, outside }, index) => {
      const shapes = LAYOUTS.map((layout) => ({ layout, shape: drawn[layout][index]?.shape }));
      return { id, status, outside, shapes: mergeShapes(shapes) };
    }),
    lines: { narrow: lines('narrow'), medium: lines('medium'), wide: lines('wide') },
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
  readonly discs: ReadonlyMap<string, LegDisc>;
}

function layoutFor(
  layout: Layout,
  legs: readonly LegInput[],
  { frame, projection, discs: sizes }: Ground,
): ({ readonly line: Line; readonly shape: Shape } | null)[] {
  const window = frame.windows[layout];
  const scale = leastWidth(layout) / window.width;
  const drafts = legs.map((leg) => draftLeg(leg, legs, projection, scale, sizes));
  const discs = discsAt(legs, projection, scale, sizes);
  const chosen = drafts.map((one) => drawLeg(one, one.bows[0] ?? 0));
  // Twice over: the first round sees later legs only as their great circles.
  for (let round = 0; round < 2; round += 1) {
    drafts.forEach((one, index) => {
      const others = chosen.filter((_, other) => other !== index);
      chosen[index] = bestOf(
        one.bows.map((bow) => drawLeg(one, bow)),
        others,
        discs,
      );
    });
  }
  const inside = scaleBox(window, scale);
  const arrows: XY[] = [];
  return chosen.map((drawn, index) => {
    const one = drafts[index];
    if (!one || drawn.line.length < 2) return null;
    const others = chosen.filter((_, other) => other !== index).map(({ line }) => line);
    const arrow = placeArrow(
      { ...drawn, line: visiblePart(drawn.line, inside) },
      discs,
      others,
      arrows,
    );
    if (arrow) arrows.push(arrow.at);
    const line = drawn.line.map(([x, y]): XY => [x / scale, y / scale]);
    return { line, shape: toShape(one, drawn, arrow, scale, frame) };
  });
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

/**
 * The sizes of what labels must keep off: discs, arrowheads, zoom buttons, scale bar. The px are those
 * of `views/map`; the two must be kept in step.
 */
import type { Corner, Frame, Layout, MapStop, XY } from '../model/map';
import { ARROW_PX } from './arrows';
import { markBox, type HungBox } from './boxes';
import type { Obstacles } from './labels';
import type { LegDisc, LegDiscs } from './legDraft';
import type { LegPlan } from './legs';
import type { City } from './mapStops';
import { hasArrow, leastWidth, rangesOf, type MapRange } from './ranges';
import { spreadMarks } from './spread';
import { textWidth } from './textWidth';

/** Half the height of a disc with its halo, px. */
const HALF_PX = 13;
/** The same of a region's ring. */
const REGION_HALF_PX = 20;
/** A home inside the frame is a small mark. */
const HOME_HALF_PX = 8;
const NUMBER_PX = 12;

/** Discs in the plan's order: the cities, then home if it lies in the frame. */
export interface StopMarks {
  readonly keys: readonly string[];
  readonly points: readonly XY[];
  readonly sizes: readonly { readonly halfWidth: number; readonly halfHeight: number }[];
  readonly shifts: Readonly<Record<Layout, readonly XY[]>>;
}

/** Returns the discs of the cities and of a home in the frame (frame units; null if outside). */
export function stopMarks(cities: readonly City[], home: XY | null, frame: Frame): StopMarks {
  const keys = cities.map(({ key }) => key);
  const points = cities.map(({ stop }) => stop.at);
  const sizes = cities.map(({ stop }) => stopSize(stop));
  if (home) {
    keys.push('home');
    points.push(home);
    sizes.push({ halfWidth: HOME_HALF_PX, halfHeight: HOME_HALF_PX });
  }
  const shiftsIn = (layout: Layout): XY[] => {
    const { x, y, width, height } = frame.windows[layout];
    const scale = leastWidth(layout) / width;
    return spreadMarks(
      points.map(([atX, atY], index) => ({
        at: [(atX - x) * scale, (atY - y) * scale],
        ...(sizes[index] ?? { halfWidth: HALF_PX, halfHeight: HALF_PX }),
      })),
      { x: 0, y: 0, width: width * scale, height: height * scale },
    );
  };
  const shifts = {
    narrow: shiftsIn('narrow'),
    medium: shiftsIn('medium'),
    wide: shiftsIn('wide'),
  };
  return { keys, points, sizes, shifts };
}

type Sized = Pick<MapStop, 'numbers' | 'precision'>;

/** Returns the room that legs and names leave for a stop's mark: half its width and height with its halo, px. */
function stopSize(stop: Sized): StopMarks['sizes'][number] {
  const halfHeight = stop.precision === 'region' ? REGION_HALF_PX : HALF_PX;
  const text = stop.numbers.join(', ') + (stop.precision === 'undisclosed' ? '?' : '');
  const halfWidth = Math.ceil(textWidth(text, NUMBER_PX, 'bold') + 10) / 2 + 2;
  return { halfWidth: Math.max(halfHeight, halfWidth), halfHeight };
}

/** Returns half the width and height of the mark as it is drawn, px: longer for several numbers. */
export function drawnSize(stop: Sized): StopMarks['sizes'][number] {
  const { halfWidth, halfHeight } = stopSize(stop);
  return { halfWidth: isLong(stop) ? halfWidth : halfHeight, halfHeight };
}

/** Whether the mark may be wider than high, for what stands on it. */
export function isLong({ numbers, precision }: Sized): boolean {
  return numbers.length > 1 || precision === 'undisclosed';
}

/** Returns the boxes of all discs in a layout. */
export function discBoxes(marks: StopMarks, layout: Layout): HungBox[] {
  return marks.points.map((at, index) => {
    const { halfWidth, halfHeight } = marks.sizes[index] ?? {
      halfWidth: HALF_PX,
      halfHeight: HALF_PX,
    };
    return markBox(at, halfWidth, halfHeight, marks.shifts[layout][index]);
  });
}

/** Returns the discs by key, per layout. */
export function discSizes(marks: StopMarks): LegDiscs {
  const sizesIn = (layout: Layout): Map<string, LegDisc> =>
    new Map(
      marks.keys.map((key, index) => {
        const size = marks.sizes[index] ?? { halfWidth: HALF_PX, halfHeight: HALF_PX };
        const at = marks.points[index] ?? [0, 0];
        return [key, { ...size, at, shift: marks.shifts[layout][index] ?? [0, 0] }];
      }),
    );
  return { narrow: sizesIn('narrow'), medium: sizesIn('medium'), wide: sizesIn('wide') };
}

/** Width and height, px, of what stands in a corner of the map, with its distance from the edges. */
const FURNITURE = { zoom: [52, 128], scale: [140, 34] } as const;

/** Returns the box of the zoom buttons or the scale bar, hung on its corner of the window. */
export function furnitureBox(
  what: keyof typeof FURNITURE,
  corner: Corner,
  frame: Frame,
  layout: Layout,
): HungBox {
  const { x, y, width, height } = frame.windows[layout];
  const [across, down] = FURNITURE[what];
  const isTop = corner.startsWith('t');
  const isLeft = corner.endsWith('l');
  return {
    at: [isLeft ? x : x + width, isTop ? y : y + height],
    left: isLeft ? 0 : -across,
    right: isLeft ? across : 0,
    top: isTop ? 0 : -down,
    bottom: isTop ? down : 0,
  };
}

/**
 * Returns what moves with the map in a layout and labels keep off from; legs and
 * arrowheads of one of its ranges, by default the least.
 */
export function obstaclesIn(
  layout: Layout,
  marks: StopMarks,
  legs: LegPlan,
  range?: MapRange,
): Omit<Obstacles, 'fixed'> {
  const [least] = rangesOf(layout);
  const at = range ?? least;
  const arrows = legs.legs.flatMap(({ shapes }) =>
    shapes.flatMap((shape) =>
      at && hasArrow(shape, at) ? [markBox(shape.arrow.at, ARROW_PX)] : [],
    ),
  );
  const discs = discSizes(marks)[layout];
  return {
    marks: [...discBoxes(marks, layout), ...arrows],
    lines: legs.lines[at?.key ?? ''] ?? [],
    discs,
  };
}

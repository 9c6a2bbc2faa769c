/** What the labels of countries and of seas have in common: spots per window, and their shape. */
import { LAYOUTS, type Box, type Frame, type LabelSpec, type XY } from '../../core/model/map';
import type { Spot } from '../../core/geo/room';

/** Side of the cells that land and water are counted in, in units. */
export const CELL = 4;
/** Text of 12 px where a unit is a pixel; the height of its letters with some air. */
export const TEXT = { px: 12, height: 12 };

/** Returns the best spots of each layout's window in turn, without those that say the same. */
export function spotsInWindows(frame: Frame, find: (box: Box) => readonly Spot[]): Spot[] {
  const perWindow = LAYOUTS.map((layout) => find(frame.windows[layout]));
  const longest = Math.max(...perWindow.map((spots) => spots.length));
  const ranked = Array.from({ length: longest }, (_, rank) =>
    perWindow.flatMap((spots) => spots[rank] ?? []),
  ).flat();
  return ranked.filter(({ at }, index) =>
    ranked.slice(0, index).every((other) => distance(at, other.at) > 2 * CELL),
  );
}

function distance(a: XY, b: XY): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Returns spots as a label's anchors and rooms, in whole units. */
export function withRooms(spots: readonly Spot[]): Pick<LabelSpec, 'anchors' | 'rooms'> {
  return {
    anchors: spots.map(({ at }): XY => [Math.round(at[0]), Math.round(at[1])]),
    rooms: spots.map(({ room }) => Math.round(room)),
  };
}

/** Returns what two boxes share; of no width or height if they share nothing. */
export function overlap(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const right = Math.min(a.x + a.width, b.x + b.width);
  const bottom = Math.min(a.y + a.height, b.y + b.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

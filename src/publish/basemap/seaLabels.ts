/**
 * Names of seas: each stands at an anchor of the table or in open water near it, since the atlas has
 * no seas to find room in.
 */
import type { SeaName } from '../../../data/geography/seas';
import { makeProjection, projectPoint } from '../../core/geo/projection';
import { findSpots, gridOf, type Spot } from '../../core/geo/room';
import { textWidth } from '../../core/geo/textWidth';
import type { Box, Frame, LabelSpec, XY } from '../../core/model/map';
import { CELL, overlap, spotsInWindows, TEXT, withRooms } from './spots';

/** Share of a name's width that must be free: it may lie over the shores of a narrow sea. */
const NEEDED = 0.6;
/** How far from its anchor a sea's name may stray, in units, by the sea's rank. */
const REACH: Readonly<Record<SeaName['rank'], number>> = { 1: 60, 2: 40, 3: 24, 4: 12, 5: 6 };

/** A sea with its name in the story's language. */
export interface NamedSea extends Omit<SeaName, 'name'> {
  readonly id: string;
  readonly text: string;
}

/**
 * Returns the sea's label, or none where no window shows an anchor of it with room. `land` are the
 * rings of all land in frame units.
 */
export function seaLabel(
  sea: NamedSea,
  land: readonly (readonly XY[])[],
  frame: Frame,
): LabelSpec[] {
  const projection = makeProjection(frame.projection);
  const spots = sea.anchors.flatMap((anchor) => {
    const at = projectPoint(projection, anchor);
    return at === null ? [] : spotsInWindows(frame, (box) => waterNear(at, sea, land, box));
  });
  if (spots.length === 0) return [];
  const priority = 90 - 10 * sea.rank;
  const { id, text } = sea;
  return [{ id: `sea-${id}`, kind: 'sea', text, ...withRooms(spots), priority }];
}

/** Up to two spots of open water by a point; none if the window does not show the point. */
function waterNear(
  at: XY,
  { text, rank }: NamedSea,
  land: readonly (readonly XY[])[],
  window: Box,
): Spot[] {
  const { x, y, width, height } = window;
  if (at[0] < x || at[0] > x + width || at[1] < y || at[1] > y + height) return [];
  const long = textWidth(text, TEXT.px);
  const within = REACH[rank];
  const half = within + long;
  const box = overlap(window, {
    x: at[0] - half,
    y: at[1] - within - TEXT.height,
    width: 2 * half,
    height: 2 * (within + TEXT.height),
  });
  const rim: XY[] = [
    [box.x, box.y],
    [box.x + box.width, box.y],
    [box.x + box.width, box.y + box.height],
    [box.x, box.y + box.height],
  ];
  // With the box's own rim among the rings, what was land is outside and what was water inside.
  const grid = gridOf([...land, rim], box, CELL);
  const least = long * NEEDED;
  return findSpots(grid, { height: CELL, least, enough: long * 1.1, count: 2, near: at, within });
}

/**
 * How large a label can be and where it may stand about its anchor. The sizes are those that
 * `views/map/Labels.svelte` sets, at a root font of 16 px; the two must be kept in step.
 */
import type { Box, LabelSpec, MapLabel, XY } from '../model/map';
import type { HungBox } from './boxes';
import { textWidth } from './textWidth';
import { spotsInside } from './within';

/** Type size and line height in px, and weight, by kind; `detail` is each line under it. */
const TYPE = {
  stop: { size: 14, line: 17, weight: 'bold' },
  visited: { size: 14, line: 17, weight: 'bold' },
  country: { size: 12, line: 15, weight: 'regular' },
  sea: { size: 12, line: 15, weight: 'regular' },
  home: { size: 12, line: 15, weight: 'regular' },
  detail: { size: 12, line: 15, weight: 'regular' },
} as const;
/** Letter spacing of areas' names, em. */
const SPACING_EM = 0.02;

export type Position = Pick<MapLabel, 'at' | 'x' | 'y'> & {
  /** Lower is better. */
  readonly cost: number;
};

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Returns the most room that a label can take, px. */
export function labelSize(spec: Pick<LabelSpec, 'kind' | 'text' | 'detail'>): Size {
  const { size, line, weight } = TYPE[spec.kind];
  const isArea = spec.kind !== 'stop' && spec.kind !== 'home';
  const spacing = isArea ? spec.text.length * SPACING_EM * size : 0;
  const first = textWidth(spec.text, size, weight) + spacing;
  if (spec.detail === undefined) return { width: first, height: line };
  const under = spec.detail.split('\n');
  const widths = under.map((text) => textWidth(text, TYPE.detail.size, TYPE.detail.weight));
  return { width: Math.max(first, ...widths), height: line + under.length * TYPE.detail.line };
}

/** Returns the box of a label of `size` in a position, with `pad` px of air on every side. */
export function labelBox({ at, x, y }: Position, { width, height }: Size, pad = 1): HungBox {
  const [left, right] = extent(x, width);
  const [top, bottom] = extent(y, height);
  return { at, left: left - pad, right: right + pad, top: top - pad, bottom: bottom + pad };
}

function extent([edge, px]: MapLabel['x'], length: number): XY {
  if (edge === 'start') return [px, px + length];
  if (edge === 'end') return [px - length, px];
  return [px - length / 2, px + length / 2];
}

/** What a label keeps off from: half the width and height of its disc, and how far that stands off, px. */
export interface DiscSize {
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly shift: XY;
}

const GAP_PX = 4;
/** How far a name may stick out of its room, as a share of the room. */
const TIGHT = 1.3;
/** How much farther off than beside its disc, px, where the near places are taken. */
const NEAR_PX = [0, 9, 18, 26];
/** The same where a name is hardly seen to belong to its disc. */
const FAR_PX = [35, 44, 60];
/** A name over or under its disc may stand this much off the middle, past an arrowhead or from an edge. */
const ASIDE_PX = 16;

/**
 * Returns the places about a disc, best first: beside it, over, under, at its corners, farther off;
 * up to 30 px off, or `far` beyond that.
 */
export function positionsAround(at: XY, disc: DiscSize, far = false): Position[] {
  return (far ? FAR_PX : NEAR_PX).flatMap((more, ring) =>
    ringOf(at, disc, GAP_PX + more, ring * 6),
  );
}

function ringOf(
  at: XY,
  { halfWidth, halfHeight, shift }: DiscSize,
  gap: number,
  cost: number,
): Position[] {
  const dx = halfWidth + gap;
  const dy = halfHeight + gap - 1;
  const right: MapLabel['x'] = ['start', shift[0] + dx];
  const left: MapLabel['x'] = ['end', shift[0] - dx];
  const center: MapLabel['x'] = ['middle', shift[0]];
  const middle: MapLabel['y'] = ['middle', shift[1]];
  const above: MapLabel['y'] = ['end', shift[1] - dy];
  const below: MapLabel['y'] = ['start', shift[1] + dy];
  const aside: MapLabel['x'] = ['middle', shift[0] + ASIDE_PX];
  const asideLeft: MapLabel['x'] = ['middle', shift[0] - ASIDE_PX];
  const place = (x: MapLabel['x'], y: MapLabel['y'], rank: number): Position => ({
    at,
    x,
    y,
    cost: cost + rank,
  });
  const nearRight: MapLabel['x'] = ['start', shift[0] + dx * 0.55];
  const nearLeft: MapLabel['x'] = ['end', shift[0] - dx * 0.55];
  return [
    place(right, middle, 0),
    place(left, middle, 1),
    place(center, above, 1.5),
    place(center, below, 2),
    place(aside, above, 2.2),
    place(asideLeft, above, 2.2),
    place(aside, below, 2.3),
    place(asideLeft, below, 2.3),
    place(nearRight, above, 2.5),
    place(nearRight, below, 2.6),
    place(nearLeft, above, 2.7),
    place(nearLeft, below, 2.8),
    place(right, ['end', shift[1] + 5], 3),
    place(right, ['start', shift[1] - 5], 3),
    place(left, ['end', shift[1] + 5], 3.2),
    place(left, ['start', shift[1] - 5], 3.2),
    place(right, ['end', shift[1] - 3], 3.4),
    place(right, ['start', shift[1] + 3], 3.4),
    place(left, ['end', shift[1] - 3], 3.5),
    place(left, ['start', shift[1] + 3], 3.5),
  ].map((position) => ({ ...position, x: whole(position.x), y: whole(position.y) }));
}

function whole([edge, px]: MapLabel['x']): MapLabel['x'] {
  return [edge, Math.round(px)];
}

/** Steps about an area's anchor, px: a little up or down; a country visited may go further. */
const NEAR: readonly XY[] = [
  [0, 0],
  [0, -9],
  [0, 9],
];
const FAR: readonly XY[] = [...NEAR, ...[20, 40].flatMap((x) => ring(x, 14)), ...ring(0, 24)];

function ring(x: number, y: number): XY[] {
  return [
    [x, 0],
    [-x, 0],
    [x, y],
    [-x, y],
    [x, -y],
    [-x, -y],
  ];
}

/** For a name's distance from the best spot, per length of the land, and for each share outside. */
const INSIDE_COST = { away: 3, outside: 20 };

/**
 * Returns the places for an area's name: inside its land where that is known and large enough, or
 * else centred on each anchor with room for it, or near one. A country visited is known by its
 * colour too, so a name too long for it may stand out over the border. `scale` is px per unit at the
 * least width, where a name covers the most land.
 */
export function positionsOn(spec: LabelSpec, size: Size, scale: number, window: Box): Position[] {
  const inside = positionsInside(spec, size, scale, window);
  if (inside.length > 0) return inside;
  const { width } = size;
  const isVisited = spec.kind === 'visited';
  return spec.anchors.flatMap((at, index) => {
    const room = (spec.rooms?.[index] ?? Infinity) * scale;
    if (!isVisited && width > room * TIGHT) return [];
    return (isVisited ? FAR : NEAR).map(([px, py], rank) => ({
      at,
      x: ['middle', px] as const,
      y: ['middle', py] as const,
      cost: index + rank * 0.4,
    }));
  });
}

function positionsInside(
  { land, anchors: [best] }: LabelSpec,
  { width, height }: Size,
  scale: number,
  window: Box,
): Position[] {
  if (!land || !best) return [];
  const reach = Math.hypot(land.box.width, land.box.height);
  return spotsInside(land, window, [width / scale, height / scale]).map(({ at, share }) => {
    const away = Math.hypot(at[0] - best[0], at[1] - best[1]) / reach;
    const cost = INSIDE_COST.away * away + INSIDE_COST.outside * (1 - share);
    return { at, x: ['middle', 0] as const, y: ['middle', 0] as const, cost };
  });
}

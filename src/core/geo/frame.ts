/**
 * The map's frame for a journey: one projection and one window per layout, all in one flat
 * coordinate system. Build side only. Knows nothing of land, labels or legs; callers leave out
 * points that must not widen the frame, such as a distant home. Which projection it is, and why, is
 * in `chooseProjection`.
 */
import type { LngLat } from '../model/brand';
import {
  LAYOUTS,
  MAP_ASPECT,
  type Box,
  type Frame,
  type Layout,
  type Projection,
} from '../model/map';
import { chooseProjection, type MapChoice } from './chooseProjection';
import { EARTH_RADIUS_KM, makeProjection, projectPoint } from './projection';

/** Width of the medium layout's window, in frame units. */
export const MEDIUM_WIDTH = 760;
/** Below this the coast of the 10m data shows the grid on which it is stored. */
const MIN_WIDTH_KM = 400;
/** Around the union of the windows, so that no window touches the basemap's edge. */
const MARGIN = 12;

/** Shares of a window's width or height that stay free of places, for labels and discs. */
interface Padding {
  readonly top: number;
  readonly bottom: number;
  readonly side: number;
}

/** More on top, where a name and its dates stand above a disc; the narrow map is the tightest. */
const PADDING: Readonly<Record<Layout, Padding>> = {
  narrow: { top: 0.15, bottom: 0.1, side: 0.16 },
  medium: { top: 0.14, bottom: 0.09, side: 0.14 },
  wide: { top: 0.13, bottom: 0.09, side: 0.14 },
};

/** What may be asked of {@link chooseFrame}. */
export interface FrameOptions {
  /** Least ground width of the medium window, km. Default 400. */
  readonly minWidthKm?: number;
  /** Width over height of each layout's window. Default `MAP_ASPECT`. */
  readonly aspects?: Readonly<Record<Layout, number>>;
  /** Projection and middle that the file asks for. Default: by the rule. */
  readonly choice?: MapChoice | undefined;
}

/**
 * Returns the frame that shows all `points`, with room for labels in every layout's window. Points
 * may repeat, lie on one spot or on both sides of 180 degrees. Windows have the aspect
 * asked for, to a hundredth of a unit.
 * @throws RangeError if there are no points or one is not on the globe.
 */
export function chooseFrame(points: readonly LngLat[], options: FrameOptions = {}): Frame {
  checkPoints(points);
  const unscaled = chooseProjection(points, options.choice);
  const extent = projectedExtent(unscaled, points);
  const { aspects = MAP_ASPECT } = options;
  const least = (options.minWidthKm ?? MIN_WIDTH_KM) / EARTH_RADIUS_KM;
  const raw = {
    narrow: windowAround(extent, 'narrow', aspects.narrow, least),
    medium: windowAround(extent, 'medium', aspects.medium, least),
    wide: windowAround(extent, 'wide', aspects.wide, least),
  };
  const scale = round(MEDIUM_WIDTH / raw.medium.width, 3);
  const left = Math.min(...LAYOUTS.map((layout) => raw[layout].x));
  const top = Math.min(...LAYOUTS.map((layout) => raw[layout].y));
  const toUnits = (box: Box): Box => ({
    x: round((box.x - left) * scale + MARGIN),
    y: round((box.y - top) * scale + MARGIN),
    width: round(box.width * scale),
    height: round(box.height * scale),
  });
  const windows = {
    narrow: toUnits(raw.narrow),
    medium: toUnits(raw.medium),
    wide: toUnits(raw.wide),
  };
  const boxes = LAYOUTS.map((layout) => windows[layout]);
  return {
    projection: {
      ...unscaled,
      scale,
      translate: [round(MARGIN - left * scale), round(MARGIN - top * scale)],
    },
    width: Math.ceil(Math.max(...boxes.map((box) => box.x + box.width)) + MARGIN),
    height: Math.ceil(Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN),
    windows,
  };
}

function checkPoints(points: readonly LngLat[]): void {
  if (points.length === 0) throw new RangeError('a frame needs at least one point');
  for (const [lng, lat] of points) {
    const isOnGlobe = Number.isFinite(lng) && Math.abs(lng) <= 360 && Math.abs(lat) <= 90;
    if (!isOnGlobe)
      throw new RangeError(`not a point of the globe: ${String(lng)}, ${String(lat)}`);
  }
}

function projectedExtent(projection: Projection, points: readonly LngLat[]): Box {
  const project = makeProjection(projection);
  const placed = points.map((point) => projectPoint(project, point) ?? ([0, 0] as const));
  const xs = placed.map(([x]) => x);
  const ys = placed.map(([, y]) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The smallest window of the given aspect around `extent` and its padding, at least `least` wide. */
function windowAround(extent: Box, layout: Layout, aspect: number, least: number): Box {
  const { top, bottom, side } = PADDING[layout];
  const forWidth = extent.width / (1 - 2 * side);
  const forHeight = (extent.height / (1 - top - bottom)) * aspect;
  const width = Math.max(forWidth, forHeight, least);
  const height = width / aspect;
  const middleY = extent.y + extent.height / 2 - ((top - bottom) / 2) * height;
  return { x: extent.x + extent.width / 2 - width / 2, y: middleY - height / 2, width, height };
}

function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

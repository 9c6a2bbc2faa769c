/**
 * States that a frame would lose: where the largest piece of a country is smaller than three units,
 * it is drawn whole, point by point, with a ring around it, and its name may stand beside the ring.
 */
import { ATLAS_NAMES } from '../../../data/geography/names';
import { makeProjection, projectPoint } from '../../core/geo/projection';
import type { Frame, XY } from '../../core/model/map';
import { openAtlas, type ArcPolygon } from './atlas';
import { joinArcs } from './joinArcs';
import { weighArcs, type WeighedArcs } from './thin';
import { ownPolygons } from './tints';

/** A state too small to see. */
export interface SmallState {
  /** ISO 3166-1 alpha-2 code. */
  readonly code: string;
  /** The middle of its largest piece, in frame units. */
  readonly at: XY;
  /** The outlines of its pieces, in frame units. */
  readonly outlines: readonly (readonly XY[])[];
}

/** Larger than this across, in units, a state is seen as it is. */
const LEAST = 3;
/** Radius of the ring, in units. */
export const RING = 3.5;
const CORNERS = 8;

/** Returns the small states whose largest piece lies in the frame, in the order of their codes. */
export function smallStates(frame: Frame): SmallState[] {
  const atlas = openAtlas('world-atlas/countries-10m.json');
  const weighed = weighArcs(atlas.arcs, frame);
  const pieces = new Map<string, readonly ArcPolygon[]>();
  for (const { name, polygons } of atlas.shapes['countries'] ?? []) {
    pieces.set(name, [...(pieces.get(name) ?? []), ...polygons]);
  }
  return Object.keys(ATLAS_NAMES)
    .sort()
    .flatMap((code) => {
      const own = ownPolygons(code).flatMap((name) => pieces.get(name) ?? []);
      return smallState(code, own, weighed, frame);
    });
}

function smallState(
  code: string,
  pieces: readonly ArcPolygon[],
  { full, shows, radiusOf }: WeighedArcs,
  frame: Frame,
): SmallState[] {
  const { scale } = frame.projection;
  // A piece is at least as far across as the radius of its circle; the projection may shrink it.
  if (!pieces.some(shows) || pieces.some((piece) => radiusOf(piece) * scale > 2 * LEAST)) return [];
  const projection = makeProjection(frame.projection);
  const outlines = pieces.filter(shows).map((piece) =>
    joinArcs(full, piece[0] ?? []).flatMap((point) => {
      const at = projectPoint(projection, point);
      return at === null ? [] : [at];
    }),
  );
  const largest = outlines.map(extentOf).sort((a, b) => b.across - a.across)[0];
  if (!largest || largest.across >= LEAST) return [];
  const isInside = ([x, y]: XY): boolean =>
    x > RING && y > RING && x < frame.width - RING && y < frame.height - RING;
  if (!isInside(largest.middle)) return [];
  const inside = outlines.filter((outline) => isInside(extentOf(outline).middle));
  return [{ code, at: largest.middle, outlines: inside }];
}

function extentOf(points: readonly XY[]): { readonly across: number; readonly middle: XY } {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const across = points.length === 0 ? 0 : Math.max(right - left, bottom - top);
  return { across, middle: [(left + right) / 2, (top + bottom) / 2] };
}

/** Returns the ring around a small state, an open polygon. */
export function ringAround({ at: [x, y] }: SmallState): XY[] {
  return Array.from({ length: CORNERS }, (_, corner): XY => {
    const angle = (2 * Math.PI * corner) / CORNERS;
    return [x + RING * Math.cos(angle), y + RING * Math.sin(angle)];
  });
}

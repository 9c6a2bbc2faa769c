/**
 * Ranges of the map's own width in each of which one set of labels stands. The page cannot measure
 * itself before its script runs, so container queries pick the set: the keys are class names in
 * `views/map`, and the two must be kept in step.
 */
import type { Layout } from '../model/map';

export interface MapRange {
  readonly key: string;
  readonly layout: Layout;
  /** Widths of the map, px at a root font of 16 px, both inclusive. */
  readonly min: number;
  readonly max: number;
}

/** In order of layout and width. The first of a layout also serves below its `min`. */
export const MAP_RANGES: readonly MapRange[] = [
  { key: 'a', layout: 'narrow', min: 288, max: 360 },
  { key: 'b', layout: 'narrow', min: 360, max: 440 },
  { key: 'c', layout: 'narrow', min: 440, max: 600 },
  { key: 'd', layout: 'medium', min: 536, max: 680 },
  { key: 'e', layout: 'medium', min: 680, max: 820 },
  { key: 'f', layout: 'medium', min: 820, max: 1000 },
  { key: 'g', layout: 'wide', min: 600, max: 740 },
  { key: 'h', layout: 'wide', min: 740, max: 880 },
  { key: 'i', layout: 'wide', min: 880, max: 1060 },
];

/** Returns the least width of the map in a layout, px: the tightest that anything has to fit. */
export function leastWidth(layout: Layout): number {
  return Math.min(...MAP_RANGES.filter((range) => range.layout === layout).map(({ min }) => min));
}

/** Returns the greatest width of the map in a layout, px. */
export function greatestWidth(layout: Layout): number {
  return Math.max(...MAP_RANGES.filter((range) => range.layout === layout).map(({ max }) => max));
}

/**
 * Ranges of the map's own width in each of which one set of labels stands. The page cannot measure
 * itself before its script runs, so container queries pick the set: the keys are class names in
 * `views/map`, and the two must be kept in step.
 */
import type { Layout, LegShape } from '../model/map';

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

/** Returns whether a shape, which says where it stands in `on`, stands in a range. */
export function standsIn({ on }: { readonly on: string }, { key, layout }: MapRange): boolean {
  return on.includes(key) || on.includes(layout.charAt(0));
}

/** Returns whether a shape stands in a range, and with its arrowhead. */
export function hasArrow(
  shape: LegShape,
  range: MapRange,
): shape is LegShape & Required<Pick<LegShape, 'arrow'>> {
  return (
    standsIn(shape, range) && (shape.arrow?.on ?? range.key).includes(range.key) && !!shape.arrow
  );
}

/** Returns the ranges of a layout, narrowest first. */
export function rangesOf(layout: Layout): MapRange[] {
  return MAP_RANGES.filter((range) => range.layout === layout);
}

/** Returns the least width of the map in a layout, px: the tightest that anything has to fit. */
export function leastWidth(layout: Layout): number {
  return Math.min(...MAP_RANGES.filter((range) => range.layout === layout).map(({ min }) => min));
}

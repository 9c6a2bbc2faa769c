/**
 * One map as SVG, from the plan that the page draws: the same window, legs, names and discs as in
 * the page at that width. It knows no picture around it.
 */
import { MAP_RANGES } from '../../core/geo/ranges';
import { mapMarks } from '../../views/map/marks';
import type { BuiltPage } from '../page';
import { lightColors } from './colors';
import { drawGround } from './ground';
import { drawMarks, drawScaleBar } from './marks';
import { element } from './markup';

/** A map in its own px, its upper left corner at the origin. */
export interface MapDrawing {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

type Shown = Pick<BuiltPage, 'story' | 'plan' | 'basemap' | 'messages'>;

/**
 * Returns the map at `width` px with the names of the range `key` of `MAP_RANGES`, which must hold
 * that width. `radius` rounds its corners, px.
 * @throws RangeError if the range is unknown or does not hold the width.
 */
export function drawMap(built: Shown, key: string, width: number, radius = 0): MapDrawing {
  const range = MAP_RANGES.find((one) => one.key === key);
  if (!range || width < range.min || width > range.max) {
    throw new RangeError(`no map of ${String(width)} px in range "${key}"`);
  }
  const { story, plan, basemap, messages } = built;
  const window = plan.frame.windows[range.layout];
  const scale = width / window.width;
  const height = window.height * scale;
  const colors = lightColors();
  const letter = range.layout.charAt(0);
  const marks = mapMarks(story, plan.stops, [], messages.map);
  const disputed = new Set(marks.flatMap((mark) => (mark.disputed ? mark.place : [])));
  const texts = new Map(marks.map(({ place, text }) => [place, text]));
  const scene = { plan, basemap, colors, window, scale, range, letter, disputed, texts };
  // One map to a picture, so the name is free; a page that takes several pictures in has the prefix.
  const id = `carnet-${story.id}-${key}`;
  const box = element('rect', { width, height, rx: radius });
  const inside = [
    drawGround(scene),
    drawMarks(scene, range),
    drawScaleBar(scene, range, messages.map, story.language),
  ];
  const clip = element('clipPath', { id }, box);
  return { markup: clip + element('g', { 'clip-path': `url(#${id})` }, inside), width, height };
}

/**
 * The whole journey: what the map shows when it is zoomed out to a home beyond its frame. There is
 * one projection for both, so that the way between them is a zoom like any other. Build only; the
 * browser gets a view per layout.
 *
 * A map has it where home lies outside the frame, somebody travelled from it or to it, and the
 * projection chosen for the places visited still shows home as one would know it: an azimuthal
 * equal-area map 110 degrees off its middle draws shapes three times as long as wide, and beyond that
 * smears them along its rim (`reaches`). Otherwise legs run to the frame's edge, as ever.
 */
import type { LngLat } from '../model/brand';
import { LAYOUTS, type Box, type Frame, type Layout, type MapPlan, type XY } from '../model/map';
import type { MapZoom } from '../model/view';
import type { Story, StoryLeg } from '../model/story';
import { reaches } from './chooseProjection';
import { greatCircle } from './greatCircle';
import { drawnStatus, homeOf } from './home';
import { makeProjection, projectPoint } from './projection';
import { leastWidth } from './ranges';

/** Px that stay free of places, along an edge with the zoom buttons or the scale bar and without. */
const PADDING = { buttons: 78, side: 28, scale: 46, end: 26 };
/** All ways in which the two can lie beside and above each other. */
const CORNERS = (['tl', 'tr'] as const).flatMap((zoom) =>
  (['tl', 'bl'] as const).map((scale) => ({ zoom, scale })),
);

/**
 * Returns the box that the whole journey takes, in frame units: stops, home, and the ways from and to
 * it. Undefined for a story without a home outside the frame, without a leg from it or to it, and
 * where the projection does not reach it.
 */
export function wholeBox(story: Story, frame: Frame): Box | undefined {
  const projection = makeProjection(frame.projection);
  const home = homeOf(story, frame, projection);
  if (!home || home.at || !reaches(frame.projection, home.lngLat)) return undefined;
  const pointOf = (end: StoryLeg['from']): LngLat | undefined => {
    if (end === 'home') return home.lngLat;
    const stop = story.stops.find(({ number }) => number === end);
    return stop && story.places[stop.place]?.at;
  };
  const lines = story.legs
    .filter((leg) => drawnStatus(leg) && (leg.from === 'home' || leg.to === 'home'))
    .flatMap(({ from, to }) => {
      const [a, b] = [pointOf(from), pointOf(to)];
      return a && b ? greatCircle(projection, a, b) : [];
    });
  if (lines.length === 0) return undefined;
  const stops = story.stops.flatMap(({ place }): XY[] => {
    const spot = story.places[place];
    const at = spot && projectPoint(projection, spot.at);
    return at ? [at] : [];
  });
  return boxOf([...stops, ...lines.flat()]);
}

function boxOf(points: readonly XY[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/**
 * Returns the view of a layout that shows `box` clear of the zoom buttons and the scale bar in their
 * corners; `k` is below 1.
 */
export function wholeView(
  frame: Frame,
  box: Box,
  layout: Layout,
  { zoom, scale }: MapPlan['corners'],
): MapZoom {
  const window = frame.windows[layout];
  const px = leastWidth(layout);
  const across = (length: number): number => (length * window.width) / px;
  const start = across(zoom.endsWith('l') ? PADDING.buttons : PADDING.side);
  const top = across(scale.startsWith('t') ? PADDING.scale : PADDING.end);
  const free = {
    x: start,
    y: top,
    width: window.width - across(PADDING.buttons + PADDING.side),
    height: window.height - across(PADDING.scale + PADDING.end),
  };
  const k = Math.min(0.99, free.width / box.width, free.height / box.height);
  const place = (from: Box, side: 'x' | 'y', length: 'width' | 'height'): number => {
    const middle = from[side] + from[length] / 2;
    const to = free[side] + free[length] / 2;
    return ((to - (middle - window[side]) * k) / window[length]) * 100;
  };
  return {
    k: rounded(k, 3),
    x: rounded(place(box, 'x', 'width'), 1),
    y: rounded(place(box, 'y', 'height'), 1),
  };
}

/** Returns what a view of a layout shows, in frame units. */
export function groundOf(frame: Frame, layout: Layout, { k, x, y }: MapZoom): Box {
  const window = frame.windows[layout];
  const [width, height] = [window.width / k, window.height / k];
  return { x: window.x - (x / 100) * width, y: window.y - (y / 100) * height, width, height };
}

/** Returns all that any view of the whole journey can show, whatever corner the buttons take. */
export function wholeGround(frame: Frame, box: Box): Box {
  const shown = LAYOUTS.flatMap((layout) =>
    CORNERS.map((corners) => groundOf(frame, layout, wholeView(frame, box, layout, corners))),
  );
  return boxOf(
    shown.flatMap(({ x, y, width, height }): XY[] => [
      [x, y],
      [x + width, y + height],
    ]),
  );
}

/** Returns the largest share of the region's scale at which any layout shows the whole journey. */
export function wholeScale(frame: Frame, box: Box): number {
  const corners = { zoom: 'tr', scale: 'bl' } as const;
  return Math.max(...LAYOUTS.map((layout) => wholeView(frame, box, layout, corners).k));
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

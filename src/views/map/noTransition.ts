/**
 * Stands in for d3-transition and d3-interpolate under d3-zoom (see `alias` in vite.config.ts).
 * d3-zoom asks them only to interrupt transitions and to animate them, and nothing here ever starts
 * one: the map glides by itself, the rest is CSS. Without the stand-in the page would carry
 * transitions, colours, timers and easings, 13 kB gzip, for nothing. The component tests drive the
 * real gestures through it.
 */

/** There is never anything to interrupt. */
export function interrupt(): void {
  return;
}

/** d3-zoom's default way between two views of a transition. Throws: no transition is ever started. */
export function interpolateZoom(): never {
  throw new Error('the map animates without d3-transition');
}

/**
 * Stands in for d3-transition under d3-zoom (see `alias` in vite.config.ts). d3-zoom asks it only to
 * interrupt transitions, and nothing here ever starts one: the map glides by itself, the rest is
 * CSS. Without the stand-in the page would carry transitions, colours, timers and easings, 8 kB
 * gzip, for nothing. `tests/component` drives the real gestures through it.
 */
import { selection } from 'd3-selection';
import type { Selection } from 'd3-selection';

type AnySelection = Selection<Element, unknown, Element, unknown>;

/** There is never anything to interrupt. */
export function interrupt(): void {
  return;
}

// d3-transition adds this method to every selection; its own types say that it is there.
Object.assign(selection.prototype, {
  interrupt(this: AnySelection): AnySelection {
    return this;
  },
});

/**
 * The hand on the diagram: which pointer, wheel and pinch means what. Picks events, pans and zooms.
 * While the hand moves, the range is only reported as `live`, to be shown by a transform of what is
 * drawn already; when it rests, `onrange` gets it, and the diagram is laid out once. The bare wheel
 * and vertical drags are the page's.
 */
import type { Attachment } from 'svelte/attachments';
import type { TimeRange } from '../../core/layout/plan';
import { panRange, spanFingers, zoomRange } from '../../core/layout/zoom';
import type { SelectionCause } from '../../state/StoryState.svelte';

export interface HandOptions {
  readonly extent: TimeRange;
  /** The range shown now. */
  readonly range: () => TimeRange;
  /** The pointer over the plot, pressing or not: per cent of its width, share (0-1) of its lanes' height. */
  readonly onpoint: (x: number, y: number) => void;
  readonly onleave: () => void;
  readonly onpick: (x: number, y: number, cause: SelectionCause) => void;
  /** A range to show by transform until the hand rests; null when it has. */
  readonly onlive: (range: TimeRange | null) => void;
  readonly onrange: (range: TimeRange) => void;
}

/** A press that moves less than this is a click, px. */
const CLICK_PX = 4;
/** A wheel that stays still for this long is at rest, ms. */
const REST_MS = 160;

interface Press {
  readonly startX: number;
  /** In per cent of the plot, at the start and now. */
  readonly from: number;
  at: number;
  moved: boolean;
}

/** Returns the attachment for the diagram; `.plot` in it is what the positions refer to. */
export function hand(options: HandOptions): Attachment<HTMLElement> {
  return (node) => {
    const found = node.querySelector<HTMLElement>('.plot');
    if (!found) return undefined;
    const plot = found;
    const off = new AbortController();
    const presses = new Map<number, Press>();
    let box = plot.getBoundingClientRect();
    let pans = false;
    let held: TimeRange = options.extent;
    let live: TimeRange | null = null;
    let timer = 0;

    const xOf = ({ clientX }: MouseEvent) => ((clientX - box.left) / box.width) * 100;
    const yOf = ({ clientY }: MouseEvent) => {
      const lanes = plot.clientHeight - Number.parseFloat(getComputedStyle(plot).paddingTop);
      return (clientY - box.bottom + lanes) / lanes;
    };
    const inPlot = (event: Event) => event.target instanceof Node && plot.contains(event.target);
    const show = (range: TimeRange) => {
      live = range;
      options.onlive(range);
    };
    const rest = () => {
      clearTimeout(timer);
      if (!live) return;
      options.onrange(live);
      live = null;
      options.onlive(null);
    };

    function press(event: PointerEvent) {
      if (event.button !== 0 || presses.size === 2) return;
      rest();
      box = plot.getBoundingClientRect();
      held = options.range();
      if (presses.size === 0) pans = !inPlot(event);
      const at = xOf(event);
      presses.set(event.pointerId, { startX: event.clientX, from: at, at, moved: false });
    }

    function move(event: PointerEvent) {
      const own = presses.get(event.pointerId);
      if (!own) {
        box = plot.getBoundingClientRect();
        if (presses.size === 0 && inPlot(event)) options.onpoint(xOf(event), yOf(event));
        return;
      }
      own.at = xOf(event);
      if (!own.moved && Math.abs(event.clientX - own.startX) >= CLICK_PX) {
        own.moved = true;
        node.setPointerCapture(event.pointerId);
      }
      const [first, second] = [...presses.values()];
      if (first && second) {
        show(spanFingers(held, options.extent, first.from, second.from, first.at, second.at));
      } else if (own.moved && pans) {
        show(panRange(held, options.extent, (own.from - own.at) / 100));
      } else if (own.moved) {
        options.onpoint(own.at, yOf(event));
        options.onpick(own.at, yOf(event), 'passing');
      }
    }

    function release(event: PointerEvent) {
      const own = presses.get(event.pointerId);
      if (!own) return;
      const pinched = presses.size === 2;
      if (pinched) presses.clear();
      else presses.delete(event.pointerId);
      const picks = !pinched && !pans && !live && event.type === 'pointerup';
      rest();
      if (picks) options.onpick(own.at, yOf(event), 'deliberate');
    }

    function wheel(event: WheelEvent) {
      const zooms = event.ctrlKey || event.metaKey;
      const range = live ?? options.range();
      const whole = range.to - range.from >= options.extent.to - options.extent.from;
      if (!zooms && (!event.shiftKey || whole)) return;
      event.preventDefault();
      box = plot.getBoundingClientRect();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 20;
      if (zooms) {
        const turned = Math.max(-50, Math.min(50, event.deltaY * unit));
        const fraction = Math.max(0, Math.min(1, xOf(event) / 100));
        show(zoomRange(range, options.extent, Math.exp(-turned / 100), fraction));
      } else {
        const turned = (event.deltaX || event.deltaY) * unit;
        show(panRange(range, options.extent, turned / box.width));
      }
      clearTimeout(timer);
      timer = window.setTimeout(rest, REST_MS);
    }

    const { signal } = off;
    node.addEventListener('pointerdown', press, { signal });
    node.addEventListener('pointermove', move, { signal });
    node.addEventListener('pointerup', release, { signal });
    node.addEventListener('pointercancel', release, { signal });
    node.addEventListener('pointerleave', options.onleave, { signal });
    node.addEventListener('wheel', wheel, { signal, passive: false });
    return () => {
      clearTimeout(timer);
      off.abort();
    };
  };
}

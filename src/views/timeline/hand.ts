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
/** A line of a wheel that counts lines, px. */
const LINE_PX = 20;

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
    const plot = node.querySelector<HTMLElement>('.plot');
    if (!plot) return undefined;
    const own = new Hand(node, plot, options);
    const off = new AbortController();
    const { signal } = off;
    node.addEventListener('pointerdown', (event) => own.press(event), { signal });
    node.addEventListener('pointermove', (event) => own.move(event), { signal });
    node.addEventListener('pointerup', (event) => own.release(event), { signal });
    node.addEventListener('pointercancel', (event) => own.release(event), { signal });
    node.addEventListener('pointerleave', options.onleave, { signal });
    node.addEventListener('wheel', (event) => own.wheel(event), { signal, passive: false });
    return () => {
      off.abort();
      own.stop();
    };
  };
}

/** What the hand is doing: at most two presses, and the range that it has moved to. */
class Hand {
  readonly #node: HTMLElement;
  readonly #plot: HTMLElement;
  readonly #options: HandOptions;
  readonly #presses = new Map<number, Press>();
  #box: DOMRect;
  /** The press began on the axis, which pans; on the plot it picks. */
  #pans = false;
  #held: TimeRange;
  #live: TimeRange | null = null;
  #timer = 0;

  constructor(node: HTMLElement, plot: HTMLElement, options: HandOptions) {
    this.#node = node;
    this.#plot = plot;
    this.#options = options;
    this.#box = plot.getBoundingClientRect();
    this.#held = options.extent;
  }

  press(event: PointerEvent): void {
    if (event.button !== 0 || this.#presses.size === 2) return;
    this.#rest();
    this.#box = this.#plot.getBoundingClientRect();
    this.#held = this.#options.range();
    if (this.#presses.size === 0) this.#pans = !this.#isInPlot(event);
    const at = this.#x(event);
    // Or a button let go outside would leave its press behind.
    this.#node.setPointerCapture(event.pointerId);
    this.#presses.set(event.pointerId, { startX: event.clientX, from: at, at, moved: false });
  }

  move(event: PointerEvent): void {
    const own = this.#presses.get(event.pointerId);
    if (!own) {
      this.#hover(event);
      return;
    }
    own.at = this.#x(event);
    own.moved ||= Math.abs(event.clientX - own.startX) >= CLICK_PX;
    const [first, second] = [...this.#presses.values()];
    const { extent } = this.#options;
    if (first && second) {
      this.#show(spanFingers(this.#held, extent, first.from, second.from, first.at, second.at));
    } else if (own.moved && this.#pans) {
      this.#show(panRange(this.#held, extent, (own.from - own.at) / 100));
    } else if (own.moved) {
      this.#options.onpoint(own.at, this.#y(event));
      this.#options.onpick(own.at, this.#y(event), 'passing');
    }
  }

  release(event: PointerEvent): void {
    const own = this.#presses.get(event.pointerId);
    if (!own) return;
    const pinched = this.#presses.size === 2;
    if (pinched) this.#presses.clear();
    else this.#presses.delete(event.pointerId);
    const picks = !pinched && !this.#pans && event.type === 'pointerup';
    this.#rest();
    if (picks) this.#options.onpick(own.at, this.#y(event), 'deliberate');
  }

  wheel(event: WheelEvent): void {
    const { extent } = this.#options;
    const zooms = event.ctrlKey || event.metaKey;
    const range = this.#live ?? this.#options.range();
    const whole = range.to - range.from >= extent.to - extent.from;
    if (!zooms && (!event.shiftKey || whole)) return;
    event.preventDefault();
    this.#box = this.#plot.getBoundingClientRect();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PX;
    if (zooms) {
      const turned = Math.max(-50, Math.min(50, event.deltaY * unit));
      const fraction = Math.max(0, Math.min(1, this.#x(event) / 100));
      this.#show(zoomRange(range, extent, Math.exp(-turned / 100), fraction));
    } else {
      const turned = (event.deltaX || event.deltaY) * unit;
      this.#show(panRange(range, extent, (this.#isMirrored ? -turned : turned) / this.#box.width));
    }
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#rest();
    }, REST_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #hover(event: PointerEvent): void {
    if (this.#presses.size > 0 || !this.#isInPlot(event)) return;
    this.#box = this.#plot.getBoundingClientRect();
    this.#options.onpoint(this.#x(event), this.#y(event));
  }

  #show(range: TimeRange): void {
    this.#live = range;
    this.#options.onlive(range);
  }

  /** Lays out what the hand has moved to, and takes the transform away, before the next frame. */
  #rest(): void {
    clearTimeout(this.#timer);
    if (!this.#live) return;
    this.#options.onrange(this.#live);
    this.#live = null;
    this.#options.onlive(null);
  }

  #x({ clientX }: MouseEvent): number {
    const x = ((clientX - this.#box.left) / this.#box.width) * 100;
    return this.#isMirrored ? 100 - x : x;
  }

  /** Where text is read from the right, so is time. */
  get #isMirrored(): boolean {
    return this.#node.matches(':dir(rtl)');
  }

  /** The plot has a strip for the cursor's head above its lanes. */
  #y({ clientY }: MouseEvent): number {
    const head = Number.parseFloat(getComputedStyle(this.#plot).paddingTop);
    const lanes = this.#box.height - head;
    return (clientY - this.#box.top - head) / lanes;
  }

  #isInPlot({ target }: Event): boolean {
    return target instanceof Node && this.#plot.contains(target);
  }
}

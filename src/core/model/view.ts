/** What a reader can set: the shared vocabulary of state, address and views. */

/** Whose clock the times are shown in. */
export const CLOCKS = ['local', 'home', 'yours'] as const;
export type Clock = (typeof CLOCKS)[number];

/** What the address says; fields absent from it keep their defaults. */
export interface Link {
  readonly event?: string;
  readonly clock?: Clock;
}

/**
 * What a host page may be told of if it asks: a fixed list. `select` is a choice, `step` what
 * playing or dragging passes.
 */
export type Happening =
  | 'ready'
  | 'select'
  | 'step'
  | 'play'
  | 'pause'
  | 'clock'
  | 'copy-link'
  | 'list-open'
  | 'sources-open';

/**
 * A zoomed view of the map: `k` from 1 (whole window) to 12, or below 1 where the map zooms out to the
 * whole journey; x and y, in per cent of the window, are where its top left corner has moved.
 */
export interface MapZoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

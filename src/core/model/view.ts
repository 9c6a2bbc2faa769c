/** What a reader can set: the shared vocabulary of state, address and views. */

/** Whose clock the times are shown in. */
export const CLOCKS = ['local', 'home', 'yours'] as const;
export type Clock = (typeof CLOCKS)[number];

/** What the address says; fields absent from it keep their defaults. */
export interface Link {
  readonly event?: string;
  readonly clock?: Clock;
}

/** A zoomed view of the map: `k` from 1 (whole window) to 12; x and y, in per cent of the window, are where its top left corner has moved. */
export interface MapZoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

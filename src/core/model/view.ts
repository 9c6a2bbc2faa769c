/** What a reader can set: the shared vocabulary of state, address and views. */

/** Whose clock the times are shown in. */
export const CLOCKS = ['local', 'home', 'yours'] as const;
export type Clock = (typeof CLOCKS)[number];

/**
 * The calendars that days can be given in besides the Gregorian one, by their names in Unicode's locale
 * data. Its other ones are left out: the days of the lunisolar calendars of China and Korea have names in
 * their own languages alone, and the rest differ from these by their epoch only.
 */
export const CALENDARS = [
  'islamic-umalqura',
  'islamic-civil',
  'hebrew',
  'persian',
  'japanese',
  'roc',
  'buddhist',
  'indian',
  'coptic',
  'ethiopic',
] as const;
export type Calendar = (typeof CALENDARS)[number];

/** What the address says; fields absent from it keep their defaults. */
export interface Link {
  readonly event?: string;
  readonly clock?: Clock;
  /** In which days are given too. */
  readonly calendar?: Calendar;
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

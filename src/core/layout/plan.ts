/**
 * What the timeline is drawn from: plain numbers, no pixels and no colours. x is per cent of the
 * range shown (0 its start, 100 its end; outside when zoomed), y is in lane units: lane `i` takes
 * `i * LANE` to `(i + 1) * LANE`, top to bottom. Made by `layoutTimeline`, read by the view.
 */
import type { EpochMs } from '../model/brand';
import type { EventStatus } from '../model/itinerary';

/** Height of a lane in y units. */
export const LANE = 100;
/** Where marks and stays lie within a lane; above them is room for travel bands and a name. */
export const BAR_TOP = 38;
export const BAR_BOTTOM = 96;

export interface TimeRange {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/**
 * How an event is drawn. `exact`: a bar of true length, its start known. `tick`: start known, end
 * not. `part`: a bar with faded ends. `bounds`: a capped line from earliest to latest, with no
 * point in it. `move`: a journey within the lane, some time within.
 */
export type MarkForm = 'exact' | 'tick' | 'part' | 'bounds' | 'move';

/**
 * The end of a capped line: `full` where a source states the bound, `half` where it is derived from
 * other events, `none` where it is no more than likely, or where nothing bounds that side.
 */
export type Cap = 'full' | 'half' | 'none';

/**
 * In which ink: `solid` for what happened; in neutral outline what is announced or was held without
 * the traveller (`hollow`), what is off (struck), and the ghosts: as planned, and by another version.
 */
export type Look = 'solid' | 'hollow' | 'off' | 'planned' | 'version';

export interface Mark {
  /** Event id; for a journey without an event, the leg's id. */
  readonly id: string;
  readonly form: MarkForm;
  /** Earliest and latest instant, per cent. `x0 <= x1`. */
  readonly x0: number;
  readonly x1: number;
  /** The part that is certain; outside it the bar fades. Equals x0 and x1 where nothing is soft. */
  readonly solid0: number;
  readonly solid1: number;
  /** Bounds only: how either end is closed. */
  readonly cap0: Cap;
  readonly cap1: Cap;
  /** Bounds only: the tighter the window, the heavier the line. */
  readonly weight: 'tight' | 'middle' | 'wide';
  readonly look: Look;
  readonly y0: number;
  readonly y1: number;
}

/** Events too close to tell apart, drawn as one block with their number. */
export interface Crowd {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  /** Event ids by earliest start; two at least. */
  readonly ids: readonly string[];
}

export interface Interval {
  readonly x0: number;
  readonly x1: number;
}

export interface LanePlan {
  readonly key: string;
  readonly name: string;
  readonly isHome: boolean;
  /** Palette index, 0 for home. */
  readonly color: number;
  readonly index: number;
  /** Certain presence; sorted, disjoint. */
  readonly stays: readonly Interval[];
  /** Windows (bounds, moves) first, which lie behind the bars; by earliest start in each. */
  readonly marks: readonly Mark[];
  /** Plans that were not followed and versions not chosen, by their event's id; none where the lane is crowded. */
  readonly ghosts: readonly Mark[];
  readonly crowds: readonly Crowd[];
  /** 18:00 to 06:00 by the lane's clock; empty when days are too narrow to see. */
  readonly nights: readonly Interval[];
  /** The lane's own midnights. */
  readonly midnights: readonly number[];
}

/** A journey between lanes: its corners are earliest and latest departure and arrival. */
export interface Band {
  /** The leg's id. */
  readonly id: string;
  /** Ids of the departure and arrival that it stands for, where the story has them. */
  readonly events: readonly string[];
  readonly status: EventStatus;
  /** Both times known: a line rather than a band. */
  readonly known: boolean;
  /** Departure lane's edge and arrival lane's edge, y units. */
  readonly fromY: number;
  readonly toY: number;
  readonly leaves: Interval;
  readonly arrives: Interval;
}

/**
 * Widths of the plot, px, from which more names fit: a tick's `least` is an index into this list,
 * and CSS leaves the tick out of a narrower plot. Nobody knows the width when the page is made.
 */
export const PLOT_WIDTHS = [0, 300, 400, 510, 680, 900, 1200] as const;

export interface DayTick extends Interval {
  /** ISO date. */
  readonly date: string;
  readonly words: string;
  readonly medium: string;
  readonly short: string;
  /** Index into PLOT_WIDTHS from which even its short name has room; null where it never has. */
  readonly least: number | null;
}

export interface HourTick {
  readonly x: number;
  /** "06" on the hour, "06:15" between. */
  readonly text: string;
  /** Index into PLOT_WIDTHS from which it has room. */
  readonly least: number;
}

/** A row of days and hours by one clock. */
export interface ClockTicks {
  /** ISO date, at its midnight. */
  readonly days: readonly (Pick<HourTick, 'x' | 'least'> & { readonly date: string })[];
  readonly hours: readonly HourTick[];
}

/** Where the pointer finds an event; every event in view has one, drawn by itself or not, and so has each ghost. */
export interface Target {
  readonly id: string;
  /** Index of its lane. */
  readonly lane: number;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

export interface TimelinePlan {
  readonly range: TimeRange;
  /** Total height in y units. */
  readonly height: number;
  readonly lanes: readonly LanePlan[];
  readonly bands: readonly Band[];
  readonly days: readonly DayTick[];
  /** By the axis's clock, midnights left to the days. */
  readonly hours: readonly HourTick[];
  /** By the second clock; empty where there is none, or where it shows the same as the axis. */
  readonly second: ClockTicks;
  /** In the story's order, then the ghosts of the events. */
  readonly targets: readonly Target[];
  /** Where sources differ on an event: per cent, and y units; neighbours share one. */
  readonly disputed: readonly { readonly x: number; readonly y: number }[];
}

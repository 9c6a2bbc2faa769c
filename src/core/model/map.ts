/**
 * What the map is drawn from: the basemap's paths, cut at build time, and the plan of everything
 * on top of it. One flat coordinate system, the frame, in units that are pixels when the map is
 * 760 wide. A window is the part of the frame that a layout shows; the browser projects nothing.
 */
import type { MapZoom } from './view';
import type { PRECISIONS } from './vocabulary';

export type XY = readonly [x: number, y: number];
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Widths of the container: below 600 px, 600 to 999, and 1000 or more. */
export const LAYOUTS = ['narrow', 'medium', 'wide'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Width over height of the map in each layout: about square, 3:2, and 4:3 beside the card. */
export const MAP_ASPECT: Readonly<Record<Layout, number>> = {
  narrow: 20 / 21,
  medium: 3 / 2,
  wide: 4 / 3,
};

/** The same in a frame on somebody else's page, which has less height to give; by the map's own width. */
export const EMBED_ASPECT: Readonly<Record<Layout, number>> = {
  narrow: 4 / 3,
  medium: 3 / 2,
  wide: 16 / 9,
};

/** A basemap's paths are written in tenths of a frame unit, since whole numbers are shorter. */
export const PER_UNIT = 10;

/** SVG path data in tenths of a frame unit; an empty string where there is nothing to draw. */
export interface Basemap {
  readonly land: string;
  readonly lakes: string;
  readonly rivers: string;
  /** Borders that both sides agree on. */
  readonly agreed: string;
  /** Borders in dispute and lines of control. */
  readonly disputed: string;
  /**
   * Coarse land around the frame, which the whole journey is seen on, in frame units themselves;
   * empty for a journey that has no such view.
   */
  readonly far: string;
  /** The land of each country visited, by ISO 3166-1 alpha-2 code. */
  readonly visited: Readonly<Record<string, string>>;
}

/** The projections that a map can be drawn in. */
export const PROJECTIONS = [
  'azimuthal-equal-area',
  'conic-conformal',
  'equal-earth',
  'orthographic',
] as const;

/** How the frame was projected; enough to build the same projection again. */
export interface Projection {
  readonly kind: (typeof PROJECTIONS)[number];
  /** Degrees, as d3's `rotate`. */
  readonly rotate: readonly [number, number, number];
  readonly parallels?: readonly [number, number];
  readonly scale: number;
  readonly translate: XY;
}

export interface Frame {
  readonly projection: Projection;
  readonly width: number;
  readonly height: number;
  /** The part of the frame that each layout shows, in frame units, with that layout's aspect. */
  readonly windows: Readonly<Record<Layout, Box>>;
  /** What the whole journey takes, home included, in frame units; absent without a home beyond the frame. */
  readonly whole?: Box;
}

/** An area's cells in a box, row by row from the top left. */
export interface Grid {
  readonly box: Box;
  /** Side of a cell, in units. */
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** Whether a cell's middle is in the area. */
  readonly inside: readonly boolean[];
}

/** A name that may stand on the map; the placer decides whether and where. */
export interface LabelSpec {
  readonly id: string;
  readonly kind: 'stop' | 'visited' | 'country' | 'sea' | 'home';
  readonly text: string;
  /** What it says instead where it stands nearer to another stop's disc: with its own's numbers. */
  readonly numbered?: string;
  /** What stands under it: a stop's dates, of many visits in several lines. */
  readonly detail?: string;
  /** Where it belongs, in frame units. For areas: candidate anchors, best first. */
  readonly anchors: readonly XY[];
  /** Free width around each anchor, in frame units, in the order of `anchors`; for areas only. */
  readonly rooms?: readonly number[];
  /** The land in sight of a country visited: its name stands inside, where there is room at all. */
  readonly land?: Grid;
  /** Higher wins. */
  readonly priority: number;
  /** Palette index of a visited country or stop; absent for neutral ink. */
  readonly color?: number;
}

/** Of a label on the view of the whole journey, at any width: it stands in no range. */
export const ON_WHOLE = 'z';

/** Where a label stands, for the ranges in `on` (their keys, joined): `'abd'`. */
export interface MapLabel {
  readonly id: string;
  readonly kind: LabelSpec['kind'];
  readonly text: string;
  readonly detail?: string;
  readonly color?: number;
  /** Frame units. */
  readonly at: XY;
  /** The side of the box that lies at `at`, and its distance from it in px: x, then y. */
  readonly x: readonly [edge: 'start' | 'middle' | 'end', px: number];
  readonly y: readonly [edge: 'start' | 'middle' | 'end', px: number];
  readonly on: string;
}

/** One way to draw a leg. */
export interface LegShape {
  /** The first letters of its layouts, joined: `'nmw'`; or `'r'` and the keys of its ranges of width: `'rab'`. */
  readonly on: string;
  /** SVG path data in frame units. */
  readonly d: string;
  /** Absent where no room is. */
  readonly arrow?: {
    /** The middle of the arrowhead. */
    readonly at: XY;
    /** Its direction, degrees clockwise from east. */
    readonly angleDeg: number;
    /** The keys of the ranges of width where alone it has room, with spaces between; absent for all. */
    readonly on?: string;
  };
}

export interface MapLeg {
  /** Of the story's leg. */
  readonly id: string;
  readonly status: 'reported' | 'announced' | 'inferred';
  /** To or from a home outside the frame: drawn to the edge, in lighter ink. */
  readonly outside: boolean;
  /** Path data of the arrowhead that says by what it was made; absent where no source does. */
  readonly head?: string;
  readonly shapes: readonly LegShape[];
  /** For the zoomed map in every layout, where discs are that had to be moved. */
  readonly zoomed?: Omit<LegShape, 'on'>;
}

/** How inexactly a place is known, which decides what its mark looks like; a venue has none of them. */
export type Inexact = Exclude<(typeof PRECISIONS)[number], 'venue'>;

export interface MapStop {
  readonly place: string;
  readonly at: XY;
  /** Numbers of the stops made here, in order of visit: two when a city was visited twice. */
  readonly numbers: readonly number[];
  readonly color: number;
  /**
   * Absent for a venue, and for a city of which a venue or a site is known. A country's stands where
   * its name would, and so does that of an undisclosed place: its country is all that is known.
   */
  readonly precision?: Inexact;
  /** Half the width of a disc that is not round, since it shows several numbers or signs; px. */
  readonly halfWidth?: number;
  /** Only announced: a hollow disc. */
  readonly planned?: boolean;
  /** How far the disc stands off its point, px, by the first letter of the layout; absent where there is room. */
  readonly shift?: Readonly<Record<string, XY>>;
}

/** A corner of the map's box. */
export type Corner = 'tl' | 'tr' | 'bl' | 'br';

/** Where a point lies that a view of the map does not show. */
export interface EdgePoint {
  /** The nearest point of the view's edge, per cent of the box. */
  readonly x: number;
  readonly y: number;
  /** The way from there, clockwise from the right, whole degrees. */
  readonly angleDeg: number;
}

/** A mark for where an event was not: announced or disputed there, or called off. */
export interface MapGhost {
  readonly place: string;
  readonly name: string;
  readonly at: XY;
  /** `off`: called off, put off or denied. */
  readonly kind: 'planned' | 'version' | 'off';
  /** Ids, in the story's order. */
  readonly events: readonly string[];
  /** How far it stands off its point, px: beside a disc that has the point. Absent for not at all. */
  readonly offset?: XY;
}

export interface MapPlan {
  readonly frame: Frame;
  readonly stops: readonly MapStop[];
  /** Every other place of the story that lies in the frame, shown when zoomed in. */
  readonly venues: readonly {
    readonly place: string;
    readonly name: string;
    readonly at: XY;
    readonly color: number;
    readonly precision?: Inexact;
  }[];
  /** How many events have no place on the map, since no area of it is known to hold them; absent for none. */
  readonly unplaced?: number;
  readonly legs: readonly MapLeg[];
  /** Absent where there are none. */
  readonly ghosts?: readonly MapGhost[];
  readonly labels: readonly MapLabel[];
  /** Palette index of each country visited, by ISO 3166-1 alpha-2 code. */
  readonly countries: Readonly<Record<string, number>>;
  /** Ground km across each window, at its middle. */
  readonly kmAcross: Readonly<Record<Layout, number>>;
  /** The corners that hold the zoom buttons and the scale bar, clear of discs. */
  readonly corners: { readonly zoom: Corner; readonly scale: Corner };
  /** The way out to a home beyond the frame; absent where there is none. */
  readonly whole?: {
    /** Home, in frame units. */
    readonly home: XY;
    /** The view that shows all of the journey, by layout. */
    readonly views: Readonly<Record<Layout, MapZoom>>;
  };
  /** Data, version and border viewpoint, in words. */
  readonly credit: string;
}

/** A frame without its projection: the browser projects nothing. */
export type LiveFrame = Omit<Frame, 'projection' | 'whole'>;

/** What the App reads of a plan, and so all of it that travels as data; labels stand in the markup. */
export type LivePlan = Omit<MapPlan, 'labels' | 'credit' | 'frame' | 'unplaced'> & {
  readonly frame: LiveFrame;
};

/** A label as it stands in the markup, which is where the browser reads it from. */
export interface DrawnLabel {
  readonly text: string;
  /** What stands under it: a stop's dates, of many visits in several lines. */
  readonly detail?: string;
  readonly className: string;
  readonly style: string;
}

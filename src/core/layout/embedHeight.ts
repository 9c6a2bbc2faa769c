/**
 * How high a story stands in a frame, by the frame's width: known when it is built, so that a host
 * can keep the place before anything has loaded. The parts are added up for every width, and a
 * short rule that is never less goes to both sides: the frame's root takes it as its least height,
 * with the card taking what is left over, and the host's snippet as its height. In px at the usual
 * size of text, since neither side can know another. The lengths are those of styles/embed.css.
 */
import { EMBED_ASPECT, type Layout } from '../model/map';

/** Heights of the parts of a frame, px, most of them by the width that the part has, px. */
export interface EmbedParts {
  /** Kicker and headline. */
  readonly heading: (width: number, isStacked: boolean) => number;
  readonly controls: (width: number, isTight: boolean) => number;
  readonly lanes: number;
  /** Whether the timeline has the hours of home below its own. */
  readonly homeHours: boolean;
  /** The timeline's legend. */
  readonly legend: (width: number) => number;
  /** The tallest event's card: under the timeline, beside the map, or there with all that is said of it. */
  readonly card: (width: number, as: 'stacked' | 'beside' | 'told') => number;
  /** The two parts that open, closed. */
  readonly closed: (width: number) => number;
  /** The map's legend, in short where all is stacked, and the credit. */
  readonly footer: (width: number, isStacked: boolean) => number;
}

/** A part of the rule: so many px, and so many per px of the frame's width. */
interface Line {
  readonly px: number;
  readonly slope: number;
}

/** The rule for the widths up to `below`, px: the highest of its lines. */
interface Zone {
  readonly below: number;
  readonly lines: readonly Line[];
}

/** The height by the width of the frame, and what else of its layout the story decides. */
export interface EmbedHeight {
  /** From narrow to wide. A wider zone's rule holds in a narrower one too, where it is higher. */
  readonly zones: readonly Zone[];
  /** Least width of the frame from which what is said of an event stands open in its card. */
  readonly toldFrom: number;
}

/** Least and greatest width of a frame for which the height is worked out, px. */
export const EMBED_WIDTHS = { min: 280, max: 1600 } as const;
/** Least width of the frame at which the card stands beside the map, px. */
const BESIDE = 600;
/** Least width at which the map beside the card is of the medium layout, px. */
const WIDE = 1000;
/** Below this the controls are drawn closer. */
const TIGHT = 352;

const EDGE = 8;
const GAP = 8;
const COLUMN_GAP = 12;
/** Share of what the gap leaves that the map takes: with it, a map of 600 px stands in a frame of 1000. */
const MAP_SHARE = 0.6175;
const AXIS = 22;
const HEAD = 8;
const HOURS = 18;
const TOOLS = 36;
const TIMELINE_GAP = 4;
/** A line of 13 px: the tip over the timeline, and the position under the controls. */
const SMALL_LINE = 18.85;
const LANE = { stacked: 24, beside: 28 } as const;

/** Height of the map by its own width, which decides about its layout. */
function mapHeight(width: number): number {
  const layout: Layout = width < 600 ? 'narrow' : width < 1000 ? 'medium' : 'wide';
  return width / EMBED_ASPECT[layout];
}

function stackedAt(parts: EmbedParts, frame: number): number {
  const width = frame - 2 * EDGE;
  const timeline = AXIS + HEAD + parts.lanes * LANE.stacked + 2 * HOURS + TIMELINE_GAP + TOOLS;
  const story = [
    mapHeight(width),
    parts.controls(width, frame < TIGHT),
    timeline,
    parts.card(width, 'stacked'),
    parts.closed(width),
  ];
  return around(parts, frame, sum(story) + (story.length - 1) * GAP);
}

/** What stands on the left of the card, and the card. */
function columnsAt(parts: EmbedParts, frame: number, told: boolean): readonly [number, number] {
  const room = frame - 2 * EDGE - COLUMN_GAP;
  const left = room * MAP_SHARE;
  const position = frame < WIDE ? SMALL_LINE + 4 : 0;
  const controls = parts.controls(left, false) + position;
  return [mapHeight(left) + GAP + controls, parts.card(room - left, told ? 'told' : 'beside')];
}

function besideAt(parts: EmbedParts, frame: number, told: boolean): number {
  const width = frame - 2 * EDGE;
  const rows = AXIS + HEAD + parts.lanes * LANE.beside + HOURS * (parts.homeHours ? 2 : 1);
  const timeline = SMALL_LINE + rows + TOOLS + parts.legend(width) + 3 * TIMELINE_GAP;
  const story = [Math.max(...columnsAt(parts, frame, told)), timeline, parts.closed(width)];
  return around(parts, frame, sum(story) + (story.length - 1) * GAP);
}

/** The whole frame; the gap before the parts that open is among the story's. */
function around(parts: EmbedParts, frame: number, story: number): number {
  const width = frame - 2 * EDGE;
  const isStacked = frame < BESIDE;
  return (
    2 * EDGE + parts.heading(width, isStacked) + GAP + story + GAP + parts.footer(width, isStacked)
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Least width from which the card has room for all that is said, beside map and controls. */
function findToldFrom(parts: EmbedParts): number {
  const widths = range(BESIDE, EMBED_WIDTHS.max);
  const tooSmall = widths.filter((frame) => {
    const [left, card] = columnsAt(parts, frame, true);
    return card > left;
  });
  return (tooSmall.at(-1) ?? BESIDE - 1) + 1;
}

/** Returns the rule for a story. The parts may bound what is drawn; the rule is then as much too high. */
export function findEmbedHeight(parts: EmbedParts): EmbedHeight {
  const toldFrom = findToldFrom(parts);
  const heightAt = (frame: number): number =>
    frame < BESIDE ? stackedAt(parts, frame) : besideAt(parts, frame, frame >= toldFrom);
  const zone = (from: number, below: number): Zone => ({
    below,
    lines: fitLines(
      range(from, below - 1).map((frame) => [frame, heightAt(frame)] as const),
      from === EMBED_WIDTHS.min ? [...FALLING, ...SLOPES] : SLOPES,
    ),
  });
  return {
    zones: [
      zone(EMBED_WIDTHS.min, TIGHT),
      zone(TIGHT, BESIDE),
      zone(BESIDE, WIDE),
      { ...zone(WIDE, EMBED_WIDTHS.max + 1), below: Infinity },
    ],
    toldFrom,
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Only the narrowest zone may fall with the width: a rule holds in all narrower zones too. */
const SLOPES = [0, 0.1, 0.2, 0.3, 0.4, 0.42, 0.44, 0.47, 0.5, 0.55, 0.6, 0.7, 0.75];
const FALLING = [-2, -1.6, -1.2, -0.8, -0.6, -0.4, -0.2];
/** A second line has to spare so many px at each width, for it makes the rule longer. */
const WORTH = 6;

type Points = readonly (readonly [frame: number, height: number])[];

/** One line or two whose highest is never below the points, and above them by the least in all. */
function fitLines(points: Points, slopes: readonly number[]): readonly Line[] {
  const lines = (some: Points): Line[] =>
    slopes.map((slope) => ({
      slope,
      px: Math.ceil(some.reduce((most, [x, y]) => Math.max(most, y - slope * x), -Infinity)),
    }));
  // Heights change little from px to px: every eighth tells which lines are the best.
  const some = points.filter((_, index) => index % 8 === 0);
  let best: readonly Line[] = [];
  let least = Infinity;
  const consider = (candidate: readonly Line[]): void => {
    const waste = some.reduce((all, [x, y]) => all + highest(candidate, x) - y, 0);
    const cost = waste / some.length + candidate.length * WORTH;
    if (cost < least) [best, least] = [candidate, cost];
  };
  for (const line of lines(points)) consider([line]);
  for (let split = 16; split < points.length; split += 16) {
    const rights = lines(points.slice(split));
    for (const left of lines(points.slice(0, split))) {
      for (const right of rights) if (left.slope < right.slope) consider([left, right]);
    }
  }
  return best;
}

function highest(lines: readonly Line[], frame: number): number {
  let most = -Infinity;
  for (const { px, slope } of lines) most = Math.max(most, px + slope * frame);
  return most;
}

/** Returns the height at a width of the frame, px. */
export function embedHeightAt({ zones }: EmbedHeight, frame: number): number {
  return Math.max(
    ...zones.filter(({ below }) => frame < below).map(({ lines }) => highest(lines, frame)),
  );
}

/**
 * Returns the rule as a CSS length, in units of the width of the nearest inline-size container
 * (`cqi`), which must be as wide as the frame.
 */
export function embedHeightCss({ zones }: EmbedHeight): string {
  const terms = zones.map(({ below, lines }) => {
    const all = lines.map(writeLine).join(', ');
    if (below === Infinity) return all;
    // From its end on, what limits a zone is negative; a px before, it is higher than any frame.
    const limit = `(${String(below - 0.5)}px - 100cqi)*9999`;
    return `min(${lines.length > 1 ? `max(${all})` : all}, ${limit})`;
  });
  return `max(${terms.reverse().join(', ')})`;
}

function writeLine({ px, slope }: Line): string {
  const per = `${String(Number((Math.abs(slope) * 100).toFixed(1)))}cqi`;
  if (slope === 0) return `${String(px)}px`;
  return `${String(px)}px ${slope < 0 ? '-' : '+'} ${per}`;
}

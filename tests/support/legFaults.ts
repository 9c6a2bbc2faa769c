/** Whether the legs of a planned map can be followed, as drawn, at many widths. */
import {
  clipLine,
  crossings,
  distance,
  distanceToLine,
  lengthOf,
  pointAlong,
  segments,
  type Line,
} from '../../src/core/geo/curve';
import { parsePathData } from '../../src/core/geo/path';
import { hasArrow, MAP_RANGES, standsIn, type MapRange } from '../../src/core/geo/ranges';
import { drawnSize } from '../../src/core/geo/stopMarks';
import type { Box, MapPlan, XY } from '../../src/core/model/map';
import type { Story, StoryLeg } from '../../src/core/model/story';

/** Lines nearer than this over more than `TOGETHER_PX` are one line to the eye, px. */
const CLOSE_PX = 3;
const TOGETHER_PX = 30;
/** Half an arrowhead, px. */
const ARROW_PX = 6;
/** Between numbers that say the way, less than this in sight needs no arrowhead: it is 14 px, and air. */
const SHORT_PX = 24;

interface Disc {
  readonly what: string;
  readonly numbers: readonly number[];
  readonly box: Box;
}
interface Leg {
  readonly leg: StoryLeg;
  readonly lines: readonly Line[];
  readonly arrow?: XY;
}

/** Returns the points of a leg's path, whether it is an arc, a curve all the way home or a line of steps. */
export function linesOf(d: string): Line[] {
  const curve = /^M(?:(\S+)L)?(\S+)C(\S+) (\S+) ([^\sL]+)(?:L(\S+))?$/.exec(d);
  if (curve) {
    const [start, a, e, f, b, end] = curve
      .slice(1)
      .map((pair: string | undefined) => pair?.split(',').map(Number));
    const at = (t: number): XY => {
      const mix = (axis: 0 | 1): number =>
        (1 - t) ** 3 * (a?.[axis] ?? NaN) +
        3 * t * (1 - t) ** 2 * (e?.[axis] ?? NaN) +
        3 * t * t * (1 - t) * (f?.[axis] ?? NaN) +
        t ** 3 * (b?.[axis] ?? NaN);
      return [mix(0), mix(1)];
    };
    const curved = Array.from({ length: 129 }, (_, index) => at(index / 128));
    const straight = (point?: number[]): XY[] =>
      point ? [[point[0] ?? NaN, point[1] ?? NaN]] : [];
    return [[...straight(start), ...curved, ...straight(end)]];
  }
  const arc = /^M(\S+),(\S+)Q(\S+),(\S+) (\S+),(\S+)$/.exec(d)?.slice(1).map(Number);
  if (!arc) return parsePathData(d).map(({ points }) => points);
  const [ax = 0, ay = 0, cx = 0, cy = 0, bx = 0, by = 0] = arc;
  const at = (t: number): XY => {
    const mix = (a: number, c: number, b: number): number =>
      (1 - t) ** 2 * a + 2 * t * (1 - t) * c + t * t * b;
    return [mix(ax, cx, bx), mix(ay, cy, by)];
  };
  return [Array.from({ length: 33 }, (_, index) => at(index / 32))];
}

function drawnAt(map: MapPlan, story: Story, range: MapRange, width: number) {
  const window = map.frame.windows[range.layout];
  const scale = width / window.width;
  const letter = range.layout.charAt(0);
  const px = ([x, y]: XY): XY => [(x - window.x) * scale, (y - window.y) * scale];
  const discs = map.stops.map((stop): Disc => {
    const [x, y] = px(stop.at);
    const [dx, dy] = stop.shift?.[letter] ?? [0, 0];
    const { halfWidth, halfHeight: half } =
      stop.numbers.length > 0 ? drawnSize(stop) : { halfWidth: 8, halfHeight: 8 };
    const box = {
      x: x + dx - halfWidth,
      y: y + dy - half,
      width: 2 * halfWidth,
      height: 2 * half,
    };
    return { what: stop.numbers.join(',') || 'home', numbers: stop.numbers, box };
  });
  const box = { x: 0, y: 0, width, height: window.height * scale };
  const legs = map.legs.flatMap(({ id, shapes }): Leg[] => {
    const leg = story.legs.find((one) => one.id === id);
    const shape = shapes.find((one) => standsIn(one, range));
    if (!leg || !shape) return [];
    const lines = linesOf(shape.d).flatMap((line) => clipLine(line.map(px), box));
    return [{ leg, lines, ...(hasArrow(shape, range) ? { arrow: px(shape.arrow.at) } : {}) }];
  });
  return { discs, legs };
}

const isEnd = ({ from, to }: StoryLeg, { numbers }: Disc): boolean =>
  [from, to].some((end) => (end === 'home' ? numbers.length === 0 : numbers.includes(end)));

/** How much of the line no disc covers in one stretch, to the px. */
function shownOf(line: Line, discs: readonly Disc[]): number {
  const steps = Math.ceil(lengthOf(line));
  let [most, run] = [0, 0];
  for (let step = 0; step <= steps; step += 1) {
    const at = pointAlong(line, step / Math.max(1, steps))?.at;
    const isOpen = at !== undefined && !discs.some(({ box }) => covers(box, at, 0));
    run = isOpen ? run + 1 : 0;
    most = Math.max(most, run);
  }
  return most;
}

/** Between two discs with a number each that follow one another, the numbers say which way it went. */
const isNumbered = ({ from, to }: StoryLeg, discs: readonly Disc[]): boolean =>
  typeof from === 'number' &&
  to === from + 1 &&
  [from, to].every((end) =>
    discs.some(({ numbers }) => numbers.length === 1 && numbers[0] === end),
  );

function shrink({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

const covers = ({ x, y, width, height }: Box, at: XY, air: number): boolean =>
  at[0] > x - air && at[0] < x + width + air && at[1] > y - air && at[1] < y + height + air;

/** How long two lines run as one where no disc covers them. */
function together(first: Line, second: Line, discs: readonly Disc[]): number {
  return segments(first).reduce((sum, [a, b]) => {
    const steps = Math.max(1, Math.ceil(distance(a, b) / 4));
    const near = Array.from({ length: steps }, (_, index): XY => {
      const t = (index + 0.5) / steps;
      return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    }).filter(
      (at) => !discs.some(({ box }) => covers(box, at, 0)) && distanceToLine(at, second) < CLOSE_PX,
    );
    return sum + (near.length / steps) * distance(a, b);
  }, 0);
}

/** Returns what is wrong with the legs at several widths of every range, in words: sort first, then where. */
export function legFaults(map: MapPlan, story: Story): string[] {
  return MAP_RANGES.flatMap((range) =>
    [0, 0.5, 1].flatMap((share) => {
      const width = range.min + (range.max - range.min) * share;
      const { discs, legs } = drawnAt(map, story, range, width);
      const where = `at ${range.key} ${String(Math.round(width))}`;
      const found: string[] = [];
      legs.forEach(({ leg, lines, arrow }, index) => {
        const shown = Math.max(0, ...lines.map((line) => shownOf(line, discs)));
        const least = isNumbered(leg, discs) ? SHORT_PX : 0;
        if (!arrow && shown > least) found.push(`no arrowhead: ${leg.id} ${where}`);
        for (const disc of discs) {
          if (arrow && covers(disc.box, arrow, ARROW_PX)) {
            found.push(`arrowhead under disc: ${leg.id} ${disc.what} ${where}`);
          }
          const inside = lines.flatMap((line) => clipLine(line, shrink(disc.box, 2)));
          if (!isEnd(leg, disc) && inside.some((part) => lengthOf(part) > 0)) {
            found.push(`through a disc: ${leg.id} ${disc.what} ${where}`);
          }
        }
        for (const other of legs.slice(index + 1)) {
          const pair = `${leg.id} ${other.leg.id} ${where}`;
          const both = arrow && other.arrow;
          if (
            both &&
            Math.max(
              ...[0, 1].map((axis) => Math.abs((arrow[axis] ?? 0) - (other.arrow?.[axis] ?? 0))),
            ) <
              2 * ARROW_PX
          ) {
            found.push(`arrowhead on arrowhead: ${pair}`);
          }
          const met = lines.flatMap((a) => other.lines.flatMap((b) => crossings(a, b)));
          const open = met.filter((at) => !discs.some(({ box }) => covers(box, at, 0)));
          const apart = open.filter((at, one) =>
            open.slice(0, one).every((before) => distance(at, before) > 4),
          );
          if (apart.length > 1) found.push(`crossed twice: ${pair}`);
          const as = lines.flatMap((a) => other.lines.map((b) => together(a, b, discs)));
          if (as.some((length) => length > TOGETHER_PX)) found.push(`as one line: ${pair}`);
        }
      });
      return found;
    }),
  );
}

/** Returns how many faults there are of each sort. */
export function countLegFaults(found: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const fault of found) {
    const sort = fault.slice(0, fault.indexOf(':'));
    counts[sort] = (counts[sort] ?? 0) + 1;
  }
  return counts;
}

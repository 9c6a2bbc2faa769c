/**
 * Compact SVG path data and its reading back. The basemap is the heaviest part of a page, so paths
 * are written with relative steps in tenths of a unit, no needless separator, and `h` and `v` where
 * they are shorter. Positions are rounded first and differences taken after, so that no error adds
 * up along a coast.
 */
import type { XY } from '../model/map';

/** One run of points; a closed one does not repeat its first point. */
export interface PathLine {
  readonly points: readonly XY[];
  readonly closed: boolean;
}

type Step = readonly [dx: number, dy: number];

/**
 * Returns path data for `lines`, in order, each rounded to tenths. Points that fall together are
 * written once; a line that shrinks to nothing is left out (fewer than 2 points, or 3 if closed), so
 * the result may be empty. A closed line may repeat its first point at the end or not.
 * @throws RangeError if a coordinate is not finite.
 */
export function pathData(lines: readonly PathLine[]): string {
  let out = '';
  let cursor: Step = [0, 0];
  for (const { points, closed } of lines) {
    const tenths = toTenths(points, closed);
    const [first] = tenths;
    if (first === undefined || tenths.length < (closed ? 3 : 2)) continue;
    const steps = tenths
      .slice(1)
      .map((point, index): Step => difference(point, tenths[index] ?? point));
    const move = difference(first, cursor);
    // Relative even at the start, where it is the same: after an `M`, plain pairs are absolute.
    out += `m${pair(move)}${writeSteps(steps, move)}${closed ? 'z' : ''}`;
    // After `z` the pen stands at the start of its line again.
    cursor = closed ? first : (tenths.at(-1) ?? first);
  }
  return out;
}

function toTenths(points: readonly XY[], closed: boolean): Step[] {
  const kept: Step[] = [];
  for (const [x, y] of points) {
    if (!Number.isFinite(x) || !Number.isFinite(y))
      throw new RangeError('a path needs finite points');
    const point: Step = [Math.round(x * 10), Math.round(y * 10)];
    if (!isSame(kept.at(-1), point)) kept.push(point);
  }
  while (closed && kept.length > 1 && isSame(kept[0], kept.at(-1))) kept.pop();
  return kept;
}

function isSame(a: Step | undefined, b: Step | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function difference(a: Step, b: Step): Step {
  return [a[0] - b[0], a[1] - b[1]];
}

/** The steps after a move; pairs that follow it directly need no letter of their own. */
function writeSteps(steps: readonly Step[], move: Step): string {
  let out = '';
  let letter = 'l';
  let last = number(move[1]);
  const write = (next: string, ...values: readonly number[]): void => {
    if (next !== letter) {
      out += next;
      last = '';
    }
    letter = next;
    for (const value of values) {
      const text = number(value);
      out += separator(last, text) + text;
      last = text;
    }
  };
  steps.forEach(([dx, dy], index) => {
    const straight = dy === 0 ? 'h' : dx === 0 ? 'v' : 'l';
    if (straight !== 'l' && (letter === straight || !isFollowedByPair(steps, index))) {
      write(straight, straight === 'h' ? dx : dy);
    } else write('l', dx, dy);
  });
  return out;
}

/** Leaving `l` for a single step and coming back costs two letters and saves at most as much. */
function isFollowedByPair(steps: readonly Step[], index: number): boolean {
  const next = steps[index + 1];
  return next !== undefined && next[0] !== 0 && next[1] !== 0;
}

function pair([x, y]: Step): string {
  const first = number(x);
  const second = number(y);
  return first + separator(first, second) + second;
}

/** A number of tenths in its shortest form: `-3`, `.5`, `12.5`. */
function number(tenths: number): string {
  const sign = tenths < 0 ? '-' : '';
  const whole = Math.floor(Math.abs(tenths) / 10);
  const rest = Math.abs(tenths) % 10;
  if (rest === 0) return `${sign}${String(whole)}`;
  return `${sign}${whole === 0 ? '' : String(whole)}.${String(rest)}`;
}

function separator(before: string, after: string): string {
  if (before === '' || after.startsWith('-')) return '';
  return after.startsWith('.') && before.includes('.') ? '' : ' ';
}

const TOKEN = /[mlhvz]|-?(?:\d+\.?\d*|\.\d+)/g;

/**
 * Returns the lines of path data written by {@link pathData}; points are exact to float rounding.
 * @throws RangeError on a command that `pathData` does not write.
 */
export function parsePathData(d: string): PathLine[] {
  if (d.replace(TOKEN, '').trim() !== '')
    throw new RangeError(`not our path data: ${d.slice(0, 40)}`);
  const lines: { points: XY[]; closed: boolean }[] = [];
  let letter = '';
  let cursor: XY = [0, 0];
  let start: XY = cursor;
  const tokens = d.match(TOKEN) ?? [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index] ?? '';
    if (/[a-z]/.test(token)) {
      letter = token;
      index += 1;
    }
    const line = lines.at(-1);
    if (letter === 'z') {
      if (line) line.closed = true;
      cursor = start;
      continue;
    }
    const wide = letter !== 'h' && letter !== 'v';
    const first = Number(tokens[index]);
    const second = wide ? Number(tokens[index + 1]) : 0;
    index += wide ? 2 : 1;
    if (letter === 'h') cursor = [cursor[0] + first, cursor[1]];
    else if (letter === 'v') cursor = [cursor[0], cursor[1] + first];
    else cursor = [cursor[0] + first, cursor[1] + second];
    if (letter === 'm') {
      start = cursor;
      lines.push({ points: [cursor], closed: false });
      letter = 'l';
    } else line?.points.push(cursor);
  }
  return lines;
}

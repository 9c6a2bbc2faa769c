/**
 * The basemap's path data: relative steps in whole tenths of a frame unit, drawn at a tenth of their
 * size. No point, no letter but for moves: both cost more after gzip than they save before. Positions
 * are rounded first and differences taken after, so that no error adds up along a coast. What legs
 * are drawn with is `core/geo/path`.
 */
import type { PathLine } from '../../core/geo/path';
import { PER_UNIT, type XY } from '../../core/model/map';

/** How finely path data is written. */
export interface GridOptions {
  /** Whole numbers to a frame unit. Default `PER_UNIT`, which is what a basemap's paths are read in. */
  readonly perUnit?: number;
  /** Numbers are multiples of this. Default 1. */
  readonly step?: number;
}

/**
 * Returns path data for `lines`, in order. Points that fall together are written once; a line that
 * shrinks to nothing is left out (fewer than 2 points, or 3 if closed), so the result may be empty.
 * A closed line may repeat its first point at the end or not.
 * @throws RangeError if a coordinate is not finite.
 */
export function gridPath(
  lines: readonly PathLine[],
  { perUnit = PER_UNIT, step = 1 }: GridOptions = {},
): string {
  let out = '';
  let cursor: XY = [0, 0];
  for (const { points, closed } of lines) {
    const whole = onGrid(points, closed, perUnit / step).map(([x, y]): XY => [x * step, y * step]);
    const [first] = whole;
    if (first === undefined || whole.length < (closed ? 3 : 2)) continue;
    // Relative even at the start, where it is the same: after an `M`, plain pairs are absolute.
    let text = 'm';
    for (const [x, y] of whole) {
      const [dx, dy] = [String(x - cursor[0]), String(y - cursor[1])];
      text += `${text === 'm' || dx.startsWith('-') ? '' : ' '}${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
      cursor = [x, y];
    }
    out += text + (closed ? 'z' : '');
    // After `z` the pen stands at the start of its line again.
    if (closed) cursor = first;
  }
  return out;
}

function onGrid(points: readonly XY[], closed: boolean, perUnit: number): XY[] {
  const kept: XY[] = [];
  for (const [x, y] of points) {
    if (!Number.isFinite(x) || !Number.isFinite(y))
      throw new RangeError('a path needs finite points');
    // A minus zero would be written with its sign taken for a separator.
    const point: XY = [Math.round(x * perUnit) + 0, Math.round(y * perUnit) + 0];
    if (!isSame(kept.at(-1), point)) kept.push(point);
  }
  while (closed && kept.length > 1 && isSame(kept[0], kept.at(-1))) kept.pop();
  return kept;
}

function isSame(a: XY | undefined, b: XY | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

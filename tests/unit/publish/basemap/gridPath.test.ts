import { describe, expect, it } from 'vitest';
import type { PathLine } from '../../../../src/core/geo/path';
import type { XY } from '../../../../src/core/model/map';
import { gridPath } from '../../../../src/publish/basemap/gridPath';
import { basemapLines } from '../../../support/basemapLines';

const open = (...points: XY[]): PathLine => ({ points, closed: false });
const closed = (...points: XY[]): PathLine => ({ points, closed: true });

describe('gridPath', () => {
  it.each([NaN, Infinity])('throws for a coordinate of %s', (x) => {
    expect(() => gridPath([open([0, 0], [x, 1])])).toThrow(RangeError);
  });

  it.each<[string, PathLine[]]>([
    ['no lines', []],
    ['a line without points', [open()]],
    ['a single point', [open([1, 2])]],
    ['a line that rounds to one point', [open([1, 2], [1.01, 2.02])]],
    ['a ring that rounds to two points', [closed([0, 0], [5, 5], [5.01, 5], [0, 0])]],
  ])('writes nothing for %s', (_, lines) => {
    expect(gridPath(lines)).toBe('');
  });

  it.each<[string, PathLine[], string]>([
    ['whole tenths in relative steps', [open([10, 20], [11.5, 18])], 'm100 200 15-20'],
    ['no minus zero', [open([-0.01, -0.04], [1, 1])], 'm0 0 10 10'],
    [
      'a ring without its repeated end',
      [closed([0, 0], [4, 0], [4, 4], [0, 0])],
      'm0 0 40 0 0 40z',
    ],
    [
      'the next line from the start of a ring, and from the end of a line',
      [closed([1, 1], [4, 0], [4, 4]), open([2, 2], [3, 3]), open([3, 4], [4, 4])],
      'm10 10 30-10 0 40zm10 10 10 10m0 10 10 0',
    ],
    ['repeated points once', [open([0, 0], [0, 0], [1, 2], [1, 2])], 'm0 0 10 20'],
  ])('writes %s', (_, lines, d) => {
    expect(gridPath(lines)).toBe(d);
  });

  it('writes coarser where asked, in the same numbers', () => {
    const line = open([3, 4], [17, -26]);
    expect(gridPath([line], { perUnit: 1 })).toBe('m3 4 14-30');
    expect(gridPath([line], { perUnit: 1, step: 10 })).toBe('m0 0 20-30');
  });

  it('does not add up its rounding along a line', () => {
    const points = Array.from({ length: 2000 }, (_, at): XY => [at * 0.333, Math.sin(at) * 9]);
    const [line] = basemapLines(gridPath([open(...points)]));
    const [x, y] = line?.points.at(-1) ?? [0, 0];
    expect(Math.abs(x - 1999 * 0.333)).toBeLessThanOrEqual(0.0501);
    expect(Math.abs(y - Math.sin(1999) * 9)).toBeLessThanOrEqual(0.0501);
  });
});

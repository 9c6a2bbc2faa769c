import { describe, expect, it } from 'vitest';
import { parsePathData, pathData, type PathLine } from '../../../../src/core/geo/path';
import type { XY } from '../../../../src/core/model/map';

const open = (...points: XY[]): PathLine => ({ points, closed: false });
const closed = (...points: XY[]): PathLine => ({ points, closed: true });

describe('pathData', () => {
  it.each([NaN, Infinity])('throws for a coordinate of %s', (x) => {
    expect(() => pathData([open([0, 0], [x, 1])])).toThrow(RangeError);
  });

  it.each<[string, PathLine[]]>([
    ['no lines', []],
    ['a line without points', [open()]],
    ['a single point', [open([1, 2])]],
    ['a line that rounds to one point', [open([1, 2], [1.01, 2.02])]],
    ['a ring that rounds to two points', [closed([0, 0], [5, 5], [5.01, 5], [0, 0])]],
  ])('writes nothing for %s', (_, lines) => {
    expect(pathData(lines)).toBe('');
  });

  it.each<[string, PathLine[], string]>([
    ['relative steps, the first point included', [open([10, 20], [11.5, 18])], 'm10 20 1.5-2'],
    [
      'no zero before a point, no space where a sign or point parts',
      [open([0, 0], [0.5, 0.5], [0.3, 1])],
      'm0 0 .5.5-.2.5',
    ],
    ['a space between a whole number and a fraction', [open([0, 0], [3, 0.5])], 'm0 0 3 .5'],
    ['h and v in a row of straight steps', [open([0, 0], [3, 1], [8, 1], [8, 4])], 'm0 0 3 1h5v3'],
    [
      'z for a ring, whose repeated end goes',
      [closed([0, 0], [4, 0], [4, 4], [0, 0])],
      'm0 0h4v4z',
    ],
    [
      'the next line from the start of a ring',
      [closed([1, 1], [4, 0], [4, 4]), open([2, 2], [3, 3])],
      'm1 1 3-1v4zm1 1 1 1',
    ],
    [
      'the next line from the end of a line',
      [open([0, 0], [4, 1]), open([5, 5], [6, 6])],
      'm0 0 4 1m1 4 1 1',
    ],
    ['no minus zero', [open([-0.01, -0.04], [1, 1])], 'm0 0 1 1'],
    ['repeated points once', [open([0, 0], [0, 0], [1, 2], [1, 2])], 'm0 0 1 2'],
  ])('writes %s', (_, lines, d) => {
    expect(pathData(lines)).toBe(d);
  });

  it('does not add up its rounding along a line', () => {
    const points = Array.from({ length: 2000 }, (_, index): XY => [
      index * 0.333,
      Math.sin(index) * 9,
    ]);
    const [line] = parsePathData(pathData([open(...points)]));
    const [x, y] = line?.points.at(-1) ?? [0, 0];
    expect(x).toBeCloseTo(1999 * 0.333, 0);
    expect(Math.abs(x - 1999 * 0.333)).toBeLessThanOrEqual(0.0501);
    expect(Math.abs(y - Math.sin(1999) * 9)).toBeLessThanOrEqual(0.0501);
  });
});

describe('parsePathData', () => {
  it.each(['M0 0 1 1', 'm0 0c1 1 2 2 3 3', 'm0 0 1 1 nonsense'])('throws for %s', (d) => {
    expect(() => parsePathData(d)).toThrow(RangeError);
  });

  it('reads nothing from an empty path', () => {
    expect(parsePathData('')).toEqual([]);
  });

  it('gives back what was written, to tenths', () => {
    let seed = 7;
    const next = (): number => ((seed = (seed * 16807) % 2147483647) % 2000) / 10 - 100;
    const lines = Array.from({ length: 40 }, (_, index) => {
      const points = Array.from({ length: 3 + (index % 9) }, (): XY => [
        next(),
        index % 4 ? next() : 5,
      ]);
      return index % 2 ? open(...points) : closed(...points, [next(), next()]);
    });
    const read = parsePathData(pathData(lines));
    expect(read).toHaveLength(lines.length);
    lines.forEach(({ points, closed: isClosed }, index) => {
      expect(read[index]?.closed).toBe(isClosed);
      points.forEach(([x, y], at) => {
        expect(read[index]?.points[at]?.[0]).toBeCloseTo(x, 6);
        expect(read[index]?.points[at]?.[1]).toBeCloseTo(y, 6);
      });
    });
  });
});

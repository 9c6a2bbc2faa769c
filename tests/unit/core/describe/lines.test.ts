import { describe, expect, test } from 'vitest';
import { countLines, countRows } from '../../../../src/core/describe/lines';

/** Every letter one wide, bold ones two. */
const each = (text: string, weight: string): number => text.length * (weight === 'bold' ? 2 : 1);
const lines = (text: string, width: number): number =>
  countLines([{ text, weight: 'regular' }], width, each);

describe('lines of a text', () => {
  test.each([
    ['', 10, 0],
    [' ', 10, 0],
    ['one', 3, 1],
    ['one', 2, 2],
    ['one two', 7, 1],
    ['one two', 6, 2],
    ['one two ', 7, 1],
    ['one-two', 4, 2],
    ['one two three', 9, 2],
    ['one  two', 4, 2],
    ['-', 1, 1],
    ['a reallyverylongword b', 5, 5],
    ['防衛大臣の動静', 3, 3],
  ])('%j in a column of %d is %d', (text, width, expected) => {
    expect(lines(text, width)).toBe(expected);
  });

  test('runs follow each other on one line, each in its weight', () => {
    const runs = [
      { text: 'ab', weight: 'bold' },
      { text: ', cd', weight: 'regular' },
    ] as const;
    expect(countLines(runs, 8, each)).toBe(1);
    expect(countLines(runs, 6, each)).toBe(2);
  });
});

describe('rows of boxes', () => {
  test.each([
    [[], 10, 0],
    [[4], 10, 1],
    [[4, 5], 10, 1],
    [[4, 6], 10, 2],
    [[25, 2], 10, 3],
    [[25, 6], 10, 4],
  ])('%j in %d with gaps of 1 take %d', (widths, width, expected) => {
    expect(countRows(widths, width, 1)).toBe(expected);
  });
});

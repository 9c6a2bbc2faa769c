import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../../../src/core/parse/nearest';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'ab', 2],
    ['title', 'title', 0],
    ['titel', 'title', 1],
    ['titl', 'title', 1],
    ['titlee', 'title', 1],
    ['tixle', 'title', 1],
    ['ttle', 'title', 1],
    ['kitten', 'sitting', 3],
    ['abcdef', 'ghijkl', 3],
  ])('%j to %j is %i', (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
    expect(editDistance(b, a)).toBe(expected);
  });
});

describe('nearest', () => {
  it.each([
    ['summery', 'summary'],
    ['PressConference', 'press-conference'],
    ['press_conference', 'press-conference'],
    ['Summary', 'summary'],
    ['att', 'at'],
    ['zebra', null],
    ['a', null],
    ['xyz', null],
    ['x'.repeat(101), null],
  ])('of %j is %j', (word, expected) => {
    expect(nearest(word, ['at', 'summary', 'press-conference', 'x'.repeat(100)])).toBe(expected);
  });

  it('is the first of several as near', () => {
    expect(nearest('stat', ['start', 'state', 'status'])).toBe('start');
  });

  it('is not looked for among very many', () => {
    expect(
      nearest(
        'a1',
        Array.from({ length: 3000 }, (_, index) => `b${String(index)}`),
      ),
    ).toBeNull();
  });
});

/**
 * The browser says what Node says, letter by letter: the page words the reader's own clock beside
 * words that were written at build, and hydration must find what it expects.
 */
import { describe, expect, test } from 'vitest';
import { describeDay, describeDayRange } from '../../src/core/describe/day';
import { when as messages } from '../../src/messages/en/when';
import { TOURS, wordsOf } from '../unit/core/describe/tours';

describe.each(TOURS)('$name', (tour) => {
  test('reads in a browser as in Node', () => {
    expect(wordsOf(tour)).toEqual(tour.cases);
  });
});

test('days and ranges too', () => {
  expect(describeDay('2025-09-01', 'en')).toEqual({
    long: 'Monday 1 September',
    medium: 'Mon 1 Sept',
    short: 'Mon 1',
  });
  expect(describeDayRange('2025-08-31', '2025-09-02', 'en', messages, 'short')).toBe(
    '31 Aug – 2 Sept',
  );
});

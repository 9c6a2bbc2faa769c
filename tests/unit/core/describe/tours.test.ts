import { describe, expect, test } from 'vitest';
import { TOURS, wordsOf } from './tours';

describe.each(TOURS)('$name', (tour) => {
  const words = wordsOf(tour);
  test.each(tour.cases.map((expected, index) => [expected.id, expected, words[index]] as const))(
    '%s',
    (_, expected, found) => {
      expect(found).toEqual(expected);
    },
  );

  test('no text holds a space or mark that engines put in differently', () => {
    expect(JSON.stringify(words)).not.toMatch(/[\u00a0\u2000-\u200f\u202f\u2066-\u2069]/);
  });
});

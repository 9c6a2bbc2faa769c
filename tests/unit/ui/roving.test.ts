import { expect, test } from 'vitest';
import { roveTo } from '../../../src/ui/roving';

test.each([
  ['a', 1, 3, null],
  ['Tab', 1, 3, null],
  ['ArrowRight', 0, 0, null],
  ['ArrowRight', 0, 3, 1],
  ['ArrowDown', 2, 3, 2],
  ['ArrowLeft', 0, 3, 0],
  ['ArrowUp', 2, 3, 1],
  ['Home', 2, 3, 0],
  ['End', 0, 3, 2],
  ['ArrowRight', -1, 3, 0],
])('%s from %s of %s leads to %s', (key, index, count, to) => {
  expect(roveTo(key, index, count)).toBe(to);
});

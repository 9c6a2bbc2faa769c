import { expect, test } from 'vitest';
import { keyAction } from '../../../../src/views/map/keys';

const press = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

test.each([
  [press('+', { ctrlKey: true })],
  [press('0', { metaKey: true })],
  [press('ArrowLeft', { altKey: true })],
  [press('a')],
  [press('Tab')],
])('%j is not the map’s', (pressed) => {
  expect(keyAction(pressed, 3)).toBeNull();
});

test('a map that is not zoomed has nothing to move or to leave', () => {
  expect(keyAction(press('ArrowLeft'), 1)).toBeNull();
  expect(keyAction(press('Escape'), 1)).toBeNull();
});

test.each([
  ['+', { do: 'zoom', factor: 2 }],
  ['=', { do: 'zoom', factor: 2 }],
  ['-', { do: 'zoom', factor: 0.5 }],
  ['0', { do: 'fit' }],
  ['Escape', { do: 'fit' }],
  ['ArrowUp', { do: 'pan', by: [0, -25] }],
])('%s', (key, action) => {
  expect(keyAction(press(key), 3)).toEqual(action);
});

test('zoomed out to the whole journey, Escape goes back and arrows have nothing to move', () => {
  expect(keyAction(press('Escape'), 0.4)).toEqual({ do: 'fit' });
  expect(keyAction(press('ArrowLeft'), 0.4)).toBeNull();
  expect(keyAction(press('+'), 0.4)).toEqual({ do: 'zoom', factor: 2 });
});

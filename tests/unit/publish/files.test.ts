import { expect, it } from 'vitest';
import { wayTo } from '../../../src/publish/files';

it.each([
  ['', 'nixon-1972/', 'nixon-1972/index.html'],
  ['nixon-1972/', '', '../index.html'],
  ['nixon-1972/', 'kissinger-1974/', '../kissinger-1974/index.html'],
])('leads from "%s" to "%s" by %s, with or without a base', (from, to, way) => {
  expect(wayTo({ folder: from }, { folder: to })).toBe(way);
  const base = 'https://example.org/';
  expect(wayTo({ base, folder: from }, { base, folder: to })).toBe(way);
});

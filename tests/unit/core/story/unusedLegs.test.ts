import { expect, test } from 'vitest';
import type { LegSpec } from '../../../../src/core/model/itinerary';
import { unusedLegs } from '../../../../src/core/story/unusedLegs';
import { resolveSpans } from '../../../../src/core/time/resolve';
import { event, itinerary } from '../../../support/itinerary';
import { PLACES } from '../describe/tell';

const EVENTS = [
  event('first', 'djibouti', { when: '2025-08-18' }),
  event('second', 'ankara', { when: '2025-08-19' }),
  event('third', 'istanbul', { when: '2025-08-20' }),
];

function unused(...ends: readonly (readonly [from: string, to: string])[]) {
  const legs = ends.map(([from, to]): LegSpec => ({ from, to, by: 'air', status: 'inferred' }));
  const file = itinerary(PLACES, EVENTS, { legs });
  return unusedLegs(file, resolveSpans(file).spans).map(({ index, nearest }) => [index, nearest]);
}

test('a leg between stops that follow one another is drawn, by places or by events', () => {
  expect(unused(['djibouti', 'ankara'], ['second', 'third'])).toEqual([]);
});

test('a leg that jumps over a stop is not, and the leg to the same city is the nearest', () => {
  expect(unused(['djibouti', 'istanbul'])).toEqual([[0, 'ankara > istanbul']]);
});

test('a leg the wrong way round is not, and the leg from the same city is the nearest', () => {
  expect(unused(['ankara', 'ankara'], ['istanbul', 'djibouti'], ['ankara', 'tokyo'])).toEqual([
    [1, undefined],
    [2, 'ankara > istanbul'],
  ]);
});

test('a leg within a city is no stop’s, and says by what people went there', () => {
  expect(unused(['djibouti', 'palace'])).toEqual([]);
});

test('a second leg of the same two stops is not drawn', () => {
  expect(unused(['djibouti', 'ankara'], ['first', 'second'])).toEqual([[1, 'djibouti > ankara']]);
});

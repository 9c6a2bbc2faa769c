import { describe, expect, test } from 'vitest';
import { cityOf, describePosition } from '../../../../src/core/describe/position';
import { page } from '../../../../src/messages/en/page';
import { event } from '../../../support/itinerary';
import { tell } from './tell';

const story = tell(
  [
    event('leaves', 'tokyo', { kind: 'departure' }),
    event('elsewhere', 'palace', { absent: true }),
    event('talks', 'palace'),
    event('visit', 'istanbul'),
  ],
  { home: 'tokyo' },
);
const [leaves, elsewhere, talks] = story.events;
if (!leaves || !elsewhere || !talks) throw new Error('a story has its events');

describe('the place of an event in the journey', () => {
  test('is its number, with that of its stop where it has one', () => {
    const words = [leaves, talks].map((one) => describePosition(one, 4, 'en', page.controls));
    expect(words).toEqual(['Event 1 of 4', 'Stop 1 · event 3 of 4']);
  });
});

describe('the name of an event’s place', () => {
  test('is none for what is in no lane', () => {
    expect(cityOf({ lane: 'nowhere' }, story)).toBeUndefined();
  });

  test('is that of its lane where it made no stop, else that of the city', () => {
    expect([leaves, elsewhere, talks].map((one) => cityOf(one, story))).toEqual([
      'Tokyo',
      'Djibouti',
      'Djibouti City',
    ]);
  });
});

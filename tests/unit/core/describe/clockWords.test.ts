import { expect, test } from 'vitest';
import { secondClock } from '../../../../src/core/describe/clockWords';
import { shellStory } from '../../../support/shellStory';

const event = (id: string) => {
  const found = shellStory.events.find((one) => one.id === id);
  if (!found) throw new Error(`no event ${id}`);
  return found;
};
const words = { dayWords: 'Tuesday 19 August', localTime: '{time} local time' };

test('on the local clock it is home’s, as worded in the build', () => {
  const talks = event('ankara-talks');
  expect(secondClock(talks, 'local', talks.when.local, words)).toBe('17:05 in Tokyo');
});

test('a clock that changes nothing has none', () => {
  const visit = event('leaves-tokyo');
  expect(secondClock(visit, 'home', visit.when.local, words)).toBeUndefined();
  expect(secondClock(visit, 'local', visit.when.local, words)).toBeUndefined();
});

test('on another clock it is local time, short on the same day', () => {
  const talks = event('ankara-talks');
  const shown = { full: 'Tuesday 19 August, 17:05', short: '17:05' };
  expect(secondClock(talks, 'home', shown, words)).toBe('11:05 local time');
});

test('on another day it names its own', () => {
  const call = event('late-call');
  const shown = { full: 'Wednesday 20 August, 01:30', short: 'Wed 01:30' };
  expect(secondClock(call, 'yours', shown, words)).toBe('Tuesday 19 August, 19:30 local time');
});

test('what is local already is not said twice', () => {
  const local = { full: 'Sunday 17 August, afternoon local time', short: 'afternoon local time' };
  expect(secondClock(event('foreign-minister'), 'home', local, words)).toBeUndefined();
  const talks = { full: 'Tuesday 19 August, by 11:05 local time', short: 'by 11:05 local time' };
  expect(secondClock(event('ankara-talks'), 'yours', talks, words)).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import type { Itinerary } from '../../../../src/core/model/itinerary';
import { event, place } from '../../../support/itinerary';
import { PLACES, tell, tellOne } from './tell';

const clock = { when: { date: '2025-08-19', start: '19:30' } } as const;
const HOME: Partial<Itinerary> = { home: 'tokyo' };

describe('the moment of an event', () => {
  it('has no clock of home without a home, at home, and where home’s clock is the same', () => {
    const plain = { local: { full: 'Tuesday 19 August, 19:30', short: '19:30' } };
    const found = tellOne(event('a', 'ankara', clock)).when;
    expect(found).toEqual({ ...plain, iso: '2025-08-19T19:30+03:00' });
    expect(tellOne(event('a', 'tokyo', clock), HOME).when).not.toHaveProperty('home');
    const near = { ...PLACES, tokyo: place('TR', 'Izmir', { zone: 'Europe/Istanbul' }) };
    expect(tellOne(event('a', 'ankara', clock), { ...HOME, places: near }).when).toEqual(found);
  });

  it('has both clocks where they differ, the other with its day where that differs too', () => {
    const { when } = tellOne(event('a', 'ankara', clock), HOME);
    expect(when.home?.full).toBe('Wednesday 20 August, 01:30');
    expect(when.local.second).toBe('Wednesday 01:30 in Tokyo');
  });

  it('has no second clock for what is not known to the hour', () => {
    const { when } = tellOne(event('a', 'ankara', { when: '2025-08-19' }), HOME);
    expect(when).toHaveProperty('home');
    expect(when.local).not.toHaveProperty('second');
    expect(when.home?.isLocal).toBe(true);
    expect(when.iso).toBe('2025-08-19');
  });

  it('names a home without a city by its own name, in the language of the page', () => {
    const tokyo = place('JP', undefined, { name: { ja: '東京', en: 'Tokyo' }, zone: 'Asia/Tokyo' });
    const file = { ...HOME, places: { ...PLACES, tokyo } };
    const second = (language: string): string | undefined =>
      tell([event('a', 'ankara', clock)], file, language).events[0]?.when.local.second;
    expect(second('en')).toBe('Wednesday 01:30 in Tokyo');
    expect(second('ja')).toContain('東京');
  });

  it('says by title what gives a derived bound, in the language of the page', () => {
    const titled = (id: string, start: string, title: string) =>
      event(id, 'ankara', {
        when: { date: '2025-08-19', start },
        title: { en: title, ja: `${title}!` },
      });
    const between = event('b', 'ankara', {
      when: { date: '2025-08-19', after: ['a'], before: ['c'] },
    });
    const events = [titled('a', '09:00', 'Welcome'), between, titled('c', '12:00', 'Lunch')];
    const derived = (language: string): (string | undefined)[] =>
      tell(events, HOME, language).events.map(({ when }) => when.derived);
    expect(derived('en')).toEqual([
      undefined,
      'from “Welcome” before it and “Lunch” after it',
      undefined,
    ]);
    expect(derived('ja')[1]).toBe('from “Welcome!” before it and “Lunch!” after it');
  });
});

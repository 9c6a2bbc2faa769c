import { describe, expect, it } from 'vitest';
import type { EventSpec, LegSpec } from '../../../../src/core/model/itinerary';
import type { StoryStop } from '../../../../src/core/model/story';
import { event } from '../../../support/itinerary';
import { tell } from './tell';

const HOME = { home: 'tokyo' };

describe('the dates of a stop', () => {
  const datesOf = (...events: readonly Partial<EventSpec>[]): string | undefined =>
    tell(events.map((more, index) => event(`e${String(index)}`, 'ankara', more))).stops[0]?.dates;

  it.each<readonly [string, EventSpec['when'], string]>([
    ['a month', '2025-08', '1–31 Aug'],
    ['one of two days', '[2025-08-31..2025-09-01]', '31 Aug – 1 Sept'],
    ['two years', '[2024-12-31..2025-01-01]', '31 Dec 2024 – 1 Jan 2025'],
  ])('are all that are possible, where %s is known', (_, when, dates) => {
    expect(datesOf({ when })).toBe(dates);
  });

  it.each<readonly [string, EventSpec['when'], string]>([
    ['a day', '2025-08-20', '20 Aug'],
    ['its first minute', { date: '2025-08-20', start: '00:00' }, '20 Aug'],
    ['until its last minute', { date: '2025-08-20', start: '09:00', end: '24:00' }, '20 Aug'],
    [
      'past midnight',
      { date: '2025-08-20', start: '23:00', end: '01:00', endDate: '2025-08-21' },
      '20–21 Aug',
    ],
    [
      'from one evening to some time on the next day',
      { date: '2025-08-20', part: 'evening', endDate: '2025-08-21' },
      '20–21 Aug',
    ],
    ['from day to day', '2025-08-18/2025-08-20', '18–20 Aug'],
  ])('are as known: %s', (_, when, dates) => {
    expect(datesOf({ when })).toBe(dates);
  });

  it('leave out what is only inferred or possible, where something is known to the day', () => {
    const wide = { when: '[2025-08-18..2025-08-22]' };
    expect(datesOf({ when: '2025-08-20' }, wide)).toBe('20 Aug');
    // Until its day begins the traveller was there; that he was on the day itself nobody says.
    const departure = { when: '2025-08-21', kind: 'departure', status: 'inferred' } as const;
    expect(datesOf({ when: '2025-08-19' }, departure)).toBe('19–20 Aug');
    expect(datesOf({ when: '2025-08-19', status: 'inferred' })).toBe('19 Aug');
  });

  it('run from the first certain moment to the last', () => {
    const start = { when: { date: '2025-08-19', start: '11:05' } };
    const end = { when: { date: '2025-08-20', start: '12:20', end: '13:37' } };
    expect(datesOf(start, end)).toBe('19–20 Aug');
  });

  it('are of the place’s own days', () => {
    const late = event('late', 'ankara', { when: { date: '2025-08-20', start: '23:30' } });
    const story = tell([late], HOME);
    expect(story.stops[0]?.dates).toBe('20 Aug');
  });
});

describe('stops', () => {
  it('are none for a story that stays at home', () => {
    expect(tell([event('a', 'tokyo')], HOME).stops).toEqual([]);
  });

  it('are a city each, named by it and standing at its own point', () => {
    const story = tell(
      [
        event('out', 'tokyo', { when: '2025-08-16' }),
        event('call', 'palace'),
        event('talks', 'djibouti'),
        event('visit', 'ankara', { when: '2025-08-18' }),
      ],
      HOME,
    );
    const told = ({ number, name, place, events, lane }: StoryStop): unknown[] => [
      number,
      name,
      place,
      events,
      lane,
    ];
    expect(story.stops.map(told)).toEqual([
      [1, 'Djibouti City', 'djibouti', ['call', 'talks'], 'DJ'],
      [2, 'Ankara', 'ankara', ['visit'], 'TR'],
    ]);
    expect(story.stops.map(({ stay }) => stay)).toEqual([null, null]);
  });
});

describe('legs', () => {
  const tour = [
    event('out', 'tokyo', { kind: 'departure', status: 'inferred' }),
    event('call', 'djibouti', { when: '2025-08-18' }),
    event('hop', 'ankara', { when: '2025-08-19', kind: 'movement', from: 'djibouti' }),
  ];
  const leg: LegSpec = { from: 'out', to: 'djibouti' };

  it('are none for one stop', () => {
    expect(tell([event('a', 'ankara')], HOME).legs).toEqual([]);
  });

  it('go from home to stop to stop, their means unknown unless the file says them', () => {
    const { legs } = tell(tour, HOME);
    expect(legs.map(({ id, from, to, by, status }) => [id, from, to, by, status])).toEqual([
      ['leg-1', 'home', 1, 'unknown', 'inferred'],
      ['leg-2', 1, 2, 'unknown', 'reported'],
    ]);
    expect(legs[0]).toMatchObject({ departure: 'out', sources: [] });
    expect(legs[0]).not.toHaveProperty('arrival');
    expect(legs[0]).not.toHaveProperty('note');
    expect(legs[1]).toMatchObject({ departure: 'hop', arrival: 'hop' });
  });

  it('have what the file adds to them, and a whole number of km', () => {
    const spec: LegSpec = {
      ...leg,
      by: 'air',
      status: 'announced',
      sources: ['s'],
      note: { en: 'By government aircraft.' },
    };
    const found = tell(tour, { ...HOME, legs: [spec] }).legs[0];
    expect(found).toMatchObject({
      by: 'air',
      status: 'announced',
      sources: [{ source: 1 }],
      note: 'By government aircraft.',
    });
    expect(found?.distanceKm).toBe(Math.round(found?.distanceKm ?? NaN));
  });
});

describe('lanes', () => {
  const names = (events: readonly EventSpec[]): string[] =>
    tell(events, HOME).lanes.map(({ name }) => name);

  it('are named for home’s city, and for countries', () => {
    expect(names([event('a', 'palace'), event('b', 'ankara'), event('c', 'istanbul')])).toEqual([
      'Tokyo',
      'Djibouti',
      'Türkiye',
    ]);
  });

  it('are named for cities in one country', () => {
    expect(names([event('a', 'ankara'), event('b', 'istanbul')])).toEqual([
      'Tokyo',
      'Ankara',
      'Istanbul',
    ]);
  });

  it('have midnights of their own clocks inside the extent', () => {
    const { lanes, extent } = tell([event('a', 'ankara')], HOME);
    const midnights = lanes.map((lane) =>
      lane.midnights.map((at) => new Date(at).toISOString().slice(0, 16)),
    );
    expect(midnights).toEqual([['2025-08-17T15:00'], ['2025-08-16T21:00', '2025-08-17T21:00']]);
    expect([extent.from, extent.to]).toEqual(lanes[1]?.midnights);
  });
});

describe('days', () => {
  const story = tell(
    [
      event('out', 'tokyo', { when: '2025-08-17' }),
      event('call', 'palace', { when: '2025-08-17' }),
      event('talks', 'djibouti', { when: '2025-08-17' }),
      event('missed', 'istanbul', { when: '2025-08-17', absent: true }),
      event('visit', 'ankara', { when: '2025-08-19' }),
      event('meal', 'istanbul', { when: '2025-08-19' }),
    ],
    HOME,
  );

  it('leave none out, those without an event too', () => {
    expect(story.days.map(({ words, medium, short }) => [words, medium, short])).toEqual([
      ['Sunday 17 August', 'Sun 17 Aug', 'Sun 17'],
      ['Monday 18 August', 'Mon 18 Aug', 'Mon 18'],
      ['Tuesday 19 August', 'Tue 19 Aug', 'Tue 19'],
    ]);
    expect(story.days[1]).toMatchObject({ events: [], cities: [] });
  });

  it('name each city visited once, but neither home nor where the traveller was not', () => {
    expect(story.days.map(({ cities }) => cities)).toEqual([
      [{ name: 'Djibouti City', lane: 'DJ' }],
      [],
      [
        { name: 'Ankara', lane: 'TR' },
        { name: 'Istanbul', lane: 'TR' },
      ],
    ]);
  });

  it('follow each other without a gap on the axis’s clock', () => {
    expect(story.days[0]?.from).toBe(Date.parse('2025-08-17T00:00+03:00'));
    expect(story.days.map(({ from }) => from).slice(1)).toEqual(
      story.days.map(({ to }) => to).slice(0, -1),
    );
    expect(story.axis).toEqual({
      zone: 'Africa/Djibouti',
      words: 'Local time, UTC+3',
      direction: 'ltr',
    });
  });
});

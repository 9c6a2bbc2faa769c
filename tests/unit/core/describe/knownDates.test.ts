import { describe, expect, it } from 'vitest';
import { knownDates, statedDay } from '../../../../src/core/describe/knownDates';
import type { WhenSpec } from '../../../../src/core/model/itinerary';
import { resolveSpans, resolveWhen } from '../../../../src/core/time/resolve';
import { event, itinerary, place } from '../../../support/itinerary';

const ISTANBUL = 'Europe/Istanbul';

function known(when: WhenSpec, zone = ISTANBUL): unknown {
  const stated = statedDay(when);
  return knownDates(resolveWhen(when, zone), {
    zone,
    ...(stated === undefined ? {} : { statedDay: stated }),
  });
}

describe('of what is not certain', () => {
  it.each<[string, WhenSpec]>([
    ['no date', {}],
    ['text that is no date', 'next Tuesday'],
    ['a day that does not exist', '2025-02-30'],
    ['a day that no source states', { date: '2025-08-18', dateBasis: 'inferred' }],
    ['the same with a clock time', { date: '2025-08-18', dateBasis: 'inferred', start: '09:00' }],
    ['a day in doubt', '2025-08-18?'],
    ['a likely day', { date: '2025-08-18', likely: ['date'] }],
    ['about a day', '2025-08-18~'],
    ['one of two days', '[2025-08-21,2025-08-22]'],
    ['some day of several', '[2025-08-21..2025-08-25]'],
    ['a night, which has two days', { date: '2025-08-18', part: 'night' }],
    ['about midnight', { date: '2025-08-18', start: '00:00', about: ['start'] }],
    ['one of two months', '[2025-08,2025-09]'],
    ['one of two years', '[2024,2025]'],
    ['a time without a day', { start: '09:00' }],
  ])('nothing is known: %s', (_, when) => {
    expect(known(when)).toEqual({});
  });

  it('a bound that is only likely makes no day certain', () => {
    const { spans } = resolveSpans(
      itinerary({ a: place('TR', 'Ankara', { zone: ISTANBUL }) }, [
        event('late', 'a', { when: { date: '2025-08-19', start: '23:00', end: '24:00' } }),
        event('open', 'a', {
          when: { date: '[2025-08-19..2025-08-20]', after: ['late'], likely: ['after'] },
        }),
        event('dated', 'a', {
          when: { date: '2025-08-20', after: ['late'], likely: ['after'] },
        }),
      ]),
    );
    const of = (id: string, stated?: string): unknown => {
      const span = spans.get(id);
      if (!span) throw new Error(id);
      expect(span.startMin.soft).toBe(id === 'open' ? 'likely' : undefined);
      return knownDates(span, { zone: ISTANBUL, ...(stated ? { statedDay: stated } : {}) });
    };
    expect(of('open')).toEqual({});
    expect(of('dated', '2025-08-20')).toEqual({ start: '2025-08-20' });
  });
});

describe('of what is certain', () => {
  it.each<[WhenSpec, unknown]>([
    ['2025-08-18', { start: '2025-08-18' }],
    ['2025-08', { start: '2025-08' }],
    ['2025', { start: '2025' }],
    [{ date: '2025-08-18', part: 'afternoon' }, { start: '2025-08-18' }],
    [{ date: '2025-08-18', start: '09:00' }, { start: '2025-08-18T09:00+03:00' }],
    [{ date: '2025-08-18', start: '09:00', about: ['start'] }, { start: '2025-08-18' }],
    [{ date: '2025-08-18', start: '09' }, { start: '2025-08-18' }],
    // Other facts may leave an approximate time one instant; that makes it no report of one.
    [
      {
        date: '2025-08-18',
        start: '09:00',
        about: ['start'],
        earliest: '09:00',
        latest: '09:00',
      },
      { start: '2025-08-18' },
    ],
    [
      { date: '2025-08-18', start: '15:41', end: '16:03' },
      { start: '2025-08-18T15:41+03:00', end: '2025-08-18T16:03+03:00' },
    ],
    [
      { date: '2025-08-18', start: '10:00', end: '12:00', about: ['start'] },
      { start: '2025-08-18', end: '2025-08-18T12:00+03:00' },
    ],
    [
      { date: '2025-08-18', start: '09:00', lasts: '45m', about: ['lasts'] },
      { start: '2025-08-18T09:00+03:00' },
    ],
    ['2025-08-17/2025-08-19', { start: '2025-08-17', end: '2025-08-19' }],
    ['2025-08-17/..', { start: '2025-08-17' }],
    ['2025-03/2025-05', { start: '2025-03', end: '2025-05' }],
    [{ date: '2025-08-18', latest: '10:30' }, { start: '2025-08-18' }],
  ])('%j gives %j', (when, dates) => {
    expect(known(when)).toEqual(dates);
  });

  it('has the offset that the place had, and none of a place that showed the time twice', () => {
    const summer = { date: '1974-01-17', start: '15:00' };
    expect(known(summer, 'America/New_York')).toEqual({ start: '1974-01-17T15:00-04:00' });
    expect(known(summer, 'Asia/Kathmandu')).toEqual({ start: '1974-01-17T15:00+05:30' });
    const twice = { date: '2025-10-26', start: '02:30' };
    expect(known(twice, 'Europe/Madrid')).toEqual({ start: '2025-10-26' });
    expect(known({ ...twice, fold: 'later' }, 'Europe/Madrid')).toEqual({
      start: '2025-10-26T02:30+01:00',
    });
  });

  it('is no finer than a day where that is asked for', () => {
    const span = resolveWhen({ date: '2025-08-18', start: '15:41', end: '16:03' }, ISTANBUL);
    expect(knownDates(span, { zone: ISTANBUL, daysOnly: true })).toEqual({ start: '2025-08-18' });
  });
});

it.each<[WhenSpec, string | undefined]>([
  ['', undefined],
  ['2025-08', undefined],
  ['2025-08-18?', undefined],
  ['2025-08-18~', undefined],
  ['2025-08-17/2025-08-19', undefined],
  [{ date: '2025-08-18', likely: ['date'] }, undefined],
  [{ date: '2025-08-18', dateBasis: 'inferred' }, undefined],
  [{ start: '09:00' }, undefined],
  [{ date: '2025-08-18', start: '09:00', about: ['start'] }, '2025-08-18'],
])('the day stated by %j is %s', (when, day) => {
  expect(statedDay(when)).toBe(day);
});

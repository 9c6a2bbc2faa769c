import { describe, expect, test } from 'vitest';
import {
  describeDerived,
  describeSecondClock,
  isoDateTime,
} from '../../../../src/core/describe/when';
import { describeJourney } from '../../../../src/core/describe/whenJourney';
import { describeDuration } from '../../../../src/core/describe/whenWords';
import type { WhenSpec } from '../../../../src/core/model/itinerary';
import { resolveSpans, resolveWhen } from '../../../../src/core/time/resolve';
import { when as messages } from '../../../../src/messages/en/when';
import { itineraryOf } from './whenCases';

const second = (when: WhenSpec, eventZone: string, zone: string): string | undefined =>
  describeSecondClock(resolveWhen(when, eventZone), {
    zone,
    eventZone,
    language: 'en',
    messages,
    place: 'Tokyo',
  });

describe('describeSecondClock', () => {
  test.each<[WhenSpec]>([
    ['2025-08-18'],
    [{ date: '2025-08-18', part: 'afternoon' }],
    [{ date: '2025-08-18', earliest: '09:00', latest: '11:00' }],
    ['soon'],
  ])('says nothing of %j', (when) => {
    expect(second(when, 'Europe/Istanbul', 'Asia/Tokyo')).toBeUndefined();
  });
  test('says nothing where the clocks agree', () => {
    expect(
      second({ date: '2025-08-18', start: '09:00' }, 'Asia/Seoul', 'Asia/Tokyo'),
    ).toBeUndefined();
  });
  test.each([
    ['2025-08-18', '09:00', '15:00 in Tokyo'],
    ['2025-08-19', '19:30', 'Wednesday 01:30 in Tokyo'],
    ['2025-08-19', '18:00', 'Wednesday 00:00 in Tokyo'],
    ['2025-12-31', '23:59', 'Thursday 05:59 in Tokyo'],
  ])('%s %s is %s', (date, start, words) => {
    expect(second({ date, start }, 'Europe/Istanbul', 'Asia/Tokyo')).toBe(words);
  });
  test('keeps "about"', () => {
    const when = { date: '2025-08-18', start: '09:00', about: ['start' as const] };
    expect(second(when, 'Europe/Istanbul', 'Asia/Tokyo')).toBe('about 15:00 in Tokyo');
  });
});

describe('describeDerived', () => {
  const derived = (when: WhenSpec, titles = ['a', 'b']): string | undefined => {
    const sketches = [
      { id: 'a', when: { date: '2025-08-18', start: '09:00' } },
      { id: 'b', when: { date: '2025-08-18', start: '15:00' } },
      { id: 'x', when },
    ];
    const { spans } = resolveSpans(itineraryOf(sketches, { city: 'Europe/Istanbul' }));
    const span = spans.get('x');
    const byId = new Map(titles.map((id) => [id, `Title ${id}`]));
    return span && describeDerived(span, byId, messages);
  };
  test.each<[WhenSpec]>([
    ['2025-08-18'],
    [{ date: '2025-08-18', start: '10:00', after: ['a'], before: ['b'] }],
    [{ date: '2025-08-18', earliest: '10:00' }],
    [{ date: '2025-08-18', part: 'afternoon', after: ['a'] }],
  ])('says nothing of %j', (when) => {
    expect(derived(when)).toBeUndefined();
  });
  test('leaves out an event that has no title', () => {
    const when = { date: '2025-08-18', after: ['a'], before: ['b'] };
    expect(derived(when, ['b'])).toBe('from “Title b” after it');
    expect(derived(when, [])).toBeUndefined();
  });
  test.each<[WhenSpec, string]>([
    [{ date: '2025-08-18', after: ['a'] }, 'from “Title a” before it'],
    [{ date: '2025-08-18', before: ['b'] }, 'from “Title b” after it'],
    [
      { date: '2025-08-18', after: ['a'], before: ['b'] },
      'from “Title a” before it and “Title b” after it',
    ],
    [{ date: '2025-08-18', part: 'afternoon', before: ['b'] }, 'from “Title b” after it'],
  ])('%j', (when, words) => {
    expect(derived(when)).toBe(words);
  });
});

describe('isoDateTime', () => {
  test.each<[WhenSpec, string, string]>([
    [{ date: '2025-08-18', start: '09:00' }, 'Africa/Djibouti', '2025-08-18T09:00+03:00'],
    [{ date: '2025-08-18', start: '09:00' }, 'UTC', '2025-08-18T09:00+00:00'],
    [{ date: '2025-01-18', start: '09:00' }, 'America/St_Johns', '2025-01-18T09:00-03:30'],
    [{ date: '1974-01-17', start: '15:00' }, 'America/New_York', '1974-01-17T15:00-04:00'],
    [{ date: '2025-08-18', start: '09:00', about: ['start'] }, 'UTC', '2025-08-18'],
    [{ date: '2025-08-18', start: '09' }, 'UTC', '2025-08-18'],
    ['2025-08-18', 'Pacific/Kiritimati', '2025-08-18'],
    [{ date: '2025-08-18', part: 'night' }, 'Asia/Tokyo', '2025-08-18'],
    ['[2025-08-21..2025-08-22]', 'Asia/Amman', '2025-08-21'],
    ['2025-08', 'Asia/Tokyo', '2025-08'],
    ['2025', 'Asia/Tokyo', '2025'],
  ])('%j in %s is %s', (when, zone, iso) => {
    expect(isoDateTime(resolveWhen(when, zone), zone)).toBe(iso);
  });
});

describe('describeDuration', () => {
  test.each([
    [0, '0 minutes'],
    [1, '1 minute'],
    [45, '45 minutes'],
    [60, '1 hour'],
    [100, '1 hour 40 minutes'],
    [240, '4 hours'],
    [1501, '25 hours 1 minute'],
  ])('%i minutes', (minutes, words) => {
    expect(describeDuration(minutes, 'en', messages)).toBe(words);
  });
});

describe('describeJourney', () => {
  const end = (when: WhenSpec, zone: string, name: string) => ({
    span: resolveWhen(when, zone),
    zone,
    name,
  });
  const options = { by: 'air', language: 'en', messages } as const;
  const guam = end({ date: '1972-02-21', start: '07:00' }, 'Pacific/Guam', 'Guam');
  const shanghai = end({ date: '1972-02-21', start: '09:00' }, 'Asia/Shanghai', 'Shanghai');

  test.each<[WhenSpec]>([['1972-02-21'], [{ date: '1972-02-21', part: 'morning' }]])(
    'says nothing where an end is known only as %j',
    (when) => {
      const vague = end(when, 'Asia/Shanghai', 'Shanghai');
      expect(describeJourney(guam, vague, options)).toBeUndefined();
      expect(describeJourney(vague, shanghai, options)).toBeUndefined();
    },
  );
  test('says nothing of a journey that would end before it began', () => {
    expect(describeJourney(shanghai, guam, options)).toBeUndefined();
  });
  test('gives each end on its own clock, and the time that passed', () => {
    expect(describeJourney(guam, shanghai, options)).toBe(
      'Left Guam Monday 07:00, landed in Shanghai Monday 09:00 local time (4 hours)',
    );
    const left = end({ date: '1972-02-28', start: '10:10' }, 'Asia/Shanghai', 'Shanghai');
    const landed = end({ date: '1972-02-28', start: '00:05' }, 'America/Anchorage', 'Anchorage');
    expect(describeJourney(left, landed, options)).toBe(
      'Left Shanghai Monday 10:10, landed in Anchorage Monday 00:05 local time (7 hours 55 minutes)',
    );
  });
  test('arrives where it does not land, and stays approximate', () => {
    const about = { date: '1972-02-21', start: '09:00', about: ['start' as const] };
    const late = end(about, 'Asia/Shanghai', 'Shanghai');
    expect(describeJourney(guam, late, { ...options, by: 'sea' })).toBe(
      'Left Guam Monday 07:00, arrived in Shanghai Monday about 09:00 local time (about 4 hours)',
    );
  });
});

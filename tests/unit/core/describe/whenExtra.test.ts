import { describe, expect, test } from 'vitest';
import { describeSecondClock, isoDateTime } from '../../../../src/core/describe/when';
import { describeDuration } from '../../../../src/core/describe/whenWords';
import type { WhenSpec } from '../../../../src/core/model/itinerary';
import { resolveWhen } from '../../../../src/core/time/resolve';
import { story } from '../../../../src/messages/en/story';
import { when as messages } from '../../../../src/messages/en/when';

const second = (when: WhenSpec, eventZone: string, zone: string): string | undefined =>
  describeSecondClock(
    resolveWhen(when, eventZone),
    { zone, eventZone, language: 'en', messages, place: 'Tokyo' },
    story,
  );

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

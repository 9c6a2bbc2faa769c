import { describe, expect, test } from 'vitest';
import { whenTeller } from '../../../../src/core/describe/clockWords';
import type { WhenSpec } from '../../../../src/core/model/itinerary';
import { resolveWhen } from '../../../../src/core/time/resolve';
import { when as messages } from '../../../../src/messages/en/when';

const ANKARA = 'Europe/Istanbul';
const TOKYO = 'Asia/Tokyo';
const tell = whenTeller('en', messages);
const on = (zone: string, when: WhenSpec, day = '2025-08-19') =>
  tell({ span: resolveWhen(when, ANKARA), zone: ANKARA, day }, zone);

describe('the words of a moment on a clock', () => {
  test('throws for a zone that is none', () => {
    expect(() => on('Mars/Olympus', '2025-08-19')).toThrow(RangeError);
  });

  test.each(['Asia/Riyadh', ANKARA])('have no second clock where %s reads the same', (zone) => {
    const words = on(zone, { date: '2025-08-19', start: '11:05' });
    expect(words).toEqual({ full: 'Tuesday 19 August, 11:05', short: '11:05' });
  });

  test.each<[WhenSpec]>([
    ['2025-08-19'],
    ['2025-08-19/2025-08-21'],
    ['2025-08'],
    [{ date: '2025-08-19', dateBasis: 'inferred' }],
    [{ date: '2025-08-19', part: 'afternoon' }],
    [{ date: '2025-08-19', latest: '11:05' }],
  ])('say themselves that %j is local, and have no second clock', (when) => {
    const words = on(TOKYO, when);
    expect(words.isLocal).toBe(true);
    expect(words).not.toHaveProperty('second');
    expect(on(ANKARA, when)).not.toHaveProperty('isLocal');
  });

  test('have local time beside another clock, short on the same day', () => {
    const words = on(TOKYO, { date: '2025-08-19', start: '11:05', lasts: '40m' });
    expect(words).toEqual({
      full: 'Tuesday 19 August, 17:05–17:45',
      short: '17:05',
      end: 'to 17:45',
      second: '11:05 local time',
    });
  });

  test('name the local day where the other clock is on another', () => {
    const words = on(TOKYO, { date: '2025-08-19', start: '19:30' });
    expect(words.short).toBe('Wed 01:30');
    expect(words.second).toBe('Tuesday 19 August, 19:30 local time');
    const west = on('America/Los_Angeles', { date: '2025-08-19', start: '09:30' });
    expect([west.short, west.second]).toEqual(['Mon 23:30', 'Tuesday 19 August, 09:30 local time']);
  });

  test('name the day of a limit that another clock has on the next', () => {
    const words = on('America/Los_Angeles', {
      date: '2025-08-19',
      start: '09:00',
      latest: '12:00',
    });
    expect(words.full).toBe('Monday 18 August, 23:00, over by 02:00 on Tuesday 19 August');
  });

  test('say of a time that the clock showed twice which it was', () => {
    const berlin = (time: string, fold: 'earlier' | 'later') => {
      const when = { date: '2025-10-26', start: time, fold };
      const span = resolveWhen(when, 'Europe/Berlin');
      return tell({ span, zone: 'Europe/Berlin', day: '2025-10-26' }, 'Europe/Berlin').short;
    };
    expect(berlin('02:30', 'earlier')).toBe('02:30 (UTC+2)');
    expect(berlin('02:30', 'later')).toBe('02:30 (UTC+1)');
    expect([berlin('01:30', 'earlier'), berlin('03:30', 'later')]).toEqual(['01:30', '03:30']);
  });

  test('keep a month to no clock', () => {
    expect(on(TOKYO, '2025-08').full).toBe('August 2025, day not reported');
  });

  test('move bounds that are times', () => {
    const words = on(TOKYO, { date: '2025-08-19', earliest: '10:00', latest: '11:00' });
    expect(words.full).toBe('Tuesday 19 August, some time between 16:00 and 17:00');
    expect(words.second).toBe('between 10:00 and 11:00 local time');
  });
});

describe('the journeys of a moment on a clock', () => {
  const zones = { guam: 'Pacific/Guam', shanghai: 'Asia/Shanghai', washington: 'America/New_York' };
  const end = (start: string, zone: string, isAbout = false) => ({
    says: resolveWhen({ date: '1972-02-21', start }, zone).startMin.says,
    ...(isAbout ? { about: true as const } : {}),
    zone,
  });
  const left = end('07:00', zones.guam);
  const lands = end('09:00', zones.shanghai, true);
  const journey = 'Left Guam Monday 07:00; in Washington, Sunday 16:00 to about 20:00.';
  const span = resolveWhen({ date: '1972-02-21', start: '07:00' }, zones.guam);
  const event = { span, zone: zones.guam, day: '1972-02-21' };
  const inZone = (zone: string, ways = [[left, lands] as const]) =>
    tell({ ...event, when: { journey, ways } }, zone).journey;

  test('throw for a zone that is none', () => {
    expect(() => inZone('Mars/Olympus')).toThrow(RangeError);
  });

  test('are none where the event has none', () => {
    expect(tell(event, 'Europe/London')).not.toHaveProperty('journey');
    expect(tell({ ...event, when: {} }, 'Europe/London')).not.toHaveProperty('journey');
  });

  test.each([
    ['Europe/London', 'On your clock, Sunday 21:00 to Monday about 01:00.'],
    ['Asia/Kathmandu', 'On your clock, Monday 02:30 to about 06:30.'],
    ['Pacific/Kiritimati', 'On your clock, Sunday 10:20 to about 14:20.'],
  ])('have both ends on the clock of %s, each day named once', (zone, says) => {
    expect(inZone(zone)).toBe(says);
  });

  test('are not said again where the sentence has that clock, as it has that of home', () => {
    expect(inZone(zones.washington)).toBeUndefined();
    // Lima keeps the time that Washington kept.
    expect(inZone('America/Lima')).toBeUndefined();
  });

  test('are not said again where both ends read so already', () => {
    const there = { ...lands, zone: 'Asia/Hong_Kong', says: end('11:00', 'Asia/Hong_Kong').says };
    expect(inZone('Asia/Taipei', [[lands, there]])).toBeUndefined();
    expect(inZone('Asia/Taipei')).toContain('Monday 05:00 to about 09:00');
  });

  test('follow each other', () => {
    const on = { ...left, says: end('23:00', zones.guam).says };
    const next = { ...left, says: end('23:30', zones.guam).says };
    expect(
      inZone('Europe/London', [
        [left, lands],
        [on, next],
      ]),
    ).toBe(
      'On your clock, Sunday 21:00 to Monday about 01:00. On your clock, Monday 13:00 to 13:30.',
    );
  });
});

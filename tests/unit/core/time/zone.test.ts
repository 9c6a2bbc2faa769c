import { TZDate } from '@date-fns/tz';
import { describe, expect, test } from 'vitest';
import {
  instantToLocal,
  isZone,
  localMidnights,
  localToInstant,
  offsetMinutes,
  startOfDay,
} from '../../../../src/core/time/zone';

const utc = (text: string): number => Date.parse(text);

describe('isZone', () => {
  test.each([
    '',
    ' ',
    'Asia/Tokio',
    'asia/tokyo',
    'Europe/istanbul',
    'GMT+3',
    '+03:00',
    'EST',
    'Japan',
    'Tokyo',
    'Asia/Tokyo ',
    '__proto__',
  ])('refuses %j', (name) => {
    expect(isZone(name)).toBe(false);
  });
  test.each([
    'UTC',
    'Asia/Tokyo',
    'Europe/Istanbul',
    'Africa/Djibouti',
    'Asia/Amman',
    'Asia/Kolkata',
    'America/Argentina/Buenos_Aires',
    'America/Port-au-Prince',
    'America/Port_of_Spain',
    'Etc/GMT+3',
    'Antarctica/DumontDUrville',
  ])('knows %s', (name) => {
    expect(isZone(name)).toBe(true);
  });
});

describe('localToInstant', () => {
  test.each([
    ['2025-08-18', '9:00'],
    ['2025-08-18', '24:01'],
    ['2025-08-18', '09:60'],
    ['2025-08-18', '25'],
    ['2025-08-18', ''],
    ['18 August', '09:00'],
  ])('throws at %s %s', (day, clock) => {
    expect(() => localToInstant(day, clock, 'Asia/Tokyo')).toThrow(RangeError);
  });
  test('throws at a zone that does not exist', () => {
    expect(() => localToInstant('2025-08-18', '09:00', 'Asia/Tokio')).toThrow(RangeError);
  });

  test.each([
    ['America/New_York', '2025-03-09', '02:30', '2025-03-09T07:30Z'],
    ['Europe/London', '2025-03-30', '01:30', '2025-03-30T01:30Z'],
    ['Africa/Cairo', '2025-04-25', '00:00', '2025-04-24T22:00Z'],
    ['America/New_York', '1974-01-06', '02:30', '1974-01-06T07:30Z'],
    ['Pacific/Apia', '2011-12-30', '12:00', '2011-12-30T22:00Z'],
    ['Australia/Lord_Howe', '2025-10-05', '02:15', '2025-10-04T15:45Z'],
  ])('says that in %s, on %s, %s is missing', (zone, day, clock, instead) => {
    expect(localToInstant(day, clock, zone)).toEqual({ missing: utc(instead) });
    expect(localToInstant(day, clock, zone, 'later')).toEqual({ missing: utc(instead) });
  });

  test.each([
    ['America/New_York', '2025-11-02', '01:30', '2025-11-02T05:30Z', '2025-11-02T06:30Z'],
    ['Europe/London', '2025-10-26', '01:30', '2025-10-26T00:30Z', '2025-10-26T01:30Z'],
    ['America/Havana', '2025-11-02', '00:00', '2025-11-02T04:00Z', '2025-11-02T05:00Z'],
    ['Australia/Lord_Howe', '2025-04-06', '01:45', '2025-04-05T14:45Z', '2025-04-05T15:15Z'],
  ])('says that in %s, on %s, %s exists twice', (zone, day, clock, earlier, later) => {
    expect(localToInstant(day, clock, zone)).toEqual({ twice: [utc(earlier), utc(later)] });
    expect(localToInstant(day, clock, zone, 'earlier')).toBe(utc(earlier));
    expect(localToInstant(day, clock, zone, 'later')).toBe(utc(later));
  });

  test.each([
    ['Africa/Djibouti', '2025-08-18', '09:00', '2025-08-18T06:00Z'],
    ['Asia/Tokyo', '2025-08-18', '09', '2025-08-18T00:00Z'],
    ['Asia/Tokyo', '2025-08-21', '24:00', '2025-08-21T15:00Z'],
    ['Asia/Tokyo', '2025-12-31', '24', '2025-12-31T15:00Z'],
    ['America/New_York', '1972-02-17', '10:35', '1972-02-17T15:35Z'],
    ['Pacific/Guam', '1972-02-21', '07:00', '1972-02-20T21:00Z'],
    ['Asia/Shanghai', '1972-02-28', '10:10', '1972-02-28T02:10Z'],
    ['America/Anchorage', '1972-02-28', '00:05', '1972-02-28T10:05Z'],
    ['America/New_York', '1974-01-17', '15:00', '1974-01-17T19:00Z'],
    ['Africa/Cairo', '1974-01-17', '21:00', '1974-01-17T19:00Z'],
    ['Asia/Kathmandu', '2025-08-18', '00:00', '2025-08-17T18:15Z'],
    ['America/St_Johns', '2025-08-18', '00:00', '2025-08-18T02:30Z'],
    ['Pacific/Kiritimati', '2025-08-18', '00:00', '2025-08-17T10:00Z'],
    ['Africa/Monrovia', '1971-06-01', '00:00', '1971-06-01T00:44:30Z'],
  ])('in %s, %s %s is %s', (zone, day, clock, instant) => {
    // A fold where there is none changes nothing.
    expect(localToInstant(day, clock, zone, 'later')).toBe(utc(instant));
    expect(localToInstant(day, clock, zone)).toBe(utc(instant));
  });

  test('agrees with TZDate at hours all over a year in seven zones', () => {
    const zones = ['America/New_York', 'Asia/Kolkata', 'Pacific/Chatham', 'Africa/Casablanca'];
    for (const zone of [...zones, 'America/Santiago', 'Europe/Dublin', 'Asia/Gaza']) {
      for (let at = utc('1973-11-01T00:20Z'); at < utc('1975-01-01'); at += 7_620_000 * 7) {
        expect(offsetMinutes(at, zone)).toBe(-new TZDate(at, zone).getTimezoneOffset());
        const { day, time } = instantToLocal(at, zone);
        const back = localToInstant(day, time, zone);
        if (typeof back === 'number') expect(back).toBe(Math.floor(at / 60_000) * 60_000);
        else expect('twice' in back && back.twice).toContain(at);
      }
    }
  });
});

describe('instantToLocal and offsetMinutes', () => {
  test('midnight is 00:00 of the new day', () => {
    const at = utc('2025-08-17T21:00Z');
    expect(instantToLocal(at, 'Europe/Istanbul')).toEqual({ day: '2025-08-18', time: '00:00' });
    expect(instantToLocal(at - 1, 'Europe/Istanbul')).toEqual({ day: '2025-08-17', time: '23:59' });
  });
  test('offsets of the past are those of the past', () => {
    expect(offsetMinutes(utc('1974-01-17T19:00Z'), 'America/New_York')).toBe(-240);
    expect(offsetMinutes(utc('1975-01-17T19:00Z'), 'America/New_York')).toBe(-300);
    expect(offsetMinutes(utc('1972-02-28T10:05Z'), 'America/Anchorage')).toBe(-600);
    expect(offsetMinutes(utc('2025-02-28T10:05Z'), 'America/Anchorage')).toBe(-540);
    expect(offsetMinutes(utc('1971-06-01T12:00Z'), 'Africa/Monrovia')).toBe(-44.5);
    expect(offsetMinutes(utc('2025-08-18T12:00:00.900Z'), 'Asia/Kathmandu')).toBe(345);
  });
});

describe('localMidnights', () => {
  test('includes both ends, and is empty inside one day', () => {
    const from = startOfDay('2025-08-17', 'Europe/Istanbul');
    const to = startOfDay('2025-08-19', 'Europe/Istanbul');
    expect(localMidnights(from, to, 'Europe/Istanbul')).toHaveLength(3);
    expect(localMidnights(from + 1, from + 2, 'Europe/Istanbul')).toEqual([]);
  });
  test('counts a day that is 23 or 25 hours long once', () => {
    const from = utc('2025-03-29T12:00Z');
    const days = localMidnights(from, from + 3 * 86_400_000, 'Europe/London');
    expect(days.map((at) => new Date(at).toISOString())).toEqual([
      '2025-03-30T00:00:00.000Z',
      '2025-03-30T23:00:00.000Z',
      '2025-03-31T23:00:00.000Z',
    ]);
  });
  test('leaves out a day that the zone left out', () => {
    const days = localMidnights(utc('2011-12-29T09:00Z'), utc('2011-12-31T12:00Z'), 'Pacific/Apia');
    const shown = days.map((at) => instantToLocal(at, 'Pacific/Apia').day);
    expect(shown).toEqual(['2011-12-29', '2011-12-31', '2012-01-01']);
  });
});

import { describe, expect, test } from 'vitest';
import { describeWhen } from '../../../../src/core/describe/when';
import type { WhenSpec } from '../../../../src/core/model/itinerary';
import { resolveSpans, resolveWhen } from '../../../../src/core/time/resolve';
import { when as messages } from '../../../../src/messages/en/when';
import { itineraryOf, type EventSketch } from './whenCases';

const base = { language: 'en', messages };

/** Words for one `when` alone, in Istanbul. */
function alone(when: WhenSpec, zone = 'Europe/Istanbul', headingDay?: string) {
  const eventZone = 'Europe/Istanbul';
  const heading = headingDay === undefined ? {} : { headingDay };
  return describeWhen(resolveWhen(when, eventZone), { ...base, zone, eventZone, ...heading });
}

/** Words for the last event of several, all in Istanbul. */
function last(sketches: readonly EventSketch[], zone = 'Europe/Istanbul', headingDay?: string) {
  const { spans, problems } = resolveSpans(itineraryOf(sketches, { city: 'Europe/Istanbul' }));
  expect(problems).toEqual([]);
  const span = spans.get(sketches.at(-1)?.id ?? '');
  if (!span) throw new Error('no span');
  const heading = headingDay === undefined ? {} : { headingDay };
  return describeWhen(span, { ...base, zone, eventZone: 'Europe/Istanbul', ...heading });
}

const at = (id: string, when: WhenSpec): EventSketch => ({ id, when });

describe('describeWhen', () => {
  test('throws at an unknown zone', () => {
    expect(() => alone('2025-08-18', 'Asia/Tokio')).toThrow(RangeError);
  });
  test('a date that cannot be read is a time that is not reported', () => {
    expect(alone('soon').full).toBe('time not reported');
  });
});

describe('a start about midnight', () => {
  const when: WhenSpec = { date: '2025-08-18', start: '24:00', about: ['start'] };

  test('is the 24:00 of the day under whose heading it stands', () => {
    expect(alone(when, 'Europe/Istanbul', '2025-08-18')).toMatchObject({
      full: 'Monday 18 August, about 24:00',
      short: 'about 24:00',
    });
  });
  test('is the 00:00 of the next day where no heading says otherwise', () => {
    expect(alone(when).full).toBe('Tuesday 19 August, about 00:00');
  });
  test('is a time like any other on another clock', () => {
    const there = { date: '2025-08-18', start: '18:00', about: ['start'] } as const;
    expect(alone(there, 'Asia/Tokyo', '2025-08-18').full).toBe('Tuesday 19 August, about 00:00');
  });
});

describe('clock times', () => {
  test.each<[string, WhenSpec, string, string, string | undefined]>([
    [
      'an approximate duration',
      { date: '2025-08-18', start: '09:00', lasts: '45m', about: ['lasts'] },
      'Monday 18 August, 09:00 to about 09:45',
      '09:00',
      'to about 09:45',
    ],
    [
      'both ends to the minute',
      { date: '2025-08-18', start: '15:41', end: '16:03' },
      'Monday 18 August, 15:41–16:03',
      '15:41',
      'to 16:03',
    ],
    [
      'no end',
      { date: '2025-08-20', start: '12:20' },
      'Wednesday 20 August, 12:20',
      '12:20',
      undefined,
    ],
    [
      'an approximate start',
      { date: '1972-02-21', start: '11:30', about: ['start'] },
      'Monday 21 February, about 11:30',
      'about 11:30',
      undefined,
    ],
    [
      'the hour alone',
      { date: '1972-02-21', start: '09' },
      'Monday 21 February, about 09:00',
      'about 09:00',
      undefined,
    ],
    [
      'both ends approximate',
      { date: '2025-08-18', start: '10:00', end: '12:00', about: ['start', 'end'] },
      'Monday 18 August, about 10:00 to about 12:00',
      'about 10:00',
      'to about 12:00',
    ],
    [
      'an exact duration',
      { date: '2025-08-18', start: '10:00', lasts: '1h30m' },
      'Monday 18 August, 10:00–11:30',
      '10:00',
      'to 11:30',
    ],
    [
      'an end and a duration',
      { date: '1974-01-11', end: '14:25', lasts: '2h', about: ['lasts'] },
      'Friday 11 January, about 12:25 to 14:25',
      'about 12:25',
      'to 14:25',
    ],
    [
      'at most',
      { date: '1974-01-20', start: '18:00', atMost: '1h40m' },
      'Sunday 20 January, 18:00 (1 hour 40 minutes at most)',
      '18:00',
      undefined,
    ],
    [
      'a latest end',
      { date: '1972-02-24', start: '17:20', latest: '22:00' },
      'Thursday 24 February, 17:20, over by 22:00',
      '17:20',
      undefined,
    ],
    [
      'an end at midnight',
      { date: '2025-08-18', start: '22:00', end: '24:00' },
      'Monday 18 August, 22:00–24:00',
      '22:00',
      'to 24:00',
    ],
    [
      'an end on another day',
      { date: '2025-08-18', start: '23:00', endDate: '2025-08-19', end: '01:30' },
      'from 23:00 on Monday 18 August to 01:30 on Tuesday 19 August',
      '23:00',
      'to Tue 01:30',
    ],
    [
      'a day that no source states',
      { date: '2025-08-18', dateBasis: 'inferred', start: '09:00' },
      'probably Monday 18 August (date not stated), 09:00',
      '09:00',
      undefined,
    ],
    [
      'a likely day',
      { date: '2025-08-18', start: '09:00', likely: ['date'] },
      'probably Monday 18 August, 09:00',
      '09:00',
      undefined,
    ],
    [
      'an approximate day',
      { date: '2025-08-18~', start: '09:00' },
      'about Monday 18 August, 09:00',
      '09:00',
      undefined,
    ],
    [
      'an open stay',
      { date: '2025-08-18/..', start: '09:00' },
      'Monday 18 August, 09:00',
      '09:00',
      undefined,
    ],
    [
      'no time at all',
      { date: '2025-08-18', start: '00:00', end: '00:00' },
      'Monday 18 August, 00:00–00:00',
      '00:00',
      'to 00:00',
    ],
  ])('%s', (_, when, full, short, end) => {
    const day = (typeof when === 'string' ? when : when.date)?.slice(0, 10);
    expect(alone(when, 'Europe/Istanbul', day)).toEqual({ full, short, ...(end ? { end } : {}) });
  });

  test('another clock has its own time and day', () => {
    const when = { date: '2025-08-19', start: '19:30', end: '20:30' };
    const words = alone(when, 'Asia/Tokyo', '2025-08-19');
    expect(words.full).toBe('Wednesday 20 August, 01:30–02:30');
    expect(words.short).toBe('Wed 01:30');
  });
  test('what other events say never changes the time that is printed', () => {
    const words = last([
      at('a', { date: '2025-08-18', start: '11:20', end: '11:29' }),
      at('c', { date: '2025-08-18', start: '11:35' }),
      at('b', {
        date: '2025-08-18',
        start: '11:30',
        about: ['start'],
        after: ['a'],
        before: ['c'],
      }),
    ]);
    expect(words.full).toBe('Monday 18 August, about 11:30');
  });
  test('the year only where asked', () => {
    const span = resolveWhen({ date: '1972-02-21', start: '14:50', end: '15:55' }, 'Asia/Shanghai');
    const zones = { zone: 'Asia/Shanghai', eventZone: 'Asia/Shanghai' };
    const words = describeWhen(span, { ...base, ...zones, withYear: true });
    expect(words.full).toBe('Monday 21 February 1972, 14:50–15:55');
  });
});

describe('parts of the day', () => {
  test.each<[WhenSpec, string, string]>([
    [{ date: '2025-08-17', part: 'afternoon' }, 'Sunday 17 August, afternoon', 'afternoon'],
    [{ date: '2025-08-17', part: 'noon' }, 'Sunday 17 August, around noon', 'around noon'],
    [{ date: '1974-01-14', part: 'night' }, 'Monday 14 January, night', 'night'],
    [
      { date: '2025-08-20', part: 'morning', likely: ['part'] },
      'Wednesday 20 August, probably in the morning',
      'probably in the morning',
    ],
    [
      { date: '1972-02-21', part: 'afternoon', earliest: '17:30', lasts: '1h', about: ['lasts'] },
      'Monday 21 February, afternoon, after 17:30 (about 1 hour)',
      'afternoon',
    ],
    [
      { date: '1972-02-22', part: 'evening', latest: '23:00' },
      'Tuesday 22 February, evening, by 23:00',
      'evening',
    ],
    [
      { date: '1974-01-20', part: 'evening', end: '22:15' },
      'Sunday 20 January, evening, until 22:15',
      'evening',
    ],
    [{ date: '2025-08-20?', part: 'morning' }, 'probably Wednesday 20 August, morning', 'morning'],
    [
      { date: '2025-08-18', dateBasis: 'inferred', part: 'morning' },
      'probably Monday 18 August (date not stated), morning',
      'morning',
    ],
    [
      { date: '[2025-08-18,2025-08-19]', part: 'morning' },
      'Monday 18 August or Tuesday 19 August, morning',
      'morning',
    ],
  ])('%j', (when, full, short) => {
    expect(alone(when)).toEqual({ full, short });
  });
  test('are not moved to another clock', () => {
    const words = alone({ date: '2025-08-17', part: 'afternoon' }, 'Asia/Tokyo');
    expect(words.full).toBe('Sunday 17 August, afternoon local time');
    expect(words.short).toBe('afternoon local time');
  });
  test('need no such note on a clock that reads the same', () => {
    const words = alone({ date: '2025-08-17', part: 'afternoon' }, 'Africa/Djibouti');
    expect(words.full).toBe('Sunday 17 August, afternoon');
  });
});

describe('dates', () => {
  test.each<[WhenSpec, string, string]>([
    ['2025-08-21', 'Thursday 21 August, time not reported', 'time not reported'],
    ['2025-08-21?', 'probably Thursday 21 August, time not reported', 'time not reported'],
    ['2025-08-21~', 'about Thursday 21 August, time not reported', 'time not reported'],
    [
      { date: '2025-08-18', dateBasis: 'inferred' },
      'probably Monday 18 August (date not stated)',
      'date not stated',
    ],
    [
      { date: '1974-01-20', lasts: '4h30m' },
      'Sunday 20 January, time not reported (4 hours 30 minutes)',
      'time not reported',
    ],
    ['2025-08', 'August 2025, day not reported', 'day not reported'],
    ['2025', '2025, month not reported', 'month not reported'],
    ['1972-02-17/1972-02-19', 'Thursday 17 February to Saturday 19 February', '17–19 Feb'],
    ['2025-08-18/..', 'from Monday 18 August', 'from 18 Aug'],
    [
      '[2025-08-21,2025-08-22]',
      'Thursday 21 August or Friday 22 August, time not reported',
      '21 Aug or 22 Aug',
    ],
    [
      '[2025-08-21..2025-08-22]',
      'Thursday 21 August or Friday 22 August, time not reported',
      '21 Aug or 22 Aug',
    ],
    [
      '[2025-08-18,2025-08-20]',
      'Monday 18 August or Wednesday 20 August, time not reported',
      '18 Aug or 20 Aug',
    ],
    [
      '[1974-01-11..1974-01-19]',
      'between Friday 11 January and Saturday 19 January, day not reported',
      'between 11 Jan and 19 Jan',
    ],
  ])('%j', (when, full, short) => {
    expect(alone(when)).toEqual({ full, short });
  });
  test('are marked as local on another clock', () => {
    expect(alone('2025-08-21', 'Asia/Tokyo').full).toBe(
      'Thursday 21 August (local date), time not reported',
    );
    expect(alone({ date: '2025-08-18', dateBasis: 'inferred' }, 'Asia/Tokyo').full).toBe(
      'probably Monday 18 August (local date, not stated)',
    );
  });
});

describe('bounds', () => {
  const press = at('press', { date: '2025-08-18', start: '15:41', end: '16:03' });
  const talks = at('talks', {
    date: '2025-08-19',
    start: '11:05',
    lasts: '100m',
    about: ['lasts'],
  });
  const call = at('call', { date: '2025-08-18', start: '11:30', lasts: '25m', about: ['lasts'] });
  const base18 = { date: '2025-08-18', after: ['call'], before: ['press'] };

  test.each<[readonly EventSketch[], string, string]>([
    [
      [call, press, at('x', base18)],
      'Monday 18 August, some time between about 11:55 and 15:41',
      'between about 11:55 and 15:41',
    ],
    [
      [press, talks, at('x', { after: ['press'], before: ['talks'] })],
      'between 16:03 on Monday 18 August and 11:05 on Tuesday 19 August',
      'between 16:03 and Tue 11:05',
    ],
    [
      [talks, at('x', { date: '2025-08-19', before: ['talks'] })],
      'Tuesday 19 August, by 11:05',
      'by 11:05',
    ],
    [
      [talks, at('x', { date: '2025-08-19', after: ['talks'] })],
      'Tuesday 19 August, after about 12:45',
      'after about 12:45',
    ],
    [
      [press, at('x', { date: '2025-08-18', after: ['press'], likely: ['after'] })],
      'Monday 18 August, very likely after 16:03',
      'very likely after 16:03',
    ],
    [
      [talks, at('x', { date: '2025-08-19', after: ['talks'], likely: ['after'] })],
      'Tuesday 19 August, very likely after about 12:45',
      'very likely after about 12:45',
    ],
    [
      [call, press, at('x', { ...base18, likely: ['before'] })],
      'Monday 18 August, after about 11:55 and very likely by 15:41',
      'after about 11:55 and very likely by 15:41',
    ],
    [[talks, at('x', { before: ['talks'] })], 'by 11:05 on Tuesday 19 August', 'by 11:05'],
    [[press, at('x', { after: ['press'] })], 'after 16:03 on Monday 18 August', 'after 16:03'],
    [
      [at('x', { date: '2025-08-18', earliest: '10:00', latest: '12:30' })],
      'Monday 18 August, some time between 10:00 and 12:30',
      'between 10:00 and 12:30',
    ],
    [
      [at('x', { date: '2025-08-18', latest: '24:00', earliest: '20:00' })],
      'Monday 18 August, some time between 20:00 and 24:00',
      'between 20:00 and 24:00',
    ],
    [
      [talks, at('x', { date: '[2025-08-17..2025-08-20]', likely: ['date'], before: ['talks'] })],
      'probably between Sunday 17 August and 11:05 on Tuesday 19 August',
      'between Sun and 11:05',
    ],
    [
      [at('x', { date: '2025-08-18', end: '22:00' })],
      'Monday 18 August, until 22:00',
      'until 22:00',
    ],
    [
      [press, at('x', { date: '2025-08-18', end: '22:00', after: ['press'] })],
      'Monday 18 August, after 16:03 and until 22:00',
      'after 16:03 and until 22:00',
    ],
    [
      [call, press, at('x', { ...base18, dateBasis: 'inferred' })],
      'probably Monday 18 August (date not stated), some time between about 11:55 and 15:41',
      'between about 11:55 and 15:41',
    ],
    [
      [
        at('meal', { date: '2025-08-17', part: 'afternoon' }),
        at('x', { date: '2025-08-17', before: ['meal'] }),
      ],
      'Sunday 17 August, afternoon or earlier',
      'afternoon or earlier',
    ],
    [
      [
        at('meal', { date: '2025-08-17', part: 'afternoon' }),
        at('x', { date: '2025-08-17', after: ['meal'] }),
      ],
      'Sunday 17 August, afternoon or later',
      'afternoon or later',
    ],
    [
      [
        at('meal', { date: '2025-08-17', part: 'afternoon' }),
        talks,
        at('x', { after: ['meal'], before: ['talks'] }),
      ],
      'between the afternoon of Sunday 17 August and 11:05 on Tuesday 19 August',
      'between the afternoon and Tue 11:05',
    ],
    [
      [press, at('king', '2025-08-21'), at('x', { after: ['press'], before: ['king'] })],
      'between 16:03 on Monday 18 August and the end of Thursday 21 August',
      'between 16:03 and Thu',
    ],
    [
      [
        at('king', '2025-08-21'),
        at('home', '2025-08-22'),
        at('x', { after: ['king'], before: ['home'] }),
      ],
      'Thursday 21 August or Friday 22 August, time not reported',
      '21 Aug or 22 Aug',
    ],
  ])('case %#: %j', (sketches, full, short) => {
    const first = (sketches[0]?.when as { date?: string }).date ?? '2025-08-21';
    const heading = full.startsWith('between the afternoon') ? '2025-08-17' : first;
    expect(last(sketches, 'Europe/Istanbul', heading)).toEqual({ full, short });
  });

  test('move to another clock where both are clock times', () => {
    const words = last([call, press, at('x', base18)], 'Asia/Tokyo');
    expect(words.full).toBe('Monday 18 August, some time between about 17:55 and 21:41');
  });
  test('stay local where one of them is a day', () => {
    const words = last([talks, at('x', { date: '2025-08-19', before: ['talks'] })], 'Asia/Tokyo');
    expect(words.full).toBe('Tuesday 19 August, by 11:05 local time');
    expect(words.short).toBe('by 11:05 local time');
  });
  test('name the day in a list where it is not the heading’s', () => {
    const x = at('x', { after: ['press'], before: ['talks'] });
    expect(last([press, talks, x], 'Europe/Istanbul', '2025-08-19').short).toBe(
      'between Mon 16:03 and 11:05',
    );
    expect(last([press, talks, x], 'Europe/Istanbul', '2025-08-30').short).toBe(
      'between Mon 18 Aug 16:03 and Tue 19 Aug 11:05',
    );
  });
});

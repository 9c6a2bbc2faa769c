/** Days of other calendars, against dates that are published: not against `Intl`, which words them. */
import { describe, expect, test } from 'vitest';
import {
  calendarNames,
  calendarNotes,
  dayInCalendar,
} from '../../../../src/core/describe/calendars';
import { CALENDARS } from '../../../../src/core/model/view';

const LANGUAGES = ['en', 'ja', 'tr', 'ar', 'ar-u-nu-arab', 'fr'] as const;

describe('a day is not put into a calendar that does not reach it', () => {
  test.each([
    ['japanese', '1872-12-31'],
    ['islamic-umalqura', '1882-11-11'],
    ['islamic-umalqura', '2174-11-26'],
  ] as const)('%s on %s', (calendar, day) => {
    expect(dayInCalendar(day, calendar, 'en')).toBeUndefined();
  });

  test('nor into one for which the language has but half a word', () => {
    expect(dayInCalendar('2025-08-18', 'roc', 'ar')).toBeUndefined();
    expect(calendarNames('ar').map(({ calendar }) => calendar)).not.toContain('roc');
    expect(calendarNames('en').map(({ calendar }) => calendar)).toEqual(CALENDARS);
  });
});

test.each([
  // First days of years and eras, as calendars print them.
  ['1873-01-01', 'japanese', 'ja', '明治6年1月1日'],
  ['1989-01-07', 'japanese', 'ja', '昭和64年1月7日'],
  ['1989-01-08', 'japanese', 'ja', '平成元年1月8日'],
  ['2019-05-01', 'japanese', 'ja', '令和元年5月1日'],
  ['2025-06-26', 'islamic-umalqura', 'en', '1 Muharram 1447 AH'],
  ['1882-11-12', 'islamic-umalqura', 'en', '1 Muharram 1300 AH'],
  ['2174-11-25', 'islamic-umalqura', 'en', '30 Dhuʻl-Hijjah 1600 AH'],
  ['2024-10-03', 'hebrew', 'en', '1 Tishri 5785'],
  ['2025-03-21', 'persian', 'en', '1 Farvardin 1404 AP'],
  ['2025-09-11', 'coptic', 'en', '1 Tout 1742 AM'],
  ['2025-09-11', 'ethiopic', 'en', '1 Meskerem 2018 AM'],
  ['2025-03-22', 'indian', 'en', '1 Chaitra 1947 Śaka'],
  ['2025-01-01', 'roc', 'ja', '民国114年1月1日'],
  ['1972-02-21', 'buddhist', 'en', '21 February 2515 BE'],
  // The first of a month is an ordinal in French, the first of an era is not.
  ['2019-05-01', 'japanese', 'fr', '1er mai 1 Reiwa'],
  ['2025-08-18', 'islamic-umalqura', 'ar', '24 صفر 1447 هـ'],
  ['2025-08-18', 'islamic-umalqura', 'ar-u-nu-arab', '٢٤ صفر ١٤٤٧ هـ'],
  ['2025-08-18', 'islamic-umalqura', 'tr', 'Hicri 24 Safer 1447'],
] as const)('%s on the calendar %s, in %s', (day, calendar, language, words) => {
  expect(dayInCalendar(day, calendar, language)).toBe(words);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('every calendar has a name of its own, and words for a day with plain spaces', () => {
    const names = calendarNames(language);
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
    for (const { calendar, name } of names) {
      expect(name).not.toBe(calendar);
      expect(name.charAt(0)).toBe(name.charAt(0).toLocaleUpperCase(language));
      const words = dayInCalendar('2025-08-18', calendar, language) ?? '';
      expect(words).toMatch(/\p{N}/u);
      expect(words).not.toMatch(/[\u00a0\u2000-\u200b\u202f]|undefined|null/);
    }
  });
});

test('what has to be known of a calendar is said: its days begin at sunset, or its months by the moon', () => {
  expect(calendarNotes('islamic-civil')).toEqual(['sunset', 'sighted']);
  expect(calendarNotes('hebrew')).toEqual(['sunset']);
  expect(calendarNotes('japanese')).toEqual([]);
});

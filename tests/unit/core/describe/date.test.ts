import { describe, expect, test } from 'vitest';
import {
  describeDate,
  describeDay,
  describeDayRange,
  describeOffset,
} from '../../../../src/core/describe/date';
import { capitalized } from '../../../../src/core/model/language';
import { describeDayMonth, describeWeekday } from '../../../../src/core/describe/day';
import { when } from '../../../../src/messages/en/when';
import { fr } from '../../../../src/messages/fr';
import { ja } from '../../../../src/messages/ja';

describe('describeDate', () => {
  test.each(['', 'soon', '2025-02-30', '18 August 2025'])('throws at %j', (text) => {
    expect(() => describeDate(text, 'en', when)).toThrow(RangeError);
  });
  test.each([
    ['2025', '2025'],
    ['2025-08', 'August 2025'],
    ['2025-08-21', '21 August 2025'],
    ['2025-08-21?', '21 August 2025 (date uncertain)'],
    ['2025~', 'about 2025'],
    ['2025-08%', 'about August 2025 (date uncertain)'],
    ['1972-02-17/1972-02-19', '17–19 February 1972'],
    ['2025-08-31/2025-09-02', '31 August – 2 September 2025'],
    ['2024-12-31/2025-01-02', '31 December 2024 – 2 January 2025'],
    ['2025-08/2025-10', 'August 2025 – October 2025'],
    ['2025-08-18/..', 'from 18 August 2025'],
    ['[1974-01-11..1974-01-19]', 'between 11 January 1974 and 19 January 1974'],
    ['[2025-08-20,2025-08-21]', '20 August 2025 or 21 August 2025'],
    ['[2023,2024,2025]', '2023, 2024 or 2025'],
  ])('%s is %s', (text, words) => {
    expect(describeDate(text, 'en', when)).toBe(words);
  });
});

describe('describeDay', () => {
  test('throws at what is no day', () => {
    expect(() => describeDay('2025-8-18', 'en')).toThrow(RangeError);
  });
  test('gives three lengths, in British order and without commas', () => {
    const words = { long: 'Monday 18 August', medium: 'Mon 18 Aug', short: 'Mon 18' };
    expect(describeDay('2025-08-18', 'en')).toEqual(words);
    expect(describeDay('2025-08-18', 'en-GB')).toEqual(words);
  });
  test.each([
    ['fr', 'lundi 18 août'],
    ['tr', '18 Ağustos Pazartesi'],
    ['ja', '8月18日（月）'],
    ['ar', 'الاثنين 18 أغسطس'],
  ])('keeps the order of %s', (language, words) => {
    expect(describeDay('2025-08-18', language).long).toBe(words);
  });
  test('counts in Gregorian years and Latin digits whatever the region', () => {
    expect(describeDay('2025-08-18', 'fa').short).toMatch(/18/);
    expect(describeDay('2025-08-18', 'ar-SA').long).toMatch(/18/);
  });
  test('describeWeekday and describeDayMonth give the parts', () => {
    expect(describeWeekday('2025-08-20', 'en', 'long')).toBe('Wednesday');
    expect(describeWeekday('2025-08-20', 'en', 'short')).toBe('Wed');
    expect(describeDayMonth('2025-08-20', 'en', 'short', true)).toBe('20 Aug 2025');
  });
});

describe('describeDayRange', () => {
  test.each([
    ['2025-08-18', '2025-08-18', '18 August', '18 Aug'],
    ['2025-08-17', '2025-08-18', '17–18 August', '17–18 Aug'],
    ['2025-08-31', '2025-09-02', '31 August – 2 September', '31 Aug – 2 Sept'],
    ['2024-12-31', '2025-01-02', '31 December 2024 – 2 January 2025', '31 Dec 2024 – 2 Jan 2025'],
  ])('%s to %s', (from, to, long, short) => {
    expect(describeDayRange(from, to, 'en', when)).toBe(long);
    expect(describeDayRange(from, to, 'en', when, 'short')).toBe(short);
  });
  test('prints the year once where asked', () => {
    const range = describeDayRange('2025-08-17', '2025-08-18', 'en', when, 'long', true);
    expect(range).toBe('17–18 August 2025');
  });
});

describe('describeOffset', () => {
  test.each([
    ['Europe/Istanbul', '2025-08-18T12:00Z', 'UTC+3'],
    ['UTC', '2025-08-18T12:00Z', 'UTC'],
    ['Europe/London', '2025-01-18T12:00Z', 'UTC'],
    ['Europe/London', '2025-08-18T12:00Z', 'UTC+1'],
    ['Asia/Kathmandu', '2025-08-18T12:00Z', 'UTC+5:45'],
    ['America/St_Johns', '2025-01-18T12:00Z', 'UTC−3:30'],
    ['America/New_York', '1974-01-17T19:00Z', 'UTC−4'],
    ['Pacific/Kiritimati', '2025-08-18T12:00Z', 'UTC+14'],
    ['Africa/Monrovia', '1971-06-01T12:00Z', 'UTC−0:44'],
  ])('%s at %s is %s', (zone, at, words) => {
    expect(describeOffset(zone, Date.parse(at))).toBe(words);
  });
});

describe('the guards of each language', () => {
  test.each(['2025-08-01', '2025-08-18', '2025-12-31'])(
    '%s has no mark and no odd space',
    (day) => {
      for (const language of ['en', 'ja', 'tr', 'ar', 'fr', 'ar-u-nu-arab']) {
        const { long, medium, short } = describeDay(day, language);
        const words = [long, medium, short, describeDayMonth(day, language, 'long', true)];
        expect(words.join()).not.toMatch(/[\u00a0\u2000-\u200f\u202f\u061c]/);
        // A month is a name, and no date is numbers alone, but in Japanese with its 年月日.
        expect(words[0]).toMatch(language === 'ja' ? /月.+日/ : /\p{L}{3}/u);
      }
    },
  );
  test('the first of a French month is the 1er, of a range too', () => {
    expect(describeDay('2025-08-01', 'fr').long).toBe('vendredi 1er août');
    expect(describeDayRange('2025-08-01', '2025-08-03', 'fr', fr.when)).toBe('1er-3 août');
    expect(describeDayRange('2025-08-31', '2025-09-01', 'fr', fr.when)).toBe(
      '31 août – 1er septembre',
    );
  });
  test('a Japanese range keeps its signs of month and day', () => {
    expect(describeDayRange('2025-03-28', '2025-04-02', 'ja', ja.when)).toBe('3月28日～4月2日');
    expect(describeDayRange('2025-08-17', '2025-08-18', 'ja', ja.when, 'long', true)).toBe(
      '2025年8月17～18日',
    );
  });
  test('American dates keep their comma', () => {
    expect(describeDay('2025-08-18', 'en-US').long).toBe('Monday, August 18');
  });
  test('a Turkish sentence begins with the dotted capital', () => {
    expect(capitalized('iptal edildi.', 'tr')).toBe('İptal edildi.');
    expect(capitalized('inferred.', 'en')).toBe('Inferred.');
  });
});

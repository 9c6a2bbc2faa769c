/**
 * Days in calendars other than the Gregorian one. `Intl` reckons and words them; what it gets wrong is
 * kept out here. It has the calendars of every browser that can show the page.
 */
import { capitalized } from '../model/language';
import { CALENDARS, type Calendar } from '../model/view';
import { dayNumber } from '../time/calendar';
import { calendarDayText } from './intlWords';

/**
 * First and last day, ISO, for which a calendar is what it is called. Japan counted its days by the moon
 * until the end of 1872, and `Intl` by the Gregorian calendar; the tables of Umm al-Qura are those of the
 * years 1300 to 1600, and `Intl` falls back to reckoned months beyond them (ICU, `islamcal.cpp`).
 */
const KNOWN: Readonly<Partial<Record<Calendar, readonly [string, string]>>> = {
  japanese: ['1873-01-01', '9999-12-31'],
  'islamic-umalqura': ['1882-11-12', '2174-11-25'],
};

/** A calendar as a choice. */
export interface CalendarName {
  readonly calendar: Calendar;
  /** In the language asked for, as a list item begins. */
  readonly name: string;
}

/** The era of the Republic of China is cut short in the Arabic locale data. */
const hasWords = (calendar: Calendar, language: string): boolean =>
  calendar !== 'roc' || !language.startsWith('ar');

/** Returns the calendars that days can be worded in for a language, BCP 47. */
export function calendarNames(language: string): readonly CalendarName[] {
  const names = new Intl.DisplayNames(language, { type: 'calendar' });
  return CALENDARS.filter((calendar) => hasWords(calendar, language)).map((calendar) => ({
    calendar,
    name: capitalized(names.of(calendar) ?? calendar, language),
  }));
}

/**
 * Returns an ISO day in a calendar, with its year: "24 Safar 1447 AH", "令和7年8月18日". The date is that
 * of the daytime, where a calendar's day begins at sunset. Undefined for a day that the calendar does
 * not reach, and for a language that has no words for it.
 */
export function dayInCalendar(
  day: string,
  calendar: Calendar,
  language: string,
): string | undefined {
  const [first, last] = KNOWN[calendar] ?? ['', '9999-12-31'];
  if (day < first || day > last || !hasWords(calendar, language)) return undefined;
  return calendarDayText(dayNumber(day), language, calendar);
}

/** What is to be known of a calendar's dates: when its day begins, and whether the moon is sighted for it. */
export function calendarNotes(calendar: Calendar): readonly ('sunset' | 'sighted')[] {
  if (calendar.startsWith('islamic')) return ['sunset', 'sighted'];
  return calendar === 'hebrew' ? ['sunset'] : [];
}

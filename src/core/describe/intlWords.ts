/**
 * Names of days and months from `Intl`, in the language's own order and with plain spaces. Engines
 * differ in the spaces and commas that they put between the same words, and text worded in the
 * build must equal text worded in the page; so what they give is cleaned here, and nowhere else.
 * Ranges are never theirs: Japanese ones fall to numbers. A tag may ask for digits (`ar-u-nu-arab`).
 */

const formatters = new Map<string, Intl.DateTimeFormat>();
const SPACES = /[\u00a0\u2000-\u200b\u202f]/g;
/** Where fields have nothing but a space between them: British and Arabic dates have no commas. */
const PLAIN = /^(en(-GB)?$|ar)/;
const DAY_MS = 86_400_000;

export type DayOptions = Pick<
  Intl.DateTimeFormatOptions,
  'weekday' | 'day' | 'month' | 'year' | 'dateStyle' | 'calendar'
>;

/** Reader text is in British spelling and order: plain English is taken for that of Britain. */
function localeOf(language: string): string {
  const tag = language === 'en' ? 'en-GB' : language;
  const { numberingSystem = 'latn' } = new Intl.Locale(tag);
  return new Intl.Locale(tag, { calendar: 'gregory', numberingSystem }).toString();
}

/**
 * Returns a day, given as days since 1970-01-01, with the fields asked for. A Japanese weekday stands
 * behind its day as the press has it, "8月18日（月）".
 */
export function dayText(day: number, language: string, options: DayOptions): string {
  return dayParts(day, language, options)
    .map(({ value }) => value)
    .join('')
    .replace(/日(?:\((.)\)|(.)曜日)/, '日（$1$2）');
}

/**
 * Returns a day, given as days since 1970-01-01, with its year in a calendar other than the Gregorian
 * one, by its name in Unicode's locale data: "24 Safar 1447 AH".
 */
export function calendarDayText(day: number, language: string, calendar: string): string {
  return dayParts(day, language, { dateStyle: 'long', calendar })
    .map(({ value }) => value)
    .join('');
}

/** Returns the same in pieces, cleaned. */
export function dayParts(
  day: number,
  language: string,
  options: DayOptions,
): Intl.DateTimeFormatPart[] {
  return formatterFor(language, options)
    .formatToParts(day * DAY_MS)
    .map((part) => ({ ...part, value: clean(part, language) }));
}

/** Some versions of the locale data put a comma after the weekday; the French first of a month is "1er". */
function clean({ type, value }: Intl.DateTimeFormatPart, language: string): string {
  if (/^fr/.test(language) && type === 'day' && value === '1') return '1er';
  return type === 'literal' && PLAIN.test(language) ? ' ' : value.replace(SPACES, ' ');
}

function formatterFor(language: string, options: DayOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options]);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

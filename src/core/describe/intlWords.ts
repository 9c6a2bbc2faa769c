/**
 * Names of days and months from `Intl`, in the language's own order and with plain spaces. Engines
 * differ in the spaces and commas that they put between the same words, and text worded in the
 * build must equal text worded in the page; so what they give is cleaned here, and nowhere else.
 * Ranges are never theirs: Japanese ones fall to numbers. A tag may ask for digits (`ar-u-nu-arab`).
 */

const formatters = new Map<string, Intl.DateTimeFormat>();
/** Spaces of a width of their own, and marks of direction, which isolates do better. */
const SPACES = /[\u00a0\u2000-\u200a\u202f]/g;
const MARKS = /[\u200b-\u200f\u061c]/g;
const DAY_MS = 86_400_000;

export type DayOptions = Pick<Intl.DateTimeFormatOptions, 'weekday' | 'day' | 'month' | 'year'>;

/** Reader text is in British spelling and order: plain English is taken for that of Britain. */
function localeOf(language: string): string {
  const tag = language === 'en' ? 'en-GB' : language;
  const { numberingSystem = 'latn' } = new Intl.Locale(tag);
  return new Intl.Locale(tag, { calendar: 'gregory', numberingSystem }).toString();
}

/**
 * Returns a day, given as days since 1970-01-01, with the fields asked for. A Japanese weekday stands
 * behind its day as the press has it, "8月18日（月）"; alone it is no single letter.
 */
export function dayText(day: number, language: string, options: DayOptions): string {
  return dayParts(day, language, options)
    .map(({ value }) => value)
    .join('')
    .replace(/日(?:\((.)\)|(.)曜日)/, '日（$1$2）')
    .replace(/^[月火水木金土日]$/, '$&曜');
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

/**
 * A weekday has no comma in the press of Britain and of the Arab countries, whatever the version of
 * the locale data, and the French first of a month is the "1er".
 */
function clean({ type, value }: Intl.DateTimeFormatPart, language: string): string {
  const plain = value.replace(SPACES, ' ').replace(MARKS, '');
  if (/^fr/.test(language) && type === 'day' && value === '1') return '1er';
  return /^(en|ar)/.test(language) ? plain.replace(/^[,،] $/, ' ') : plain;
}

function formatterFor(language: string, options: DayOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options]);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

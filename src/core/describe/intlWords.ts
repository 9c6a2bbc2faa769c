/**
 * Names of days and months from `Intl`, in the language's own order and with plain spaces. Engines
 * differ in the spaces and commas that they put between the same words, and text worded in the
 * build must equal text worded in the page; so literals are cleaned here, and nowhere else.
 */

const formatters = new Map<string, Intl.DateTimeFormat>();
const SPACES = /[\u00a0\u2000-\u200b\u202f]/g;
const DAY_MS = 86_400_000;

export type DayOptions = Pick<Intl.DateTimeFormatOptions, 'weekday' | 'day' | 'month' | 'year'>;

/** Reader text is in British spelling and order: plain English is taken for that of Britain. */
function localeOf(language: string): string {
  const tag = language === 'en' ? 'en-GB' : language;
  return new Intl.Locale(tag, { calendar: 'gregory', numberingSystem: 'latn' }).toString();
}

/** Returns a day, given as days since 1970-01-01, with the fields asked for. */
export function dayText(day: number, language: string, options: DayOptions): string {
  return dayParts(day, language, options)
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
    .map((part) =>
      part.type === 'literal' ? { ...part, value: clean(part.value, language) } : part,
    );
}

/** British dates have no commas; some versions of the locale data put one after the weekday. */
function clean(literal: string, language: string): string {
  const plain = literal.replace(SPACES, ' ');
  return language === 'en' || language === 'en-GB' ? plain.replace(/^, $/, ' ') : plain;
}

function formatterFor(language: string, options: DayOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options]);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

/**
 * Says how to write a date that could not be read. A hint is a piece of EDTF, so it needs no
 * translation: a date where the text leaves no doubt which one is meant, else a pattern to fill in.
 */
import { daysInMonth, isoDay } from './calendar';

/** English months by their first three letters; other languages get the pattern. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY = 'YYYY-MM-DD';

/** Returns what to write instead of `text`; never empty. */
export function hintFor(text: string): string {
  const trimmed = text.trim();
  const ends = trimmed.split(/\s*(?:\/|\.\.|–)\s*/);
  if (/^\[?\.\./.test(trimmed) || trimmed.startsWith('/')) return `[${DAY}..${DAY}]`;
  if (/^\d{4}-(2[1-9]|3\d|4[01])$/.test(trimmed)) return '[YYYY-MM..YYYY-MM]';
  const whole = unknownDigits(trimmed) ?? marksWithin(trimmed) ?? dateMeant(trimmed);
  if (whole) return whole;
  if (trimmed.endsWith('/')) return `${dateMeant(ends[0] ?? '') ?? DAY}/..`;
  if (trimmed.includes(',')) return `[${DAY},${DAY}]`;
  if (ends.length === 2) {
    const [from = DAY, to = DAY] = ends.map((end) => dateMeant(end.replace(/[[\]{}]/g, '')) ?? DAY);
    // All of several dates, one after the other, are an interval.
    const isThroughout = trimmed.startsWith('{') || trimmed.includes('/');
    return isThroughout ? `${from}/${to}` : `[${from}..${to}]`;
  }
  const single = /^[[{]([^,{}[\]]*)[\]}]$/.exec(trimmed);
  return (single && dateMeant(single[1] ?? '')) ?? DAY;
}

/**
 * Digits left open: `2025-08-XX` is the month, and `201X` or `201X-12-25` some time in ten years.
 * Null for any other text.
 */
function unknownDigits(text: string): string | null {
  const whole = /^(\d{4}(?:-\d{2})?)(?:-XX)+$/i.exec(text);
  if (whole) return whole[1] ?? null;
  const open = /^(\d[\dX]{3})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/i.exec(text);
  if (!open || !/X/i.test(text)) return null;
  const [, years = '', months, days] = open;
  const first = (digits: string): number => Number(digits.replace(/X/gi, '0'));
  const last = (digits: string): number => Number(digits.replace(/X/gi, '9'));
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  const [from, to] = [Math.max(1, first(years)), last(years)];
  const isYear = months === undefined || /^XX$/i.test(months);
  if (isYear) return `[${pad(from, 4)}..${pad(to, 4)}]`;
  const [fromMonth, toMonth] = [Math.max(1, first(months)), Math.min(12, last(months))];
  if (fromMonth > toMonth) return null;
  if (days === undefined || /^XX$/i.test(days)) {
    return `[${pad(from, 4)}-${pad(fromMonth, 2)}..${pad(to, 4)}-${pad(toMonth, 2)}]`;
  }
  const fromDay = Math.max(1, first(days));
  const toDay = Math.min(daysInMonth(to, toMonth), last(days));
  if (fromDay > daysInMonth(from, fromMonth) || toDay < 1) return null;
  return `[${isoDay(from, fromMonth, fromDay)}..${isoDay(to, toMonth, toDay)}]`;
}

/** Marks on a part of a date, as in `2004-06~-11`: here a mark is said of the whole. */
function marksWithin(text: string): string | null {
  if (!/[?~%]/.test(text)) return null;
  const date = dateMeant(text.replace(/[?~%]/g, ''));
  const isBoth = text.includes('%') || (text.includes('?') && text.includes('~'));
  return date && `${date}${isBoth ? '%' : text.includes('?') ? '?' : '~'}`;
}

/** Returns the ISO date when the text can mean only one, or null: 03/04/2025 is two dates. */
function dateMeant(text: string): string | null {
  const iso = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return ifReal(iso[1], iso[2], iso[3]);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T.*)?$/.exec(text);
  if (compact) return ifReal(compact[1], compact[2], compact[3]);
  if (/^\d{4}$/.test(text)) return Number(text) > 0 ? text : null;
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  if (month) return ifReal(month[1], month[2], '1')?.slice(0, 7) ?? null;
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ .]+([a-z]{3,9})\.?,? +(\d{4})$/i.exec(text);
  if (dayFirst) return ifReal(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([a-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})$/i.exec(text);
  if (monthFirst) return ifReal(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const monthOnly = /^([a-z]{3,9})\.? +(\d{4})$/i.exec(text);
  if (monthOnly) return ifReal(monthOnly[2], monthNumber(monthOnly[1]), '1')?.slice(0, 7) ?? null;
  const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  // Above 12 it can only be the day; otherwise day and month cannot be told apart.
  if (numeric && Number(numeric[1]) > 12) return ifReal(numeric[3], numeric[2], numeric[1]);
  if (numeric && Number(numeric[2]) > 12) return ifReal(numeric[3], numeric[1], numeric[2]);
  return null;
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function ifReal(yearText = '', monthText = '', dayText = ''): string | null {
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  const exists = year > 0 && day > 0 && day <= daysInMonth(year, month);
  return exists ? isoDay(year, month, day) : null;
}

/**
 * Weekdays that a text names, against the calendar. "Tuesday 18 August" is checked against that
 * date; "Tuesday" alone against the days of the event. A text may well speak of another day than
 * its event's, so this is a warning and can be waived.
 */
import type { EventSpec } from '../../model/itinerary';
import { addDays, dayNumber } from '../../time/calendar';
import { parseEdtf, type EdtfDate } from '../../time/edtf';
import type { Parts } from '../parts';
import { isLanguage } from '../shapeLeaf';
import { showValue } from '../show';
import { textsOf } from './texts';

const DAY_MS = 86_400_000;
/** A Sunday, so that the names come out in the order of `getUTCDay`. */
const SUNDAY = Date.UTC(2023, 0, 1);
/** A stay longer than this touches every weekday. */
const MAX_DAYS = 6;
const FIELDS = ['title', 'summary', 'note'] as const;

/** Reports each weekday in the title, summary or note of an event that none of its days is. */
export function checkWeekdays(parts: Parts): void {
  const { language } = parts.input;
  if (typeof language !== 'string') return;
  const patterns = new Map<string, Pattern | null>();
  for (const { event, path } of parts.events) {
    const days = daysOf(event);
    if (!days) continue;
    for (const field of FIELDS) {
      const value = event[field];
      if (value === undefined) continue;
      const visit = { meaning: 'text', path: [...path, field], value } as const;
      for (const { text, language: own, path: at } of textsOf(visit)) {
        const tag = own ?? language;
        const pattern = patterns.has(tag) ? patterns.get(tag) : patternFor(tag);
        patterns.set(tag, pattern ?? null);
        const wrong = pattern && firstWrong(text, pattern, days);
        if (wrong) parts.report.add('weekday-mismatch', at, wrong);
      }
    }
  }
}

/** The days on which the event may be, or null where they are too many or too vague to say. */
function daysOf({ when }: EventSpec): readonly string[] | null {
  const date = typeof when === 'string' ? when : when.date;
  const result = date === undefined ? null : parseEdtf(date);
  if (!result?.ok) return null;
  const last = lastDay(result.value, typeof when === 'string' ? undefined : when.endDate);
  const { first } = result.value;
  if (last === null || dayNumber(last) - dayNumber(first) > MAX_DAYS) return null;
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

function lastDay(date: EdtfDate, endDate: string | undefined): string | null {
  const end = endDate === undefined ? null : parseEdtf(endDate);
  return end?.ok ? end.value.last : date.last;
}

interface Pattern {
  /** Finds a weekday, with the day and month after it where they stand there. */
  readonly find: RegExp;
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
}

/** Null for a language whose names this engine does not know. */
function patternFor(language: string): Pattern | null {
  // A malformed tag has been reported, and would make Intl throw.
  const isKnown = isLanguage(language) && Intl.DateTimeFormat.supportedLocalesOf([language]).length;
  if (!isKnown) return null;
  const name = (options: Intl.DateTimeFormatOptions, ms: number): string =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(ms);
  const weekdays = Array.from({ length: 7 }, (_, index) =>
    name({ weekday: 'long' }, SUNDAY + index * DAY_MS),
  );
  const months = Array.from({ length: 12 }, (_, index) =>
    name({ month: 'long' }, Date.UTC(2023, index, 15)),
  );
  const [days, names] = [weekdays, months].map((list) => list.map(escape).join('|'));
  const after = `(?:,?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${names ?? ''}))?`;
  // Scripts without spaces between words have no edge of a word to look for.
  const edge = /^\p{Script=Han}/u.test(weekdays[0] ?? '')
    ? ['', '']
    : ['(?<!\\p{L})', '(?!\\p{L})'];
  const find = new RegExp(`${edge[0] ?? ''}(${days ?? ''})${edge[1] ?? ''}${after}`, 'gu');
  return { find, weekdays, months };
}

function firstWrong(
  text: string,
  { find, weekdays, months }: Pattern,
  days: readonly string[],
): { found: string; date: string; actual: string } | null {
  for (const [, weekday = '', dayText, month] of text.matchAll(find)) {
    const year = days[0]?.slice(0, 4) ?? '';
    const named =
      dayText !== undefined && month !== undefined
        ? `${year}-${pad(months.indexOf(month) + 1)}-${pad(Number(dayText))}`
        : null;
    const against = named === null ? days : parseEdtf(named).ok ? [named] : [];
    const names = against.map((day) => weekdays[(dayNumber(day) + 4) % 7] ?? '');
    if (names.length > 0 && !names.includes(weekday)) {
      return { found: showValue(weekday), date: against.join(', '), actual: names.join(', ') };
    }
  }
  return null;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

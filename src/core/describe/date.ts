/**
 * Dates of sources and reports in words, straight from the file's EDTF text. Build only: the page
 * gets the words, and the reader of EDTF stays out of it; what needs no EDTF is in `day.ts`.
 */
import { parseEdtf, type EdtfDate, type EdtfPart } from '../time/edtf';
import { dayNumber } from '../time/calendar';
import { fill } from '../model/fill';
import type { WhenMessages } from '../model/messages';
import { dayText } from './intlWords';
import { describeDayRange } from './day';

export { describeDay, describeDayRange, describeOffset } from './day';

/**
 * Returns a date with its year, at its own precision: "21 August 2025", "August 2025", "2025",
 * "17–19 February 1972", "20 August 2025 or 21 August 2025", "about 2025", "2025 (date uncertain)".
 * Throws a RangeError for text that is no date, which parsing has ruled out.
 */
export function describeDate(text: string, language: string, messages: WhenMessages): string {
  const result = parseEdtf(text);
  if (!result.ok) throw new RangeError(`not a date: ${text}`);
  return withMarks(result.value, plain(result.value, language, messages), messages);
}

function plain(date: EdtfDate, language: string, messages: WhenMessages): string {
  const words = date.parts.map((part) => partText(part, language));
  const [from = '', to = from] = words;
  if (date.kind === 'open') return fill(messages.date.open, { date: from });
  if (date.kind === 'within') return fill(messages.date.within, { from, to });
  if (date.kind === 'one-of') {
    const list = words.slice(0, -1).join(messages.date.comma);
    return fill(messages.date.or, { list, last: words.at(-1) ?? '' });
  }
  if (date.kind !== 'interval') return from;
  const days = date.parts.every((part) => part.precision === 'day') && date.last !== null;
  if (!days) return fill(messages.date.range, { from, to });
  return describeDayRange(date.first, date.last, language, messages, 'long', true);
}

function partText(part: EdtfPart, language: string): string {
  const day = dayNumber(part.first);
  if (part.precision === 'year') return dayText(day, language, { year: 'numeric' });
  const options = { month: 'long', year: 'numeric' } as const;
  return dayText(
    day,
    language,
    part.precision === 'day' ? { day: 'numeric', ...options } : options,
  );
}

function withMarks(date: EdtfDate, words: string, messages: WhenMessages): string {
  const about = date.approximate ? fill(messages.date.about, { date: words }) : words;
  return date.uncertain ? fill(messages.date.uncertain, { date: about }) : about;
}

/**
 * Reads calendar dates in Carnet's subset of EDTF (ISO 8601-2): `YYYY`, `YYYY-MM`, `YYYY-MM-DD`,
 * each with `?`, `~` or `%`; `a/b` and `a/..` (throughout); `[a..b]` (some time within) and
 * `[a,b]` (one of). Nothing else is guessed at: seasons are bound to a hemisphere, and clock times
 * are separate fields. It knows no zones; the days that it returns are days on the wall.
 */
import { daysInMonth, isoDay } from './calendar';
import { hintFor } from './edtfHint';

/** One date as written, before it is joined with another. */
export interface EdtfPart {
  readonly precision: 'day' | 'month' | 'year';
  /** First and last calendar day that it covers, ISO, both included. */
  readonly first: string;
  readonly last: string;
  /** `?` or `%`: the source is not sure. */
  readonly uncertain: boolean;
  /** `~` or `%`: the date is about right. */
  readonly approximate: boolean;
}

export interface EdtfDate {
  /**
   * `interval` and `open`: throughout; `within`: some time inside; `one-of`: on one of the days
   * listed, or within one of the months or years listed.
   */
  readonly kind: 'day' | 'month' | 'year' | 'interval' | 'open' | 'within' | 'one-of';
  /** First and last calendar day, ISO, both included; `last` is null only for `open`. */
  readonly first: string;
  readonly last: string | null;
  /** As written: one part, two for `interval` and `within`, the whole list for `one-of`. */
  readonly parts: readonly EdtfPart[];
  /** Whether any part is. */
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

export type EdtfFault = 'unreadable-date' | 'no-such-day' | 'reversed-interval';
export type EdtfResult =
  | { readonly ok: true; readonly value: EdtfDate }
  | {
      readonly ok: false;
      readonly code: EdtfFault;
      /** What to write instead: a date, or a pattern such as `YYYY-MM-DD` to fill in. */
      readonly hint?: string;
    };

/** Longer text is no date; keeps the work bounded. */
const MAX_LENGTH = 200;
const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

/**
 * Returns the date, or why it is not one. `no-such-day` is a well-formed date that the calendar
 * lacks (30 February, month 13); `reversed-interval` ends before it begins. Never throws.
 */
export function parseEdtf(text: string): EdtfResult {
  if (text.length > MAX_LENGTH) return { ok: false, code: 'unreadable-date', hint: 'YYYY-MM-DD' };
  const joined = splitText(text);
  if (!joined) return unreadable(text);
  const parts: EdtfPart[] = [];
  for (const piece of joined.pieces) {
    const part = readPart(piece);
    if (part === 'unreadable') return unreadable(text);
    if (part === 'no-such-day') return noSuchDay(text, piece);
    parts.push(part);
  }
  return join(joined.kind, parts, joined.pieces);
}

/** Returns how the text is put together and its dates, or null where it is no form of ours. */
function splitText(
  text: string,
): { readonly kind: EdtfDate['kind'] | 'single'; readonly pieces: readonly string[] } | null {
  const set = /^\[(.*)\]$/.exec(text);
  if (set) {
    const inner = set[1] ?? '';
    const range = inner.split('..');
    if (range.length === 2) return { kind: 'within', pieces: range };
    const list = inner.split(',');
    return list.length > 1 ? { kind: 'one-of', pieces: list.map((piece) => piece.trim()) } : null;
  }
  const ends = text.split('/');
  if (ends.length === 1) return { kind: 'single', pieces: ends };
  if (ends.length > 2) return null;
  return ends[1] === '..'
    ? { kind: 'open', pieces: ends.slice(0, 1) }
    : { kind: 'interval', pieces: ends };
}

function readPart(text: string): EdtfPart | 'unreadable' | 'no-such-day' {
  const match = PART.exec(text);
  if (!match) return 'unreadable';
  const [, yearText = '', monthText, dayText, mark] = match;
  const year = Number(yearText);
  if (year === 0) return 'no-such-day';
  const marks = {
    uncertain: mark === '?' || mark === '%',
    approximate: mark === '~' || mark === '%',
  };
  if (monthText === undefined) {
    const span = { first: isoDay(year, 1, 1), last: isoDay(year, 12, 31) };
    return { precision: 'year', ...span, ...marks };
  }
  const month = Number(monthText);
  const length = daysInMonth(year, month);
  // 21 to 41 in the month's place are EDTF seasons: another form, not a wrong day.
  if (length === 0) return month > 20 && month < 42 && !dayText ? 'unreadable' : 'no-such-day';
  if (dayText === undefined) {
    const span = { first: isoDay(year, month, 1), last: isoDay(year, month, length) };
    return { precision: 'month', ...span, ...marks };
  }
  const day = Number(dayText);
  if (day < 1 || day > length) return 'no-such-day';
  const iso = isoDay(year, month, day);
  return { precision: 'day', first: iso, last: iso, ...marks };
}

function join(
  kind: EdtfDate['kind'] | 'single',
  parts: readonly EdtfPart[],
  pieces: readonly string[],
): EdtfResult {
  const [from] = parts;
  if (!from) return { ok: false, code: 'unreadable-date', hint: 'YYYY-MM-DD' };
  const marks = {
    uncertain: parts.some((part) => part.uncertain),
    approximate: parts.some((part) => part.approximate),
  };
  const done = (as: EdtfDate['kind'], first: string, last: string | null): EdtfResult => ({
    ok: true,
    value: { kind: as, first, last, parts, ...marks },
  });
  if (kind === 'single') return done(from.precision, from.first, from.last);
  if (kind === 'open') return done('open', from.first, null);
  if (kind === 'one-of') {
    const first = parts.map((part) => part.first).sort()[0] ?? from.first;
    return done(
      'one-of',
      first,
      parts
        .map((part) => part.last)
        .sort()
        .at(-1) ?? from.last,
    );
  }
  const to = parts[1] ?? from;
  if (to.last < from.first) {
    const [a = '', b = ''] = pieces;
    const hint = kind === 'within' ? `[${b}..${a}]` : `${b}/${a}`;
    return { ok: false, code: 'reversed-interval', hint };
  }
  return done(kind, from.first, to.last);
}

function unreadable(text: string): EdtfResult {
  return { ok: false, code: 'unreadable-date', hint: hintFor(text) };
}

/** Offers the last day of the month where only the day is too high. */
function noSuchDay(text: string, piece: string): EdtfResult {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(piece);
  const length = match ? daysInMonth(Number(match[1]), Number(match[2])) : 0;
  if (!match || length === 0 || Number(match[3]) <= length) {
    return { ok: false, code: 'no-such-day', hint: 'YYYY-MM-DD' };
  }
  const last = `${match[1] ?? ''}-${match[2] ?? ''}-${String(length)}`;
  return { ok: false, code: 'no-such-day', hint: text.replace(match[0], last) };
}

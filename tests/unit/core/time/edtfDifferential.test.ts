/**
 * Dates read twice: by our subset and by the `edtf` package, which reads all of the standard. What
 * we read, it reads alike; where the two differ, the reason stands here.
 */
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth } from '../../../../src/core/time/calendar';
import { parseEdtf, type EdtfDate } from '../../../../src/core/time/edtf';

const TIMEOUT_MS = 60_000;
const RUNS = { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 300) };

function readOther(text: string): ReturnType<typeof edtf> | null {
  try {
    return edtf(text);
  } catch {
    // It throws for what it cannot read.
    return null;
  }
}

function read(text: string): EdtfDate | null {
  const result = parseEdtf(text);
  return result.ok ? result.value : null;
}

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

const year = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, '0'));
const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
const part = fc.oneof(
  year,
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
  fc.tuple(year, month, fc.nat(30)).map(([y, m, d]) => {
    const day = (d % daysInMonth(Number(y), Number(m))) + 1;
    return `${y}-${m}-${String(day).padStart(2, '0')}`;
  }),
);
const marked = fc.tuple(part, fc.constantFrom('', '?', '~', '%')).map(([p, mark]) => p + mark);
/** Anything of the letters that dates are written with. */
const near = fc.string({
  unit: fc.constantFrom(...Array.from('0123456789-/.?~%[],XYTZ{} ')),
  maxLength: 24,
});

describe('read as the edtf package reads them', () => {
  test('dates, with all their marks', { timeout: TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(marked, (text) => {
        const [ours, other] = [read(text), readOther(text)];
        expect(other?.type).toBe('Date');
        expect(ours?.first).toBe(isoDay(other?.min ?? NaN));
        expect(ours?.last).toBe(isoDay(other?.max ?? NaN));
        expect(ours?.uncertain).toBe((other?.uncertain?.value ?? 0) > 0);
        expect(ours?.approximate).toBe((other?.approximate?.value ?? 0) > 0);
      }),
      RUNS,
    );
  });

  test('intervals, and those that are still open', { timeout: TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(marked, fc.oneof(marked, fc.constant('..')), (from, to) => {
        const text = `${from}/${to}`;
        const [ours, other] = [read(text), readOther(text)];
        // The package wants an end whose first day is later than the first of the start; within the
        // year or month that begins the interval, or on its very day, it reads none.
        if (!other) return;
        expect(ours?.first).toBe(isoDay(other.min));
        expect(ours?.last).toBe(other.max === Infinity ? null : isoDay(other.max));
      }),
      RUNS,
    );
  });

  test('one of several', { timeout: TIMEOUT_MS }, () => {
    // In a list the package takes marks on months and days alone.
    const item = fc.oneof(
      part,
      marked.filter((text) => text.length > 5),
    );
    fc.assert(
      fc.property(fc.array(item, { minLength: 2, maxLength: 5 }), (list) => {
        const text = `[${list.join(',')}]`;
        const [ours, other] = [read(text), readOther(text)];
        expect(other?.type).toBe('Set');
        expect(ours?.kind).toBe('one-of');
        expect(ours?.parts).toHaveLength(other?.values?.length ?? NaN);
        // It takes the first and the last as they stand; we take the earliest and the latest.
        const each = list.map((one) => readOther(one));
        expect(ours?.first).toBe(isoDay(Math.min(...each.map((one) => one?.min ?? NaN))));
        expect(ours?.last).toBe(isoDay(Math.max(...each.map((one) => one?.max ?? NaN))));
      }),
      RUNS,
    );
  });

  test('some time within: the same form, of which it gives the first date alone', () => {
    const pair = fc.tuple(part, part).filter(([a, b]) => a.length === b.length);
    fc.assert(
      fc.property(pair, (both) => {
        const [from, to] = [...both].sort() as [string, string]; // two in, two out
        const text = `[${from}..${to}]`;
        const other = readOther(text);
        expect(other?.type).toBe('Set');
        expect(read(text)?.first).toBe(isoDay(other?.min ?? NaN));
        expect(read(text)?.last).toBe(isoDay(readOther(to)?.max ?? NaN));
      }),
      RUNS,
    );
  });

  test(
    'nothing that we read is unreadable to it, but for what is named here',
    { timeout: TIMEOUT_MS },
    () => {
      fc.assert(
        fc.property(near, (text) => {
          const ours = read(text);
          if (!ours) return;
          // It has no marks within `[a..b]`, no interval of one day, and blanks after a comma only.
          const isKnown =
            ours.kind === 'interval' || (ours.kind === 'within' && /[?~%]/.test(text));
          if (!isKnown) expect(readOther(text)).not.toBeNull();
        }),
        { numRuns: 20 * RUNS.numRuns },
      );
    },
  );
});

/** The standard, level by level, with what we say instead; empty where we read it. */
const HAND_PICKED: readonly (readonly [string, string])[] = [
  // Level 0
  ['1985-04-12', ''],
  ['1985-04', ''],
  ['1985', ''],
  ['1985-04-12T23:20:30', '1985-04-12'],
  ['1985-04-12T23:20:30Z', '1985-04-12'],
  ['1985-04-12T23:20:30-04', '1985-04-12'],
  ['1964/2008', ''],
  ['2004-06/2006-08', ''],
  ['2004-02-01/2005-02-08', ''],
  ['2004-02-01/2005-02', ''],
  ['2005/2006-02', ''],
  // Level 1
  ['Y170000002', 'YYYY-MM-DD'],
  ['Y-170000002', 'YYYY-MM-DD'],
  ['2001-21', '[YYYY-MM..YYYY-MM]'],
  ['1984?', ''],
  ['2004-06~', ''],
  ['2004-06-11%', ''],
  ['201X', '[2010..2019]'],
  ['20XX', '[2000..2099]'],
  ['2004-XX', '2004'],
  ['1985-04-XX', '1985-04'],
  ['1985-XX-XX', '1985'],
  ['1985-04-12/..', ''],
  ['1985-04/..', ''],
  ['../1985-04-12', '[YYYY-MM-DD..YYYY-MM-DD]'],
  ['/1985-04-12', '[YYYY-MM-DD..YYYY-MM-DD]'],
  ['1985-04-12/', '1985-04-12/..'],
  ['-1985', 'YYYY-MM-DD'],
  ['1984~/2004-06', ''],
  ['1984/2004-06~', ''],
  ['1984?/2004%', ''],
  // Level 2
  ['Y-17E7', 'YYYY-MM-DD'],
  ['1950S2', 'YYYY-MM-DD'],
  ['2001-34', '[YYYY-MM..YYYY-MM]'],
  ['[1667,1668,1670]', ''],
  ['[1667,1668,1670..1672]', '[YYYY-MM-DD,YYYY-MM-DD]'],
  ['[..1760-12-03]', '[YYYY-MM-DD..YYYY-MM-DD]'],
  ['[1760-12..]', '[1760-12..YYYY-MM-DD]'],
  ['{1960,1961-12}', '[YYYY-MM-DD,YYYY-MM-DD]'],
  ['{1667..1672}', '1667/1672'],
  ['2004-06~-11', '2004-06-11~'],
  ['2004?-06-11', '2004-06-11?'],
  ['?2004-06-~11', '2004-06-11%'],
  ['2004-%06', '2004-06%'],
  ['156X-12-25', '[1560-12-25..1569-12-25]'],
  ['15XX-12-25', '[1500-12-25..1599-12-25]'],
  ['XXXX-12-XX', 'YYYY-MM-DD'],
  ['1XXX-XX', '[1000..1999]'],
  ['1984-1X', '[1984-10..1984-12]'],
  ['1984-11-2X', '[1984-11-20..1984-11-29]'],
  ['2004-06-(01)~/2004-06-(20)~', 'YYYY-MM-DD/YYYY-MM-DD'],
];

describe('of the standard, level by level,', () => {
  test.each(HAND_PICKED)('%s is read, or said to be written %j', (text, hint) => {
    const result = parseEdtf(text);
    expect(result.ok ? '' : result.hint).toBe(hint);
    if (hint !== '' && !hint.includes('Y')) expect(parseEdtf(hint).ok).toBe(true);
  });

  test(
    'whatever the package reads and we do not, we say how to write',
    { timeout: TIMEOUT_MS },
    () => {
      fc.assert(
        fc.property(near, (text) => {
          const result = parseEdtf(text);
          if (result.ok) return;
          expect(result.hint).toMatch(/^[[\]\d/.,?~%YMD-]+$/);
          // A hint that leaves nothing to fill in is one that can be read.
          if (!/[YMD]/.test(result.hint ?? '')) expect(parseEdtf(result.hint ?? '').ok).toBe(true);
        }),
        { numRuns: 20 * RUNS.numRuns },
      );
    },
  );
});

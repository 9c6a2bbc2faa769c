import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../../src/core/time/edtf';

const BAD: readonly (readonly [string, string, string])[] = [
  ['', 'unreadable-date', 'YYYY-MM-DD'],
  [' ', 'unreadable-date', 'YYYY-MM-DD'],
  ['soon', 'unreadable-date', 'YYYY-MM-DD'],
  ['28 March 2025', 'unreadable-date', '2025-03-28'],
  ['March 28, 2025', 'unreadable-date', '2025-03-28'],
  ['28th Mar. 2025', 'unreadable-date', '2025-03-28'],
  ['August 2025', 'unreadable-date', '2025-08'],
  ['2025-8-18', 'unreadable-date', '2025-08-18'],
  ['2025/08/18', 'unreadable-date', '2025-08-18'],
  ['20250818', 'unreadable-date', '2025-08-18'],
  ['2025-08-18T09:00', 'unreadable-date', '2025-08-18'],
  ['2025-08-18 09:00', 'unreadable-date', '2025-08-18'],
  [' 2025-08-18', 'unreadable-date', '2025-08-18'],
  ['18/08/2025', 'unreadable-date', '2025-08-18'],
  ['08/18/2025', 'unreadable-date', '2025-08-18'],
  ['03/04/2025', 'unreadable-date', 'YYYY-MM-DD'],
  ['２０２５-08-18', 'unreadable-date', 'YYYY-MM-DD'],
  ['2025-08-18Z', 'unreadable-date', 'YYYY-MM-DD'],
  ['-0044-03-15', 'unreadable-date', 'YYYY-MM-DD'],
  ['Y170000002', 'unreadable-date', 'YYYY-MM-DD'],
  ['2025-21', 'unreadable-date', '[YYYY-MM..YYYY-MM]'],
  ['201X', 'unreadable-date', '[2010..2019]'],
  ['2025-08-XX', 'unreadable-date', '2025-08'],
  ['2025-08-18/', 'unreadable-date', '2025-08-18/..'],
  ['../2025-08-18', 'unreadable-date', '[YYYY-MM-DD..YYYY-MM-DD]'],
  ['2025-08-18..2025-08-20', 'unreadable-date', '[2025-08-18..2025-08-20]'],
  ['2025-08-18/2025-8-20', 'unreadable-date', '2025-08-18/2025-08-20'],
  ['2025-08-18/2025-08-19/2025-08-20', 'unreadable-date', 'YYYY-MM-DD'],
  ['[2025-08-18]', 'unreadable-date', '2025-08-18'],
  ['[]', 'unreadable-date', 'YYYY-MM-DD'],
  ['{2025-08-18,2025-08-19}', 'unreadable-date', '[YYYY-MM-DD,YYYY-MM-DD]'],
  ['[2025-08-18..]', 'unreadable-date', '[2025-08-18..YYYY-MM-DD]'],
  ['2025-08-~18', 'unreadable-date', '2025-08-18~'],
  ['3XXX-13-01', 'unreadable-date', 'YYYY-MM-DD'],
  ['202X-02-3X', 'unreadable-date', 'YYYY-MM-DD'],
  ['202X-1X', 'unreadable-date', '[2020-10..2029-12]'],
  ['28 March 2025?', 'unreadable-date', '2025-03-28?'],
  ['2025-02-30', 'no-such-day', '2025-02-28'],
  ['2024-02-30', 'no-such-day', '2024-02-29'],
  ['1900-02-29', 'no-such-day', '1900-02-28'],
  ['2025-08-00', 'no-such-day', 'YYYY-MM-DD'],
  ['2025-13-01', 'no-such-day', 'YYYY-MM-DD'],
  ['2025-13', 'no-such-day', 'YYYY-MM-DD'],
  ['2025-00', 'no-such-day', 'YYYY-MM-DD'],
  ['0000', 'no-such-day', 'YYYY-MM-DD'],
  ['2025-08-18/2025-08-32', 'no-such-day', '2025-08-18/2025-08-31'],
  ['2025-08-20/2025-08-18', 'reversed-interval', '2025-08-18/2025-08-20'],
  ['[2025-09..2025-08]', 'reversed-interval', '[2025-08..2025-09]'],
  ['2026/2025-08-18', 'reversed-interval', '2025-08-18/2026'],
];

/** Time that this process itself has taken: the wall clock counts what others do as well. */
const cpuMs = (): number => process.cpuUsage().user / 1000;

describe('parseEdtf refuses', () => {
  test.each(BAD)('%j as %s, and hints %s', (text, code, hint) => {
    expect(parseEdtf(text)).toEqual({ ok: false, code, hint });
  });

  test('a very long text at once', () => {
    const began = cpuMs();
    expect(parseEdtf(`[${'2025-08-18,'.repeat(100_000)}]`)).toMatchObject({ ok: false });
    expect(cpuMs() - began).toBeLessThan(50);
  });

  test('any hint that is itself a date can be read', () => {
    for (const [, , hint] of BAD) {
      if (!hint.includes('Y')) expect(parseEdtf(hint).ok, hint).toBe(true);
    }
  });
});

const GOOD: readonly (readonly [string, string, string, string | null, string])[] = [
  ['2025', 'year', '2025-01-01', '2025-12-31', ''],
  ['2025-08', 'month', '2025-08-01', '2025-08-31', ''],
  ['2024-02', 'month', '2024-02-01', '2024-02-29', ''],
  ['2000-02-29', 'day', '2000-02-29', '2000-02-29', ''],
  ['0800-12-25', 'day', '0800-12-25', '0800-12-25', ''],
  ['2025-08-18', 'day', '2025-08-18', '2025-08-18', ''],
  ['2025-08-18?', 'day', '2025-08-18', '2025-08-18', 'uncertain'],
  ['2025-08~', 'month', '2025-08-01', '2025-08-31', 'approximate'],
  ['1972%', 'year', '1972-01-01', '1972-12-31', 'uncertain approximate'],
  ['1972-02-17/1972-02-19', 'interval', '1972-02-17', '1972-02-19', ''],
  ['2025-08-18/2025-08-18', 'interval', '2025-08-18', '2025-08-18', ''],
  ['2025-08/2025-09-03?', 'interval', '2025-08-01', '2025-09-03', 'uncertain'],
  ['2025-08-18/..', 'open', '2025-08-18', null, ''],
  ['[1974-01-11..1974-01-19]', 'within', '1974-01-11', '1974-01-19', ''],
  ['[2025-08-21,2025-08-20]', 'one-of', '2025-08-20', '2025-08-21', ''],
  ['[2025-08-18, 2025-08-20,2025-09]', 'one-of', '2025-08-18', '2025-09-30', ''],
];

describe('parseEdtf reads', () => {
  test.each(GOOD)('%s as %s from %s to %s', (text, kind, first, last, marks) => {
    const result = parseEdtf(text);
    expect(result).toMatchObject({ ok: true, value: { kind, first, last } });
    if (!result.ok) return;
    expect(result.value.uncertain).toBe(marks.includes('uncertain'));
    expect(result.value.approximate).toBe(marks.includes('approximate'));
  });

  test('keeps the dates of a list as written', () => {
    const result = parseEdtf('[2025-08-21,2025-09]');
    expect(result.ok && result.value.parts.map((part) => part.precision)).toEqual(['day', 'month']);
  });
});

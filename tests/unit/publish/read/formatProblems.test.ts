import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../src/core/model/problem';
import { formatProblems } from '../../../../src/publish/read/formatProblems';

const problem = (more: Partial<Problem> = {}): Problem => ({
  code: 'unknown-key',
  level: 'error',
  path: ['events', 3, 'titel'],
  params: { found: 'titel', nearest: 'title' },
  line: 1,
  column: 3,
  ...more,
});
const print = (text: string, more: Partial<Problem> = {}): string[] =>
  formatProblems([problem(more)], { file: 'data/x.yaml', text }).split('\n');

/** The column on the screen at which a line shows its caret, and the character above it. */
function caret(lines: readonly string[]): string {
  const [, quoted = '', below = ''] = lines;
  return quoted.slice(below.indexOf('^'));
}

describe('formatProblems', () => {
  it('says nothing about nothing', () => {
    expect(formatProblems([], { file: 'x', text: '' })).toBe('');
  });

  it('says where, shows the line, and says what to write', () => {
    expect(print('  titel: x')).toEqual([
      'data/x.yaml:1:3 error unknown-key',
      '  1 |   titel: x',
      '    |   ^',
      '  There is no field "titel" here. Did you mean title?',
      '  in events[3].titel',
      '',
      '1 error, 0 warnings in data/x.yaml',
      '',
    ]);
  });

  it('says what is allowed', () => {
    const lines = print('x', { params: { found: 'x', allowed: 'a, b' } });
    expect(lines).toContain('  There is no field "x" here. Allowed: a, b.');
  });

  it('needs neither a place nor a text', () => {
    const lines = print('', { line: undefined, column: undefined });
    expect(lines.slice(0, 2)).toEqual([
      'data/x.yaml error unknown-key',
      '  There is no field "titel" here. Did you mean title?',
    ]);
  });

  it('puts the caret under the place after tabs', () => {
    expect(caret(print('\t\ttitel: x', { column: 3 }))).toBe('titel: x');
  });

  it('counts East Asian characters as two columns, and accents as none', () => {
    const [, , wide = ''] = print('会談: titel', { column: 5 });
    expect(wide.indexOf('^')).toBe('  1 | '.length + 6);
    const [, , accented = ''] = print('e\u0301: titel', { column: 5 });
    expect(accented.indexOf('^')).toBe('  1 | '.length + 3);
  });

  it('counts an emoji outside the first plane as one character of two columns', () => {
    const [, , line = ''] = print('😀: titel', { column: 5 });
    expect(line.indexOf('^')).toBe('  1 | '.length + 4);
  });

  it.each([1, 60, 500, 4000, 9996])('cuts a very long line around column %i', (column) => {
    const text = `${'a'.repeat(column - 1)}titel${'b'.repeat(10_000 - column)}`;
    const lines = print(text, { column });
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
    expect(caret(lines)).toMatch(/^titel/);
  });

  it('points past the end of a line that is too short', () => {
    const [, quoted = '', below = ''] = print('ab', { column: 3 });
    expect(below.indexOf('^')).toBe(quoted.length);
  });

  it('lets nothing of the file act on the screen', () => {
    const text = 'a\u001b[31m\u202eb\u0007\u2028c';
    const printed = print(text, { column: 2 }).join('\n');
    for (const mark of ['\u001b', '\u202e', '\u0007', '\u2028'])
      expect(printed).not.toContain(mark);
    expect(printed).toContain('a\ufffd[31m\ufffdb\ufffd\ufffdc');
  });

  it('quotes the right line of a file with any line ends', () => {
    expect(print('a\r\nb\rc\nd', { line: 3, column: 1 })[1]).toBe('  3 | c');
  });

  it('prints 50 and counts the rest', () => {
    const many = Array.from({ length: 53 }, () => problem());
    const printed = formatProblems(many, { file: 'x', text: '  titel: x' });
    expect(printed.match(/error unknown-key/g)).toHaveLength(50);
    expect(printed).toContain('And 3 more problems that are not printed.');
    expect(printed).toContain('53 errors, 0 warnings in x');
  });
});

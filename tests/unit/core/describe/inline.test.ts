import { describe, expect, test } from 'vitest';
import { parseInline, type Inline } from '../../../../src/core/describe/inline';
import { isSafeHref } from '../../../../src/core/model/href';

const plain = (parts: readonly Inline[]): string =>
  parts.map((part) => (part.kind === 'text' ? part.text : plain(part.parts))).join('');
const links = (parts: readonly Inline[]): string[] =>
  parts.flatMap((part) =>
    part.kind === 'text'
      ? []
      : [...(part.kind === 'link' ? [part.href] : []), ...links(part.parts)],
  );

describe('a hostile address is no link, and its text stays as written', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java%0ascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    '//example.org',
    '/path',
    'example.org',
    '#event=a',
    '',
    'https://user:secret@example.org/',
    'https://',
    '\u0001javascript:alert(1)',
  ])('%j', (href) => {
    const text = `see [this](${href}) now`;
    expect(links(parseInline(text))).toEqual([]);
    expect(plain(parseInline(text))).toBe(text);
  });

  test('however browsers parse it', () => {
    expect(isSafeHref('java\tscript:alert(1)')).toBe(false);
    expect(isSafeHref(' \n javascript:alert(1)')).toBe(false);
  });
});

test.each(['https://example.org/a?b=c#d', 'http://example.org', 'mailto:desk@example.org'])(
  '%s is a link',
  (href) => {
    expect(parseInline(`[x](${href})`)).toEqual([
      { kind: 'link', href, parts: [{ kind: 'text', text: 'x' }] },
    ]);
  },
);

test('an address may hold a pair of brackets', () => {
  expect(links(parseInline('[x](https://example.org/Amman_(city)) y'))).toEqual([
    'https://example.org/Amman_(city)',
  ]);
});

describe('marks that are not marks stay', () => {
  test.each([
    '',
    '*',
    '**',
    '****',
    '2 * 3 * 4',
    'a ** b ** c',
    '**open',
    'five* stars',
    '[label]',
    '[label] (https://example.org)',
    '[](https://example.org)',
    '<b>bold</b> & <img src=x onerror=alert(1)>',
  ])('%j', (text) => {
    expect(plain(parseInline(text))).toBe(text);
    expect(parseInline(text).every((part) => part.kind === 'text')).toBe(true);
  });
});

test('emphasis and links nest', () => {
  expect(parseInline('a **b** *c* [*d*](https://example.org) e')).toEqual([
    { kind: 'text', text: 'a ' },
    { kind: 'strong', parts: [{ kind: 'text', text: 'b' }] },
    { kind: 'text', text: ' ' },
    { kind: 'em', parts: [{ kind: 'text', text: 'c' }] },
    { kind: 'text', text: ' ' },
    {
      kind: 'link',
      href: 'https://example.org',
      parts: [{ kind: 'em', parts: [{ kind: 'text', text: 'd' }] }],
    },
    { kind: 'text', text: ' e' },
  ]);
});

test('a long run of marks is read in no time', () => {
  const started = performance.now();
  parseInline('*a'.repeat(5000) + '['.repeat(5000) + '(('.repeat(2000));
  expect(performance.now() - started).toBeLessThan(1000);
});

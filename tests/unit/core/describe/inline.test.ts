import { describe, expect, test } from 'vitest';
import { parseInline, parsePlain, type Inline } from '../../../../src/core/describe/inline';
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

describe('a text in another language', () => {
  const tongues = [
    { mark: ' [anglais]', language: 'en' },
    { mark: ' [arabe]', language: 'ar' },
  ];
  const text = (words: string): Inline => ({ kind: 'text', text: words });
  const english = (...parts: Inline[]): Inline => ({
    kind: 'foreign',
    language: 'en',
    direction: 'ltr',
    parts,
  });

  test('is a part of its own, with its marks, within a sentence and within emphasis', () => {
    expect(parseInline('Retenu : \u2066a *b*\u2069 [anglais].', tongues)).toEqual([
      text('Retenu : '),
      english(text('a '), { kind: 'em', parts: [text('b')] }),
      text(' [anglais].'),
    ]);
    expect(parseInline('**\u2067أ\u2069 [arabe]**', tongues)).toEqual([
      {
        kind: 'strong',
        parts: [
          { kind: 'foreign', language: 'ar', direction: 'rtl', parts: [text('أ')] },
          text(' [arabe]'),
        ],
      },
    ]);
  });

  test('has no markup in a title', () => {
    expect(parsePlain('\u2066a *b*\u2069 [anglais]', tongues)).toEqual([
      english(text('a *b*')),
      text(' [anglais]'),
    ]);
    expect(parsePlain('a *b*', undefined)).toEqual([text('a *b*')]);
  });

  test('is none of the isolates around our own words, of an unknown mark, or of a story without', () => {
    const ours = '\u2068\u2067من\u2069 \u2066x\u2069 [autre]\u2069';
    for (const parts of [parsePlain(ours, tongues), parseInline(ours, tongues)]) {
      expect(parts.every(({ kind }) => kind === 'text')).toBe(true);
      expect(plain(parts)).toBe(ours);
    }
    expect(parseInline('\u2066a\u2069 [anglais]')).toEqual([text('\u2066a\u2069 [anglais]')]);
  });
});

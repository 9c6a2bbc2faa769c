import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { directionOf, lineHeightOf, primaryOf } from '../../../../src/core/model/language';

describe('primaryOf', () => {
  it.each([
    ['fr-CH', 'fr'],
    ['FR', 'fr'],
    ['zh-Hant-TW', 'zh'],
    ['', ''],
  ])('takes %s for %s', (tag, language) => {
    expect(primaryOf(tag)).toBe(language);
  });
});

describe('directionOf', () => {
  it.each(['ar', 'ar-JO', 'AR', 'he', 'fa-IR', 'ur', 'az-Arab', 'pa-arab-PK', 'en-Hebr'])(
    'writes %s from the right',
    (tag) => {
      expect(directionOf(tag)).toBe('rtl');
    },
  );

  it.each(['en', 'ja', 'tr', 'fr', '', 'arn', 'ar-Latn', 'az', 'ku-Latn', 'en-x-arab'])(
    'writes %s from the left',
    (tag) => {
      expect(directionOf(tag)).toBe('ltr');
    },
  );
});

describe('lineHeightOf', () => {
  it('is what the style sheet gives the languages that it names, and the base all others', () => {
    const languages = readFileSync('src/styles/languages.css', 'utf8');
    const [, named = '', tall] =
      /:is\(([^)]*\)[^)]*\))\) \{\s*line-height: ([\d.]+)/.exec(languages) ?? [];
    const tags = [...named.matchAll(/lang\((\w+)\)/g)].map(([, tag = '']) => tag);
    expect(tags).toEqual(['ar', 'ja']);
    for (const tag of tags) expect(lineHeightOf(tag)).toBe(Number(tall));
    const [, usual] =
      /font: var\(--carnet-text-m\) \/ ([\d.]+)/.exec(
        readFileSync('src/styles/base.css', 'utf8'),
      ) ?? [];
    for (const tag of ['en', 'fr', 'tr', '']) expect(lineHeightOf(tag)).toBe(Number(usual));
  });
});

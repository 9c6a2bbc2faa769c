import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CARD } from '../../../src/publish/card';
import { metadataLines } from '../../../src/publish/metadata';
import type { BuiltPage } from '../../../src/publish/page';
import { BUDGET } from '../../support/pageParts';
import { tellEvent, tellFile, type Told } from '../../support/toldStory';
import { TOURS } from '../../support/tours';

const BASE = 'https://news.example.org/interactive/2025/tour/';

/** The lines need words alone; a built page has its map beside them. */
const linesOf = (
  told: Told,
  base?: string,
  form: 'page' | 'embed' = 'page',
  folder = '',
): string[] => [
  ...metadataLines(told as BuiltPage, { folder, ...(base === undefined ? {} : { base }) }, form),
];
const contentOf = (lines: readonly string[], name: string): string | undefined =>
  lines
    .map((line) => (line.includes(`"${name}"`) ? /content="([^"]*)"/.exec(line)?.[1] : undefined))
    .find((content) => content !== undefined);

describe('with a base', () => {
  const lines = linesOf(tellEvent({}, { updated: '2025-08-26' }), BASE, 'page', 'b/');

  it('has the address of the oEmbed file first, and every address whole', () => {
    expect(lines[0]).toBe(
      `<link rel="alternate" type="application/json+oembed" href="${BASE}b/oembed.json">`,
    );
    expect(lines).toContain(`<link rel="canonical" href="${BASE}b/">`);
    expect(contentOf(lines, 'og:url')).toBe(`${BASE}b/`);
    expect(contentOf(lines, 'og:image')).toBe(`${BASE}b/card.png`);
    expect(contentOf(lines, 'twitter:image')).toBe(`${BASE}b/card.png`);
    expect(lines.join('')).not.toMatch(/(href|content)="(?:\.|\/|card|oembed)/);
  });

  it('has one of each, and a date only for what the file dates', () => {
    const names = lines.flatMap((line) => [...line.matchAll(/(?:name|property)="([^"]+)"/g)]);
    expect(new Set(names.map(([, name]) => name)).size).toBe(names.length);
    expect(contentOf(lines, 'article:modified_time')).toBe('2025-08-26');
    expect(contentOf(lines, 'article:published_time')).toBeUndefined();
    expect(contentOf(lines, 'twitter:card')).toBe('summary_large_image');
    expect([contentOf(lines, 'og:image:width'), contentOf(lines, 'og:image:height')]).toEqual([
      String(CARD.width),
      String(CARD.height),
    ]);
  });
});

describe('without a base', () => {
  const lines = linesOf(tellEvent());

  it('has relative addresses, and none that has to be whole', () => {
    expect(lines[0]).toContain('href="oembed.json"');
    expect(contentOf(lines, 'og:image')).toBe('card.png');
    expect(contentOf(lines, 'og:url')).toBeUndefined();
    expect(lines.join('')).not.toContain('canonical');
  });
});

describe('the embed', () => {
  it('is no result of its own, and leads to the page', () => {
    const lines = linesOf(tellEvent(), BASE, 'embed');
    expect(contentOf(lines, 'robots')).toBe('noindex,indexifembedded');
    expect(contentOf(lines, 'og:url')).toBe(BASE);
    expect(lines[0]).toContain('oembed.json');
    expect(lines.join('')).not.toMatch(/ld\+json|canonical/);
  });
});

describe('bad words', () => {
  it.each([
    ['quotes', `"><img src=x onerror="a">'`],
    ['an end of a script', '</script><script>a()</script>'],
    ['a comment', '<!-- <script> --> <!--'],
    ['entities', '&amp; &lt;b&gt; &#60;'],
    ['an end of a title', '</title></head><body>'],
    ['2,000 characters', '"<x>&'.repeat(400)],
  ])('stay words: %s', (_, title) => {
    const told = tellEvent({ title }, { title });
    const text = linesOf(told, BASE).join('\n');
    expect(text.match(/<[a-z/!]+/gi)).toEqual(
      linesOf(tellEvent(), BASE)
        .join('\n')
        .match(/<[a-z/!]+/gi),
    );
    const json = /<script[^>]*>(.*)<\/script>/s.exec(text)?.[1] ?? '';
    expect((JSON.parse(json) as { headline: string }).headline).toBe(title);
  });

  it.each([
    ['an override of direction', 'A \u202etitle\u202c', 'A title'],
    ['isolates', '\u2067A\u2069 title', 'A title'],
    ['line ends and controls', ' A\r\n\ttitle\u0000\u2028', 'A title'],
    ['only such', '\u202e\n', ''],
  ])('lose what nobody sees: %s', (_, title, plain) => {
    const lines = linesOf(tellEvent({}, { title }));
    expect(lines).toContain(`<title>${plain}</title>`);
    expect(contentOf(lines, 'og:title')).toBe(plain);
  });

  it.each(['القاهرة وعمّان، من ١٧ إلى ٢٢', '中谷防衛大臣の六日間', 'İstanbul’da'])(
    'of any script stay: %s',
    (title) => {
      expect(linesOf(tellEvent({}, { title }))).toContain(`<title>${title}</title>`);
    },
  );
});

it.each(TOURS)('the lines of %s are within the budget of the head', async (file) => {
  const told = await tellFile(file);
  for (const base of [undefined, BASE]) {
    const weight = gzipSync(linesOf(told, base).join('\n    '), { level: 9 }).length;
    expect(weight).toBeLessThanOrEqual(BUDGET.metadata);
  }
});

import { describe, expect, it } from 'vitest';
import { oembedJson } from '../../../src/publish/oembed';
import { tellEvent } from '../../support/toldStory';

const BASE = 'https://example.org/';
const SIZE = { width: 600, height: 900 };
/** Attributes of a frame that WordPress lets through. */
const KEPT = [
  'src',
  'width',
  'height',
  'frameborder',
  'marginwidth',
  'marginheight',
  'scrolling',
  'title',
];

type Answer = Record<string, unknown> & { readonly html: string };
const answerOf = (title: string, folder = '', base: string | null = BASE): Answer => {
  const place = base === null ? { folder } : { folder, base };
  return JSON.parse(oembedJson(tellEvent({}, { title }), place, SIZE)) as Answer;
};

describe('a size', () => {
  it.each([0, -1, NaN, Infinity])('of %d is refused', (bad) => {
    const told = tellEvent();
    const write = (size: typeof SIZE) => () => oembedJson(told, { folder: '' }, size);
    expect(write({ ...SIZE, width: bad })).toThrow(RangeError);
    expect(write({ ...SIZE, height: bad })).toThrow(RangeError);
  });

  it('is in whole pixels, never too low', () => {
    const text = oembedJson(tellEvent(), { folder: '' }, { width: 600.2, height: 899.01 });
    expect(JSON.parse(text)).toMatchObject({ width: 601, height: 900 });
    expect(text).toContain('height=\\"900\\"');
  });
});

describe('the HTML', () => {
  it.each(['A "tour" & <b>more</b>', '</iframe><script>', `'"><x`, '\u202eA\ntour', ''])(
    'is a quotation and a frame, whatever the title: %j',
    (title) => {
      const { html } = answerOf(title);
      expect(html.match(/<[a-z/]+/g)).toEqual([
        '<blockquote',
        '<a',
        '</a',
        '</blockquote',
        '<iframe',
        '</iframe',
      ]);
      // The quotation is found by its bare tag, the frame by its end.
      expect(html).toMatch(
        /^<blockquote><a href="[^"]*">[^<]*<\/a><\/blockquote><iframe [^<>]*><\/iframe>$/,
      );
      const frame = /<iframe ([^>]*)>/.exec(html)?.[1] ?? '';
      const names = [...frame.matchAll(/([a-z]+)="[^"]*"/g)].map(([, name]) => name);
      expect(KEPT).toEqual(expect.arrayContaining(names));
      expect(names).toEqual([...new Set(names)]);
      expect(frame.replace(/[a-z]+="[^"]*"/g, '').trim()).toBe('');
    },
  );

  it('frames the embed and leads to the page', () => {
    const { html } = answerOf('A tour', 'b/');
    expect(html).toContain('<iframe src="https://example.org/b/embed.html" title="A tour" ');
    expect(html).toContain('<a href="https://example.org/b/">A tour</a>');
  });
});

describe('the answer', () => {
  it('has what the specification asks of one of its type, and its picture', () => {
    expect(answerOf('ツアー “A”', 'b/')).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'ツアー “A”',
      provider_name: 'Carnet',
      provider_url: BASE,
      width: 600,
      height: 900,
      thumbnail_url: 'https://example.org/b/card.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('has relative addresses without a base, and no provider’s', () => {
    const answer = answerOf('A tour', 'b/', null);
    expect(answer).not.toHaveProperty('provider_url');
    expect(answer.thumbnail_url).toBe('card.png');
    expect(answer.html).toContain('src="embed.html"');
    expect(answer.html).toContain('href="index.html"');
  });
});

import { describe, expect, it } from 'vitest';
import { sitemapXml } from '../../../src/publish/sitemap';

const base = 'https://example.org/a&b/';

describe('a site map', () => {
  it('is refused of a place without a base, and of one that is no address', () => {
    const updated = '2025-11-08';
    expect(() => sitemapXml([{ place: { folder: '' }, updated }])).toThrow(RangeError);
    expect(() => sitemapXml([{ place: { folder: '', base: 'tour/' }, updated }])).toThrow(
      TypeError,
    );
  });

  it('lets no address end its element', () => {
    const xml = sitemapXml([
      { place: { base: 'https://例え.jp/<a>"/', folder: '' }, updated: '2025' },
    ]);
    expect(xml).toContain('<loc>https://xn--r8jz45g.jp/%3Ca%3E%22/</loc>');
  });

  it('has the page of every story with its date, the default one first', () => {
    const xml = sitemapXml([
      { place: { base, folder: '' }, updated: '2025-11-08' },
      { place: { base, folder: 'b-2/' }, updated: '2025-11-08T10:00+03:00' },
    ]);
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns=')).toBe(true);
    expect(xml.match(/<loc>.*?<\/lastmod>/g)).toEqual([
      '<loc>https://example.org/a&amp;b/</loc><lastmod>2025-11-08</lastmod>',
      '<loc>https://example.org/a&amp;b/b-2/</loc><lastmod>2025-11-08T10:00+03:00</lastmod>',
    ]);
    expect(xml).not.toMatch(/embed|index\.html/);
  });
});

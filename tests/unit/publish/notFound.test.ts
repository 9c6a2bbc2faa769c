import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { notFoundHtml } from '../../../src/publish/notFound';
import { en } from '../../../src/messages/en';

const html = notFoundHtml(en.site, 'en');

describe('the page that is not there', () => {
  it('lets no address end its attribute', () => {
    expect(notFoundHtml(en.site, 'en', 'https://example.org/"><script>')).toContain(
      'href="https://example.org/&quot;&gt;&lt;script&gt;"',
    );
  });

  it('runs nothing, asks for nothing and is not to be found', () => {
    expect(html).not.toMatch(/<script|\bon\w+=|\bsrc=|@import|url\(/);
    expect([...html.matchAll(/<link [^>]*href="([^"]*)"/g)].map(([, to]) => to)).toEqual([
      expect.stringMatching(/^data:image\/svg\+xml,/),
    ]);
    expect(html).toContain(`content="default-src 'none';`);
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  it('leads to the start of the host, or to that of the site where it is known', () => {
    expect(html).toContain('<a href="/">');
    expect(notFoundHtml(en.site, 'en', 'https://example.org/tour/')).toContain(
      '<a href="https://example.org/tour/">',
    );
  });

  it('has the colours of the site, both themes', () => {
    const themes = readFileSync('src/styles/themes.css', 'utf8');
    const used = html.match(/light-dark\([^)]*\)/g) ?? [];
    expect(used.length).toBeGreaterThanOrEqual(4);
    for (const color of used) expect(themes).toContain(color.replace(',', ', '));
    expect(html).toContain('color-scheme:light dark');
  });
});

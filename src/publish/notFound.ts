/**
 * The page that a host shows where there is none: the site's look in a few lines, no script, no
 * file beside it. It is served at any depth, so a relative way back would lead astray; without a
 * base the start is taken to be that of the host.
 */
import type { SiteMessages } from '../core/model/siteMessages';
import { escapeHtml, languageAttributes } from './escape';
import { ICON } from './metadata';

/** Colours as in `themes.css`, which a test compares; nothing switches the theme here but the reader's own setting. */
const STYLE = [
  ':root{color-scheme:light dark}',
  'body{display:grid;place-content:center;min-height:90vh;margin:0;padding:1.5rem;background:light-dark(#ffffff,#10161c);color:light-dark(#16202a,#e9eef2);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}',
  'main{max-width:32rem}',
  '.lost{fill:light-dark(#ffffff,#10161c)}',
  'svg{width:4rem;margin-inline-start:-.25rem;color:light-dark(#bf3f2a,#ff8a70)}',
  'h1{margin:.5rem 0;font:700 1.75rem/1.2 ui-serif,"Noto Serif",Georgia,serif;text-wrap:balance}',
  'p{margin:0}',
  'a{display:inline-block;margin-top:.75rem;padding-block:.5rem;color:inherit;text-underline-offset:.15em}',
  'a:focus-visible{outline:2px solid light-dark(#0b57d0,#8ab8ff);outline-offset:2px}',
].join('');

/**
 * Returns `404.html` in the words of a language; `base` is the absolute address of the site, ending
 * in a slash, where it is known.
 */
export function notFoundHtml(
  { notFound }: Pick<SiteMessages, 'notFound'>,
  language: string,
  base = '/',
): string {
  const { title, text, start } = notFound;
  return `<!doctype html>
<html${languageAttributes(language)}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
    <meta name="robots" content="noindex">
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="${ICON}">
    <style>${STYLE}</style>
  </head>
  <body>
    <main>
      <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true"><path d="m3 13 5-10 5 7" stroke-dasharray="1 1"/><path d="M3 13h0M8 3h0" stroke-linecap="round" stroke-width="4"/><circle cx="13" cy="10" r="1.5" class="lost"/></svg>
      <h1>${escapeHtml(title)}</h1>
      <p>${escapeHtml(text)}</p>
      <p><a href="${escapeHtml(base)}">${escapeHtml(start)}</a></p>
    </main>
  </body>
</html>
`;
}

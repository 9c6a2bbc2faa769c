/**
 * Puts a page together: head, prerendered markup, data, and in a build the script and the style
 * inline, so that the file needs nothing else. Pure functions on strings.
 */
import { createHash } from 'node:crypto';
import type { PageData } from '../core/model/page';

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath d='M6 26 16 6l10 14' fill='none' stroke='%230a7a72' stroke-width='3'/%3E%3Ccircle cx='6' cy='26' r='4' fill='%230a7a72'/%3E%3Ccircle cx='16' cy='6' r='4' fill='%23bf3f2a'/%3E%3Ccircle cx='26' cy='20' r='4' fill='%234a4fb0'/%3E%3C/svg%3E";

/** Text for an element or an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** JSON that no text in it can end the element around it. */
export function dataElement(page: PageData): string {
  const json = JSON.stringify(page).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="carnet-data">${json}</script>`;
}

/** Code as the content of a classic inline script. */
export function inlineScript(code: string): string {
  return code
    .replace(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '<\\!--')
    .trim();
}

/** The page's own policy: one script, known by its hash, and nothing from anywhere. */
function policy(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
}

/** Title, description and icon; the policy where the script is inline. */
export function headFor(page: PageData, script?: string): string {
  const { story } = page;
  const lines = [
    `<title>${escapeHtml(story.title)}</title>`,
    `<meta name="description" content="${escapeHtml(story.description)}">`,
    `<meta name="color-scheme" content="light dark">`,
    `<link rel="icon" href="${ICON}">`,
  ];
  if (script !== undefined) {
    lines.unshift(`<meta http-equiv="Content-Security-Policy" content="${policy(script)}">`);
  }
  return lines.join('\n    ');
}

export interface PageParts {
  readonly page: PageData;
  readonly body: string;
}

/**
 * Fills the marks of `index.html`. A mark that is missing throws: the template and this function
 * belong together.
 */
export function fillTemplate(html: string, parts: PageParts, script?: string): string {
  const put = (page: string, mark: string, text: string): string => {
    if (!page.includes(mark)) throw new Error(`index.html lacks ${mark}`);
    return page.replace(mark, () => text);
  };
  const filled = put(html, '<!--carnet:head-->', headFor(parts.page, script));
  const withApp = put(filled, '<!--carnet:app-->', parts.body);
  return put(withApp, '<!--carnet:data-->', dataElement(parts.page)).replace(
    /<html lang="[^"]*">/,
    () => `<html lang="${escapeHtml(parts.page.story.language)}">`,
  );
}

/** Takes the script and style tags of a built page out and puts their content in. */
export function inlineAssets(html: string, script: string, style: string): string {
  const bare = html
    .replace(/\s*<script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>/g, '')
    .replace(/\s*<link\b[^>]*\brel="(stylesheet|modulepreload)"[^>]*>/g, '');
  return bare
    .replace('</head>', () => `  <style>${style.trim()}</style>\n  </head>`)
    .replace('</body>', () => `  <script>${script}</script>\n  </body>`);
}

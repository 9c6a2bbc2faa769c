/**
 * Puts a page together: head, prerendered markup, data, and in a build the script and the style
 * inline, so that the file needs nothing else. Pure functions on strings.
 */
import { createHash } from 'node:crypto';
import type { Form, PageData } from '../core/model/page';
import type { Story } from '../core/model/story';
import { pack } from '../core/model/packing';
import type { Json } from '../core/model/packing';
import type { Place } from './files';
import { textsOf } from './markupTexts';
import type { BuiltPage } from './page';
import type { Rendered } from './render';

/** Three stops and the way between them. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Cpath d='m1 7 3-6 3 4' fill='none' stroke='red' stroke-width='2'/%3E%3C/svg%3E";

/** Text for an element or an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * The page's data as an element. Texts that stand in `body` are referred to and not repeated; no
 * text in it can end the element.
 */
export function dataElement(page: PageData, body: string): string {
  const texts = textsOf(body);
  // PageData is plain data by contract; JSON would drop anything else, and the tests compare.
  const json = JSON.stringify(pack(page as unknown as Json, texts)).replaceAll('<', '\\u003c');
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
export function headFor(story: Story, script?: string): string {
  const lines = [
    `<title>${escapeHtml(story.title)}</title>`,
    `<meta name="description" content="${escapeHtml(story.description)}">`,
    `<link rel="icon" href="${ICON}">`,
  ];
  if (script !== undefined) {
    lines.unshift(`<meta http-equiv="Content-Security-Policy" content="${policy(script)}">`);
  }
  return lines.join('\n    ');
}

/** A story in one of its forms, at its place. */
export interface Publication {
  readonly built: BuiltPage;
  readonly form: Form;
  readonly place: Place;
}

/**
 * Fills the marks of `index.html`. A mark that is missing throws: the template and this function
 * belong together. With `script`, the code that will be inline, the page gets its policy.
 */
export function fillTemplate(
  html: string,
  { built, form }: Publication,
  parts: Rendered,
  script?: string,
): string {
  const put = (text: string, mark: string, content: string): string => {
    if (!text.includes(mark)) throw new Error(`index.html lacks ${mark}`);
    return text.replace(mark, () => content);
  };
  const { story } = built;
  let filled = put(html, '<!--carnet:head-->', headFor(story, script));
  for (const name of ['opening', 'app', 'closing'] as const) {
    filled = put(filled, `<!--carnet:${name}-->`, parts[name]);
  }
  const body = /<div class="carnet">[\s\S]*?(?=\s*<!--carnet:data-->)/.exec(filled)?.[0] ?? '';
  const framed = form === 'embed' ? ' data-form="embed"' : '';
  return put(filled, '<!--carnet:data-->', dataElement(parts.page, body)).replace(
    /<html lang="[^"]*">/,
    () => `<html lang="${escapeHtml(story.language)}"${framed}>`,
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

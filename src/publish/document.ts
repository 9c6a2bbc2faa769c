/**
 * Puts a page together: head, prerendered markup, data, and in a build the script and the style
 * inline, so that the file needs nothing else. Pure functions on strings.
 */
import { createHash } from 'node:crypto';
import type { LeanPage } from '../core/describe/leanPage';
import type { Form } from '../core/model/page';
import { pack } from '../core/model/packing';
import type { Json } from '../core/model/packing';
import { languageAttributes, scriptJson } from './escape';
import { textsOf } from './markupTexts';
import type { Rendered } from './render';

/**
 * The page's data as an element. Texts that stand in `body` are referred to and not repeated; no
 * text in it can end the element.
 */
export function dataElement(page: LeanPage, body: string): string {
  const texts = textsOf(body);
  // The page's data are plain by contract; JSON would drop anything else, and the tests compare.
  const json = scriptJson(pack(page as unknown as Json, texts));
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
export function policyLine(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/** What a document says around its body. */
export interface Publication {
  /** BCP 47. */
  readonly language: string;
  readonly form: Form;
  /** Lines for the head, escaped; the policy comes before them. */
  readonly head: readonly string[];
}

/**
 * Fills the marks of `index.html`. A mark that is missing throws: the template and this function
 * belong together. With `script`, the code that will be inline, the page gets its policy.
 */
export function fillTemplate(
  html: string,
  { language, form, head }: Publication,
  parts: Rendered,
  script?: string,
): string {
  const put = (text: string, mark: string, content: string): string => {
    if (!text.includes(mark)) throw new Error(`index.html lacks ${mark}`);
    return text.replace(mark, () => content);
  };
  const lines = script === undefined ? head : [policyLine(script), ...head];
  let filled = put(html, '<!--carnet:head-->', lines.join(''));
  for (const name of ['opening', 'app', 'closing'] as const) {
    filled = put(filled, `<!--carnet:${name}-->`, parts[name]);
  }
  // In development the styles of all components come with the code, but not those of one form.
  if (script === undefined) {
    filled = filled.replace('</head>', () => `<style>${parts.style}</style></head>`);
  }
  const body = /<div class="carnet">[\s\S]*?(?=\s*<!--carnet:data-->)/.exec(filled)?.[0] ?? '';
  const framed = form === 'embed' ? ' data-form="embed"' : '';
  return put(filled, '<!--carnet:data-->', dataElement(parts.page, body)).replace(
    /<html lang="[^"]*">/,
    () => `<html${languageAttributes(language)}${framed}>`,
  );
}

/** Takes the script and style tags of a built page out and puts their content in. */
export function inlineAssets(html: string, script: string, style: string): string {
  const bare = html
    .replace(/\s*\n\s*/g, '')
    .replace(/\s*<script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>/g, '')
    .replace(/\s*<link\b[^>]*\brel="(stylesheet|modulepreload)"[^>]*>/g, '');
  return bare
    .replace('</head>', () => `<style>${style.trim()}</style></head>`)
    .replace('</body>', () => `<script>${script}</script></body>`);
}

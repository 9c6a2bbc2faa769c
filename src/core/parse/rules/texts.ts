/** What may stand in the words for the reader, and in which languages they have to be there. */
import type { Path } from '../../model/problem';
import type { Parts } from '../parts';
import { isRecord, type Visit } from '../shape';
import { showValue } from '../show';

export interface TextIn {
  readonly text: string;
  /** Null for a plain string, which is in the file's own language. */
  readonly language: string | null;
  readonly path: Path;
}

const TAG = /<\/?[a-z!][^>]*>?|&(?:[a-z][a-z0-9]*|#[0-9]+|#x[0-9a-f]+);/i;
const OVERRIDE = /[\u202a-\u202e\u2066-\u2069]/;

/** Returns each string of a text with its language; a plain string is one of them. */
export function textsOf({ value, path }: Visit): readonly TextIn[] {
  if (typeof value === 'string') return [{ text: value, language: null, path }];
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([language, text]) =>
    typeof text === 'string' ? [{ text, language, path: [...path, language] }] : [],
  );
}

/** Reports HTML and invisible characters that turn the direction of reading. */
export function checkTexts(parts: Parts): void {
  for (const visit of parts.visits) {
    if (visit.meaning !== 'text' && visit.meaning !== 'names') continue;
    if (isRecord(visit.value) && Object.keys(visit.value).length === 0) {
      parts.report.add('empty-text', visit.path);
    }
    for (const { text, path } of textsOf(visit)) {
      const html = TAG.exec(text)?.[0];
      if (html !== undefined) parts.report.add('html-in-text', path, { found: showValue(html) });
      const override = OVERRIDE.exec(text)?.[0];
      if (override !== undefined) {
        const found = `U+${override.charCodeAt(0).toString(16).toUpperCase()}`;
        parts.report.add('bidi-override', path, { found });
      }
    }
  }
}

/**
 * Reports texts that lack a language of the file. Its languages are its own and those of its title:
 * who translates the title means to translate the page. A plain string is only in the file's own;
 * names of publishers and of people that are the same everywhere may stay so.
 */
export function checkTranslations(parts: Parts): void {
  const { language: own, title } = parts.input;
  if (typeof own !== 'string') return;
  const wanted = [...new Set([own, ...(isRecord(title) ? Object.keys(title) : [])])];
  for (const { meaning, path, value } of parts.visits) {
    if (meaning !== 'text' || (typeof value === 'string' && isName(path))) continue;
    const there = isRecord(value) ? Object.keys(value) : [own];
    for (const language of wanted) {
      if (!there.includes(language)) parts.report.add('missing-translation', path, { language });
    }
  }
}

/** Fields that may well be the same in every language, and titles in the language of the source. */
function isName(path: Path): boolean {
  if (path[0] === 'sources') return true;
  return ['name', 'shortName', 'city', 'formerName'].includes(String(path.at(-1)));
}

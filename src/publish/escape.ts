/** Text into HTML, as text and nothing else. Every string that the build puts into markup passes here. */
import { directionOf } from '../core/model/language';

/** Text for an element or an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A value as JSON for the content of a `script` element: no text in it can end or open one. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/**
 * Text on one line, without characters that turn the direction of reading or cannot be seen: the
 * check refuses them in a file, and here they would turn what other people write around it.
 */
export function plainLine(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** Returns the attributes that say in which language, and direction, a document is: ` lang="fr"`. */
export function languageAttributes(language: string): string {
  const direction = directionOf(language) === 'rtl' ? ' dir="rtl"' : '';
  return ` lang="${escapeHtml(language)}"${direction}`;
}

/** What a BCP 47 tag says of the language's way on the page. */
import type { Digits } from './vocabulary';

/** A language that texts fall back to, and the mark that stands behind them, as it is printed. */
export interface Tongue {
  readonly mark: string;
  /** BCP 47. */
  readonly language: string;
}

/** Languages that are written from right to left, whatever their region. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  'ar arc ckb dv fa he khw ks nqo ps sd syr ug ur yi'.split(' '),
);
/** Scripts that are, and those that are not in a language which mostly is. */
const SCRIPT = /^[a-z]{2,8}(?:-[a-z]{3}){0,3}-([a-z]{4})(?:-|$)/i;
const RIGHT_TO_LEFT_SCRIPTS = /^(?:adlm|arab|hebr|mand|nkoo|rohg|samr|syrc|thaa)$/i;

/** Returns the language of a BCP 47 tag alone, in small letters: `fr` of `fr-CH`. */
export function primaryOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag;
}

/**
 * Returns the tag that numbers and dates are worded with: `ar-u-nu-arab` for Arabic-Indic digits,
 * which are asked for and never guessed, and which only Arabic has; any other as it was given.
 */
export function withDigits(tag: string, digits: Digits | undefined): string {
  return digits === 'arab' && primaryOf(tag) === 'ar' ? `${tag}-u-nu-arab` : tag;
}

/** Returns the words as a sentence or a heading begins: in Turkish, "i" becomes "İ". */
export function capitalized(words: string, language: string): string {
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}

/** Languages whose letters need more room above and below them than Latin ones. */
const TALL: ReadonlySet<string> = new Set(['ar', 'ja']);

/** Returns the height of a line of text on a page, as a multiple of its size; styles/languages.css has the same. */
export function lineHeightOf(tag: string): number {
  return TALL.has(primaryOf(tag)) ? 1.6 : 1.45;
}

/** Returns in which direction the language of a BCP 47 tag is written; one that is unknown, from the left. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const script = SCRIPT.exec(tag)?.[1];
  const isRtl =
    script === undefined ? RIGHT_TO_LEFT.has(primaryOf(tag)) : RIGHT_TO_LEFT_SCRIPTS.test(script);
  return isRtl ? 'rtl' : 'ltr';
}

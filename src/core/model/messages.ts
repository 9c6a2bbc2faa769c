/**
 * The shape of a language's catalogue. A message is a sentence with named places in braces
 * (`'{from} to {to}'`), or one sentence per plural category; catalogues are plain data, so the page
 * carries only the words of its own language and the script carries none.
 */

/** A sentence with named places in braces. */
export type Template = string;

/** One sentence per category that `Intl.PluralRules` knows in the language; `{n}` is the number. */
export interface Plural {
  readonly zero?: Template;
  readonly one?: Template;
  readonly two?: Template;
  readonly few?: Template;
  readonly many?: Template;
  readonly other: Template;
}

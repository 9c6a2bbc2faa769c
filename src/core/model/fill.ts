/** Puts values into messages. Pure; the language of a plural is an argument. */
import type { Plural, Template } from './messages';

type Values = Readonly<Record<string, string | number>>;

/**
 * Returns the sentence with each `{name}` replaced by its value. A place without a value throws a
 * RangeError that names it, which only a caller's fault can cause; values are not searched for
 * further places.
 */
export function fill(template: Template, values: Values = {}): string {
  return template.replace(/\{([a-zA-Z0-9]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`no value for {${name}} in "${template}"`);
    return String(value);
  });
}

/** Returns a number, or a text with digits such as a clock time, in those that the tag asks for. */
export function inDigits(text: string | number, language: string): string {
  const plain = String(text);
  return language.endsWith('-arab') ? plain.replace(/\d/g, (digit) => ARABIC[+digit] ?? '') : plain;
}

/** Arabic-Indic digits, from nought. */
const ARABIC = '٠١٢٣٤٥٦٧٨٩';

/** By language: making a language's rules takes far longer than asking them. */
const rules = new Map<string, Intl.PluralRules>();

function rulesOf(language: string): Intl.PluralRules {
  const made = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, made);
  return made;
}

/**
 * Returns the sentence for a count, by the plural rules of `language` (BCP 47), with `{n}` and the
 * other values put in. A category that the catalogue lacks falls to `other`.
 */
export function fillPlural(
  forms: Plural,
  n: number,
  language: string,
  values: Values = {},
): string {
  const category = rulesOf(language).select(n);
  return fill(forms[category] ?? forms.other, { n: inDigits(n, language), ...values });
}

/**
 * Names of countries in a story's language: the package's, unless our table has a better one, unless
 * the file has its own. Read at build alone; a page carries only the names that it shows.
 */
import countries from 'i18n-iso-countries';
import { OWN_NAMES } from '../../data/geography/names';
import { COUNTRY_CODES } from '../core/model/countries';
import { primaryOf } from '../core/model/language';

// A CommonJS package: its names come one by one in some of the ways that this module is loaded.
const { getName, getSupportedLanguages } = countries;
const ENGLISH = 'en';
const LANGUAGES: ReadonlySet<string> = new Set(getSupportedLanguages());

/**
 * Returns a short name for every country by alpha-2 code, `XK` for Kosovo. `language` is a BCP 47
 * tag, of which the language counts; one of which the package has no names gives English ones, as
 * does a single name that it lacks. `own` are the file's names; those of unknown codes are passed
 * over, since the check has reported them.
 */
export function countryNames(
  language: string,
  own: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const spoken = primaryOf(language);
  return Object.fromEntries(
    [...COUNTRY_CODES].map((code) => [
      code,
      own[code] ?? nameIn(spoken, code) ?? nameIn(ENGLISH, code) ?? code,
    ]),
  );
}

function nameIn(language: string, code: string): string | undefined {
  const own = OWN_NAMES[language]?.[code];
  return own ?? (LANGUAGES.has(language) ? getName(code, language) : undefined);
}

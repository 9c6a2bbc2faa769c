/**
 * What must be the same in a text and its translation: figures, clock times, months and weekdays;
 * and what a language's own press keeps to in print. Each function returns what is wrong, in words
 * for the developer; an empty list is no fault.
 */
import {
  FORMS,
  GLOSSARY,
  LANGUAGES,
  LATIN_NAMES,
  NUMBER_WORDS,
  OWN_SCRIPT,
  QUOTES,
  SOFT_WORDS,
  STRAY,
  type Language,
  type Other,
} from './translationTables';

const SUNDAY = Date.UTC(2023, 0, 1);
const DAY_MS = 86_400_000;

interface Names {
  readonly find: RegExp;
  readonly tokenOf: ReadonlyMap<string, string>;
}

/** The names of months and weekdays, as `month 8` and `weekday 1`, from the engine's own tables. */
function calendarNames(language: Language): Names {
  const name = (options: Intl.DateTimeFormatOptions, ms: number): string =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(ms);
  const tokens = [
    ...Array.from({ length: 12 }, (_, n) => [
      name({ month: 'long' }, Date.UTC(2023, n, 15)),
      `month ${String(n + 1)}`,
    ]),
    ...Array.from({ length: 7 }, (_, n) => [
      name({ weekday: 'long' }, SUNDAY + n * DAY_MS),
      `weekday ${String(n)}`,
    ]),
  ] as [string, string][];
  // "pazartesi" before "pazar".
  const longest = tokens.map(([word]) => word).sort((a, b) => b.length - a.length);
  // Arabic writes "and" and "in" before a word as one with it, Turkish its endings, Japanese all.
  const before = language === 'ja' || language === 'ar' ? '(?<![0-9])' : '(?<!\\p{L})';
  const after = language === 'ja' || language === 'tr' ? '' : '(?!\\p{L})';
  // English has "may", the verb; Turkish and French write their days small in a sentence.
  const flags = language === 'en' ? 'gu' : 'giu';
  return {
    find: new RegExp(`${before}(${longest.join('|')})${after}`, flags),
    tokenOf: new Map(tokens.map(([word, token]) => [word.toLocaleLowerCase(language), token])),
  };
}

const CALENDARS = new Map(LANGUAGES.map((language) => [language, calendarNames(language)]));

/** Returns figures, clock times, months and weekdays of a text, sorted; each as often as it stands there. */
export function figuresOf(text: string, language: Language): string[] {
  const { find, tokenOf } = CALENDARS.get(language) ?? calendarNames(language);
  const plain = FORMS[language].reduce((now, [form, as]) => now.replaceAll(form, as), text);
  const found: string[] = [];
  const rest = plain.replaceAll(find, (word) => {
    found.push(tokenOf.get(word.toLocaleLowerCase(language)) ?? word);
    return ' ';
  });
  return [...found, ...(rest.match(/\d{1,2}:\d{2}|\d+/g) ?? [])].sort();
}

/** What is in one list and not, or not so often, in the other. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Numbers that the English text spells, "four of the five": a language may write them in figures. */
function spelledIn(english: string): string[] {
  return NUMBER_WORDS.flatMap(([words, figure]) =>
    Array.from(english.matchAll(words), () => figure),
  );
}

/** Returns the figures that a translation lacks, and those that it has without the English having them. */
export function figureFaults(english: string, text: string, language: Other): string[] {
  const [wanted, found] = [figuresOf(english, 'en'), figuresOf(text, language)];
  return [
    ...without(wanted, found).map((one) => `lacks ${one}`),
    ...without(without(found, wanted), spelledIn(english)).map((one) => `adds ${one}`),
  ];
}

/** Returns quotation marks of another language's kind, and those left open or closed twice. */
export function quoteFaults(text: string, language: Language): string[] {
  const own = QUOTES[language];
  const pairs = [own, ['(', ')'], ['（', '）']] as const;
  const foreign = [...new Set(Object.values(QUOTES).flat())].filter(
    (mark) => !own.includes(mark) && text.includes(mark),
  );
  const strange = [...foreign, ...['"', "'", '‘', '„'].filter((mark) => text.includes(mark))];
  return [...strange.map((mark) => `has ${mark}`), ...pairs.flatMap((pair) => openIn(text, pair))];
}

function openIn(text: string, [open, close]: readonly [string, string]): string[] {
  let depth = 0;
  for (const sign of text) {
    if (sign === open) depth += 1;
    else if (sign === close) depth -= 1;
    if (depth < 0 || depth > 1) return [`${open}${close} do not match`];
  }
  return depth === 0 ? [] : [`${open} stays open`];
}

/** Returns signs that the language's press does not print there. */
export function printFaults(text: string, language: Language): string[] {
  return STRAY[language].flatMap(([pattern, why]) => {
    const [found] = pattern.exec(text) ?? [];
    return found === undefined ? [] : [`${why}: ${JSON.stringify(found)}`];
  });
}

/** A text without the names that stay in Latin letters. */
function withoutNames(text: string): string {
  return LATIN_NAMES.reduce((now, name) => now.replaceAll(name, ' '), text);
}

/** Returns words of Latin letters in scripts that have none, or English words in those that do. */
export function leftInEnglish(english: string, text: string, language: Other): string[] {
  const rest = withoutNames(text);
  if (OWN_SCRIPT.includes(language)) return rest.match(/\p{Script=Latin}{2,}/gu) ?? [];
  // Names have capitals alone, and may well be the same.
  const same = text === english && /(^|\s)\p{Ll}/u.test(rest) ? [text] : [];
  const words = rest.match(
    /(?<!\p{L})(the|of|and|with|was|were|from|which|that|his|their|said|who|visit|talks|about|after|before|minister)(?!\p{L})/giu,
  );
  return [...same, ...(words ?? [])];
}

const COLUMN = { ja: 1, tr: 2, ar: 3, fr: 4 } as const;

/** Returns soft English words that the translation has less often than the English, or not at all. */
export function softFaults(english: string, text: string, language: Other): string[] {
  const count = (of: string, words: RegExp): number => of.match(words)?.length ?? 0;
  return SOFT_WORDS.filter(
    (row) => count(text, row[COLUMN[language]]) < count(english, row[0]),
  ).map(([words]) => words.source);
}

/** Returns names in the English that the translation does not have. */
export function nameFaults(english: string, text: string, language: Other): string[] {
  return GLOSSARY.filter((row) => row[0].test(english) && !row[COLUMN[language]].test(text)).map(
    ([name]) => name.source,
  );
}

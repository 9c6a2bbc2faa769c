/**
 * The August tour in its five languages: each text says the same in all of them, no more and no
 * less, and is printed as each language prints. What the English says is japan-2025.test.ts.
 */
import { describe, expect, it } from 'vitest';
import file from '../../../data/japan-2025';
import { findRuns } from '../../../src/core/story/runs';
import { parseItinerary } from '../../../src/core/parse/parseItinerary';
import { inLanguage, textsOfFile } from '../../support/inLanguage';
import {
  figureFaults,
  figuresOf,
  leftInEnglish,
  nameFaults,
  printFaults,
  quoteFaults,
  softFaults,
} from '../../support/translation';
import { GLOSSARY, LANGUAGES, OTHERS, SOFT_WORDS } from '../../support/translationTables';

const ALL = textsOfFile(file);
const TEXTS = ALL.filter(({ isPlain }) => !isPlain);

/** Texts with something wrong, as "path: what". */
function faults(of: (english: string, by: Readonly<Record<string, string>>) => string[]): string[] {
  return TEXTS.flatMap(({ path, by }) => of(by.en ?? '', by).map((fault) => `${path}: ${fault}`));
}

describe('the checks find', () => {
  it.each([
    ['at 15:41', '15:14に', ['lacks 15:41', 'adds 15:14']],
    ['on 18 August', '8月19日', ['lacks 18', 'adds 19']],
    ['on 18 August', '7月18日', ['lacks month 8', 'adds month 7']],
    ['Monday', '火曜日', ['lacks weekday 1', 'adds weekday 2']],
    ['four of the five', '5つのうち4つ', []],
    ['some of them', '4つ', ['adds 4']],
  ])('a figure that differs: %s, %s', (english, text, expected) => {
    expect(figureFaults(english, text, 'ja')).toEqual(expected);
  });

  it('the same figures in every language', () => {
    const wanted = ['18', '18:00', 'month 8', 'weekday 1'];
    expect(figuresOf('Monday 18 August, 18:00; it may be', 'en')).toEqual(wanted);
    expect(figuresOf('8月18日（月）18:00', 'ja')).toEqual(wanted);
    expect(figuresOf('18 Ağustos Pazartesi, 18:00’de', 'tr')).toEqual(wanted);
    expect(figuresOf('والاثنين 18 أغسطس، 18:00', 'ar')).toEqual(wanted);
    expect(figuresOf('lundi 18 août, 18:00', 'fr')).toEqual(wanted);
    expect(figuresOf('نحو ساعة و40 دقيقة', 'ar')).toEqual(['1', '40']);
  });

  it('quotation marks of another language, or left open', () => {
    expect(quoteFaults('“今日”', 'ja')).toEqual(['has “', 'has ”']);
    expect(quoteFaults('「今日', 'ja')).toEqual(['「 stays open']);
    expect(quoteFaults('»اليوم«', 'ar')).toEqual(['«» do not match']);
    expect(quoteFaults("l'Asagumo", 'fr')).toEqual(["has '"]);
  });

  it('signs that a language does not print', () => {
    expect(printFaults('16:03, 会見', 'ja')).toHaveLength(1);
    expect(printFaults('午後3時', 'ja')).toHaveLength(1);
    expect(printFaults('Istanbul', 'tr')).toHaveLength(1);
    expect(printFaults('Ankarada', 'tr')).toHaveLength(1);
    expect(printFaults('١٦:٠٣', 'ar')).toHaveLength(1);
    expect(printFaults('الأردن, تركيا', 'ar')).toHaveLength(1);
    expect(printFaults('trois pays : Djibouti', 'fr')).toHaveLength(1);
    expect(printFaults('trois pays: Djibouti', 'fr')).toHaveLength(1);
    expect(printFaults('«mardi»', 'fr')).toHaveLength(1);
    expect(printFaults('trois pays\u00a0: «\u00a0Djibouti\u00a0» à 16:03', 'fr')).toEqual([]);
  });

  it('a word that makes a text less certain, left out', () => {
    expect(softFaults('about 45 minutes', '約45分', 'ja')).toEqual([]);
    expect(softFaults('about 45 minutes', '45分', 'ja')).toHaveLength(1);
    expect(softFaults('very likely after 13:37', 'après 13:37', 'fr')).toHaveLength(1);
    expect(softFaults('airport not reported', 'havalimanı', 'tr')).toHaveLength(1);
    expect(softFaults('late on Monday', 'يوم الاثنين', 'ar')).toHaveLength(1);
  });

  it('a name that is left out, or is another', () => {
    expect(nameFaults('Kyodo, from Ankara', 'Kyodo, d’Ankara', 'fr')).toEqual([]);
    expect(nameFaults('Kyodo, from Ankara', 'كيودو من إسطنبول', 'ar')).toEqual(['Ankara']);
  });

  it('what is left in English', () => {
    expect(leftInEnglish('Talks', '会談 talks', 'ja')).toEqual(['talks']);
    expect(leftInEnglish('Talks', 'Talks', 'fr')).toEqual(['Talks']);
    expect(leftInEnglish('his delegation', 'his delegation', 'tr')).toContain('his delegation');
    expect(leftInEnglish('Ankara', 'Ankara', 'tr')).toEqual([]);
    expect(leftInEnglish('TUSAŞ', 'TUSAŞ', 'ja')).toEqual([]);
  });

  it('a text that lacks a language', () => {
    const { fr: _, ...lacking } = file.title as Readonly<Record<string, string>>;
    const [, ...events] = file.events;
    const first = { ...file.events[0], title: lacking };
    const { problems } = parseItinerary({ ...file, events: [first, ...events] });
    expect(problems.map(({ code, path, params }) => [code, path.join('.'), params])).toEqual([
      ['missing-translation', 'events.0.title', { language: 'fr' }],
    ]);
  });
});

describe('the August tour', () => {
  it('has every text in all five languages, but for names that are the same in all', () => {
    expect(TEXTS.length).toBeGreaterThan(300);
    for (const { path, by } of TEXTS) expect(Object.keys(by), path).toEqual([...LANGUAGES]);
    const plain = ALL.filter(({ isPlain }) => isPlain).map(({ path }) => path);
    expect(plain.filter((path) => !path.startsWith('sources.'))).toEqual([
      'people.tanaka.shortName',
      'people.yetkin.shortName',
    ]);
  });

  it('has every soft word and name that the checks know of', () => {
    const english = TEXTS.map(({ by }) => by.en).join('\n');
    for (const [words] of [...SOFT_WORDS, ...GLOSSARY]) expect(english).toMatch(words);
  });

  it('words what is the same in English the same way everywhere', () => {
    const seen = new Map<string, string>();
    for (const { by } of TEXTS) {
      const words = JSON.stringify(by);
      expect(seen.get(by.en ?? '') ?? words).toBe(words);
      seen.set(by.en ?? '', words);
    }
  });

  it('groups its places into the same stops in each', () => {
    const stopsIn = (language: string) =>
      findRuns({ ...inLanguage(file, language), language }, file.events).map(
        ({ number, place, events }) => [number, place, events.length],
      );
    expect(stopsIn('en')).toHaveLength(6);
    for (const language of OTHERS) expect(stopsIn(language), language).toEqual(stopsIn('en'));
  });

  it('has the names of people and places as their own language writes them', () => {
    const bare = (name: string): string => name.replaceAll(/\s/g, '');
    const own = [
      ...Object.values(file.people ?? {}).map(({ name, nativeName }) => [name, nativeName]),
      ...Object.values(file.places).map(({ name, localName }) => [name, localName]),
    ] as const;
    for (const [name, native] of own) {
      for (const [language, words] of Object.entries(native ?? {})) {
        expect(bare((name as Record<string, string>)[language] ?? '')).toContain(bare(words));
      }
    }
  });

  describe.each(OTHERS)('in %s', (language) => {
    it('has the hours, dates, weekdays and figures of the English, and no others', () => {
      expect(faults((en, by) => figureFaults(en, by[language] ?? '', language))).toEqual([]);
    });

    it('is as soft as the English, wherever that is soft', () => {
      expect(faults((en, by) => softFaults(en, by[language] ?? '', language))).toEqual([]);
    });

    it('names whom and what the English names', () => {
      expect(faults((en, by) => nameFaults(en, by[language] ?? '', language))).toEqual([]);
    });

    it('leaves nothing in English', () => {
      expect(faults((en, by) => leftInEnglish(en, by[language] ?? '', language))).toEqual([]);
    });
  });

  it.each(LANGUAGES)('keeps to the quotation marks and stops of %s', (language) => {
    expect(faults((_, by) => quoteFaults(by[language] ?? '', language))).toEqual([]);
    expect(faults((_, by) => printFaults(by[language] ?? '', language))).toEqual([]);
    const stop = language === 'ja' ? '。' : '.';
    const ends = (text: string, sign: string): boolean => text.endsWith(sign);
    expect(
      faults((en, by) => (ends(en, '.') === ends(by[language] ?? '', stop) ? [] : ['full stop'])),
    ).toEqual([]);
  });
});

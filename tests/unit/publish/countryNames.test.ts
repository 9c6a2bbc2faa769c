import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OWN_NAMES } from '../../../data/geography/names';
import { SEA_LANGUAGES, SEA_NAMES } from '../../../data/geography/seas';
import { COUNTRY_CODES } from '../../../src/core/model/countries';
import { countryNames } from '../../../src/publish/countryNames';

describe('countryNames', () => {
  it('gives English for a language that nobody has names in', () => {
    expect(countryNames('tlh')).toEqual(countryNames('en'));
    expect(countryNames('')['TR']).toBe('Türkiye');
  });

  it('passes over codes that no country has', () => {
    expect(countryNames('en', { QQ: 'Nowhere' })).not.toHaveProperty('QQ');
  });

  it.each([
    ['en', 'TR', 'Türkiye'],
    ['en', 'TW', 'Taiwan'],
    ['en', 'CD', 'DR Congo'],
    ['en-GB', 'US', 'United States'],
    ['ja', 'TR', 'トルコ'],
    ['ja', 'KR', '韓国'],
    ['tr', 'CY', 'Kıbrıs'],
    ['tr', 'JP', 'Japonya'],
    ['ar', 'JO', 'الأردن'],
    ['ar', 'AE', 'الإمارات'],
    ['ar', 'TR', 'تركيا'],
    ['ar', 'OM', 'عُمان'],
    ['tr', 'TR', 'Türkiye'],
    ['tr', 'DJ', 'Cibuti'],
    ['ja', 'JO', 'ヨルダン'],
    ['fr', 'TR', 'Turquie'],
    ['fr', 'DJ', 'Djibouti'],
    ['fr-CA', 'CI', 'Côte d’Ivoire'],
    ['de', 'XK', 'Kosovo'],
    ['de', 'DE', 'Deutschland'],
  ])('says in %s of %s: %s', (language, code, name) => {
    expect(countryNames(language)[code]).toBe(name);
  });

  it('lets the file’s own names win', () => {
    expect(countryNames('en', { TR: 'Turkey' })['TR']).toBe('Turkey');
  });

  it.each(SEA_LANGUAGES)(
    'has in %s a name for every country, none of them official or bracketed',
    (language) => {
      for (const [code, name] of Object.entries(countryNames(language))) {
        expect(name, code).not.toMatch(/^$|^[A-Z]{2}$|[(（]|, |Province|People's|共和国連邦/);
      }
    },
  );
});

describe('the maps of the three tours', () => {
  /** Names of countries and seas on a tour's map, in English, as its golden file has them. */
  const labelsOf = (tour: string): [kind: string, name: string][] =>
    [
      ...readFileSync(`tests/golden/stories/${tour}.map.json`, 'utf8').matchAll(
        /"kind": "(visited|country|sea)",\s+(?:"[a-z]+": "[^"]*",\s+)*?"text": "([^"]+)"/g,
      ),
    ].map(([, kind = '', name = '']) => [kind, name]);
  const english = countryNames('en');
  const scripts = {
    ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・ー]+$/u,
    tr: /^[\p{Script=Latin} -]+$/u,
    ar: /^[\p{Script=Arabic}\p{Mn} ]+$/u,
    fr: /^[\p{Script=Latin}’ -]+$/u,
  };

  it.each(['japan-2025', 'nixon-1972', 'kissinger-1974'])(
    'name nothing in %s that has no name in one of the languages, in its script',
    (tour) => {
      const labels = labelsOf(tour);
      expect(labels.length).toBeGreaterThan(10);
      for (const [kind, label] of labels) {
        const code = Object.keys(english).find((one) => english[one] === label) ?? '';
        const sea = Object.values(SEA_NAMES).find(({ name }) => name.en === label);
        for (const [language, script] of Object.entries(scripts)) {
          const name =
            kind === 'sea'
              ? sea?.name[language as keyof typeof scripts]
              : countryNames(language)[code];
          expect(name, `${label} in ${language}`).toMatch(script);
        }
      }
    },
  );
});

describe('our own names', () => {
  it.each(Object.entries(OWN_NAMES))(
    'in %s are of countries, and not those that the package has',
    (language, names) => {
      for (const [code, name] of Object.entries(names)) {
        expect(COUNTRY_CODES).toContain(code);
        expect(name.trim()).toBe(name);
      }
      expect(Object.keys(names).length, language).toBeGreaterThan(10);
    },
  );

  it('name at least sixty seas in every language, in its script', () => {
    expect(Object.keys(SEA_NAMES).length).toBeGreaterThanOrEqual(60);
    for (const [id, { name }] of Object.entries(SEA_NAMES)) {
      expect(name.ja, id).toMatch(/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・ー]+$/u);
      expect(name.ar, id).toMatch(/^[\p{Script=Arabic}\p{Mn} ]+$/u);
      for (const text of [name.en, name.tr, name.fr]) {
        expect(text, id).toMatch(/^[\p{Script=Latin}’ -]+$/u);
      }
    }
  });
});

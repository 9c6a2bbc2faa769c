import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../../src/core/story/languages';
import {
  languageLinks,
  otherStories,
  placeIn,
  type Edition,
  type Editions,
} from '../../../src/publish/editions';
import { placeOf } from '../../../src/publish/site';

const edition = (language: string, title: string, place: Edition['place']): Edition => ({
  built: { story: { language, title } } as Edition['built'],
  place,
});

/** A story at the root in three languages, and one below in two. */
const root = placeOf('a', true, './');
const below = placeOf('b', false, './');
const first: Editions = [
  edition('en', 'One', root),
  edition('fr-CH', 'Un', placeIn('fr-CH', root)),
  edition('ar', 'واحد', placeIn('ar', root)),
];
const second: Editions = [
  edition('tr', 'İki', below),
  edition('ar', 'اثنان', placeIn('ar', below)),
];
const site = [first, second];

describe('the languages of a file', () => {
  it.each([
    ['en', 'Plain', ['en']],
    ['en', {}, ['en']],
    ['en', { ja: '旅' }, ['en', 'ja']],
    ['tr', { en: 'Tour', tr: 'Gezi', ar: 'جولة' }, ['tr', 'en', 'ar']],
  ])('%s with the title %o', (language, title, languages) => {
    expect(languagesOf({ language, title })).toEqual(languages);
  });
});

describe('the ways between languages', () => {
  it('are none for a story of one language', () => {
    const alone: Editions = [first[0]];
    expect(languageLinks(first[0], alone)).toEqual([]);
  });

  it('are relative, each language by its own name, with a capital', () => {
    expect(languageLinks(first[0], first)).toEqual([
      { language: 'en', name: 'English', href: 'index.html', isOpen: true },
      { language: 'fr-CH', name: 'Français suisse', href: 'fr-CH/index.html', isOpen: false },
      { language: 'ar', name: 'العربية', href: 'ar/index.html', isOpen: false },
    ]);
    const [, french = first[0]] = first;
    expect(languageLinks(french, first).map(({ href }) => href)).toEqual([
      '../index.html',
      '../fr-CH/index.html',
      '../ar/index.html',
    ]);
    const [turkish] = languageLinks(second[0], second);
    expect(turkish).toMatchObject({ name: 'Türkçe', href: '../b/index.html' });
  });

  it('say a language that nobody knows by its tag', () => {
    const odd: Editions = [first[0], edition('qaa', 'X', placeIn('qaa', root))];
    expect(languageLinks(first[0], odd)[1]?.name).toBe('Qaa');
  });
});

describe('the ways to other stories', () => {
  it('keep the language where the other story has it', () => {
    const [, , arabic = first[0]] = first;
    expect(otherStories(arabic, site)).toEqual([{ title: 'اثنان', href: '../b/ar/index.html' }]);
  });

  it('else lead to its own, and say so', () => {
    expect(otherStories(first[0], site)).toEqual([
      { title: 'İki', href: 'b/index.html', language: 'tr' },
    ]);
    const [, arabic = second[0]] = second;
    expect(otherStories(second[0], site)).toEqual([
      { title: 'One', href: '../index.html', language: 'en' },
    ]);
    expect(otherStories(arabic, site)[0]?.href).toBe('../../ar/index.html');
  });
});

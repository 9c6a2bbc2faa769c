import { describe, expect, it } from 'vitest';
import { textsIn } from '../../../../src/core/describe/texts';
import { catalogueOf } from '../../../../src/messages/catalogues';
import { storyOf } from '../../../../src/publish/page';
import { tellEvent } from '../../../support/toldStory';

const inFrench = textsIn({ language: 'en' }, 'fr', catalogueOf('fr').story);
const inEnglish = textsIn({ language: 'en' }, 'en', catalogueOf('en').story);

it('a text collects the languages that it had to fall back to, with their marks', () => {
  const { text, name, tongues } = textsIn({ language: 'en' }, 'ar', catalogueOf('ar').story);
  expect(tongues).toEqual([]);
  for (const one of ['Talks', 'More', { ar: 'محادثات' }]) text(one);
  name({ ja: '会談' });
  expect(tongues.map(({ language }) => language)).toEqual(['en', 'ja']);
  expect(text('Talks')).toMatch(/^\u2067\u2066Talks\u2069/);
  expect(text('Talks').endsWith(tongues[0]?.mark ?? '?')).toBe(true);
});

describe('a text in the language of the page', () => {
  it.each([
    ['nothing', {}, ''],
    ['an empty text', '', ''],
    ['its own', { en: 'Talks', fr: 'Entretien' }, 'Entretien'],
    ['none but the file’s', { en: 'Talks' }, '\u2066Talks\u2069 [anglais]'],
    ['none but a third', { ja: '会談' }, '\u2066会談\u2069 [japonais]'],
    ['none but one from right to left', { ar: 'محادثات' }, '\u2067محادثات\u2069 [arabe]'],
    ['a plain one of the file', 'Talks', '\u2066Talks\u2069 [anglais]'],
  ])('that has %s', (_, value, said) => {
    expect(inFrench.text(value)).toBe(said);
  });

  it('needs no mark where the page is in the file’s own', () => {
    expect(inEnglish.text('Talks')).toBe('Talks');
    expect(inEnglish.text({ fr: 'Entretien' })).toBe('\u2066Entretien\u2069 [French]');
  });

  it('is a name as it stands, unless the file has it in several languages', () => {
    expect(inFrench.name('Yaşar Güler')).toBe('Yaşar Güler');
    expect(inFrench.name({ en: 'Geneva', fr: 'Genève' })).toBe('Genève');
    expect(inFrench.name({ en: 'Geneva' })).toBe('\u2066Geneva\u2069 [anglais]');
  });
});

it('a story half translated says which half is not', () => {
  const { itinerary } = tellEvent(
    { title: { en: 'Talks', fr: 'Entretien' }, summary: 'They met.', note: { en: 'A note.' } },
    { title: { en: 'A tour', fr: 'Une tournée' }, unknowns: [{ en: 'When he left.' }] },
  );
  const story = storyOf(itinerary, 'fr');
  const [event] = story.events;
  expect(story.title).toBe('Une tournée');
  expect(event).toMatchObject({
    title: 'Entretien',
    summary: '\u2066They met.\u2069 [anglais]',
    note: '\u2066A note.\u2069 [anglais]',
  });
  expect(story.unknowns).toEqual(['\u2066When he left.\u2069 [anglais]']);
  expect(JSON.stringify(storyOf(itinerary))).not.toMatch(/\[\p{L}/u);
});

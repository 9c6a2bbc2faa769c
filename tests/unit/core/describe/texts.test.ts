import { describe, expect, it } from 'vitest';
import { textsIn } from '../../../../src/core/describe/texts';
import { catalogueOf } from '../../../../src/messages/catalogues';
import { storyOf } from '../../../../src/publish/page';
import { tellEvent } from '../../../support/toldStory';

const inFrench = textsIn({ language: 'en' }, 'fr', catalogueOf('fr').story);
const inEnglish = textsIn({ language: 'en' }, 'en', catalogueOf('en').story);

describe('a text in the language of the page', () => {
  it.each([
    ['nothing', {}, ''],
    ['an empty text', '', ''],
    ['its own', { en: 'Talks', fr: 'Entretien' }, 'Entretien'],
    ['none but the file’s', { en: 'Talks' }, 'Talks [anglais]'],
    ['none but a third', { ja: '会談' }, '会談 [japonais]'],
    ['a plain one of the file', 'Talks', 'Talks [anglais]'],
  ])('that has %s', (_, value, said) => {
    expect(inFrench.text(value)).toBe(said);
  });

  it('needs no mark where the page is in the file’s own', () => {
    expect(inEnglish.text('Talks')).toBe('Talks');
    expect(inEnglish.text({ fr: 'Entretien' })).toBe('Entretien [French]');
  });

  it('is a name as it stands, unless the file has it in several languages', () => {
    expect(inFrench.name('Yaşar Güler')).toBe('Yaşar Güler');
    expect(inFrench.name({ en: 'Geneva', fr: 'Genève' })).toBe('Genève');
    expect(inFrench.name({ en: 'Geneva' })).toBe('Geneva [anglais]');
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
    summary: 'They met. [anglais]',
    note: 'A note. [anglais]',
  });
  expect(story.unknowns).toEqual(['When he left. [anglais]']);
  expect(JSON.stringify(storyOf(itinerary))).not.toMatch(/\[\p{L}/u);
});

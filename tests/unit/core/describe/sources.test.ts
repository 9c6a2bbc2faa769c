import { describe, expect, it } from 'vitest';
import { describeSources, numberCitations } from '../../../../src/core/describe/sources';
import { textsIn } from '../../../../src/core/describe/texts';
import type { SourceSpec } from '../../../../src/core/model/itinerary';
import { itinerary } from '../../../support/itinerary';
import { messages } from './tell';

const source = (more: Partial<SourceSpec> = {}): SourceSpec => ({
  publisher: 'P',
  title: 'T',
  kind: 'press',
  ...more,
});
const told = (
  sources: Readonly<Record<string, SourceSpec>> | undefined,
  language = 'en',
): ReturnType<typeof describeSources> => {
  const file = itinerary({}, [], { sources });
  const { name } = textsIn(file, language, messages.story);
  return describeSources(file, language, messages, name);
};

describe('sources', () => {
  it('are none where the file has none', () => {
    expect(told(undefined)).toEqual([]);
    expect(told({})).toEqual([]);
  });

  it('throw for a date that is none', () => {
    expect(() => told({ a: source({ published: 'yesterday' }) })).toThrow(RangeError);
  });

  it.each<readonly [string, Partial<SourceSpec>, string]>([
    ['neither date nor language', {}, 'undated'],
    ['a language alone', { language: 'fr' }, 'undated, French'],
    ['a date alone', { published: '2025-08-21' }, '21 August 2025'],
    ['both', { published: '2025-08', language: 'ja' }, 'August 2025, Japanese'],
    ['a doubtful date', { published: '2025-08-21?' }, '21 August 2025 (date uncertain)'],
    ['a language that has no name', { language: 'qaa' }, 'undated, qaa'],
    ['a variety', { language: 'pt-BR' }, 'undated, Brazilian Portuguese'],
  ])('say when and in what language: %s', (_, more, dated) => {
    expect(told({ a: source(more) })[0]?.dated).toBe(dated);
  });

  it('are numbered from 1 in the order of the file, and have no field that the file lacks', () => {
    const full = {
      publisher: 'P',
      via: 'V',
      title: 'T',
      url: 'https://example.org/',
      language: 'tr',
      kind: 'official',
      side: 'TR',
    } as const;
    expect(told({ zulu: source(), alpha: full })).toEqual([
      { number: 1, key: 'zulu', publisher: 'P', title: 'T', dated: 'undated', kind: 'press' },
      { number: 2, key: 'alpha', ...full, titleLanguage: 'tr', dated: 'undated, Turkish' },
    ]);
  });

  it.each<readonly [string, Partial<SourceSpec>, string, string | undefined]>([
    ['none, where the source has none', {}, 'en', undefined],
    ['none, where it is that of the page', { language: 'en' }, 'en', undefined],
    ['that of the source', { language: 'ja' }, 'en', 'ja'],
    ['none, where we describe the source', { language: 'ja', title: { en: 'A' } }, 'en', undefined],
    ['none, where digits are asked for', { language: 'ar' }, 'ar-u-nu-arab', undefined],
  ])('have a title in a language: %s', (_, more, language, found) => {
    expect(told({ a: source(more) }, language)[0]?.titleLanguage).toBe(found);
  });

  it('fall back to the language of the file, and say so', () => {
    const texts = source({ publisher: { en: 'Ministry', ja: '防衛省' }, via: { en: 'Wire' } });
    expect(told({ a: texts }, 'ja')[0]).toMatchObject({
      publisher: '防衛省',
      via: '\u2066Wire\u2069 [英語]',
    });
    expect(told({ a: texts }, 'fr')[0]).toMatchObject({
      publisher: '\u2066Ministry\u2069 [anglais]',
      via: '\u2066Wire\u2069 [anglais]',
    });
  });
});

describe('citations', () => {
  const sources = told({ a: source(), b: source() });
  const cite = (...citations: Parameters<typeof numberCitations>[0] & object): unknown =>
    numberCitations(citations, sources, (text) => (typeof text === 'string' ? text : 'worded'));

  it('throw for a source that is not in the file', () => {
    expect(() => cite('c')).toThrow(/no source "c"/);
    expect(() => cite({ source: 'c', for: 'the day' })).toThrow(/no source "c"/);
  });

  it('are none where none are given', () => {
    expect(numberCitations(undefined, sources, String)).toEqual([]);
    expect(cite()).toEqual([]);
  });

  it('keep their order, what they are for, and repetitions', () => {
    expect(cite('b', { source: 'a', for: { en: 'the day' } }, 'b')).toEqual([
      { source: 2 },
      { source: 1, for: 'worded' },
      { source: 2 },
    ]);
  });
});

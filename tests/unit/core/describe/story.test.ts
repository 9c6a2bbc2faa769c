import { describe, expect, it } from 'vitest';
import { buildStory } from '../../../../src/core/describe/story';
import type { DisputeSpec, Itinerary } from '../../../../src/core/model/itinerary';
import { event, itinerary, place } from '../../../support/itinerary';
import { messages, PLACES, tell, tellOne } from './tell';

const one = event('talks', 'ankara');

describe('a story of bad input', () => {
  const build = (file: Itinerary): unknown =>
    buildStory({ itinerary: file, spans: new Map(), language: 'en', messages, countries: {} });

  it('throws without events, and for an event without a span', () => {
    expect(() => build(itinerary(PLACES, []))).toThrow(/at least one event/);
    expect(() => build(itinerary(PLACES, [one]))).toThrow(/no span for event "talks"/);
  });

  it('throws for references that parsing would have refused', () => {
    expect(() => tell([{ ...one, at: 'nowhere' }])).toThrow(/nowhere/);
    expect(() => tell([one], { home: 'nowhere' })).toThrow(/nowhere/);
    expect(() => tell([{ ...one, sources: ['ghost'] }])).toThrow(/ghost/);
    expect(() => tell([one], { updated: 'lately' })).toThrow(/not a date/);
  });

  it('shows the code of a country that has no name', () => {
    const story = tell([one, event('b', 'tokyo', { when: '2025-08-18' })]);
    expect(story.lanes.map(({ name }) => name)).toEqual(['Türkiye', 'JP']);
  });
});

describe('the least that a file can say', () => {
  const story = tell([one]);

  it('has no field that the file lacks', () => {
    for (const field of ['home', 'kicker', 'summary']) expect(story).not.toHaveProperty(field);
    expect(story).toMatchObject({ people: {}, disputes: [], unknowns: [], legs: [] });
    for (const field of ['summary', 'others', 'note', 'from']) {
      expect(story.events[0]).not.toHaveProperty(field);
    }
    expect(story.events[0]).toMatchObject({
      with: [],
      absent: false,
      status: 'reported',
      statusWords: '',
      disputes: [],
      history: [],
      links: [],
    });
  });

  it('draws borders as they are on the ground, and words the date of the file', () => {
    expect(story.borders).toBe('de-facto');
    expect(story.updated).toBe('26 August 2025');
    expect(tell([one], { updated: '2025-08-26T09:00:00+09:00' }).updated).toBe('26 August 2025');
  });
});

describe('texts', () => {
  const TEXTS: Partial<Itinerary> = {
    title: { en: 'A tour', ja: '歴訪' },
    kicker: { en: 'Diplomacy' },
    summary: { fr: 'Une tournée', ja: '要約' },
    unknowns: [{ en: 'The venue.', ja: '会場。' }, 'The hour.'],
    home: 'tokyo',
    places: { ...PLACES, tokyo: place('JP', undefined, { name: { ja: '東京', en: 'Tokyo' } }) },
  };

  it('are in the language of the page, else of the file, else in what there is, and say so', () => {
    expect(tell([one], TEXTS, 'ja')).toMatchObject({
      title: '歴訪',
      kicker: '\u2066Diplomacy\u2069 [英語]',
      summary: '要約',
      unknowns: ['会場。', '\u2066The hour.\u2069 [英語]'],
      home: { place: 'tokyo', name: '東京' },
    });
    expect(tell([one], TEXTS, 'tr')).toMatchObject({
      title: '\u2066A tour\u2069 [İngilizce]',
      summary: '\u2066Une tournée\u2069 [Fransızca]',
      home: { name: '\u2066Tokyo\u2069 [İngilizce]' },
    });
  });

  it('of an event are the same, each of them', () => {
    const found = tellOne(
      {
        ...one,
        kind: ['arrival', 'ceremony'],
        title: { fr: 'Accueil', en: 'Welcome' },
        summary: { fr: 'Une fanfare.' },
        others: 'his delegation',
        note: { en: 'In the rain.' },
        links: [{ title: { ja: '動画' }, url: 'https://example.org/' }],
        with: ['guler'],
        absent: true,
      },
      { people: { guler: { name: 'Yaşar Güler' } } },
    );
    expect(found).toMatchObject({
      kinds: ['arrival', 'ceremony'],
      kindWords: 'Arrival and Ceremony',
      title: 'Welcome',
      summary: '\u2066Une fanfare.\u2069 [French]',
      others: 'his delegation',
      note: 'In the rain.',
      links: [{ title: '\u2066動画\u2069 [Japanese]', url: 'https://example.org/' }],
      with: ['guler'],
      absent: true,
    });
  });

  it('of people and places keep the names in their own languages apart', () => {
    const { people, places } = tell([one], {
      people: {
        guler: {
          name: 'Yaşar Güler',
          nativeName: { tr: 'Yaşar Güler', ja: 'ギュレル' },
          shortName: 'Güler',
          role: { en: 'Minister', tr: 'Bakan' },
          of: 'Türkiye',
        },
        aide: { name: 'An aide' },
      },
      places: { ...PLACES, ankara: { ...place('TR', 'Ankara'), localName: { tr: 'Ankara' } } },
    });
    expect(people).toEqual({
      guler: {
        key: 'guler',
        name: 'Yaşar Güler',
        shortName: 'Güler',
        nativeNames: [
          { language: 'tr', text: 'Yaşar Güler' },
          { language: 'ja', text: 'ギュレル' },
        ],
        role: 'Minister',
        of: 'Türkiye',
      },
      aide: { key: 'aide', name: 'An aide', shortName: 'An aide', nativeNames: [] },
    });
    expect(places['ankara']?.localNames).toEqual([{ language: 'tr', text: 'Ankara' }]);
    expect(places['djibouti']?.localNames).toEqual([]);
  });
});

describe('disputes', () => {
  const dispute = (more: Partial<DisputeSpec> = {}): DisputeSpec => ({
    about: 'when',
    kind: 'conflict',
    versions: [{ says: 'Sunday', sources: [{ source: 's', for: 'the day' }] }, { says: 'Monday' }],
    ...more,
  });

  it('have a title from what they are about, where the file gives none', () => {
    const titles = tell([one], {
      disputes: [
        dispute(),
        dispute({ kind: 'doubt', about: ['where', 'who'] }),
        dispute({ title: 'Which came first?' }),
      ],
    }).disputes.map(({ title, about }) => [title, about]);
    expect(titles).toEqual([
      ['Sources differ on the time.', ['when']],
      ['In doubt: the place and the person.', ['where', 'who']],
      ['Which came first?', ['when']],
    ]);
  });

  it('say who says what, and what is shown only where the file settles it', () => {
    const settled = { reading: 'Monday', why: 'Four of five say so.' };
    const found = tellOne({ ...one, disputes: [dispute(), dispute(settled)] }).disputes;
    expect(found[0]).toEqual({
      kind: 'conflict',
      about: ['when'],
      title: 'Sources differ on the time.',
      versions: [
        { says: 'Sunday', sources: [{ source: 1, for: 'the day' }] },
        { says: 'Monday', sources: [] },
      ],
    });
    expect(found[1]).toMatchObject(settled);
  });

  it('stand with every event that they name, the event’s own first and none twice', () => {
    const shared = dispute({ title: 'shared', events: ['talks', 'call'] });
    const story = tell([
      { ...one, disputes: [dispute({ title: 'own' })] },
      event('call', 'palace', { when: '2025-08-16', disputes: [shared] }),
      event('meal', 'istanbul', { when: '2025-08-18' }),
    ]);
    const titles = story.events.map(({ id, disputes }) => [id, disputes.map(({ title }) => title)]);
    expect(titles).toEqual([
      ['call', ['shared']],
      ['talks', ['own', 'shared']],
      ['meal', []],
    ]);
  });
});

describe('events', () => {
  const story = tell(
    [
      event('out', 'tokyo', { kind: 'departure' }),
      event('call', 'palace', { when: '2025-08-18' }),
      event('missed', 'istanbul', { when: '2025-08-18', absent: true }),
      event('hop', 'ankara', { when: '2025-08-19', kind: 'movement', from: 'djibouti' }),
      event('back', 'tokyo', { when: '2025-08-20', kind: 'arrival' }),
    ],
    { home: 'tokyo' },
  );

  it('have the number of their stop, but not at home nor where the traveller was not', () => {
    expect(story.events.map(({ id, stop, lane }) => [id, stop, lane])).toEqual([
      ['out', undefined, 'home'],
      ['call', 1, 'DJ'],
      ['missed', undefined, 'TR'],
      ['hop', 2, 'TR'],
      ['back', undefined, 'home'],
    ]);
  });

  it('are numbered in the story’s order, each with its place, zone and start', () => {
    expect(story.events.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    expect(story.events[3]).toMatchObject({
      place: 'ankara',
      zone: 'Europe/Istanbul',
      from: 'djibouti',
      day: '2025-08-19',
    });
  });

  it('at a place that no lane is of have none', () => {
    const found = tell([one, event('away', 'palace', { absent: true })]);
    expect(found.events.map(({ lane }) => lane)).toEqual(['TR', '']);
  });
});

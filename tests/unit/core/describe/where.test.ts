import { describe, expect, it } from 'vitest';
import { describeWhere } from '../../../../src/core/describe/where';
import { textsIn } from '../../../../src/core/describe/texts';
import type { EventSpec } from '../../../../src/core/model/itinerary';
import { story } from '../../../../src/messages/en/story';
import { event, itinerary, place } from '../../../support/itinerary';

const PLACES = {
  ankara: place('TR', 'Ankara'),
  istanbul: place('TR', 'Istanbul'),
  ministry: place('TR', 'Ankara', { name: 'Ministry of National Defence', precision: 'venue' }),
  sheraton: place('TR', 'Istanbul', { name: 'Sheraton Istanbul Levent', precision: 'venue' }),
  works: place('TR', 'Ankara', { name: 'Aerospace works', precision: 'site' }),
  camp: place('EG', undefined, { name: 'Camp', precision: 'site' }),
  oman: place('OM', undefined, { name: 'Oman', precision: 'country' }),
  upper: place('EG', undefined, { name: 'Upper Egypt', precision: 'region' }),
  base: place('SY', undefined, { name: 'A base in Syria', precision: 'undisclosed' }),
  jordan: place('JO', 'Amman', { name: 'Jordan', precision: 'country' }),
  cairo: place('EG', undefined, {
    name: { ar: 'القاهرة', fr: 'Le Caire' },
    city: { fr: 'Le Caire' },
  }),
};

const where = (at: string, more: Partial<EventSpec> = {}, language = 'en'): string =>
  describeWhere(
    itinerary(PLACES, []),
    event('a', at, more),
    language,
    story.where,
    textsIn({ language: 'en' }, language, story),
  );

describe('where', () => {
  it('refuses a place that is not in the file, as end and as start', () => {
    expect(() => where('nowhere')).toThrow(/nowhere/);
    expect(() => where('ankara', { from: 'nowhere' })).toThrow(/nowhere/);
  });

  it.each<readonly [string, string, Partial<EventSpec>, string]>([
    ['of a country no place in it is reported', 'oman', {}, 'Oman (place not reported)'],
    ['a place in a region has its name', 'upper', { kind: 'arrival' }, 'Upper Egypt'],
    ['what is not disclosed is said to be so', 'base', {}, 'A base in Syria (place not disclosed)'],
    ['a city has no venue', 'ankara', {}, 'Ankara (venue not reported)'],
    ['a venue has its city', 'ministry', {}, 'Ministry of National Defence, Ankara'],
    ['a name that says the city says it once', 'sheraton', {}, 'Sheraton Istanbul Levent'],
    ['a site without a city stands alone', 'camp', {}, 'Camp'],
    ['a site in a city', 'works', {}, 'Aerospace works, Ankara'],
    [
      'a departure from a city has no airport',
      'ankara',
      { kind: 'departure' },
      'Ankara (airport not reported)',
    ],
    [
      'so has an arrival that is a ceremony too',
      'ankara',
      { kind: ['ceremony', 'arrival'] },
      'Ankara (airport not reported)',
    ],
    [
      'an assumed site is said to be assumed',
      'works',
      { placeBasis: 'assumed' },
      'Aerospace works, Ankara (assumed; not reported)',
    ],
    [
      'an assumed city too, and no venue is missed',
      'ankara',
      { placeBasis: 'assumed' },
      'Ankara (assumed; not reported)',
    ],
    [
      'a note stands in place of what is not reported',
      'istanbul',
      { placeNote: 'at the port' },
      'Istanbul (at the port)',
    ],
    [
      'a note on a venue comes behind its city',
      'ministry',
      { placeNote: 'second floor' },
      'Ministry of National Defence, Ankara (second floor)',
    ],
    [
      'an assumed place with a note is not said to be in a city',
      'jordan',
      { placeBasis: 'assumed', placeNote: 'place not reported; shown at Amman' },
      'Jordan (place not reported; shown at Amman)',
    ],
    [
      'a movement has both ends, and no venue is missed',
      'istanbul',
      { kind: 'movement', from: 'ankara' },
      'Ankara to Istanbul',
    ],
    [
      'a movement between sites has their cities',
      'camp',
      { kind: 'movement', from: 'ministry' },
      'Ministry of National Defence, Ankara to Camp',
    ],
  ])('%s', (_, at, more, words) => {
    expect(where(at, more)).toBe(words);
  });

  it('falls back to the file’s language, then to what there is', () => {
    const note = { en: 'in the old town', fr: 'dans la vieille ville' };
    expect(where('cairo', { placeNote: note }, 'fr')).toBe('Le Caire (dans la vieille ville)');
    const told = where('ankara', { placeNote: note }, 'ja');
    expect(told).toBe('Ankara (\u2066in the old town\u2069 [英語])');
    expect(where('cairo', { placeNote: 'here' })).toBe(
      '\u2067القاهرة\u2069 [Arabic], \u2066Le Caire\u2069 [French] (here)',
    );
  });
});

/**
 * The August file against its fact sheet, retyped here by hand: whoever changes a time, a status or
 * a source has to change it twice, and say why. Nothing below is computed from the file under test.
 */
import { describe, expect, it } from 'vitest';
import file from '../../../data/japan-2025';
import type {
  CitationSpec,
  DisputeSpec,
  EventStatus,
  WhenSpec,
} from '../../../src/core/model/itinerary';
import { inLanguage } from '../../support/inLanguage';

/** In English, as the sheet is; that the other languages say the same is languages.test.ts. */
const tour = inLanguage(file, 'en');

type Row = readonly [id: string, when: WhenSpec, status: EventStatus, sources: string];

const ROWS: readonly Row[] = [
  ['tokyo-departure', '2025-08-17', 'inferred', '01 06 07'],
  [
    'djibouti-arrival',
    { after: ['tokyo-departure'], before: ['djibouti-foreign-minister'] },
    'inferred',
    '08',
  ],
  ['djibouti-foreign-minister', { date: '2025-08-17', part: 'afternoon' }, 'reported', '08 09 10'],
  ['djibouti-honours', { date: '2025-08-18', dateBasis: 'inferred' }, 'reported', '10'],
  [
    'djibouti-defence-talks',
    { date: '2025-08-18', start: '09:00', lasts: '45m', about: ['lasts'] },
    'reported',
    '02 11 12 13',
  ],
  [
    'djibouti-speaker',
    {
      date: '2025-08-18',
      dateBasis: 'inferred',
      after: ['djibouti-defence-talks'],
      before: ['djibouti-president'],
    },
    'reported',
    '03 14 15',
  ],
  [
    'djibouti-president',
    { date: '2025-08-18', start: '11:30', lasts: '25m', about: ['lasts'] },
    'reported',
    '02 11 16 17',
  ],
  [
    'sdf-base-visit',
    { date: '2025-08-18', after: ['djibouti-president'], before: ['sdf-base-press'] },
    'reported',
    '03 06 18 19 20',
  ],
  ['sdf-base-press', { date: '2025-08-18', start: '15:41', end: '16:03' }, 'reported', '03 12 18'],
  [
    'djibouti-departure',
    { after: ['sdf-base-press'], before: ['ankara-arrival'] },
    'inferred',
    '03 04',
  ],
  [
    'ankara-arrival',
    { after: ['sdf-base-press', 'djibouti-departure'], before: ['ankara-welcome'] },
    'inferred',
    '05 21 22',
  ],
  [
    'ankara-welcome',
    { date: '2025-08-19', before: ['ankara-defence-talks'] },
    'reported',
    '06 23 24 25',
  ],
  [
    'ankara-defence-talks',
    { date: '2025-08-19', start: '11:05', lasts: '100m', about: ['lasts'] },
    'reported',
    '01 04 23 24 26 27 47',
  ],
  ['ankara-ssb-talks', '2025-08-19', 'reported', '05 28 29 30 31'],
  ['tusas-visit', '2025-08-19', 'reported', '05 32 33 34 35'],
  [
    'istanbul-transfer',
    { after: ['tusas-visit'], before: ['istanbul-shipyard'] },
    'reported',
    '34 35',
  ],
  [
    'istanbul-shipyard',
    { date: '2025-08-20', before: ['istanbul-press'] },
    'reported',
    '05 32 33 34 35',
  ],
  [
    'istanbul-press',
    { date: '2025-08-20', start: '12:20', end: '13:37' },
    'reported',
    '05 29 30 31 36',
  ],
  [
    'baykar-visit',
    { date: '2025-08-20', after: ['istanbul-press'], likely: ['after'] },
    'reported',
    '27 28 34 37 38 39',
  ],
  [
    'istanbul-departure',
    { after: ['istanbul-press', 'baykar-visit'], before: ['amman-arrival'] },
    'inferred',
    '05 40',
  ],
  [
    'amman-arrival',
    {
      after: ['istanbul-press', 'istanbul-departure'],
      before: ['amman-prime-minister', 'amman-king'],
    },
    'inferred',
    '40 41',
  ],
  [
    'amman-prime-minister',
    {
      date: '2025-08-21',
      lasts: '30m',
      about: ['lasts'],
      latest: { date: '2025-08-21', time: '24:00', zone: 'Asia/Tokyo' },
    },
    'reported',
    '40 41',
  ],
  ['amman-king', '2025-08-21', 'reported', '42'],
  [
    'amman-departure',
    {
      date: '[2025-08-21..2025-08-22]',
      after: ['amman-prime-minister', 'amman-king'],
      before: ['tokyo-return'],
    },
    'inferred',
    '06 42',
  ],
  ['tokyo-return', '2025-08-22', 'inferred', '01 06'],
];

/** Each conflict of the sheet: where it stands, and a few words that only it has. */
const CONFLICTS: readonly (readonly [code: string, at: string, words: string])[] = [
  ['C1', 'tusas-visit', 'Cumhuriyet has TUSAŞ'],
  ['C1', 'istanbul-shipyard', 'Cumhuriyet has the shipyards'],
  ['C1', 'baykar-visit', 'Cumhuriyet has Baykar'],
  ['C2', 'sdf-base-visit', 'Sunday 17 August'],
  ['C3', 'djibouti-honours', 'acting'],
  ['C3', 'djibouti-defence-talks', 'acting'],
  ['C4', '', 'without an order'],
  ['C5', '', 'navy shipyards'],
  ['C6', 'ankara-arrival', 'late on Monday 18 August'],
  ['C7', 'istanbul-press', 'mine-sweeping'],
  ['C8', 'ankara-defence-talks', '17:20'],
  ['C9', 'istanbul-press', '77 minutes'],
  ['C11', 'djibouti-president', 'General Nakatani'],
  ['C12', '', 'Nakatani Gen'],
  ['C13', 'sdf-base-press', 'January 2015'],
  ['C14', 'amman-prime-minister', 'same period'],
];

const BANNED = [
  /alleged/i,
  /it is believed/i,
  /reportedly/i,
  /sources say/i,
  /\b(historic|landmark|key|major|crucial|significant|important visit|fruitful|warm)\b/i,
  /\b(definitely|obviously|clearly)\b/i,
];

const keyOf = (citation: CitationSpec): string =>
  typeof citation === 'string' ? citation : citation.source;
const keysOf = (citations: readonly CitationSpec[] | undefined): string[] =>
  (citations ?? []).map(keyOf);
const eventOf = (id: string) => {
  const event = tour.events.find((one) => one.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
};
const disputesAt = (id: string): readonly DisputeSpec[] =>
  (id === '' ? tour.disputes : eventOf(id).disputes) ?? [];
const conflictOf = (id: string, words: string): DisputeSpec => {
  const found = disputesAt(id).filter((one) => JSON.stringify(one).includes(words));
  expect(found, `${id || 'itinerary'}: ${words}`).toHaveLength(1);
  return found[0] as DisputeSpec; // its presence is asserted on the line above
};
const sidesOf = (id: string): Set<string | undefined> =>
  new Set(keysOf(eventOf(id).sources).map((key) => tour.sources?.[key]?.side));

/** Every string of the file that a reader sees: no keys, addresses or titles of other people. */
function* readerTexts(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') {
    if (
      /\.(title|kicker|summary|note|others|placeNote|says|reading|why|for|role|reason)$/.test(path)
    )
      yield [path, value];
    if (/^\.unknowns\./.test(path)) yield [path, value];
  } else if (value !== null && typeof value === 'object') {
    for (const [key, entry] of Object.entries(value)) {
      if (path === '' && key === 'sources') continue;
      yield* readerTexts(entry, `${path}.${key}`);
    }
  }
}

describe('the August tour against its fact sheet', () => {
  it.each(ROWS)('%s has the time, status and sources of the sheet', (id, when, status, sources) => {
    const event = eventOf(id);
    expect(event.when).toEqual(when);
    expect(event.status ?? 'reported').toBe(status);
    expect(keysOf(event.sources).sort()).toEqual(sources.split(' ').map((n) => `s${n}`));
  });

  it('has 25 events in the order of the sheet, five legs, nine unknowns', () => {
    expect(tour.events.map((event) => event.id)).toEqual(ROWS.map(([id]) => id));
    expect(ROWS).toHaveLength(25);
    expect(tour.legs).toHaveLength(5);
    expect(tour.unknowns).toHaveLength(9);
  });

  it('has the 49 sources in order, and uses each', () => {
    const keys = Object.keys(tour.sources ?? {});
    const wanted = Array.from({ length: 49 }, (_, n) => `s${String(n + 1).padStart(2, '0')}`);
    expect(keys).toEqual(wanted);
    const used = JSON.stringify([tour.events, tour.legs, tour.disputes]);
    expect(keys.filter((key) => !used.includes(`"${key}"`))).toEqual([]);
  });

  it('gives no publication date where the sheet says undated', () => {
    const undated = Object.entries(tour.sources ?? {})
      .filter(([, source]) => source.published === undefined)
      .map(([key]) => key.slice(1));
    expect(undated.join(' ')).toBe('13 14 17 20 21 22 25 39 40 46 49');
    // "Day after the meeting" and "same week", in the words of the sheet.
    expect(tour.sources?.s09?.published).toBe('2025-08-18');
    expect(tour.sources?.s10?.published).toBe('[2025-08-17..2025-08-24]');
    const fromText = Object.entries(tour.sources ?? {})
      .filter(([, source]) => source.dateFrom === 'text')
      .map(([key]) => key.slice(1));
    expect(fromText.join(' ')).toBe('08 09 10 31 32 36 41 42 43 44');
  });

  it('is reported by both sides exactly where the sheet says so', () => {
    const both = tour.events
      .filter((event) => (event.status ?? 'reported') === 'reported')
      .filter(({ id, at }) => {
        const sides = sidesOf(id);
        return sides.has('JP') && sides.has(tour.places[at]?.country);
      })
      .map((event) => event.id);
    expect(both).toEqual([
      'djibouti-foreign-minister',
      'djibouti-president',
      'ankara-defence-talks',
      'amman-prime-minister',
    ]);
  });

  it('writes every point longitude first, in the country it belongs to', () => {
    const boxes: Record<string, readonly [number, number, number, number]> = {
      JP: [135, 34, 142, 38],
      DJ: [42.9, 11.4, 43.3, 11.7],
      TR: [28, 39, 34, 42],
      JO: [35.5, 31.5, 36.5, 32.5],
    };
    for (const [key, place] of Object.entries(tour.places)) {
      const [west, south, east, north] = boxes[place.country] ?? [0, 0, 0, 0];
      const [longitude, latitude] = place.at;
      expect(longitude, key).toBeGreaterThan(west);
      expect(longitude, key).toBeLessThan(east);
      expect(latitude, key).toBeGreaterThan(south);
      expect(latitude, key).toBeLessThan(north);
    }
  });

  it('makes one stop of each city, works and airports included', () => {
    const cities = tour.events.map(({ at }) => tour.places[at]?.city);
    const runs = cities.filter((city, index) => city !== cities[index - 1]);
    expect(runs).toEqual(['Tokyo', 'Djibouti', 'Ankara', 'Istanbul', 'Amman', 'Tokyo']);
  });

  it('marks as assumed exactly the places that the sheet assumes', () => {
    const assumed = tour.events.filter((event) => event.placeBasis === 'assumed');
    expect(assumed.map((event) => event.id)).toEqual([
      'djibouti-arrival',
      'djibouti-departure',
      'tusas-visit',
      'amman-king',
    ]);
    for (const event of assumed) expect(event.placeNote, event.id).toMatch(/not reported/);
  });

  it('says which venue or airport is not reported, wherever the point is only a city', () => {
    for (const event of tour.events) {
      const place = tour.places[event.at];
      if (place?.precision !== 'city' || event.id === 'istanbul-transfer') continue;
      expect(event.placeNote, event.id).toBeDefined();
    }
  });

  it.each(CONFLICTS)('has %s at "%s"', (_code, at, words) => {
    conflictOf(at, words);
  });

  it('leaves open what the sheet leaves open, and settles only the rest', () => {
    const open = [...tour.events.flatMap((event) => event.disputes ?? []), ...(tour.disputes ?? [])]
      .filter((dispute) => dispute.reading === undefined)
      .map((dispute) => dispute.title);
    expect(open).toEqual([
      'Sources differ on who the Djiboutian counterpart was',
      'Sources differ on who the Djiboutian counterpart was',
      'Accounts of his earlier visits differ',
      'The day of arrival is in doubt',
      'The hour of the ministry’s release is in doubt',
      'Sources differ on what interested Türkiye',
    ]);
  });

  it('names nobody as the Djiboutian defence minister present', () => {
    expect(eventOf('djibouti-defence-talks').with).toBeUndefined();
    expect(eventOf('djibouti-honours').with).toBeUndefined();
    const versions = conflictOf('djibouti-defence-talks', 'acting').versions;
    expect(new Set(versions.map(({ person }) => person))).toEqual(new Set(['hassan', 'bourhan']));
  });

  it('does not have Col. Tanaka meet the minister', () => {
    expect(JSON.stringify(tour.events.map((event) => event.with ?? []))).not.toContain('tanaka');
    expect(eventOf('sdf-base-visit').note).toMatch(/Tanaka.*no report has him meeting/);
  });

  it('keeps what was announced beside what took place, with the day it was known from', () => {
    const announced = tour.events.flatMap(({ id, history }) =>
      (history ?? []).map((state) => [id, state.knownFrom, state.status, keysOf(state.sources)]),
    );
    expect(announced.filter(([, , status]) => status === 'announced')).toEqual([
      ['tokyo-departure', '2025-08-16', 'announced', ['s07']],
      ['ankara-defence-talks', '2025-08-16', 'announced', ['s07']],
      ['tusas-visit', '2025-08-19', 'announced', ['s01']],
      ['istanbul-transfer', '2025-08-19', 'announced', ['s01']],
      ['istanbul-shipyard', '2025-08-19', 'announced', ['s01', 's32']],
      ['istanbul-shipyard', '2025-08-20', 'announced', ['s33']],
      ['baykar-visit', '2025-08-19', 'announced', ['s01', 's32']],
      ['baykar-visit', '2025-08-20', 'announced', ['s28']],
    ]);
  });

  it('has no hour and no venue known before a source that the sheet names for it', () => {
    const reported = tour.events.flatMap(({ id, history }) =>
      (history ?? [])
        .filter(({ status }) => status === 'reported')
        .map(({ knownFrom, when, sources }) => [id, knownFrom, when, keysOf(sources)]),
    );
    expect(reported).toEqual([
      [
        'djibouti-foreign-minister',
        '2025-08-17',
        { date: '2025-08-17', part: 'afternoon' },
        ['s08'],
      ],
      ['djibouti-defence-talks', '2025-08-20', '2025-08-18', ['s11', 's12']],
      ['djibouti-president', '2025-08-20', '2025-08-18', ['s11']],
      ['sdf-base-press', '2025-08-19', '2025-08-18', ['s12', 's18']],
      ['ankara-defence-talks', '2025-08-19', '2025-08-19', ['s23', 's24', 's26', 's01']],
      ['istanbul-press', '2025-08-20', '2025-08-20', ['s29', 's30', 's31', 's36']],
      ['amman-prime-minister', '2025-08-21', '2025-08-21', ['s41']],
    ]);
  });

  it('reports one journey and infers four, each by unknown means', () => {
    expect(tour.legs?.map(({ from, to, status, by }) => [from, to, status, by])).toEqual([
      ['tokyo-departure', 'djibouti-arrival', 'inferred', 'unknown'],
      ['djibouti-departure', 'ankara-arrival', 'inferred', 'unknown'],
      ['ankara', 'istanbul', 'reported', 'unknown'],
      ['istanbul-departure', 'amman-arrival', 'inferred', 'unknown'],
      ['amman-departure', 'tokyo-return', 'inferred', 'unknown'],
    ]);
    for (const leg of tour.legs ?? []) expect(leg.note).toMatch(/Reported: .+ Not reported: /);
  });

  it('writes names with their diacritics and in their own scripts', () => {
    expect(tour.people?.nakatani?.nativeName).toEqual({ ja: '中谷 元' });
    expect(tour.people?.['jafar-hassan']?.nativeName).toEqual({ ar: 'جعفر حسان' });
    expect(tour.people?.huneiti?.nativeName).toEqual({ ar: 'يوسف أحمد الحنيطي' });
    const names = Object.values(tour.people ?? {}).map(({ name }) => name);
    for (const name of ['Yaşar Güler', 'Haluk Görgün', 'Ismaïl Omar Guelleh', 'Selçuk Bayraktar'])
      expect(names).toContain(name);
    expect(names).toHaveLength(17);
  });

  it('uses no word that hints at more than a source says', () => {
    const texts = [...readerTexts(tour, '')];
    expect(texts.length).toBeGreaterThan(150);
    for (const [path, text] of texts)
      for (const word of BANNED) expect(text, path).not.toMatch(word);
  });

  it('writes the reader’s text with typographic apostrophes', () => {
    for (const [path, text] of readerTexts(tour, '')) expect(text, path).not.toMatch(/['"]/);
  });
});

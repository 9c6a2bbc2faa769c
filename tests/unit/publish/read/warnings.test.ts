import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../../../src/core/model/problem';
import { loadItineraryText } from '../../../../src/publish/read/loadItinerary';
import { GOOD, placeOf, spoil, write } from './threeFormats';

interface Case {
  readonly name: string;
  readonly changes: Readonly<Record<string, unknown>>;
  readonly code: ProblemCode;
  readonly at: string;
  readonly nth?: number;
}

const other = {
  name: 'X',
  country: 'TR',
  at: [29, 41],
  precision: 'city',
  zone: 'Europe/Istanbul',
};
const event = { kind: 'meeting', title: 'X', at: 'ankara', sources: ['wire'] };

const cases: readonly Case[] = [
  {
    name: 'a place that nothing mentions',
    code: 'unused-place',
    at: '"izmir"',
    changes: { 'places.izmir': other },
  },
  {
    name: 'a person whom nothing mentions',
    code: 'unused-person',
    at: '"guler"',
    changes: { 'events.0.with': [] },
  },
  {
    name: 'a source that nothing cites',
    code: 'unused-source',
    at: '"wire"',
    nth: 1,
    changes: {
      'events.0.status': 'inferred',
      'events.0.sources': [],
      'events.1.status': 'inferred',
      'events.1.sources': [],
    },
  },
  {
    name: 'sources that all appeared before',
    code: 'sources-before-event',
    at: '[\n        "wire"',
    changes: {
      'sources.wire.published': '2025-08-18',
      'events.1.status': 'announced',
      updated: '2025-08-19',
    },
  },
  {
    name: 'a source whose address is not encrypted',
    code: 'insecure-source',
    at: '"http://example.org/a"',
    changes: { 'sources.wire.url': 'http://example.org/a' },
  },
  {
    name: 'an announcement that nobody followed up',
    code: 'announced-and-past',
    at: '"announced"',
    changes: { 'events.0.status': 'announced' },
  },
  {
    name: 'the same event twice',
    code: 'duplicate-event',
    at: '{\n      "kind"',
    changes: { 'events.2': { ...event, id: 'x', title: 'Talks', when: GOOD.events[0]?.when } },
  },
  {
    name: 'a year that is far from the others',
    code: 'year-far-from-neighbours',
    at: '"2024-08-19"',
    changes: { 'events.2': { ...event, id: 'x', when: '2024-08-19' } },
  },
  {
    name: 'a weekday that the date does not have',
    code: 'weekday-mismatch',
    at: '"Talks on Monday"',
    changes: { 'events.0.title': 'Talks on Monday' },
  },
  {
    name: 'a weekday before a date that is not its own',
    code: 'weekday-mismatch',
    at: '"After Tuesday 18 August"',
    changes: { 'events.0.note': 'After Tuesday 18 August' },
  },
  {
    name: 'a weekday in Japanese',
    code: 'weekday-mismatch',
    at: '"月曜日の会談"',
    changes: { 'events.0.note': { en: 'On Tuesday', ja: '月曜日の会談' } },
  },
  {
    name: 'a title in two languages and a text in one',
    code: 'missing-translation',
    at: '"Dinner"',
    changes: { title: { en: 'A tour', ja: '歴訪' } },
  },
  {
    name: 'a text without the language of the file',
    code: 'missing-translation',
    at: '{\n        "fr"',
    changes: { 'events.0.note': { fr: 'x' } },
  },
  {
    name: 'a clock far from the sun',
    code: 'zone-far-from-longitude',
    at: '[\n        32.86',
    changes: { 'places.ankara.zone': 'Asia/Tokyo' },
  },
  {
    name: 'a longitude on the wrong side',
    code: 'flipped-sign',
    at: '[\n        -43.15',
    changes: {
      'places.ankara': { ...other, country: 'DJ', at: [-43.15, 11.59], zone: 'Africa/Djibouti' },
    },
  },
  {
    name: 'a leg that no stops follow',
    code: 'unused-leg',
    at: '{\n      "from": "tokyo"',
    changes: { legs: [{ from: 'tokyo', to: 'ankara', by: 'air', status: 'inferred' }] },
  },
  {
    name: 'a waiver of what is not there',
    code: 'unused-waiver',
    at: '"unused-place"',
    changes: { waive: [{ code: 'unused-place', reason: 'x' }] },
  },
];

describe('a doubtful file is read, with a warning', () => {
  it.each(cases)('$name: $code', ({ changes, code, at, nth }) => {
    const text = write(spoil(changes), 'json');
    const { problems, itinerary } = loadItineraryText('x.json', text);
    const found = problems.filter((problem) => problem.code === code);
    expect(
      found.map(({ line, column }) => `${String(line)}:${String(column)}`),
      problems.map((problem) => problem.code).join(', ') || 'no problem at all',
    ).toContain(placeOf(text, at, nth));
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(itinerary).not.toBeNull();
  });

  it.each(cases.filter(({ code }) => code !== 'unused-waiver'))(
    'and $code can be waived',
    ({ changes, code }) => {
      const waive = [{ code, reason: 'looked at' }];
      const { problems } = loadItineraryText('x.json', write(spoil({ ...changes, waive }), 'json'));
      expect(problems.filter((problem) => problem.code === code)).toEqual([]);
      expect(problems.filter((problem) => problem.code === 'unused-waiver')).toEqual([]);
    },
  );

  it.each([
    ['an event told of a weekday that it does have', { 'events.0.title': 'Talks on Tuesday' }],
    ['a weekday with its own date', { 'events.0.note': 'After Monday 18 August' }],
    [
      'two sources, one of them undated',
      {
        'sources.b': { publisher: 'B', title: 'B', kind: 'press' },
        'sources.wire.published': '2025-08-01',
        'events.0.sources': ['wire', 'b'],
        'events.1.sources': ['wire', 'b'],
      },
    ],
    ['an announcement still to come', { 'events.1.status': 'announced', updated: '2025-08-19' }],
    [
      'western China on the clock of Beijing',
      { 'places.ankara': { ...other, country: 'CN', at: [75.99, 39.47], zone: 'Asia/Shanghai' } },
    ],
    [
      'an island beyond the date line',
      {
        'places.ankara': {
          ...other,
          country: 'KI',
          at: [-157.36, 1.87],
          zone: 'Pacific/Kiritimati',
        },
      },
    ],
    [
      'Patagonia',
      {
        'places.ankara': {
          ...other,
          country: 'AR',
          at: [-73.3, -49.3],
          zone: 'America/Argentina/Rio_Gallegos',
        },
      },
    ],
    [
      'Kosovo',
      { 'places.ankara': { ...other, country: 'XK', at: [21.17, 42.66], zone: 'Europe/Belgrade' } },
    ],
    ['text with a sign that looks like a tag', { 'events.0.note': 'a < b, R&D & more' }],
    ['a letter to write', { 'events.0.links': [{ title: 'x', url: 'mailto:a@example.org' }] }],
    [
      'a time that exists twice, settled',
      {
        'places.ankara': { ...other, country: 'FR', at: [2.35, 48.86], zone: 'Europe/Paris' },
        'sources.wire.published': '2025-10-27',
        updated: '2025-11-01',
        'events.0.when': { date: '2025-10-26', start: '02:30', fold: 'later' },
        'events.1.when': '2025-10-26',
      },
    ],
  ])('has nothing to say of %s', (_, changes) => {
    expect(loadItineraryText('x.json', write(spoil(changes), 'json')).problems).toEqual([]);
  });
});

describe('coordinates the wrong way round', () => {
  it('are found by the clock of their zone', () => {
    const place = { ...other, country: 'DJ', at: [11.59, 43.15], zone: 'Africa/Djibouti' };
    const { problems } = loadItineraryText(
      'x.json',
      write(spoil({ 'places.ankara': place }), 'json'),
    );
    expect(problems).toMatchObject([
      { code: 'swapped-coordinates', level: 'error', params: { nearest: '[43.15, 11.59]' } },
    ]);
  });

  it('are found by the other places of the country', () => {
    const changes = {
      'places.ankara.at': [39.93, 32.86],
      'places.istanbul': other,
      'places.konya': { ...other, at: [32.5, 37.9] },
      'events.0.at': 'istanbul',
      'events.1.from': 'konya',
    };
    const { problems } = loadItineraryText('x.json', write(spoil(changes), 'json'));
    expect(problems).toMatchObject([
      { code: 'swapped-coordinates', path: ['places', 'ankara', 'at'] },
    ]);
  });
});

describe('a waiver', () => {
  const noSource = { 'events.0.sources': [] };
  const load = (waive: unknown): readonly string[] =>
    loadItineraryText('x.json', write(spoil({ ...noSource, waive }), 'json')).problems.map(
      ({ code }) => code,
    );

  it.each(['talks', 'events[0]', undefined])('reaches the problem by %s', (where) => {
    expect(load([{ code: 'reported-without-source', where, reason: 'x' }])).toEqual([]);
  });

  it('leaves the same problem elsewhere alone', () => {
    const waive = [{ code: 'reported-without-source', where: 'dinner', reason: 'x' }];
    expect(load(waive)).toEqual(['reported-without-source']);
  });

  it('says so when nothing is left for it to do', () => {
    const waive = [
      { code: 'reported-without-source', where: 'talks', reason: 'x' },
      { code: 'reported-without-source', where: 'dinner', reason: 'x' },
    ];
    expect(load(waive)).toEqual(['unused-waiver']);
  });
});

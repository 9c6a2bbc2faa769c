/**
 * A short invented journey with every kind of row that the list and the card can have: home, two
 * countries, a clock time, a part of a day, bounds, a conflict, a history, a note, an absence.
 */
import type { EpochMs, LngLat } from '../../src/core/model/brand';
import type { Edge, Span, Story, StoryEvent } from '../../src/core/model/story';

const HOUR = 3_600_000;
const START = Date.UTC(2025, 7, 17);
const at = (hours: number): EpochMs => (START + hours * HOUR) as EpochMs;
const edge = (hours: number): Edge => ({ at: at(hours), says: at(hours), basis: 'stated' });

function span(from: number, to: number, precision: Span['precision'], endKnown = false): Span {
  return {
    startMin: edge(from),
    startMax: edge(precision === 'clock' ? from : to),
    endMin: edge(precision === 'clock' ? to : from),
    endMax: edge(to),
    precision,
    endKnown,
  };
}

const BASE = {
  zone: 'Europe/Istanbul',
  kinds: ['meeting'],
  kindWords: 'Meeting',
  with: [],
  absent: false,
  status: 'reported',
  statusWords: '',
  sources: [{ source: 1 }],
  disputes: [],
  history: [],
  links: [],
} as const;

const events: readonly StoryEvent[] = [
  {
    ...BASE,
    id: 'leaves-tokyo',
    index: 0,
    kinds: ['departure'],
    kindWords: 'Departure',
    title: 'Leaves Japan',
    span: span(-9, 8, 'bounds'),
    when: {
      local: { full: 'Sunday 17 August, time not reported', short: 'time not reported' },
      iso: '2025-08-17',
    },
    place: 'tokyo',
    where: 'Tokyo (airport not reported)',
    status: 'inferred',
    statusWords: 'not reported; follows from the stops before and after',
    lane: 'home',
    day: '2025-08-17',
  },
  {
    ...BASE,
    id: 'foreign-minister',
    index: 1,
    title: 'Talks with the foreign minister',
    summary: 'They spoke of **sea lanes** off the Horn of Africa.',
    span: span(9, 15, 'part'),
    when: {
      local: { full: 'Sunday 17 August, afternoon', short: 'afternoon' },
      home: { full: 'Sunday 17 August, evening', short: 'evening' },
      iso: '2025-08-17',
    },
    place: 'djibouti',
    where: 'Djibouti City (venue not reported)',
    with: ['omar'],
    statusWords: 'reported by both sides',
    sources: [{ source: 1 }, { source: 2, for: 'the place' }],
    stop: 1,
    lane: 'DJ',
    day: '2025-08-17',
  },
  {
    ...BASE,
    id: 'base-visit',
    index: 2,
    kinds: ['site-visit'],
    kindWords: 'Site visit',
    title: 'Visit to the base',
    summary: 'He looked at patrol aircraft and their upkeep.',
    span: span(9, 12.7, 'bounds'),
    when: {
      local: {
        full: 'Monday 18 August, some time between about 11:55 and 15:41',
        short: 'between about 11:55 and 15:41',
      },
      home: {
        full: 'Monday 18 August, some time between about 17:55 and 21:41',
        short: 'between about 17:55 and 21:41',
      },
      derived: 'from the courtesy call before it and the press conference after it',
      iso: '2025-08-18',
    },
    place: 'base',
    where: 'Self-Defense Forces base, Djibouti City',
    others: 'personnel of the anti-piracy units',
    sources: [{ source: 1 }, { source: 2 }, { source: 3 }],
    disputes: [
      {
        kind: 'conflict',
        about: ['when'],
        title: 'Sources differ on the day.',
        versions: [
          { says: 'Sunday 17 August', sources: [{ source: 3 }] },
          { says: 'Monday 18 August', sources: [{ source: 1 }, { source: 2 }] },
        ],
        reading: 'Monday, with two of the three outlets',
        why: 'The official note lists it between two timed events of Monday.',
      },
    ],
    note: 'An interview with the commander was recorded there the same day.',
    stop: 1,
    lane: 'DJ',
    day: '2025-08-18',
  },
  {
    ...BASE,
    id: 'ankara-talks',
    index: 3,
    title: 'Defence ministers’ meeting',
    summary:
      'The two agreed to hold working-level defence consultations and to open talks between their procurement bodies on links between the two defence industries.',
    span: span(56, 58, 'clock', true),
    when: {
      local: {
        full: 'Tuesday 19 August, 11:05 to about 12:45',
        short: '11:05',
        end: 'to about 12:45',
        second: '17:05 in Tokyo',
      },
      home: {
        full: 'Tuesday 19 August, 17:05 to about 18:45',
        short: '17:05',
        end: 'to about 18:45',
        second: '11:05 local time',
      },
      iso: '2025-08-19T11:05+03:00',
    },
    place: 'ministry',
    where: 'Ministry of National Defence, Ankara',
    with: ['guler'],
    statusWords: 'reported by both sides',
    sources: [{ source: 1 }, { source: 2 }],
    history: [
      {
        says: 'Announced on 18 August for Tuesday 19 August; took place.',
        sources: [{ source: 2 }],
      },
    ],
    stop: 2,
    lane: 'TR',
    day: '2025-08-19',
  },
  {
    ...BASE,
    id: 'late-call',
    index: 4,
    title: 'Dinner given by the <host> & friends',
    span: span(88.5, 89, 'clock'),
    when: {
      local: {
        full: 'Tuesday 19 August, 19:30',
        short: '19:30',
        second: 'Wednesday 01:30 in Tokyo',
      },
      home: {
        full: 'Wednesday 20 August, 01:30',
        short: 'Wed 01:30',
        second: 'Tuesday 19 August, 19:30 local time',
      },
      iso: '2025-08-19T19:30+03:00',
    },
    place: 'ministry',
    where: 'Ankara (venue not reported)',
    with: ['guler'],
    absent: true,
    stop: 2,
    lane: 'TR',
    day: '2025-08-19',
  },
];

const place = (key: string, name: string, country: string, zone: string) =>
  ({
    key,
    name,
    localNames: [],
    country,
    at: [0, 0] as unknown as LngLat,
    precision: 'city',
    zone,
  }) as const;

const person = (key: string, name: string, shortName: string, role: string) => ({
  key,
  name,
  shortName,
  nativeNames: [],
  role,
});

const lane = (key: string, name: string, color: number, zone: string) => ({
  key,
  name,
  isHome: color === 0,
  color,
  zone,
  midnights: [],
});

const day = (
  date: string,
  words: string,
  from: number,
  ids: string[],
  cities: Story['days'][number]['cities'],
) => ({
  date,
  words,
  medium: words.replace(/(\w{3})\w+ (\d+) (\w{3})\w+/, '$1 $2 $3'),
  short: words.replace(/(\w{3})\w+ (\d+) .*/, '$1 $2'),
  from: at(from),
  to: at(from + 24),
  events: ids,
  cities,
});

const stop = (number: number, name: string, country: string, ids: string[], dates: string) => ({
  number,
  name,
  place: ids[0] ?? '',
  country,
  events: ids,
  dates,
  stay: null,
  lane: country,
});

export const shellStory: Story = {
  id: 'shell',
  language: 'en',
  title: 'Three days, two countries: a minister in Djibouti and Türkiye',
  kicker: 'Regional tour · 17–19 August 2025',
  summary: 'A journey invented to try the page.',
  description:
    'Three days, two countries: Djibouti, Türkiye. 5 events: 2 with a reported start time, 1 inferred.',
  updated: '21 September 2025',
  home: { place: 'tokyo', name: 'Tokyo', zone: 'Asia/Tokyo' },
  travellers: [],
  people: {
    omar: person(
      'omar',
      'Abdoulkader Houssein Omar',
      'Omar',
      'Minister of Foreign Affairs, Djibouti',
    ),
    guler: person('guler', 'Yaşar Güler', 'Güler', 'Minister of National Defence, Türkiye'),
  },
  places: {
    tokyo: place('tokyo', 'Tokyo', 'JP', 'Asia/Tokyo'),
    djibouti: place('djibouti', 'Djibouti City', 'DJ', 'Africa/Djibouti'),
    base: place('base', 'Self-Defense Forces base', 'DJ', 'Africa/Djibouti'),
    ministry: place('ministry', 'Ministry of National Defence', 'TR', 'Europe/Istanbul'),
  },
  sources: [
    {
      number: 1,
      key: 'ministry',
      publisher: 'Ministry of Defense of Japan',
      title: '防衛大臣の動静',
      url: 'https://example.org/1',
      dated: '21 August 2025, Japanese',
      titleLanguage: 'ja',
      language: 'ja',

      kind: 'official',
      side: 'JP',
    },
    {
      number: 2,
      key: 'agency',
      publisher: 'Anadolu Agency',
      via: 'Reuters',
      title: 'Millî Savunma Bakanı Güler, Japonya Savunma Bakanı ile görüştü',
      url: 'https://example.org/2',
      dated: '19 August 2025, Turkish',
      titleLanguage: 'tr',
      language: 'tr',

      kind: 'wire',
      side: 'TR',
    },
    {
      number: 3,
      key: 'paper',
      publisher: 'Africa-Press',
      title: 'Visite de la base',
      url: 'javascript:alert(1)',
      dated: 'undated',
      kind: 'press',
    },
  ],
  events,
  stops: [
    stop(1, 'Djibouti', 'DJ', ['foreign-minister', 'base-visit'], '17-18 August'),
    stop(2, 'Ankara', 'TR', ['ankara-talks', 'late-call'], '19 August'),
  ],
  stays: [],
  legs: [],
  lanes: [
    lane('home', 'Tokyo', 0, 'Asia/Tokyo'),
    lane('DJ', 'Djibouti', 1, 'Africa/Djibouti'),
    lane('TR', 'Türkiye', 2, 'Europe/Istanbul'),
  ],
  days: [
    day(
      '2025-08-17',
      'Sunday 17 August',
      -3,
      ['leaves-tokyo', 'foreign-minister'],
      [
        { name: 'Tokyo', lane: 'home' },
        { name: 'Djibouti', lane: 'DJ' },
      ],
    ),
    day('2025-08-18', 'Monday 18 August', 21, ['base-visit'], [{ name: 'Djibouti', lane: 'DJ' }]),
    day(
      '2025-08-19',
      'Tuesday 19 August',
      45,
      ['ankara-talks', 'late-call'],
      [{ name: 'Ankara', lane: 'TR' }],
    ),
  ],
  disputes: [
    {
      kind: 'doubt',
      about: ['what'],
      title: 'In doubt: the order of countries.',
      versions: [{ says: 'Türkiye came first', sources: [{ source: 3 }] }],
      why: 'Every timed report has Djibouti first.',
    },
  ],
  unknowns: ['The times of the flights.', 'Who travelled with the minister.'],
  extent: { from: at(-3), to: at(69) },
  axis: { zone: 'Africa/Djibouti', words: 'Local time, UTC+3', direction: 'ltr' },
  borders: 'de-facto',
};

/**
 * The shuttle of January 1974 against its fact sheet, retyped here by hand: whoever changes a time,
 * a place or a source has to change it twice, and say why. Nothing below is computed from the file.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Itinerary } from '../../../src/core/model/itinerary';
import { datesOf, disputesOf, numbersOf, readTour, rowOf, type Row } from '../../support/factSheet';

const ROWS: readonly Row[] = [
  [
    'washington-departure',
    { date: '1974-01-10', start: '24:00', about: ['start'] },
    'washington',
    'departure',
    'bunker sisco atherton saunders maw',
    '1',
    'announced',
  ],
  [
    'madrid-stop',
    { date: '1974-01-11', end: '14:25', lasts: '2h', about: ['lasts'] },
    'madrid',
    'stopover meeting',
    'cortina',
    '2 3',
  ],
  ['aswan-1-arrival', { date: '1974-01-11', start: '20:30' }, 'aswan', 'arrival', '', '2'],
  [
    'aswan-1-talks',
    { date: '1974-01-11/1974-01-12', after: ['aswan-1-arrival'] },
    'aswan-rest-house',
    'meeting',
    'sadat',
    '2 4',
  ],
  ['jerusalem-1-arrival', '1974-01-12', 'jerusalem', 'arrival meeting', '', '3 4'],
  [
    'jerusalem-1-talks',
    { date: '1974-01-13', lasts: '10h', about: ['lasts'] },
    'jerusalem',
    'meeting',
    '',
    '5 3',
  ],
  ['aswan-2', '1974-01-13/1974-01-14', 'aswan', 'meeting', 'sadat', '3 6'],
  [
    'jerusalem-2-return',
    { date: '1974-01-14', part: 'evening', endDate: '1974-01-15' },
    'king-david',
    'arrival meeting',
    'eban dinitz',
    '7 8',
  ],
  [
    'jerusalem-2-talks',
    { date: '1974-01-15', lasts: '8h', about: ['lasts'] },
    'jerusalem',
    'meeting',
    'eban dayan elazar dinitz',
    '7',
  ],
  ['meir-bedside', '1974-01-15', 'pm-residence', 'courtesy-call', 'meir', '7'],
  ['aswan-3', '1974-01-16', 'aswan', 'meeting', 'sadat', '3 9 10'],
  [
    'jerusalem-3-return',
    { date: '1974-01-16', part: 'night', end: '02', endDate: '1974-01-17' },
    'lod',
    'arrival meeting',
    'eban dinitz evron',
    '9 10',
  ],
  [
    'king-david-talks',
    { date: '1974-01-17', start: '09:30' },
    'king-david',
    'meeting',
    'allon eban dayan',
    '9 10 11',
  ],
  [
    'washington-announcement',
    { date: '1974-01-17', start: '15' },
    'white-house',
    'press-conference statement',
    'nixon',
    '12',
  ],
  [
    'aswan-4',
    { date: '1974-01-18', after: ['km101-signing'], likely: ['after'] },
    'aswan',
    'meeting',
    'sadat marwan',
    '13 3',
  ],
  [
    'km101-signing',
    { date: '1974-01-18', start: '12:25' },
    'km101',
    'ceremony signing',
    'gamasy elazar siilasvuo maw saunders',
    '14',
  ],
  ['luxor', '[1974-01-11..1974-01-19]', 'luxor', 'site-visit', '', '3'],
  ['aqaba', '1974-01-19/1974-01-20', 'aqaba', 'meeting', 'hussein', '3 15'],
  [
    'damascus',
    { date: '1974-01-20', lasts: '4h30m' },
    'damascus',
    'meeting',
    'sisco assad khaddam',
    '3 15',
  ],
  [
    'tel-aviv-airport',
    {
      date: '1974-01-20',
      part: 'evening',
      endDate: '1974-01-20',
      atMost: '1h40m',
      after: ['damascus'],
    },
    'lod',
    'stopover meeting',
    '',
    '15 3',
  ],
];

/** Latitude first, as the sheet has them; London has no point in the sheet. */
const POINTS: Readonly<Record<string, readonly [number, number, string]>> = {
  washington: [38.9072, -77.0369, 'city America/New_York'],
  'white-house': [38.8977, -77.0365, 'venue America/New_York'],
  madrid: [40.4168, -3.7038, 'city Europe/Madrid'],
  london: [51.5072, -0.1276, 'city Europe/London'],
  aswan: [24.0889, 32.8998, 'city Africa/Cairo'],
  'aswan-rest-house': [24.0889, 32.8998, 'city Africa/Cairo'],
  jerusalem: [31.7683, 35.2137, 'city Asia/Jerusalem'],
  'pm-residence': [31.7683, 35.2137, 'city Asia/Jerusalem'],
  'king-david': [31.7743, 35.2225, 'venue Asia/Jerusalem'],
  lod: [32.0055, 34.8854, 'venue Asia/Jerusalem'],
  km101: [30.03, 32.3, 'region Africa/Cairo'],
  luxor: [25.6872, 32.6396, 'city Africa/Cairo'],
  aqaba: [29.5321, 35.0063, 'city Asia/Amman'],
  damascus: [33.5138, 36.2765, 'city Asia/Damascus'],
};

const DATES = [
  'k01 1974-01-10',
  'k02 undated',
  'k03 undated',
  'k04 1974-01',
  'k05 2022-01-13',
  'k06 1982',
  'k07 1974-01-16',
  'k08 1982',
  'k09 1982',
  'k10 1974-01-25',
  'k11 1974-01',
  'k12 1974-01-18',
  'k13 1982',
  'k14 1974-01-18',
  'k15 1974-01-21',
  'k16 1974-01-28',
];

/** Each conflict of the sheet: where it stands, whose accounts, what is shown. */
const CONFLICTS: readonly (readonly [
  code: string,
  at: string,
  accounts: string,
  reading: string,
])[] = [
  ['C2', 'madrid-stop', '2', ''],
  ['C6', 'jerusalem-3-return', '9 | 10', ''],
  ['C5', 'km101-signing', '12 | 14', '12:25'],
  ['C4', 'damascus', '3 | 15', ''],
  ['C1', '', '1 | 5 | 2 3', 'Aswan, and ten days'],
  ['C3', '', '3 | 7', ''],
  ['C7', '', '16', ''],
];

let tour: Itinerary;
beforeAll(async () => {
  tour = await readTour('data/kissinger-1974.yaml');
});

const noteOf = (id: string): string =>
  JSON.stringify(tour.events.find((event) => event.id === id)?.note);

describe('the shuttle against its fact sheet', () => {
  it('has the 20 events of the sheet, in order, each as the sheet has it', () => {
    expect(ROWS).toHaveLength(20);
    expect(tour.events.map(rowOf)).toEqual(ROWS);
  });

  it('has every point where the sheet has it, and the signing within ten kilometres', () => {
    const points = Object.entries(tour.places).map(([key, { at, precision, zone }]) => [
      key,
      [at[1], at[0], `${precision} ${zone}`],
    ]);
    expect(Object.fromEntries(points)).toEqual(POINTS);
    expect(tour.places['km101']?.withinKm).toBe(10);
  });

  it('has the 16 sources with the dates of the sheet, and uses each', () => {
    expect(datesOf(tour)).toEqual(DATES);
    const used = JSON.stringify([tour.events, tour.legs, tour.disputes]);
    expect(Object.keys(tour.sources ?? {}).filter((key) => !used.includes(`"${key}"`))).toEqual([]);
    expect(tour.sources?.['k15']?.language).toBe('fr');
    expect(tour.sources?.['k16']?.url).toBeUndefined();
  });

  it('has the seven conflicts of the sheet, and no other', () => {
    const found = disputesOf(tour).map(([at, { versions, reading }]) => [
      at,
      versions.map(({ sources }) => numbersOf(sources)).join(' | '),
      reading ?? '',
    ]);
    expect(found).toEqual(CONFLICTS.map(([, ...rest]) => rest));
  });

  it('has him at eighteen of them, and twice not there', () => {
    const absent = tour.events.filter((event) => event.absent === true);
    expect(absent.map(({ id }) => id)).toEqual(['washington-announcement', 'km101-signing']);
  });

  it('has the twelve legs and the six unknowns, and waives one warning', () => {
    expect(tour.legs?.map(({ status }) => status)).toEqual([
      ...['inferred', 'reported', 'reported', 'reported', 'reported', 'reported', 'reported'],
      ...['inferred', 'inferred', 'reported', 'reported', 'reported'],
    ]);
    expect(tour.unknowns).toHaveLength(6);
    expect(tour.waive?.map(({ code, where }) => `${code} ${where ?? ''}`)).toEqual([
      'announced-and-past events[0]',
    ]);
  });

  it.each([
    ['aswan-1-talks', 'Two hours in the night of 11 January, four hours on 12 January'],
    ['king-david-talks', 'about noon or 13:00'],
    ['washington-announcement', '21:00 in Cairo and Jerusalem, worked out'],
    ['aswan-4', 'worked out'],
    ['tel-aviv-airport', 'less than 100 minutes'],
    ['madrid-stop', 'Cortona'],
  ])('says in words what no field can say of %s', (id, words) => {
    expect(noteOf(id)).toContain(words);
  });
});

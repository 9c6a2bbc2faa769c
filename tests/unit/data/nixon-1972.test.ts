/**
 * The journey to China against its fact sheet, retyped here by hand: whoever changes a time, a place
 * or a source has to change it twice, and say why. Nothing below is computed from the file.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Itinerary } from '../../../src/core/model/itinerary';
import { datesOf, disputesOf, numbersOf, readTour, rowOf, type Row } from '../../support/factSheet';

const ROWS: readonly Row[] = [
  [
    'white-house-departure',
    { date: '1972-02-17', part: 'morning' },
    'white-house',
    'ceremony departure',
    'pat-nixon',
    '1 2',
  ],
  [
    'andrews-departure',
    { date: '1972-02-17', start: '10:35' },
    'andrews',
    'departure',
    'pat-nixon rogers kissinger haldeman',
    '2 3',
  ],
  ['kaneohe-arrival', '1972-02-17', 'kaneohe', 'arrival', 'pat-nixon', '1'],
  ['kaneohe-stay', '1972-02-17/1972-02-19', 'kaneohe', 'stay', 'pat-nixon', '1 4'],
  [
    'kaneohe-departure',
    { date: '1972-02-19', part: 'afternoon' },
    'kaneohe',
    'departure',
    'pat-nixon',
    '1',
  ],
  [
    'guam-arrival',
    { date: '1972-02-20', start: '17:00', about: ['start'] },
    'guam-airport',
    'arrival',
    'pat-nixon',
    '1 5',
  ],
  [
    'guam-departure',
    { date: '1972-02-21', start: '07:00' },
    'guam-airport',
    'departure',
    'pat-nixon',
    '1',
  ],
  ['shanghai-transit', { date: '1972-02-21', start: '09' }, 'hongqiao', 'stopover', 'qiao', '1 6'],
  [
    'beijing-arrival',
    { date: '1972-02-21', start: '11:30', about: ['start'] },
    'capital-airport',
    'arrival ceremony',
    'pat-nixon zhou',
    '1 3 6',
  ],
  [
    'mao-meeting',
    { date: '1972-02-21', start: '14:50', end: '15:55' },
    'zhongnanhai',
    'courtesy-call',
    'kissinger lord mao zhou wang-hai-jung tang',
    '7 8',
  ],
  [
    'first-plenary',
    {
      date: '1972-02-21',
      part: 'afternoon',
      earliest: '17:30',
      lasts: '1h',
      about: ['lasts'],
      likely: ['earliest'],
    },
    'great-hall',
    'meeting',
    'rogers kissinger zhou',
    '6 9',
  ],
  [
    'welcome-banquet',
    { date: '1972-02-21', part: 'evening' },
    'great-hall',
    'ceremony meal',
    'pat-nixon zhou',
    '6 10',
  ],
  [
    'talks-22-feb',
    { date: '1972-02-22', part: 'afternoon', lasts: '4h', about: ['lasts'] },
    'great-hall',
    'meeting',
    'zhou',
    '6',
  ],
  [
    'ballet',
    { date: '1972-02-22', part: 'evening', latest: '23:00' },
    'beijing',
    'ceremony',
    'pat-nixon zhou jiang-qing',
    '11',
  ],
  [
    'sports-show',
    { date: '1972-02-23', part: 'evening' },
    'capital-gymnasium',
    'ceremony',
    '',
    '12',
  ],
  [
    'great-wall',
    { date: '1972-02-24', part: 'morning', lasts: '1h', about: ['lasts'] },
    'badaling',
    'site-visit',
    'pat-nixon rogers',
    '13',
  ],
  [
    'ming-tombs',
    { date: '1972-02-24', after: ['great-wall'], lasts: '1h30m', latest: '14:18' },
    'dingling',
    'site-visit',
    'pat-nixon liu-chun',
    '13',
  ],
  [
    'talks-24-feb',
    { date: '1972-02-24', start: '17:20', lasts: '3h', about: ['lasts'] },
    'beijing',
    'meeting',
    'zhou',
    '13',
  ],
  [
    'forbidden-city',
    { date: '1972-02-25', start: '10:00', end: '12:00', about: ['start'] },
    'forbidden-city',
    'site-visit',
    'wang-yeh-chin',
    '14',
  ],
  ['talks-25-feb', { date: '1972-02-25', start: '17:45' }, 'beijing', 'meeting meal', 'zhou', '14'],
  [
    'beijing-airport-meeting',
    { date: '1972-02-26', earliest: '08:30', before: ['hangzhou-arrival'] },
    'capital-airport',
    'meeting departure',
    'zhou',
    '15',
  ],
  [
    'hangzhou-arrival',
    { date: '1972-02-26', start: '13:00', about: ['start'] },
    'hangzhou-airport',
    'arrival',
    'pat-nixon zhou',
    '15',
  ],
  [
    'west-lake',
    { date: '1972-02-26', part: 'afternoon', after: ['hangzhou-arrival'], latest: '16:27' },
    'west-lake',
    'site-visit',
    'pat-nixon zhou nan-ping',
    '15',
  ],
  [
    'shanghai-return',
    { date: '1972-02-27', latest: '10:30' },
    'hongqiao',
    'arrival',
    'pat-nixon zhou chang',
    '16',
  ],
  [
    'shanghai-banquet',
    { date: '1972-02-27', start: '19:00', end: '21:00' },
    'exhibition-hall',
    'ceremony meal',
    'pat-nixon zhou chang',
    '16',
  ],
  [
    'shanghai-departure',
    { date: '1972-02-28', start: '10:10' },
    'hongqiao',
    'departure',
    'zhou',
    '17',
  ],
  [
    'elmendorf-stop',
    { date: '1972-02-28', start: '00:05', lasts: '9h', about: ['lasts'] },
    'elmendorf',
    'arrival stopover',
    'pat-nixon',
    '17',
  ],
  [
    'andrews-return',
    { date: '1972-02-28', part: 'evening', latest: '22:00' },
    'andrews',
    'arrival ceremony',
    'pat-nixon agnew',
    '17 18',
  ],
];

/** Latitude first, as the sheet has them. */
const POINTS: Readonly<Record<string, readonly [number, number, string]>> = {
  'white-house': [38.8977, -77.0365, 'venue America/New_York'],
  andrews: [38.8108, -76.867, 'site America/New_York'],
  kaneohe: [21.4505, -157.768, 'site Pacific/Honolulu'],
  'guam-airport': [13.4834, 144.796, 'venue Pacific/Guam'],
  'nimitz-hill': [13.468, 144.725, 'site Pacific/Guam'],
  hongqiao: [31.1979, 121.3363, 'venue Asia/Shanghai'],
  'exhibition-hall': [31.2262, 121.4497, 'venue Asia/Shanghai'],
  'capital-airport': [40.0799, 116.6031, 'venue Asia/Shanghai'],
  zhongnanhai: [39.912, 116.379, 'site Asia/Shanghai'],
  'great-hall': [39.9035, 116.3875, 'venue Asia/Shanghai'],
  beijing: [39.9042, 116.4074, 'city Asia/Shanghai'],
  'capital-gymnasium': [39.939, 116.322, 'venue Asia/Shanghai'],
  badaling: [40.354, 116.006, 'venue Asia/Shanghai'],
  dingling: [40.295, 116.217, 'venue Asia/Shanghai'],
  'forbidden-city': [39.9163, 116.3972, 'venue Asia/Shanghai'],
  'hangzhou-airport': [30.3353, 120.2394, 'site Asia/Shanghai'],
  'west-lake': [30.246, 120.144, 'site Asia/Shanghai'],
  elmendorf: [61.25, -149.806, 'site America/Anchorage'],
};

const DATES = [
  'n01 undated',
  'n02 1972-02-17',
  'n03 2022-02',
  'n04 1972-08-30',
  'n05 2012-02-20',
  'n06 undated',
  'n07 1972-02-21',
  'n08 1972-02-21',
  'n09 1972-02-21',
  'n10 1972-02-22',
  'n11 2012-02',
  'n12 undated',
  'n13 2012-02',
  'n14 2012-02',
  'n15 2012-02',
  'n16 2012-02',
  'n17 2012-02',
  'n18 1972-02-28',
  'n19 2012-02-27',
  'n20 2019-08-01',
  'n21 undated',
  'n22 1972-02-14',
  'n23 undated',
];

/** Each conflict of the sheet: where it stands, whose accounts, what is shown. */
const CONFLICTS: readonly (readonly [
  code: string,
  at: string,
  accounts: string,
  reading: string,
])[] = [
  ['C1', 'white-house-departure', '1 | 2 3', '17 February 1972'],
  ['C2', 'andrews-departure', '3 | 2', '10:35'],
  ['C6', 'kaneohe-arrival', '22 | 1', 'Kaneohe'],
  ['C5', 'guam-arrival', '21 | 1 5', 'Nimitz Hill'],
  ['C3', 'shanghai-departure', '17 | 19', '10:10'],
  ['C4', '', ' | 17 | 20', ''],
  ['C7', '', '23', ''],
];

let tour: Itinerary;
beforeAll(async () => {
  tour = await readTour('data/nixon-1972.yaml');
});

describe('the journey to China against its fact sheet', () => {
  it('has the 28 events of the sheet, in order, each as the sheet has it', () => {
    expect(ROWS).toHaveLength(28);
    expect(tour.events.map(rowOf)).toEqual(ROWS);
  });

  it('has every point where the sheet has it', () => {
    const points = Object.entries(tour.places).map(([key, { at, precision, zone }]) => [
      key,
      [at[1], at[0], `${precision} ${zone}`],
    ]);
    expect(Object.fromEntries(points)).toEqual(POINTS);
  });

  it('has the 23 sources with the dates of the sheet, and uses each', () => {
    expect(datesOf(tour)).toEqual(DATES);
    const used = JSON.stringify([tour.events, tour.legs, tour.disputes]);
    expect(Object.keys(tour.sources ?? {}).filter((key) => !used.includes(`"${key}"`))).toEqual([]);
  });

  it('has the seven conflicts of the sheet, and no other', () => {
    const found = disputesOf(tour).map(([at, { versions, reading }]) => [
      at,
      versions.map(({ sources }) => numbersOf(sources)).join(' | '),
      reading ?? '',
    ]);
    expect(found).toEqual(CONFLICTS.map(([, ...rest]) => rest));
  });

  it('knows the White House plan for Shanghai and Peking, which matched the outcome', () => {
    const planned = tour.events.flatMap(({ id, history = [] }) =>
      history.map(({ knownFrom, status, when, sources }) => [id, knownFrom, status, when, sources]),
    );
    expect(planned).toEqual([
      ['shanghai-transit', '1972-02-14', 'announced', { date: '1972-02-21', start: '09' }, ['n22']],
      [
        'beijing-arrival',
        '1972-02-14',
        'announced',
        { date: '1972-02-21', start: '11:30' },
        ['n22'],
      ],
    ]);
  });

  it('has the eight legs, all by air and reported, and the five unknowns', () => {
    expect(tour.legs?.map(({ by, status }) => `${by ?? ''} ${status ?? ''}`)).toEqual(
      Array(8).fill('air reported'),
    );
    expect(tour.unknowns).toHaveLength(5);
  });

  it('assumes one place, and says which', () => {
    const assumed = tour.events.filter(({ placeBasis }) => placeBasis === 'assumed');
    expect(assumed.map(({ id }) => id)).toEqual(['hangzhou-arrival']);
    expect(assumed[0]?.placeNote).toContain('Jianqiao');
  });

  it('keeps the spelling of the time beside today’s', () => {
    const text = JSON.stringify([tour.people, tour.places]);
    for (const name of [
      'Mao Tse-tung',
      'Chou En-lai',
      'Ch’iao Kuan-hua',
      'Chiang Ching',
      'Hung Chiao',
      'Peking',
      'Ting Ling',
      'Hangchow',
    ])
      expect(text).toContain(name);
  });
});

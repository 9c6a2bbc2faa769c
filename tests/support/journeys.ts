/** Journeys that nobody made, each hard on a map in its own way. Points are those of the places. */
import type { LngLat } from '../../src/core/model/brand';
import type { Story } from '../../src/core/model/story';
import { mapStory, TOKYO, type VisitSpec } from './mapStory';
import { randomFrom } from './random';

/** A journey by the name of its golden file. */
export interface NamedJourney {
  readonly id: string;
  readonly story: Story;
  readonly visits: readonly VisitSpec[];
}

type Stop = readonly [city: string, country: string, lng: number, lat: number];

const SUVA: Stop = ['Suva', 'FJ', 178.44, -18.14];
const APIA: Stop = ['Apia', 'WS', -171.76, -13.83];
const TOKYO_STOP: Stop = ['Tokyo', 'JP', 139.69, 35.69];
const NUKUALOFA: Stop = ['Nukuʻalofa', 'TO', -175.2, -21.14];
const SINGAPORE: Stop = ['Singapore', 'SG', 103.85, 1.29];

/** Forty capitals, west to east and back. */
const CAPITALS: readonly Stop[] = [
  ['Reykjavik', 'IS', -21.94, 64.15],
  ['Dublin', 'IE', -6.26, 53.35],
  ['Lisbon', 'PT', -9.14, 38.72],
  ['Madrid', 'ES', -3.7, 40.42],
  ['Paris', 'FR', 2.35, 48.86],
  ['Oslo', 'NO', 10.75, 59.91],
  ['Rome', 'IT', 12.5, 41.9],
  ['Athens', 'GR', 23.73, 37.98],
  ['Cairo', 'EG', 31.24, 30.04],
  ['Addis Ababa', 'ET', 38.76, 9.02],
  ['Nairobi', 'KE', 36.82, -1.29],
  ['Antananarivo', 'MG', 47.51, -18.88],
  ['Riyadh', 'SA', 46.68, 24.71],
  ['Tehran', 'IR', 51.39, 35.69],
  ['Kabul', 'AF', 69.17, 34.53],
  ['New Delhi', 'IN', 77.21, 28.61],
  ['Kathmandu', 'NP', 85.32, 27.72],
  ['Dhaka', 'BD', 90.41, 23.81],
  ['Bangkok', 'TH', 100.5, 13.76],
  ['Hanoi', 'VN', 105.85, 21.03],
  ['Jakarta', 'ID', 106.85, -6.21],
  ['Manila', 'PH', 120.98, 14.6],
  ['Beijing', 'CN', 116.4, 39.9],
  ['Ulaanbaatar', 'MN', 106.91, 47.89],
  ['Seoul', 'KR', 126.98, 37.57],
  TOKYO_STOP,
  ['Canberra', 'AU', 149.13, -35.28],
  ['Wellington', 'NZ', 174.78, -41.29],
  SUVA,
  APIA,
  ['Mexico City', 'MX', -99.13, 19.43],
  ['Havana', 'CU', -82.37, 23.11],
  ['Bogotá', 'CO', -74.07, 4.71],
  ['Lima', 'PE', -77.04, -12.05],
  ['Santiago', 'CL', -70.67, -33.45],
  ['Buenos Aires', 'AR', -58.38, -34.6],
  ['Brasília', 'BR', -47.88, -15.79],
  ['Dakar', 'SN', -17.44, 14.69],
  ['Ottawa', 'CA', -75.7, 45.42],
  ['Washington, D.C.', 'US', -77.04, 38.9],
];

function visitsOf(stops: readonly Stop[]): VisitSpec[] {
  return stops.map(([city, country, lng, lat], index) => ({
    city,
    country,
    at: [lng, lat],
    dates: `${String(index + 1)} May`,
  }));
}

/** Ten venues within ten kilometres, as a day in one city has them. */
function cityDay(): VisitSpec[] {
  const random = randomFrom(10);
  const near = (): LngLat => [28.95 + random() * 0.12, 41 + random() * 0.08];
  const venues = Array.from({ length: 10 }, (_, index) => ({
    key: `venue-${String(index + 1)}`,
    at: near(),
  }));
  return [{ city: 'Istanbul', country: 'TR', at: [28.98, 41.01], dates: '20 August', venues }];
}

function made(id: string, visits: readonly VisitSpec[], home: typeof TOKYO | null): NamedJourney {
  return { id, visits, story: mapStory(visits, home) };
}

/** A file can know a country and nothing more: the point then stands for all of it. */
function countryOnly(): readonly VisitSpec[] {
  const visits = visitsOf([
    ['Mongolia', 'MN', 103.85, 46.86],
    ['Kazakhstan', 'KZ', 66.92, 48.02],
  ]);
  return visits.map((visit) => ({ ...visit, precision: 'country' }));
}

/** A place of each kind. */
function allKinds(): readonly VisitSpec[] {
  const kinds = ['city', 'site', 'region', 'country', 'undisclosed', 'venue'] as const;
  return visitsOf([
    ['Ankara', 'TR', 32.86, 39.93],
    ['A border post', 'TR', 43.3, 37.15],
    ['Upper Egypt', 'EG', 32.4, 26],
    ['Sudan', 'SD', 30.2, 15.5],
    ['Undisclosed', 'SA', 45, 24],
    ['A ship', 'YE', 48, 12],
  ]).map((visit, index) => ({ ...visit, precision: kinds[index] ?? 'city' }));
}

/** All of them, in a fixed order. */
export const JOURNEYS: readonly NamedJourney[] = [
  made('suva-apia', visitsOf([SUVA, APIA]), null),
  made(
    'tokyo-honolulu-los-angeles',
    visitsOf([
      TOKYO_STOP,
      ['Honolulu', 'US', -157.86, 21.31],
      ['Los Angeles', 'US', -118.24, 34.05],
    ]),
    null,
  ),
  made(
    'longyearbyen-tromso',
    visitsOf([
      ['Longyearbyen', 'NO', 15.65, 78.22],
      ['Tromsø', 'NO', 18.96, 69.65],
    ]),
    null,
  ),
  made('mcmurdo', visitsOf([['McMurdo Station', 'AQ', 166.67, -77.85]]), null),
  made(
    'vatican-san-marino-monaco',
    visitsOf([
      ['Vatican City', 'VA', 12.453, 41.903],
      ['San Marino', 'SM', 12.447, 43.936],
      ['Monaco', 'MC', 7.42, 43.738],
    ]),
    TOKYO,
  ),
  made(
    'singapore-johor',
    visitsOf([SINGAPORE, ['Johor Bahru', 'MY', 103.76, 1.49], SINGAPORE]),
    TOKYO,
  ),
  made(
    'pacific-states',
    visitsOf([
      ['Melekeok', 'PW', 134.62, 7.5],
      ['Palikir', 'FM', 158.16, 6.92],
      ['Majuro', 'MH', 171.38, 7.09],
      ['Yaren', 'NR', 166.92, -0.55],
      ['South Tarawa', 'KI', 172.98, 1.33],
      ['Funafuti', 'TV', 179.2, -8.52],
      APIA,
      NUKUALOFA,
    ]),
    TOKYO,
  ),
  made('forty-stops', visitsOf(CAPITALS), null),
  made('one-city', cityDay(), TOKYO),
  made(
    'two-antipodes',
    visitsOf([
      ['Shanghai', 'CN', 121.47, 31.23],
      ['Concordia', 'AR', -58.53, -31.23],
    ]),
    null,
  ),
  made(
    'ten-times-the-same',
    Array.from({ length: 10 }, (_, index) => ({
      ...visitsOf([['Geneva', 'CH', 6.14, 46.2]])[0],
      city: 'Geneva',
      country: 'CH',
      at: [6.14, 46.2] as const,
      dates: `${String(index + 1)} May`,
    })),
    TOKYO,
  ),
  made('country-only', countryOnly(), TOKYO),
  made('all-kinds-of-place', allKinds(), TOKYO),
  made(
    'over-antarctica',
    visitsOf([
      ['Punta Arenas', 'CL', -70.91, -53.16],
      ['McMurdo Station', 'AQ', 166.67, -77.85],
      ['Hobart', 'AU', 147.33, -42.88],
    ]),
    null,
  ),
];

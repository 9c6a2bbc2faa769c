/**
 * `npm run bench:maps`: how long cutting a map takes, by how much of the world it shows: the first
 * line includes opening the atlases, the others do not. Prints medians of the process's own time; it
 * is for reading, and no test depends on it.
 */
import { chooseFrame } from '../../src/core/geo/frame';
import type { LngLat } from '../../src/core/model/brand';
import { cutBasemap } from '../../src/publish/basemap/cutBasemap';
import { areaLabels } from '../../src/publish/basemap/labels';
import { countryNames } from '../../src/publish/countryNames';

const NAMES = countryNames('en');
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const cpuMs = (): number => process.cpuUsage().user / 1000;

interface Trip {
  readonly what: string;
  readonly points: readonly LngLat[];
  readonly visited: readonly string[];
}

const AUGUST: Trip = {
  what: 'the August tour',
  points: [
    [28.98, 41.01],
    [32.86, 39.93],
    [35.91, 31.95],
    [43.15, 11.59],
  ],
  visited: ['DJ', 'TR', 'JO'],
};

const TRIPS: readonly Trip[] = [
  { what: 'one city', points: [[35.91, 31.95]], visited: ['JO'] },
  {
    what: 'Suva to Apia',
    points: [
      [178.44, -18.14],
      [-171.76, -13.83],
    ],
    visited: ['FJ', 'WS'],
  },
  AUGUST,
  {
    what: 'four continents',
    points: [
      [139.7, 35.7],
      [-77, 38.9],
      [2.3, 48.9],
      [28, -26],
    ],
    visited: ['JP', 'US', 'FR', 'ZA'],
  },
];

/** Returns what cutting one map took, and what finding its names took, ms. */
function cut({ points, visited }: Trip): readonly [map: number, names: number] {
  // A frame of its own each time: what was worked out for one is kept for its names.
  const frame = chooseFrame(points);
  const began = cpuMs();
  cutBasemap(frame, { borders: 'de-facto', visited, cacheDir: null });
  const between = cpuMs();
  const colors = Object.fromEntries(visited.map((code, index) => [code, index]));
  areaLabels(frame, { visited: colors, names: NAMES, language: 'en', borders: 'de-facto' });
  return [between - began, cpuMs() - between];
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const [map, names] = cut(AUGUST);
console.log(`first of all: map ${map.toFixed(0)} ms, names ${names.toFixed(0)} ms`);
for (const trip of TRIPS) {
  const times: (readonly [number, number])[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(cut(trip));
  const [ofMap, ofNames] = [0, 1].map((at) => median(times.map((time) => time[at] ?? NaN)));
  console.log(
    `${trip.what}: map ${(ofMap ?? NaN).toFixed(0)} ms, names ${(ofNames ?? NaN).toFixed(0)} ms`,
  );
}

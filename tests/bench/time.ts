/**
 * `npm run bench:time`: how long the resolver takes for files far larger than any journey, and
 * after one event of a file has changed. Prints medians; it is for reading, and no test depends on
 * it, since the times are those of the machine and of what else it is doing.
 */
import type { EventSpec, Itinerary, WhenSpec } from '../../src/core/model/itinerary';
import { checkTravel } from '../../src/core/parse/travel';
import { createReport } from '../../src/core/parse/report';
import { addDays } from '../../src/core/time/calendar';
import type { KnownFacts } from '../../src/core/time/facts';
import { resolveSpans } from '../../src/core/time/resolve';
import { event, itinerary, place } from '../support/itinerary';
import { randomFrom } from '../support/random';

const RUNS = Number(process.env.BENCH_RUNS ?? 7);
const WARM_UP = 3;
/** What this process itself has worked: the wall clock counts what others do as well. */
const cpuMs = (): number => process.cpuUsage().user / 1000;
const ZONES = [
  'Africa/Djibouti',
  'Europe/Istanbul',
  'Asia/Amman',
  'Asia/Tokyo',
  'America/New_York',
];

/** Forty cities, a few hundred kilometres apart. */
const places = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [
    `p${String(index)}`,
    place('XX', `City ${String(index)}`, {
      at: [20 + (index % 8) * 3, 30 + Math.floor(index / 8) * 3],
      zone: ZONES[index % ZONES.length] ?? 'UTC',
    }),
  ]),
);

/** A tour of `count` events, ten a day and a city every second day, known as tours are known. */
function tour(count: number): Itinerary {
  const random = randomFrom(count);
  const events = Array.from({ length: count }, (_, index): EventSpec => {
    const at = `p${String(Math.floor(index / 20) % 40)}`;
    return event(`e${String(index)}`, at, { when: whenOf(index, random()) });
  });
  return itinerary(places, events);
}

function whenOf(index: number, chance: number): WhenSpec {
  const date = addDays('2000-01-01', Math.floor(index / 10));
  const before = index === 0 ? [] : [`e${String(index - 1)}`];
  // Nothing is asked of the hour of departure but that it follows what came before.
  if (index % 20 === 19) return { after: before };
  if (chance < 0.2) return date;
  const hour = String(8 + (index % 10)).padStart(2, '0');
  if (chance < 0.6) return { date, start: `${hour}:30`, lasts: '25m', about: ['lasts'] };
  return { date, after: before };
}

/** Every event after the one before it, and a date for one in a hundred. */
function chain(count: number, isShuffled: boolean): Itinerary {
  const events = Array.from({ length: count }, (_, index): EventSpec => {
    const date = index % 100 === 0 ? { date: '[2000-01-01..2010-12-31]' } : {};
    const after = index === 0 ? {} : { after: [`e${String(index - 1)}`] };
    return event(`e${String(index)}`, 'p0', { when: { ...date, ...after, lasts: '10m' } });
  });
  // 7919 is prime to the count, so this is a permutation without any order of its own.
  const shuffled = events.map((one, index) => events[(index * 7919) % count] ?? one);
  return itinerary(places, isShuffled ? shuffled : events);
}

/** Returns the file with one event in its middle moved, and all others as they were. */
function edited(file: Itinerary, run: number): Itinerary {
  const at = Math.floor(file.events.length / 2);
  const events = file.events.map((one, index) => {
    const when = {
      date: addDays('2000-01-01', Math.floor(at / 10)),
      start: `12:${String(10 + run)}`,
    };
    return index === at ? { ...one, when } : one;
  });
  return { ...file, events };
}

function measure(what: string, limitMs: number | null, run: (index: number) => number): void {
  // The first runs are slow for everything: the engine has yet to see what the code does.
  for (let index = 0; index < WARM_UP; index += 1) run(index);
  const times = Array.from({ length: RUNS }, (_, index) => {
    const began = cpuMs();
    const problems = run(index);
    return { ms: cpuMs() - began, problems };
  });
  const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const range = `${(sorted[0] ?? NaN).toFixed(0)} to ${(sorted.at(-1) ?? NaN).toFixed(0)}`;
  const limit = limitMs === null ? '' : `, meant to be under ${String(limitMs)}`;
  const problems = times.at(-1)?.problems ?? 0;
  const found = problems === 0 ? '' : `, ${String(problems)} problems`;
  console.log(`${what}: ${median.toFixed(0)} ms (${range}${limit}${found})`);
}

const resolve = (file: Itinerary): number => resolveSpans(file).problems.length;

for (const count of [2000, 10_000]) {
  const limit = count === 10_000 ? 1000 : null;
  const size = `${String(count)} events`;
  // A new file every time, so that nothing is known of its events.
  measure(`a tour of ${size}`, limit, () => resolve(tour(count)));
  const file = tour(count);
  const known: KnownFacts = new Map();
  resolveSpans(file, known);
  const editLimit = count === 2000 ? 50 : null;
  measure(
    `  one of them changed`,
    editLimit,
    (run) => resolveSpans(edited(file, run), known).problems.length,
  );
  measure(`  and looked through for impossible travel`, null, () => {
    const report = createReport();
    checkTravel(file, resolveSpans(file).spans, report);
    return report.problems.length;
  });
  measure(`a chain of ${size}`, limit, () => resolve(chain(count, false)));
  measure(`a chain of ${size}, shuffled`, limit, () => resolve(chain(count, true)));
}

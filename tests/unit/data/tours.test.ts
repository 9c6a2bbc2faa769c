/**
 * Every itinerary that we write passes our own checks, whichever of the three forms it is in, and
 * keeps what it was chosen to exercise.
 */
import { describe, expect, it } from 'vitest';
import imported from '../../../data/japan-2025';
import type { Itinerary } from '../../../src/core/model/itinerary';
import { eventsFilesIn } from '../../../src/publish/checkData';
import { loadItinerary, loadItineraryText } from '../../../src/publish/read/loadItinerary';
import { resolveSpans } from '../../../src/core/time/resolve';
import { TOURS } from '../../support/tours';

const HOUR_MS = 3_600_000;
const slashed = (path: string): string => path.replaceAll('\\', '/');
const [JAPAN, NIXON, KISSINGER] = TOURS;

async function load(file: string): Promise<Itinerary> {
  const { itinerary, problems } = await loadItinerary(file);
  expect(problems).toEqual([]);
  if (!itinerary) throw new Error(`${file} does not load`);
  return itinerary;
}

function startOf(itinerary: Itinerary, id: string): number {
  const span = resolveSpans(itinerary).spans.get(id);
  if (!span) throw new Error(`no span for ${id}`);
  return span.startMin.says;
}

const citiesOf = (tour: Itinerary): unknown[] => {
  const cities = tour.events
    .filter((event) => event.absent !== true)
    .map(({ at }) => tour.places[at]?.city);
  return cities.filter((city, index) => city !== cities[index - 1]);
};

describe('the itineraries that we write', () => {
  it('are all that data/ holds', async () => {
    expect((await eventsFilesIn('data')).map(slashed).sort()).toEqual([...TOURS].sort());
  });

  it.each(TOURS)('%s has no problem, and no contradiction', async (file) => {
    const tour = await load(file);
    expect(resolveSpans(tour).problems).toEqual([]);
  });

  it.each(TOURS)('%s is named after its id', async (file) => {
    expect(file).toContain(`/${(await load(file)).id}.`);
  });

  it.each(TOURS)('%s says the same as JSON', async (file) => {
    const tour = await load(file);
    const { itinerary, problems } = loadItineraryText('tour.json', JSON.stringify(tour, null, 2));
    expect(problems).toEqual([]);
    expect(itinerary).toEqual(tour);
  });

  it('reads the August file from its text as the compiler does', async () => {
    expect(await load(JAPAN)).toEqual(imported);
  });

  it('keeps the August bounds that follow from other events', async () => {
    const tour = await load(JAPAN);
    const { spans } = resolveSpans(tour);
    const utc = (at: number | undefined): string => new Date(at ?? NaN).toISOString().slice(0, 16);
    expect(utc(spans.get('ankara-arrival')?.startMin.says)).toBe('2025-08-18T13:03');
    expect(utc(spans.get('ankara-arrival')?.endMax.says)).toBe('2025-08-19T08:05');
    expect(utc(spans.get('sdf-base-visit')?.startMin.says)).toBe('2025-08-18T08:55');
    expect(spans.get('sdf-base-visit')?.startMin.soft).toBe('about');
    expect(spans.get('baykar-visit')?.startMin.soft).toBe('likely');
    expect(utc(spans.get('amman-prime-minister')?.endMax.says)).toBe('2025-08-21T15:00');
  });

  it('takes Nixon over the 180th meridian both ways, and to Shanghai twice', async () => {
    const tour = await load(NIXON);
    expect(citiesOf(tour)).toEqual([
      'Washington',
      'Kaneohe',
      'Guam',
      'Shanghai',
      'Beijing',
      'Hangzhou',
      'Shanghai',
      'Anchorage',
      'Washington',
    ]);
  });

  it('lands Nixon in Alaska 7 hours 55 minutes after take-off, by an earlier clock', async () => {
    const tour = await load(NIXON);
    const flown = startOf(tour, 'elmendorf-stop') - startOf(tour, 'shanghai-departure');
    expect(flown).toBe(7 * HOUR_MS + 55 * 60_000);
  });

  it('keeps Kissinger from the announcement and from the signing', async () => {
    const tour = await load(KISSINGER);
    const absent = tour.events.filter((event) => event.absent === true);
    expect(absent.map(({ id }) => id)).toEqual(['washington-announcement', 'km101-signing']);
    const cities = citiesOf(tour);
    expect(cities.filter((city) => city === 'Aswan')).toHaveLength(4);
    expect(cities.filter((city) => city === 'Jerusalem')).toHaveLength(3);
  });

  it('reads the American clock of January 1974 as four hours behind Greenwich', async () => {
    const tour = await load(KISSINGER);
    const at = startOf(tour, 'washington-announcement');
    expect(new Date(at).toISOString()).toBe('1974-01-17T19:00:00.000Z');
  });
});

/**
 * Finds what no traveller can do: be in two places at once, cover a distance in no time, or leave
 * before arriving. The resolver looks for what contradicts itself; here are the distances that it
 * needs for it, and the words. A doubt is always the traveller's: of two orders that are possible
 * neither is a fault, and towns are closer at their edges than their points are.
 */
import { distanceKm, leastTravelMs, TOP_SPEED_KMH } from '../geo/travelTime';
import type { EventSpec, Itinerary, TravelMode } from '../model/itinerary';
import type { Span } from '../model/story';
import { findImpossibleTravel, type ImpossibleTravel } from '../time/resolve';
import { cityOf, type Presence, type Ways } from '../time/whereabouts';
import type { Report } from './report';
import { showValue } from './show';

/** Two points that stand for towns may be this much closer at their edges. */
const SLACK_KM = 50;
const MINUTE_MS = 60_000;
/** What did not happen, or not to the traveller, takes no time. */
const NOT_THERE: readonly unknown[] = ['postponed', 'cancelled', 'denied', 'announced'];

/** Reports impossible travel, at the later of the two events concerned. */
export function checkTravel(
  itinerary: Itinerary,
  spans: ReadonlyMap<string, Span>,
  report: Report,
): void {
  checkStops(itinerary, spans, report);
  const indexOf = new Map(itinerary.events.map(({ id }, index) => [id, index]));
  for (const found of findImpossibleTravel(itinerary, waysOf(itinerary))) {
    reportTravel(found, indexOf, report);
  }
}

function reportTravel(
  { facts, ways, gap }: ImpossibleTravel,
  indexOf: ReadonlyMap<string, number>,
  report: Report,
): void {
  const [first] = ways;
  const last = ways.at(-1);
  if (!first || !last) return;
  const path = ['events', indexOf.get(last.to) ?? 0, 'when'];
  const names = { first: showValue(first.from), second: showValue(last.to) };
  const needed = ways.reduce((sum, { way }) => sum + way.ms, 0);
  // More is missing than the ways take: the times themselves overlap.
  if (gap > needed) {
    report.add('two-places-at-once', path, names, 'value', facts);
    return;
  }
  const params = {
    ...names,
    km: ways.reduce((sum, { way }) => sum + Number(way.params.km), 0),
    minutes: Math.round((needed - gap) / MINUTE_MS),
    needed: Math.round(needed / MINUTE_MS),
  };
  report.add('impossible-speed', path, params, 'value', facts);
}

/** Returns the least time between any two places of a file, by what the legs say of the mode. */
function waysOf(itinerary: Itinerary): Ways {
  const { places } = itinerary;
  const modes = readModes(itinerary);
  const known = new Map<string, ReturnType<Ways['between']>>();
  const between = (from: Presence, to: Presence): ReturnType<Ways['between']> => {
    const key = `${from.place} > ${to.place}`;
    const before = known.get(key);
    if (before) return before;
    const mode = modes.get(`${from.city} > ${to.city}`) ?? 'unknown';
    const [a, b] = [places[from.place], places[to.place]];
    const km = a && b ? distanceKm(a.at, b.at) : 0;
    const ms = leastTravelMs(km - SLACK_KM, mode);
    const params = {
      km: Math.round(km),
      needed: Math.round(ms / MINUTE_MS),
      speed: TOP_SPEED_KMH[mode],
    };
    const way = { ms, params };
    known.set(key, way);
    return way;
  };
  return { between, mostMs: mostOf(itinerary, modes) };
}

/** No two places are farther apart than twice the way from any one place to its farthest. */
function mostOf({ places }: Itinerary, modes: ReadonlyMap<string, TravelMode>): number {
  const [center, ...others] = Object.values(places).map(({ at }) => at);
  if (!center) return 0;
  const farthest = Math.max(0, ...others.map((at) => distanceKm(center, at)));
  const slowest = ['unknown' as const, ...modes.values()].reduce((a, b) =>
    TOP_SPEED_KMH[b] < TOP_SPEED_KMH[a] ? b : a,
  );
  return leastTravelMs(2 * farthest, slowest);
}

/** How people went from city to city, as far as the legs say so. */
function readModes({ legs = [], places, events }: Itinerary): ReadonlyMap<string, TravelMode> {
  const placeOf = new Map(events.map(({ id, at }) => [id, at]));
  const cityAt = (end: string): string => {
    const key = placeOf.get(end) ?? end;
    const place = places[key];
    return place ? cityOf(place, key) : end;
  };
  return new Map(
    legs.flatMap(({ from, to, by }) => (by ? [[`${cityAt(from)} > ${cityAt(to)}`, by]] : [])),
  );
}

interface Stop {
  readonly event: EventSpec;
  readonly city: string;
}

/**
 * A stop is a run of events in one city, in the order of the file: nobody leaves it unarrived.
 * Each track has stops of its own.
 */
function checkStops(
  { events, places, tracks }: Itinerary,
  spans: ReadonlyMap<string, Span>,
  report: Report,
): void {
  const mainTrack = Object.keys(tracks ?? {})[0] ?? '';
  const arrivals = new Map<string, Stop>();
  events.forEach((event, index) => {
    const place = places[event.at];
    const kinds: readonly string[] = [event.kind].flat();
    const isAway = event.absent === true || NOT_THERE.includes(event.status);
    if (!place || isAway || kinds.includes('movement')) return;
    const track = event.track ?? mainTrack;
    const city = cityOf(place, event.at);
    const arrival = arrivals.get(track);
    if (arrival?.city !== city) arrivals.delete(track);
    else if (kinds.includes('departure') && !kinds.includes('arrival')) {
      const [arrived, left] = [spans.get(arrival.event.id), spans.get(event.id)];
      if (arrived && left && left.startMax.at < arrived.startMin.at) {
        const names = { first: showValue(arrival.event.id), second: showValue(event.id) };
        report.add('leaves-before-it-arrives', ['events', index, 'when'], names);
      }
    }
    if (kinds.includes('arrival')) arrivals.set(track, { event, city });
  });
}

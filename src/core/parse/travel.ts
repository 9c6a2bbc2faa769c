/**
 * Finds what no traveller can do: be in two places at once, cover a distance in no time, or leave
 * before arriving. Runs on resolved times, since only they say what is certain; a doubt is always
 * the traveller's. Least travel times are our own arithmetic, so they are used for finding faults
 * and for nothing else.
 */
import type { EventSpec, Itinerary, PlaceSpec, TravelMode } from '../model/itinerary';
import type { Path } from '../model/problem';
import type { Span } from '../model/story';
import { distanceKm } from '../story/journeys';
import type { Report } from './report';
import { showValue } from './show';

/**
 * Faster than anything in service that carries people, in km/h; `unknown` may be an aeroplane, and
 * an aeroplane may have the jet stream behind it.
 */
const TOP_SPEED_KMH: Readonly<Record<TravelMode, number>> = {
  air: 1100,
  rail: 350,
  road: 140,
  sea: 90,
  foot: 10,
  unknown: 1100,
};
/** Two points that stand for towns may be this much closer at their edges. */
const SLACK_KM = 50;
/** How many later events each is compared with: what is far apart in time is never too fast. */
const LOOK_AHEAD = 12;
const MINUTE_MS = 60_000;
/** What did not happen, or not to the traveller, takes no time. */
const NOT_THERE: readonly unknown[] = ['postponed', 'cancelled', 'denied', 'announced'];

interface Presence {
  readonly event: EventSpec;
  readonly path: Path;
  readonly span: Span;
  readonly city: string;
  /** Undefined where all travel together. */
  readonly track: string | undefined;
}

/** Reports impossible travel, at the later of the two events concerned. */
export function checkTravel(
  itinerary: Itinerary,
  spans: ReadonlyMap<string, Span>,
  report: Report,
): void {
  const all = readPresences(itinerary, spans);
  const modes = readModes(itinerary);
  for (const track of new Set(all.map((presence) => presence.track))) {
    const presences = all.filter((presence) => presence.track === track);
    checkStops(presences, report);
    const sorted = [...presences].sort(
      (a, b) => a.span.startMin.at - b.span.startMin.at || a.span.startMax.at - b.span.startMax.at,
    );
    sorted.forEach((first, index) => {
      for (const second of sorted.slice(index + 1, index + 1 + LOOK_AHEAD)) {
        if (second.city === first.city) continue;
        const mode = modes.get(`${first.city} > ${second.city}`) ?? 'unknown';
        checkPair(first, second, { km: kmBetween(itinerary, first, second), mode, report });
      }
    });
  }
}

/** In file order; movements are between places and so in none. */
function readPresences(
  { events, places, tracks }: Itinerary,
  spans: ReadonlyMap<string, Span>,
): readonly Presence[] {
  const mainTrack = Object.keys(tracks ?? {})[0];
  return events.flatMap((event, index) => {
    const span = spans.get(event.id);
    const place = places[event.at];
    const kinds: readonly string[] = typeof event.kind === 'string' ? [event.kind] : event.kind;
    const isAway = event.absent === true || NOT_THERE.includes(event.status);
    if (!span || !place || isAway || kinds.includes('movement')) return [];
    const city = cityOf(place, event.at);
    const track = event.track ?? mainTrack;
    return [{ event, path: ['events', index, 'when'], span, city, track }];
  });
}

interface Way {
  readonly km: number;
  readonly mode: TravelMode;
  readonly report: Report;
}

function checkPair(first: Presence, second: Presence, { km, mode, report }: Way): void {
  const [a, b] = [first.span, second.span];
  const names = { first: showValue(first.event.id), second: showValue(second.event.id) };
  const isInOrder = a.startMax.at <= b.startMin.at;
  const minutes = (b.startMax.at - a.endMin.at) / MINUTE_MS;
  // Certain presence is from the latest start to the earliest end.
  const overlaps =
    Math.max(a.startMax.at, b.startMax.at) < Math.min(a.endMin.at, b.endMin.at) ||
    (isInOrder && minutes < 0);
  if (overlaps) report.add('two-places-at-once', second.path, names);
  if (overlaps || !isInOrder) return;
  const speed = TOP_SPEED_KMH[mode];
  const needed = (Math.max(0, km - SLACK_KM) / speed) * 60;
  if (minutes >= needed) return;
  const numbers = { km: Math.round(km), minutes: Math.round(minutes), speed };
  const params = { ...names, ...numbers, needed: Math.round(needed) };
  report.add('impossible-speed', second.path, params);
}

function kmBetween({ places }: Itinerary, first: Presence, second: Presence): number {
  const [from, to] = [places[first.event.at], places[second.event.at]];
  return from && to ? distanceKm(from.at, to.at) : 0;
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

/** A place without a city is one by itself; the names of cities may be in several languages. */
function cityOf({ country, city }: PlaceSpec, key: string): string {
  return `${country} ${city === undefined ? key : JSON.stringify(city)}`;
}

/** A stop is a run of events in one city, in the order of the file: nobody leaves it unarrived. */
function checkStops(presences: readonly Presence[], report: Report): void {
  let arrival: Presence | null = null;
  for (const presence of presences) {
    if (arrival?.city !== presence.city) arrival = null;
    const kinds = [presence.event.kind].flat();
    if (kinds.includes('arrival')) arrival = presence;
    if (!arrival || !kinds.includes('departure') || arrival === presence) continue;
    if (presence.span.startMax.at >= arrival.span.startMin.at) continue;
    const names = { first: showValue(arrival.event.id), second: showValue(presence.event.id) };
    report.add('leaves-before-it-arrives', presence.path, names);
  }
}

/**
 * Cuts the events into runs: consecutive events in one city, home apart. A run away from home is a
 * stop. Knows nothing of words or drawing. Events at which the traveller was absent belong to none,
 * nor do those that are off: cancelled, postponed, denied. What is only announced makes a run as long
 * as nothing is known to have happened after it; left behind without a word it was no stop.
 */
import type { EventSpec, Itinerary, PlaceSpec, Text } from '../model/itinerary';
import { primaryOf } from '../model/language';
import { happened, isOff } from '../model/status';

export interface Run {
  readonly events: readonly EventSpec[];
  readonly isHome: boolean;
  /** 1-based number of the stop; 0 at home. */
  readonly number: number;
  /** The place that stands for the city. */
  readonly place: string;
  readonly country: string;
  /** Two runs in one city have the same key. */
  readonly cityKey: string;
  /** Nothing of it has happened yet: no visit. */
  readonly planned: boolean;
}

type Group = Pick<Run, 'cityKey' | 'events'>;

/** Returns a text's string in the wanted language, else in the file's, else whatever it has first. */
export function textIn(text: Text, language: string, fallback: string): string {
  if (typeof text === 'string') return text;
  return (
    text[language] ?? text[primaryOf(language)] ?? text[fallback] ?? Object.values(text)[0] ?? ''
  );
}

/** What makes two places the same city: country and city name, or the place itself where it has none. */
export function cityKeyOf(itinerary: Itinerary, key: string): string {
  const place = placeOf(itinerary, key);
  if (place.city === undefined) return `place:${key}`;
  return `${place.country}:${textIn(place.city, itinerary.language, itinerary.language)}`;
}

/** Throws a RangeError for an unknown key, which parsing has ruled out. */
export function placeOf(itinerary: Itinerary, key: string): PlaceSpec {
  const place = itinerary.places[key];
  if (!place) throw new RangeError(`no place "${key}"`);
  return place;
}

/** Kinds of an event as a list. */
export function kindsOf(event: EventSpec): readonly string[] {
  return typeof event.kind === 'string' ? [event.kind] : event.kind;
}

const COARSENESS: Readonly<Record<PlaceSpec['precision'], number>> = {
  venue: 0,
  site: 1,
  city: 2,
  region: 3,
  country: 4,
  undisclosed: 5,
};

/**
 * The city's own point where it has one, so that a disc does not sit on one venue of several; else the
 * least precise point of its places, and where none has a point rather a country than nobody knows where.
 */
function standsFor(itinerary: Itinerary, events: readonly EventSpec[], cityKey: string): string {
  const coarseness = (key: string): number => COARSENESS[placeOf(itinerary, key).precision];
  const cities = Object.keys(itinerary.places).filter(
    (key) => cityKeyOf(itinerary, key) === cityKey && coarseness(key) === COARSENESS.city,
  );
  const used = events.map((event) => event.at);
  const points = used.filter((key) => coarseness(key) < COARSENESS.country);
  if (cities.length + points.length === 0) {
    return used.reduce((a, b) => (coarseness(b) < coarseness(a) ? b : a));
  }
  const candidates = cities.length > 0 ? cities : points;
  return candidates.reduce((a, b) => (coarseness(b) > coarseness(a) ? b : a));
}

/** Consecutive events in one city. */
function groupByCity(itinerary: Itinerary, events: readonly EventSpec[]): Group[] {
  const groups: { cityKey: string; events: EventSpec[] }[] = [];
  for (const event of events) {
    const cityKey = cityKeyOf(itinerary, event.at);
    const last = groups.at(-1);
    if (last?.cityKey === cityKey) last.events.push(event);
    else groups.push({ cityKey, events: [event] });
  }
  return groups;
}

/**
 * Returns the runs in the order of `events`. `events` is the story's order; an empty list gives no
 * runs. Home at the very beginning counts without a report: a journey starts there.
 */
export function findRuns(itinerary: Itinerary, events: readonly EventSpec[]): Run[] {
  const home = itinerary.home === undefined ? null : cityKeyOf(itinerary, itinerary.home);
  const there = events.filter((event) => event.absent !== true && !isOff(event));
  const groups = groupByCity(itinerary, there);
  const isVisit = (group: Group): boolean => group.events.some(happened);
  const last = groups.findLastIndex(isVisit);
  const kept = groups.filter(
    (group, index) => index > last || isVisit(group) || (index === 0 && group.cityKey === home),
  );
  let number = 0;
  return groupByCity(
    itinerary,
    kept.flatMap((group) => group.events),
  ).map((group) => {
    const isHome = group.cityKey === home;
    if (!isHome) number += 1;
    const place = standsFor(itinerary, group.events, group.cityKey);
    return {
      events: group.events,
      isHome,
      number: isHome ? 0 : number,
      place,
      country: placeOf(itinerary, place).country,
      cityKey: group.cityKey,
      planned: !isVisit(group),
    };
  });
}

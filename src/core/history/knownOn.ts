/**
 * The file as it was known on a day: from when its sources appeared, and from the earlier states
 * that it keeps. What comes back is an itinerary like any other, so that map, timeline, list and
 * counts come of it by the same way; it never says more than the sources of that day.
 */
import type { CitationSpec, EventSpec, Itinerary, LegSpec } from '../model/itinerary';
import { readDate } from '../time/dated';
import { disputesOn, eventOn, type OnDay } from './knownEvent';
import { readKnowledge, sourceOf, type Knowledge } from './knowledge';

/**
 * Returns the itinerary as known on `date` (an ISO day); null before anything was known of it, and
 * for what is no day. From the day of the file's last change on it is the file itself. Its `updated`
 * is the latest day up to `date` on which something had changed; its title is the file's own, which
 * may say more, so a page words another. Pass `knowledge` where the file is asked more than once.
 */
export function knownOn(
  itinerary: Itinerary,
  date: string,
  knowledge: Knowledge = readKnowledge(itinerary),
): Itinerary | null {
  if (readDate(date)?.kind !== 'day' || date.length !== 10) return null;
  const day = knownDays(itinerary, knowledge).findLast((known) => known <= date);
  return day === undefined ? null : stateOn(itinerary, day, knowledge);
}

/**
 * Returns the days (ISO, in order) on which what is known changes, from that on which the first
 * event became known to the file's last change; never empty.
 */
export function knownDays(
  itinerary: Itinerary,
  knowledge: Knowledge = readKnowledge(itinerary),
): readonly string[] {
  const all = [
    knowledge.last,
    ...[...knowledge.sources.values()].map(({ day }) => day),
    ...[...knowledge.events.values()].flat().map(({ day }) => day),
    ...(itinerary.corrections ?? []).map(({ date }) => correctedOn(date, knowledge.last)),
  ];
  let before = '';
  return [...new Set(all)].sort().filter((day) => {
    const state = stateOn(itinerary, day, knowledge);
    const text = state ? JSON.stringify({ ...state, updated: '' }) : '';
    const isNew = text !== '' && (text !== before || day === knowledge.last);
    before = text;
    return isNew;
  });
}

function correctedOn(date: string, last: string): string {
  const day = readDate(date)?.last ?? last;
  return day > last ? last : day;
}

function stateOn(itinerary: Itinerary, day: string, knowledge: Knowledge): Itinerary | null {
  if (day >= knowledge.last) return itinerary;
  const events = eventsOn(itinerary, day, knowledge);
  if (events.length === 0) return null;
  const ids = new Set(events.map(({ id }) => id));
  const on = onDay(day, knowledge, ids);
  const disputes = disputesOn(itinerary.disputes ?? [], on);
  const legs = legsOn(itinerary, events, on);
  const corrections = itinerary.corrections?.filter(
    ({ date, event }) =>
      correctedOn(date, knowledge.last) <= day && (event === undefined || ids.has(event)),
  );
  const { kicker, summary, unknowns, waive, disputes: _, legs: __, ...kept } = itinerary;
  const told = {
    ...kept,
    updated: day,
    events,
    ...(legs.length > 0 ? { legs } : {}),
    ...(disputes.length > 0 ? { disputes } : {}),
    ...(corrections ? { corrections } : {}),
  };
  return withoutUnused(told);
}

function onDay(day: string, { sources, events }: Knowledge, ids: ReadonlySet<string>): OnDay {
  return {
    day,
    knows: (citation: CitationSpec) => (sources.get(sourceOf(citation))?.day ?? '9999') <= day,
    stateOf: (id) =>
      ids.has(id) ? events.get(id)?.findLast((state) => state.day <= day) : undefined,
  };
}

/** Events fall away until none is left whose time rests on events that are not there. */
function eventsOn(itinerary: Itinerary, day: string, knowledge: Knowledge): EventSpec[] {
  let ids: ReadonlySet<string> = new Set(itinerary.events.map(({ id }) => id));
  for (;;) {
    const on = onDay(day, knowledge, ids);
    const events = itinerary.events
      .filter(({ id }) => ids.has(id))
      .flatMap((event) => eventOn(event, knowledge.events.get(event.id) ?? [], on) ?? []);
    if (events.length === ids.size) return events;
    ids = new Set(events.map(({ id }) => id));
  }
}

/** Legs whose ends are there, once all that they cite is; without citations, bare. */
function legsOn(
  { legs = [], home }: Itinerary,
  events: readonly EventSpec[],
  on: OnDay,
): LegSpec[] {
  const places = new Set([
    home,
    ...events.flatMap(({ at, from }) => [at, ...(from === undefined ? [] : [from])]),
  ]);
  const isThere = (end: string): boolean => on.stateOf(end) !== undefined || places.has(end);
  return legs
    .filter(({ from, to }) => isThere(from) && isThere(to))
    .filter(({ sources = [] }) => sources.every(on.knows))
    .map((leg) => {
      const { by, note, via, ...bare } = leg;
      return leg.sources && leg.sources.length > 0 ? leg : bare;
    });
}

/** Drops every source, person, place and track that nothing refers to: they would tell the rest. */
function withoutUnused(itinerary: Itinerary): Itinerary {
  const { events, legs = [], disputes = [], home } = itinerary;
  const allDisputes = [...disputes, ...events.flatMap((event) => event.disputes ?? [])];
  const versions = allDisputes.flatMap((dispute) => dispute.versions);
  const past = events.flatMap((event) => event.history ?? []);
  const main = Object.keys(itinerary.tracks ?? {}).slice(0, 1);
  const tracks = pick(itinerary.tracks, [...main, ...events.map(({ track }) => track)]);
  const travellers = Object.values(tracks ?? {}).flatMap((track) => track.people);
  const cited = [...events, ...past, ...legs, ...versions].flatMap((one) => one.sources ?? []);
  const present = [...events, ...past].flatMap((one) => one.with ?? []);
  const disputed = versions.map(({ person }) => person);
  const people = pick(itinerary.people, [...travellers, ...present, ...disputed]);
  const sources = pick(itinerary.sources, cited.map(sourceOf));
  return {
    ...itinerary,
    places:
      pick(itinerary.places, [
        home,
        ...[...events, ...past, ...versions].map(({ at }) => at),
        ...events.map(({ from }) => from),
        ...legs.flatMap(({ from, to, via = [] }) => [from, to, ...via]),
      ]) ?? {},
    ...(people ? { people } : {}),
    ...(sources ? { sources } : {}),
    ...(tracks ? { tracks } : {}),
  };
}

/** The entries with these keys, in the order of the file; undefined for no entries at all. */
function pick<Value>(
  entries: Readonly<Record<string, Value>> | undefined,
  keys: readonly (string | undefined)[],
): Record<string, Value> | undefined {
  if (!entries) return undefined;
  return Object.fromEntries(Object.entries(entries).filter(([key]) => keys.includes(key)));
}

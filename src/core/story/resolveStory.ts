/**
 * Itinerary and spans to everything that follows from them without words: order, days, stops,
 * stays, legs, lanes, the axis. `describe/` puts the words on it.
 */
import { tz } from '@date-fns/tz';
import { eachDayOfInterval, formatISO } from 'date-fns';
import type { EventSpec, Itinerary } from '../model/itinerary';
import { happened, isOff } from '../model/status';
import type { StoryGhost } from '../model/ghost';
import { addDays } from '../time/calendar';
import { localDay, offsetMinutes, startOfDay } from '../time/zone';
import { findGhosts, type Ghost } from './ghosts';
import { findJourneys } from './journeys';
import type { Journey } from './journeys';
import { addLanes, findLanes, laneKey, laneKeyOf, lanesByCity } from './lanes';
import type { Lane } from './lanes';
import { certainStay, spanOf } from './presence';
import type { Interval, Spans } from './presence';
import { cityKeyOf, findRuns, placeOf } from './runs';
import type { Run } from './runs';

export interface ResolvedStory {
  /** In the story's order: by first possible day, then as the file has them. */
  readonly events: readonly {
    readonly spec: EventSpec;
    readonly day: string;
    readonly lane: string;
  }[];
  readonly runs: readonly Run[];
  readonly lanes: readonly Lane[];
  readonly stays: readonly (Interval & { readonly lane: string })[];
  readonly journeys: readonly Journey[];
  readonly ghosts: readonly StoryGhost[];
  /** ISO dates from the first listed day to the last, none left out. */
  readonly days: readonly string[];
  /** How many of them lie between the first and the last on which something happened. */
  readonly dayCount: number;
  readonly extent: Interval;
  /** Zone of the axis: the lanes' common one, else home's. */
  readonly axisZone: string;
}

function axisZoneOf(itinerary: Itinerary, lanes: readonly Lane[], at: number): string {
  const abroad = lanes.filter((lane) => !lane.isHome);
  const zones = abroad.map((lane) => placeOf(itinerary, lane.place).zone);
  const offsets = new Set(zones.map((zone) => offsetMinutes(at, zone)));
  const home = itinerary.home === undefined ? undefined : placeOf(itinerary, itinerary.home).zone;
  return (offsets.size <= 1 ? (zones[0] ?? home) : (home ?? zones[0])) ?? 'UTC';
}

/** Certain stays by lane: stops that follow each other in one lane count as one presence. */
function laneStays(runs: readonly Run[], spans: Spans): (Interval & { lane: string })[] {
  const byCity = lanesByCity(runs.filter((run) => !run.isHome));
  const groups: { lane: string; events: EventSpec[] }[] = [];
  for (const run of runs) {
    if (run.isHome) {
      groups.push({ lane: 'home', events: [] });
      continue;
    }
    const lane = laneKey(run, byCity);
    const last = groups.at(-1);
    if (last?.lane === lane) last.events.push(...run.events);
    else groups.push({ lane, events: [...run.events] });
  }
  return groups.flatMap(({ lane, events }) => {
    const stay = certainStay(firstAndLast(events), spans);
    return stay ? [{ lane, ...stay }] : [];
  });
}

/** Movements inside a lane neither begin nor end the presence in it. */
function firstAndLast(events: readonly EventSpec[]): EventSpec[] {
  return events.filter((event, index) => index === 0 || event.kind !== 'movement');
}

/** Where an event that the traveller missed is drawn: in the lane of its own place, if it has one. */
function absentLane(itinerary: Itinerary, lanes: readonly Lane[], event: EventSpec): string {
  const { country } = placeOf(itinerary, event.at);
  const city = cityKeyOf(itinerary, event.at);
  const lane = lanes.find(({ key }) => key === city) ?? lanes.find((l) => l.country === country);
  return lane?.key ?? '';
}

/** Every calendar day from the first to the last, both included; days have no zone of their own. */
function allDays(start: string, end: string): string[] {
  return eachDayOfInterval({ start, end }, { in: tz('UTC') }).map((day) =>
    formatISO(day, { representation: 'date' }),
  );
}

/**
 * The events by the day that they are listed under: the first on which they can have begun. One
 * whose day is open stays behind the event that the file puts before it, as far as its own bounds
 * allow, so that a wide bound does not carry an arrival ahead of its departure.
 */
function orderByDay(itinerary: Itinerary, spans: Spans): { spec: EventSpec; day: string }[] {
  let previous = '';
  const dated = itinerary.events.map((spec) => {
    const { zone } = placeOf(itinerary, spec.at);
    const { startMin, startMax } = spanOf(spans, spec.id);
    const first = localDay(startMin.at, zone);
    const last = localDay(Math.max(startMin.at, startMax.at - 1), zone);
    previous = first < previous && previous <= last ? previous : first;
    return { spec, day: previous };
  });
  return dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** In the timeline where time or lane is another than the event's; on the map where the place is. */
function placeGhost(ghost: Ghost, lane: string, isOtherLane: boolean): StoryGhost {
  const { event, kind, place, from, to, isElsewhen, isElsewhere } = ghost;
  return {
    event,
    kind,
    ...(isElsewhen || isOtherLane ? { bar: { lane, from, to } } : {}),
    ...(isElsewhere ? { place } : {}),
  };
}

/**
 * The days from the first to the last on which something happened, both counted; while all is to
 * come, those of what is announced. What is off counts for none.
 */
function countDays(dated: readonly { readonly spec: EventSpec; readonly day: string }[]): number {
  const made = dated.filter(({ spec }) => happened(spec));
  const counted = made.length > 0 ? made : dated.filter(({ spec }) => !isOff(spec));
  const [first, last] = [counted[0], counted.at(-1)];
  return first && last ? allDays(first.day, last.day).length : 0;
}

/** Throws a RangeError for an itinerary without events, which parsing has ruled out. */
export function resolveStory(itinerary: Itinerary, spans: Spans): ResolvedStory {
  const dated = orderByDay(itinerary, spans);
  const first = dated[0];
  const last = dated.at(-1);
  if (!first || !last) throw new RangeError('a story has at least one event');
  const specs = dated.map(({ spec }) => spec);
  const runs = findRuns(itinerary, specs);
  const lanes = findLanes(runs, itinerary.home);
  const byCity = lanesByCity(runs.filter((run) => !run.isHome));
  const laneOf = new Map(
    runs.flatMap((run) => run.events.map((event) => [event.id, laneKey(run, byCity)] as const)),
  );
  const axisZone = axisZoneOf(itinerary, lanes, spanOf(spans, first.spec.id).startMin.at);
  const extent = {
    from: startOfDay(first.day, axisZone),
    to: startOfDay(addDays(last.day, 1), axisZone),
  };
  // The axis shows what is listed. A ghost beyond it is left to the words: it must not make the
  // tour look longer than it was.
  const ghosts = findGhosts(itinerary, specs, spans).filter(
    ({ from, to }) => from < extent.to && to > extent.from,
  );
  const apart = specs.filter(({ id, absent }) => absent !== true && !laneOf.has(id));
  for (const { id, at } of apart) laneOf.set(id, laneKeyOf(itinerary, at, byCity));
  const places = [...apart.map(({ at }) => at), ...ghosts.map(({ place }) => place)];
  return {
    events: dated.map(({ spec, day }) => ({
      spec,
      day,
      lane: laneOf.get(spec.id) ?? absentLane(itinerary, lanes, spec),
    })),
    runs,
    lanes: addLanes(itinerary, lanes, { places, byCity }),
    stays: laneStays(runs, spans),
    journeys: findJourneys(itinerary, runs, spans),
    ghosts: ghosts.map((ghost) => {
      const lane = laneKeyOf(itinerary, ghost.place, byCity);
      return placeGhost(ghost, lane, lane !== laneOf.get(ghost.event));
    }),
    days: allDays(first.day, last.day),
    dayCount: countDays(dated),
    extent,
    axisZone,
  };
}

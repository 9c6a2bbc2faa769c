/**
 * The legs: one journey between each run of events and the next, with what the file says of it.
 * Distances are great circles between the cities' points; no source reports a route.
 */
import { distanceKm } from '../geo/travelTime';
import type { EventSpec, Itinerary, LegSpec } from '../model/itinerary';
import { happened } from '../model/status';
import { arrivalOf, departureOf, journeyBounds, openBounds } from './presence';
import { runsInOrder } from './order';
import type { Bounds, Spans } from './presence';
import { cityKeyOf, kindsOf, placeOf } from './runs';
import type { Run } from './runs';

export interface Journey {
  readonly id: string;
  readonly from: Run;
  readonly to: Run;
  readonly departure?: string;
  readonly arrival?: string;
  /** The movement, departure or arrival that a source reports; inferred where none is. */
  readonly status: 'reported' | 'announced' | 'inferred';
  readonly distanceKm: number;
  readonly leaves: Bounds;
  readonly arrives: Bounds;
  /** What the file's `legs` add. */
  readonly spec?: LegSpec;
}

function names(run: Run): ReadonlySet<string> {
  return new Set([run.place, ...run.events.flatMap((event) => [event.id, event.at])]);
}

function specFor(itinerary: Itinerary, from: Run, to: Run): LegSpec | undefined {
  const starts = names(from);
  const ends = names(to);
  return itinerary.legs?.find(
    (leg) => (starts.has(leg.from) || ends.has(leg.from)) && ends.has(leg.to),
  );
}

/**
 * What bounds a journey from a run: a plan beside what happened there bounds nothing, unless the
 * journey itself is no more than planned.
 */
function settled(run: Run, to: Run): readonly EventSpec[] {
  return run.planned || to.planned ? run.events : run.events.filter(happened);
}

type Ends = Readonly<Record<'before' | 'after', readonly EventSpec[]>>;

function statusOf({ before, after }: Ends, spec: LegSpec | undefined): Journey['status'] {
  const stated = [departureOf(before), arrivalOf(after)]
    .filter((event) => event !== undefined)
    .map((event) => event.status ?? 'reported');
  const status = spec?.status ?? (stated.includes('reported') ? 'reported' : stated[0]);
  return status === 'reported' || status === 'announced' ? status : 'inferred';
}

/**
 * Returns the way home of a traveller who was last seen elsewhere, where the file has a leg from
 * there to home: no event is needed at home, and no time is told of the end.
 */
function wayHome(itinerary: Itinerary, from: Run | undefined, spans: Spans): Omit<Journey, 'id'>[] {
  const { home, legs = [] } = itinerary;
  if (!from || from.isHome || home === undefined) return [];
  const cityKey = cityKeyOf(itinerary, home);
  const starts = names(from);
  const spec = legs.find(
    (leg) =>
      starts.has(leg.from) &&
      itinerary.places[leg.to] !== undefined &&
      cityKeyOf(itinerary, leg.to) === cityKey,
  );
  if (!spec) return [];
  const { country, at } = placeOf(itinerary, home);
  const to: Run = {
    events: [],
    isHome: true,
    number: 0,
    place: home,
    country,
    cityKey,
    planned: from.planned,
  };
  const before = settled(from, to);
  const departure = departureOf(before);
  return [
    {
      from,
      to,
      ...(departure ? { departure: departure.id } : {}),
      status: from.planned ? 'announced' : statusOf({ before, after: [] }, spec),
      distanceKm: distanceKm(placeOf(itinerary, from.place).at, at),
      ...openBounds(before, spans),
      spec,
    },
  ];
}

/**
 * Returns the journeys in order: one between each two runs whose order is known, then the way home
 * that the file alone tells of. None for a single run without one.
 */
export function findJourneys(itinerary: Itinerary, all: readonly Run[], spans: Spans): Journey[] {
  const runs = runsInOrder(all, spans);
  const between = runs.slice(1).flatMap((to, index): Omit<Journey, 'id'>[] => {
    const from = runs[index];
    if (!from) return [];
    const spec = specFor(itinerary, from, to);
    const before = settled(from, to);
    const after = settled(to, to);
    const arrival = arrivalOf(after);
    const moves = arrival && kindsOf(arrival).includes('movement');
    const departure = moves ? arrival : departureOf(before);
    const journey = {
      from,
      to,
      ...(departure ? { departure: departure.id } : {}),
      ...(arrival ? { arrival: arrival.id } : {}),
      status: to.planned ? ('announced' as const) : statusOf({ before, after }, spec),
      distanceKm: distanceKm(placeOf(itinerary, from.place).at, placeOf(itinerary, to.place).at),
      ...journeyBounds(before, after, spans),
      ...(spec ? { spec } : {}),
    };
    return [journey];
  });
  return [...between, ...wayHome(itinerary, runs.at(-1), spans)].map((journey, index) => ({
    id: `leg-${String(index + 1)}`,
    ...journey,
  }));
}

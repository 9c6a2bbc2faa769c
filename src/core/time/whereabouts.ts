/**
 * Nobody is in two cities at once: of two events that a traveller was at, in different cities, one
 * is over before the other starts. Which, is concluded only where the other order is impossible, so
 * nothing is guessed. The time that the way takes comes in from outside: with none this is a fact
 * of the network like any other; with least travel times it is arithmetic for finding
 * contradictions, and its bounds are shown to nobody.
 */
import type { Itinerary, PlaceSpec } from '../model/itinerary';
import { happened } from '../model/status';
import { arcsBetween } from './arcs';
import { endPoint, startPoint, type Dated } from './dated';
import type { Rule, Windows } from './network';
import { factKey, type Arc, type Fact } from './terms';
import { factsBehind, type Reached } from './trace';

/** An event at which a traveller certainly was. */
export interface Presence {
  readonly dated: Dated;
  /** Key of the place, and what makes two places one city. */
  readonly place: string;
  readonly city: string;
  /** Who: the key of a track; undefined where all travel together. */
  readonly track: string | undefined;
}

/** The least time for the way between two presences in different cities. */
export interface Way {
  readonly ms: number;
  /** What a report says of it. */
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Ways {
  readonly between: (from: Presence, to: Presence) => Way;
  /** No way takes longer. */
  readonly mostMs: number;
}

/**
 * Returns the events that put a traveller in a city; movements are between two and in neither. What
 * did not happen, or not to the traveller, puts nobody anywhere.
 */
export function readPresences(
  { events, places, tracks }: Itinerary,
  dated: readonly Dated[],
): Presence[] {
  const mainTrack = Object.keys(tracks ?? {})[0];
  return events.flatMap((event, index) => {
    const place = places[event.at];
    const one = dated[index];
    const isThere = event.absent !== true && happened(event);
    if (!one || !place || !isThere || [event.kind].flat().includes('movement')) return [];
    const city = cityOf(place, event.at);
    return [{ dated: one, place: event.at, city, track: event.track ?? mainTrack }];
  });
}

/** A place without a city is one by itself; the names of cities may be in several languages. */
export function cityOf({ country, city }: PlaceSpec, key: string): string {
  return `${country} ${city === undefined ? key : JSON.stringify(city)}`;
}

/** Returns the rule that nobody is in two cities at once, with the time that ways take. */
export function oneCityAtATime(presences: readonly Presence[], ways?: Ways): Rule {
  const tracks = new Map<string | undefined, Presence[]>();
  for (const presence of presences) {
    const list = tracks.get(presence.track);
    if (list) list.push(presence);
    else tracks.set(presence.track, [presence]);
  }
  return (windows, isDropped) =>
    [...tracks.values()].flatMap((track) => {
      const search = new Search(track, windows, isDropped, ways);
      return [...search.arcsUp(), ...search.arcsDown()];
    });
}

/** A presence with its bounds, ms. */
interface Placed {
  readonly presence: Presence;
  readonly startMin: number;
  readonly startMax: number;
  readonly endMin: number;
  readonly endMax: number;
}

interface Found {
  readonly first: Placed;
  readonly second: Placed;
  readonly fact: Fact;
  readonly ms: number;
}

/**
 * Looks for the arcs that would tighten something: for each presence the one before it that holds
 * it back most, and the one after it that presses most. The rest follows from those, and what does
 * not is found when the bounds have moved.
 */
class Search {
  readonly #placed: readonly Placed[];

  constructor(
    track: readonly Presence[],
    readonly windows: Windows,
    readonly isDropped: (fact: Fact) => boolean,
    readonly ways: Ways | undefined,
  ) {
    this.#placed = track.map((presence) => {
      const { index } = presence.dated;
      const [start, end] = [startPoint(index), endPoint(index)];
      return {
        presence,
        startMin: windows.at('min', start),
        startMax: windows.at('max', start),
        endMin: windows.at('min', end),
        endMax: windows.at('max', end),
      };
    });
  }

  /** The arcs that raise the start of what comes second. */
  arcsUp(): Arc[] {
    const most = this.ways?.mostMs ?? 0;
    const sorted = this.#placed
      .filter(({ startMax, endMin }) => Number.isFinite(startMax) && Number.isFinite(endMin))
      .sort((a, b) => a.startMax - b.startMax);
    const latest = runningMost(sorted, ({ endMin }) => endMin);
    return this.#placed.flatMap((second) => {
      let best: Found | null = null;
      const last = countUntil(sorted, ({ startMax }) => startMax <= second.endMin + most) - 1;
      for (let at = last; at >= 0; at -= 1) {
        const reach = elsewhere(latest[at], second) + most;
        if (reach <= second.startMin || (best && reach < best.first.endMin + best.ms)) break;
        const first = sorted[at];
        const found = first ? this.#inOrder(first, second) : null;
        if (!found || found.first.endMin + found.ms <= second.startMin) continue;
        const by = best ? found.first.endMin + found.ms - best.first.endMin - best.ms : 0;
        if (!best || isFirmer(found, best, by)) best = found;
      }
      return best ? this.#arcs(best) : [];
    });
  }

  /** The arcs that lower the end of what comes first. */
  arcsDown(): Arc[] {
    const most = this.ways?.mostMs ?? 0;
    const sorted = this.#placed
      .filter(({ startMax, endMin }) => Number.isFinite(startMax) && Number.isFinite(endMin))
      .sort((a, b) => b.endMin - a.endMin);
    const soonest = runningMost(sorted, ({ startMax }) => -startMax);
    return this.#placed.flatMap((first) => {
      const bound = first.endMax;
      if (!Number.isFinite(first.startMax)) return [];
      let best: Found | null = null;
      const last = countUntil(sorted, ({ endMin }) => endMin + most >= first.startMax) - 1;
      for (let at = last; at >= 0; at -= 1) {
        const reach = -elsewhere(soonest[at], first) - most;
        if (reach >= bound || (best && reach > best.second.startMax - best.ms)) break;
        const second = sorted[at];
        const found = second ? this.#inOrder(first, second) : null;
        if (!found || found.second.startMax - found.ms >= bound) continue;
        const by = best ? best.second.startMax - best.ms - found.second.startMax + found.ms : 0;
        if (!best || isFirmer(found, best, by)) best = found;
      }
      return best ? this.#arcs(best) : [];
    });
  }

  /** The order of two, where the other order is impossible. */
  #inOrder(first: Placed, second: Placed): Found | null {
    const [a, b] = [first.presence, second.presence];
    if (a.city === b.city) return null;
    const back = this.ways?.between(b, a).ms ?? 0;
    if (second.endMin + back <= first.startMax) return null;
    const way = this.ways?.between(a, b);
    const ms = way?.ms ?? 0;
    // Where neither order is possible, the one that is nearer to it is the one that was meant.
    const missing = first.endMin + ms - second.startMax;
    const missingBack = second.endMin + back - first.startMax;
    const isBack =
      missing > missingBack || (missing === missingBack && b.dated.event.id < a.dated.event.id);
    if (missing > 0 && isBack) return null;
    const fact = factOf(a, b, way);
    return this.isDropped(fact) ? null : { first, second, fact, ms };
  }

  /** As sure as the bounds that rule the other order out. */
  #arcs({ first, second, fact, ms }: Found): Arc[] {
    const [a, b] = [first.presence.dated, second.presence.dated];
    const reasons = (): readonly Reached[] =>
      [
        this.windows.reached('min', endPoint(b.index)),
        this.windows.reached('max', startPoint(a.index)),
      ].filter((reason) => reason !== null);
    const likely = this.windows.hasLikely && reasons().some(({ bound }) => bound.soft === 'likely');
    const because = (): readonly Fact[] => reasons().flatMap(factsBehind);
    return arcsBetween(a, b, { fact: { ...fact, because }, by: ms, likely });
  }
}

function isFirmer(found: Found, best: Found, by: number): boolean {
  return by > 0 || (by === 0 && factKey(found.fact) < factKey(best.fact));
}

function factOf(first: Presence, second: Presence, way: Way | undefined): Fact {
  const { event, index } = second.dated;
  return {
    event: first.dated.event.id,
    field: way ? 'travel' : 'place',
    value: '',
    other: event.id,
    path: ['events', index, 'at'],
    params: { from: first.place, to: second.place, ...way?.params },
  };
}

/** The largest value of a list's beginning, and the largest in any other city than that one's. */
interface Most {
  readonly value: number;
  readonly city: string;
  readonly other: number;
}

function runningMost(sorted: readonly Placed[], of: (placed: Placed) => number): Most[] {
  let most: Most = { value: -Infinity, city: '', other: -Infinity };
  return sorted.map((placed) => {
    const value = of(placed);
    const { city } = placed.presence;
    if (value > most.value) {
      most = { value, city, other: city === most.city ? most.other : most.value };
    } else if (city !== most.city && value > most.other) most = { ...most, other: value };
    return most;
  });
}

/** The largest in another city; what happened in the same one holds nobody back. */
function elsewhere(most: Most | undefined, { presence }: Placed): number {
  if (!most) return -Infinity;
  return most.city === presence.city ? most.other : most.value;
}

/** How many of a sorted list's first items are `in`. */
function countUntil<T>(sorted: readonly T[], isIn: (item: T) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && isIn(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What changed between two versions of an itinerary, or between two days of one: by event, in a
 * fixed order, without words. `core/describe/changes` words it.
 */
import type { EventSpec, Itinerary } from '../model/itinerary';
import type { Span } from '../model/story';
import { cityKeyOf, placeOf } from '../story/runs';
import { resolveSpans } from '../time/resolve';
import { sourceOf } from './knowledge';

/** In the order in which they are told. */
export const CHANGE_KINDS = [
  'new',
  'gone',
  'status',
  'time',
  'place',
  'title',
  'text',
  'people',
  'sources',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Change {
  /** Id of the event. */
  readonly event: string;
  readonly kind: ChangeKind;
  /**
   * For a time or place: whether the new one lies within the old (`closer`), the other way round
   * (`looser`), or elsewhere; `named` for a place that has another name or basis on the same spot.
   */
  readonly how?: 'closer' | 'looser' | 'moved' | 'named';
  /** For people and sources: the keys that came and went. */
  readonly came?: readonly string[];
  readonly went?: readonly string[];
}

/**
 * Returns the changes: events in the order of the newer version, then those that are gone in the
 * order of the older; for one event in the order of {@link CHANGE_KINDS}. Events are told apart by
 * their ids. Two equal versions give none. A text that was not there before, or is there no more,
 * is no change of words.
 */
export function compareItineraries(older: Itinerary, newer: Itinerary): readonly Change[] {
  const before = new Map(older.events.map((event) => [event.id, event]));
  const after = new Set(newer.events.map(({ id }) => id));
  const spans = [resolveSpans(older).spans, resolveSpans(newer).spans] as const;
  return [
    ...newer.events.flatMap((event): Change[] => {
      const was = before.get(event.id);
      if (!was) return [{ event: event.id, kind: 'new' }];
      return [
        ...statusChange(was, event),
        ...timeChange(was, event, spans),
        ...placeChange(was, event, older, newer),
        ...wordChanges(was, event),
        ...listChange('people', event.id, was.with ?? [], event.with ?? []),
        ...listChange('sources', event.id, sourcesOf(was), sourcesOf(event)),
      ];
    }),
    ...older.events
      .filter(({ id }) => !after.has(id))
      .map(({ id }): Change => ({ event: id, kind: 'gone' })),
  ];
}

/** Its sources and those of its earlier states: what a plan rested on is not lost with the plan. */
function sourcesOf({ sources = [], history = [] }: EventSpec): string[] {
  return [...sources, ...history.flatMap((state) => state.sources ?? [])].map(sourceOf);
}

const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** As JSON with sorted keys, so that the order of fields in a file makes no difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function statusChange(was: EventSpec, { id, status = 'reported' }: EventSpec): Change[] {
  return (was.status ?? 'reported') === status ? [] : [{ event: id, kind: 'status' }];
}

/** A date alone says the same as a string and as a field. */
function whenOf({ when }: EventSpec): unknown {
  return typeof when === 'string' ? { date: when } : when;
}

function timeChange(
  was: EventSpec,
  event: EventSpec,
  [before, after]: readonly [ReadonlyMap<string, Span>, ReadonlyMap<string, Span>],
): Change[] {
  if (same(whenOf(was), whenOf(event))) return [];
  const [then, now] = [before.get(event.id), after.get(event.id)];
  const how = !then || !now ? 'moved' : howOf(lies(now, then), lies(then, now));
  return [{ event: event.id, kind: 'time', how }];
}

function howOf(isWithin: boolean, isAround: boolean): 'closer' | 'looser' | 'moved' {
  if (isWithin) return 'closer';
  return isAround ? 'looser' : 'moved';
}

/** Whether all that one span allows lies in what the other allows. */
function lies(one: Span, inside: Span): boolean {
  return one.startMin.at >= inside.startMin.at && one.endMax.at <= inside.endMax.at;
}

function placeChange(
  was: EventSpec,
  event: EventSpec,
  older: Itinerary,
  newer: Itinerary,
): Change[] {
  const from = [was.from && placeOf(older, was.from), event.from && placeOf(newer, event.from)];
  const at = [placeOf(older, was.at), placeOf(newer, event.at)] as const;
  const isSame =
    was.placeBasis === event.placeBasis && same(from[0], from[1]) && same(at[0], at[1]);
  if (isSame) return [];
  const inOneCity = cityKeyOf(older, was.at) === cityKeyOf(newer, event.at);
  const isCity = at.map(({ precision }) => precision !== 'venue' && precision !== 'site');
  const how = howOf(
    inOneCity && isCity[0] === true && isCity[1] === false,
    inOneCity && isCity[1] === true && isCity[0] === false,
  );
  const isSpot = how === 'moved' && same(at[0].at, at[1].at) && same(from[0], from[1]);
  return [{ event: event.id, kind: 'place', how: isSpot ? 'named' : how }];
}

function wordChanges(was: EventSpec, event: EventSpec): Change[] {
  const differs = (field: 'summary' | 'note' | 'others'): boolean =>
    was[field] !== undefined && event[field] !== undefined && !same(was[field], event[field]);
  return [
    ...(same(was.title, event.title) ? [] : [{ event: event.id, kind: 'title' } as const]),
    ...(differs('summary') || differs('note') || differs('others')
      ? [{ event: event.id, kind: 'text' } as const]
      : []),
  ];
}

function listChange(
  kind: 'people' | 'sources',
  event: string,
  was: readonly string[],
  now: readonly string[],
): Change[] {
  const came = [...new Set(now)].filter((key) => !was.includes(key));
  const went = [...new Set(was)].filter((key) => !now.includes(key));
  return came.length + went.length === 0 ? [] : [{ event, kind, came, went }];
}

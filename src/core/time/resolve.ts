/**
 * Resolves every event to a span: four instants, each with what it rests on. Facts are collected
 * (`facts.ts`), propagated (`network.ts`) and read off again here; nothing is guessed in between.
 */
import type { Itinerary, WhenSpec } from '../model/itinerary';
import type { Problem, RelatedFact } from '../model/problem';
import type { Span } from '../model/story';
import { arcsBetween, factOf } from './arcs';
import { readWhen, readWhens, type Dated } from './dated';
import { collectFacts, type KnownFacts } from './facts';
import type { Contradiction } from './contradiction';
import { tighten, type Rule } from './network';
import { tellSpans } from './spans';
import type { Arc, Fact } from './terms';
import { oneCityAtATime, readPresences, type Way, type Ways } from './whereabouts';

export interface ResolvedSpans {
  /** By event id; every event has one, also in a file with problems. */
  readonly spans: ReadonlyMap<string, Span>;
  /** `contradiction`, one for each set of stated facts that cannot all hold. */
  readonly problems: readonly Problem[];
}

/**
 * Returns the span of every event. Where facts contradict each other the least firm is left out,
 * and a problem names them all; unreadable dates and unknown references, which parsing reports,
 * count as not given. Ends for any input, whatever the order of its events, and does not depend on
 * the machine's zone. Being in two places at once is {@link findImpossibleTravel}'s to report.
 * `known` is written to, and makes the next version of the same file faster to resolve.
 */
export function resolveSpans(itinerary: Itinerary, known?: KnownFacts): ResolvedSpans {
  const dated = readWhens(itinerary, known);
  const rule = oneCityAtATime(readPresences(itinerary, dated));
  return resolveDated(dated, { arcs: legArcs(itinerary, dated), rule, known });
}

/**
 * Returns the span of one `when` alone, in a zone: a version in a dispute, an earlier state. What
 * it says of other events counts as not given.
 */
export function resolveWhen(when: WhenSpec, zone: string): Span {
  const { spans } = resolveDated([readWhen({ id: '', when }, 0, zone)]);
  const span = spans.get('');
  if (!span) throw new RangeError('one event gives one span');
  return span;
}

/**
 * Whether a `when` gives a stretch of time by itself: bounded on both sides, without a
 * contradiction. Unreadable dates count as not given.
 */
export function standsAlone(when: WhenSpec, zone: string): boolean {
  const { spans, problems } = resolveDated([readWhen({ id: '', when }, 0, zone)]);
  const span = spans.get('');
  const isBounded = span && span.startMin.open !== true && span.startMax.open !== true;
  return isBounded === true && problems.length === 0;
}

/** A set of facts that no traveller could keep. */
export interface ImpossibleTravel {
  readonly facts: readonly RelatedFact[];
  /** The ways among them, in the order in which they lead to each other. */
  readonly ways: readonly { readonly from: string; readonly to: string; readonly way: Way }[];
  /** How much time is missing, ms; more than the ways need where he would be in two places at once. */
  readonly gap: number;
}

/**
 * Returns what contradicts itself only because a traveller can be in one place at a time, and needs
 * time from one to the next. The bounds found on the way are our arithmetic and no report, so they
 * are given to nobody.
 */
export function findImpossibleTravel(itinerary: Itinerary, ways: Ways): ImpossibleTravel[] {
  const dated = readWhens(itinerary);
  const presences = readPresences(itinerary, dated);
  const { limits, arcs } = collectFacts(dated);
  const { contradictions } = tighten({
    points: 2 * dated.length,
    limits,
    arcs: [...arcs, ...legArcs(itinerary, dated)],
    rule: oneCityAtATime(presences, ways),
  });
  const byId = new Map(presences.map((presence) => [presence.dated.event.id, presence]));
  const wayOf = ({ event, other = '' }: Fact) => {
    const [from, to] = [byId.get(event), byId.get(other)];
    return from && to ? [{ from: event, to: other, way: ways.between(from, to) }] : [];
  };
  return contradictions.flatMap(({ facts, gap }) => {
    const travel = facts.filter(({ field }) => field === 'travel');
    if (travel.length === 0) return [];
    return [{ facts: facts.map(relatedTo(facts)), ways: travel.flatMap(wayOf), gap }];
  });
}

/** A leg from one event to another says that the one was over when the other began. */
function legArcs({ legs = [] }: Itinerary, dated: readonly Dated[]): Arc[] {
  const byId = new Map(dated.map((one) => [one.event.id, one]));
  return legs.flatMap(({ from, to, status = 'reported' }, index) => {
    const [first, second] = [byId.get(from), byId.get(to)];
    const isTaken = status === 'reported' || status === 'inferred';
    if (!first || !second || first === second || !isTaken) return [];
    const fact = { ...factOf(first, 'leg', to, { other: to }), path: ['legs', index] };
    return arcsBetween(first, second, { fact, by: 0, likely: false });
  });
}

function resolveDated(
  dated: readonly Dated[],
  more: { readonly arcs?: readonly Arc[]; readonly rule?: Rule; readonly known?: KnownFacts } = {},
): ResolvedSpans {
  const { limits, arcs } = collectFacts(dated, more.known);
  const all = [...arcs, ...(more.arcs ?? [])];
  const network = { points: 2 * dated.length, limits, arcs: all, rule: more.rule };
  const tightened = tighten(network);
  const spans = tellSpans(dated, tightened, { limits, known: more.known });
  const indexOf = new Map(dated.map(({ event, index }) => [event.id, index]));
  // That nobody is in two places at once is reported with the time that ways take.
  const stated = tightened.contradictions.filter(({ facts }) =>
    facts.every(({ field }) => field !== 'place'),
  );
  return { spans, problems: stated.map(({ facts }) => problemOf(facts, indexOf)) };
}

/** Names every fact by the file's own fields, and stands at the last event concerned. */
function problemOf(facts: Contradiction['facts'], indexOf: ReadonlyMap<string, number>): Problem {
  const ids = [...new Set(facts.map(({ event }) => event))];
  const index = Math.max(...ids.map((id) => indexOf.get(id) ?? 0));
  return {
    code: 'contradiction',
    level: 'error',
    path: ['events', index, 'when'],
    params: { events: ids.join(', ') },
    related: facts.map(relatedTo(facts)),
  };
}

/** A fact for a report; clocks are named with their zones where there are several. */
function relatedTo(all: readonly Fact[]): (fact: Fact) => RelatedFact {
  const zones = new Set(all.flatMap(({ params }) => params?.zone ?? []));
  return ({ event, field, value, other, about, likely, path, params = {} }) => {
    const { zone, ...rest } = params;
    return {
      field,
      path,
      params: {
        event,
        value: zone !== undefined && zones.size > 1 ? `${value} ${String(zone)}` : value,
        ...(other === undefined ? {} : { other }),
        ...(about === true ? { about: 1 } : {}),
        ...(likely === true ? { likely: 1 } : {}),
        ...rest,
      },
    };
  };
}

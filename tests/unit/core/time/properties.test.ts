/**
 * What must hold of any file, over generated ones: bounds are those that the facts imply, no wider
 * and no tighter, and come from the facts alone. `FAST_CHECK_RUNS` asks for more of them.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventSpec, Itinerary, WhenFields } from '../../../../src/core/model/itinerary';
import type { Edge, Span } from '../../../../src/core/model/story';
import { readWhens } from '../../../../src/core/time/dated';
import { collectFacts, type KnownFacts } from '../../../../src/core/time/facts';
import { tighten, type Network } from '../../../../src/core/time/network';
import { resolveSpans, resolveWhen } from '../../../../src/core/time/resolve';
import type { Arc, Bound, Fact, Limit, Side } from '../../../../src/core/time/terms';
import { oneCityAtATime, readPresences } from '../../../../src/core/time/whereabouts';
import { event, itinerary, place } from '../../../support/itinerary';

const RUNS = { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 150) };
const TIMEOUT_MS = 60_000;
const COUNT = 6;

const PLACES = {
  ankara: place('TR', 'Ankara', { zone: 'Europe/Istanbul' }),
  palace: place('TR', 'Ankara', { zone: 'Europe/Istanbul' }),
  tokyo: place('JP', 'Tokyo', { zone: 'Asia/Tokyo' }),
};
const ids = Array.from({ length: COUNT }, (_, index) => `e${String(index)}`);
const clock = fc.constantFrom('00:00', '08:00', '09:10', '12:30', '17', '23:59');
const date = fc.constantFrom(
  '2025-08-18',
  '2025-08-19',
  '2025-08-19?',
  '2025-08',
  '2025-08-18/2025-08-20',
  '[2025-08-17..2025-08-20]',
  '[2025-08-18,2025-08-20]',
);
const duration = fc.constantFrom('25m', '1h40m', '5h');

/** Whens that make sense by themselves; `after` and `before` point at other events. */
const fields = fc.oneof(
  { weight: 3, arbitrary: fc.record({ date: fc.constantFrom('2025-08-18', '2025-08-19') }) },
  fc.record({ date: fc.constantFrom('2025-08-18', '2025-08-19'), start: clock, lasts: duration }),
  fc.record({ date: fc.constantFrom('2025-08-18', '2025-08-19'), start: clock, atMost: duration }),
  fc.record({
    date: fc.constantFrom('2025-08-18', '2025-08-19'),
    start: clock,
    about: fc.constant(['start' as const]),
  }),
  fc.record({ date, lasts: duration }),
  fc.record({ date, earliest: clock, likely: fc.constant(['earliest' as const]) }),
  fc.record({ date }),
  fc.record({ date: fc.constant('2025-08-18'), part: fc.constantFrom('morning', 'night') }),
  fc.constant({}),
) as fc.Arbitrary<WhenFields>;

const order = fc.record(
  {
    after: fc.subarray(ids, { maxLength: 2 }),
    before: fc.subarray(ids, { maxLength: 1 }),
    likely: fc.constant(['after' as const]),
  },
  { requiredKeys: [] },
);

const events = fc
  .array(fc.tuple(fields, order, fc.constantFrom('ankara', 'palace', 'tokyo')), {
    minLength: COUNT,
    maxLength: COUNT,
  })
  .map((list): EventSpec[] =>
    list.map(([own, other, at], index) => {
      const id = `e${String(index)}`;
      const others = {
        ...(other.after ? { after: other.after.filter((one) => one !== id) } : {}),
        ...(other.before ? { before: other.before.filter((one) => one !== id) } : {}),
      };
      const likely = [...(own.likely ?? []), ...(other.likely ?? [])];
      return event(id, at, { when: { ...own, ...others, ...(likely.length ? { likely } : {}) } });
    }),
  );

const fileOf = (list: readonly EventSpec[]): Itinerary => itinerary(PLACES, list);
const fieldsOf = ({ when }: EventSpec): WhenFields =>
  typeof when === 'string' ? { date: when } : when;

function networkOf(file: Itinerary): Network {
  const dated = readWhens(file);
  const rule = oneCityAtATime(readPresences(file, dated));
  return { points: 2 * dated.length, ...collectFacts(dated), rule };
}

/** What the file states, without the rule of one city at a time. */
function statedOf(file: Itinerary): Network {
  const dated = readWhens(file);
  return { points: 2 * dated.length, ...collectFacts(dated) };
}

/** A network's windows; null where facts contradict each other, those of two places included. */
function windowsOf(network: Network): readonly (readonly [number, number])[] | null {
  const { min, max, contradictions } = tighten(network);
  if (contradictions.length > 0) return null;
  return min.map((lower, point) => [
    lower?.bound.at ?? -Infinity,
    max[point]?.bound.at ?? Infinity,
  ]);
}

const EDGES = ['startMin', 'startMax', 'endMin', 'endMax'] as const;
const edgesOf = (span: Span): Edge[] => EDGES.map((name) => span[name]);

describe('of any file', () => {
  test(
    'the order of its events changes no span and no contradiction',
    { timeout: TIMEOUT_MS },
    () => {
      const shuffles = events.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: COUNT })),
      );
      fc.assert(
        fc.property(shuffles, ([list, shuffled]) => {
          const [one, other] = [resolveSpans(fileOf(list)), resolveSpans(fileOf(shuffled))];
          for (const [id, span] of one.spans) expect(other.spans.get(id)).toEqual(span);
          const told = ({ problems }: typeof one): string[] =>
            problems.map(({ related = [] }) => JSON.stringify(related.map(({ params }) => params)));
          expect(told(other).sort()).toEqual(told(one).sort());
        }),
        RUNS,
      );
    },
  );

  test(
    'what is known from before changes nothing but the time it takes',
    { timeout: TIMEOUT_MS },
    () => {
      const edits = fc.tuple(events, events, fc.nat(COUNT - 1), fc.boolean());
      fc.assert(
        fc.property(edits, ([list, others, at, isSwapped]) => {
          const known: KnownFacts = new Map();
          resolveSpans(fileOf(list), known);
          const edited = list.map((one, index) => (index === at ? (others[index] ?? one) : one));
          const [first, second, ...rest] = edited;
          const moved = isSwapped && first && second ? [second, first, ...rest] : edited;
          expect(resolveSpans(fileOf(moved), known)).toEqual(resolveSpans(fileOf(moved)));
        }),
        RUNS,
      );
    },
  );

  test('tightened bounds lie inside the stated ones', { timeout: TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(events, (list) => {
        const file = fileOf(list);
        const network = networkOf(file);
        const windows = windowsOf(network);
        fc.pre(windows !== null);
        for (const { point, side, bound } of network.limits) {
          const [min, max] = windows[point] ?? [0, 0];
          if (side === 'min') expect(min).toBeGreaterThanOrEqual(bound.at);
          else expect(max).toBeLessThanOrEqual(bound.at);
        }
        const { spans } = resolveSpans(file);
        for (const one of list) {
          const { zone } = PLACES[one.at as keyof typeof PLACES];
          const alone = resolveWhen({ ...fieldsOf(one), after: [], before: [] }, zone);
          const span = spans.get(one.id);
          if (!span) throw new Error(one.id);
          if (alone.startMin.open !== true) {
            expect(span.startMin.at).toBeGreaterThanOrEqual(alone.startMin.at - slack(span));
            expect(span.startMax.at).toBeLessThanOrEqual(alone.startMax.at + slack(span));
          }
        }
      }),
      RUNS,
    );
  });

  test('a fact more never widens a bound', { timeout: TIMEOUT_MS }, () => {
    const more = fc.tuple(
      events,
      fc.constantFrom(...ids),
      fc.constantFrom(...ids),
      fc.constantFrom<Partial<WhenFields>[]>({}, { earliest: '10:00' }, { latest: '20:00' }),
    );
    fc.assert(
      fc.property(more, ([list, id, other, bound]) => {
        fc.pre(id !== other);
        const added = list.map((one) => {
          if (one.id !== id) return one;
          const when = fieldsOf(one);
          const isBounded = when.earliest !== undefined || when.latest !== undefined;
          const after = [...(when.after ?? []), other];
          return { ...one, when: { ...when, ...(isBounded ? {} : bound), after } };
        });
        const before = windowsOf(networkOf(fileOf(list)));
        const after = windowsOf(networkOf(fileOf(added)));
        fc.pre(before !== null && after !== null);
        before.forEach(([min, max], point) => {
          expect(after[point]?.[0]).toBeGreaterThanOrEqual(min);
          expect(after[point]?.[1]).toBeLessThanOrEqual(max);
        });
      }),
      RUNS,
    );
  });

  test(
    'a timetable drawn from the result satisfies every stated fact',
    { timeout: TIMEOUT_MS },
    () => {
      const draws = fc.tuple(events, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })));
      fc.assert(
        fc.property(draws, ([list, chances]) => {
          const network = statedOf(fileOf(list));
          const times = draw(network, () => chances.next().value as number); // never ends
          fc.pre(times !== null);
          const at = (point: number): number => times[point] ?? NaN;
          for (const { point, side, bound } of network.limits) {
            if (side === 'min') expect(at(point)).toBeGreaterThanOrEqual(bound.at);
            else expect(at(point)).toBeLessThanOrEqual(bound.at);
          }
          for (const { from, to, side, by } of network.arcs) {
            if (side === 'min') expect(at(to)).toBeGreaterThanOrEqual(at(from) + by);
            else expect(at(to)).toBeLessThanOrEqual(at(from) + by);
          }
        }),
        RUNS,
      );
    },
  );

  test(
    'whoever is in one city at a time keeps inside the bounds that follow from it',
    { timeout: TIMEOUT_MS },
    () => {
      const draws = fc.tuple(events, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })));
      fc.assert(
        fc.property(draws, ([list, chances]) => {
          const file = fileOf(list);
          const windows = windowsOf(networkOf(file));
          const times = draw(statedOf(file), () => chances.next().value as number); // never ends
          fc.pre(times !== null && isInOneCity(list, times));
          // Those who keep the rule show that it can be kept.
          expect(windows).not.toBeNull();
          times.forEach((at, point) => {
            expect(at).toBeGreaterThanOrEqual(windows?.[point]?.[0] ?? NaN);
            expect(at).toBeLessThanOrEqual(windows?.[point]?.[1] ?? NaN);
          });
        }),
        RUNS,
      );
    },
  );

  test(
    'every derived bound follows, step by step, from one that is stated',
    { timeout: TIMEOUT_MS },
    () => {
      fc.assert(
        fc.property(events, (list) => {
          const { spans } = resolveSpans(fileOf(list));
          for (const span of spans.values()) {
            for (const edge of edgesOf(span)) {
              if (edge.basis === 'stated' || edge.open === true) continue;
              let at: Edge | undefined = edge;
              for (let steps = 0; at?.follows && steps <= 2 * COUNT; steps += 1) {
                at = spans.get(at.follows.event)?.[at.follows.edge];
              }
              expect(at?.basis).toBe('stated');
            }
          }
        }),
        RUNS,
      );
    },
  );

  test('a bound is as soft as anything on its way', { timeout: TIMEOUT_MS }, () => {
    fc.assert(
      fc.property(events, (list) => {
        const { min, max } = tighten(networkOf(fileOf(list)));
        for (const reached of [...min, ...max]) {
          let isLikely = false;
          for (let at = reached; at; at = at.previous) {
            isLikely ||= at.bound.soft === 'likely' || at.fact.likely === true;
          }
          if (isLikely) expect(reached?.bound.soft).toBe('likely');
        }
      }),
      RUNS,
    );
  });
});

function isInOneCity(list: readonly EventSpec[], times: readonly number[] | null): boolean {
  const at = (point: number): number => times?.[point] ?? NaN;
  return list.every((one, a) =>
    list.every((other, b) => {
      const isSame = (one.at === 'tokyo') === (other.at === 'tokyo');
      return isSame || at(2 * a + 1) <= at(2 * b) || at(2 * b + 1) <= at(2 * a);
    }),
  );
}

/** Parts of the day are checked with an hour of slack and drawn without. */
const slack = ({ part }: Span): number => (part === undefined ? 0 : 3_600_000);

/** Fixes one point after the other somewhere in what is left for it; null for no timetable at all. */
function draw(network: Network, chance: () => number): number[] | null {
  const fixed: Limit[] = [];
  const times: number[] = [];
  for (let point = 0; point < network.points; point += 1) {
    const windows = windowsOf({ ...network, limits: [...network.limits, ...fixed] });
    // Only a file that contradicts itself has none; what has been drawn leaves room for the rest.
    if (!windows) {
      expect(point).toBe(0);
      return null;
    }
    const [min, max] = windows[point] ?? [0, 0];
    const from = Number.isFinite(min) ? min : Math.min(max, 1.7556e12);
    const to = Number.isFinite(max) ? max : from + 3_600_000;
    const at = from + Math.round(chance() * (to - from));
    times.push(at);
    for (const side of ['min', 'max'] as const) {
      const fact: Fact = { event: `drawn-${String(point)}`, field: 'date', value: side, path: [] };
      fixed.push({ point, side, bound: { at, says: at }, fact });
    }
  }
  return times;
}

describe('of any small network', () => {
  const POINTS = 5;
  const constraint = fc.record({
    from: fc.nat(POINTS),
    to: fc.nat(POINTS),
    by: fc.integer({ min: -20, max: 20 }),
  });

  test(
    'the bounds are the shortest ways that Floyd and Warshall find',
    { timeout: TIMEOUT_MS },
    () => {
      fc.assert(
        fc.property(fc.array(constraint, { maxLength: 14 }), (constraints) => {
          const { network, distances } = bothWays(POINTS, constraints);
          const isSound = distances.every((row, index) => (row[index] ?? 0) >= 0);
          const { min, max, contradictions } = tighten(network);
          expect(contradictions.length > 0).toBe(!isSound);
          for (const { facts } of contradictions)
            expect(contradicts(constraints, facts)).toBe(true);
          if (!isSound) return;
          for (let point = 0; point < POINTS; point += 1) {
            const [to, back] = [
              distances[POINTS]?.[point] ?? NaN,
              distances[point]?.[POINTS] ?? NaN,
            ];
            expect(max[point]?.bound.at ?? Infinity).toBe(to || 0);
            expect(min[point]?.bound.at ?? -Infinity).toBe(-back || 0);
          }
        }),
        { numRuns: 10 * RUNS.numRuns },
      );
    },
  );

  test(
    'no smaller set of facts contradicts itself than the one that is named',
    { timeout: TIMEOUT_MS },
    () => {
      fc.assert(
        fc.property(fc.array(constraint, { maxLength: 7 }), (constraints) => {
          const { network } = bothWays(POINTS, constraints);
          const [first] = tighten(network).contradictions;
          fc.pre(first !== undefined);
          const size = first.facts.length;
          for (const subset of subsets(constraints)) {
            if (subset.length >= size) continue;
            const { distances } = bothWays(POINTS, subset);
            const isCircle = distances.some((row, index) => (row[index] ?? 0) < 0);
            if (isCircle) expect(subset.length).toBeGreaterThanOrEqual(size);
          }
        }),
        { numRuns: RUNS.numRuns },
      );
    },
  );
});

interface Constraint {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** "to - from is at least by", where the last point is time zero, as a network and as distances. */
function bothWays(
  points: number,
  constraints: readonly Constraint[],
): { network: Network; distances: number[][] } {
  const limits: Limit[] = [];
  const arcs: Arc[] = [];
  const distances = Array.from({ length: points + 1 }, (_, row) =>
    Array.from({ length: points + 1 }, (__, column) => (row === column ? 0 : Infinity)),
  );
  constraints.forEach(({ from, to, by }, index) => {
    const fact: Fact = { event: String(index), field: 'after', value: '', path: [] };
    const row = distances[to];
    if (row) row[from] = Math.min(row[from] ?? Infinity, -by);
    const add = (side: Side, a: number, b: number, step: number): void => {
      const carry = (bound: Bound): Bound => ({ ...bound, at: bound.at + step });
      arcs.push({ from: a, to: b, side, by: step, carry, fact });
    };
    const bound = (at: number): Bound => ({ at, says: at });
    if (from === points && to === points) {
      // Nothing but time zero: it is no business of a network's.
      if (row) row[from] = 0;
    } else if (from === points) limits.push({ point: to, side: 'min', bound: bound(by), fact });
    else if (to === points) limits.push({ point: from, side: 'max', bound: bound(-by || 0), fact });
    else {
      add('min', from, to, by);
      add('max', to, from, -by);
    }
  });
  for (let via = 0; via <= points; via += 1) {
    for (const row of distances) {
      row.forEach((known, column) => {
        const way = (row[via] ?? Infinity) + (distances[via]?.[column] ?? Infinity);
        row[column] = Math.min(known, way);
      });
    }
  }
  return { network: { points, limits, arcs }, distances };
}

/** Whether some of the constraints contradict themselves without any of the others. */
function contradicts(constraints: readonly Constraint[], facts: readonly Fact[]): boolean {
  const named = facts.flatMap(({ event: index }) => constraints[Number(index)] ?? []);
  const { distances } = bothWays(5, named);
  return distances.some((row, index) => (row[index] ?? 0) < 0);
}

function subsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((all, item) => [...all, ...all.map((one) => [...one, item])], [[]]);
}

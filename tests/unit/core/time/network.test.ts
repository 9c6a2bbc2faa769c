import { describe, expect, test } from 'vitest';
import { tighten } from '../../../../src/core/time/network';
import type { Arc, Bound, Fact, Limit, Side } from '../../../../src/core/time/terms';

const bound = (at: number, more: Partial<Bound> = {}): Bound => ({ at, says: at, ...more });
const fact = (event: string, field: Fact['field'] = 'date'): Fact => ({
  event,
  field,
  value: '',
  path: [],
});
const limit = (point: number, side: Side, at: number, more?: Partial<Bound>): Limit => ({
  point,
  side,
  bound: bound(at, more),
  fact: fact(`p${String(point)}`, side === 'min' ? 'earliest' : 'latest'),
});
/** "`to` is at least `by` after `from`", both ways. */
const gap = (from: number, to: number, by: number): Arc[] => {
  const stated = fact(`${String(from)}-${String(to)}`, 'after');
  const carry =
    (step: number) =>
    (b: Bound): Bound => ({ ...b, at: b.at + step });
  return [
    { from, to, side: 'min', by, carry: carry(by), fact: stated },
    { from: to, to: from, side: 'max', by: -by, carry: carry(-by), fact: stated },
  ];
};

interface Result {
  readonly min: readonly (Bound | null)[];
  readonly max: readonly (Bound | null)[];
  readonly contradictions: readonly (readonly Fact[])[];
}

function propagate(points: number, limits: readonly Limit[], arcs: readonly Arc[]): Result {
  const { min, max, contradictions } = tighten({ points, limits, arcs });
  return {
    min: min.map((reached) => reached?.bound ?? null),
    max: max.map((reached) => reached?.bound ?? null),
    contradictions: contradictions.map(({ facts }) => facts),
  };
}
const ats = (bounds: readonly (Bound | null)[]) => bounds.map((b) => b?.at ?? null);

describe('propagate', () => {
  test('nothing in, nothing out', () => {
    expect(propagate(0, [], [])).toEqual({ min: [], max: [], contradictions: [] });
    expect(ats(propagate(2, [], gap(0, 1, 5)).min)).toEqual([null, null]);
  });

  test('limits and arcs to points that do not exist do no harm', () => {
    const result = propagate(1, [limit(0, 'min', 1)], gap(0, 7, 5));
    expect(result.min[0]?.at).toBe(1);
    expect(result.contradictions).toEqual([]);
  });

  test('reports limits that cross, and leaves out one of them, whatever their order', () => {
    const limits = [limit(0, 'min', 10), limit(0, 'max', 5)];
    for (const list of [limits, [...limits].reverse()]) {
      const result = propagate(1, list, []);
      expect(result.contradictions).toHaveLength(1);
      expect(result.min[0]?.at).toBe(10);
      expect(result.max[0]).toBeNull();
    }
  });

  test('names the facts of a contradiction in the order in which they lead to it, once', () => {
    const limits = [limit(0, 'min', 100), limit(3, 'max', 50)];
    const arcs = [...gap(0, 1, 0), ...gap(1, 2, 5), ...gap(2, 3, 0)];
    const { contradictions } = propagate(4, limits, arcs);
    const events = contradictions.map((facts) => facts.map(({ event }) => event));
    expect(events).toHaveLength(1);
    expect([...(events[0] ?? [])].sort()).toEqual(['0-1', '1-2', '2-3', 'p0', 'p3']);
    expect(events[0]?.[0] === 'p0' || events[0]?.at(-1) === 'p3').toBe(true);
  });

  test('a circle that pushes on for ever is a contradiction and ends, with and without a limit', () => {
    const circle = [...gap(0, 1, 5), ...gap(1, 2, 5), ...gap(2, 0, 5)];
    for (const limits of [[limit(0, 'min', 0)], [limit(0, 'min', 0), limit(2, 'max', 1e12)]]) {
      const { contradictions } = propagate(3, limits, circle);
      const events = new Set(contradictions.flat().map(({ event }) => event));
      expect([...events]).toEqual(expect.arrayContaining(['0-1', '1-2', '2-0']));
    }
  });

  test('a circle without gaps means at the same time, and is none', () => {
    const result = propagate(
      2,
      [limit(0, 'min', 3), limit(1, 'max', 9)],
      [...gap(0, 1, 0), ...gap(1, 0, 0)],
    );
    expect(ats(result.min)).toEqual([3, 3]);
    expect(ats(result.max)).toEqual([9, 9]);
    expect(result.contradictions).toEqual([]);
  });

  test('tightens both ways to what the facts imply, and no further', () => {
    const limits = [limit(0, 'min', 10), limit(0, 'max', 20), limit(2, 'max', 25)];
    const result = propagate(4, limits, [...gap(0, 1, 3), ...gap(1, 2, 3)]);
    expect(ats(result.min)).toEqual([10, 13, 16, null]);
    expect(ats(result.max)).toEqual([19, 22, 25, null]);
  });

  test('of two equal bounds the harder stands, in whatever order they come', () => {
    const soft = limit(0, 'min', 10, { soft: 'likely', derived: true });
    const hard = limit(0, 'min', 10);
    for (const limits of [
      [soft, hard],
      [hard, soft],
    ]) {
      expect(propagate(1, limits, []).min[0]?.soft).toBeUndefined();
    }
  });

  test('the order of limits and arcs does not change the result', () => {
    const limits = [limit(4, 'min', 3), limit(0, 'max', 90), limit(2, 'min', 40)];
    const arcs = [
      ...gap(4, 3, 7),
      ...gap(3, 2, 1),
      ...gap(2, 1, 5),
      ...gap(1, 0, 2),
      ...gap(4, 0, 30),
    ];
    const one = propagate(5, limits, arcs);
    const other = propagate(5, [...limits].reverse(), [...arcs].reverse());
    expect(ats(one.min)).toEqual(ats(other.min));
    expect(ats(one.max)).toEqual(ats(other.max));
  });

  test.each(['in order', 'in reverse', 'shuffled'])('a chain of 5,000 points %s', (order) => {
    const count = 5000;
    const name = (index: number): number => {
      if (order === 'in order') return index;
      // 7919 is prime to the count, so this is a permutation without any order of its own.
      return order === 'in reverse' ? count - 1 - index : (index * 7919) % count;
    };
    const arcs = Array.from({ length: count - 1 }, (_, i) => gap(name(i), name(i + 1), 1)).flat();
    const result = propagate(
      count,
      [limit(name(0), 'min', 0), limit(name(count - 1), 'max', 50_000)],
      arcs,
    );
    expect(result.min[name(count - 1)]?.at).toBe(count - 1);
    expect(result.contradictions).toEqual([]);
  });
});

/**
 * Which of the ways to draw each leg is taken, so that all together cost least: one leg after the
 * other takes what is best beside the others as they stand, then two that are in each other's way
 * choose together, until none would change. Deterministic.
 */
import type { Discs } from './arrows';
import { ownCost, pairCost, type Drawn } from './legCost';
import { drawLeg, type Bend, type Draft } from './legDraft';

/** By then either all keep still or some take turns. */
const ROUNDS = 6;
/** A leg that costs this much runs through a disc, crosses another twice or has no arrowhead. */
const TROUBLE = 30;
/** Less is no gain but rounding. */
const GAIN = 1e-6;

/** More than any leg has. */
const MOST_WAYS = 128;

interface Way {
  readonly leg: Drawn;
  readonly own: number;
}

/**
 * Returns one candidate of each draft, in the same order. Those that none of the plain ones suits
 * choose again among more.
 */
export function chooseLegs(drafts: readonly Draft[], discs: Discs): Drawn[] {
  const wayOf = (draft: Draft, bend: Bend): Way => {
    const leg = drawLeg(draft, bend);
    return { leg, own: ownCost(leg, discs) };
  };
  const ways = drafts.map((draft) => draft.bends.map((bend) => wayOf(draft, bend)));
  const between = rememberedPairs(ways, discs);
  const chosen = ways.map((some) => cheapest(some.map(({ own }) => own)));
  /** What each way of a leg costs beside all others but one. */
  const costs = (leg: number, without = leg): number[] =>
    (ways[leg] ?? []).map(({ own }, way) =>
      chosen.reduce(
        (sum, taken, other) =>
          other === leg || other === without ? sum : sum + between(leg, way, other, taken),
        own,
      ),
    );
  const settleOne = (leg: number): void => {
    const all = costs(leg);
    const [best, now] = [cheapest(all), chosen[leg] ?? 0];
    if ((all[now] ?? 0) - (all[best] ?? 0) >= GAIN) chosen[leg] = best;
  };
  const settleTwo = (leg: number, other: number): void => {
    const [now, then] = [chosen[leg] ?? 0, chosen[other] ?? 0];
    if (between(leg, now, other, then) === 0) return;
    const [first, second] = [costs(leg, other), costs(other, leg)];
    const costOf = (way: number, taken: number): number =>
      (first[way] ?? 0) + (second[taken] ?? 0) + between(leg, way, other, taken);
    let [best, least] = [[now, then] as const, costOf(now, then) - GAIN];
    first.forEach((one, way) => {
      second.forEach((two, taken) => {
        // Before any pair is looked at, which is what takes the time.
        if (one + two >= least || costOf(way, taken) >= least) return;
        [best, least] = [[way, taken], costOf(way, taken)];
      });
    });
    [chosen[leg], chosen[other]] = best;
  };
  const settle = (): void => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = chosen.join();
      ways.forEach((_, leg) => {
        settleOne(leg);
      });
      ways.forEach((_, leg) => {
        for (let other = 0; other < leg; other += 1) settleTwo(leg, other);
      });
      if (chosen.join() === before) break;
    }
  };
  settle();
  const troubled = drafts.filter((_, leg) => (costs(leg)[chosen[leg] ?? 0] ?? 0) >= TROUBLE);
  for (const draft of troubled) {
    ways[drafts.indexOf(draft)]?.push(...draft.more.map((bend) => wayOf(draft, bend)));
  }
  if (troubled.length > 0) settle();
  return ways.flatMap((some, leg) => some[chosen[leg] ?? 0]?.leg ?? []);
}

/** Returns what two ways of two legs cost each other; each pair is looked at once. */
function rememberedPairs(ways: readonly (readonly Way[])[], discs: Discs) {
  const known = new Map<number, number>();
  return (leg: number, way: number, other: number, taken: number): number => {
    if (leg > other) [leg, way, other, taken] = [other, taken, leg, way];
    const key = ((leg * MOST_WAYS + way) * ways.length + other) * MOST_WAYS + taken;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [a, b] = [ways[leg]?.[way]?.leg, ways[other]?.[taken]?.leg];
    const cost = a && b ? pairCost(a, b, discs) : 0;
    known.set(key, cost);
    return cost;
  };
}

/** The first of the least. */
function cheapest(costs: readonly number[]): number {
  return costs.indexOf(Math.min(...costs));
}

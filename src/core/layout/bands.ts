/** Journeys: between what bounds the traveller moved, from lane to lane or within one. */
import { leastTravelMs } from '../geo/travelTime';
import type { LiveStory } from '../model/liveStory';
import type { FlatMark } from './marks';
import type { Band } from './plan';
import { BAR_BOTTOM, BAR_TOP, LANE } from './plan';
import type { ToPercent } from './scale';

type LiveLeg = LiveStory['legs'][number];

/** Lane index of either end of a leg; null where the story has no such lane (home without one). */
function ends(story: LiveStory, leg: LiveLeg, laneIndex: ReadonlyMap<string, number>) {
  const home = story.lanes.findIndex((lane) => lane.isHome);
  const find = (end: number | 'home') => {
    if (end === 'home') return home < 0 ? null : home;
    const stop = story.stops.find((each) => each.number === end);
    return stop ? (laneIndex.get(stop.lane) ?? null) : null;
  };
  return { from: find(leg.from), to: find(leg.to) };
}

/** Returns the journeys between lanes, in the story's order, out of view or not. */
export function bandsOf(
  story: LiveStory,
  laneIndex: ReadonlyMap<string, number>,
  toPercent: ToPercent,
): Band[] {
  return story.legs.flatMap((leg) => {
    const { from, to } = ends(story, leg, laneIndex);
    if (from === null || to === null || from === to) return [];
    const down = to > from;
    const { leaves, arrives } = sloped(leg, beyond(story));
    return {
      id: leg.id,
      events: [leg.departure, leg.arrival].filter((id) => id !== undefined),
      status: leg.status,
      known: leg.leaves.min === leg.leaves.max && leg.arrives.min === leg.arrives.max,
      fromY: from * LANE + (down ? BAR_BOTTOM : BAR_TOP),
      toY: to * LANE + (down ? BAR_TOP : BAR_BOTTOM),
      leaves: { x0: toPercent(leaves.min), x1: toPercent(leaves.max) },
      arrives: { x0: toPercent(arrives.min), x1: toPercent(arrives.max) },
    };
  });
}

/** What nothing bounds runs out of the diagram, wherever it is zoomed. */
function beyond({ extent }: LiveStory): number {
  return 2 * extent.to - extent.from;
}

interface Corners {
  readonly leaves: { readonly min: number; readonly max: number };
  readonly arrives: Corners['leaves'];
}

/**
 * The corners with the least travel time between them: who arrives by 11:05 left some hours before.
 * Bounds that leave no such time are drawn as they are; that is a problem for the checker.
 */
function sloped({ by, distanceKm, ...leg }: LiveLeg, open: number): Corners {
  const leaves = { max: open, ...leg.leaves };
  const arrives = { max: open, ...leg.arrives };
  const least = leastTravelMs(distanceKm, by);
  const leavesMax = Math.min(leaves.max, arrives.max - least);
  const arrivesMin = Math.max(arrives.min, leaves.min + least);
  if (leavesMax < leaves.min || arrivesMin > arrives.max) return { leaves, arrives };
  return {
    leaves: { min: leaves.min, max: leavesMax },
    arrives: { min: arrivesMin, max: arrives.max },
  };
}

/**
 * Returns marks for the journeys within one lane that no event of the story stands for, with the
 * index of their lane.
 */
export function movesWithin(
  story: LiveStory,
  laneIndex: ReadonlyMap<string, number>,
  toPercent: ToPercent,
): { lane: number; mark: FlatMark }[] {
  const movements = story.events.filter((event) => event.kinds.includes('movement'));
  return story.legs.flatMap((leg) => {
    const { from, to } = ends(story, leg, laneIndex);
    if (from === null || from !== to) return [];
    const latest = leg.arrives.max ?? beyond(story);
    const told = movements.some(
      ({ id, lane, span }) =>
        leg.departure === id ||
        leg.arrival === id ||
        (laneIndex.get(lane) === from &&
          span.startMin.at <= latest &&
          span.endMax.at >= leg.leaves.min),
    );
    if (told) return [];
    const x0 = toPercent(leg.leaves.min);
    const x1 = toPercent(latest);
    const mark: FlatMark = {
      id: leg.id,
      form: 'move',
      x0,
      x1,
      solid0: x0,
      solid1: x1,
      cap0: 'full',
      cap1: 'full',
      weight: 'middle',
      look: 'solid',
    };
    return { lane: from, mark };
  });
}

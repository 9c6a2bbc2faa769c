/** Which event the pointer means: the nearest one, so that a bar of 3 px needs no aim. */
import type { Target, TimelinePlan } from './plan';
import { LANE } from './plan';

/** A short mark is taken from this far, per cent; beyond it, an interval around the pointer wins. */
const REACH = 1.2;
/** What one lane off costs against distance in time, per cent. */
const LANE_COST = 3;
/** Small costs that order what is at no distance: under the pointer, in reach, around it, other row. */
const IN_REACH = 0.005;
const AROUND = 0.02;
const OTHER_ROW = 0.03;

/**
 * Returns the id of the event nearest to `x` (per cent), or null if none is in view. With a lane,
 * events of that lane go before those of others at a like distance; with `y` (y units), the row
 * under the pointer before other rows. Among equals the tighter interval wins, then the earlier in
 * the story.
 */
export function nearestEvent(
  plan: TimelinePlan,
  x: number,
  laneKey?: string,
  y?: number,
): string | null {
  const lane = laneKey === undefined ? -1 : plan.lanes.findIndex(({ key }) => key === laneKey);
  let best: Target | null = null;
  let bestCost = Infinity;
  for (const target of plan.targets) {
    if (target.x1 < 0 || target.x0 > 100) continue;
    const cost = costOf(target, x, lane, y);
    const tighter = best !== null && target.x1 - target.x0 < best.x1 - best.x0;
    if (cost < bestCost || (cost === bestCost && tighter)) {
      best = target;
      bestCost = cost;
    }
  }
  return best?.id ?? null;
}

/** Returns the key of the lane at a height in y units, the nearest one outside the diagram. */
export function laneAt(plan: TimelinePlan, y: number): string | undefined {
  const index = Math.min(plan.lanes.length - 1, Math.max(0, Math.floor(y / LANE)));
  return plan.lanes[index]?.key;
}

function costOf(target: Target, x: number, lane: number, y: number | undefined): number {
  const off = Math.max(target.x0 - x, x - target.x1, 0);
  const lanes = lane < 0 ? 0 : Math.abs(target.lane - lane) * LANE_COST;
  const row = y !== undefined && (y < target.y0 || y > target.y1) ? OTHER_ROW : 0;
  if (target.x1 - target.x0 > 2 * REACH) return off + AROUND + lanes + row;
  const near = off === 0 ? 0 : IN_REACH * (1 + off / REACH);
  return Math.max(0, off - REACH) + near + lanes + row;
}

/**
 * Applies the border policy to the atlas: which arcs are borders, between whom, and how each stretch
 * of them is drawn. Works on the arcs as they come, before thinning, and names the points where the
 * treatment changes, so that thinning can spare them.
 */
import {
  BORDER_RULES,
  type BorderRule,
  type BorderView,
  type DegreeBox,
  type Treatment,
} from '../../../data/geography/borders';
import type { LngLat } from '../../core/model/brand';
import type { ArcShape, Atlas } from './atlas';

/** A stretch of one arc with one treatment: from one of the arc's own points to another. */
export interface BorderStretch {
  readonly arc: number;
  readonly from: LngLat;
  readonly to: LngLat;
  readonly pair: readonly [string, string];
  readonly treatment: Treatment;
}

/**
 * Returns the stretches of all borders in `atlas`, in the order of its arcs, for one view. A pair
 * without a rule is agreed. Points are the arc's own objects. A closed arc's stretch begins and ends
 * on the same place.
 */
export function borderStretches(atlas: Atlas, view: BorderView): BorderStretch[] {
  const rules = groupRules(BORDER_RULES);
  return [...sharedArcs(atlas.shapes['countries'] ?? [])].flatMap(([arc, pair]) =>
    splitArc(arc, atlas.arcs[arc] ?? [], pair, rules.get(pair.join('|')) ?? [], view),
  );
}

function groupRules(rules: readonly BorderRule[]): Map<string, BorderRule[]> {
  const groups = new Map<string, BorderRule[]>();
  for (const rule of rules) {
    const key = rule.pair.join('|');
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return groups;
}

/** Arcs between two polygons of different names, with the names in alphabetical order. */
function sharedArcs(shapes: readonly ArcShape[]): Map<number, readonly [string, string]> {
  const users = new Map<number, Set<string>>();
  for (const { name, polygons } of shapes) {
    for (const index of polygons.flat(2)) {
      const arc = index < 0 ? ~index : index;
      users.set(arc, (users.get(arc) ?? new Set()).add(name));
    }
  }
  const shared = new Map<number, readonly [string, string]>();
  for (const [arc, names] of [...users].sort(([a], [b]) => a - b)) {
    const [first, second] = [...names].sort();
    // Three users share a mere point of the data's grid, where the Dead Sea meets the West Bank.
    if (first !== undefined && second !== undefined && names.size === 2)
      shared.set(arc, [first, second]);
  }
  return shared;
}

function splitArc(
  arc: number,
  points: readonly LngLat[],
  pair: readonly [string, string],
  rules: readonly BorderRule[],
  view: BorderView,
): BorderStretch[] {
  const stretches: BorderStretch[] = [];
  points.forEach((to, index) => {
    const from = points[index - 1];
    if (from === undefined) return;
    const middle: LngLat = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const rule = rules.find(({ where }) => where === undefined || isInside(middle, where));
    const treatment = rule?.treatment[view] ?? 'agreed';
    const last = stretches.at(-1);
    if (last?.treatment === treatment) stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ arc, from, to, pair, treatment });
  });
  return stretches;
}

function isInside([lng, lat]: LngLat, [west, south, east, north]: DegreeBox): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

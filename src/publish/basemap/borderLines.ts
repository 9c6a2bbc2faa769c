/**
 * Applies the border policy to the atlas: which arcs are borders, between whom, and how each stretch
 * of them is drawn. Works on the arcs as they come, before thinning, and names the points where the
 * treatment changes, so that thinning can spare them.
 */
import {
  BORDER_RULES,
  DRAWN_LINES,
  type BorderRule,
  type DegreeBox,
  type Treatment,
} from '../../../data/geography/borders';
import type { BorderView } from '../../core/model/borderViews';
import type { LngLat } from '../../core/model/brand';
import type { ArcShape, Atlas } from './atlas';
import { inView } from './inView';
import { followParallels } from './thin';

/** A stretch of one arc with one treatment: from one of the arc's own points to another. */
export interface BorderStretch {
  readonly arc: number;
  readonly from: LngLat;
  readonly to: LngLat;
  readonly pair: readonly [string, string];
  readonly treatment: Treatment;
}

/** By atlas and view: every frame has the same. */
const known = new WeakMap<Atlas, Map<BorderView, readonly BorderStretch[]>>();

/**
 * Returns the stretches of all borders in `atlas`, in the order of its arcs, for one view. A pair
 * without a rule is agreed. Points are the arc's own objects. A closed arc's stretch begins and ends
 * on the same place.
 */
export function borderStretches(atlas: Atlas, view: BorderView): readonly BorderStretch[] {
  const ofAtlas = known.get(atlas) ?? new Map<BorderView, readonly BorderStretch[]>();
  known.set(atlas, ofAtlas);
  const stretches = ofAtlas.get(view) ?? findStretches(atlas, view);
  ofAtlas.set(view, stretches);
  return stretches;
}

function findStretches(atlas: Atlas, view: BorderView): BorderStretch[] {
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
    const treatment = rule ? inView(rule.treatment, view) : 'agreed';
    const last = stretches.at(-1);
    if (last?.treatment === treatment) stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ arc, from, to, pair, treatment });
  });
  return stretches;
}

function isInside([lng, lat]: LngLat, [west, south, east, north]: DegreeBox): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/**
 * Returns the stretches with one of the `treatments` as lines of the thinned `arcs`, which must have
 * spared their ends.
 */
export function pickStretches(
  arcs: readonly (readonly LngLat[])[],
  stretches: readonly BorderStretch[],
  treatments: readonly Treatment[],
): LngLat[][] {
  const wanted = stretches.filter(({ treatment }) => treatments.includes(treatment));
  return wanted.map(({ arc, from, to }) => {
    const points = arcs[arc] ?? [];
    return points.slice(points.indexOf(from), points.lastIndexOf(to) + 1);
  });
}

/** Returns the lines of our own that `view` shows, with points enough to follow a parallel. */
export function drawnLines(view: BorderView): (readonly LngLat[])[] {
  const wanted = DRAWN_LINES.filter(({ treatment }) => inView(treatment, view) !== 'hidden');
  return wanted.map(({ points }) => followParallels(points));
}

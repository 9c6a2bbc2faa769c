/**
 * What a map says at a point, for the tests of the border policy: the kind of line that is drawn
 * nearest to it, and the countries whose tint would cover it, from the atlas's own geometry.
 */
import { geoContains } from 'd3-geo';
import { DISPUTED_AREAS } from '../../data/geography/areas';
import { DRAWN_LINES } from '../../data/geography/borders';
import type { BorderView } from '../../src/core/model/borderViews';
import type { LngLat } from '../../src/core/model/brand';
import { openAtlas } from '../../src/publish/basemap/atlas';
import { borderStretches } from '../../src/publish/basemap/borderLines';
import { inView } from '../../src/publish/basemap/inView';
import { followParallels } from '../../src/publish/basemap/thin';
import { landOf } from '../../src/publish/basemap/tints';

type Rings = readonly (readonly LngLat[])[];
type Stretch = ReturnType<typeof borderStretches>[number];

/** How far from a point a line counts as near it, in degrees of latitude: about 15 km. */
const NEAR_DEG = 0.15;

const atlas = openAtlas('world-atlas/countries-10m.json');
const stretches = new Map<BorderView, readonly Stretch[]>();
const lands = new Map<string, readonly Rings[]>();

/** Returns all borders of the atlas as `view` treats them. */
export function stretchesOf(view: BorderView): readonly Stretch[] {
  const known = stretches.get(view) ?? borderStretches(atlas, view);
  stretches.set(view, known);
  return known;
}

/** Returns the pair and treatment of the border near a point, drawn or hidden; 'none' without one. */
export function borderAt(at: LngLat, view: BorderView): string {
  const found = nearest(at, stretchesOf(view));
  return found ? `${found.pair.join('|')}: ${found.treatment}` : 'none';
}

/** Returns the kind of the line that a reader sees near a point, or 'none'. */
export function lineAt(at: LngLat, view: BorderView): string {
  const drawn = stretchesOf(view).filter(({ treatment }) => treatment !== 'hidden');
  const found = nearest(at, drawn)?.treatment;
  if (found !== undefined) return found;
  const own = DRAWN_LINES.find(({ points }) => isNear(at, points, NEAR_DEG));
  const treatment = own && inView(own.treatment, view);
  return treatment === undefined || treatment === 'hidden' ? 'none' : treatment;
}

function nearest(at: LngLat, lines: readonly Stretch[]): Stretch | undefined {
  let least = NEAR_DEG;
  let found: Stretch | undefined;
  for (const line of lines) {
    const points = atlas.arcs[line.arc] ?? [];
    const stretch = points.slice(points.indexOf(line.from), points.lastIndexOf(line.to) + 1);
    const away = distanceTo(at, stretch);
    if (away >= least) continue;
    least = away;
    found = line;
  }
  return found;
}

function isNear(at: LngLat, points: readonly LngLat[], within: number): boolean {
  return distanceTo(at, points) < within;
}

function distanceTo(at: LngLat, points: readonly LngLat[]): number {
  return Math.min(...points.map((point, index) => distance(at, points[index - 1] ?? point, point)));
}

/** From a point to a straight step, in degrees of latitude. */
function distance(at: LngLat, from: LngLat, to: LngLat): number {
  const squeeze = Math.cos((at[1] * Math.PI) / 180);
  const [dx, dy] = [(to[0] - from[0]) * squeeze, to[1] - from[1]];
  const [x, y] = [(at[0] - from[0]) * squeeze, at[1] - from[1]];
  const share = Math.max(0, Math.min(1, (x * dx + y * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - share * dx, y - share * dy);
}

/** Returns, of the countries named, those whose tint covers a point. */
export function tintsAt(at: LngLat, view: BorderView, codes: readonly string[]): string[] {
  return codes.filter((code) => landIn(code, view).some((rings) => covers(rings, at)));
}

/** As it is cut: views that give a country the same areas give it the same land. */
function landIn(code: string, view: BorderView): readonly Rings[] {
  const areas = DISPUTED_AREAS.filter(({ given }) => inView(given, view) === code);
  const key = [code, ...areas.map(({ name }) => name)].join('|');
  const known =
    lands.get(key) ?? landOf(atlas, code, view).map((rings) => rings.map(followParallels));
  lands.set(key, known);
  return known;
}

function covers(rings: Rings, at: LngLat): boolean {
  const [outer = []] = rings;
  // A quick look first: the great polygons are slow to ask.
  const isAbove = outer.every(([, lat]) => lat > at[1]);
  if (isAbove || outer.every(([, lat]) => lat < at[1])) return false;
  const coordinates = rings.map((ring) => ring.map(([lng, lat]) => [lng, lat]));
  return geoContains({ type: 'Polygon', coordinates }, [at[0], at[1]]);
}

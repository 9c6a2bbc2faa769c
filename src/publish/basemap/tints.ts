/**
 * The land that a visited country's tint covers: its polygons in the atlas, without the disputed
 * land that the view of the borders does not give it, and with what the view gives it of others'.
 */
import { DISPUTED_AREAS, type DisputedArea } from '../../../data/geography/areas';
import type { DegreeBox } from '../../../data/geography/borders';
import { ATLAS_NAMES, COUNTRY_PARTS } from '../../../data/geography/names';
import type { BorderView } from '../../core/model/borderViews';
import type { LngLat } from '../../core/model/brand';
import type { ArcPolygon, Atlas } from './atlas';
import { withinRing, withoutRing } from './cutAreas';
import type { GeoRings } from './cutPolygons';
import { inView } from './inView';
import { toRings } from './joinArcs';

/**
 * Returns the names of the atlas's polygons that are the country's own, disputed ones aside; empty
 * for a code that the table does not know.
 */
export function ownPolygons(code: string): readonly string[] {
  const own = ATLAS_NAMES[code];
  return own === undefined ? [] : [own, ...(COUNTRY_PARTS[code] ?? [])];
}

/**
 * Returns the land that `view` gives to the country `code` (ISO alpha-2), as polygons in degrees,
 * cut from the atlas as it is given, simplified or not. Empty for a code without land.
 */
export function landOf(atlas: Atlas, code: string, view: BorderView): GeoRings[] {
  const own = ownPolygons(code).flatMap((name) => remainderOf(atlas, name, code, view));
  const given = DISPUTED_AREAS.filter((area) => inView(area.given, view) === code);
  const gains = given
    .filter((area) => !isHeldBy(area, code))
    .flatMap((area) => areaOf(atlas, area));
  return [...own, ...gains];
}

function isHeldBy(area: DisputedArea, code: string): boolean {
  return ownPolygons(code).includes(area.atlas);
}

/** Returns whether some of the country's polygons in the atlas are, in part, not given to it. */
export function losesLand(code: string, view: BorderView): boolean {
  return DISPUTED_AREAS.some((area) => isHeldBy(area, code) && inView(area.given, view) !== code);
}

/** One of the country's polygons without the areas in it that are not given to it. */
function remainderOf(atlas: Atlas, name: string, code: string, view: BorderView): GeoRings[] {
  const lost = DISPUTED_AREAS.filter(
    (area) => area.atlas === name && inView(area.given, view) !== code,
  );
  return lost.reduce(
    (rest, area) => rest.flatMap((polygon) => withoutArea(polygon, area)),
    polygonsNamed(atlas, name),
  );
}

function withoutArea(polygon: GeoRings, { ring, within }: DisputedArea): GeoRings[] {
  if (within !== undefined) return isWithin(polygon, within) ? [] : [polygon];
  if (ring === undefined) return [];
  if (!overlaps(polygon, ring)) return [polygon];
  return withoutRing(polygon, ring);
}

function areaOf(atlas: Atlas, { atlas: name, ring, within }: DisputedArea): GeoRings[] {
  const polygons = polygonsNamed(atlas, name);
  if (within !== undefined) return polygons.filter((polygon) => isWithin(polygon, within));
  if (ring === undefined) return polygons;
  const touched = polygons.filter((polygon) => overlaps(polygon, ring));
  return touched.flatMap((polygon) => withinRing(polygon, ring));
}

function polygonsNamed(atlas: Atlas, name: string): GeoRings[] {
  const shapes = (atlas.shapes['countries'] ?? []).filter((shape) => shape.name === name);
  return shapes.flatMap(({ polygons }) =>
    polygons.map((polygon: ArcPolygon) => toRings(atlas.arcs, polygon)),
  );
}

function isWithin([outer = []]: GeoRings, [west, south, east, north]: DegreeBox): boolean {
  return outer.every(([lng, lat]) => lng >= west && lng <= east && lat >= south && lat <= north);
}

/** By their boxes. None of the areas with a ring is near 180 degrees, so plain degrees will do. */
function overlaps([outer = []]: GeoRings, ring: readonly LngLat[]): boolean {
  const [a, b] = [boxOf(outer), boxOf(ring)];
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

function boxOf(points: readonly LngLat[]): DegreeBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of points) {
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

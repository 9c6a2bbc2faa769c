/** What lies under the marks of a map: land, water, borders, legs; the same paths that the page draws. */
import { PER_UNIT, type Basemap, type Box, type MapLeg, type MapPlan } from '../../core/model/map';
import { standsIn, type MapRange } from '../../core/geo/ranges';
import { tintOf, type Colors } from './colors';
import { element } from './markup';

/** Px of the map, as in the page: `views/map/Basemap.svelte` and `Legs.svelte`. */
const HAIRLINE = 0.75;
const DASH = [8, 5] as const;

/** Which part of the frame is drawn, and how large. */
export interface Scene {
  readonly plan: MapPlan;
  readonly basemap: Basemap;
  readonly colors: Colors;
  /** Frame units. */
  readonly window: Box;
  /** Px per frame unit. */
  readonly scale: number;
  /** Picks the shapes of legs, and by the first letter of its layout the shifts of discs. */
  readonly range: MapRange;
  readonly letter: string;
  /** Places of the stops at which sources differ on an event. */
  readonly disputed: ReadonlySet<string>;
  /** What stands on the mark of a place. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Returns the ground in px of the map. */
export function drawGround(scene: Scene): string {
  const { window, scale, colors } = scene;
  const { width, height } = window;
  const sea = element('rect', {
    width: width * scale,
    height: height * scale,
    fill: colors.of('sea'),
  });
  const place = `scale(${String(Number(scale.toFixed(5)))}) translate(${String(-window.x)} ${String(-window.y)})`;
  const tenth = { transform: `scale(${String(1 / PER_UNIT)})` };
  const paths = [element('g', tenth, basemapPaths(scene)), ...legPaths(scene)];
  return sea + element('g', { transform: place, fill: 'none', 'stroke-linejoin': 'round' }, paths);
}

function basemapPaths({ basemap, plan, colors, scale: pxPerUnit }: Scene): string[] {
  const scale = pxPerUnit / PER_UNIT;
  const coast = { stroke: colors.of('coast'), 'stroke-width': pen(HAIRLINE, scale) };
  const border = { stroke: colors.of('border'), 'stroke-width': pen(HAIRLINE, scale) };
  const sea = colors.of('sea');
  const path = (d: string, attributes: Record<string, string | number>): string =>
    d === '' ? '' : element('path', { d, ...attributes });
  return [
    path(basemap.land, { fill: colors.of('land'), ...coast }),
    ...Object.entries(basemap.visited).map(([code, d]) =>
      path(d, { fill: tintOf(colors, plan.countries[code] ?? 0), ...coast }),
    ),
    path(basemap.lakes, { fill: sea, ...coast, 'stroke-width': pen(0.5, scale) }),
    path(basemap.rivers, { stroke: sea, 'stroke-width': pen(HAIRLINE, scale) }),
    path(basemap.agreed, border),
    path(basemap.disputed, {
      stroke: colors.of('ink-2'),
      'stroke-width': pen(1, scale),
      'stroke-linecap': 'round',
      'stroke-dasharray': `${pen(1, scale)} ${pen(3, scale)}`,
    }),
  ];
}

function legPaths({ plan, colors, scale, range }: Scene): string[] {
  return plan.legs.flatMap(({ status, outside, shapes }) =>
    shapes
      .filter((shape) => standsIn(shape, range))
      .map(({ d }) =>
        element('path', {
          d,
          stroke: colors.of(outside ? 'ink-2' : 'ink'),
          'stroke-width': pen(legWidth(status, outside), scale),
          'stroke-dasharray':
            status === 'inferred' ? DASH.map((px) => pen(px, scale)).join(' ') : undefined,
        }),
      ),
  );
}

/** Returns the width of a leg's line, px. */
export function legWidth(status: MapLeg['status'], outside: boolean): number {
  if (status === 'announced') return 1;
  return outside ? 1.25 : 1.75;
}

/** The paths are scaled and their lines are not: px in frame units. */
function pen(px: number, scale: number): string {
  return String(Number((px / scale).toFixed(3)));
}

/**
 * What a plan says of the whole journey: its views, and the names on them. Discs are dots there and
 * carry no number, so that a few names and the country colours have to tell which is which.
 */
import type { GeoProjection } from 'd3-geo';
import {
  LAYOUTS,
  ON_WHOLE,
  type Box,
  type Layout,
  type LabelSpec,
  type MapLabel,
  type MapPlan,
  type XY,
} from '../model/map';
import { ARROW_PX } from './arrows';
import { everMeet, markBox, type HungBox, type Scales } from './boxes';
import type { Home } from './home';
import { placeLabels, type Placed } from './labels';
import type { LegPlan } from './legs';
import type { City } from './mapStops';
import { mergeLabels } from './mergeLabels';
import { projectPoint } from './projection';
import { MAP_RANGES } from './ranges';
import { furnitureBox } from './stopMarks';
import { groundOf, wholeView } from './whole';

/** Half the size of a dot with its halo, px. */
const DOT_HALF_PX = 6;
/** Home's mark with the ring that says it is selected, px. */
const HOME_HALF_PX = 11;

/** What a place costs right beside its dot; those farther off cost more. */
const NEAR_COST = 2;

/** What of the plan stands already. */
export interface Planned extends Pick<MapPlan, 'frame' | 'corners'> {
  readonly legs: LegPlan;
}

/** Returns the plan's field `whole`, or nothing where no leg leads to a home beyond the frame. */
export function planWhole(
  { frame, legs, corners }: Planned,
  home: Home | null,
  projection: GeoProjection,
): Pick<MapPlan, 'whole'> {
  const { whole } = frame;
  const at = home && projectPoint(projection, home.lngLat);
  if (!whole || !at || !legs.legs.some(({ outside }) => outside)) return {};
  const view = (layout: Layout) => wholeView(frame, whole, layout, corners);
  const views = { narrow: view('narrow'), medium: view('medium'), wide: view('wide') };
  return { whole: { home: [Math.round(at[0]), Math.round(at[1])], views } };
}

/**
 * Returns the names on the view of the whole journey, home's first, each in one place for all widths.
 * A stop's stands there only where it has room beside its dot. Empty where there is no such view.
 */
export function wholeLabels(
  planned: Planned,
  home: Home | null,
  cities: readonly City[],
  projection: GeoProjection,
): MapLabel[] {
  const { whole } = planWhole(planned, home, projection);
  if (!whole || !home) return [];
  const { frame, legs, corners } = planned;
  const ground = common(LAYOUTS.map((layout) => groundOf(frame, layout, whole.views[layout])));
  const scalesOf = (layout: Layout): Scales => {
    const px = MAP_RANGES.flatMap((range) =>
      range.layout === layout ? [range.min, range.max] : [],
    );
    const scale = whole.views[layout].k / frame.windows[layout].width;
    return { min: Math.min(...px) * scale, max: Math.max(...px) * scale };
  };
  const scales = LAYOUTS.map(scalesOf);
  const dots = [
    { id: 'home', text: home.name, at: whole.home },
    ...cities.map(({ key, name, stop }) => ({ id: key, text: name, at: stop.at })),
  ];
  const specs = dots.map(({ id, text, at }, index): LabelSpec => {
    return { id, kind: 'home', text, anchors: [at], priority: -index };
  });
  const arrows = legs.legs.flatMap(({ outside, shapes }) =>
    outside ? shapes.flatMap(({ arrow }) => (arrow ? [markBox(arrow.at, ARROW_PX)] : [])) : [],
  );
  const sizeOf = (id: string) => {
    const half = id === 'home' ? HOME_HALF_PX : DOT_HALF_PX;
    return { halfWidth: half, halfHeight: half, shift: [0, 0] as XY };
  };
  const furniture = (what: 'zoom' | 'scale', layout: Layout): HungBox => {
    const shown = groundOf(frame, layout, whole.views[layout]);
    const windows = { narrow: shown, medium: shown, wide: shown };
    return furnitureBox(what, corners[what], { ...frame, windows }, layout);
  };
  const near = placeLabels(
    specs,
    {
      marks: [...dots.map(({ id, at }) => markBox(at, sizeOf(id).halfWidth)), ...arrows],
      fixed: LAYOUTS.map((layout) => furniture('zoom', layout)),
      lines: legs.whole,
      discs: new Map(dots.map(({ id }) => [id, sizeOf(id)])),
    },
    ground,
    // Reckoned by width of the ground, as `placeLabels` does.
    {
      min: Math.min(...scales.map(({ min }) => min)) * ground.width,
      max: Math.max(...scales.map(({ max }) => max)) * ground.width,
    },
  );
  // Farther off, a name would be taken for another dot's; home's has a mark of its own shape.
  const isGood = ({ spec, position, box }: Placed): boolean =>
    spec.id === 'home' ||
    (position.cost < NEAR_COST &&
      LAYOUTS.every((layout) => !everMeet(box, furniture('scale', layout), scalesOf(layout))));
  const placed = new Map([...near].filter(([, one]) => isGood(one)));
  return mergeLabels([{ key: ON_WHOLE, placed }]);
}

/** What all boxes share. */
function common(boxes: readonly Box[]): Box {
  const x = Math.max(...boxes.map((box) => box.x));
  const y = Math.max(...boxes.map((box) => box.y));
  const right = Math.min(...boxes.map((box) => box.x + box.width));
  const bottom = Math.min(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

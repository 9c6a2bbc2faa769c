/**
 * Which names stand on the map, and where: greedy by priority over candidate positions, once per
 * range of widths. Within a range nothing overlaps at any width, nor at any zoom above it, since
 * boxes keep their size in px while their points part. Deterministic; its time grows with the number
 * of labels, each compared with its neighbours only.
 */
import type { Box, LabelSpec } from '../model/map';
import { BoxIndex, everMeet, gapBetween, markBox, type HungBox, type Scales } from './boxes';
import { entersBox, type Line } from './curve';
import {
  labelBox,
  labelSize,
  positionsAround,
  positionsOn,
  type DiscSize,
  type Position,
  type Size,
} from './labelBoxes';

/** What labels keep off from, in one layout. */
export interface Obstacles {
  /** Boxes that move with the map: discs and arrowheads. */
  readonly marks: readonly HungBox[];
  /** Boxes fixed to the window's edges: zoom buttons, scale bar. */
  readonly fixed: readonly HungBox[];
  /** Legs: to be avoided where possible, in map units. */
  readonly lines: readonly Line[];
  /** Sizes of the discs that labels belong to, by label id. */
  readonly discs: ReadonlyMap<string, DiscSize>;
}

/** Air between a label and the window's edge, px. */
const EDGE_PX = 4;
const LINE_COST = 6;
/** What a label weighs that is left out, or that lost its second line. */
const LOSS = { stop: 1000, home: 10, detail: 1, country: 0.01 };
/** How often the order is changed where names of a kind found no room. */
const RETRIES = 5;
/** For keeping the position of a narrower range: fewer labels jump, fewer bytes. */
const SAME_COST = -0.75;

/**
 * Returns the labels placed, by id. `specs` may stand in any order; equal priorities go by id. Stops
 * are tried at every distance, then without their second line; whatever still finds no place is
 * left out. `before` are the places of the next narrower range, kept where they are as good.
 */
export function placeLabels(
  specs: readonly LabelSpec[],
  obstacles: Obstacles,
  window: Box,
  widths: Scales,
  before: ReadonlyMap<string, Placed> = new Map(),
): Map<string, Placed> {
  const scales = { min: widths.min / window.width, max: widths.max / window.width };
  const zooms = { min: scales.min, max: Infinity };
  const ground = {
    obstacles,
    window,
    scales,
    zooms,
    discs: discBoxes(specs, obstacles),
    known: new Map<string, readonly Position[]>(),
  };
  const place = (order: readonly LabelSpec[]): Try => ({
    order,
    placed: placeInOrder(order, ground, before),
  });
  // Countries come after, so that their names cost no stop its own.
  const stopsDone = improve(place(inOrder(specs)), 'stop', place);
  return improve(stopsDone, 'visited', place).placed;
}

interface Try {
  readonly order: readonly LabelSpec[];
  readonly placed: Map<string, Placed>;
}

/** Lets those of a kind that found no room choose first, as the others can go elsewhere; keeps the best. */
function improve(
  first: Try,
  kind: LabelSpec['kind'],
  place: (order: readonly LabelSpec[]) => Try,
): Try {
  let [best, last] = [first, first];
  for (let retry = 0; retry < RETRIES; retry += 1) {
    const { order, placed } = last;
    const lost = missing(order, placed).filter((spec) => spec.kind === kind);
    if (lost.length === 0) break;
    last = place([...lost, ...order.filter((spec) => !lost.includes(spec))]);
    if (lossOf(order, last.placed) < lossOf(order, best.placed)) best = last;
  }
  return best;
}

function placeInOrder(
  order: readonly LabelSpec[],
  open: Omit<Ground, 'taken'>,
  before: ReadonlyMap<string, Placed>,
): Map<string, Placed> {
  const ground = { ...open, taken: new BoxIndex(open.zooms) };
  for (const mark of open.obstacles.marks) ground.taken.add(mark);
  const placed = new Map<string, Placed>();
  for (const spec of order) {
    const found = placeOne(spec, ground, before.get(spec.id));
    if (!found) continue;
    placed.set(spec.id, found);
    ground.taken.add(found.box);
  }
  return placed;
}

/** A stop's name lost weighs more than any number of second lines, and one of those than countries' names. */
function lossOf(specs: readonly LabelSpec[], placed: ReadonlyMap<string, Placed>): number {
  return missing(specs, placed).reduce((sum, { id, kind }) => {
    if (placed.has(id)) return sum + LOSS.detail;
    if (kind === 'stop' || kind === 'home') return sum + LOSS[kind];
    return sum + LOSS.country;
  }, 0);
}

/** Stops without a name or without the second line that they have; home and countries visited without a name. */
function missing(specs: readonly LabelSpec[], placed: ReadonlyMap<string, Placed>): LabelSpec[] {
  return specs.filter(
    ({ id, kind, detail }) =>
      (kind === 'stop' || kind === 'home' || kind === 'visited') &&
      (!placed.has(id) || placed.get(id)?.spec.detail !== detail),
  );
}

/** A label in its place; `spec` is without its second line where that found no room. */
export interface Placed {
  readonly spec: LabelSpec;
  readonly position: Position;
  readonly box: HungBox;
}

interface Ground {
  readonly obstacles: Obstacles;
  readonly window: Box;
  readonly scales: Scales;
  /** The scales at which labels and marks must not meet: to the deepest zoom. */
  readonly zooms: Scales;
  readonly taken: BoxIndex;
  /** The positions of labels on discs, reckoned once: they are tried again and again. */
  readonly known: Map<string, readonly Position[]>;
  /** Whether a stop's name may only stand far from its disc; default near. */
  readonly far?: boolean;
  /** The discs of the stops, by label id; absent where a label may be read as another stop's. */
  readonly discs?: ReadonlyMap<string, HungBox>;
}

function discBoxes(
  specs: readonly LabelSpec[],
  { discs }: Obstacles,
): ReadonlyMap<string, HungBox> {
  const boxes = new Map<string, HungBox>();
  for (const { id, kind, anchors } of specs) {
    const disc = discs.get(id);
    const [at] = anchors;
    if (kind !== 'stop' || !disc || !at) continue;
    boxes.set(id, markBox(at, disc.halfWidth, disc.halfHeight, disc.shift));
  }
  return boxes;
}

function inOrder(specs: readonly LabelSpec[]): LabelSpec[] {
  return [...specs].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
}

/**
 * A stop goes on trying: closer company when zoomed in (discs then lie over its name), then without
 * its second line, then farther off in the same order, and only then, with its number behind it,
 * where its name stands nearer to another stop's disc.
 */
function placeOne(spec: LabelSpec, ground: Ground, before: Placed | undefined): Placed | null {
  if (spec.kind !== 'stop') return bestPlace(spec, ground, before);
  const unzoomed = { zooms: ground.scales };
  const tries = [spec, { ...spec, detail: undefined }].flatMap(
    (one) =>
      [
        [one, ground],
        [one, unzoomed],
      ] as const,
  );
  const { discs } = ground;
  for (const [reach, known] of [
    [false, discs],
    [true, discs],
    [false, undefined],
    [true, undefined],
  ] as const) {
    for (const [one, { zooms }] of tries) {
      const { numbered, ...rest } = one;
      const said = known || numbered === undefined ? one : { ...rest, text: numbered };
      const found = bestPlace(said, { ...ground, zooms, discs: known, far: reach }, before);
      if (found) return found;
    }
  }
  return null;
}

function bestPlace(spec: LabelSpec, ground: Ground, before: Placed | undefined): Placed | null {
  const size = labelSize(spec);
  let best: Placed | null = null;
  let least = Infinity;
  for (const position of positionsFor(spec, size, ground)) {
    const cost = position.cost + (isSame(position, before) ? SAME_COST : 0);
    // Positions come cheapest first by ring, and lines only add to the cost.
    if (cost >= least) continue;
    const box = labelBox(position, size);
    if (!isFree(box, ground) || isMisleading(spec.id, box, ground)) continue;
    const crossed = linesUnder(position, size, ground);
    if (crossed > 0 && !mayCross(spec)) continue;
    if (cost + crossed * LINE_COST >= least) continue;
    least = cost + crossed * LINE_COST;
    best = { spec, position, box };
  }
  return best;
}

/** A country's or a sea's name can do without; the others are needed more than a clear line. */
function mayCross({ kind }: LabelSpec): boolean {
  return kind === 'stop' || kind === 'home' || kind === 'visited';
}

function positionsFor(spec: LabelSpec, size: Size, ground: Ground): readonly Position[] {
  const { discs } = ground.obstacles;
  const disc = discs.get(spec.id);
  if (disc) {
    const key = `${ground.far ? 'far' : 'near'} ${spec.id}`;
    const known = ground.known.get(key);
    if (known) return known;
    const positions = spec.anchors.flatMap((at) => positionsAround(at, disc, ground.far));
    ground.known.set(key, positions);
    return positions;
  }
  if (spec.kind === 'home') {
    const point = { halfWidth: 2, halfHeight: 2, shift: [0, 0] as const };
    return spec.anchors.flatMap((at, index) =>
      positionsAround(at, point).map((one) => ({ ...one, cost: one.cost + index })),
    );
  }
  return positionsOn(spec, size, ground.scales.min, ground.window);
}

function isSame({ at, x, y }: Position, before: Placed | undefined): boolean {
  if (!before) return false;
  const { position } = before;
  const isEqual = (a: readonly unknown[], b: readonly unknown[]): boolean =>
    a[0] === b[0] && a[1] === b[1];
  return isEqual(at, position.at) && isEqual(x, position.x) && isEqual(y, position.y);
}

function isFree(box: HungBox, { obstacles, window, scales, zooms, taken }: Ground): boolean {
  return (
    isInside(box, window, scales) &&
    !obstacles.fixed.some((fixed) => everMeet(box, fixed, scales)) &&
    !taken.meets(box, zooms)
  );
}

/** Whether the name stands nearer to another stop's disc than to its own, at either end of the range. */
function isMisleading(id: string, box: HungBox, { discs, scales }: Ground): boolean {
  const own = discs?.get(id);
  if (!discs || !own) return false;
  return [scales.min, scales.max].some((scale) => {
    const reach = gapBetween(box, own, scale);
    return [...discs.values()].some(
      (other) => other !== own && gapBetween(box, other, scale) < reach,
    );
  });
}

/** Edges move in straight lines with the scale, so both ends of the range decide. */
function isInside({ at, left, right, top, bottom }: HungBox, window: Box, scales: Scales): boolean {
  return [scales.min, scales.max].every((scale) => {
    const x = (at[0] - window.x) * scale;
    const y = (at[1] - window.y) * scale;
    return (
      x + left >= EDGE_PX &&
      x + right <= window.width * scale - EDGE_PX &&
      y + top >= EDGE_PX &&
      y + bottom <= window.height * scale - EDGE_PX
    );
  });
}

/** How many legs run under the label at the least, the middle or the greatest scale. */
function linesUnder(position: Position, size: Size, { obstacles, scales }: Ground): number {
  const { at, left, right, top, bottom } = labelBox(position, size, 2);
  const boxes = [scales.min, (scales.min + scales.max) / 2, scales.max].map((scale) => ({
    x: at[0] + left / scale,
    y: at[1] + top / scale,
    width: (right - left) / scale,
    height: (bottom - top) / scale,
  }));
  return obstacles.lines.filter((line) => boxes.some((box) => entersBox(line, box))).length;
}

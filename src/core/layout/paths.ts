/**
 * SVG path data for the plan, in a box 1,000 wide that the browser stretches: strokes keep their
 * px by `vector-effect`, so that one drawing is right at every width. Many marks become few paths,
 * so that two thousand events cost a dozen elements.
 */
import type { Band, Cap, LanePlan, Look, Mark } from './plan';
import { BAR_BOTTOM, BAR_TOP, LANE } from './plan';

/** Half the height of a cap, in y units; heavier windows have taller ones. */
const CAP: Readonly<Record<Mark['weight'], number>> = { tight: 11, middle: 9, wide: 7 };

/** How far a strike runs beyond what it strikes, per cent. */
const STRIKE = 0.6;

export interface LanePaths {
  readonly stays: string;
  /** Filled bars of true length. */
  readonly bars: string;
  /** Strokes of 3 px in the middle of each bar, and for starts without an end. */
  readonly ticks: string;
  readonly moves: string;
  readonly bounds: Readonly<Record<Mark['weight'], string>>;
  /** Outlines: announced or without the traveller; struck; as planned; by another version. */
  readonly outlines: Readonly<Record<Exclude<Look, 'solid'>, string>>;
  readonly crowds: string;
}

/** Returns the nights of all lanes; lanes that follow each other on one clock share their shapes. */
export function nightPath(lanes: readonly LanePlan[]): string {
  return join(clocks(lanes), ({ nights, from, to }) =>
    join(nights, ({ x0, x1 }) => box(x0, x1, from * LANE, to * LANE)),
  );
}

/** Returns all midnights, and the line along the middle of each lane, which runs on beyond the range. */
export function gridPath(lanes: readonly LanePlan[]): string {
  const midnights = join(clocks(lanes), (clock) =>
    join(
      clock.midnights,
      (x) => `M${px(x)} ${String(clock.from * LANE)}v${String((clock.to - clock.from) * LANE)}`,
    ),
  );
  const middle = (BAR_TOP + BAR_BOTTOM) / 2;
  return midnights + join(lanes, ({ index }) => `M-500 ${String(index * LANE + middle)}h2000`);
}

type Clock = Pick<LanePlan, 'nights' | 'midnights'> & {
  readonly from: number;
  readonly to: number;
};

/** Runs of lanes with the same nights and midnights; `to` is exclusive. */
function clocks(lanes: readonly LanePlan[]): Clock[] {
  const runs: Clock[] = [];
  for (const { nights, midnights, index } of lanes) {
    const last = runs.at(-1);
    const isSame =
      last?.to === index &&
      JSON.stringify([last.nights, last.midnights]) === JSON.stringify([nights, midnights]);
    if (last && isSame) runs[runs.length - 1] = { ...last, to: index + 1 };
    else runs.push({ nights, midnights, from: index, to: index + 1 });
  }
  return runs;
}

/** Returns the paths of a lane's marks; empty strings where there is nothing to draw. */
export function lanePaths(lane: LanePlan): LanePaths {
  const top = lane.index * LANE;
  const solid = lane.marks.filter(({ look }) => look === 'solid');
  const outlines = (look: Look) =>
    join(
      [...lane.marks, ...lane.ghosts].filter((mark) => mark.look === look),
      outline,
    );
  const bars = solid.filter(({ form }) => form === 'exact' || form === 'part');
  const upright = solid.filter(({ form }) => form === 'exact' || form === 'tick');
  const bounds = (weight: Mark['weight']) =>
    join(
      solid.filter((mark) => mark.form === 'bounds' && mark.weight === weight),
      capped,
    );
  return {
    stays: join(lane.stays, (stay) => box(stay.x0, stay.x1, top + BAR_TOP, top + BAR_BOTTOM)),
    bars: join(bars, ({ solid0, solid1, y0, y1 }) => box(solid0, solid1, y0, y1)),
    ticks: join(upright, tick),
    moves: join(
      solid.filter(({ form }) => form === 'move'),
      line,
    ),
    bounds: { tight: bounds('tight'), middle: bounds('middle'), wide: bounds('wide') },
    outlines: {
      hollow: outlines('hollow'),
      off: outlines('off'),
      planned: outlines('planned'),
      version: outlines('version'),
    },
    crowds: join(lane.crowds, ({ x0, x1, y0, y1 }) => box(x0, x1, y0, y1)),
  };
}

/** Returns the outline of a band, or its line where both times are known. */
export function bandPath({ leaves, arrives, fromY, toY, known }: Band): string {
  const start = `M${px(leaves.x0)} ${num(fromY)}`;
  if (known) return `${start}L${px(arrives.x0)} ${num(toY)}`;
  return `${start}L${px(arrives.x0)} ${num(toY)}H${px(arrives.x1)}L${px(leaves.x1)} ${num(fromY)}z`;
}

/** A box that fades from full colour to none, leftwards (`in`) or rightwards (`out`). */
export interface Fade {
  readonly d: string;
  readonly towards: 'in' | 'out';
}

/** Returns the soft ends of a lane's bars; none where every time is to the minute. */
export function fadesOf(lane: LanePlan): Fade[] {
  return lane.marks.flatMap(({ look, form, x0, solid0, solid1, x1, y0, y1 }): Fade[] => {
    if (look !== 'solid' || (form !== 'exact' && form !== 'part')) return [];
    return [
      ...(solid0 > x0 ? [{ d: box(x0, solid0, y0, y1), towards: 'in' as const }] : []),
      ...(x1 > solid1 ? [{ d: box(solid1, x1, y0, y1), towards: 'out' as const }] : []),
    ];
  });
}

/**
 * Returns the points of a CSS polygon that covers all bands of unknown time, in per cent of the
 * lanes' box; empty if there are none. One element can then carry the hatch of all: between bands
 * the polygon returns to its first corner, which encloses nothing.
 */
export function hatchPolygon(bands: readonly Band[], height: number): string {
  const point = (x: number, y: number) => `${num(x)}% ${num((y / height) * 100)}%`;
  return bands
    .filter(({ known, status }) => !known && status === 'inferred')
    .map(({ leaves, arrives, fromY, toY }) => {
      const corners = [
        point(leaves.x0, fromY),
        point(arrives.x0, toY),
        point(arrives.x1, toY),
        point(leaves.x1, fromY),
        point(leaves.x0, fromY),
      ];
      /* All turn the same way round, or two that cross would cut a hole into each other. */
      return ['0 0', ...(fromY < toY ? corners : corners.reverse())].join();
    })
    .join();
}

function capped(mark: Mark): string {
  const { x0, x1, y0, y1, cap0, cap1, weight } = mark;
  const half = Math.min((y1 - y0) / 2, CAP[weight]);
  const y = (y0 + y1) / 2;
  const cap = (x: number, form: Cap) =>
    form === 'none' ? '' : `M${px(x)} ${num(y - half)}v${num(form === 'half' ? half : 2 * half)}`;
  return cap(x0, cap0) + line(mark) + cap(x1, cap1);
}

/** A box, as low among windows as their caps are high; struck through where the event is off. */
function outline({ form, look, weight, x0, x1, y0, y1 }: Mark): string {
  const isWindow = form === 'bounds' || form === 'move';
  const y = (y0 + y1) / 2;
  const half = isWindow ? Math.min((y1 - y0) / 2, CAP[weight]) : (y1 - y0) / 2;
  const strike = look === 'off' ? line({ x0: x0 - STRIKE, x1: x1 + STRIKE, y0, y1 }) : '';
  return box(x0, x1, y - half, y + half) + strike;
}

function line({ x0, x1, y0, y1 }: Pick<Mark, 'x0' | 'x1' | 'y0' | 'y1'>): string {
  return `M${px(x0)} ${num((y0 + y1) / 2)}H${px(x1)}`;
}

function tick({ form, solid0, solid1, y0, y1 }: Mark): string {
  const x = form === 'tick' ? solid0 : (solid0 + solid1) / 2;
  return `M${px(x)} ${num(y0)}V${num(y1)}`;
}

function box(x0: number, x1: number, y0: number, y1: number): string {
  return `M${px(x0)} ${num(y0)}H${px(x1)}V${num(y1)}H${px(x0)}z`;
}

function join<T>(items: readonly T[], draw: (item: T) => string): string {
  return items.map(draw).join('');
}

/** Per cent to the drawing's thousand units. */
function px(x: number): string {
  return String(Math.round(x * 100) / 10);
}

function num(value: number): string {
  return String(Math.round(value * 100) / 100);
}

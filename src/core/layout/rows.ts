/**
 * Rows within a lane. Windows (some time within) that overlap share the lane's height, and so do
 * bars; but a bar keeps the height that it has among bars, and a window passes behind it as a thin
 * line, for what is known must not shrink beside what is not. Where more overlap than can be told
 * apart, they are left to `density`.
 */
import { crowdsIn } from './density';
import type { FlatMark } from './marks';
import type { Crowd, Interval, Mark } from './plan';
import { BAR_BOTTOM, BAR_TOP, LANE } from './plan';

/** Rows that can still be told apart in the lowest lane, 26 px high. */
const MAX_ROWS = 4;
/** Least width a mark is given, and the overlap that is let pass, per cent. */
const LEAST = 1;
const SLACK = 0.5;
/** Space between two rows, in y units. */
const GAP = 4;

/** A lane's marks with their rows, windows first, and the blocks where they are too many. */
export interface Rows {
  readonly marks: readonly Mark[];
  readonly crowds: readonly Crowd[];
}

/** Returns the rows of lane number `lane`. Each mark is in one of the lists. Does not change its input. */
export function placeMarks(flat: readonly FlatMark[], lane: number): Rows {
  const runs = [...chains(flat.filter(isWindow)), ...chains(flat.filter((m) => !isWindow(m)))].map(
    (run) => ({ run, ...assignRows(run) }),
  );
  const over = runs.flatMap((each) => each.over).sort((a, b) => a.x0 - b.x0);
  if (over.length > 0) {
    const { within, rest } = divide(flat, merge(over));
    const placed = placeMarks(rest, lane);
    const crowds = [...within].flatMap(([part, members]) =>
      crowdsIn(part, members, rowBox(lane, 0, 1)),
    );
    return { marks: placed.marks, crowds: [...crowds, ...placed.crowds] };
  }
  const marks = runs.flatMap(({ run, rows }) => {
    const rowCount = Math.max(...rows) + 1;
    return run.map((mark, i): Mark => ({ ...mark, ...rowBox(lane, rows[i] ?? 0, rowCount) }));
  });
  return { marks, crowds: [] };
}

function isWindow({ form }: FlatMark): boolean {
  return form === 'bounds' || form === 'move';
}

/** Runs of marks in which each overlaps one before it; they share nothing with one another. */
function chains(flat: readonly FlatMark[]): FlatMark[][] {
  const sorted = [...flat].sort((a, b) => extent(a).x0 - extent(b).x0 || b.x1 - a.x1);
  const runs: FlatMark[][] = [];
  let run: FlatMark[] = [];
  let end = -Infinity;
  for (const mark of sorted) {
    const { x0, x1 } = extent(mark);
    if (run.length === 0 || x0 >= end - SLACK) runs.push((run = []));
    run.push(mark);
    end = Math.max(end, x1);
  }
  return runs;
}

/** The first free row for each mark, in order of start; `over` holds those that find none. */
function assignRows(run: readonly FlatMark[]): { rows: number[]; over: Interval[] } {
  const ends: number[] = [];
  const rows: number[] = [];
  const over: Interval[] = [];
  for (const mark of run) {
    const { x0, x1 } = extent(mark);
    let row = ends.findIndex((end) => x0 >= end - SLACK);
    if (row < 0) row = ends.length;
    if (row >= MAX_ROWS) over.push({ x0, x1 });
    else ends[row] = x1;
    rows.push(row);
  }
  return { rows, over };
}

/** Parts marks into what overlaps each dense stretch, and what overlaps none. */
function divide(marks: readonly FlatMark[], dense: readonly Interval[]) {
  const within = new Map<Interval, FlatMark[]>(dense.map((part) => [part, []]));
  const rest: FlatMark[] = [];
  for (const mark of marks) {
    const own = extent(mark);
    const part = dense.find((each) => overlap(each, own));
    (part ? within.get(part) : rest)?.push(mark);
  }
  /* What overlaps two stretches is in the first, which may leave the second with one mark or none. */
  for (const [part, members] of within) {
    if (members.length >= 2) continue;
    rest.push(...members);
    within.delete(part);
  }
  return { within, rest };
}

/** Unites intervals that overlap; they come sorted by start, and so does the result. */
function merge(intervals: readonly Interval[]): Interval[] {
  const merged: { x0: number; x1: number }[] = [];
  for (const { x0, x1 } of intervals) {
    const last = merged.at(-1);
    if (last && x0 < last.x1 + SLACK) last.x1 = Math.max(last.x1, x1);
    else merged.push({ x0, x1 });
  }
  return merged;
}

function overlap(a: Interval, b: Interval): boolean {
  return a.x0 < b.x1 - SLACK && b.x0 < a.x1 - SLACK;
}

/** A short mark is drawn wider than it is, around its middle. */
function extent({ x0, x1 }: FlatMark): Interval {
  if (x1 - x0 >= LEAST) return { x0, x1 };
  return { x0: (x0 + x1 - LEAST) / 2, x1: (x0 + x1 + LEAST) / 2 };
}

function rowBox(lane: number, row: number, rowCount: number): Pick<Mark, 'y0' | 'y1'> {
  const height = (BAR_BOTTOM - BAR_TOP - GAP * (rowCount - 1)) / rowCount;
  const y0 = lane * LANE + BAR_TOP + row * (height + GAP);
  return { y0, y1: y0 + height };
}

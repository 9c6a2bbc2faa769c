/** Where the cursor stands for the selected event; cheap, and apart from the plan. */
import type { Span, StoryEvent } from '../model/story';
import type { Mark, TimelinePlan } from './plan';
import { percentOf } from './scale';

export interface Cursor {
  /** A line where the start is known; a band over all that is possible where it is not. */
  readonly kind: 'line' | 'band';
  /** Per cent of the range; equal for a line. */
  readonly x0: number;
  readonly x1: number;
  /** The event's mark, or the block that holds it, to be ringed; null for the end of a band. */
  readonly mark: Box | null;
  /** Its ghosts, to be ringed with it. */
  readonly ghosts: readonly Box[];
}

type Box = Pick<Mark, 'x0' | 'x1' | 'y0' | 'y1'>;

/** Returns the cursor for an event, in view or not. */
export function cursorFor(plan: TimelinePlan, event: StoryEvent): Cursor {
  const toPercent = percentOf(plan.range);
  const { from, to, kind } = cursorSpan(event.span);
  const lane = plan.lanes.find(({ key }) => key === event.lane);
  const mark =
    lane?.marks.find(({ id }) => id === event.id) ??
    lane?.crowds.find(({ ids }) => ids.includes(event.id)) ??
    null;
  const x0 = toPercent(from);
  const x1 = toPercent(to);
  const ghosts = plan.lanes.flatMap((each) => each.ghosts.filter(({ id }) => id === event.id));
  return { kind, x0, x1, mark, ghosts };
}

/** Returns the stretch of time that the cursor covers: the start alone where it is known. */
function cursorSpan(span: Span): { from: number; to: number; kind: 'line' | 'band' } {
  const { startMin, startMax, endMax } = span;
  if (span.precision === 'clock' && startMin.says === startMax.says) {
    return { from: startMin.says, to: startMin.says, kind: 'line' };
  }
  const to = span.precision === 'clock' ? startMax.at : endMax.at;
  return { from: startMin.at, to, kind: 'band' };
}

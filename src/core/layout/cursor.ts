/** Where the cursor stands for the selected event; cheap, and apart from the plan. */
import type { Span, StoryEvent } from '../model/story';
import type { TimelinePlan } from './plan';
import { BAR_BOTTOM, BAR_TOP, LANE } from './plan';
import { percentOf } from './scale';

export interface Cursor {
  /** A line where the start is known; a band over all that is possible where it is not. */
  readonly kind: 'line' | 'band';
  /** Per cent of the range; equal for a line. */
  readonly x0: number;
  readonly x1: number;
  /** The mark itself, to be ringed; null for events drawn as the end of a band or in a crowd. */
  readonly mark: {
    readonly x0: number;
    readonly x1: number;
    readonly y0: number;
    readonly y1: number;
  };
}

/** Returns the cursor for an event, in view or not. */
export function cursorFor(plan: TimelinePlan, event: StoryEvent): Cursor {
  const toPercent = percentOf(plan.range);
  const { from, to, kind } = cursorSpan(event.span);
  const lane = Math.max(
    0,
    plan.lanes.findIndex(({ key }) => key === event.lane),
  );
  const found = plan.lanes[lane]?.marks.find(({ id }) => id === event.id);
  const x0 = toPercent(from);
  const x1 = toPercent(to);
  const mark = found ?? { x0, x1, y0: lane * LANE + BAR_TOP, y1: lane * LANE + BAR_BOTTOM };
  return { kind, x0, x1, mark };
}

/** Returns the stretch of time that the cursor covers: the start alone where it is known. */
export function cursorSpan(span: Span): { from: number; to: number; kind: 'line' | 'band' } {
  const { startMin, startMax, endMax } = span;
  if (span.precision === 'clock' && startMin.says === startMax.says) {
    return { from: startMin.says, to: startMin.says, kind: 'line' };
  }
  const to = span.precision === 'clock' ? startMax.at : endMax.at;
  return { from: startMin.at, to, kind: 'band' };
}

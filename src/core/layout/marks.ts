/**
 * What an event's span looks like: the form says how much is known, and never more. Rows come
 * later; here a mark has only its place in time.
 */
import type { StoryGhost } from '../model/ghost';
import { happened, isOff } from '../model/status';
import type { Edge, StoryEvent } from '../model/story';
import type { Cap, Look, Mark, MarkForm } from './plan';
import type { ToPercent } from './scale';

/** A mark before its row is known. */
export type FlatMark = Omit<Mark, 'y0' | 'y1'>;

const HOUR = 3_600_000;
const TIGHT = 6 * HOUR;
const MIDDLE = 14 * HOUR;

/** Returns the mark of one event. Equal bounds give a mark of no length, never a negative one. */
export function markOf(event: StoryEvent, toPercent: ToPercent): FlatMark {
  const { span } = event;
  const x0 = toPercent(span.startMin.at);
  const x1 = toPercent(span.endMax.at);
  if (event.kinds.includes('movement')) return make(event, 'move', x0, x1, x0, x1);
  if (span.precision === 'clock') return clockMark(event, toPercent);
  if (span.precision === 'part') {
    const fade = (x1 - x0) * 0.3;
    return make(event, 'part', x0, x1, x0 + fade, x1 - fade);
  }
  return make(event, 'bounds', x0, x1, x0, x1);
}

/** A start with an unknown end is a tick; "about" at either end is where the bar fades. */
function clockMark(event: StoryEvent, toPercent: ToPercent): FlatMark {
  const { span } = event;
  const x0 = toPercent(span.startMin.at);
  const settled = toPercent(span.startMax.at);
  if (!span.endKnown) {
    return settled > x0
      ? make(event, 'part', x0, settled, x0, x0)
      : make(event, 'tick', x0, x0, x0, x0);
  }
  const solid1 = Math.max(x0, toPercent(span.endMin.at));
  const solid0 = Math.min(settled, solid1);
  return make(event, 'exact', x0, toPercent(span.endMax.at), solid0, solid1);
}

function make(
  event: StoryEvent,
  form: MarkForm,
  x0: number,
  x1: number,
  solid0: number,
  solid1: number,
): FlatMark {
  const { id, span } = event;
  const window = span.endMax.at - span.startMin.at;
  const weight = window <= TIGHT ? 'tight' : window <= MIDDLE ? 'middle' : 'wide';
  const caps = { cap0: capOf(span.startMin), cap1: capOf(span.endMax) };
  return { id, form, x0, x1, solid0, solid1, ...caps, weight, look: lookOf(event) };
}

function capOf({ soft, open, basis }: Edge): Cap {
  if (soft === 'likely' || open === true) return 'none';
  return basis === 'derived' ? 'half' : 'full';
}

function lookOf(event: StoryEvent): Look {
  if (isOff(event)) return 'off';
  return event.absent || !happened(event) ? 'hollow' : 'solid';
}

/** Returns the mark of a ghost: a window, however fine its time, so that no bar gives way to it. */
export function ghostMark(
  { event, kind }: StoryGhost,
  bar: NonNullable<StoryGhost['bar']>,
  toPercent: ToPercent,
): FlatMark {
  const [x0, x1] = [toPercent(bar.from), toPercent(bar.to)];
  const ends = { x0, x1, solid0: x0, solid1: x1, cap0: 'full', cap1: 'full' } as const;
  return { id: event, form: 'bounds', ...ends, weight: 'tight', look: kind };
}

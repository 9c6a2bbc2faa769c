/**
 * What an event's span looks like: the form says how much is known, and never more. Rows come
 * later; here a mark has only its place in time.
 */
import type { StoryEvent } from '../model/story';
import type { Mark } from './plan';
import type { ToPercent } from './scale';

/** A mark before its row is known. */
export type FlatMark = Omit<Mark, 'y0' | 'y1'>;

const HOUR = 3_600_000;
const TIGHT = 6 * HOUR;
const MIDDLE = 14 * HOUR;

/** Returns the mark of one event. Equal bounds give a mark of no length, never a negative one. */
export function markOf(event: StoryEvent, toPercent: ToPercent): FlatMark {
  const { span } = event;
  const base = { id: event.id, hollow: isHollow(event), weight: 'middle' } as const;
  const start = toPercent(span.startMin.at);
  const end = toPercent(span.endMax.at);
  if (event.kinds.includes('movement')) return { ...base, form: 'move', ...sharp(start, end) };
  if (span.precision === 'clock') return { ...base, ...clockMark(event, toPercent) };
  if (span.precision === 'part') {
    const fade = (end - start) * 0.3;
    return {
      ...base,
      form: 'part',
      x0: start,
      x1: end,
      solid0: start + fade,
      solid1: end - fade,
    };
  }
  const window = span.endMax.at - span.startMin.at;
  const weight = window <= TIGHT ? 'tight' : window <= MIDDLE ? 'middle' : 'wide';
  return { ...base, form: 'bounds', weight, ...sharp(start, end) };
}

/** Announced and not known to have happened, called off, denied, or held without the traveller. */
function isHollow(event: StoryEvent): boolean {
  return event.absent || (event.status !== 'reported' && event.status !== 'inferred');
}

function sharp(x0: number, x1: number): Pick<Mark, 'x0' | 'x1' | 'solid0' | 'solid1'> {
  return { x0, x1, solid0: x0, solid1: x1 };
}

/** A start with an unknown end is a tick; "about" at either end is where the bar fades. */
function clockMark(
  { span }: StoryEvent,
  toPercent: ToPercent,
): Pick<Mark, 'form' | 'x0' | 'x1' | 'solid0' | 'solid1'> {
  const x0 = toPercent(span.startMin.at);
  const settled = toPercent(span.startMax.at);
  if (!span.endKnown) {
    return settled > x0
      ? { form: 'part', x0, x1: settled, solid0: x0, solid1: x0 }
      : { form: 'tick', ...sharp(x0, x0) };
  }
  const x1 = toPercent(span.endMax.at);
  const solid1 = Math.max(x0, toPercent(span.endMin.at));
  return { form: 'exact', x0, x1, solid0: Math.min(settled, solid1), solid1 };
}

/** The linear map from instants to per cent of a range. */
import type { TimeRange } from './plan';

/** Returns per cent of the range for an instant, outside 0-100 for instants outside it. */
export type ToPercent = (at: number) => number;

/**
 * Returns the map for a range. Throws a RangeError if the range is empty or runs backwards, which
 * only a caller's fault can cause.
 */
export function percentOf(range: TimeRange): ToPercent {
  const length = range.to - range.from;
  if (!(length > 0)) throw new RangeError('a timeline needs a range that ends after it starts');
  const perMs = 100 / length;
  return (at) => (at - range.from) * perMs;
}

/** Whether an interval touches the range, or comes within `margin` per cent of it. */
export function inView(x0: number, x1: number, margin: number): boolean {
  return x1 >= -margin && x0 <= 100 + margin;
}

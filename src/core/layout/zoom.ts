/** Arithmetic of zooming and panning a range within the story's extent. Pure; the state clamps again. */
import type { EpochMs } from '../model/brand';
import type { TimeRange } from './plan';

/** The closest look: half an hour over the whole plot. */
export const LEAST_RANGE_MS = 30 * 60_000;

/**
 * Returns the range made `factor` times shorter (longer below 1) around the point at `fraction`
 * (0-1) of it, kept within the extent.
 */
export function zoomRange(
  range: TimeRange,
  extent: TimeRange,
  factor: number,
  fraction: number,
): TimeRange {
  const length = range.to - range.from;
  const next = Math.min(extent.to - extent.from, Math.max(LEAST_RANGE_MS, length / factor));
  return clamp(range.from + fraction * (length - next), next, extent);
}

/** Returns the range moved by `fraction` of its length (positive: later), kept within the extent. */
export function panRange(range: TimeRange, extent: TimeRange, fraction: number): TimeRange {
  const length = range.to - range.from;
  return clamp(range.from + fraction * length, length, extent);
}

/**
 * Returns the range in which what two fingers held at `from1` and `from2` (per cent of `range`) is
 * under them at `at1` and `at2`, kept within the extent and the closest look. Fingers that cross or
 * start at one point change nothing.
 */
export function spanFingers(
  range: TimeRange,
  extent: TimeRange,
  from1: number,
  from2: number,
  at1: number,
  at2: number,
): TimeRange {
  const factor = (at2 - at1) / (from2 - from1);
  if (!(factor > 0) || !Number.isFinite(factor)) return range;
  const length = range.to - range.from;
  const next = Math.min(extent.to - extent.from, Math.max(LEAST_RANGE_MS, length / factor));
  return clamp(range.from + (from1 * length - at1 * next) / 100, next, extent);
}

/**
 * Returns the range itself if any of the stretch from `from` to `to` is in it, or else the range
 * moved so that the stretch's middle is in the middle. The same object means nothing moved.
 */
export function revealIn(range: TimeRange, extent: TimeRange, from: number, to: number): TimeRange {
  if (to >= range.from && from <= range.to) return range;
  const length = range.to - range.from;
  return clamp((from + to - length) / 2, length, extent);
}

function clamp(from: number, length: number, extent: TimeRange): TimeRange {
  const start = Math.min(extent.to - length, Math.max(extent.from, from));
  return { from: start as EpochMs, to: (start + length) as EpochMs };
}

/**
 * Returns a function from the range that the reader set and the stretch of the selected event to
 * the range to show. It remembers its last answer: a new selection out of view moves the range,
 * a new range stands as set, even if the selection is then out of view.
 */
export function followSelection(
  extent: TimeRange,
): (range: TimeRange, id: string, from: number, to: number) => TimeRange {
  let last: { readonly range: TimeRange; readonly id: string; readonly shown: TimeRange } | null =
    null;
  return (range, id, from, to) => {
    const kept = last?.range === range ? last.shown : range;
    const shown = last && last.id !== id ? revealIn(kept, extent, from, to) : kept;
    last = { range, id, shown };
    return shown;
  };
}

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

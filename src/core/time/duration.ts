/** Durations and widths in minutes: what `45m` says, and how far "about" reaches. */

/**
 * Returns the minutes of a duration such as `45m`, `2h` or `1h40m`. Throws a RangeError for any
 * other text, which parsing has ruled out.
 */
export function durationMinutes(text: string): number {
  const match = /^(?:(\d+)h)?(?:(\d+)m)?$/.exec(text);
  if (!match || text === '') throw new RangeError(`not a duration: ${text}`);
  return Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
}

/** Share of a duration by which "about" may be off, either way. */
export const ABOUT_DURATION = 0.1;

/**
 * Returns by how many minutes a clock time given as "about" may be off, either way. The rounder the
 * time, the less exact whoever gave it: 30 on the hour, 15 on the half, 10 on tens and quarters, 5
 * otherwise. For drawing and checking only; it is never printed.
 */
export function aboutMinutes(clock: string): number {
  const minute = Number(clock.slice(3) || 0);
  if (minute === 0) return 30;
  if (minute === 30) return 15;
  return minute % 10 === 0 || minute % 15 === 0 ? 10 : 5;
}

/** Arrow keys inside a group that is one stop of the Tab key: a pure rule, for any such group. */

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * Returns the index that a key leads to from `index` in a group of `count`, or null for a key that
 * does not move. Stops at both ends; Home and End go there. An empty group gives null.
 */
export function roveTo(key: string, index: number, count: number): number | null {
  if (count <= 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, index + step));
}

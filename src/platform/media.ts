/** What the reader's system asks for. */

/** Whether the reader wants less motion, now; ask each time, for it can change while a page is open. */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

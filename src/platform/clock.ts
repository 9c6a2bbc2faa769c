/** The machine's zone and timers: the only place that asks for either. */

/** The reader's zone as an IANA name; undefined where the browser names none that it knows itself. */
export function readerZone(): string | undefined {
  try {
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    // Old or hardened browsers answer undefined or "Etc/Unknown"; the second throws when used.
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    // A name that cannot be used is no zone; the control then offers two clocks.
    return undefined;
  }
}

/** Calls back once after `ms` milliseconds; returns what cancels it. */
export function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => {
    clearTimeout(timer);
  };
}

/** A window that is not drawn has no next frame; it waits this long. */
const NO_FRAME_MS = 200;

/**
 * Calls back once the next frame has been painted, or soon where nothing is drawn. For what a reader
 * need not see at once: a step of history took a third of the time of a selection.
 */
export function afterPaint(run: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    run();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, NO_FRAME_MS);
}

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

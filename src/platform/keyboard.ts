/** What the reader's keyboard is like: the only place that asks. */

/** Returns the name of the key that goes with shortcuts here: "⌘" on Apple's machines, else "Ctrl". */
export function zoomKey(): string {
  return /Mac/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}

/** Which key does what in the map: a pure rule, so that a test reaches it. */
import type { XY } from '../../core/model/map';

export type KeyAction =
  | { readonly do: 'zoom'; readonly factor: number }
  | { readonly do: 'pan'; readonly by: XY }
  | { readonly do: 'fit' };

/** A quarter of the map at a time, in per cent. */
const PANS: Readonly<Record<string, XY>> = {
  ArrowLeft: [-25, 0],
  ArrowRight: [25, 0],
  ArrowUp: [0, -25],
  ArrowDown: [0, 25],
};

/**
 * Returns what a key does at zoom `k`, or null for a key that is not the map's: with Ctrl, ⌘ or Alt
 * it is the browser's, and a map that is not zoomed has nothing to move or to leave. Zoomed out to the
 * whole journey there is nothing to move either.
 */
export function keyAction(
  pressed: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  k: number,
): KeyAction | null {
  const { key, ctrlKey, metaKey, altKey } = pressed;
  if (ctrlKey || metaKey || altKey) return null;
  if (key === '+' || key === '=') return { do: 'zoom', factor: 2 };
  if (key === '-') return { do: 'zoom', factor: 0.5 };
  if (key === '0') return { do: 'fit' };
  if (k === 1) return null;
  if (key === 'Escape') return { do: 'fit' };
  const by = k > 1 ? PANS[key] : undefined;
  return by ? { do: 'pan', by } : null;
}

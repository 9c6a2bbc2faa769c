/** Where "to Tokyo" may stand: along the last stretch of its leg before the window's edge. */
import type { Box, XY } from '../model/map';
import { clipLine, lengthOf, pointAlong, type Line } from './curve';

/** From the edge inward, as shares of what the window shows of the leg. */
const SHARES = [0.93, 0.88, 0.82, 0.75, 0.66, 0.55];

/**
 * Returns points of the leg inside the window, nearest to its edge first, in the line's unit; empty
 * if the window shows nothing of it. `fromHome`: the line begins at home, outside.
 */
export function homeAnchors(line: Line, window: Box, fromHome: boolean): XY[] {
  const parts = clipLine(line, window);
  const shown = fromHome ? parts.at(-1) : parts[0];
  if (!shown || lengthOf(shown) === 0) return [];
  return SHARES.flatMap((share) => {
    const along = pointAlong(shown, fromHome ? 1 - share : share);
    return along ? [[Number(along.at[0].toFixed(1)), Number(along.at[1].toFixed(1))] as const] : [];
  });
}

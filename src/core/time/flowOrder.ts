/** The order in which bounds are carried through a network with the fewest returns. */
import type { Arc } from './terms';

/**
 * Returns all points in reverse postorder: each after every point with a lower bound for it, but
 * for arcs back in time and those that close a circle. Without recursion, for a chain may be as
 * long as the file.
 */
export function flowOrder(points: number, arcs: readonly Arc[]): number[] {
  const next = Array.from({ length: points }, (): number[] => []);
  for (const { from, to, side, by } of arcs) {
    if (side === 'min' && by >= 0) next[from]?.push(to);
  }
  const postorder: number[] = [];
  const seen = new Uint8Array(points);
  for (let root = points - 1; root >= 0; root -= 1) {
    if (seen[root] === 1) continue;
    const path = [{ point: root, at: 0 }];
    seen[root] = 1;
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const to = next[top.point]?.[top.at];
      top.at += 1;
      if (to === undefined) {
        postorder.push(top.point);
        path.pop();
      } else if (seen[to] === 0) {
        seen[to] = 1;
        path.push({ point: to, at: 0 });
      }
    }
  }
  return postorder.reverse();
}

/** Where marks are too many to tell apart, they become blocks with a number; zooming separates them. */
import type { FlatMark } from './marks';
import type { Crowd, Interval } from './plan';

/** A block is at least this wide, per cent, so that its number fits into it at 320 px. */
const BLOCK = 9;

/**
 * Returns the blocks over a crowded part of a lane, from left to right and end to end; each of
 * `members` belongs to the block in which it starts. Where the part itself is
 * narrower than a block there is one, of the part's width.
 */
export function crowdsIn(
  part: Interval,
  members: readonly FlatMark[],
  box: { readonly y0: number; readonly y1: number },
): Crowd[] {
  const groups: { x0: number; ids: string[] }[] = [];
  for (const { x0, id } of [...members].sort((a, b) => a.x0 - b.x0)) {
    const group = groups.at(-1);
    const alone = group?.ids.length === 1;
    if (group && (alone || x0 < group.x0 + BLOCK || part.x1 < x0 + BLOCK)) group.ids.push(id);
    else groups.push({ x0: Math.max(part.x0, x0), ids: [id] });
  }
  const last = groups.at(-1);
  if (groups.length > 1 && last?.ids.length === 1) {
    groups.pop();
    groups.at(-1)?.ids.push(...last.ids);
  }
  return groups.map(({ x0, ids }, i) => ({ x0, x1: groups[i + 1]?.x0 ?? part.x1, ids, ...box }));
}

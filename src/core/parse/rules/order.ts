/** `after` and `before` must not lead in a circle. */
import type { Path } from '../../model/problem';
import { findCircles } from '../circles';
import type { Parts } from '../parts';

interface Reference {
  /** The event that comes first, and the one that follows it. */
  readonly from: string;
  readonly to: string;
  readonly path: Path;
}

/**
 * Reports each circle once, at the first of its references in the file, naming the events in the
 * order in which they would have to follow each other.
 */
export function checkOrder(parts: Parts): void {
  const references = readReferences(parts);
  const followers = new Map<string, string[]>();
  const paths = new Map<string, Path>();
  for (const { from, to, path } of references) {
    const step = `${from} ${to}`;
    if (!paths.has(step)) paths.set(step, path);
    const list = followers.get(from);
    if (list) list.push(to);
    else followers.set(from, [to]);
  }
  const ids = parts.events.map(({ event }) => event.id);
  for (const circle of findCircles(ids, followers)) {
    const [first = ''] = circle;
    const steps = circle.flatMap((id, at) => {
      const path = paths.get(`${id} ${circle[at + 1] ?? first}`);
      return path ? [path] : [];
    });
    const [earliest] = steps.sort((a, b) => Number(a[1]) - Number(b[1]));
    const chain = [...circle, first].join(' → ');
    if (earliest) parts.report.add('cyclic-order', earliest, { chain });
  }
}

/** In file order. */
function readReferences({ events }: Parts): readonly Reference[] {
  return events.flatMap(({ event, path }) => {
    if (typeof event.when === 'string') return [];
    const { after = [], before = [] } = event.when;
    return [
      ...after.map((from, index) => ({
        from,
        to: event.id,
        path: [...path, 'when', 'after', index],
      })),
      ...before.map((to, index) => ({
        from: event.id,
        to,
        path: [...path, 'when', 'before', index],
      })),
    ];
  });
}

/** `after` and `before` must not lead in a circle. */
import type { Path } from '../../model/problem';
import type { IndexedEvent, Parts } from '../parts';

interface Link {
  /** The event that comes later. */
  readonly to: string;
  /** The reference that says so. */
  readonly path: Path;
}

/**
 * Reports each circle once, at the reference of its first event in file order, naming the events in
 * the order in which they would have to follow each other.
 */
export function checkOrder(parts: Parts): void {
  const links = readLinks(parts.events);
  const inCircle = new Set<string>();
  for (const { event } of parts.events) {
    if (inCircle.has(event.id)) continue;
    const circle = shortestCircle(event.id, links);
    if (!circle) continue;
    for (const { to } of circle) inCircle.add(to);
    const chain = [event.id, ...circle.map(({ to }) => to)].join(' → ');
    const [first] = [...circle].sort((a, b) => Number(a.path[1]) - Number(b.path[1]));
    if (first) parts.report.add('cyclic-order', first.path, { chain });
  }
}

function readLinks(events: readonly IndexedEvent[]): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Link[]>();
  const add = (from: string, link: Link): void => {
    const list = links.get(from);
    if (list) list.push(link);
    else links.set(from, [link]);
  };
  for (const { event, path } of events) {
    if (typeof event.when === 'string') continue;
    event.when.after?.forEach((other, index) => {
      add(other, { to: event.id, path: [...path, 'when', 'after', index] });
    });
    event.when.before?.forEach((other, index) => {
      add(event.id, { to: other, path: [...path, 'when', 'before', index] });
    });
  }
  return links;
}

/** Returns the links of the shortest way from an event back to itself, or null. Breadth first. */
function shortestCircle(
  start: string,
  links: ReadonlyMap<string, readonly Link[]>,
): readonly Link[] | null {
  const cameBy = new Map<string, { from: string; link: Link }>();
  const queue = [start];
  for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
    for (const link of links.get(from) ?? []) {
      if (link.to === start) return [...wayTo(from, start, cameBy), link];
      if (cameBy.has(link.to)) continue;
      cameBy.set(link.to, { from, link });
      queue.push(link.to);
    }
  }
  return null;
}

function wayTo(
  end: string,
  start: string,
  cameBy: ReadonlyMap<string, { from: string; link: Link }>,
): readonly Link[] {
  const way: Link[] = [];
  for (let at = end; at !== start;) {
    const step = cameBy.get(at);
    if (!step) break;
    way.unshift(step.link);
    at = step.from;
  }
  return way;
}

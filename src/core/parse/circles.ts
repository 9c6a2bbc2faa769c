/**
 * Finds circles among things that follow each other. Linear in things and links together, so that a
 * file of any size can be asked.
 */

/** What follows each thing; things that nothing follows may be left out. */
export type Followers = ReadonlyMap<string, readonly string[]>;

/**
 * Returns the shortest circle of each knot of things that all lead to one another: it begins with
 * the knot's first thing in the order of `names`, and does not repeat it at its end. A thing that
 * follows itself is a circle of one. Empty where nothing leads back.
 */
export function findCircles(names: readonly string[], followers: Followers): readonly string[][] {
  const order = new Map(names.map((name, index) => [name, index]));
  const rank = (name: string): number => order.get(name) ?? Infinity;
  return findKnots(names, followers).flatMap((knot) => {
    const [first] = [...knot].sort((a, b) => rank(a) - rank(b));
    const circle = first === undefined ? null : shortestCircle(first, knot, followers);
    return circle ? [circle] : [];
  });
}

/** Kosaraju's two passes, with lists in place of recursion: a long chain costs no stack. */
function findKnots(names: readonly string[], followers: Followers): readonly Set<string>[] {
  const leaders = new Map<string, string[]>();
  for (const [from, list] of followers) {
    for (const to of list) {
      const before = leaders.get(to);
      if (before) before.push(from);
      else leaders.set(to, [from]);
    }
  }
  const finished = visitAll(names, followers).flat();
  return visitAll(finished.reverse(), leaders).map((knot) => new Set(knot));
}

/** Depth first from each name in turn; one list per start, each in the order of finishing. */
function visitAll(names: readonly string[], followers: Followers): string[][] {
  const seen = new Set<string>();
  return names.flatMap((start) => {
    if (seen.has(start)) return [];
    const finished: string[] = [];
    const stack = [{ name: start, next: 0 }];
    seen.add(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const follower = followers.get(top.name)?.[top.next];
      top.next += 1;
      if (follower === undefined) {
        finished.push(top.name);
        stack.pop();
      } else if (!seen.has(follower)) {
        seen.add(follower);
        stack.push({ name: follower, next: 0 });
      }
    }
    return [finished];
  });
}

/** Breadth first, without leaving the knot. */
function shortestCircle(
  start: string,
  knot: ReadonlySet<string>,
  followers: Followers,
): string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const name of queue) {
    for (const follower of followers.get(name) ?? []) {
      if (follower === start) return wayTo(name, start, cameFrom);
      if (!knot.has(follower) || cameFrom.has(follower)) continue;
      cameFrom.set(follower, name);
      queue.push(follower);
    }
  }
  return null;
}

function wayTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  let at: string | undefined = end;
  while (at !== undefined && at !== start) {
    way.push(at);
    at = cameFrom.get(at);
  }
  return [start, ...way.reverse()];
}

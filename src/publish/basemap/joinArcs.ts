/** From a topology's arc indices to the points that they stand for. */
import type { LngLat } from '../../core/model/brand';
import type { ArcPolygon } from './atlas';
import type { GeoRings } from './cutPolygons';

/** Returns the points of `indices` in a row (`~i` is arc `i` backwards), shared ends once. */
export function joinArcs(
  arcs: readonly (readonly LngLat[])[],
  indices: readonly number[],
): LngLat[] {
  return indices.flatMap((index, order) => {
    const arc = index < 0 ? [...(arcs[~index] ?? [])].reverse() : (arcs[index] ?? []);
    return order === 0 ? arc : arc.slice(1);
  });
}

/** Returns the rings of a polygon, closed, outer first. */
export function toRings(arcs: readonly (readonly LngLat[])[], polygon: ArcPolygon): GeoRings {
  return polygon.map((ring) => joinArcs(arcs, ring));
}

/**
 * Returns the same lines, joined into longer ones where exactly two ends meet, so that a dash runs on
 * from arc to arc; where three meet, all three end. Directions may turn; the order is that in which
 * each result's first piece came.
 */
export function joinLines(lines: GeoRings): LngLat[][] {
  const ends = new Map<string, number[]>();
  lines.forEach((line, index) => {
    for (const end of [line[0], line.at(-1)]) {
      if (end !== undefined) ends.set(String(end), [...(ends.get(String(end)) ?? []), index]);
    }
  });
  const used = new Set<number>();
  const grow = (line: LngLat[]): LngLat[] => {
    for (;;) {
      const end = line.at(-1);
      const meeting = end === undefined ? [] : (ends.get(String(end)) ?? []);
      const next = meeting.find((index) => !used.has(index));
      const more = next === undefined ? undefined : lines[next];
      if (meeting.length !== 2 || next === undefined || more === undefined) return line;
      used.add(next);
      const onward = String(more[0]) === String(end) ? more : [...more].reverse();
      line = [...line, ...onward.slice(1)];
    }
  };
  return lines.flatMap((line, index) => {
    if (used.has(index)) return [];
    used.add(index);
    return [grow(grow([...line]).reverse())];
  });
}

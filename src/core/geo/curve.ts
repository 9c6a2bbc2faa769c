/**
 * Lines as lists of points, in whatever flat unit the caller works: length, a point along, distance,
 * crossings, the part inside a box, and arcs. Knows nothing of the globe.
 */
import type { Box, XY } from '../model/map';

export type Line = readonly XY[];

/** A point of a line and the way the line runs there, degrees clockwise from east (y points down). */
export interface Along {
  readonly at: XY;
  readonly angleDeg: number;
}

/** Returns the length of a line; 0 for fewer than two points. */
export function lengthOf(line: Line): number {
  return segments(line).reduce((sum, [a, b]) => sum + distance(a, b), 0);
}

/** Returns how far two points are apart. */
export function distance(a: XY, b: XY): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** Returns consecutive pairs of points; none for fewer than two points. */
export function segments(line: Line): (readonly [XY, XY])[] {
  const pairs: (readonly [XY, XY])[] = [];
  line.forEach((point, index) => {
    const next = line[index + 1];
    if (next) pairs.push([point, next]);
  });
  return pairs;
}

/** Returns the point at `share` (0 to 1) of the line's length, or null for a line without length. */
export function pointAlong(line: Line, share: number): Along | null {
  let left = lengthOf(line) * Math.min(1, Math.max(0, share));
  let last: Along | null = null;
  for (const [a, b] of segments(line)) {
    const length = distance(a, b);
    if (length === 0) continue;
    const t = Math.min(1, left / length);
    const angleDeg = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
    last = { at: [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t], angleDeg };
    if (left <= length) return last;
    left -= length;
  }
  return last;
}

/** Returns the least distance from a point to a line; infinite for an empty line. */
export function distanceToLine(point: XY, line: Line): number {
  const [only] = line;
  if (line.length === 1 && only) return distance(point, only);
  let least = Infinity;
  for (let index = 1; index < line.length; index += 1) {
    const [a, b] = [line[index - 1], line[index]];
    if (a && b) least = Math.min(least, distanceToSegment(point, a, b));
  }
  return least;
}

function distanceToSegment(point: XY, a: XY, b: XY): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / squared;
  const clamped = Math.min(1, Math.max(0, t));
  return distance(point, [a[0] + dx * clamped, a[1] + dy * clamped]);
}

/** Returns where two lines cross, in the order of the first; touching ends may or may not count. */
export function crossings(first: Line, second: Line): XY[] {
  const found: XY[] = [];
  const others = segments(second);
  for (const [a, b] of segments(first)) {
    const [left, right] = a[0] < b[0] ? [a[0], b[0]] : [b[0], a[0]];
    const [top, bottom] = a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]];
    for (const [c, d] of others) {
      // Most are nowhere near.
      if (c[0] < left && d[0] < left) continue;
      if (c[0] > right && d[0] > right) continue;
      if (c[1] < top && d[1] < top) continue;
      if (c[1] > bottom && d[1] > bottom) continue;
      const cross = crossing(a, b, c, d);
      if (cross) found.push(cross);
    }
  }
  return found;
}

function crossing(a: XY, b: XY, c: XY, d: XY): XY | null {
  const rx = b[0] - a[0];
  const ry = b[1] - a[1];
  const sx = d[0] - c[0];
  const sy = d[1] - c[1];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return null;
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? [a[0] + rx * t, a[1] + ry * t] : null;
}

/** Returns whether any part of the line lies in the box, edges included. */
export function entersBox(line: Line, box: Box): boolean {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  for (let index = 1; index < line.length; index += 1) {
    const [a, b] = [line[index - 1], line[index]];
    if (!a || !b) continue;
    // Most are nowhere near.
    if (a[0] < box.x ? b[0] < box.x : a[0] > right && b[0] > right) continue;
    if (a[1] < box.y ? b[1] < box.y : a[1] > bottom && b[1] > bottom) continue;
    if (clipSegment(a, b, box)) return true;
  }
  return false;
}

/** Returns the stretches of the line inside the box, in order; empty if it stays outside. */
export function clipLine(line: Line, box: Box): Line[] {
  const parts: XY[][] = [];
  let current: XY[] = [];
  for (const [a, b] of segments(line)) {
    const clipped = clipSegment(a, b, box);
    if (!clipped) continue;
    const [from, to] = clipped;
    const last = current.at(-1);
    if (!last || distance(last, from) > 1e-6) {
      current = [from];
      parts.push(current);
    }
    current.push(to);
  }
  return parts;
}

/** Liang and Barsky's clipping of a segment by a box. */
function clipSegment(a: XY, b: XY, box: Box): readonly [XY, XY] | null {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  let enter = 0;
  let leave = 1;
  const edges: readonly XY[] = [
    [-dx, a[0] - box.x],
    [dx, box.x + box.width - a[0]],
    [-dy, a[1] - box.y],
    [dy, box.y + box.height - a[1]],
  ];
  for (const [p, q] of edges) {
    if (p === 0 && q < 0) return null;
    if (p === 0) continue;
    if (p < 0) enter = Math.max(enter, q / p);
    else leave = Math.min(leave, q / p);
  }
  if (enter > leave) return null;
  return [
    [a[0] + dx * enter, a[1] + dy * enter],
    [a[0] + dx * leave, a[1] + dy * leave],
  ];
}

/**
 * Returns an arc from `a` to `b` that stands off its chord by `bow` at the middle, to the right of
 * its direction if positive, as 17 points. `lean` moves what stands off most towards `b`, or `a` if
 * negative, as a share of the chord; default 0.
 */
export function arc(a: XY, b: XY, bow: number, lean = 0): Line {
  const control = arcControl(a, b, bow, lean);
  return Array.from({ length: 17 }, (_, index) => {
    const t = index / 16;
    const mix = (from: number, via: number, to: number): number =>
      (1 - t) * (1 - t) * from + 2 * t * (1 - t) * via + t * t * to;
    return [mix(a[0], control[0], b[0]), mix(a[1], control[1], b[1])];
  });
}

/** Returns the control point of the quadratic curve that {@link arc} samples. */
export function arcControl(a: XY, b: XY, bow: number, lean = 0): XY {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const by = (bow * 2) / (distance(a, b) || 1);
  return [a[0] + dx * (0.5 + lean) - dy * by, a[1] + dy * (0.5 + lean) + dx * by];
}

/** Returns the line moved sideways by `offset(share of its length)`, to the right if positive. */
export function moveSideways(line: Line, offset: (share: number) => number): Line {
  const whole = lengthOf(line) || 1;
  let passed = 0;
  return line.map((point, index) => {
    const before = line[index - 1] ?? point;
    const after = line[index + 1] ?? point;
    passed += distance(before, point);
    const length = distance(before, after) || 1;
    const by = offset(passed / whole);
    return [
      point[0] - ((after[1] - before[1]) / length) * by,
      point[1] + ((after[0] - before[0]) / length) * by,
    ];
  });
}

/**
 * Returns SVG path data for one cubic curve through a line's ends and its points at a third and two
 * thirds of its length; null where the line strays from that by more than `most`.
 */
export function cubicData(line: Line, most: number): string | null {
  const [a, b, c, d] = [0, 1 / 3, 2 / 3, 1].map((share) => pointAlong(line, share)?.at);
  if (!a || !b || !c || !d) return null;
  // The two points that pull a cubic through b at t = 1/3 and through c at t = 2/3.
  const pull = (p: XY, q: XY, r: XY, s: XY): XY => [
    (18 * q[0] - 5 * p[0] - 9 * r[0] + 2 * s[0]) / 6,
    (18 * q[1] - 5 * p[1] - 9 * r[1] + 2 * s[1]) / 6,
  ];
  const [e, f] = [pull(a, b, c, d), pull(d, c, b, a)];
  const curve = Array.from({ length: 33 }, (_, index): XY => {
    const t = index / 32;
    const mix = (at: 0 | 1): number =>
      (1 - t) ** 3 * a[at] +
      3 * t * (1 - t) ** 2 * e[at] +
      3 * t ** 2 * (1 - t) * f[at] +
      t ** 3 * d[at];
    return [mix(0), mix(1)];
  });
  if (curve.some((point) => distanceToLine(point, line) > most)) return null;
  const pair = ([x, y]: XY): string => `${tenth(x)},${tenth(y)}`;
  return `M${pair(a)}C${[e, f, d].map(pair).join(' ')}`;
}

/** Returns SVG path data for {@link arc}. */
export function arcData(a: XY, b: XY, bow: number, lean = 0): string {
  const [cx, cy] = arcControl(a, b, bow, lean);
  return `M${tenth(a[0])},${tenth(a[1])}Q${tenth(cx)},${tenth(cy)} ${tenth(b[0])},${tenth(b[1])}`;
}

function tenth(value: number): string {
  return String(Number(value.toFixed(1)));
}

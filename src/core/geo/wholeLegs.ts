/**
 * Legs to a home beyond the frame, all the way: what the view of the whole journey shows of them. Near
 * the frame they are what `legs` chose there. Build only.
 */
import type { Box, Frame, XY } from '../model/map';
import { clipLine, cubicData, lengthOf, moveSideways, pointAlong, type Line } from './curve';
import { PARTING_PX, step, type Draft } from './legDraft';
import { pathData } from './path';
import { wholeGround } from './whole';

/** How far the curve that a leg is drawn as may stray from its great circle, units. */
const STRAY = 2;
/** Points along a leg: on one of half the globe less than a degree and a half apart. */
const POINTS = 128;
/** Room around what is drawn, units: a line's width and more. */
const EDGE = 9;

/**
 * Returns a leg's pieces in px as its candidate `bow` draws it, standing off its great circle from soon
 * after the disc to shortly before home, where `drawLeg` comes back to it past the edge of the frame.
 */
export function drawWhole({ full }: Draft, bow: number): readonly Line[] {
  if (bow === 0) return full;
  const total = full.reduce((sum, line) => sum + lengthOf(line), 0);
  const offset = step(bow, total);
  let before = 0;
  return full.map((line) => {
    const [start, length] = [before, lengthOf(line)];
    before += length;
    const parted = Math.min(0.5, PARTING_PX / length);
    const shares = Array.from({ length: POINTS + 1 }, (_, index) => index / POINTS);
    const between = shares.filter((share) => share > parted && share < 1 - parted);
    const points = [0, parted, ...between, 1 - parted, 1].flatMap((share): XY[] => {
      const along = pointAlong(line, share);
      return along ? [along.at] : [];
    });
    return moveSideways(points, (share) => offset((start + share * length) / total));
  });
}

/**
 * Returns path data for such a leg in frame units: one curve between the points where it parts from
 * other legs, instead of hundreds of points, where a curve follows it.
 */
export function wholeData(lines: readonly Line[], bow: number, frame: Frame): string {
  const [line, another] = lines;
  if (line && !another) {
    const curve = cubicData(bow === 0 ? line : line.slice(1, -1), STRAY);
    if (curve && bow === 0) return curve;
    const [first, last] = [line[0], line.at(-1)];
    if (curve && first && last) return `M${pair(first)}L${curve.slice(1)}L${pair(last)}`;
  }
  return framedData(lines, frame);
}

/** Returns path data for lines in frame units, cut to all that any view of the frame shows of them. */
export function framedData(lines: readonly Line[], frame: Frame): string {
  const { x, y, width, height } = frame.whole
    ? wholeGround(frame, frame.whole)
    : { x: 0, y: 0, ...frame };
  const box: Box = { x: x - EDGE, y: y - EDGE, width: width + 2 * EDGE, height: height + 2 * EDGE };
  return pathData(
    lines.flatMap((line) => clipLine(line, box)).map((points) => ({ points, closed: false })),
  );
}

function pair([x, y]: XY): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`.replaceAll('.0', '');
}

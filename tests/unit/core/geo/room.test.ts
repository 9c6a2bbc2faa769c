import { describe, expect, it } from 'vitest';
import { findSpots, gridOf, type Wanted } from '../../../../src/core/geo/room';
import type { Box, XY } from '../../../../src/core/model/map';

const BOX: Box = { x: 0, y: 0, width: 200, height: 100 };
const WANTED: Wanted = { height: 12, least: 30, enough: 60, count: 3 };
const rectangle = (x: number, y: number, width: number, height: number): XY[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

describe('gridOf', () => {
  it.each([0, -4, NaN])('throws for cells of %s', (cell) => {
    expect(() => gridOf([], BOX, cell)).toThrow(RangeError);
  });

  it('has no cells for a box of no size', () => {
    expect(gridOf([rectangle(0, 0, 9, 9)], { ...BOX, width: 0 }, 4).inside).toEqual([]);
  });

  it('counts the cells whose middles are inside, holes aside', () => {
    const rings = [rectangle(0, 0, 40, 40), rectangle(8, 8, 8, 8)];
    const { inside } = gridOf(rings, BOX, 4);
    expect(inside.filter(Boolean)).toHaveLength(100 - 4);
  });
});

describe('findSpots', () => {
  it('finds none where nothing is inside or all is too narrow', () => {
    expect(findSpots(gridOf([], BOX, 4), WANTED)).toEqual([]);
    expect(findSpots(gridOf([rectangle(20, 0, 24, 100)], BOX, 4), WANTED)).toEqual([]);
  });

  it('puts the best spot in the middle and the others apart from it', () => {
    const spots = findSpots(gridOf([rectangle(40, 20, 120, 60)], BOX, 4), WANTED);
    expect(spots).toHaveLength(3);
    expect(Math.abs((spots[0]?.at[0] ?? 0) - 100)).toBeLessThanOrEqual(4);
    expect(Math.abs((spots[0]?.at[1] ?? 0) - 50)).toBeLessThanOrEqual(4);
    expect(spots[1]?.at).not.toEqual(spots[0]?.at);
  });

  it('measures the room that all of the text has, not its middle line alone', () => {
    // A cross: wide in one row only, and too low there for the text.
    const cross = [rectangle(0, 48, 200, 4), rectangle(80, 0, 40, 48), rectangle(80, 52, 40, 48)];
    const [best] = findSpots(gridOf(cross, BOX, 4), WANTED);
    expect(best?.room).toBeLessThanOrEqual(40);
  });

  it('does not go on at the other end of the next row', () => {
    const edges = [rectangle(0, 0, 20, 100), rectangle(180, 0, 20, 100)];
    expect(findSpots(gridOf(edges, BOX, 4), WANTED)).toEqual([]);
  });

  it('keeps near the point given, and no farther than it may', () => {
    const grid = gridOf([rectangle(0, 0, 200, 100)], BOX, 4);
    const spots = findSpots(grid, { ...WANTED, near: [50, 50], within: 10 });
    expect(spots.length).toBeGreaterThan(0);
    for (const { at } of spots) expect(Math.hypot(at[0] - 50, at[1] - 50)).toBeLessThanOrEqual(10);
  });
});

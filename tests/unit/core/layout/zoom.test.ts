import { describe, expect, it } from 'vitest';
import {
  followSelection,
  LEAST_RANGE_MS,
  panRange,
  revealIn,
  spanFingers,
  zoomRange,
} from '../../../../src/core/layout/zoom';
import { epochMs } from '../../../../src/core/model/brand';

const HOUR = 3_600_000;
const range = (from: number, to: number) => ({
  from: epochMs(from * HOUR),
  to: epochMs(to * HOUR),
});
const extent = range(0, 100);
const hours = ({ from, to }: { from: number; to: number }) => [from / HOUR, to / HOUR];

describe('zoomRange', () => {
  it.each([
    ['nothing below the closest look', 1e9, LEAST_RANGE_MS],
    ['nothing beyond the whole', 1e-9, 100 * HOUR],
  ])('shows %s', (_, factor, length) => {
    const { from, to } = zoomRange(range(40, 60), extent, factor, 0.5);
    expect(to - from).toBe(length);
  });
  it('keeps the point under the pointer in its place', () => {
    expect(hours(zoomRange(range(40, 60), extent, 2, 0.25))).toEqual([42.5, 52.5]);
  });
  it('shifts at the edge instead of leaving the extent', () => {
    expect(hours(zoomRange(range(0, 10), extent, 0.5, 0.5))).toEqual([0, 20]);
  });
});

describe('panRange', () => {
  it('stops at both ends', () => {
    expect(hours(panRange(range(40, 60), extent, -9))).toEqual([0, 20]);
    expect(hours(panRange(range(40, 60), extent, 9))).toEqual([80, 100]);
  });
  it('moves by a share of the range', () => {
    expect(hours(panRange(range(40, 60), extent, 0.5))).toEqual([50, 70]);
  });
});

describe('spanFingers', () => {
  const held = range(40, 60);
  it.each([
    ['start at one point', 50, 50, 40, 60],
    ['cross', 40, 60, 60, 40],
  ])('changes nothing when fingers %s', (_, a, b, c, d) => {
    expect(spanFingers(held, extent, a, b, c, d)).toBe(held);
  });
  it('keeps what each finger holds under it', () => {
    expect(hours(spanFingers(held, extent, 40, 60, 30, 70))).toEqual([45, 55]);
    expect(hours(spanFingers(held, extent, 40, 60, 50, 70))).toEqual([38, 58]);
  });
});

describe('revealIn', () => {
  it('leaves a range alone that shows a part of the stretch', () => {
    const shown = range(40, 60);
    expect(revealIn(shown, extent, 59 * HOUR, 70 * HOUR)).toBe(shown);
  });
  it('centres what is out of view, and stays within the extent', () => {
    expect(hours(revealIn(range(40, 60), extent, 70 * HOUR, 74 * HOUR))).toEqual([62, 82]);
    expect(hours(revealIn(range(40, 60), extent, 0, HOUR))).toEqual([0, 20]);
  });
});

describe('followSelection', () => {
  const set = range(40, 60);
  it('shows what the reader set, though the selection is out of view', () => {
    const follow = followSelection(extent);
    expect(follow(set, 'a', 0, HOUR)).toBe(set);
    expect(follow(set, 'a', 0, HOUR)).toBe(set);
  });
  it('moves when another event is selected, and stays there', () => {
    const follow = followSelection(extent);
    follow(set, 'a', 50 * HOUR, 50 * HOUR);
    const moved = follow(set, 'b', 80 * HOUR, 80 * HOUR);
    expect(hours(moved)).toEqual([70, 90]);
    expect(follow(set, 'c', 85 * HOUR, 85 * HOUR)).toBe(moved);
  });
  it('takes the next range that the reader sets', () => {
    const follow = followSelection(extent);
    follow(set, 'a', 50 * HOUR, 50 * HOUR);
    follow(set, 'b', 80 * HOUR, 80 * HOUR);
    const other = range(0, 20);
    expect(follow(other, 'b', 80 * HOUR, 80 * HOUR)).toBe(other);
  });
});

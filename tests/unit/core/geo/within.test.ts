import { describe, expect, it } from 'vitest';
import { positionsOn } from '../../../../src/core/geo/labelBoxes';
import { gridOf } from '../../../../src/core/geo/room';
import { spotsInside } from '../../../../src/core/geo/within';
import type { LabelSpec, XY } from '../../../../src/core/model/map';

const WINDOW = { x: 0, y: 0, width: 400, height: 300 };
/** A country of 120 by 40 units, with a bay in the middle of its lower side. */
const COAST: XY[] = [
  [100, 100],
  [220, 100],
  [220, 140],
  [180, 140],
  [180, 116],
  [140, 116],
  [140, 140],
  [100, 140],
];
const box = { x: 100, y: 100, width: 120, height: 40 };
const grid = gridOf([COAST], box, 4);

describe('spotsInside', () => {
  it('finds none in no land, nor in land smaller than the name', () => {
    expect(spotsInside(gridOf([], box, 4), WINDOW, [40, 12])).toEqual([]);
    expect(spotsInside(grid, WINDOW, [200, 12])).toEqual([]);
    expect(spotsInside(grid, WINDOW, [40, 60])).toEqual([]);
  });

  it('finds none where the land is in another part of the map than the window', () => {
    expect(spotsInside(grid, { ...WINDOW, x: 230 }, [40, 12])).toEqual([]);
  });

  it('finds none where the land nowhere holds most of the name', () => {
    expect(spotsInside(grid, WINDOW, [100, 40])).toEqual([]);
  });

  it('keeps each name mostly on land and in the window', () => {
    const window = { ...WINDOW, width: 200 };
    const spots = spotsInside(grid, window, [40, 12]);
    expect(spots.length).toBeGreaterThan(5);
    for (const { at, share } of spots) {
      const own = gridOf([COAST], { x: at[0] - 20, y: at[1] - 6, width: 40, height: 12 }, 1);
      const land = own.inside.filter(Boolean).length / own.inside.length;
      expect(Math.abs(land - share)).toBeLessThan(0.2);
      expect(land).toBeGreaterThan(0.5);
      expect(at[0] + 20).toBeLessThanOrEqual(200);
    }
  });

  it('offers a great country no more than a few thousand places', () => {
    const whole = { x: 0, y: 0, width: 4000, height: 3000 };
    const vast = { box: whole, cell: 4, columns: 1000, rows: 750 };
    const spots = spotsInside(
      { ...vast, inside: Array<boolean>(750_000).fill(true) },
      whole,
      [40, 12],
    );
    expect(spots.length).toBeGreaterThan(1000);
    expect(spots.length).toBeLessThan(4000);
  });
});

describe('positionsOn', () => {
  const spec: LabelSpec = {
    id: 'visited-XX',
    kind: 'visited',
    text: 'Land',
    anchors: [[160, 108]],
    rooms: [100],
    priority: 300,
    color: 1,
    land: grid,
  };

  it('keeps the name of a country visited inside it, best near its roomiest spot', () => {
    const positions = positionsOn(spec, { width: 40, height: 12 }, 1, WINDOW);
    const [best] = [...positions].sort((a, b) => a.cost - b.cost);
    expect(best?.at[0]).toBeGreaterThan(145);
    expect(best?.at[0]).toBeLessThan(175);
    for (const { at, x, y } of positions) {
      expect([x, y]).toEqual([
        ['middle', 0],
        ['middle', 0],
      ]);
      expect(at[0]).toBeGreaterThanOrEqual(100);
      expect(at[0]).toBeLessThanOrEqual(220);
    }
  });

  it('lets the name of one too small for it stand out over the border', () => {
    const positions = positionsOn(spec, { width: 40, height: 12 }, 0.25, WINDOW);
    expect(positions.some(({ x: [, px] }) => px !== 0)).toBe(true);
  });
});

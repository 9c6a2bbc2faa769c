/** Which corners of the map hold the zoom buttons and the scale bar: those with least beneath. */
import { LAYOUTS, type Corner, type Frame, type Layout, type MapPlan } from '../model/map';
import { everMeet, type HungBox } from './boxes';
import { entersBox, type Line } from './curve';
import { MAP_RANGES } from './ranges';
import { furnitureBox } from './stopMarks';

/** How far from its usual corner each may go before something beneath it is the lesser evil. */
const TASTE: Readonly<Record<'zoom' | 'scale', Readonly<Record<Corner, number>>>> = {
  zoom: { tr: 0, br: 0.2, tl: 0.5, bl: 1 },
  scale: { bl: 0, br: 0.5, tl: 2, tr: 3 },
};
const CORNERS: readonly Corner[] = ['tr', 'br', 'tl', 'bl'];
const MARK_COST = 10;
const NAME_COST = 8;
const LINE_COST = 0.5;

/** What the corners are chosen against, per layout. */
export interface CornerContext {
  readonly frame: Frame;
  readonly marks: (layout: Layout) => readonly HungBox[];
  readonly lines: (layout: Layout) => readonly Line[];
  /** How many stops' names find no room beside the box. */
  readonly namesLost: (layout: Layout, fixed: HungBox) => number;
}

/** Returns two different corners, the same ones for all layouts. */
export function chooseCorners(context: CornerContext): MapPlan['corners'] {
  const costs = {
    zoom: CORNERS.map((corner) => costOf('zoom', corner, context)),
    scale: CORNERS.map((corner) => costOf('scale', corner, context)),
  };
  let best: MapPlan['corners'] = { zoom: 'tr', scale: 'bl' };
  let least = Infinity;
  CORNERS.forEach((zoom, first) => {
    CORNERS.forEach((scale, second) => {
      const cost = (costs.zoom[first] ?? 0) + (costs.scale[second] ?? 0);
      if (zoom === scale || cost >= least) return;
      least = cost;
      best = { zoom, scale };
    });
  });
  return best;
}

function costOf(what: 'zoom' | 'scale', corner: Corner, context: CornerContext): number {
  return LAYOUTS.reduce((sum, layout) => {
    const box = furnitureBox(what, corner, context.frame, layout);
    const lost = context.namesLost(layout, box) * NAME_COST;
    return sum + lost + costIn(layout, box, context);
  }, TASTE[what][corner]);
}

function costIn(layout: Layout, box: HungBox, { frame, marks, lines }: CornerContext): number {
  const window = frame.windows[layout];
  const ranges = MAP_RANGES.filter((range) => range.layout === layout);
  const min = Math.min(...ranges.map((range) => range.min)) / window.width;
  const max = Math.max(...ranges.map((range) => range.max)) / window.width;
  const hidden = marks(layout).filter((mark) => everMeet(mark, box, { min, max })).length;
  const area = {
    x: box.at[0] + box.left / min,
    y: box.at[1] + box.top / min,
    width: (box.right - box.left) / min,
    height: (box.bottom - box.top) / min,
  };
  const crossed = lines(layout).filter((line) => entersBox(line, area)).length;
  return hidden * MARK_COST + crossed * LINE_COST;
}

import { describe, expect, it } from 'vitest';
import { chooseFrame } from '../../../../src/core/geo/frame';
import { labelSize } from '../../../../src/core/geo/labelBoxes';
import { planMap } from '../../../../src/core/geo/mapPlan';
import { parsePathData } from '../../../../src/core/geo/path';
import { makeProjection, projectPoint } from '../../../../src/core/geo/projection';
import { leastWidth, MAP_RANGES } from '../../../../src/core/geo/ranges';
import { furnitureBox } from '../../../../src/core/geo/stopMarks';
import { wholeBox, wholeGround, wholeView } from '../../../../src/core/geo/whole';
import type { LngLat } from '../../../../src/core/model/brand';
import { LAYOUTS, ON_WHOLE, type Frame, type MapPlan } from '../../../../src/core/model/map';
import type { Story } from '../../../../src/core/model/story';
import { AUGUST, AUGUST_VISITS, mapStory, type VisitSpec } from '../../../support/mapStory';

const WORDS = { to: 'to {place}', from: 'from {place}' };

function frameOf(visits: readonly VisitSpec[]): Frame {
  return chooseFrame(visits.map(({ at }) => at));
}

function withWhole(story: Story, frame: Frame): Frame {
  const whole = wholeBox(story, frame);
  return whole ? { ...frame, whole } : frame;
}

function planOf(story: Story, frame: Frame): MapPlan {
  return planMap(story, withWhole(story, frame), { areaLabels: [], credit: '', words: WORDS });
}

const visit = (city: string, at: LngLat): VisitSpec => ({
  city,
  country: 'AA',
  at,
  dates: '1 May',
});
const home = (at: LngLat) => ({ name: 'Home', at });

describe('stories without a whole journey', () => {
  const frame = frameOf(AUGUST_VISITS);
  const leave = (story: Story, status: 'cancelled' | 'denied'): Story => ({
    ...story,
    legs: story.legs.map((leg) => ({ ...leg, status })),
  });

  it.each<[string, Story]>([
    ['no home', mapStory(AUGUST_VISITS, null)],
    ['a home inside the frame', mapStory(AUGUST_VISITS, home([44, 33]))],
    ['a home among the places visited', mapStory(AUGUST_VISITS, home([28.98, 41.01]))],
    ['a home at the antipode', mapStory(AUGUST_VISITS, home([-143.14, -26.49]))],
    [
      'a home farther off than the projection is of use',
      mapStory(AUGUST_VISITS, home([-150, -40])),
    ],
    ['no way from home or to it', { ...AUGUST, legs: [] }],
    ['ways that were cancelled', leave(AUGUST, 'cancelled')],
    ['ways that were denied', leave(AUGUST, 'denied')],
  ])('%s', (_, story) => {
    expect(wholeBox(story, frame)).toBeUndefined();
    const plan = planOf(story, frame);
    expect(plan.whole).toBeUndefined();
    expect(plan.labels.filter(({ on }) => on === ON_WHOLE)).toEqual([]);
  });

  it('a frame with a way home, of a story that does not know it yet', () => {
    const whole = withWhole(AUGUST, frame);
    const plan = planMap({ ...AUGUST, legs: [] }, whole, {
      areaLabels: [],
      credit: '',
      words: WORDS,
    });
    expect(plan.whole).toBeUndefined();
  });
});

/** Everything of the whole journey that a reader must see, at the least width of each layout. */
const JOURNEYS: readonly [string, readonly VisitSpec[], LngLat][] = [
  ['the August tour', AUGUST_VISITS, [139.65, 35.68]],
  ['one city, far from home', [visit('Amman', [35.91, 31.95])], [139.65, 35.68]],
  [
    'both sides of 180 degrees',
    [visit('Suva', [178.44, -18.14]), visit('Apia', [-171.76, -13.83])],
    [139.65, 35.68],
  ],
  ['a home across 180 degrees', [visit('Auckland', [174.76, -36.85])], [-122.42, 37.77]],
  [
    'near the pole',
    [visit('Longyearbyen', [15.65, 78.22]), visit('Alert', [-62.34, 82.5])],
    [139.65, 35.68],
  ],
  ['the pole itself', [visit('Amundsen–Scott', [0, -90])], [174.76, -36.85]],
  [
    'half the world, drawn as a whole',
    [visit('London', [-0.1, 51.5]), visit('Singapore', [103.85, 1.29]), visit('Lima', [-77, -12])],
    [174.76, -36.85],
  ],
];

describe.each(JOURNEYS)('the whole of %s', (_, visits, at) => {
  const story = mapStory(visits, home(at));
  const frame = frameOf(visits);
  const plan = planOf(story, frame);
  const projection = makeProjection(frame.projection);
  const points = [at, ...visits.map((one) => one.at)].flatMap(
    (point) => [projectPoint(projection, point) ?? []] as (readonly [number, number])[],
  );

  it('shows home and every stop in every layout, clear of the zoom buttons and the edge', () => {
    expect(plan.whole).toBeDefined();
    for (const layout of LAYOUTS) {
      const view = plan.whole?.views[layout] ?? { k: NaN, x: 0, y: 0 };
      expect(view.k).toBeGreaterThan(0);
      expect(view.k).toBeLessThan(1);
      const window = frame.windows[layout];
      const px = leastWidth(layout) / window.width;
      const height = window.height * px;
      const zoom = furnitureBox('zoom', plan.corners.zoom, frame, layout);
      for (const [x, y] of points) {
        const left = (x - window.x) * view.k * px + (view.x / 100) * window.width * px;
        const top = (y - window.y) * view.k * px + (view.y / 100) * height;
        expect(left).toBeGreaterThan(12);
        expect(left).toBeLessThan(window.width * px - 12);
        expect(top).toBeGreaterThan(12);
        expect(top).toBeLessThan(height - 12);
        const isLeft = plan.corners.zoom.endsWith('l');
        const isFree = isLeft ? left > zoom.right : left < window.width * px + zoom.left;
        expect(isFree).toBe(true);
      }
    }
  });

  it('draws the ways home all the way', () => {
    const [x, y] = points[0] ?? [NaN, NaN];
    const ends = plan.legs
      .filter(({ outside }) => outside)
      .flatMap(({ shapes }) => shapes.map(({ d }) => d))
      .map((d) => nearestEnd(d, [x, y]));
    expect(ends.length).toBeGreaterThan(0);
    for (const end of ends) expect(end).toBeLessThan(20);
  });

  it('names home, and lets no name lie on another, a dot or the zoom buttons', () => {
    const labels = plan.labels.filter(({ on }) => on === ON_WHOLE);
    expect(labels.map(({ text }) => text)).toContain('Home');
    for (const { layout, min, max } of MAP_RANGES) {
      for (const width of [min, max]) {
        const boxes = labels.map((label) => boxAt(label, plan, layout, width));
        for (const what of ['zoom', 'scale'] as const) {
          const furniture = cornerBox(what, plan, layout, width);
          for (const box of boxes) expect(meet(box, furniture), what).toBe(false);
        }
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1)) expect(meet(box, other)).toBe(false);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width);
        });
      }
    }
  });

  it('lies within the ground that land is cut for, whatever the corners', () => {
    const whole = withWhole(story, frame).whole;
    if (!whole) throw new Error('no whole');
    const ground = wholeGround(frame, whole);
    for (const zoom of ['tl', 'tr', 'bl', 'br'] as const) {
      for (const scale of ['tl', 'tr', 'bl', 'br'] as const) {
        for (const layout of LAYOUTS) {
          const { k, x, y } = wholeView(frame, whole, layout, { zoom, scale });
          const window = frame.windows[layout];
          const left = window.x - ((x / 100) * window.width) / k;
          const top = window.y - ((y / 100) * window.height) / k;
          expect(left).toBeGreaterThanOrEqual(ground.x - 0.01);
          expect(top).toBeGreaterThanOrEqual(ground.y - 0.01);
          expect(left + window.width / k).toBeLessThanOrEqual(ground.x + ground.width + 0.01);
          expect(top + window.height / k).toBeLessThanOrEqual(ground.y + ground.height + 0.01);
        }
      }
    }
  });
});

/** How far the nearer of a path's ends is from a point. */
function nearestEnd(d: string, [x, y]: readonly [number, number]): number {
  const curve = (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const ends = d.startsWith('M')
    ? [curve.slice(0, 2), curve.slice(-2)]
    : parsePathData(d).flatMap(({ points }) => [points[0], points.at(-1)]);
  return Math.min(...ends.map((end) => Math.hypot((end?.[0] ?? NaN) - x, (end?.[1] ?? NaN) - y)));
}

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxAt(
  label: MapPlan['labels'][number],
  plan: MapPlan,
  layout: (typeof LAYOUTS)[number],
  width: number,
): Rect {
  const window = plan.frame.windows[layout];
  const { k, x, y } = plan.whole?.views[layout] ?? { k: NaN, x: 0, y: 0 };
  const px = width / window.width;
  const size = labelSize(label);
  const start = ([edge, off]: readonly [string, number], length: number): number =>
    off - (edge === 'start' ? 0 : edge === 'end' ? length : length / 2);
  const left = ((label.at[0] - window.x) * k + (x / 100) * window.width) * px;
  const top = ((label.at[1] - window.y) * k + (y / 100) * window.height) * px;
  const [across, down] = [start(label.x, size.width), start(label.y, size.height)];
  return {
    left: left + across,
    right: left + across + size.width,
    top: top + down,
    bottom: top + down + size.height,
  };
}

function cornerBox(
  what: 'zoom' | 'scale',
  plan: MapPlan,
  layout: (typeof LAYOUTS)[number],
  width: number,
): Rect {
  const corner = plan.corners[what];
  const { left, right, top, bottom } = furnitureBox(what, corner, plan.frame, layout);
  const { width: units, height } = plan.frame.windows[layout];
  const x = corner.endsWith('l') ? 0 : width;
  const y = corner.startsWith('t') ? 0 : (height * width) / units;
  return { left: x + left, right: x + right, top: y + top, bottom: y + bottom };
}

function meet(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

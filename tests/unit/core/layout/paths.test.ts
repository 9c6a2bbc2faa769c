import { describe, expect, it } from 'vitest';
import { cursorFor } from '../../../../src/core/layout/cursor';
import { legendOf } from '../../../../src/core/layout/legend';
import {
  bandPath,
  fadesOf,
  gridPath,
  hatchPolygon,
  lanePaths,
  nightPath,
} from '../../../../src/core/layout/paths';
import { layoutTimeline } from '../../../../src/core/layout/timeline';
import type { Edge, Span } from '../../../../src/core/model/story';
import {
  at,
  augustTour,
  clockSpan,
  event,
  makeStory,
  windowSpan,
} from '../../../support/timelineStory';

const whole = { from: at('2025-08-17'), to: at('2025-08-23') };
const story = augustTour();
const plan = layoutTimeline(story, whole);
const find = (id: string) => {
  const found = story.events.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('paths', () => {
  it('are empty for a lane without marks', () => {
    const empty = layoutTimeline(makeStory([]), whole).lanes[0];
    const rest = empty ? lanePaths(empty) : null;
    expect(empty && nightPath([empty]) + gridPath([empty])).toMatch(/^M.*z.*h2000$/);
    expect(JSON.stringify(rest)).not.toMatch(/M/);
  });

  it('hold no number that a browser cannot read', () => {
    const all = plan.lanes.map((lane) => JSON.stringify(lanePaths(lane))).join();
    expect(
      all + plan.bands.map(bandPath).join() + hatchPolygon(plan.bands, plan.height),
    ).not.toMatch(/NaN|Infinity|undefined|e-/);
  });

  it('draw two thousand events with a dozen elements', () => {
    const events = Array.from({ length: 2000 }, (_, i) =>
      event(i, String(i), 'DJ', clockSpan(new Date(whole.from + i * 250_000).toISOString())),
    );
    const lane = layoutTimeline(makeStory(events), whole).lanes[0];
    expect(lane && Object.values(lanePaths(lane)).flat().length).toBeLessThan(12);
  });

  it('fade the part of the day at both ends and a reported meeting at its end alone', () => {
    const fades = plan.lanes[1] ? fadesOf(plan.lanes[1]) : [];
    expect(fades.map(({ towards }) => towards)).toEqual(['in', 'out', 'out', 'out']);
  });

  describe('of a window', () => {
    const window = windowSpan('2025-08-18', '2025-08-19');
    const drawn = (startMin: Partial<Edge>, endMax: Partial<Edge>) => {
      const span = {
        ...window,
        startMin: { ...window.startMin, ...startMin },
        endMax: { ...window.endMax, ...endMax },
      };
      const lane = layoutTimeline(makeStory([event(0, 'a', 'DJ', span)]), whole).lanes[0];
      const heights = [...(lane ? lanePaths(lane).bounds.wide : '').matchAll(/v([\d.]+)/g)];
      return heights.map(([, height]) => Number(height));
    };

    it('have no cap where nothing bounds a side, and none where it is only likely', () => {
      expect(drawn({ basis: 'derived', open: true }, { soft: 'likely' })).toEqual([]);
      expect(drawn({ basis: 'derived', soft: 'likely' }, { basis: 'derived', open: true })).toEqual(
        [],
      );
    });

    it('tell a stated end from a derived one, which has half a cap', () => {
      const [stated = 0, derived = 0] = drawn({}, { basis: 'derived', soft: 'about' });
      expect(stated).toBe(2 * derived);
      expect(derived).toBeGreaterThan(0);
      expect(drawn({ basis: 'derived' }, {})).toEqual([derived, stated]);
    });

    it('are explained in the legend where there are any', () => {
      const endMax = { ...window.endMax, basis: 'derived' } as const;
      const legend = (span: Span) => legendOf(makeStory([event(0, 'a', 'DJ', span)]));
      expect(legend(window)).toEqual(['bounds', 'night']);
      expect(legend({ ...window, endMax })).toEqual(['bounds', 'half', 'night']);
      expect(legend({ ...window, endMax, precision: 'part' })).toEqual(['part', 'night']);
    });
  });

  it('wind every band the same way, so that crossing bands cut no holes', () => {
    const points = hatchPolygon(plan.bands, plan.height)
      .split('0 0,')
      .filter((part) => part !== '')
      .map((part) =>
        [...part.matchAll(/([-\d.]+)% ([-\d.]+)%/g)].map((m) => [Number(m[1]), Number(m[2])]),
      );
    const areas = points.map((corners) =>
      corners.reduce((sum, [x = 0, y = 0], i) => {
        const [nextX = 0, nextY = 0] = corners[(i + 1) % corners.length] ?? [];
        return sum + x * nextY - nextX * y;
      }, 0),
    );
    expect(areas).toHaveLength(4);
    expect(new Set(areas.map(Math.sign)).size).toBe(1);
  });
});

describe('the cursor', () => {
  it('is a line at a known start', () => {
    const cursor = cursorFor(plan, find('ankara-defence-talks'));
    expect(cursor).toMatchObject({ kind: 'line' });
    expect(cursor.x0).toBe(cursor.x1);
  });
  it('is a band over the whole of what is possible, and rings the mark', () => {
    const { kind, x0, x1, mark } = cursorFor(plan, find('baykar-visit'));
    expect(kind).toBe('band');
    expect([x0, x1]).toEqual([mark?.x0, mark?.x1]);
  });
  it('rings nothing for the end of a journey', () => {
    expect(cursorFor(plan, find('djibouti-departure')).mark).toBeNull();
  });
  it('lies outside when its event is out of view', () => {
    const late = layoutTimeline(story, { from: at('2025-08-22'), to: at('2025-08-23') });
    expect(cursorFor(late, find('ankara-defence-talks')).x0).toBeLessThan(0);
  });
});

describe('the legend', () => {
  it('explains what the story has', () => {
    expect(legendOf(story)).toEqual(['exact', 'part', 'bounds', 'stay', 'move', 'night', 'travel']);
  });
  it('explains nothing that it has not', () => {
    expect(legendOf(makeStory([event(0, 'a', 'DJ', clockSpan('2025-08-18'))]))).toEqual([
      'exact',
      'night',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { TOP_SPEED_KMH } from '../../../../src/core/geo/travelTime';
import { epochMs } from '../../../../src/core/model/brand';
import { secondDays } from '../../../../src/core/layout/nights';
import { BAR_BOTTOM, BAR_TOP, LANE } from '../../../../src/core/layout/plan';
import type { LanePlan, Mark } from '../../../../src/core/layout/plan';
import { layoutTimeline } from '../../../../src/core/layout/timeline';
import {
  at,
  augustTour,
  clockSpan,
  event,
  makeStory,
  partSpan,
  windowSpan,
} from '../../../support/timelineStory';

const day = (n: number) => `2025-08-${String(n)}`;
const whole = { from: at(day(17)), to: at(day(23)) };
const HOUR = 100 / 144;

const marksOf = (events: Parameters<typeof makeStory>[0]) => {
  const first = layoutTimeline(makeStory(events), whole).lanes[0];
  if (!first) throw new Error('no lane');
  return first;
};
const mark = (span: Parameters<typeof event>[3], more = {}): Mark => {
  const found = marksOf([event(0, 'a', 'DJ', span, more)]).marks[0];
  if (!found) throw new Error('no mark');
  return found;
};

describe('a range that is not one', () => {
  it.each([
    ['empty', at(day(17)), at(day(17))],
    ['backwards', at(day(18)), at(day(17))],
  ])('refuses one that is %s', (_, from, to) => {
    expect(() => layoutTimeline(augustTour(), { from, to })).toThrow(RangeError);
  });

  it('lays out a range in which nothing happens', () => {
    const late = { from: at('2026-01-01'), to: at('2026-01-02') };
    const plan = layoutTimeline(augustTour(), late);
    expect(plan.targets).toEqual([]);
    expect(plan.bands).toEqual([]);
    expect(plan.lanes.flatMap(({ marks }) => marks)).toEqual([]);
    expect(plan.lanes).toHaveLength(4);
  });
});

describe('stories at the edge', () => {
  it('lays out a story without events or lanes', () => {
    const plan = layoutTimeline(makeStory([], { lanes: [], days: [] }), whole);
    expect(plan).toMatchObject({ height: 0, lanes: [], days: [], targets: [] });
    expect(plan.second).toEqual({ days: [], hours: [] });
  });

  it('leaves out an event of a lane that the story does not have', () => {
    const plan = layoutTimeline(makeStory([event(0, 'a', 'nowhere', clockSpan(day(18)))]), whole);
    expect(plan.targets).toEqual([]);
  });

  it('draws equal bounds as a mark of no length', () => {
    const { form, x0, x1 } = mark(windowSpan('2025-08-18T12:00', '2025-08-18T12:00'));
    expect({ form, x0, x1 }).toEqual({ form: 'bounds', x0: 25, x1: 25 });
  });

  it('gives one event the whole height of its lane', () => {
    expect(mark(windowSpan(day(18), day(19)))).toMatchObject({ y0: BAR_TOP, y1: BAR_BOTTOM });
  });
});

describe('what is known is solid, what is not is soft', () => {
  it('draws a reported start and end at their true length', () => {
    const found = mark(clockSpan('2025-08-18T15:41', '2025-08-18T16:03'));
    expect(found.form).toBe('exact');
    expect(found.x1 - found.x0).toBeCloseTo((22 / 60) * HOUR);
    expect([found.solid0, found.solid1]).toEqual([found.x0, found.x1]);
  });

  it('fades an end that is only about', () => {
    const found = mark(clockSpan('2025-08-18T09:00', '2025-08-18T09:45', 5));
    expect(found.solid0).toBe(found.x0);
    expect(found.solid1 - found.x0).toBeCloseTo((40 / 60) * HOUR);
    expect(found.x1 - found.x0).toBeCloseTo((50 / 60) * HOUR);
  });

  it('draws a start without an end as a tick, and invents no length', () => {
    const found = mark(clockSpan('2025-08-18T12:20'));
    expect(found).toMatchObject({ form: 'tick' });
    expect(found.x1).toBe(found.x0);
  });

  it('fades both ends of a part of the day, within it', () => {
    const found = mark(partSpan('2025-08-17T12:00', '2025-08-17T18:00'));
    expect(found.form).toBe('part');
    expect(found.x0).toBeCloseTo(12 * HOUR);
    expect(found.x1).toBeCloseTo(18 * HOUR);
    expect(found.solid0).toBeGreaterThan(found.x0);
    expect(found.solid1).toBeLessThan(found.x1);
  });

  it.each([
    ['tight', '2025-08-18T09:45', '2025-08-18T11:30'],
    ['middle', '2025-08-19T12:45', '2025-08-20'],
    ['wide', '2025-08-21', '2025-08-22'],
  ])('draws a %s window as bounds, heavier the tighter', (weight, from, to) => {
    expect(mark(windowSpan(from, to))).toMatchObject({ form: 'bounds', weight });
  });

  it('draws a day without a time over the whole local day', () => {
    const found = mark(windowSpan(day(21), day(22), 'date'));
    expect(found.form).toBe('bounds');
    expect(found.x0).toBeCloseTo((4 / 6) * 100);
    expect(found.x1).toBeCloseTo((5 / 6) * 100);
  });

  it.each(['cancelled', 'denied', 'postponed'] as const)('strikes the %s', (status) => {
    expect(mark(windowSpan(day(18), day(19)), { status }).look).toBe('off');
  });

  it('draws what is announced as an outline', () => {
    expect(mark(windowSpan(day(18), day(19)), { status: 'announced' }).look).toBe('hollow');
  });

  it('draws what the traveller was not at as an outline', () => {
    expect(mark(windowSpan(day(18), day(19)), { absent: true }).look).toBe('hollow');
  });
});

describe('rows', () => {
  const isWindow = ({ form }: Mark) => form === 'bounds' || form === 'move';
  const overlaps = (a: Mark, b: Mark) =>
    isWindow(a) === isWindow(b) &&
    a.x0 < b.x1 - 0.5 &&
    b.x0 < a.x1 - 0.5 &&
    a.y0 < b.y1 &&
    b.y0 < a.y1;
  const collisions = ({ marks }: LanePlan) =>
    marks.flatMap((a, i) => marks.slice(i + 1).filter((b) => overlaps(a, b)));

  it('sets no mark on another on the August tour', () => {
    const plan = layoutTimeline(augustTour(), whole);
    expect(plan.lanes.flatMap(collisions)).toEqual([]);
    expect(plan.lanes.flatMap(({ crowds }) => crowds)).toEqual([]);
  });

  it('shares the lane among marks that overlap, and only among them', () => {
    const { marks } = marksOf([
      event(0, 'a', 'DJ', windowSpan(day(18), day(19))),
      event(1, 'b', 'DJ', windowSpan(day(18), day(19))),
      event(2, 'c', 'DJ', windowSpan(day(20), day(21))),
    ]);
    const heights = marks.map(({ y0, y1 }) => y1 - y0);
    expect(heights[0]).toBeLessThan((BAR_BOTTOM - BAR_TOP) / 2);
    expect(heights[2]).toBe(BAR_BOTTOM - BAR_TOP);
  });

  it('leaves a bar its height where a window passes behind it', () => {
    const { marks } = marksOf([
      event(0, 'day', 'DJ', windowSpan(day(18), day(19))),
      event(1, 'talks', 'DJ', clockSpan('2025-08-18T09:00', '2025-08-18T12:00')),
    ]);
    expect(marks.map(({ id, y0, y1 }) => [id, y1 - y0])).toEqual([
      ['day', BAR_BOTTOM - BAR_TOP],
      ['talks', BAR_BOTTOM - BAR_TOP],
    ]);
  });

  it('lets a window touch the bar that ends it', () => {
    const { marks } = marksOf([
      event(0, 'a', 'DJ', windowSpan(day(18), '2025-08-18T12:20')),
      event(1, 'b', 'DJ', clockSpan('2025-08-18T12:20', '2025-08-18T13:37')),
    ]);
    expect(marks.map(({ y0 }) => y0)).toEqual([BAR_TOP, BAR_TOP]);
  });

  it('keeps short marks apart that would be drawn on one another', () => {
    const { marks } = marksOf([
      event(0, 'a', 'DJ', clockSpan('2025-08-18T12:00')),
      event(1, 'b', 'DJ', clockSpan('2025-08-18T12:10')),
    ]);
    expect(marks[0]?.y0).not.toBe(marks[1]?.y0);
  });

  it('stays within each lane', () => {
    for (const { index, marks } of layoutTimeline(augustTour(), whole).lanes) {
      for (const { y0, y1 } of marks) {
        expect(y0).toBeGreaterThanOrEqual(index * LANE + BAR_TOP);
        expect(y1).toBeLessThanOrEqual(index * LANE + BAR_BOTTOM + 1e-9);
      }
    }
  });
});

describe('density', () => {
  const sameDay = (n: number) =>
    Array.from({ length: n }, (_, i) =>
      event(i, `e${String(i)}`, 'DJ', windowSpan(day(18), day(19))),
    );

  it('stacks four and counts five', () => {
    expect(marksOf(sameDay(4)).crowds).toEqual([]);
    const { marks, crowds } = marksOf(sameDay(5));
    expect(marks).toEqual([]);
    expect(crowds.map(({ ids }) => ids.length)).toEqual([5]);
  });

  it('counts only where it is crowded', () => {
    const { marks, crowds } = marksOf([
      ...sameDay(6),
      event(6, 'alone', 'DJ', clockSpan('2025-08-20T12:00')),
    ]);
    expect(marks.map(({ id }) => id)).toEqual(['alone']);
    expect(crowds).toHaveLength(1);
  });

  it('separates them again when zoomed in', () => {
    const events = Array.from({ length: 12 }, (_, i) =>
      event(i, `e${String(i)}`, 'DJ', clockSpan(`2025-08-18T12:${String(i * 2).padStart(2, '0')}`)),
    );
    expect(marksOf(events).crowds.flatMap(({ ids }) => ids)).toHaveLength(12);
    const close = { from: at('2025-08-18T12:00'), to: at('2025-08-18T12:30') };
    const near = layoutTimeline(makeStory(events), close).lanes[0];
    expect(near?.crowds).toEqual([]);
    expect(near?.marks).toHaveLength(12);
  });

  it('loses none of 2,000 events, and is done within 50 ms', () => {
    const minute = (n: number) => new Date(at(day(17)) + n * 60_000).toISOString();
    const events = Array.from({ length: 2000 }, (_, i) =>
      event(i, `e${String(i)}`, 'DJ', windowSpan(minute(i * 4), minute(i * 4 + 60))),
    );
    const story = makeStory(events);
    // Processor time, best of several runs: others may be at work on the machine.
    const times = Array.from({ length: 7 }, () => {
      const start = process.cpuUsage();
      layoutTimeline(story, whole);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(50);
    const plan = layoutTimeline(story, whole);
    const only = plan.lanes[0];
    const drawn = [
      ...(only?.marks ?? []).map(({ id }) => id),
      ...(only?.crowds ?? []).flatMap(({ ids }) => ids),
    ];
    expect(new Set(drawn).size).toBe(2000);
    expect(drawn).toHaveLength(2000);
    expect(only?.crowds.length).toBeLessThanOrEqual(12);
    expect(plan.targets).toHaveLength(2000);
  });
});

describe('journeys', () => {
  it('draws inferred departures and arrivals as ends of bands, not as marks', () => {
    const plan = layoutTimeline(augustTour(), whole);
    const ids = plan.lanes.flatMap(({ marks }) => marks.map(({ id }) => id));
    expect(ids.filter((id) => /departure|arrival|return/.test(id))).toEqual([]);
    expect(plan.bands.map(({ id }) => id)).toEqual(['leg-1', 'leg-2', 'leg-4', 'leg-5']);
    expect(plan.bands[1]?.events).toEqual(['djibouti-departure', 'ankara-arrival']);
  });

  it('slopes a band by the least travel time, within its bounds', () => {
    const band = layoutTimeline(augustTour(), whole).bands[1];
    expect(band?.leaves.x0).toBeCloseTo(((24 + 16.05) / 144) * 100);
    expect(band?.arrives.x1).toBeCloseTo(((48 + 11 + 5 / 60) / 144) * 100);
    const least = (3310 / TOP_SPEED_KMH.unknown) * HOUR;
    expect(band?.arrives.x0).toBeCloseTo((band?.leaves.x0 ?? 0) + least);
    expect(band?.leaves.x1).toBeCloseTo((band?.arrives.x1 ?? 0) - least);
  });

  it('runs from the foot of one lane to the head of the next, and up again for the way home', () => {
    const { bands } = layoutTimeline(augustTour(), whole);
    expect([bands[0]?.fromY, bands[0]?.toY]).toEqual([BAR_BOTTOM, LANE + BAR_TOP]);
    expect([bands[3]?.fromY, bands[3]?.toY]).toEqual([3 * LANE + BAR_TOP, BAR_BOTTOM]);
  });

  it('draws a journey within a lane once, by its event', () => {
    const { lanes } = layoutTimeline(augustTour(), whole);
    const moves = lanes[2]?.marks.filter(({ form }) => form === 'move');
    expect(moves?.map(({ id }) => id)).toEqual(['istanbul-transfer']);
  });

  it('draws a journey within a lane by its leg where no event tells of it', () => {
    const story = augustTour();
    const events = story.events.filter(({ id }) => id !== 'istanbul-transfer');
    const { lanes } = layoutTimeline({ ...story, events }, whole);
    const moves = lanes[2]?.marks.filter(({ form }) => form === 'move');
    expect(moves?.map(({ id }) => id)).toEqual(['leg-3']);
  });

  it('draws a departure known to the minute as a mark', () => {
    const span = clockSpan('2025-08-18T07:00');
    expect(mark(span, { kinds: ['departure'] }).form).toBe('tick');
  });

  it('leaves out a leg whose home has no lane', () => {
    const story = augustTour();
    const lanes = story.lanes.slice(1);
    const { bands } = layoutTimeline({ ...story, lanes }, whole);
    expect(bands.map(({ id }) => id)).toEqual(['leg-2', 'leg-4']);
  });
});

describe('stays, days and clocks', () => {
  it('tints certain presence and drops a stay that is empty', () => {
    const story = augustTour();
    const stays = [...story.stays, { lane: 'JO', from: at(day(22)), to: at(day(21)) }];
    const { lanes } = layoutTimeline({ ...story, stays }, whole);
    expect(lanes.map((each) => each.stays.length)).toEqual([0, 1, 1, 0]);
  });

  it('draws midnight and night by the clock of each lane', () => {
    const { lanes } = layoutTimeline(augustTour(), whole);
    const [tokyo, djibouti] = lanes;
    expect(tokyo?.midnights[0]).toBeCloseTo(18 * HOUR);
    expect(djibouti?.midnights[0]).toBeCloseTo(0);
    const night = djibouti?.nights.find(({ x0 }) => x0 > 0);
    expect([night?.x0, night?.x1].map((x) => (x ?? 0) / HOUR)).toEqual([
      expect.closeTo(18),
      expect.closeTo(30),
    ]);
    const away = tokyo?.nights.find(({ x0 }) => x0 > 0);
    expect((away?.x0 ?? 0) / HOUR).toBeCloseTo(12);
  });

  it('names six days and the hours between them, and those of the home capital', () => {
    const plan = layoutTimeline(augustTour(), whole, { margin: 0 });
    expect(plan.days.map(({ short }) => short)).toEqual([
      'Sun 17',
      'Mon 18',
      'Tue 19',
      'Wed 20',
      'Thu 21',
      'Fri 22',
    ]);
    const noon = plan.hours.find(({ text }) => text === '12');
    expect((noon?.x ?? 0) / HOUR).toBeCloseTo(12);
    expect(plan.hours.some(({ text }) => text === '00')).toBe(false);
  });

  it('has days and hours of a second clock, each day at its midnight', () => {
    const second = secondDays(augustTour(), 'Asia/Tokyo');
    const { days, hours } = layoutTimeline(augustTour(), whole, { margin: 0, second }).second;
    expect(days.map(({ date }) => Number(date.slice(8)))).toEqual([18, 19, 20, 21, 22, 23]);
    expect((days[0]?.x ?? 0) / HOUR).toBeCloseTo(18);
    expect((hours.find(({ text }) => text === '06')?.x ?? 0) / HOUR).toBeCloseTo(0);
    expect(hours.some(({ text }) => text === '00')).toBe(false);
  });

  it('drops nights that nobody could see on a journey of many months', () => {
    const long = { from: at('2025-01-01'), to: at('2025-12-31') };
    const { lanes } = layoutTimeline(augustTour(), long);
    expect(lanes.flatMap(({ nights }) => nights)).toEqual([]);
  });
});

describe('whatever the events', () => {
  /** The same numbers on every run: a linear congruential generator. */
  function numbers(seed: number): () => number {
    let state = seed;
    return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  }
  const minute = (n: number) => new Date(at(day(17)) + n * 60_000).toISOString();

  it.each(Array.from({ length: 20 }, (_, i) => i + 1))(
    'draws each once, and none on another (%d)',
    (seed) => {
      const next = numbers(seed);
      const events = Array.from({ length: 10 * seed }, (_, i) => {
        const from = next() * 8000;
        const to = from + next() ** 3 * 2000;
        const span =
          next() < 0.4 ? clockSpan(minute(from), minute(to)) : windowSpan(minute(from), minute(to));
        return event(i, `e${String(i)}`, 'DJ', span);
      });
      const { marks, crowds } = marksOf(events);
      const drawn = [...marks.map(({ id }) => id), ...crowds.flatMap(({ ids }) => ids)];
      expect(drawn.sort()).toEqual(events.map(({ id }) => id).sort());
      expect(crowds.filter(({ ids, x0, x1 }) => ids.length < 2 || x1 <= x0)).toEqual([]);
      const isWindow = ({ form }: Mark) => form === 'bounds' || form === 'move';
      const together = marks.flatMap((a, i) =>
        marks
          .slice(i + 1)
          .filter((b) => isWindow(a) === isWindow(b) && a.y0 < b.y1 && b.y0 < a.y1)
          .filter((b) => a.x0 < b.x1 - 0.5 && b.x0 < a.x1 - 0.5),
      );
      expect(together).toEqual([]);
    },
  );
});

it('is deterministic and changes nothing that it is given', () => {
  const story = augustTour();
  const before = JSON.stringify(story);
  const first = JSON.stringify(layoutTimeline(story, whole));
  expect(JSON.stringify(layoutTimeline(story, whole))).toBe(first);
  expect(JSON.stringify(story)).toBe(before);
});

it('lets a journey of which no end is told run out of the diagram, however it is zoomed', () => {
  const tour = augustTour();
  const legs = tour.legs.map(({ leaves, arrives, ...leg }) => ({
    ...leg,
    leaves: { min: leaves.min },
    arrives: { min: arrives.min },
  }));
  const story = { ...tour, legs };
  const { from, to } = tour.extent;
  const late = { from: epochMs(to - 3_600_000), to };
  for (const range of [{ from, to }, late]) {
    const { bands } = layoutTimeline(story, range);
    expect(bands.length).toBeGreaterThan(0);
    for (const { leaves, arrives } of bands) {
      expect(Math.min(leaves.x1, arrives.x1)).toBeGreaterThan(100);
      expect(Number.isFinite(arrives.x1)).toBe(true);
    }
  }
});

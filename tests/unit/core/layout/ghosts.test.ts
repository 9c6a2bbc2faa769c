import { describe, expect, it } from 'vitest';
import { cursorFor } from '../../../../src/core/layout/cursor';
import { legendOf } from '../../../../src/core/layout/legend';
import { nearestEvent } from '../../../../src/core/layout/nearest';
import { lanePaths } from '../../../../src/core/layout/paths';
import { layoutTimeline } from '../../../../src/core/layout/timeline';
import type { StoryGhost } from '../../../../src/core/model/ghost';
import type { StoryDispute } from '../../../../src/core/model/story';
import { at, clockSpan, event, makeStory, windowSpan } from '../../../support/timelineStory';

const whole = { from: at('2025-08-17'), to: at('2025-08-23') };
const ghost = (kind: StoryGhost['kind'], from: string, to: string): StoryGhost => ({
  event: 'a',
  kind,
  bar: { lane: 'DJ', from: at(from), to: at(to) },
});
const DISPUTE: StoryDispute = { kind: 'conflict', about: ['when'], title: 'x', versions: [] };
const a = event(0, 'a', 'DJ', windowSpan('2025-08-18', '2025-08-19', 'date'));

describe('ghosts in the timeline', () => {
  it('are none where only the place differs', () => {
    const story = makeStory([a], { ghosts: [{ event: 'a', kind: 'planned', place: 'x' }] });
    expect(layoutTimeline(story, whole).lanes[0]?.ghosts).toEqual([]);
    expect(legendOf(story)).not.toContain('planned');
  });

  it('stand in their lane as outlines of two kinds, and in no path of what happened', () => {
    const ghosts = [
      ghost('planned', '2025-08-20', '2025-08-21'),
      ghost('version', '2025-08-21', '2025-08-22'),
    ];
    const plain = layoutTimeline(makeStory([a]), whole).lanes[0];
    const lane = layoutTimeline(makeStory([a], { ghosts }), whole).lanes[0];
    if (!lane || !plain) throw new Error('a story has its lane');
    expect(lane.ghosts.map(({ x0, x1 }) => [x0, x1].map(Math.round))).toEqual([
      [50, 67],
      [67, 83],
    ]);
    expect(lane.marks).toEqual(plain.marks);
    const { outlines, ...rest } = lanePaths(lane);
    expect(rest).toEqual((({ outlines: _, ...own }) => own)(lanePaths(plain)));
    expect([outlines.planned, outlines.version].map((d) => d.match(/z/g)?.length)).toEqual([1, 1]);
  });

  it('make no bar lower', () => {
    const bar = event(0, 'a', 'DJ', clockSpan('2025-08-18T09:00', '2025-08-18T12:00'));
    const over = [ghost('version', '2025-08-18T08:00', '2025-08-18T13:00')];
    const mark = (ghosts?: StoryGhost[]) =>
      layoutTimeline(makeStory([bar], { ghosts }), whole).lanes[0]?.marks[0];
    expect(mark(over)).toEqual(mark());
  });

  it('give way where the lane is too crowded to tell marks apart', () => {
    const events = Array.from({ length: 4 }, (_, index) =>
      event(index, `e${String(index)}`, 'DJ', windowSpan('2025-08-18', '2025-08-19')),
    );
    const story = makeStory(events, { ghosts: [ghost('version', '2025-08-18', '2025-08-19')] });
    const lane = layoutTimeline(story, whole).lanes[0];
    expect([lane?.marks.length, lane?.ghosts.length, lane?.crowds.length]).toEqual([4, 0, 0]);
  });

  it('are ringed with their event', () => {
    const b = event(1, 'b', 'DJ', clockSpan('2025-08-17T09:00'));
    const ghosts = [ghost('planned', '2025-08-20', '2025-08-21')];
    const plan = layoutTimeline(makeStory([a, b], { ghosts }), whole);
    expect(cursorFor(plan, a).ghosts).toHaveLength(1);
    expect(cursorFor(plan, b).ghosts).toEqual([]);
  });
});

describe('what is off', () => {
  it('is an outline that a line goes through and beyond', () => {
    const off = { ...a, status: 'cancelled' as const };
    const lane = layoutTimeline(makeStory([off]), whole).lanes[0];
    if (!lane) throw new Error('a story has its lane');
    const { outlines } = lanePaths(lane);
    expect(outlines.off).toMatch(/^M166\.7 .*zM160\.7 \S+H339\.3$/);
    expect(outlines.hollow).toBe('');
    expect(legendOf(makeStory([off]))).toContain('off');
  });
});

describe('the sign that sources differ', () => {
  it('stands over the middle of its mark, above the marks of the lane', () => {
    const story = makeStory([{ ...a, disputes: [DISPUTE] }]);
    const [sign] = layoutTimeline(story, whole).disputed;
    expect(sign?.x).toBeCloseTo(25);
    expect(sign?.y).toBe(19);
    expect(legendOf(story)).toContain('disputed');
    expect(layoutTimeline(makeStory([a]), whole).disputed).toEqual([]);
  });

  it('stands once for neighbours, so that no two touch', () => {
    const events = ['09:00', '10:00', '20:00'].map((time, index) => ({
      ...event(index, `e${String(index)}`, 'DJ', clockSpan(`2025-08-18T${time}`)),
      disputes: [DISPUTE],
    }));
    const { disputed } = layoutTimeline(makeStory(events), whole);
    expect(disputed).toHaveLength(2);
  });
});

describe('a ghost under the pointer', () => {
  const ghosts = [ghost('planned', '2025-08-20', '2025-08-21')];

  it('finds its event, wherever that is', () => {
    const b = event(1, 'b', 'DJ', windowSpan('2025-08-21', '2025-08-22', 'date'));
    const plan = layoutTimeline(makeStory([a, b], { ghosts }), whole);
    const [mark] = plan.lanes.flatMap((lane) => lane.ghosts);
    if (!mark) throw new Error('the ghost is drawn');
    const [x, y] = [(mark.x0 + mark.x1) / 2, (mark.y0 + mark.y1) / 2];
    expect(nearestEvent(plan, x, 'DJ', y)).toBe('a');
    const none = layoutTimeline(makeStory([a, b]), whole);
    expect(nearestEvent(none, x + 5, 'DJ', y)).toBe('b');
  });

  it('is nowhere out of view', () => {
    const early = { from: at('2025-08-17'), to: at('2025-08-18') };
    const { targets } = layoutTimeline(makeStory([a], { ghosts }), early, { margin: 0 });
    expect(targets.filter(({ x0 }) => x0 > 100)).toEqual([]);
    expect(layoutTimeline(makeStory([a], { ghosts }), whole).targets).toHaveLength(2);
  });
});

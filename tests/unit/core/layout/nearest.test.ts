import { describe, expect, it } from 'vitest';
import { laneAt, nearestEvent } from '../../../../src/core/layout/nearest';
import { layoutTimeline } from '../../../../src/core/layout/timeline';
import { at, augustTour, makeStory } from '../../../support/timelineStory';

const whole = { from: at('2025-08-17'), to: at('2025-08-23') };
const plan = layoutTimeline(augustTour(), whole);
const x = (text: string) => ((at(text) - whole.from) / (whole.to - whole.from)) * 100;

describe('nearestEvent', () => {
  it('finds nothing where there is nothing', () => {
    expect(nearestEvent(layoutTimeline(makeStory([]), whole), 50)).toBeNull();
    const later = layoutTimeline(augustTour(), { from: at('2026-01-01'), to: at('2026-01-02') });
    expect(nearestEvent(later, 50)).toBeNull();
  });

  it('takes a lane that does not exist for no lane', () => {
    expect(nearestEvent(plan, x('2025-08-18T15:50'), 'nowhere')).toBe('sdf-base-press');
  });

  it('picks a bar of 22 minutes without aim', () => {
    expect(nearestEvent(plan, x('2025-08-18T15:50'), 'DJ')).toBe('sdf-base-press');
    expect(nearestEvent(plan, x('2025-08-18T16:40'), 'DJ')).toBe('sdf-base-press');
  });

  it('picks what is near in time rather than what is far in the same lane', () => {
    expect(nearestEvent(plan, x('2025-08-17T14:00'), 'JO')).toBe('djibouti-foreign-minister');
  });

  it('picks by lane where times are alike', () => {
    const night = x('2025-08-19T03:00');
    expect(nearestEvent(plan, night, 'TR')).toBe('ankara-welcome');
    expect(nearestEvent(plan, night, 'DJ')).toBe('djibouti-departure');
  });

  it('picks by row between windows that both hold the pointer', () => {
    const evening = x('2025-08-19T20:00');
    const target = (id: string) => plan.targets.find((each) => each.id === id);
    for (const id of ['ankara-ssb-talks', 'tusas-visit', 'istanbul-transfer']) {
      const row = target(id);
      const middle = ((row?.y0 ?? 0) + (row?.y1 ?? 0)) / 2;
      expect(nearestEvent(plan, evening, 'TR', middle)).toBe(id);
    }
  });

  it('can reach every event of the tour from some point', () => {
    const reached = new Set<string | null>();
    for (let px = 0; px <= 1000; px += 1) {
      for (let y = 5; y < plan.height; y += 5) {
        reached.add(nearestEvent(plan, px / 10, laneAt(plan, y), y));
      }
    }
    expect(plan.targets.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });
});

describe('laneAt', () => {
  it('keeps to the first and last lane beyond the edges', () => {
    expect([-50, 50, 150, 399, 900].map((y) => laneAt(plan, y))).toEqual([
      'home',
      'home',
      'DJ',
      'JO',
      'JO',
    ]);
  });
  it('is undefined where there are no lanes', () => {
    expect(laneAt(layoutTimeline(makeStory([], { lanes: [] }), whole), 10)).toBeUndefined();
  });
});

/** The row of ticks beside an axis on Washington's clock, for places on both sides of the date line. */
import { secondDays } from '../../../../src/core/layout/nights';
import { layoutTimeline } from '../../../../src/core/layout/timeline';
import { epochMs } from '../../../../src/core/model/brand';
import { makeStory } from '../../../support/timelineStory';

const ZONES = ['Pacific/Honolulu', 'Pacific/Guam', 'Asia/Shanghai', 'America/New_York'];

/** Returns the days and hours of each place's clock over a week of February 1972. */
export function secondRows(): readonly unknown[] {
  const extent = {
    from: epochMs(Date.parse('1972-02-17T05:00Z')),
    to: epochMs(Date.parse('1972-02-24T05:00Z')),
  };
  const made = makeStory([], { extent });
  const story = {
    ...made,
    axis: { zone: 'America/New_York', words: '', mixed: true as const, direction: 'ltr' as const },
  };
  return ZONES.map((zone) => {
    const second = secondDays(story, zone);
    return layoutTimeline(story, extent, { second }).second;
  });
}

/**
 * A journey across clocks in one sentence: each end on the clock of its own place, and the time
 * that really passed, which the two readings do not show.
 */
import { fill } from '../model/fill';
import type { TravelMode } from '../model/itinerary';
import type { WhenMessages } from '../model/messages';
import type { Span } from '../model/story';
import { describeWeekday } from './day';
import { clockOf, describeDuration } from './whenWords';

export interface JourneyEnd {
  /** When it began or ended; the end of a departure's span is not looked at. */
  readonly span: Span;
  readonly zone: string;
  /** City or place, as it is to be printed. */
  readonly name: string;
}

/**
 * Returns "Left Guam Monday 07:00, landed in Shanghai Monday 09:00 local time (4 hours)". Undefined
 * unless both ends are known to the minute or the hour: a duration worked out from less would say
 * more than the sources do. `by` chooses between landing and arriving.
 */
export function describeJourney(
  from: JourneyEnd,
  to: JourneyEnd,
  options: {
    readonly by: TravelMode;
    readonly language: string;
    readonly messages: WhenMessages;
  },
): string | undefined {
  const { by, language, messages } = options;
  if (from.span.precision !== 'clock' || to.span.precision !== 'clock') return undefined;
  const minutes = Math.round((to.span.startMin.says - from.span.startMin.says) / 60_000);
  if (minutes < 0) return undefined;
  const at = ({ span, zone }: JourneyEnd): string => {
    const { day, name } = clockOf(span.startMin, { zone, eventZone: zone, language, messages });
    return fill(messages.journey.dayTime, {
      day: describeWeekday(day, language, 'long'),
      time: name,
    });
  };
  const length = describeDuration(minutes, language, messages);
  const isAbout = [from, to].some(({ span }) => span.startMin.soft !== undefined);
  return fill(by === 'air' ? messages.journey.landed : messages.journey.arrived, {
    from: from.name,
    to: to.name,
    left: at(from),
    arrived: at(to),
    duration: isAbout ? fill(messages.about, { time: length }) : length,
  });
}

/** What stands beside a moment: the clock of home, and the machine's form. */
import { instantToLocal, offsetMinutes } from '../time/clock';
import { fill } from '../model/fill';
import type { Span } from '../model/story';
import type { StoryMessages } from '../model/storyMessages';
import { describeWeekday } from './day';
import { clockOf, isOtherClock, type WhenOptions } from './whenWords';

/**
 * Returns the start on another clock, with its weekday where the day differs: "15:00 in Tokyo",
 * "Wednesday 01:30 in Tokyo". Undefined where the clocks agree, and for what is not known to the
 * hour, which another clock would make look so. `place` names the other clock.
 */
export function describeSecondClock(
  span: Span,
  options: WhenOptions & { readonly place: string },
  words: Pick<StoryMessages, 'second' | 'secondOnDay'>,
): string | undefined {
  if (span.precision !== 'clock' || !isOtherClock(span, options)) return undefined;
  const { language, eventZone, place } = options;
  const { day, name } = clockOf(span.startMin, options);
  if (day === clockOf(span.startMin, { ...options, zone: eventZone }).day) {
    return fill(words.second, { time: name, place });
  }
  const weekday = describeWeekday(day, language, 'long');
  return fill(words.secondOnDay, { day: weekday, time: name, place });
}

/**
 * Returns the value for `<time datetime>` on the clock of `zone`: with time and offset where the
 * start is known to the minute ("2025-08-18T09:00+03:00"), else the first possible day, or the
 * month or year that the file gives. Seconds of an old offset are dropped.
 */
export function isoDateTime(span: Span, zone: string): string {
  const { startMin } = span;
  const { day } = instantToLocal(startMin.says, zone);
  if (span.precision === 'clock') {
    return startMin.soft === undefined ? isoMinute(startMin.says, zone) : day;
  }
  const own = startMin.day ?? day;
  if (span.dateUnit === 'year') return own.slice(0, 4);
  return span.dateUnit === 'month' ? own.slice(0, 7) : own;
}

/** Returns an instant to the minute on the clock of `zone`, with its offset: "2025-08-18T09:00+03:00". */
export function isoMinute(ms: number, zone: string): string {
  const { day, time } = instantToLocal(ms, zone);
  const offset = Math.trunc(offsetMinutes(ms, zone));
  const pad = (n: number): string => String(n).padStart(2, '0');
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${day}T${time}${offset < 0 ? '-' : '+'}${pad(hours)}:${pad(minutes)}`;
}

/** What stands beside a moment: the other clock, what gives a derived bound, the machine's form. */
import { instantToLocal, offsetMinutes } from '../time/clock';
import { fill } from '../model/fill';
import type { WhenMessages } from '../model/messages';
import type { Edge, Span } from '../model/story';
import { describeWeekday } from './day';
import { isOverWithin } from './whenPart';
import { clockOf, isOtherClock, type WhenOptions } from './whenWords';

/**
 * Returns the start on another clock, with its weekday where the day differs: "15:00 in Tokyo",
 * "Wednesday 01:30 in Tokyo". Undefined where the clocks agree, and for what is not known to the
 * hour, which another clock would make look so. `place` names the other clock.
 */
export function describeSecondClock(
  span: Span,
  options: WhenOptions & { readonly place: string },
): string | undefined {
  if (span.precision !== 'clock' || !isOtherClock(span, options)) return undefined;
  const { messages, language, eventZone, place } = options;
  const { day, name } = clockOf(span.startMin, options);
  if (day === clockOf(span.startMin, { ...options, zone: eventZone }).day) {
    return fill(messages.second, { time: name, place });
  }
  const weekday = describeWeekday(day, language, 'long');
  return fill(messages.secondOnDay, { day: weekday, time: name, place });
}

/**
 * Returns what gives a derived bound: "from “Press conference” before it and “Welcome” after it".
 * `titles` are by event id. Undefined where no bound in use is derived.
 */
export function describeDerived(
  span: Span,
  titles: ReadonlyMap<string, string>,
  messages: WhenMessages,
): string | undefined {
  if (span.precision === 'clock' || span.precision === 'date') return undefined;
  const own = [span.startMin, span.endMax].flatMap(({ basis, day }) =>
    basis === 'stated' && day !== undefined ? [day] : [],
  );
  // A bound that says no more than the day that the file gives anyway is not worded.
  const title = ({ basis, open, by, day, part }: Edge): string | undefined => {
    const isWorded = part !== undefined || day === undefined || !own.includes(day);
    const isDerived = basis === 'derived' && open !== true && isWorded;
    return isDerived && by !== undefined ? titles.get(by) : undefined;
  };
  const isPart = span.precision === 'part';
  const before = isPart && span.startMin.day !== undefined ? undefined : title(span.startMin);
  const after = isPart && !isOverWithin(span) ? undefined : title(span.endMax);
  const words = messages.derived;
  if (before !== undefined && before === after) return fill(words.fromOne, { title: before });
  if (before !== undefined && after !== undefined) return fill(words.fromBoth, { before, after });
  if (before !== undefined) return fill(words.fromBefore, { title: before });
  return after === undefined ? undefined : fill(words.fromAfter, { title: after });
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

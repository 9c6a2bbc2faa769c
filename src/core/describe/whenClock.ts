/** Events whose start is known to the minute or the hour: "Monday 18 August, 09:00 to about 09:45". */
import { fill } from '../model/fill';
import type { Span, WhenWords } from '../model/story';
import {
  clockOf,
  isAbout,
  longDay,
  shortDay,
  sureDay,
  withDuration,
  type WhenOptions,
} from './whenWords';

/** Returns the words on the clock shown; a clock time is the same moment on every clock. */
export function describeClock(span: Span, options: WhenOptions): WhenWords {
  const { messages, headingDay } = options;
  // "About midnight" of the day that it is listed under is its 24:00, not the next day's 00:00.
  const late = clockOf(span.startMin, options, true);
  const isLate = late.day === headingDay && options.zone === options.eventZone;
  const start = isLate ? late : clockOf(span.startMin, options);
  const isElsewhere = headingDay !== undefined && start.day !== headingDay;
  const short = isElsewhere
    ? fill(messages.shortDayTime, { day: shortDay(start.day, options), time: start.name })
    : start.name;
  const sure = (day: string): string => sureDay(day, span, options);
  const onDay = (rest: string): string =>
    fill(messages.dayAnd, { day: sure(longDay(start.day, options)), rest });
  if (!span.endKnown) return { full: onDay(openEnded(span, start, options)), short };
  const end = clockOf(span.endMin, options, span.endMin.says > span.startMin.says);
  if (end.day <= start.day) {
    const isSoft = isAbout(span.startMin) || isAbout(span.endMin);
    const template = isSoft ? messages.softRange : messages.exactRange;
    return {
      full: onDay(fill(template, { from: start.name, to: end.name })),
      short,
      end: fill(messages.to, { time: end.name }),
    };
  }
  const at = (day: string, time: string): string =>
    fill(messages.timeOnDay, { time, day: longDay(day, options) });
  const full = fill(messages.fromTo, {
    from: at(start.day, start.name),
    to: at(end.day, end.name),
  });
  const time = fill(messages.shortDayTime, { day: shortDay(end.day, options), time: end.name });
  return { full: sure(full), short, end: fill(messages.to, { time }) };
}

/** Without an end nothing is said of it, but for a limit that a source gives. */
function openEnded(
  span: Span,
  { day, name }: { readonly day: string; readonly name: string },
  options: WhenOptions,
): string {
  if (span.lasts) return withDuration(name, span, options);
  const { endMax, startMax } = span;
  const isLimit = endMax.basis === 'stated' && endMax.day === undefined && endMax.at > startMax.at;
  if (!isLimit || endMax.open === true) return name;
  const { messages } = options;
  const end = clockOf(endMax, options, true);
  const words = { time: end.name, day: longDay(end.day, options) };
  const to = end.day === day ? end.name : fill(messages.timeOnDay, words);
  return fill(messages.overBy, { from: name, to });
}

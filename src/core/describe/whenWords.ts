/**
 * The small change of `when.ts`: days and clock times of bounds, in words, on one clock. By `Intl`
 * alone, for the page words the reader's own clock with it.
 */
import { addDays, dayNumber } from '../time/calendar';
import { instantToLocal, offsetMinutes } from '../time/clock';
import { fill, fillPlural, inDigits } from '../model/fill';
import type { WhenMessages } from '../model/messages';
import type { Edge, Span } from '../model/story';
import { describeOffset } from './day';
import { dayText } from './intlWords';

/** Further than any clock is set at once, and nearer than it is set again. */
const CHANGE_MS = 3 * 3_600_000;

export interface WhenOptions {
  /** The clock to show, IANA. */
  readonly zone: string;
  /** The clock of the event's place, IANA: what is known by the day is known on it. */
  readonly eventZone: string;
  /** BCP 47. */
  readonly language: string;
  readonly messages: WhenMessages;
  /** The day under whose heading the short form stands, ISO; it then names other days only. */
  readonly headingDay?: string;
  /** Whether days are printed with their year; not unless asked. */
  readonly withYear?: boolean;
}

/** What a bound is: nothing, a whole day, a part of one, or a time on the clock. */
export type EdgeKind = 'open' | 'day' | 'part' | 'clock';

/** A bound as it is to be worded on one clock. */
export interface Mark {
  readonly kind: EdgeKind;
  /** ISO day that it lies on. */
  readonly day: string;
  /** "11:55", "about 11:55", "the afternoon"; empty for a whole day. */
  readonly name: string;
  readonly likely: boolean;
  readonly edge: Edge;
}

/** Returns a day with its weekday: "Monday 18 August", and its year where asked. */
export function longDay(day: string, { language, withYear }: WhenOptions): string {
  const year = withYear === true ? ({ year: 'numeric' } as const) : {};
  const options = { weekday: 'long', day: 'numeric', month: 'long', ...year } as const;
  return dayText(dayNumber(day), language, options);
}

/** Returns a day for a narrow column: "Tue" within the week of the heading, else "Tue 19 Aug". */
export function shortDay(day: string, { language, headingDay }: WhenOptions): string {
  const far = headingDay === undefined || Math.abs(dayNumber(day) - dayNumber(headingDay)) > 6;
  const more = far ? ({ day: 'numeric', month: 'short' } as const) : {};
  return dayText(dayNumber(day), language, { weekday: 'short', ...more });
}

/** Whether the clock shown reads differently from the event's own at that time. */
export function isOtherClock(span: Span, { zone, eventZone }: WhenOptions): boolean {
  const { at } = span.startMin;
  return zone !== eventZone && offsetMinutes(at, zone) !== offsetMinutes(at, eventZone);
}

/** What a clock time is worded from. */
type Told = Pick<Edge, 'says' | 'soft' | 'about'>;

/** Whether the value is approximate, as against the bound being likely. */
export function isAbout(edge: Pick<Told, 'soft' | 'about'>): boolean {
  return edge.soft === 'about' || edge.about === true;
}

/** Returns a clock time, "about" where it is: "09:00", "about 09:45". An end at midnight is 24:00. */
export function clockOf(
  edge: Told,
  options: WhenOptions,
  isEnd = false,
): { day: string; name: string } {
  const { day, time } = instantToLocal(edge.says, options.zone);
  const midnight = isEnd && time === '00:00';
  const shown = inDigits(
    midnight ? '24:00' : nameTwice(time, edge.says, options),
    options.language,
  );
  return {
    day: midnight ? addDays(day, -1) : day,
    name: isAbout(edge) ? fill(options.messages.about, { time: shown }) : shown,
  };
}

/** A clock that goes back shows some times twice: such a one has its offset, "02:30 (UTC+2)". */
function nameTwice(time: string, at: number, { zone, messages }: WhenOptions): string {
  const offset = offsetMinutes(at, zone);
  const isTwice = [-CHANGE_MS, CHANGE_MS].some((by) => {
    const other = at + (offset - offsetMinutes(at + by, zone)) * 60_000;
    return other !== at && instantToLocal(other, zone).time === time;
  });
  return isTwice ? fill(messages.offset, { time, offset: describeOffset(zone, at) }) : time;
}

/**
 * Returns what a bound is on the clock shown. A day or part that comes from a place with another
 * calendar is given by the local day that holds it, or by the clock.
 */
export function markOf(edge: Edge, options: WhenOptions, isEnd: boolean): Mark {
  const { messages, eventZone } = options;
  const likely = edge.soft === 'likely';
  if (edge.open === true) return { kind: 'open', day: '', name: '', likely, edge };
  const local = instantToLocal(isEnd ? edge.says - 1 : edge.says, eventZone);
  if (edge.part !== undefined && isOwnPart(edge, local.day)) {
    return {
      kind: 'part',
      day: edge.day ?? local.day,
      name: messages.thePart[edge.part],
      likely,
      edge,
    };
  }
  if (edge.part === undefined && edge.day !== undefined) {
    // How sure the event's own day is, is said of the day, not of the bound.
    const isOwn = edge.basis === 'stated';
    return { kind: 'day', day: local.day, name: '', likely: likely && !isOwn, edge };
  }
  const clock = clockOf(
    edge.part === undefined ? edge : { ...edge, soft: 'about' },
    options,
    isEnd,
  );
  return { kind: 'clock', ...clock, likely, edge };
}

/** A night runs into the next day; any other part must lie on its own. */
function isOwnPart(edge: Edge, localDay: string): boolean {
  return edge.day === localDay || (edge.part === 'night' && edge.day === addDays(localDay, -1));
}

/** Returns "4 hours", "45 minutes", "1 hour 40 minutes". `minutes` is whole and not negative. */
export function describeDuration(
  minutes: number,
  language: string,
  messages: WhenMessages,
): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const hourWords = fillPlural(messages.hours, hours, language);
  const minuteWords = fillPlural(messages.minutes, rest, language);
  if (hours === 0) return minuteWords;
  return rest === 0
    ? hourWords
    : fill(messages.hoursMinutes, { hours: hourWords, minutes: minuteWords });
}

/** Adds how long it lasted, where the file says so and no end tells it: "(about 30 minutes)". */
export function withDuration(words: string, { lasts }: Span, options: WhenOptions): string {
  if (!lasts) return words;
  const { messages, language } = options;
  const plain = describeDuration(lasts.minutes, language, messages);
  const duration = lasts.about === true ? fill(messages.roughly, { duration: plain }) : plain;
  const template = lasts.atMost === true ? messages.lastingAtMost : messages.lasting;
  return fill(template, { when: words, duration });
}

/**
 * Returns the day as sure as it is: "probably Monday 18 August (date not stated)". `isLocal` marks
 * it as a day of the place's calendar while another clock is shown.
 */
export function sureDay(
  day: string,
  { dateInferred, dateLikely, dateAbout }: Span,
  { messages: { date } }: WhenOptions,
  isLocal = false,
): string {
  const about = dateAbout === true ? fill(date.about, { date: day }) : day;
  if (dateInferred === true) {
    return fill(isLocal ? date.notStatedLocal : date.notStated, { date: about });
  }
  const sure = dateLikely === true ? fill(date.probably, { date: about }) : about;
  return isLocal ? fill(date.local, { date: sure }) : sure;
}

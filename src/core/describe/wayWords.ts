/**
 * Both ends of a journey on one clock. The build words home's with it and the page the reader's own,
 * so it works by `Intl` alone.
 */
import { fill } from '../model/fill';
import type { WhenMessages } from '../model/messages';
import type { Way } from '../model/when';
import { dayNumber } from '../time/calendar';
import { offsetMinutes } from '../time/clock';
import { dayText } from './intlWords';
import { clockOf } from './whenWords';

/** A weekday says which day it was, within a week. */
const WEEK_MS = 6 * 86_400_000;

/** Returns the options of a day's name in the words of a journey: its weekday, over a week its date too. */
export function dayOptions([from, to]: Way): Intl.DateTimeFormatOptions {
  return to.says - from.says < WEEK_MS
    ? { weekday: 'long' }
    : { weekday: 'long', day: 'numeric', month: 'long' };
}

/**
 * Returns "Sunday 16:00 to about 20:00" on the clock of `zone` (IANA), the day named once; empty
 * where that shows the same as the clocks of both ends. An unknown zone throws a RangeError.
 */
export function tellWay(way: Way, zone: string, language: string, messages: WhenMessages): string {
  const isOwn = way.every(
    (end) => offsetMinutes(end.says, end.zone) === offsetMinutes(end.says, zone),
  );
  if (isOwn) return '';
  const options = { zone, eventZone: zone, language, messages };
  const [from, to] = [clockOf(way[0], options), clockOf(way[1], options)];
  const withDay = ({ day, name }: typeof from): string =>
    fill(messages.shortDayTime, {
      day: dayText(dayNumber(day), language, dayOptions(way)),
      time: name,
    });
  return fill(messages.softRange, {
    from: withDay(from),
    to: to.day === from.day ? to.name : withDay(to),
  });
}

/**
 * A journey across clocks in one sentence: each end on the clock of its own place, the time that
 * really passed, which the two readings do not show, and both ends on the clock of home.
 */
import { fill } from '../model/fill';
import type { EventSpec, TravelMode } from '../model/itinerary';
import type { Edge } from '../model/story';
import type { Way, WayEnd } from '../model/when';
import { dayNumber } from '../time/calendar';
import { happened } from '../model/status';
import type { Journey } from '../story/journeys';
import { spanOf } from '../story/presence';
import { kindsOf, placeOf } from '../story/runs';
import { offsetMinutes } from '../time/clock';
import { dayText } from './intlWords';
import type { StoryContext } from './storyContext';
import { tellLength } from './wayLength';
import { dayOptions, tellWay } from './wayWords';
import { clockOf, describeDuration, isAbout } from './whenWords';

/** One end of a journey, known to the minute or the hour. */
export interface JourneyEnd {
  readonly at: Edge;
  readonly zone: string;
  /** City or place, as it is to be printed. */
  readonly name: string;
}

type Words = Pick<StoryContext, 'language' | 'messages'>;

/**
 * Returns "Left Guam Monday 07:00, landed in Shanghai Monday about 09:00 local time (about 4 hours);
 * in Washington, Sunday 16:00 to about 20:00." Undefined for a journey that would end before it
 * began. `home` is left out where its clock shows the same as those of both ends.
 */
export function describeJourney(
  from: JourneyEnd,
  to: JourneyEnd,
  {
    by,
    home,
    ...words
  }: Words & { readonly by: TravelMode; readonly home?: Omit<JourneyEnd, 'at'> },
): string | undefined {
  const { language, messages } = words;
  const { journey } = messages.story;
  const minutes = minutesOf(from, to);
  if (minutes < 0) return undefined;
  const way = wayOf(from, to);
  const [left, arrived] = [timeOf(from, way, words), timeOf(to, way, words)];
  const [offset, offsetThere] = way.map(({ says, zone }) => offsetMinutes(says, zone));
  const sentence = fill(by === 'air' ? journey.landed : journey.arrived, {
    from: from.name,
    to: to.name,
    left,
    arrived: offset === offsetThere ? arrived : fill(messages.when.localTime, { when: arrived }),
    duration: durationOf([from, to], minutes, words),
  });
  const ways = home ? tellWay(way, home.zone, language, messages.when) : '';
  return ways === ''
    ? fill(journey.alone, { sentence })
    : fill(journey.atHome, { sentence, place: home?.name ?? '', ways });
}

function wayOf(from: JourneyEnd, to: JourneyEnd): Way {
  const endOf = ({ at, zone }: JourneyEnd): WayEnd => ({
    says: at.says,
    ...(isAbout(at) ? { about: true } : {}),
    zone,
  });
  return [endOf(from), endOf(to)];
}

/** Day and time on the end's own clock. */
function timeOf({ at, zone }: JourneyEnd, way: Way, { language, messages }: Words): string {
  const options = { zone, eventZone: zone, language, messages: messages.when };
  const { day, name } = clockOf(at, options);
  const words = dayText(dayNumber(day), language, dayOptions(way));
  return fill(messages.when.shortDayTime, { day: words, time: name });
}

/** The journeys that an event begins or ends. */
export interface ToldJourneys {
  /** In sentences. */
  readonly journey: string;
  /** The ends of those of which the times are told, in the same order; absent for none. */
  readonly ways?: readonly Way[];
}

/**
 * Returns the sentences of the journeys that each event begins or ends, by its id: how far it is, and
 * when it was left and reached. There is no time where an end is not known to the hour: a duration
 * worked out from less would say more than the sources do; nor where an end did not take place.
 */
export function tellJourneys(context: StoryContext): ReadonlyMap<string, ToldJourneys> {
  const told = new Map<string, ToldJourneys>();
  const { itinerary, resolved, language, messages } = context;
  const home = itinerary.home === undefined ? undefined : sideOf(context, itinerary.home);
  const tell = (words: string, way: readonly Way[], ids: readonly (string | undefined)[]): void => {
    for (const id of new Set(ids)) {
      if (id === undefined) continue;
      const before = told.get(id);
      const ways = [...(before?.ways ?? []), ...way];
      told.set(id, {
        journey: before === undefined ? words : before.journey + messages.when.sentenceJoin + words,
        ...(ways.length > 0 ? { ways } : {}),
      });
    }
  };
  for (const journey of resolved.journeys) {
    // First, so that what the clock chosen adds stands behind the times.
    const length = tellLength(context, journey);
    if (length !== undefined) tell(length, [], [journey.departure, journey.arrival]);
    const ends = endsOf(context, journey);
    const by = journey.spec?.by ?? 'unknown';
    const times = ends
      ? describeJourney(...ends.ends, { by, home, language, messages })
      : undefined;
    if (ends && times !== undefined) tell(times, [wayOf(...ends.ends)], ends.ids);
  }
  return told;
}

/** Where a journey was left and reached, and by which events that is known; null where it is not. */
function endsOf(
  context: StoryContext,
  { from, to }: Journey,
): { readonly ends: readonly [JourneyEnd, JourneyEnd]; readonly ids: readonly string[] } | null {
  const last = from.events.findLast((event) => isAny(event, ['departure', 'stopover']));
  const first = to.events.find((event) => isAny(event, ['arrival', 'stopover', 'movement']));
  const left = last && leavingOf(context, last);
  const reached = first && reachingOf(context, first);
  if (reached?.own) return { ends: [reached.own, reached.end], ids: [reached.id] };
  return left && reached ? { ends: [left.end, reached.end], ids: [left.id, reached.id] } : null;
}

/** Returns how long a journey took, "about 4 hours"; undefined where its ends are not known to the hour. */
export function tellDuration(context: StoryContext, journey: Journey): string | undefined {
  const known = endsOf(context, journey);
  const minutes = known ? minutesOf(...known.ends) : -1;
  return known && minutes >= 0 ? durationOf(known.ends, minutes, context) : undefined;
}

function minutesOf(from: JourneyEnd, to: JourneyEnd): number {
  return Math.round((to.at.says - from.at.says) / 60_000);
}

function durationOf(
  ends: readonly JourneyEnd[],
  minutes: number,
  { language, messages }: Words,
): string {
  const duration = describeDuration(minutes, language, messages.when);
  return ends.some(({ at }) => at.soft !== undefined)
    ? fill(messages.when.roughly, { duration })
    : duration;
}

interface KnownEnd {
  readonly id: string;
  readonly end: JourneyEnd;
}

function sideOf({ itinerary, name }: StoryContext, key: string): Omit<JourneyEnd, 'at'> {
  const place = placeOf(itinerary, key);
  return { zone: place.zone, name: name(place.city ?? place.name) };
}

/** A clock time of an event that took place, be it about; null where it is only likely. */
function clocksOf({ spans }: StoryContext, event: EventSpec) {
  const { precision, startMin, endMin, endKnown } = spanOf(spans, event.id);
  if (precision !== 'clock' || !happened(event) || startMin.soft === 'likely') return null;
  return { start: startMin, end: endKnown ? endMin : null };
}

/** When he set off: a departure's end, or its start where it is nothing but a departure; the end of a stopover. */
function leavingOf(context: StoryContext, event: EventSpec): KnownEnd | null {
  const clocks = clocksOf(context, event);
  if (!clocks) return null;
  const isPlain = kindsOf(event).every((kind) => kind === 'departure');
  const at = clocks.end ?? (isPlain ? clocks.start : null);
  return at && { id: event.id, end: { at, ...sideOf(context, event.at) } };
}

/** When he came: the start of an arrival or a stopover, the end of a movement, which knows its start as well. */
function reachingOf(
  context: StoryContext,
  event: EventSpec,
): (KnownEnd & { readonly own?: JourneyEnd }) | null {
  const clocks = clocksOf(context, event);
  if (!clocks) return null;
  const side = sideOf(context, event.at);
  if (!isAny(event, ['movement'])) return { id: event.id, end: { at: clocks.start, ...side } };
  if (!clocks.end || event.from === undefined) return null;
  const own = { at: clocks.start, ...sideOf(context, event.from) };
  return { id: event.id, end: { at: clocks.end, ...side }, own };
}

function isAny(event: EventSpec, kinds: readonly string[]): boolean {
  return kindsOf(event).some((kind) => kinds.includes(kind));
}

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
import { spanOf } from '../story/presence';
import { kindsOf, placeOf } from '../story/runs';
import { offsetMinutes } from '../time/clock';
import { dayText } from './intlWords';
import type { StoryContext } from './storyContext';
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
  const minutes = Math.round((to.at.says - from.at.says) / 60_000);
  if (minutes < 0) return undefined;
  const way = wayOf(from, to);
  const isSoft = [from, to].some(({ at }) => at.soft !== undefined);
  const length = describeDuration(minutes, language, messages.when);
  const [left, arrived] = [timeOf(from, way, words), timeOf(to, way, words)];
  const [offset, offsetThere] = way.map(({ says, zone }) => offsetMinutes(says, zone));
  const sentence = fill(by === 'air' ? journey.landed : journey.arrived, {
    from: from.name,
    to: to.name,
    left,
    arrived: offset === offsetThere ? arrived : fill(messages.when.localTime, { when: arrived }),
    duration: isSoft ? fill(messages.when.roughly, { duration: length }) : length,
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
  /** Their ends, in the same order. */
  readonly ways: readonly Way[];
}

/**
 * Returns the sentences of the journeys that each event begins or ends, by its id. There is none
 * where an end is not known to the hour: a duration worked out from less would say more than the
 * sources do; nor where an end did not take place.
 */
export function tellJourneys(context: StoryContext): ReadonlyMap<string, ToldJourneys> {
  const told = new Map<string, ToldJourneys>();
  const { itinerary, resolved, language, messages } = context;
  const home = itinerary.home === undefined ? undefined : sideOf(context, itinerary.home);
  const tell = (
    ends: readonly [from: JourneyEnd, to: JourneyEnd],
    by: TravelMode,
    ids: readonly string[],
  ): void => {
    const words = describeJourney(...ends, { by, home, language, messages });
    if (words === undefined) return;
    for (const id of new Set(ids)) {
      const before = told.get(id);
      told.set(id, {
        journey: before === undefined ? words : before.journey + messages.when.sentenceJoin + words,
        ways: [...(before?.ways ?? []), wayOf(...ends)],
      });
    }
  };
  for (const { from, to, spec } of resolved.journeys) {
    const last = from.events.findLast((event) => isAny(event, ['departure', 'stopover']));
    const first = to.events.find((event) => isAny(event, ['arrival', 'stopover', 'movement']));
    const left = last && leavingOf(context, last);
    const reached = first && reachingOf(context, first);
    const by = spec?.by ?? 'unknown';
    if (reached?.own) tell([reached.own, reached.end], by, [reached.id]);
    else if (left && reached) tell([left.end, reached.end], by, [left.id, reached.id]);
  }
  return told;
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

/** One event of a story, with every word that a row or a card says of it. */
import type { EventSpec, Itinerary } from '../model/itinerary';
import { isOff } from '../model/status';
import type { Span, StoryEvent } from '../model/story';
import type { StoryMessages } from '../model/storyMessages';
import { mayBeAt } from '../story/ghosts';
import { possibleDays, spanOf } from '../story/presence';
import { kindsOf, placeOf } from '../story/runs';
import { describeOff } from './calledOff';
import { datedCorrections, describeCorrection, describeKnown } from './known';
import { optional } from './optional';
import { numberCitations } from './sources';
import { describeHistory, describeStatus, isByBothSides } from './status';
import type { StoryContext } from './storyContext';
import { buildDispute, disputesOf } from './storyDisputes';
import { buildWhen } from './storyWhen';
import type { ToldJourneys } from './whenJourney';
import { describeAt, describeWhere } from './where';

/** The day on which an event was, ISO; undefined where it may have been on another. */
function certainDay(span: Span, zone: string): string | undefined {
  const [first, last] = possibleDays(span, zone);
  const isDoubtful = span.dateInferred ?? span.dateLikely ?? span.dateAbout ?? false;
  return first === last && !isDoubtful ? first : undefined;
}

/** The track of every event that names none: the file's first. */
function mainTrack({ tracks }: Itinerary): string | undefined {
  return Object.keys(tracks ?? {})[0];
}

/** Who travels on a track, as keys of `people`; by default on the main one. */
export function travellersOf(
  itinerary: Itinerary,
  track = mainTrack(itinerary),
): readonly string[] {
  return (track === undefined ? undefined : itinerary.tracks?.[track]?.people) ?? [];
}

/** What the desk adds to an event: its note, and what it had to correct, oldest first. */
function noteOf(context: StoryContext, { id, note }: EventSpec): Pick<StoryEvent, 'note'> {
  const { itinerary, language, messages, text } = context;
  const corrections = datedCorrections(itinerary).filter(({ event }) => event === id);
  const said = [
    ...(note === undefined ? [] : [text(note)]),
    ...corrections.map((one) => describeCorrection(one, text, { ...messages, language }, true)),
  ];
  return said.length === 0 ? {} : { note: said.join(messages.when.sentenceJoin) };
}

/** Returns the event of that place in the file; `journeys` are the sentences on journeys, by event id. */
export function buildEvent(
  context: StoryContext,
  index: number,
  journeys: ReadonlyMap<string, ToldJourneys>,
): StoryEvent {
  const { itinerary, resolved, spans, language, messages, text, sources } = context;
  const entry = resolved.events[index];
  if (!entry) throw new RangeError(`no event ${String(index)}`);
  const { spec, day, lane } = entry;
  const words = { ...messages, language, year: day.slice(0, 4) };
  const { zone } = placeOf(itinerary, spec.at);
  const span = spanOf(spans, spec.id);
  const actual = {
    day: certainDay(span, zone),
    isAt: (place: string) => mayBeAt(itinerary, place, spec.at),
    placeWords: (place: string) => describeAt(context, place),
  };
  const citations = numberCitations(spec.sources, sources, text);
  const bothSides = isByBothSides(itinerary, spec, citations, sources);
  const isApart = spec.track !== undefined && spec.track !== mainTrack(itinerary);
  const run = resolved.runs.find(({ events }) => events.includes(spec));
  return {
    id: spec.id,
    index,
    kinds: kindsOf(spec) as StoryEvent['kinds'], // kinds of a checked file
    kindWords: kindsOf(spec)
      .map((kind) => messages.story.kinds[kind as keyof StoryMessages['kinds']])
      .join(messages.story.kindJoin),
    title: text(spec.title),
    ...optional('summary', spec.summary, text),
    span,
    when: buildWhen(context, spec, { day, journeys: journeys.get(spec.id) }),
    place: spec.at,
    zone,
    ...(spec.from === undefined ? {} : { from: spec.from }),
    where: describeWhere(itinerary, spec, language, messages.story.where, context),
    with: spec.with ?? [],
    ...(isApart ? { travellers: travellersOf(itinerary, spec.track) } : {}),
    ...optional('others', spec.others, text),
    absent: spec.absent ?? false,
    status: spec.status ?? 'reported',
    statusWords: isOff(spec)
      ? describeOff(spec, itinerary, context.name, words)
      : describeStatus(spec, bothSides, actual, words),
    sources: citations,
    disputes: disputesOf(itinerary, spec).map((dispute) => buildDispute(context, dispute)),
    history: (spec.history ?? []).map((state) => ({
      says: describeHistory(spec, state, actual, words, state.summary ? text(state.summary) : ''),
      sources: numberCitations(state.sources, sources, text),
    })),
    ...noteOf(context, spec),
    known: describeKnown(spec, context.knowledge.events.get(spec.id) ?? [], words),
    links: (spec.links ?? []).map((link) => ({ title: text(link.title), url: link.url })),
    ...(run && !run.isHome ? { stop: run.number } : {}),
    lane,
    day,
  };
}

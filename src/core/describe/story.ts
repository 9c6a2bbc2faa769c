/**
 * Puts the words on a resolved itinerary: the `Story`, complete in one language, as plain data.
 * Runs in the build; nothing of it ships.
 */
import { TERRITORY_CODES } from '../model/countries';
import type { DisputeSpec, EventSpec, Itinerary, Text } from '../model/itinerary';
import type {
  Span,
  Story,
  StoryDispute,
  StoryEvent,
  StoryLane,
  StoryPerson,
  StoryPlace,
} from '../model/story';
import type { StoryMessages } from '../model/storyMessages';
import { fill } from '../model/fill';
import { resolveStory } from '../story/resolveStory';
import { laneKey, lanesByCity, type Lane } from '../story/lanes';
import { kindsOf, placeOf, textIn, type Run } from '../story/runs';
import { mayBeAt } from '../story/ghosts';
import { possibleDays, spanOf } from '../story/presence';
import { describeSources, numberCitations } from './sources';
import { describeHistory, describeStatus, isByBothSides } from './status';
import { describeDate } from './date';
import { describeCorrection, describeKnown } from './known';
import { readKnowledge } from '../history/knowledge';
import type { StoryContext, StoryInput } from './storyContext';
import { describeSummary, type SummaryInput } from './summary';
import { describeAt, describeWhere } from './where';
import { buildWhen } from './storyWhen';
import { buildDays, buildLanes, buildLegs, buildStops } from './storyParts';
import { describeAxis } from './axis';
import { tellJourneys } from './whenJourney';

/** Returns the story. The same input gives the same output on any machine. */
export function buildStory(input: StoryInput): Story {
  const { itinerary, language, messages } = input;
  const context: StoryContext = {
    ...input,
    resolved: resolveStory(itinerary, input.spans),
    sources: describeSources(itinerary, language, messages),
    knowledge: readKnowledge(itinerary, input.spans),
    text: (value) => textIn(value, language, itinerary.language),
  };
  const { resolved, text } = context;
  const journeys = tellJourneys(context);
  const events = resolved.events.map((_, index) => buildEvent(context, index, journeys));
  const lanes = buildLanes(context);
  return {
    id: itinerary.id,
    language,
    title: text(itinerary.title),
    ...optional('kicker', itinerary.kicker, text),
    ...optional('summary', itinerary.summary, text),
    description: describeSummary({
      events,
      days: resolved.dayCount,
      ...visitedLanes(resolved.runs, resolved.lanes, lanes),
      language,
      messages: messages.story.description,
    }),
    updated: describeDate(itinerary.updated.slice(0, 10), language, messages.when),
    ...homeOf(context),
    people: buildPeople(context),
    travellers: travellersOf(itinerary),
    places: buildPlaces(context),
    sources: context.sources,
    events,
    stops: buildStops(context),
    stays: resolved.stays,
    legs: buildLegs(context),
    ...(resolved.ghosts.length > 0 ? { ghosts: resolved.ghosts } : {}),
    lanes,
    days: buildDays(context),
    disputes: (itinerary.disputes ?? []).map((dispute) => buildDispute(context, dispute)),
    unknowns: (itinerary.unknowns ?? []).map(text),
    extent: resolved.extent,
    axis: {
      zone: resolved.axisZone,
      words: describeAxis(context),
    },
    borders: itinerary.borders ?? 'de-facto',
  };
}

/** The lanes with a stop that was made, or, while none was, with one that is announced: names and what they are. */
function visitedLanes(
  runs: readonly Run[],
  resolved: readonly Lane[],
  lanes: readonly StoryLane[],
): Pick<SummaryInput, 'places' | 'by'> {
  const stops = runs.filter(({ isHome }) => !isHome);
  const made = stops.filter(({ planned }) => !planned);
  const byCity = lanesByCity(stops);
  const keys = new Set((made.length > 0 ? made : stops).map((run) => laneKey(run, byCity)));
  const visited = resolved.filter(({ key }) => keys.has(key));
  const by = visited.some(({ country }) => TERRITORY_CODES.has(country)) ? 'territory' : 'country';
  return {
    places: lanes.filter(({ key }) => keys.has(key)).map(({ name }) => name),
    by: byCity ? 'city' : by,
  };
}

function optional<Name extends string>(
  name: Name,
  value: Text | undefined,
  text: (value: Text) => string,
): Partial<Record<Name, string>> {
  if (value === undefined) return {};
  return { [name]: text(value) } as Partial<Record<Name, string>>; // one computed key of that name
}

function homeOf({ itinerary, text }: StoryContext): Pick<Story, 'home'> {
  if (itinerary.home === undefined) return {};
  const place = placeOf(itinerary, itinerary.home);
  return {
    home: { place: itinerary.home, name: text(place.city ?? place.name), zone: place.zone },
  };
}

function names(by: Readonly<Record<string, string>> | undefined): StoryPerson['nativeNames'] {
  return Object.entries(by ?? {}).map(([language, name]) => ({ language, text: name }));
}

function buildPeople({ itinerary, text }: StoryContext): Record<string, StoryPerson> {
  return Object.fromEntries(
    Object.entries(itinerary.people ?? {}).map(([key, person]) => [
      key,
      {
        key,
        name: text(person.name),
        shortName: text(person.shortName ?? person.name),
        nativeNames: names(person.nativeName),
        ...optional('role', person.role, text),
        ...optional('of', person.of, text),
      },
    ]),
  );
}

function buildPlaces({ itinerary, text }: StoryContext): Record<string, StoryPlace> {
  return Object.fromEntries(
    Object.entries(itinerary.places).map(([key, place]) => [
      key,
      {
        key,
        name: text(place.name),
        localNames: names(place.localName),
        ...optional('city', place.city, text),
        country: place.country,
        at: place.at,
        precision: place.precision,
        zone: place.zone,
      },
    ]),
  );
}

/** A dispute in words; its title from the topics where the file gives none. */
function buildDispute(context: StoryContext, dispute: DisputeSpec): StoryDispute {
  const { text, messages } = context;
  const { disputeTitle } = messages.story;
  const about = typeof dispute.about === 'string' ? [dispute.about] : dispute.about;
  const topics = about.map((topic) => disputeTitle.about[topic]).join(disputeTitle.join);
  return {
    kind: dispute.kind,
    about,
    title: dispute.title
      ? text(dispute.title)
      : fill(disputeTitle[dispute.kind], { about: topics }),
    versions: dispute.versions.map((version) => ({
      says: text(version.says),
      sources: numberCitations(version.sources, context.sources, text),
    })),
    ...optional('reading', dispute.reading, text),
    ...optional('why', dispute.why, text),
  };
}

/** Disputes of an event: its own, and those of other events that name it. */
function disputesOf(itinerary: Itinerary, event: EventSpec): DisputeSpec[] {
  const shared = itinerary.events
    .filter((other) => other.id !== event.id)
    .flatMap((other) => other.disputes ?? [])
    .filter((dispute) => dispute.events?.includes(event.id));
  return [...(event.disputes ?? []), ...shared];
}

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

function travellersOf(itinerary: Itinerary, track = mainTrack(itinerary)): readonly string[] {
  return (track === undefined ? undefined : itinerary.tracks?.[track]?.people) ?? [];
}

/** What the desk adds to an event: its note, and what it had to correct, oldest first. */
function noteOf(context: StoryContext, { id, note }: EventSpec): Pick<StoryEvent, 'note'> {
  const { itinerary, language, messages, text } = context;
  const corrections = (itinerary.corrections ?? []).filter(({ event }) => event === id);
  const said = [
    ...(note === undefined ? [] : [text(note)]),
    ...corrections.map((one) => describeCorrection(one, text, { ...messages, language })),
  ];
  return said.length === 0 ? {} : { note: said.join(' ') };
}

function buildEvent(
  context: StoryContext,
  index: number,
  journeys: ReadonlyMap<string, string>,
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
    when: buildWhen(context, spec, { day, journey: journeys.get(spec.id) }),
    place: spec.at,
    zone,
    ...(spec.from === undefined ? {} : { from: spec.from }),
    where: describeWhere(itinerary, spec, language, messages.story.where),
    with: spec.with ?? [],
    ...(isApart ? { travellers: travellersOf(itinerary, spec.track) } : {}),
    ...optional('others', spec.others, text),
    absent: spec.absent ?? false,
    status: spec.status ?? 'reported',
    statusWords: describeStatus(spec, bothSides, actual, words),
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

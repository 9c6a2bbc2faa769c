/**
 * Puts the words on a resolved itinerary: the `Story`, complete in one language, as plain data.
 * Runs in the build; nothing of it ships.
 */
import { TERRITORY_CODES } from '../model/countries';
import { directionOf, withDigits } from '../model/language';
import { readKnowledge } from '../history/knowledge';
import type { Story, StoryLane, StoryPerson, StoryPlace } from '../model/story';
import { laneKey, lanesByCity, type Lane } from '../story/lanes';
import { resolveStory } from '../story/resolveStory';
import { placeOf, type Run } from '../story/runs';
import { describeAxis, isMixed } from './axis';
import { describeDate } from './date';
import { optional } from './optional';
import { describeSources } from './sources';
import type { StoryContext, StoryInput } from './storyContext';
import { buildDispute } from './storyDisputes';
import { buildEvent, travellersOf } from './storyEvent';
import { buildDays, buildLanes, buildLegs, buildStops } from './storyParts';
import { describeSummary, type SummaryInput } from './summary';
import { textsIn } from './texts';
import { tellJourneys } from './whenJourney';

/** Returns the story. The same input gives the same output on any machine. */
export function buildStory(input: StoryInput): Story {
  const { itinerary, messages } = input;
  const language = withDigits(input.language, itinerary.digits);
  const texts = textsIn(itinerary, language, messages.story);
  const context: StoryContext = {
    ...input,
    language,
    resolved: resolveStory(itinerary, input.spans),
    sources: describeSources(itinerary, language, messages, texts.name),
    knowledge: readKnowledge(itinerary, input.spans),
    ...texts,
  };
  const { resolved, text } = context;
  const journeys = tellJourneys(context);
  const events = resolved.events.map((_, index) => buildEvent(context, index, journeys));
  const lanes = buildLanes(context);
  const story: Story = {
    id: itinerary.id,
    language: input.language,
    ...(language === input.language ? {} : { locale: language }),
    title: text(itinerary.title),
    ...optional('kicker', itinerary.kicker, text),
    ...optional('summary', itinerary.summary, text),
    description: describeSummary({
      events,
      days: resolved.dayCount,
      ...visitedLanes(resolved.runs, resolved.lanes, lanes),
      language,
      messages: messages.story.description,
      sentenceJoin: messages.when.sentenceJoin,
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
      ...(isMixed(context) ? { mixed: true } : {}),
      direction: itinerary.timeDirection === 'ltr' ? 'ltr' : directionOf(input.language),
    },
    borders: itinerary.borders ?? 'de-facto',
  };
  // Last, when every text has been said.
  return texts.tongues.length > 0 ? { ...story, tongues: texts.tongues } : story;
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

function homeOf({ itinerary, name }: StoryContext): Pick<Story, 'home'> {
  if (itinerary.home === undefined) return {};
  const place = placeOf(itinerary, itinerary.home);
  return {
    home: { place: itinerary.home, name: name(place.city ?? place.name), zone: place.zone },
  };
}

function names(by: Readonly<Record<string, string>> | undefined): StoryPerson['nativeNames'] {
  return Object.entries(by ?? {}).map(([language, name]) => ({ language, text: name }));
}

function buildPeople({ itinerary, text, name }: StoryContext): Record<string, StoryPerson> {
  return Object.fromEntries(
    Object.entries(itinerary.people ?? {}).map(([key, person]) => [
      key,
      {
        key,
        name: name(person.name),
        shortName: name(person.shortName ?? person.name),
        nativeNames: names(person.nativeName),
        ...optional('role', person.role, text),
        ...optional('of', person.of, text),
      },
    ]),
  );
}

function buildPlaces({ itinerary, name }: StoryContext): Record<string, StoryPlace> {
  return Object.fromEntries(
    Object.entries(itinerary.places).map(([key, place]) => [
      key,
      {
        key,
        name: name(place.name),
        localNames: names(place.localName),
        ...optional('city', place.city, name),
        country: place.country,
        at: place.at,
        precision: place.precision,
        zone: place.zone,
      },
    ]),
  );
}

/** Stops, legs, lanes and days of the story, with their names. Pure; called by `buildStory` only. */
import { happened } from '../model/status';
import type { Span, StoryDay, StoryLane, StoryLeg, StoryStop } from '../model/story';
import { certainStay, possibleDays, spanOf } from '../story/presence';
import { laneKey, lanesByCity } from '../story/lanes';
import type { Journey } from '../story/journeys';
import { placeOf } from '../story/runs';
import type { Run } from '../story/runs';
import { addDays } from '../time/calendar';
import { localDay, localMidnights, startOfDay } from '../time/zone';
import { numberCitations } from './sources';
import { capitalized } from '../model/language';
import { describeDay, describeDayRange } from './date';
import type { StoryContext } from './storyContext';
import { labelLeg } from './wayLength';
import { tellDuration } from './whenJourney';

function cityName(context: StoryContext, key: string): string {
  const place = placeOf(context.itinerary, key);
  return context.name(place.city ?? place.name);
}

/** The day that two instants lie on, ms, as a list; empty where each lies on one of its own. */
function dayOf(from: number, to: number, zone: string): string[] {
  const day = localDay(from, zone);
  return day === localDay(to, zone) ? [day] : [];
}

/** The day on which an event certainly began; empty where it may have been one of several. */
function startDay({ startMin, startMax }: Span, zone: string): string[] {
  return dayOf(startMin.at, Math.max(startMin.at, startMax.at - 1), zone);
}

/** The same for its end; one at midnight belongs to the day before. */
function endDay({ startMin, endMin, endMax }: Span, zone: string): string[] {
  const last = Math.max(startMin.at, endMax.at - 1);
  return dayOf(Math.min(Math.max(startMin.at, endMin.at), last), last, zone);
}

/** First and last day on which the stop's events can have been, in the place's own days. */
function stopDays(context: StoryContext, run: Run): readonly [string, string] {
  const { zone } = placeOf(context.itinerary, run.place);
  const stay = certainStay(run.events, context.spans);
  const reported = run.events.filter((event) => (event.status ?? 'reported') === 'reported');
  const made = reported.length > 0 ? reported : run.events.filter(happened);
  const events = made.length > 0 ? made : run.events;
  const days = events.flatMap((event) => {
    const span = spanOf(context.spans, event.id);
    const began = startDay(span, zone);
    return began.length > 0 ? [...began, ...endDay(span, zone)] : began;
  });
  if (stay) days.push(localDay(stay.from, zone), localDay(stay.to - 1, zone));
  if (days.length === 0) {
    days.push(...events.flatMap((event) => possibleDays(spanOf(context.spans, event.id), zone)));
  }
  days.sort();
  const first = days[0] ?? '';
  return [first, days.at(-1) ?? first];
}

/** Returns the stops in order of visit, home left out. */
export function buildStops(context: StoryContext): StoryStop[] {
  const { resolved, language } = context;
  const stops = resolved.runs.filter((run) => !run.isHome);
  const byCity = lanesByCity(stops);
  return stops.map((run) => ({
    number: run.number,
    name: cityName(context, run.place),
    place: run.place,
    country: run.country,
    events: run.events.map((event) => event.id),
    dates: describeDayRange(...stopDays(context, run), language, context.messages.when, 'short'),
    stay: certainStay(run.events, context.spans),
    lane: laneKey(run, byCity),
    ...(run.planned ? { planned: true } : {}),
  }));
}

/** Returns the legs in order of travel. */
export function buildLegs(context: StoryContext): StoryLeg[] {
  const end = (run: Run): number | 'home' => (run.isHome ? 'home' : run.number);
  const textOf = (journey: Journey): Pick<StoryLeg, 'text'> => {
    const text = labelLeg(context, journey, tellDuration(context, journey));
    return text === undefined ? {} : { text };
  };
  return context.resolved.journeys.map((journey) => ({
    id: journey.id,
    ...textOf(journey),
    from: end(journey.from),
    to: end(journey.to),
    ...(journey.departure === undefined ? {} : { departure: journey.departure }),
    ...(journey.arrival === undefined ? {} : { arrival: journey.arrival }),
    by: journey.spec?.by ?? 'unknown',
    status: journey.status,
    distanceKm: Math.round(journey.distanceKm),
    leaves: journey.leaves,
    arrives: journey.arrives,
    sources: numberCitations(journey.spec?.sources, context.sources, context.text),
    ...(journey.spec?.note === undefined ? {} : { note: context.text(journey.spec.note) }),
  }));
}

/** Returns the lanes in drawing order, each with its own local midnights inside the extent. */
export function buildLanes(context: StoryContext): StoryLane[] {
  const { itinerary, resolved, countries } = context;
  const { from, to } = resolved.extent;
  return resolved.lanes.map((lane) => {
    const { zone } = placeOf(itinerary, lane.place);
    const name =
      lane.by === 'city'
        ? cityName(context, lane.place)
        : (countries[lane.country] ?? lane.country);
    const { key, isHome, color } = lane;
    return { key, name, isHome, color, zone, midnights: localMidnights(from, to, zone) };
  });
}

/** Returns every day of the tour, those without an event too: the axis needs them. */
export function buildDays(context: StoryContext): StoryDay[] {
  const { resolved, language } = context;
  return resolved.days.map((date) => {
    const events = resolved.events.filter((event) => event.day === date);
    const cities = new Map<string, string>();
    for (const { spec, lane } of events) {
      if (spec.absent === true || lane === 'home' || !happened(spec)) continue;
      const { zone } = placeOf(context.itinerary, spec.at);
      // A city heads a day on which he was there for certain, not one of two that are possible.
      if (startDay(spanOf(context.spans, spec.id), zone)[0] === date) {
        cities.set(cityName(context, spec.at), lane);
      }
    }
    const words = describeDay(date, language);
    return {
      date,
      words: capitalized(words.long, language),
      medium: words.medium,
      short: words.short,
      from: startOfDay(date, resolved.axisZone),
      to: startOfDay(addDays(date, 1), resolved.axisZone),
      events: events.map(({ spec }) => spec.id),
      cities: [...cities].map(([name, lane]) => ({ name, lane })),
    };
  });
}

/**
 * One event of a story as schema.org's Event. What was announced, postponed or cancelled says so
 * and has no date on which it would seem to have taken place. What was inferred is named and no
 * more. What sources dispute is left out, but for the day, which comes with their dispute in words.
 */
import type { Event } from 'schema-dts';
import { knownDates, statedDay } from '../core/describe/knownDates';
import { formatLink } from '../core/link/link';
import type { EventSpec } from '../core/model/itinerary';
import type { StoryEvent } from '../core/model/story';
import { plainLine } from './escape';
import { addressOf } from './files';
import type { Place } from './files';
import type { Nodes, PersonNode, PlaceNode } from './jsonLdNodes';
import type { BuiltPage } from './page';

/** What every event of a document is written with. */
export interface EventContext extends Pick<BuiltPage, 'story' | 'itinerary'> {
  readonly site: Place;
  readonly nodes: Nodes;
}

type Topics = ReadonlySet<'when' | 'where' | 'who' | 'what'>;

/** Returns the event; undefined for one that is denied, for which schema.org has no word. */
export function eventOf(event: StoryEvent, context: EventContext): Event | undefined {
  const { itinerary, site } = context;
  const spec = itinerary.events.find(({ id }) => id === event.id);
  if (!spec || event.status === 'denied') return undefined;
  const disputed = new Set(event.disputes.flatMap(({ about }) => about));
  const base = {
    '@type': 'Event',
    name: plainLine(event.title),
    url: addressOf(site, formatLink({ event: event.id })),
    ...caveatsOf(event),
  } as const;
  if (event.status === 'inferred') return base;
  return {
    ...base,
    ...timesOf(event, spec, itinerary.updated, disputed),
    location: locationOf(event, spec, context.nodes, disputed),
    ...attendeesOf(event, context, disputed),
  };
}

/**
 * What keeps an event from being a plain report, in the page's own words. Of disputes only those
 * about the time: place and people that are disputed are not there in the first place.
 */
function caveatsOf(event: StoryEvent): { readonly description?: string } {
  const status = event.status === 'reported' ? [] : [event.statusWords];
  const times = event.disputes.filter(({ about }) => about.includes('when'));
  const caveats = [...status, ...times.map(({ title }) => title)].map(plainLine);
  return caveats.length === 0 ? {} : { description: caveats.join('; ') };
}

/** Who was there, where that is reported: the travellers, and those whom they met. */
function attendeesOf(
  event: StoryEvent,
  { story, nodes }: EventContext,
  disputed: Topics,
): { readonly attendee?: readonly PersonNode[] } {
  if (event.status !== 'reported') return {};
  const travellers = event.absent ? [] : (event.travellers ?? story.travellers);
  const attendee = nodes.people([...travellers, ...(disputed.has('who') ? [] : event.with)]);
  return attendee.length === 0 ? {} : { attendee };
}

interface Times {
  readonly startDate?: string;
  readonly endDate?: string;
  readonly previousStartDate?: string;
  readonly eventStatus?: `https://schema.org/Event${'Scheduled' | 'Postponed' | 'Cancelled'}`;
}

/**
 * Dates and status. A plan gives its date as a
 * start only while that is still ahead of the file: schema.org takes what was scheduled for a past
 * day as having taken place.
 */
function timesOf(event: StoryEvent, spec: EventSpec, updated: string, disputed: Topics): Times {
  const stated = statedDay(spec.when);
  const { start, end } = knownDates(event.span, {
    zone: event.zone,
    daysOnly: disputed.has('when'),
    ...(stated === undefined ? {} : { statedDay: stated }),
  });
  const starts = start === undefined ? {} : { startDate: start };
  const dates = end === undefined ? starts : { ...starts, endDate: end };
  const was = start === undefined ? {} : { previousStartDate: start };
  switch (event.status) {
    case 'reported':
      return dates;
    case 'announced': {
      const isAhead = start !== undefined && start.slice(0, 10) > updated.slice(0, 10);
      return { eventStatus: 'https://schema.org/EventScheduled', ...(isAhead ? dates : {}) };
    }
    case 'postponed':
      return { eventStatus: 'https://schema.org/EventPostponed', ...was };
    case 'cancelled':
      return { eventStatus: 'https://schema.org/EventCancelled', ...was };
    case 'inferred':
    case 'denied':
      return {};
  }
}

/** Where: a place of the story, or its mere name where it is assumed or disputed. */
function locationOf(
  event: StoryEvent,
  spec: EventSpec,
  nodes: Nodes,
  disputed: Topics,
): PlaceNode | string | readonly PlaceNode[] {
  if (spec.placeBasis === 'assumed' || disputed.has('where')) return nodes.placeName(event.place);
  const place = nodes.place(event.place);
  return event.from === undefined ? place : [nodes.place(event.from), place];
}

/**
 * A story as schema.org in JSON-LD: an article about the travellers, whose subject is a trip (its
 * stops in order) and the list of its events. Machines read no "probably", so doubt is left out and
 * not passed on: see `jsonLdEvent.ts` for what becomes of an event, `jsonLdNodes.ts` for who and
 * where. Everything in it stands in the story; nothing is filled in to please a consumer (there is
 * no author and no date of publication, for the file has none).
 */
import type { Article, CreativeWork, ItemList, Thing, Trip, WithContext } from 'schema-dts';
import { isSafeHref } from '../core/model/href';
import type { StorySource } from '../core/model/story';
import { happened } from '../core/model/status';
import { CARD } from './card';
import { plainLine } from './escape';
import { addressOf } from './files';
import type { Place } from './files';
import { eventOf } from './jsonLdEvent';
import { Nodes } from './jsonLdNodes';
import type { Reference } from './jsonLdNodes';
import type { BuiltPage } from './page';

type Told = Pick<BuiltPage, 'story' | 'itinerary'>;

/** Returns the document. Without a base its addresses are relative to the page that it stands in. */
export function jsonLdOf(told: Told, site: Place): WithContext<Article> {
  const { story, itinerary } = told;
  const nodes = new Nodes(told);
  const page = addressOf(site, '');
  const made = story.events.filter(happened);
  const days = new Set([made[0]?.day, made.at(-1)?.day].filter((day) => day !== undefined));
  const about = nodes.people(story.travellers);
  const trip = tripOf(told, nodes);
  const context = { story, itinerary, site, nodes };
  const events = story.events.flatMap((event) => eventOf(event, context) ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    ...(page === '' ? {} : { url: page }),
    headline: plainLine(story.title),
    description: plainLine(story.description),
    inLanguage: story.language,
    dateModified: itinerary.updated,
    ...(days.size === 0 ? {} : { temporalCoverage: [...days].join('/') }),
    image: addressOf(site, CARD.name),
    ...(about.length === 0 ? {} : { about }),
    mainEntity: [trip, inOrder(events)],
    ...(story.sources.length === 0 ? {} : { citation: story.sources.map(citationOf) }),
  };
}

/** The stops that the traveller is known to have made; home, where a source has him leave it. */
function tripOf({ story, itinerary }: Told, nodes: Nodes): Trip {
  const certain = new Set(
    itinerary.events
      .filter((event) => happened(event) && event.placeBasis !== 'assumed')
      .map(({ id }) => id),
  );
  const made = story.stops.filter(({ events }) => events.some((id) => certain.has(id)));
  const leg = story.legs[0];
  const home = leg?.from === 'home' && leg.status === 'reported' ? story.home : undefined;
  return {
    '@type': 'Trip',
    name: plainLine(story.kicker ?? story.title),
    ...(home ? { tripOrigin: nodes.city(home.place) } : {}),
    itinerary: inOrder(made.map((stop) => nodes.city(stop.place))),
  };
}

/** Arrays of JSON-LD have no order; positions do. */
function inOrder(items: readonly (Thing | Reference)[]): ItemList {
  return {
    '@type': 'ItemList',
    itemListElement: items.map((item, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item,
    })),
  };
}

/** A source is known by its address; one that has none, by its title. */
function citationOf({ url, title, publisher }: StorySource): CreativeWork | Reference {
  if (url !== undefined && isSafeHref(url)) return { '@id': url };
  return {
    '@type': 'CreativeWork',
    name: plainLine(title),
    publisher: { '@type': 'Organization', name: plainLine(publisher) },
  };
}

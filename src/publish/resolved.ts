/**
 * Writes itinerary.json: a story as data, for whoever wants to check it, keep it or draw it. It has
 *
 *   $schema, format, version, generator   what the file is, and who wrote it
 *   itinerary   the events file as its author wrote it: what to archive and to build from again
 *   story       the same resolved: events with their spans, stays, legs, sources, people, in words
 *   map, basemap, card, words   what <carnet-itinerary> needs beside the story to draw it
 *
 * All words are in the language of the story. Instants are ISO 8601 in
 * UTC; a place's own clock is in its `zone`, and `when.iso` is never more precise than the sources.
 * `version` grows when a reader of the old one could misread the file; new optional fields do not
 * change it. `resolvedSchema.ts` describes all of it. The same story gives the same bytes.
 */
import type * as v from 'valibot';
import { findCardHeights } from '../core/describe/cardHeight';
import { rememberedWidth } from '../core/geo/textWidth';
import type { EpochMs } from '../core/model/brand';
import type { DrawnMessages } from '../core/model/catalogue';
import type { Itinerary } from '../core/model/itinerary';
import { RESOLVED_FORMAT, RESOLVED_VERSION } from '../core/model/resolved';
import type { StoryGhost } from '../core/model/ghost';
import type { Edge, Span, Story, StoryEvent } from '../core/model/story';
import type { WayEnd } from '../core/model/when';
import { siteAddressOf } from './files';
import type { Place } from './files';
import type { StoryPage } from './page';
import type { resolvedSchema } from './resolvedSchema';

/** The version of Carnet; a test holds it against package.json. */
export const GENERATOR = { name: 'Carnet', version: '0.1.0' } as const;

/** Where the file's schema is published, beside the pages of a site. */
export const RESOLVED_SCHEMA_NAME = 'itinerary.schema.json';

/** `T` as JSON has it: arrays and fields may be read-only. */
type Frozen<T> = T extends readonly [infer A, infer B, infer C]
  ? readonly [Frozen<A>, Frozen<B>, Frozen<C>]
  : T extends readonly [infer A, infer B]
    ? readonly [Frozen<A>, Frozen<B>]
    : T extends readonly (infer Item)[]
      ? readonly Frozen<Item>[]
      : T extends object
        ? { readonly [Field in keyof T]: Frozen<T[Field]> }
        : T;

type Described = Frozen<v.InferInput<typeof resolvedSchema>>;
type ResolvedStory = Described['story'];
/** The file; an itinerary that was checked has plain strings for references. */
type Resolved = Omit<Described, 'itinerary' | 'words'> & {
  readonly itinerary: Itinerary;
  readonly words: DrawnMessages;
};

/** Returns the text of itinerary.json, ending in a newline. */
export function resolvedJson(built: StoryPage, place: Place): string {
  const { itinerary, story, plan, basemap, messages } = built;
  const { page, map, timeline, when, closing, mapLegend } = messages;
  const resolved: Resolved = {
    $schema: siteAddressOf(place, RESOLVED_SCHEMA_NAME),
    format: RESOLVED_FORMAT,
    version: RESOLVED_VERSION,
    generator: GENERATOR,
    itinerary,
    story: writeStory(story),
    map: plan,
    basemap,
    card: findCardHeights(story, messages, rememberedWidth()),
    words: { page, map, timeline, when, closing, mapLegend },
  };
  return `${JSON.stringify(resolved)}\n`;
}

/** Seconds are kept, for reading without a library; parts of a second no events file can name. */
function iso(instant: EpochMs): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

function writeEdge(edge: Edge): ResolvedStory['events'][number]['span']['startMin'] {
  return { ...edge, at: iso(edge.at), says: iso(edge.says) };
}

function writeSpan(span: Span): ResolvedStory['events'][number]['span'] {
  return {
    ...span,
    startMin: writeEdge(span.startMin),
    startMax: writeEdge(span.startMax),
    endMin: writeEdge(span.endMin),
    endMax: writeEdge(span.endMax),
  };
}

const writeWayEnd = (end: WayEnd) => ({ ...end, says: iso(end.says) });

function writeEvent(event: StoryEvent): ResolvedStory['events'][number] {
  const { ways, ...when } = event.when;
  const written = ways?.map(([from, to]) => [writeWayEnd(from), writeWayEnd(to)] as const);
  return {
    ...event,
    span: writeSpan(event.span),
    when: { ...when, ...(written ? { ways: written } : {}) },
  };
}

type Stretch = Readonly<Record<'from' | 'to', EpochMs>>;
type Window = Story['legs'][number]['leaves'];

const writeStretch = ({ from, to }: Stretch) => ({ from: iso(from), to: iso(to) });
const writeWindow = ({ min, max }: Window) => ({
  min: iso(min),
  ...(max === undefined ? {} : { max: iso(max) }),
});

function writeGhost({ bar, ...ghost }: StoryGhost) {
  return bar ? { ...ghost, bar: { ...bar, ...writeStretch(bar) } } : ghost;
}

function writeStory(story: Story): ResolvedStory {
  return {
    ...story,
    events: story.events.map(writeEvent),
    stops: story.stops.map((stop) => ({ ...stop, stay: stop.stay && writeStretch(stop.stay) })),
    stays: story.stays.map((stay) => ({ ...stay, ...writeStretch(stay) })),
    legs: story.legs.map((leg) => ({
      ...leg,
      leaves: writeWindow(leg.leaves),
      arrives: writeWindow(leg.arrives),
    })),
    ghosts: story.ghosts?.map(writeGhost),
    lanes: story.lanes.map((lane) => ({ ...lane, midnights: lane.midnights.map(iso) })),
    days: story.days.map((day) => ({ ...day, ...writeStretch(day) })),
    extent: writeStretch(story.extent),
  };
}

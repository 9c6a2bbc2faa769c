/**
 * From an events file to all that a page shows: reads, resolves, words, frames, cuts and plans.
 * Node only; the same result for the same file on any machine.
 */
import { relative } from 'node:path';
import { findCardHeights } from '../core/describe/cardHeight';
import { embedParts } from '../core/describe/embedParts';
import { liveStory } from '../core/describe/liveStory';
import { buildStory } from '../core/describe/story';
import { chooseFrame } from '../core/geo/frame';
import { planMap } from '../core/geo/mapPlan';
import { rememberedWidth } from '../core/geo/textWidth';
import { wholeBox } from '../core/geo/whole';
import { findEmbedHeight, type EmbedHeight } from '../core/layout/embedHeight';
import { EMBED_ASPECT, MAP_ASPECT } from '../core/model/map';
import type { Basemap, Frame, Layout, MapPlan } from '../core/model/map';
import { cardStyle } from '../core/model/card';
import type { LngLat } from '../core/model/brand';
import type { Itinerary } from '../core/model/itinerary';
import type { Catalogue } from '../core/model/catalogue';
import type { Form, PageData } from '../core/model/page';
import { happened } from '../core/model/status';
import type { Story } from '../core/model/story';
import { languagesOf } from '../core/story/languages';
import { textIn } from '../core/story/runs';
import { resolveSpans } from '../core/time/resolve';
import { catalogueOf } from '../messages/catalogues';
import { describeCredit } from './basemap/credit';
import { cutBasemap } from './basemap/cutBasemap';
import { keptAreaLabels } from './basemap/labels';
import { countryNames } from './countryNames';
import { formatProblems } from './read/formatProblems';
import { loadItinerary } from './read/loadItinerary';

/** What the two forms of a story do not share: each has a map of its own shape. */
export interface Drawn {
  readonly plan: MapPlan;
  readonly page: PageData;
  readonly basemap: Basemap;
}

/** A page by itself, without what goes into other people's pages. */
export interface StoryPage extends Drawn {
  /** As checked, in the terms of the events file. */
  readonly itinerary: Itinerary;
  /** The whole story; the page's data holds what the App reads of it. */
  readonly story: Story;
  readonly messages: Catalogue;
  /** Heights of the card by width, as custom properties. */
  readonly cardStyle: string;
}

export interface BuiltPage extends StoryPage {
  /** For the frame on somebody else's page. */
  readonly embed: Drawn & { readonly height: EmbedHeight };
}

/** Returns the names of countries in a language, those that the file has as it has them. */
export function namesOf(itinerary: Itinerary, language: string): Record<string, string> {
  const { countries = {} } = itinerary;
  const own = Object.entries(countries).map(([code, name]): [string, string] => [
    code,
    textIn(name, language, itinerary.language),
  ]);
  return countryNames(language, Object.fromEntries(own));
}

/** Builds the story of a checked itinerary in a language, its own by default. */
export function storyOf(itinerary: Itinerary, language = itinerary.language): Story {
  const { spans } = resolveSpans(itinerary);
  return buildStory({
    itinerary,
    spans,
    language,
    messages: catalogueOf(language),
    countries: namesOf(itinerary, language),
  });
}

/** The land that a story is drawn on; what was known on a day is drawn on that of the whole. */
export interface Ground {
  readonly frame: Frame;
  readonly basemap: Basemap;
  /** Names of countries by ISO 3166-1 alpha-2 code, the file's own among them. */
  readonly names: Readonly<Record<string, string>>;
}

/** Palette index of each country with a stop that was made, by ISO 3166-1 alpha-2 code. */
function colorsOf(story: Story): Record<string, number> {
  const visited = story.stops.filter(({ planned }) => planned !== true);
  return Object.fromEntries(
    visited.map((stop) => [
      stop.country,
      story.lanes.find((lane) => lane.key === stop.lane)?.color ?? 0,
    ]),
  );
}

/**
 * The points that the frame must show: the stops, and the places of what happened to the traveller
 * away from home, whose legs run to the frame's edge if need be. One that was called off, or announced and left behind, stretches nothing, and a ghost still less; where there
 * is nothing else, the frame shows those.
 */
function framedPoints({ stops, events, places, home, lanes }: Story): LngLat[] {
  const homeLane = lanes.find(({ isHome }) => isHome)?.key;
  const pointsOf = (keys: readonly string[]): LngLat[] => {
    const used = new Set(keys);
    return Object.values(places)
      .filter(({ key }) => used.has(key) && key !== home?.place)
      .map(({ at }) => at);
  };
  const made = events.filter(
    (event) =>
      (happened(event) || event.stop !== undefined) && event.lane !== homeLane && !event.absent,
  );
  const points = pointsOf([...stops, ...made].map(({ place }) => place));
  return points.length > 0 ? points : pointsOf(events.map(({ place }) => place));
}

function groundOf(
  story: Story,
  { map, places }: Itinerary,
  aspects: Readonly<Record<Layout, number>>,
  names: Ground['names'],
): Ground {
  const around = places[map?.around ?? '']?.at;
  const region = chooseFrame(framedPoints(story), {
    aspects,
    choice: { kind: map?.projection, around },
  });
  const whole = wholeBox(story, region);
  const chosen = whole ? { ...region, whole } : region;
  const { borders } = story;
  const visited = Object.keys(colorsOf(story));
  const basemap = cutBasemap(chosen, { borders, visited, around: framedPoints(story) });
  return { frame: chosen, basemap, names };
}

/** Returns a story drawn on its own ground, or on that of a story which has all its stops. */
export function drawOn(ground: Ground, story: Story, messages: Catalogue): Drawn {
  const colors = colorsOf(story);
  const tinted = Object.entries(ground.basemap.visited).filter(([code]) => code in colors);
  const basemap = { ...ground.basemap, visited: Object.fromEntries(tinted) };
  const plan = planMap(story, ground.frame, {
    areaLabels: keptAreaLabels(ground.frame, {
      visited: colors,
      names: ground.names,
      language: story.language,
      borders: story.borders,
    }),
    credit: describeCredit(story.borders, ground.names, messages.credit),
    words: messages.map,
  });
  const { frame, stops, venues, legs, ghosts, countries, kmAcross, corners, whole } = plan;
  return {
    plan,
    basemap,
    page: {
      story: liveStory(story),
      map: {
        frame: { width: frame.width, height: frame.height, windows: frame.windows },
        stops,
        venues,
        legs,
        ...(ghosts ? { ghosts } : {}),
        countries,
        kmAcross,
        corners,
        ...(whole ? { whole } : {}),
      },
    },
  };
}

/** In a frame on somebody else's page the rows do not say since when their events are known. */
function withoutKnown(story: Story): Story {
  return { ...story, events: story.events.map((event) => ({ ...event, known: undefined })) };
}

/** The land of a story in the two shapes in which it is drawn; every language has the same. */
type Grounds = Readonly<Record<Form, Ground>>;

function groundsOf(story: Story, itinerary: Itinerary): Grounds {
  const names = namesOf(itinerary, story.language);
  return {
    page: groundOf(story, itinerary, MAP_ASPECT, names),
    embed: groundOf(story, itinerary, EMBED_ASPECT, names),
  };
}

/** Reads and checks an events file. Rejects with the printed report where it has errors. */
async function readItinerary(file: string): Promise<Itinerary> {
  const { itinerary, problems, text } = await loadItinerary(file);
  if (itinerary) return itinerary;
  throw new Error(formatProblems(problems, { file: relative(process.cwd(), file), text }));
}

function buildIn(
  language: string,
  itinerary: Itinerary,
  story: Story,
  grounds: Grounds,
): BuiltPage {
  const messages = catalogueOf(language);
  const names = namesOf(itinerary, language);
  const embed = drawOn({ ...grounds.embed, names }, withoutKnown(story), messages);
  const measure = rememberedWidth();
  return {
    itinerary,
    story,
    ...drawOn({ ...grounds.page, names }, story, messages),
    messages,
    cardStyle: cardStyle(findCardHeights(story, messages, measure)),
    embed: {
      ...embed,
      height: findEmbedHeight(
        embedParts({
          ...embed,
          story,
          messages,
          legend: messages.mapLegend,
          closing: messages.closing,
          measure,
        }),
      ),
    },
  };
}

/**
 * Reads and builds one story's page in every language that the file has, its own first. Rejects with
 * the printed report where the file has errors; warnings are the check's business, not the page's.
 */
export async function buildEditions(file: string): Promise<readonly [BuiltPage, ...BuiltPage[]]> {
  const itinerary = await readItinerary(file);
  const [own, ...others] = languagesOf(itinerary);
  const story = storyOf(itinerary);
  const grounds = groundsOf(story, itinerary);
  return [
    buildIn(own, itinerary, story, grounds),
    ...others.map((language) =>
      buildIn(language, itinerary, storyOf(itinerary, language), grounds),
    ),
  ];
}

/** Returns the same in one language, by default the file's own. */
export async function buildPage(file: string, language?: string): Promise<BuiltPage> {
  const itinerary = await readItinerary(file);
  const story = storyOf(itinerary, language);
  return buildIn(story.language, itinerary, story, groundsOf(story, itinerary));
}

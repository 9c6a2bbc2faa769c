/**
 * Everything that a build writes, put together: per story its documents and by-products, and what
 * the site has once. Pure but for the pictures; nothing is written here.
 */
import { embedHeightAt } from '../core/layout/embedHeight';
import type { KnownList } from '../core/model/known';
import type { Form } from '../core/model/page';
import { eventsCsv } from './csv';
import { languageLinks, otherStories, placeIn, type Edition, type Editions } from './editions';
import { fillTemplate, inlineAssets, inlineScript } from './document';
import { FEED_NAME, TABLE_FILES, type Files, type Place } from './files';
import { feedXml } from './feed';
import { knownPages, knownStory, type KnownPage } from './known';
import { correctionList, knownList } from './knownLists';
import { knownLines, metadataLines } from './metadata';
import { notFoundHtml } from './notFound';
import { NOTICE_FILE, withNotice } from './notice';
import { oembedJson } from './oembed';
import { buildEditions, type BuiltPage } from './page';
import { drawPictures } from './pictures/pictures';
import type { Rendered } from './render';
import { resolvedJson } from './resolved';
import type { Renderer } from './serverRender';
import { sitemapXml } from './sitemap';
import { shortenStyle } from './shortenStyle';
import { pruneLanguages, pruneLooks, pruneStyle } from './style';
import { tableHtml } from './table';
import { withWords } from './words';

/** The documents of a story: the whole page, and what goes into other people's pages. */
export const DOCUMENTS = { page: 'index.html', embed: 'embed.html' } as const;

/** A story in one language, rendered before the script of its pages is known. */
export interface ReadyStory extends Edition {
  /** All of its languages, its own first. */
  readonly editions: Editions;
  readonly rendered: Readonly<Record<Form, Rendered>>;
  /** The story as it was known on earlier days, each rendered; in its own language alone. */
  readonly known: readonly (KnownPage & { readonly rendered: Rendered })[];
  /** Its events as a table, rendered. */
  readonly table: string;
  /** For previews, newsletters, and where no page can be shown. */
  readonly pictures: Files;
}

/** What all pages share. */
export interface Shared {
  /** `index.html` of the project, with its marks, as the build left it. */
  readonly template: string;
  /** The code of the page's script. */
  readonly code: string;
  /** The styles of all components. */
  readonly style: string;
  /** The code of the table's script. */
  readonly tableCode: string;
  /** Whose work the scripts hold, and under what licence. */
  readonly notice: string;
  /** Further scripts of the site, by name. */
  readonly scripts: Files;
}

/** Returns one document of a story: a page that needs no other file. */
export function documentOf(story: ReadyStory, form: Form, shared: Shared): string {
  const { built, place } = story;
  const head = metadataLines(built, place, form, story.editions);
  return assemble(story.rendered[form], { built, form, head }, shared);
}

/** Returns the page of one day, which stands in a folder of its own beneath the story's. */
function knownDocument(known: ReadyStory['known'][number], place: Place, shared: Shared): string {
  const { built, rendered } = known;
  return assemble(rendered, { built, form: 'page', head: knownLines(built, place) }, shared);
}

interface Around {
  readonly built: Pick<BuiltPage, 'story' | 'messages'>;
  readonly form: Form;
  readonly head: readonly string[];
}

function assemble(parts: Rendered, { built, form, head }: Around, shared: Shared): string {
  const { story, messages } = built;
  const code = inlineScript(withNotice(withWords(shared.code, messages)));
  const colors = Math.max(0, ...story.lanes.map((lane) => lane.color));
  const body = parts.opening + parts.app + parts.closing;
  const spoken = pruneLanguages(shared.style + parts.style, story.language);
  const looks = pruneLooks(spoken, JSON.stringify(parts.page));
  const pruned = pruneStyle(looks, colors, body + code);
  const style = shortenStyle(pruned, body + code);
  const inlined = inlineAssets(shared.template, code, style);
  return fillTemplate(inlined, { language: story.language, form, head }, parts, code);
}

/** Width that an oEmbed answer is for, px: about a column of text; consumers narrow it themselves. */
const OEMBED_WIDTH = 600;

function oembedOf({ built, place }: ReadyStory): string {
  const height = embedHeightAt(built.embed.height, OEMBED_WIDTH);
  return oembedJson(built, place, { width: OEMBED_WIDTH, height });
}

/** Returns the files of one story, by path from the output folder. */
export function storyFiles(story: ReadyStory, shared: Shared): Files {
  const files = new Map<string, string | Uint8Array>();
  for (const form of ['page', 'embed'] as const) {
    files.set(story.place.folder + DOCUMENTS[form], documentOf(story, form, shared));
  }
  files.set(`${story.place.folder}itinerary.json`, resolvedJson(story.built, story.place));
  files.set(`${story.place.folder}oembed.json`, oembedOf(story));
  const { built, place, table: markup } = story;
  const parts = { markup, code: shared.tableCode, style: shared.style };
  files.set(
    place.folder + TABLE_FILES.table,
    tableHtml(built.story, built.messages.table, place, parts),
  );
  files.set(place.folder + TABLE_FILES.csv, eventsCsv(built.story, built.messages.table));
  files.set(`${story.place.folder}${FEED_NAME}`, feedXml(story.built, story.place, story.known));
  for (const known of story.known) {
    const folder = story.place.folder + known.folder;
    files.set(`${folder}index.html`, knownDocument(known, story.place, shared));
    files.set(`${folder}itinerary.json`, resolvedJson(known.built, { ...story.place, folder }));
  }
  for (const [name, picture] of story.pictures) files.set(story.place.folder + name, picture);
  return files;
}

/**
 * Returns where a story stands: the default one at the root, any other in a folder named after it.
 * `base` is Vite's: an absolute address, which gets its slash, or anything else for none.
 */
export function placeOf(id: string, isDefault: boolean, base: string): Place {
  const folder = isDefault ? '' : `${id}/`;
  if (!/^https?:\/\//.test(base)) return { folder };
  return { base: base.replace(/\/*$/, '/'), folder };
}

/** Builds the stories of these events files in all their languages, the default one first. */
async function editionsOf(files: readonly string[], base: string): Promise<readonly Editions[]> {
  const site: Editions[] = [];
  for (const file of files) {
    const [own, ...translated] = await buildEditions(file);
    const { id } = own.story;
    if (site.some(([other]) => other.built.story.id === id)) {
      throw new Error(`two events files have the id "${id}"; nothing was written`);
    }
    const place = placeOf(id, site.length === 0, base);
    const others = translated.map((built) => ({
      built,
      place: placeIn(built.story.language, place),
    }));
    site.push([{ built: own, place }, ...others]);
  }
  return site;
}

type Render = Omit<Renderer, 'style'>;

/** The story in its own language, with the pages of its days. */
async function readyOwn(editions: Editions, others: Others, render: Render): Promise<ReadyStory> {
  const [own] = editions;
  const days = knownPages(own.built);
  const { updated } = own.built.itinerary;
  const words = own.built.messages.history.known;
  const known = days.map((day) => ({
    ...day,
    rendered: render.renderKnown(day, knownList(days, updated, words, { open: day.day })),
  }));
  const list = knownList(days, updated, words);
  return { ...(await ready(own, { editions, others, days: list }, render)), known };
}

/** A translation: the days as known have pages in the story's own language, to which it leads. */
async function readyTranslation(
  edition: Edition,
  editions: Editions,
  others: Others,
  render: Render,
): Promise<ReadyStory> {
  const { built } = edition;
  const days = knownList(knownStory(built), built.itinerary.updated, built.messages.history.known, {
    up: '../',
    language: editions[0].built.story.language,
  });
  return ready(edition, { editions, others, days }, render);
}

type Others = ReturnType<typeof otherStories>;

interface Surroundings {
  readonly editions: Editions;
  readonly others: Others;
  readonly days: KnownList | undefined;
}

async function ready(
  edition: Edition,
  { editions, others, days }: Surroundings,
  { renderPage, renderTable }: Render,
): Promise<ReadyStory> {
  const { built, place } = edition;
  const corrections = correctionList(built);
  const beside = {
    others,
    days,
    languages: languageLinks(edition, editions),
    ...(corrections ? { changes: [corrections] } : {}),
  };
  const rendered = {
    page: renderPage(built, 'page', place, beside),
    embed: renderPage(built, 'embed', place),
  };
  const table = renderTable(built);
  return {
    built,
    place,
    editions,
    rendered,
    known: [],
    table,
    pictures: await drawPictures(built),
  };
}

/** Builds and renders the stories of these events files in all their languages, the default one first. */
export async function readyStories(
  files: readonly string[],
  base: string,
  render: Render,
): Promise<readonly ReadyStory[]> {
  const site = await editionsOf(files, base);
  const stories: ReadyStory[] = [];
  for (const editions of site) {
    const [own, ...translations] = editions;
    stories.push(await readyOwn(editions, otherStories(own, site), render));
    for (const edition of translations) {
      const others = otherStories(edition, site);
      stories.push(await readyTranslation(edition, editions, others, render));
    }
  }
  return stories;
}

/** Returns all files of a build. */
export function siteFiles(stories: readonly ReadyStory[], shared: Shared): Files {
  const base = stories[0]?.place.base;
  const first = stories[0]?.built;
  const files = new Map<string, string | Uint8Array>([
    [NOTICE_FILE, shared.notice],
    ...(first
      ? [['404.html', notFoundHtml(first.messages.site, first.story.language, base)] as const]
      : []),
    ...shared.scripts,
  ]);
  if (base !== undefined) {
    const mapped = stories.map(({ place, built }) => ({ place, updated: built.itinerary.updated }));
    files.set('sitemap.xml', sitemapXml(mapped));
  }
  for (const story of stories) {
    for (const [name, content] of storyFiles(story, shared)) files.set(name, content);
  }
  return files;
}

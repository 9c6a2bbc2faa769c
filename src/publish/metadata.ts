/**
 * What a story tells machines in the head of its pages: search engines, link previews, editors that
 * turn an address into an embed. All of it from the story; none of it is read by the page itself.
 *
 * Without a base the addresses are relative, and there is no canonical address and no `og:url`. Then
 * browsers see no difference; search engines take the address at which they found the page, and
 * resolve what JSON-LD names against it; link previews (Open Graph asks for absolute addresses) show
 * title and description and mostly no picture; WordPress, which asks for the oEmbed address as it is
 * written, makes no embed of the link. The snippet of the page works either way.
 */
import type { Form } from '../core/model/page';
import { fill } from '../core/model/fill';
import { CARD } from './card';
import type { Edition } from './editions';
import { escapeHtml, plainLine, scriptJson } from './escape';
import { addressOf, FEED_NAME, wayTo } from './files';
import type { Place } from './files';
import { jsonLdOf } from './jsonLd';
import type { BuiltPage } from './page';

/** Three stops and the way between them. */
export const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Cpath d='m1 7 3-6 3 4' fill='none' stroke='red' stroke-width='2'/%3E%3C/svg%3E";

/**
 * What search engines may do. The embed is the same story once more: it is not a result of its own,
 * but what it says may count for the page that frames it.
 */
const ROBOTS: Readonly<Record<Form, string>> = {
  page: 'max-image-preview:large',
  embed: 'noindex,indexifembedded',
};

/**
 * Returns the lines for the head of one form of a story, each a whole element, escaped. The way to
 * the oEmbed file comes first, for some consumers read only the beginning. The embed leaves the
 * structured data, the canonical address and the other languages (`editions`, the story's own first)
 * to the page, which is where its previews lead.
 */
export function metadataLines(
  built: BuiltPage,
  place: Place,
  form: Form,
  editions: readonly Edition[] = [],
): readonly string[] {
  const { story } = built;
  const page = addressOf(place, '');
  const isPage = form === 'page';
  return [
    link('alternate', addressOf(place, 'oembed.json'), 'application/json+oembed'),
    ...(isPage ? [link('alternate', addressOf(place, FEED_NAME), 'application/atom+xml')] : []),
    `<title>${escapeHtml(plainLine(story.title))}</title>`,
    meta('name="description"', story.description),
    ...(isPage && page !== '' ? [link('canonical', page)] : []),
    ...(isPage ? alternateLines(place, editions) : []),
    link('icon', ICON),
    meta('name="robots"', ROBOTS[form]),
    ...previewLines(built, place),
    ...(isPage
      ? [`<script type="application/ld+json">${scriptJson(jsonLdOf(built, place))}</script>`]
      : []),
  ];
}

/**
 * Returns the lines for the head of a page that shows its story as known on a day: no result of its
 * own for search engines, whose place is the story's page.
 */
export function knownLines({ story }: Pick<BuiltPage, 'story'>, place: Place): readonly string[] {
  const page = addressOf(place, '');
  return [
    `<title>${escapeHtml(plainLine([story.title, story.kicker].filter(Boolean).join(' · ')))}</title>`,
    meta('name="description"', story.description),
    link('canonical', page === '' ? '../../index.html' : page),
    link('icon', ICON),
    meta('name="robots"', 'noindex'),
  ];
}

/** The same story in each of its languages, for search engines; who reads none of them gets its own. */
function alternateLines(place: Place, editions: readonly Edition[]): string[] {
  const [own] = editions;
  if (!own || editions.length === 1) return [];
  const to = (other: Place): string =>
    other.base === undefined ? wayTo(place, other) : addressOf(other, '');
  const line = (language: string, other: Place): string =>
    `<link rel="alternate" hreflang="${escapeHtml(language)}" href="${escapeHtml(to(other))}">`;
  return [
    ...editions.map((edition) => line(edition.built.story.language, edition.place)),
    line('x-default', own.place),
  ];
}

/** Open Graph and its namesake of X in one element where both say the same. */
function previewLines({ story, itinerary, messages }: BuiltPage, place: Place): string[] {
  const page = addressOf(place, '');
  return [
    meta('property="og:type"', 'article'),
    ...(page === '' ? [] : [meta('property="og:url"', page)]),
    meta('name="twitter:card"', 'summary_large_image'),
    meta('name="twitter:title" property="og:title"', story.title),
    meta('name="twitter:description" property="og:description"', story.description),
    meta('name="twitter:image" property="og:image"', addressOf(place, CARD.name)),
    meta('property="og:image:width"', String(CARD.width)),
    meta('property="og:image:height"', String(CARD.height)),
    meta(
      'name="twitter:image:alt" property="og:image:alt"',
      fill(messages.site.cardAlt, { title: story.title }),
    ),
    meta('property="article:modified_time"', itinerary.updated),
  ];
}

/** `names` is written here and nowhere else; the content is anybody's. */
function meta(names: string, content: string): string {
  return `<meta ${names} content="${escapeHtml(plainLine(content))}">`;
}

function link(rel: string, href: string, type?: string): string {
  return `<link rel="${rel}"${type === undefined ? '' : ` type="${type}"`} href="${escapeHtml(href)}">`;
}

/**
 * The Atom feed of a story (RFC 4287): its corrections, and the days on which what is known of it
 * changed, newest first. All of it comes from the file: the same file gives the same bytes, whenever
 * it is built. Atom wants instants where the file has days; a day is given as its first moment in
 * UTC, and said in words beside it.
 */
import { createHash } from 'node:crypto';
import { datedCorrections, describeCorrection } from '../core/describe/known';
import { describeDate } from '../core/describe/date';
import { textsIn } from '../core/describe/texts';
import { fill } from '../core/model/fill';
import type { Itinerary } from '../core/model/itinerary';
import { escapeHtml, plainLine } from './escape';
import { addressOf, FEED_NAME, type Place } from './files';
import type { KnownDay } from './known';
import type { StoryPage } from './page';

interface Entry {
  /** ISO day, or with time and offset. */
  readonly updated: string;
  /** What tells it from the story's other entries, for ever. */
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** Its page, from the folder of the story. */
  readonly page: string;
}

/** Returns `feed.xml`. Its links are absolute and its ids addresses with a base; else ids are URNs. */
export function feedXml(
  told: Pick<StoryPage, 'itinerary' | 'story' | 'messages'>,
  place: Place,
  days: readonly KnownDay[],
): string {
  const { itinerary, story, messages } = told;
  const entries = entriesOf(told, days);
  const page = addressOf(place, 'index.html');
  const title = fill(messages.history.feed.title, { title: story.title });
  const updated = [itinerary.updated, ...entries.map((entry) => entry.updated)].map(instant);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(story.language)}">`,
    `  <id>${xml(idOf(itinerary, place, 'feed'))}</id>`,
    `  <title>${xml(title)}</title>`,
    `  <updated>${updated.sort().at(-1) ?? ''}</updated>`,
    `  <author><name>${xml(messages.site.provider)}</name></author>`,
    `  <link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    ...(place.base === undefined
      ? []
      : [
          `  <link rel="self" type="application/atom+xml" href="${xml(addressOf(place, FEED_NAME))}"/>`,
        ]),
    ...entries.flatMap((entry) => [
      '  <entry>',
      `    <id>${xml(idOf(itinerary, place, entry.key))}</id>`,
      `    <title>${xml(entry.title)}</title>`,
      `    <updated>${instant(entry.updated)}</updated>`,
      `    <link rel="alternate" type="text/html" href="${xml(addressOf(place, entry.page))}"/>`,
      `    <summary>${xml(entry.text)}</summary>`,
      '  </entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}

/** Newest first; of one day the corrections before the days, each kind as the file has it. */
function entriesOf(
  { itinerary, story, messages }: Pick<StoryPage, 'itinerary' | 'story' | 'messages'>,
  days: readonly KnownDay[],
): Entry[] {
  const { updated } = itinerary;
  const { language } = story;
  const { feed } = messages.history;
  const { text } = textsIn(itinerary, language, messages.story);
  const titles = new Map(itinerary.events.map(({ id, title }) => [id, text(title)]));
  const words = { ...messages, language };
  const seen = new Map<string, number>();
  const corrections = datedCorrections(itinerary).map((one): Entry => {
    const what = titles.get(one.event ?? '') ?? text(itinerary.title);
    const told = [one.date, one.event, one.field, one.was, one.now];
    const content = JSON.stringify(told);
    const before = seen.get(content) ?? 0;
    seen.set(content, before + 1);
    return {
      // Two alike are told apart by their order.
      key: `correction ${content}${before === 0 ? '' : ` ${String(before)}`}`,
      updated: one.day,
      title: fill(feed.correction, { what }),
      text: describeCorrection(one, text, words),
      page: `index.html${one.event === undefined ? '' : `#event=${one.event}`}`,
    };
  });
  const known = days.map(({ day, title, counts, folder }): Entry => ({
    key: `known ${day}`,
    updated: day,
    title,
    text: fill(feed.known, { title, counts }),
    page: `${folder}index.html`,
  }));
  const latest: Entry = {
    key: `updated ${updated}`,
    updated,
    title: `${feed.updated}, ${describeDate(updated.slice(0, 10), language, messages.when)}`,
    text: story.description,
    page: 'index.html',
  };
  return [...corrections, latest, ...known].sort((a, b) =>
    instant(a.updated) < instant(b.updated) ? 1 : instant(a.updated) > instant(b.updated) ? -1 : 0,
  );
}

/** An instant as RFC 3339 has it, in UTC, so that they sort as text. */
function instant(day: string): string {
  return new Date(day.length === 10 ? `${day}T00:00:00Z` : day).toISOString().replace('.000Z', 'Z');
}

/**
 * An id that never changes: an address under the base, or a UUID of the story's id and the entry's
 * key, as version 8 of RFC 9562 leaves it to us how.
 */
function idOf({ id }: Itinerary, place: Place, key: string): string {
  const hash = createHash('sha256').update(`${id}\n${key}`).digest('hex');
  if (place.base !== undefined) return `${addressOf(place, FEED_NAME)}#${hash.slice(0, 16)}`;
  const variant = ((parseInt(hash.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

/** XML has no place for most control characters, escaped or not. */
function xml(text: string): string {
  return escapeHtml(plainLine(text)).replace(
    /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
    '',
  );
}

/** The site map: the pages of all stories, for search engines. Its addresses have to be absolute. */
import { escapeHtml } from './escape';
import { addressOf } from './files';
import type { Place } from './files';

export interface Mapped {
  readonly place: Place;
  /** When the story last changed, as its file says: a date, or a date with time and offset. */
  readonly updated: string;
}

/** Returns `sitemap.xml`. Throws a RangeError for a place without a base, which can be in none. */
export function sitemapXml(places: readonly Mapped[]): string {
  const entries = places.map(({ place, updated }) => {
    if (place.base === undefined) throw new RangeError('a site map needs a base address');
    const address = new URL(addressOf(place, '')).href;
    return `  <url><loc>${escapeHtml(address)}</loc><lastmod>${escapeHtml(updated)}</lastmod></url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

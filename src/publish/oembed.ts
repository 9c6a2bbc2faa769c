/**
 * The oEmbed answer of a story, as a static file: what an editor pastes for the address of the page.
 * WordPress keeps of it a bare `blockquote`, its link, and an `iframe` with eight attributes, shows
 * the frame in place of the quotation once it answers, and leaves the quotation where it does not;
 * so the HTML is that and no more. A static file cannot heed `maxwidth`: the width is for the
 * consumer to narrow, and the height that of the frame at the width given.
 *
 * Without a base the addresses are relative, and nobody who asked for the file elsewhere can follow
 * them: it is then of use to a site that puts its own address in front.
 */
import { CARD } from './card';
import { escapeHtml, plainLine } from './escape';
import { addressOf } from './files';
import type { Place } from './files';
import type { BuiltPage } from './page';

/** Returns `oembed.json`; `size` is that of the frame in px. Throws a RangeError for one that is no size. */
export function oembedJson(
  { story, messages }: Pick<BuiltPage, 'story' | 'messages'>,
  place: Place,
  size: { readonly width: number; readonly height: number },
): string {
  const width = wholePixels(size.width);
  const height = wholePixels(size.height);
  const title = plainLine(story.title);
  const text = escapeHtml(title);
  // The folder's own address is empty without a base.
  const page = escapeHtml(addressOf(place, place.base === undefined ? 'index.html' : ''));
  const frame = escapeHtml(addressOf(place, 'embed.html'));
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: messages.site.provider,
    ...(place.base === undefined ? {} : { provider_url: place.base }),
    html: `<blockquote><a href="${page}">${text}</a></blockquote><iframe src="${frame}" title="${text}" width="${String(width)}" height="${String(height)}" frameborder="0" scrolling="auto"></iframe>`,
    width,
    height,
    thumbnail_url: addressOf(place, CARD.name),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** Rounded up: a frame a fraction too low would scroll. */
function wholePixels(length: number): number {
  if (!Number.isFinite(length) || length <= 0)
    throw new RangeError(`not a size: ${String(length)}`);
  return Math.ceil(length);
}

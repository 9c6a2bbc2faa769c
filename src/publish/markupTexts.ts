/**
 * The build's half of an agreement: data refer to texts by where they stand in the page, so build
 * and browser must read one text out of it. The browser's half is `platform/markup.ts`; a browser
 * test holds the two together. Knows what Svelte writes, not HTML at large.
 */

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};
const TAG = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>/g;

function decode(html: string): string {
  return html.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (entity, name: string) => ENTITIES[name] ?? entity,
  );
}

function attributeOf(tag: string, name: string): string {
  return decode(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

/** What of a tag's attributes data refer to; nothing for most. */
function toldBy(tag: string): string {
  if (/^<li[\s>]/.test(tag)) {
    const id = attributeOf(tag, 'id');
    return id.startsWith('event-') ? id : '';
  }
  if (/^<a[\s>]/.test(tag)) {
    const href = attributeOf(tag, 'href');
    return href.startsWith('#') ? '' : href;
  }
  if (/^<time[\s>]/.test(tag)) return attributeOf(tag, 'datetime');
  const isPath = /^<path[\s/>]/.test(tag) && !tag.includes(' data-basemap=');
  return isPath ? attributeOf(tag, 'd') : '';
}

/**
 * The texts of prerendered markup as `platform/markup.ts` reads them in the browser, in the order of
 * the document: text nodes, names of the events' rows, addresses of links out of the page and data of
 * paths but the basemap's; none of them empty or white space.
 */
export function textsOf(body: string): readonly string[] {
  const tags = body.match(TAG) ?? [];
  const nodes = body.split(TAG).map(decode);
  return nodes
    .flatMap((text, at) => [text, toldBy(tags[at] ?? '')])
    .filter((text) => text.trim() !== '');
}

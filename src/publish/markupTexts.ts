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

/**
 * The texts of prerendered markup as `platform/markup.ts` reads them in the browser: every text node
 * that is more than white space, then each link's address, if it leads out of the page, and each
 * path's data but the basemap's.
 */
export function textsOf(body: string): readonly string[] {
  const tags = body.match(TAG) ?? [];
  const links = tags
    .filter((tag) => /^<a[\s>]/.test(tag))
    .map((tag) => attributeOf(tag, 'href'))
    .filter((href) => !href.startsWith('#'));
  const paths = tags
    .filter((tag) => /^<path[\s/>]/.test(tag) && !tag.includes(' data-basemap='))
    .map((tag) => attributeOf(tag, 'd'));
  const nodes = body.split(TAG).map(decode);
  return [...nodes.filter((text) => text.trim() !== ''), ...links, ...paths];
}

/**
 * Turns the style of a page into that of the shadow tree of <carnet-itinerary>. What a page says of
 * its root is said of the story's own box, so that the fallback between the tags keeps the looks of
 * the page around it; nothing that this page inherits reaches the story but the host's own hooks.
 */

/** Before all others: the box begins with nothing of the page around. */
const FIRST =
  ':host{display:block}:host([hidden]){display:none}' +
  '.carnet{all:initial;display:block;visibility:inherit}' +
  'p[part]{direction:ltr;font:.875rem/1.4 sans-serif;letter-spacing:0;text-align:start;text-transform:none;white-space:normal;overflow-wrap:anywhere;border-inline-start:3px solid;padding-inline-start:.5rem}';

/** After all others: what only the element has. */
const LAST =
  ':host([theme=inherit]) .carnet{color-scheme:inherit}' +
  ':host([background=none]) .carnet{background:none}' +
  '.carnet>div>h2{order:-2;font:700 var(--carnet-text-xl)/1.2 var(--carnet-font-serif)}' +
  '.story>details,.carnet>div>details{border-block-start:1px solid var(--carnet-line)}' +
  ':is(.story,.carnet>div)>details>summary{padding-block:.75rem}' +
  '.story>details{margin-block-end:calc(-2*var(--carnet-space-3))}' +
  '.carnet>div>details>*{margin-block-end:var(--carnet-space-4)}' +
  '.carnet>div>details>summary{margin:0}' +
  'li:focus{background:color-mix(in oklab,var(--carnet-focus) 14%,transparent)}';

/** Marks the style in the script, so that the two can be weighed apart. */
export const STYLE_MARKS = ['/*carnet:style*/', '/*carnet:end*/'] as const;

/** Returns the style for the shadow tree, between {@link STYLE_MARKS}. Takes minified CSS. */
export function elementStyle(style: string): string {
  const inside = style
    .trim()
    .replace(
      /:root\[data-([\w-]+)(?:=["']?([\w-]+)["']?)?\]/g,
      (_, name: string, value?: string) =>
        value === undefined ? `:host([${name}]) .carnet` : `:host([${name}=${value}]) .carnet`,
    )
    .replaceAll(':root', '.carnet')
    .replaceAll('.carnet>main', '.carnet>div');
  const [begin, end] = STYLE_MARKS;
  return begin + FIRST + inside + LAST + end;
}

/**
 * Reads back out of the prerendered page what stands in it once and would cost too much to ship a
 * second time as data: the basemap's paths, the names on the map, the heights of the card, and the texts that the data refers to.
 */
import type { Basemap, DrawnLabel } from '../core/model/map';

/** Attribute that names a basemap path's layer in the markup; visited lands add their country. */
export const LAYER = 'data-basemap';

/**
 * Returns the basemap as it stands in `root`. Layers that are not in the markup come back empty,
 * which hydrates to the same nothing.
 */
export function readBasemap(root: ParentNode): Basemap {
  const layers = new Map<string, string>();
  for (const path of root.querySelectorAll(`[${LAYER}]`)) {
    layers.set(path.getAttribute(LAYER) ?? '', path.getAttribute('d') ?? '');
  }
  const layer = (name: string): string => layers.get(name) ?? '';
  const visited = [...layers].filter(([name]) => name.startsWith('visited-'));
  return {
    land: layer('land'),
    lakes: layer('lakes'),
    rivers: layer('rivers'),
    agreed: layer('agreed'),
    disputed: layer('disputed'),
    far: layer('far'),
    visited: Object.fromEntries(visited.map(([name, d]) => [name.slice('visited-'.length), d])),
  };
}

/** Returns the names on the map as they are drawn in `root`, in order; none where there is no layer. */
export function readLabels(root: ParentNode): DrawnLabel[] {
  return [...root.querySelectorAll('[data-labels] > span')].map((span) => {
    const detail = span.querySelector('small')?.textContent;
    return {
      text: span.firstChild?.nodeValue ?? '',
      ...(detail === undefined ? {} : { detail }),
      className: span.className,
      style: span.getAttribute('style') ?? '',
    };
  });
}

/** Returns the style of the story as it stands in `root`: the heights of the card by width. */
export function readCardStyle(root: ParentNode): string {
  return root.querySelector('.story')?.getAttribute('style') ?? '';
}

/** What of an element's attributes data refer to, by what it is. */
const TOLD: readonly (readonly [selector: string, name: string])[] = [
  ["li[id^='event-']", 'id'],
  ["a:not([href^='#'])", 'href'],
  ['path:not([data-basemap])', 'd'],
  ['time', 'datetime'],
];

/**
 * Returns the texts that shared strings refer to, in the order of the document: each text node of
 * `root`, the names of the events' rows, the addresses of links out of the page and the data of paths
 * but the basemap's; none of them empty or white space. The build reads the same from its markup
 * (`publish/markupTexts.ts`).
 */
export function readTexts(root: HTMLElement): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const name = TOLD.find(([selector]) => node instanceof Element && node.matches(selector))?.[1];
    const text = name ? (node as Element).getAttribute(name) : node.nodeValue;
    if (text?.trim()) texts.push(text);
  }
  return texts;
}

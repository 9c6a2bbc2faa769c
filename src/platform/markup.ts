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

/**
 * Returns the texts that shared strings refer to: each text node of `root` that is more than white
 * space, then the address of each of its links out of the page and the data of each path but the
 * basemap's. The build reads the same from its markup (`publish/markupTexts.ts`).
 */
export function readTexts(root: HTMLElement): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  const attributes = (selector: string, name: string): string[] =>
    [...root.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
  return [
    ...texts.filter((text) => text.trim() !== ''),
    ...attributes("a:not([href^='#'])", 'href'),
    ...attributes('path:not([data-basemap])', 'd'),
  ];
}

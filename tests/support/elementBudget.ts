/** What the element's script may weigh: the page's own, and a little for being one. */
import { gzipSync } from 'node:zlib';
import { STYLE_MARKS } from '../../src/publish/elementStyle';
import { splitPage } from './pageParts';

/** Most that the script, without the style in it, may weigh over a page's, in bytes after gzip -9. */
export const ELEMENT_BUDGET = 2 * 1024;

/** Returns the element's script without its style. Throws where the style has no marks. */
export function withoutStyle(script: string): string {
  const [begin, end] = STYLE_MARKS.map((mark) => script.indexOf(mark));
  if (begin === undefined || end === undefined || begin < 0 || end < begin) {
    throw new Error('the element has no style, or its marks have gone');
  }
  return script.slice(0, begin) + script.slice(end);
}

/** Returns by how much the element's script is heavier than the one of a page, in bytes after gzip -9. */
export function weighElement(script: string, page: string): number {
  const weigh = (code: string): number => gzipSync(code, { level: 9 }).length;
  return weigh(withoutStyle(script)) - weigh(splitPage(page).script);
}

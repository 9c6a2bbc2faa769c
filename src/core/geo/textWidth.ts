/**
 * How wide a text can be, without a font: labels are placed at build time, where nothing can be
 * measured, and must then hold in whatever sans-serif the reader's system has. So every figure is
 * an upper bound. Kerning is left out, since it only makes text narrower; a host that brings its
 * own, wider font can break the promise.
 */
import { ASCII_BOLD, ASCII_REGULAR, BLOCKS, SINGLES, WIDEST } from './textWidthTable';

export type Weight = 'regular' | 'bold';

/** Fonts round advances to whole pixels at some sizes: half a pixel per letter is never exceeded. */
const HINTING_PX = 0.25;

/**
 * Returns an upper bound for the width of one line of `text`, in px, at `sizePx`. Letters with
 * diacritics count as their base letter; marks count nothing. An empty text gives 0.
 * @throws RangeError if the size is not positive.
 */
export function textWidth(text: string, sizePx: number, weight: Weight = 'regular'): number {
  if (!(sizePx > 0)) throw new RangeError(`not a font size: ${String(sizePx)}`);
  let width = 0;
  for (const character of text) {
    const advance = (advanceOf(character, weight) * sizePx) / 1000;
    width += advance === 0 ? 0 : advance + HINTING_PX;
  }
  return width;
}

/** In thousandths of the font size. */
function advanceOf(character: string, weight: Weight): number {
  const single = SINGLES[character];
  if (single) return weight === 'bold' ? single[1] : single[0];
  const base = character.normalize('NFD').codePointAt(0) ?? 0x20;
  const ascii = (weight === 'bold' ? ASCII_BOLD : ASCII_REGULAR)[base - 0x20];
  // A horn or a caron beside the letter makes d, L, o, u and the like wider than their base.
  if (ascii !== undefined) return ascii * (base === character.codePointAt(0) ? 1 : widening(base));
  const block = BLOCKS.find(({ from, to }) => base >= from && base <= to);
  return block ? block[weight] : WIDEST;
}

const WIDENED = new Set([...'dlLtoOuU'].map((letter) => letter.codePointAt(0)));

function widening(base: number): number {
  return WIDENED.has(base) ? 1.35 : 1.02;
}

/**
 * How wide a text can be, without a font: labels are placed at build time, where nothing can be
 * measured, and must then hold in whatever sans-serif the reader's system has. So every figure is
 * an upper bound. Kerning is left out, since it only makes text narrower; a host that brings its
 * own, wider font can break the promise.
 */
import { ARABIC } from './arabicWidthTable';
import { ASCII_BOLD, ASCII_REGULAR, BLOCKS, SINGLES, WIDEST } from './textWidthTable';

export type Weight = 'regular' | 'bold';

/** Fonts may round advances to whole pixels at small sizes; over a word a quarter covers it. */
const HINTING_PX = 0.25;
/** Verdana bold and a few others exceed the table by under one per cent. */
const SAFETY = 1.01;

/**
 * Returns an upper bound for the width of one line of `text`, in px, at `sizePx`. Letters with
 * diacritics count as their base letter; marks count nothing. An empty text gives 0.
 * @throws RangeError if the size is not positive.
 */
export function textWidth(text: string, sizePx: number, weight: Weight = 'regular'): number {
  if (!(sizePx > 0)) throw new RangeError(`not a font size: ${String(sizePx)}`);
  let width = 0;
  const characters = [...text];
  for (const [index, character] of characters.entries()) {
    const thousandths = arabicAdvance(characters, index, weight) ?? advanceOf(character, weight);
    const advance = (thousandths * sizePx * SAFETY) / 1000;
    width += advance === 0 ? 0 : advance + HINTING_PX;
  }
  return width;
}

/**
 * Returns {@link textWidth} with a memory, for those who try the same words in many columns: it
 * holds every text asked for, for as long as it is held itself.
 */
export function rememberedWidth(): (text: string, sizePx: number, weight?: Weight) => number {
  const known = { regular: new Map<number, Widths>(), bold: new Map<number, Widths>() };
  return (text, sizePx, weight = 'regular') => {
    const ofSize: Widths = known[weight].get(sizePx) ?? new Map<string, number>();
    known[weight].set(sizePx, ofSize);
    const width = ofSize.get(text) ?? textWidth(text, sizePx, weight);
    ofSize.set(text, width);
    return width;
  };
}

type Widths = Map<string, number>;

/** Marks that sit on the letter before them and part no letters. */
const ARABIC_MARK = /[\u064b-\u065f\u0670]/;
/** What a letter can join: every letter but the hamza that stands by itself; a tatweel too. */
const JOINS = /[\u0620\u0622-\u064a]/;

/** In thousandths of the font size; undefined for what is no Arabic letter of the table. */
function arabicAdvance(
  characters: readonly string[],
  index: number,
  weight: Weight,
): number | undefined {
  const widths = ARABIC[characters[index] ?? ''];
  if (!widths) return undefined;
  let after = index + 1;
  while (ARABIC_MARK.test(characters[after] ?? '')) after += 1;
  const [joined, joinedBold, end, endBold] = widths;
  const isJoined = JOINS.test(characters[after] ?? '');
  if (weight === 'bold') return isJoined ? joinedBold : endBold;
  return isJoined ? joined : end;
}

/** In thousandths of the font size. */
function advanceOf(character: string, weight: Weight): number {
  const single = SINGLES[character];
  if (single) return weight === 'bold' ? single[1] : single[0];
  const decomposed = character.normalize('NFD');
  const base = decomposed.codePointAt(0) ?? 0x20;
  const ascii = (weight === 'bold' ? ASCII_BOLD : ASCII_REGULAR)[base - 0x20];
  if (ascii !== undefined) return ascii * widening(decomposed);
  const block = BLOCKS.find(({ from, to }) => base >= from && base <= to);
  return block ? block[weight] : WIDEST;
}

/** A horn, and a caron drawn beside its letter, widen it; other marks sit on it, some a little wide. */
function widening(decomposed: string): number {
  if (decomposed.length === 1) return 1;
  return /\u031b|[dltL]\u030c/.test(decomposed) ? 1.35 : 1.02;
}

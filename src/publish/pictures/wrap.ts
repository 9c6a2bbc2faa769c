/**
 * Breaks texts into lines without a font: where a line may end, and how much fits by the table of
 * widths. A word is never cut unless it is longer than a whole line; Japanese, which has no spaces,
 * breaks behind punctuation and where a new phrase begins, so that names stay whole.
 */
import { textWidth, type Weight } from '../../core/geo/textWidth';

/**
 * Scripts for which the table knows one figure, that of the widest letter, and how much of it their
 * letters have on the mean of a word, rounded up: Arabic ones of other languages than Arabic are joined
 * too. The tests compare.
 */
const COARSE: readonly (readonly [letters: RegExp, share: number])[] = [
  [/[\u0660-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/g, 0.5],
  [/[\u0400-\u052f]/g, 0.55],
  [/[\u0370-\u03ff]/g, 0.8],
];

/** Returns how wide a line can be, px: an upper bound but for the scripts that it takes by their mean. */
export function lineWidth(text: string, sizePx: number, weight: Weight): number {
  let rest = text;
  let width = 0;
  for (const [letters, share] of COARSE) {
    width += share * textWidth((rest.match(letters) ?? []).join(''), sizePx, weight);
    rest = rest.replace(letters, '');
  }
  return width + textWidth(rest, sizePx, weight);
}

/** Must not begin a line: closing marks, small kana, the sign of length. */
const CLOSING =
  /^[)\]}”’»!,.?:;%、。，．・：；！？）」』】〉》ー…‥〜々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/;
/** Must not end a line. */
const OPENING = /[([{“‘«（「『【〈《]$/;
const PAUSE = /[、。，．：；！？）」』】〉》]$/;
const HIRAGANA = /[ぁ-ゖ]$/;
/** What begins a phrase behind hiragana: a particle ends one. */
const PHRASE = /^[\p{Script=Han}\p{Script=Katakana}（「『【〈《A-Za-z0-9]/u;

function mayBreak(before: string, after: string): boolean {
  if (/\s$/.test(before) && !before.endsWith('\u00a0')) return !/^\s/.test(after);
  if (CLOSING.test(after) || OPENING.test(before)) return false;
  if (PAUSE.test(before)) return true;
  if (/[–—/]$/.test(before)) return /^\p{L}/u.test(after);
  return HIRAGANA.test(before) && PHRASE.test(after);
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const character of text.trim()) {
    const last = pieces.at(-1);
    if (last === undefined || mayBreak(last, character)) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces;
}

/** A piece that is longer than a line, in parts that are not. */
function cutPiece(piece: string, fits: (line: string) => boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of piece) {
    const isStuck = /^\p{M}/u.test(character) || CLOSING.test(character) || OPENING.test(part);
    if (part !== '' && !isStuck && !fits(part + character)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/** How a text is set. */
export interface Setting {
  readonly size: number;
  readonly weight: Weight;
  /** Most that a line may take, px. */
  readonly width: number;
  /** Default: as many as it takes. */
  readonly maxLines?: number;
}

/** Returns the lines of a text; the last ends with an ellipsis where more would follow. Empty text has none. */
export function wrapText(text: string, setting: Setting): string[] {
  const { size, weight, width, maxLines = Infinity } = setting;
  const fits = (line: string): boolean => lineWidth(line.trimEnd(), size, weight) <= width;
  const lines: string[] = [];
  const pieces = piecesOf(text.replace(/\s+/g, ' ')).flatMap((piece) =>
    fits(piece) ? [piece] : cutPiece(piece, fits),
  );
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && fits(last + piece)) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  const whole = lines.map((line) => line.trimEnd());
  if (whole.length <= maxLines) return whole;
  const kept = whole.slice(0, Math.max(1, maxLines));
  return [...kept.slice(0, -1), shorten(kept.at(-1) ?? '', fits)];
}

/** Whole pieces for as long as the ellipsis fits behind them, characters if not one does. */
function shorten(line: string, fits: (line: string) => boolean): string {
  for (const parts of [piecesOf(line), [...line]]) {
    for (let count = parts.length; count > 0; count -= 1) {
      const short = `${parts
        .slice(0, count)
        .join('')
        .replace(/[\s,;:、，]+$/, '')}…`;
      if (fits(short)) return short;
    }
  }
  return '…';
}

/**
 * Returns the lines in the largest of `sizes` (px, falling) in which the whole text fits into the
 * box, evened out so that no word stands alone; in the last of them cut if it must be.
 */
export function fitText(
  text: string,
  sizes: readonly number[],
  box: { readonly width: number; readonly height: number; readonly leading: number },
  weight: Weight,
): { readonly size: number; readonly lines: readonly string[] } {
  for (const [index, size] of sizes.entries()) {
    const maxLines = Math.max(1, Math.floor(box.height / (size * box.leading)));
    const setting = { size, weight, width: box.width };
    const lines = wrapText(text, setting);
    const holds = lines.length <= maxLines && !isCut(text, lines);
    if (holds) return { size, lines: wrapEvenly(text, setting) };
    if (index === sizes.length - 1)
      return { size, lines: wrapText(text, { ...setting, maxLines }) };
  }
  return { size: 0, lines: [] };
}

/** Whether a line ends within a piece. */
function isCut(text: string, lines: readonly string[]): boolean {
  const pieces = piecesOf(text.replace(/\s+/g, ' '));
  return lines.flatMap(piecesOf).length > pieces.length;
}

/**
 * Returns the narrowest lines that are not more than {@link wrapText} makes, so that no word is left
 * alone on the last.
 */
export function wrapEvenly(text: string, setting: Setting): readonly string[] {
  const lines = wrapText(text, setting);
  let best: readonly string[] = lines;
  // A text that does not fit is cut, at the full width.
  if (isCut(text, lines) || isShort(lines)) return best;
  for (let share = 0.99; share > 0.4; share -= 0.01) {
    const next = wrapText(text, { ...setting, width: setting.width * share });
    if (next.length > lines.length || isCut(text, next) || isShort(next)) break;
    best = next;
  }
  return best;
}

function isShort(lines: readonly string[]): boolean {
  return lines.at(-1)?.endsWith('…') === true;
}

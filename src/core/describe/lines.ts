/** How text and boxes break into lines in a column, when only their widths are known. */

/** A stretch of text of one weight. */
export interface Run {
  readonly text: string;
  readonly weight: 'regular' | 'bold';
}

/**
 * Returns how many lines the runs take, one after another, in a column of `width`: broken after
 * spaces and hyphens, and within a word that is wider than the column. Empty text takes none.
 * `widthOf` is in the unit of `width`, which must be positive.
 */
export function countLines(
  runs: readonly Run[],
  width: number,
  widthOf: (text: string, weight: Run['weight']) => number,
): number {
  let lines = 0;
  let room = 0;
  for (const { text, weight } of runs) {
    for (const word of text.match(/[^\s-]*(?:-+|\s+|$)/gu) ?? []) {
      if (word === '') continue;
      const bare = widthOf(word.trimEnd(), weight);
      if (bare > room) {
        const own = Math.max(1, Math.ceil(bare / width));
        lines += own;
        room = own * width;
      }
      room -= widthOf(word, weight);
    }
  }
  return lines;
}

/**
 * Returns how many rows boxes of these widths take when they wrap, `gap` apart; one wider than the
 * column takes as many rows as it breaks into.
 */
export function countRows(widths: readonly number[], width: number, gap: number): number {
  let rows = 0;
  let room = 0;
  for (const box of widths) {
    if (box > room) {
      const own = Math.max(1, Math.ceil(box / width));
      rows += own;
      room = own * width;
    }
    room -= box + gap;
  }
  return rows;
}

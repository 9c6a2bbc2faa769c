/** Finds what a misspelt key, id or word was probably meant to be. */

/** Further than this is another word and not a slip. */
const MAX_DISTANCE = 2;
/** Beyond this many candidates the search is left out: it would cost more than it helps. */
const MAX_CANDIDATES = 2000;

/**
 * Returns how many letters to put in, take out, change or swap with a neighbour to get from `a` to
 * `b`; any number above `max` means "more than `max`".
 */
export function editDistance(a: string, b: string, max = MAX_DISTANCE): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let twoBack: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (twoBack[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > max) return max + 1;
    twoBack = last;
    last = row;
  }
  return last[b.length] ?? max + 1;
}

/**
 * Returns the candidate closest to `word`, the first of several equally close, or null where none
 * is within two letters (one for words of up to three, none for a single letter). Case and the difference between `-`, `_`
 * and space count for nothing, so `PressConference` finds `press-conference`.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > 100 || candidates.length > MAX_CANDIDATES) return null;
  const plain = simplify(word);
  const limit = Math.min(plain.length <= 3 ? 1 : MAX_DISTANCE, plain.length - 1);
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (candidate === word) continue;
    const distance = editDistance(plain, simplify(candidate), limit);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function simplify(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}

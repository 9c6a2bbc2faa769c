/**
 * Keeps inserted values apart from the direction of the sentence around them, for languages written
 * from right to left: a Latin name, or a time, at the edge of a part would else change places with
 * what stands beside it. Done once for a whole catalogue, so that no message can be forgotten.
 */

/** First strong isolate, and its end (Unicode Standard Annex 9, 2.3). */
const [OPEN, CLOSE] = ['\u2068', '\u2069'];

/**
 * Returns a copy of the catalogue with every `{place}` of its messages between U+2068 and U+2069.
 * `{n}` is left as it is: a number takes the direction of its sentence by itself.
 */
export function isolated<Catalogue>(catalogue: Catalogue): Catalogue {
  if (typeof catalogue === 'string') {
    return catalogue.replace(/\{(?!n\})\w+\}/g, `${OPEN}$&${CLOSE}`) as Catalogue & string;
  }
  if (Array.isArray(catalogue)) return catalogue.map(isolated) as Catalogue & unknown[];
  return Object.fromEntries(
    Object.entries(catalogue as Record<string, unknown>).map(([key, value]) => [
      key,
      isolated(value),
    ]),
  ) as Catalogue;
}

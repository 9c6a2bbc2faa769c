/**
 * Keeps inserted values apart from the direction of the sentence around them, for languages written
 * from right to left: a Latin name, or a time, at the edge of a part would else change places with
 * what stands beside it. Done once for a whole catalogue, so that no message can be forgotten.
 */

/** Isolates, and their end (Unicode Standard Annex 9, 2.4): by what is inside, and from the right. */
const [BY_CONTENT, FROM_RIGHT, END] = ['\u2068', '\u2067', '\u2069'];

/**
 * Places that hold what the file says, in whatever script. All others hold words of ours, often put
 * together of nothing but isolated values: those give no direction to what is around them, so it is
 * said, or "6 days, 3 countries" would read from its end.
 */
const FOREIGN =
  /^(?:name|title|place|city|note|source|via|for|reading|why|role|of|office|publisher|src|found|reason|key)$/;

/**
 * Returns a copy of the catalogue with every `{place}` of its messages between an isolate and its
 * end. `{n}` is left as it is: a number takes the direction of its sentence by itself.
 */
export function isolated<Catalogue>(catalogue: Catalogue): Catalogue {
  if (typeof catalogue === 'string') {
    return catalogue.replace(/\{(?!n\})(\w+)\}/g, isolate) as Catalogue & string;
  }
  if (Array.isArray(catalogue)) return catalogue.map(isolated) as Catalogue & unknown[];
  return Object.fromEntries(
    Object.entries(catalogue as Record<string, unknown>).map(([key, value]) => [
      key,
      isolated(value),
    ]),
  ) as Catalogue;
}

const isolate = (whole: string, name: string): string =>
  `${FOREIGN.test(name) ? BY_CONTENT : FROM_RIGHT}${whole}${END}`;

/**
 * English as a language that nobody speaks: every message longer by two fifths, accented, and between
 * brackets, so that what is too long for its place, and what is in no catalogue, stands out. Derived
 * from the English catalogue; no page has it.
 */

const ACCENTS: Readonly<Record<string, string>> = {
  ...{ a: 'á', e: 'ë', i: 'ï', o: 'ö', u: 'ü', y: 'ý', c: 'ç', n: 'ñ', s: 'š', z: 'ž' },
  ...{ A: 'Å', E: 'É', I: 'Î', O: 'Ø', U: 'Û', Y: 'Ý', C: 'Ç', N: 'Ñ', S: 'Š', Z: 'Ž' },
};
const [OPEN, CLOSE] = ['⟦', '⟧'] as const;
const LONGER = 0.4;
const PLACE = /(\{\w+\})/;

/** Returns a message so; one without a letter of its own, such as a comma, is left as it is. */
export function pseudoMessage(message: string): string {
  const pieces = message.split(PLACE);
  const own = pieces.filter((piece) => !PLACE.test(piece)).join('');
  if (!/\p{L}/u.test(own)) return message;
  const accented = pieces.map((piece) =>
    PLACE.test(piece) ? piece : piece.replace(/[a-z]/gi, (letter) => ACCENTS[letter] ?? letter),
  );
  const more = Math.ceil([...own].length * LONGER);
  // Longer by words, which can break, as they would in a language.
  const padding =
    more < 4 ? 'ë'.repeat(more) : ` ${'wörd '.repeat(Math.ceil(more / 5)).slice(0, more - 1)}`;
  const [, before = '', inner = '', after = ''] =
    /^(\s*)(.*?)(\s*)$/s.exec(accented.join('')) ?? [];
  return before + OPEN + inner + padding.trimEnd() + CLOSE + after;
}

/** Returns a copy of a catalogue, all its messages so. */
export function pseudo<Catalogue>(catalogue: Catalogue): Catalogue {
  if (typeof catalogue === 'string') return pseudoMessage(catalogue) as Catalogue & string;
  if (Array.isArray(catalogue)) return catalogue.map(pseudo) as Catalogue & unknown[];
  if (typeof catalogue !== 'object' || catalogue === null) return catalogue;
  const entries = Object.entries(catalogue).map(([key, value]) => [key, pseudo<unknown>(value)]);
  return Object.fromEntries(entries) as Catalogue;
}

/** Returns what of a text stands in no brackets; brackets may hold brackets. */
export function unbracketed(text: string): string {
  const inner = /⟦[^⟦⟧]*⟧/g;
  let rest = text;
  while (inner.test(rest)) rest = rest.replace(inner, ' ');
  return rest;
}

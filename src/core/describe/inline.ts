/**
 * The inline markup that an events file may carry in its longer texts: **bold**, *italic* and
 * [text](https://…). It becomes a small tree, never HTML, so nothing that an author writes can be
 * more than text, emphasis or a link to the web or to a mailbox. What stands there for want of a
 * translation (`texts.ts`) becomes a part of its own language, so that a screen reader changes voice.
 */
import { isSafeHref } from '../model/href';
import type { Tongue } from '../model/language';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly parts: readonly Inline[] }
  | { readonly kind: 'em'; readonly parts: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly parts: readonly Inline[] }
  | {
      readonly kind: 'foreign';
      /** BCP 47. */
      readonly language: string;
      readonly direction: 'ltr' | 'rtl';
      readonly parts: readonly Inline[];
    };

/** Emphasis may not begin or end with a space, so "2 * 3 * 4" stays as it is. */
const MARK =
  /\*\*(?<strong>[^\s*](?:[^*]*[^\s*])?)\*\*|\*(?<em>[^\s*](?:[^*]*[^\s*])?)\*|\[(?<label>[^[\]]+)\]\((?<href>[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)\)/;
/** Between isolates by direction, which no text of a checked file holds itself. */
const FOREIGN = /(?<way>[\u2066\u2067])(?<foreign>[^\u2066-\u2069]*)\u2069/;
const EITHER = new RegExp(`${MARK.source}|${FOREIGN.source}`);

/**
 * Returns the parts of a text in order; joined, their texts are the text without its marks. A mark
 * that is not closed, and a link that is not safe, stay as they were written. Empty text has no parts.
 * `tongues` are the story's languages beside the page's; default none.
 */
export function parseInline(text: string, tongues?: readonly Tongue[]): Inline[] {
  return parse(text, tongues, tongues ? EITHER : MARK);
}

/** Returns the same of a text without markup, such as a title or a name: what is in another language is a part. */
export function parsePlain(text: string, tongues: readonly Tongue[] | undefined): Inline[] {
  return tongues ? parse(text, tongues, FOREIGN) : [{ kind: 'text', text }];
}

function parse(text: string, tongues: readonly Tongue[] = [], mark: RegExp): Inline[] {
  const parts: Inline[] = [];
  let rest = text;
  /** Takes the next characters off, as text. */
  const pass = (length: number): void => {
    if (length > 0) parts.push({ kind: 'text', text: rest.slice(0, length) });
    rest = rest.slice(length);
  };
  for (let found = mark.exec(rest); found; found = mark.exec(rest)) {
    const [whole] = found;
    pass(found.index);
    const piece = parsePiece(found.groups ?? {}, rest.slice(whole.length), tongues, mark);
    if (piece) {
      parts.push(piece);
      rest = rest.slice(whole.length);
    } else pass(found.groups?.way ? 1 : whole.length);
  }
  pass(rest.length);
  return parts;
}

/** What a mark makes of its text, given what stands `behind` it; undefined where it makes nothing. */
function parsePiece(
  { strong, em, label, href, way, foreign = '' }: Record<string, string | undefined>,
  behind: string,
  tongues: readonly Tongue[],
  mark: RegExp,
): Inline | undefined {
  const partsOf = (inner: string): Inline[] => parse(inner, tongues, mark);
  if (strong !== undefined) return { kind: 'strong', parts: partsOf(strong) };
  if (em !== undefined) return { kind: 'em', parts: partsOf(em) };
  if (label !== undefined && href !== undefined && isSafeHref(href)) {
    return { kind: 'link', href, parts: partsOf(label) };
  }
  const tongue = way && tongues.find((one) => behind.startsWith(one.mark));
  if (!tongue) return undefined;
  const direction = way === '\u2066' ? 'ltr' : 'rtl';
  return { kind: 'foreign', language: tongue.language, direction, parts: partsOf(foreign) };
}

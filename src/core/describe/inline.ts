/**
 * The inline markup that an events file may carry in its longer texts: **bold**, *italic* and
 * [text](https://…). It becomes a small tree, never HTML, so nothing that an author writes can be
 * more than text, emphasis or a link to the web or to a mailbox.
 */
import { isSafeHref } from '../model/href';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly parts: readonly Inline[] }
  | { readonly kind: 'em'; readonly parts: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly parts: readonly Inline[] };

/** Emphasis may not begin or end with a space, so "2 * 3 * 4" stays as it is. */
const MARK =
  /\*\*(?<strong>[^\s*](?:[^*]*[^\s*])?)\*\*|\*(?<em>[^\s*](?:[^*]*[^\s*])?)\*|\[(?<label>[^[\]]+)\]\((?<href>[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)\)/;

function parsePiece(groups: Record<string, string | undefined>, whole: string): Inline {
  if (groups.strong !== undefined) return { kind: 'strong', parts: parseInline(groups.strong) };
  if (groups.em !== undefined) return { kind: 'em', parts: parseInline(groups.em) };
  const { label, href } = groups;
  if (label === undefined || href === undefined || !isSafeHref(href)) {
    return { kind: 'text', text: whole };
  }
  return { kind: 'link', href, parts: parseInline(label) };
}

/**
 * Returns the parts of a text in order; joined, their texts are the text without its marks. A mark
 * that is not closed, and a link that is not safe, stay as they were written. Empty text has no parts.
 */
export function parseInline(text: string): Inline[] {
  const parts: Inline[] = [];
  let rest = text;
  for (let found = MARK.exec(rest); found; found = MARK.exec(rest)) {
    if (found.index > 0) parts.push({ kind: 'text', text: rest.slice(0, found.index) });
    parts.push(parsePiece(found.groups ?? {}, found[0]));
    rest = rest.slice(found.index + found[0].length);
  }
  if (rest !== '') parts.push({ kind: 'text', text: rest });
  return parts;
}

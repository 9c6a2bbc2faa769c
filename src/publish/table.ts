/**
 * The page that has the events of a story as a table, `table.html`, and the file of it for
 * spreadsheets, `events.csv`. A page of its own and not a view of the first: 25 rows would be the
 * story once more in a page that has no bytes to spare, and few readers ask for it.
 */
import { fill } from '../core/model/fill';
import { inlineScript, policyLine } from './document';
import { escapeHtml, languageAttributes } from './escape';
import { addressOf, TABLE_FILES, type Place } from './files';
import { ICON } from './metadata';
import { shortenStyle } from './shortenStyle';
import type { Story } from '../core/model/story';
import type { TableMessages } from '../core/model/table';
import { pruneLanguages, pruneStyle } from './style';

/** What the page is put together from. */
export interface TableParts {
  /** Markup of the body, prerendered. */
  readonly markup: string;
  /** The script that makes it sort. */
  readonly code: string;
  /** The styles of all components. */
  readonly style: string;
}

/** Returns the document. It needs no other file, and names the story's page as the one to find. */
export function tableHtml(
  { title, language }: Pick<Story, 'title' | 'language'>,
  messages: TableMessages,
  place: Place,
  { markup, code, style }: TableParts,
): string {
  const script = inlineScript(code);
  const body = `<div class="carnet">${markup}</div>`;
  const own = shortenStyle(
    pruneStyle(pruneLanguages(style, language), 0, body + script),
    body + script,
  );
  const name = escapeHtml(fill(messages.title, { title }));
  return (
    `<!doctype html><html${languageAttributes(language)}><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `${policyLine(script)}<title>${name}</title>` +
    `<link rel="canonical" href="${escapeHtml(addressOf(place, TABLE_FILES.page))}">` +
    `<link rel="icon" href="${ICON}"><meta name="robots" content="noindex">` +
    `<style>${own}</style></head><body>${body}<script>${script}</script></body></html>\n`
  );
}

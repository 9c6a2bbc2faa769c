/** What a build writes and where it stands: the terms in which the by-products of a story speak. */

/** What a build writes, by path from the output folder, with forward slashes. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** The Atom feed beside each page. */
export const FEED_NAME = 'feed.xml';

/** The events as a table and as a file for spreadsheets, and the page to which they lead back. */
export const TABLE_FILES = { table: 'table.html', csv: 'events.csv', page: 'index.html' } as const;

/** Where one story's files stand. */
export interface Place {
  /** Absolute https address of the output folder, ending in a slash; undefined: every address is relative. */
  readonly base?: string;
  /**
   * Empty for the default story, else its id and a slash; a translation and a day's page lie one
   * deeper.
   */
  readonly folder: string;
}

/** Returns the address of a story's file for that story's own documents: absolute with a base, else its bare name. */
export function addressOf({ base, folder }: Place, name: string): string {
  return base === undefined ? name : `${base}${folder}${name}`;
}

/**
 * Returns the way from one story's page to another's, relative and with the file's name, so that it
 * holds in any folder, on any host and from a disk.
 */
export function wayTo(from: Place, to: Place): string {
  return `${up(from)}${to.folder}index.html`;
}

/** The way from a story's folder to the root of the output folder. */
function up({ folder }: Place): string {
  return '../'.repeat(folder.split('/').length - 1);
}

/** Returns the same for a file of the whole site, which stands at the root of the output folder. */
export function siteAddressOf({ base, folder }: Place, name: string): string {
  if (base !== undefined) return base + name;
  return up({ folder }) + name;
}

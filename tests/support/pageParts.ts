/**
 * Takes a published page apart by what its bytes are spent on, and holds each part against its
 * budget. Knows HTML as the build writes it (attributes in double quotes), and no more.
 */
import { gzipSync } from 'node:zlib';

const KB = 1024;
const SCRIPT = /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/g;
/** What the head says to machines; style and policy belong to the page itself. */
const METADATA =
  /<title>[^<]*<\/title>|<link\b[^>]*>|<meta (?:name|property)="(?!viewport)[^>]*>|<script type="application\/ld\+json">[\s\S]*?<\/script>/g;

/** Most that each part may weigh, in bytes after gzip -9. */
export const BUDGET = {
  whole: 124 * KB,
  script: 58.5 * KB,
  basemap: 30.5 * KB,
  metadata: 4 * KB,
  rest: 34.5 * KB,
} as const;

export type Part = keyof typeof BUDGET;

/**
 * A translation says the same in more bytes: letters of Japanese and Arabic take two or three, and
 * nothing that is shared is any smaller.
 */
const TRANSLATED = {
  ...BUDGET,
  whole: 130 * KB,
  script: 59.5 * KB,
  metadata: 4.5 * KB,
  rest: 37 * KB,
} as const;

/**
 * What the pages of the stories below the root may weigh, by folder: closer to what they are, so
 * that growth is seen before it meets the limit of all. A folder that is not here has no budget,
 * which is a failure.
 */
const BELOW: Readonly<Record<string, Readonly<Record<Part, number>>>> = {
  'nixon-1972': { ...BUDGET, whole: 123 * KB, basemap: 34 * KB, rest: 30 * KB },
  ar: TRANSLATED,
  fr: TRANSLATED,
  ja: TRANSLATED,
  tr: TRANSLATED,
  'kissinger-1974': { ...BUDGET, whole: 124 * KB, basemap: 34 * KB, rest: 31.5 * KB },
};

/**
 * Returns the budget of a page by its path from the output folder; null where none is written. A
 * story as known on a day has no more than the story.
 */
export function budgetOf(page: string): Readonly<Record<Part, number>> | null {
  const [folder, name] = page.split(/[\\/]/);
  if (name === undefined || folder === undefined || folder === 'known') return BUDGET;
  return BELOW[folder] ?? null;
}

export interface PageParts {
  /** Content of every script that runs. */
  readonly script: string;
  /** Path data of the elements marked `data-basemap`. */
  readonly basemap: readonly string[];
  /** Title, descriptions, cards and JSON-LD: for search, previews and archives, never drawn. */
  readonly metadata: readonly string[];
  /** Markup, styles, words and data: the page without the others. */
  readonly rest: string;
}

/** Returns the parts of a page. A page without scripts or basemap has them empty. */
export function splitPage(html: string): PageParts {
  const scripts: string[] = [];
  const basemap: string[] = [];
  const metadata: string[] = [];
  const headEnd = html.indexOf('</head>');
  const head = html.slice(0, Math.max(0, headEnd)).replace(METADATA, (line) => {
    metadata.push(line);
    return '';
  });
  const rest = (head + html.slice(Math.max(0, headEnd)))
    .replace(SCRIPT, (all: string, open: string, code: string, close: string) => {
      if (/\btype="application\/(?:ld\+)?json"/.test(open)) return all;
      scripts.push(code);
      return open + close;
    })
    .replace(/<\w+\b[^>]*\bdata-basemap\b[^>]*>/g, (tag) =>
      tag.replace(/\bd="([^"]*)"/, (_all, d: string) => {
        basemap.push(d);
        return 'd=""';
      }),
    );
  return { script: scripts.join('\n'), basemap: basemap.filter((d) => d !== ''), metadata, rest };
}

/** Returns the bytes of each part after gzip -9, each compressed by itself. */
export function weighPage(html: string): Readonly<Record<Part, number>> {
  const { script, basemap, metadata, rest } = splitPage(html);
  return {
    whole: gzipped(html),
    script: gzipped(script),
    basemap: gzipped(basemap.join('\n')),
    metadata: gzipped(metadata.join('\n')),
    rest: gzipped(rest),
  };
}

/**
 * Returns what is wrong with a page besides its weight, one sentence each: something it would
 * fetch, a basemap path that stands twice, or a part that was not found at all.
 */
export function findFaults(html: string): readonly string[] {
  const { script, basemap } = splitPage(html);
  const faults = fetched(html).map((what) => `the page would fetch ${what}`);
  for (const d of basemap) {
    const times = html.split(d).length - 1;
    if (times !== 1) faults.push(`a basemap path stands ${times} times: ${d.slice(0, 30)}…`);
  }
  if (script === '') faults.push('no script was found');
  if (basemap.length === 0) faults.push('no basemap was found');
  return faults;
}

/** Addresses that a browser would ask for by itself; links are asked for by the reader. */
function fetched(html: string): string[] {
  const markup = html.replace(SCRIPT, '$1$3');
  const inTags =
    /<(?:script|img|iframe|source|video|audio|embed|object|use|image)\b[^>]*?\s(?:src|srcset|data|href)="([^"]*)"/g;
  // These two only say where something is; every other relation may be loaded.
  const links = /<link\b(?![^>]*\brel="(?:canonical|alternate)")[^>]*?\shref="([^"]*)"/g;
  const inStyles = /(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/g;
  return [inTags, links, inStyles]
    .flatMap((pattern) => [...markup.matchAll(pattern)].map((match) => match[1] ?? ''))
    .filter((address) => !address.startsWith('data:') && !address.startsWith('#'));
}

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

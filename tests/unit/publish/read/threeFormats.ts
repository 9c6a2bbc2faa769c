/** Writes one events file in the three formats, and finds where a piece of it stands in each. */
import { stringify } from 'yaml';

export const FORMATS = ['ts', 'yaml', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** A small file without any problem; every test spoils one thing in a copy of it. */
export const GOOD = {
  format: 1,
  id: 'small-tour',
  language: 'en',
  title: 'A small tour',
  updated: '2025-08-26',
  home: 'tokyo',
  people: { guler: { name: 'Yaşar Güler', nativeName: { tr: 'Yaşar Güler' } } },
  places: {
    tokyo: {
      name: 'Tokyo',
      country: 'JP',
      at: [139.69, 35.69],
      precision: 'city',
      zone: 'Asia/Tokyo',
    },
    ankara: {
      name: 'Ankara',
      country: 'TR',
      at: [32.86, 39.93],
      precision: 'city',
      zone: 'Europe/Istanbul',
    },
  },
  sources: {
    wire: {
      publisher: 'A wire',
      title: 'Ministers meet',
      url: 'https://example.org/a',
      published: '2025-08-20',
      kind: 'wire',
    },
  },
  events: [
    {
      id: 'talks',
      kind: 'meeting',
      title: 'Talks',
      when: { date: '2025-08-19', start: '11:05', end: '12:00' },
      at: 'ankara',
      with: ['guler'],
      sources: ['wire'],
    },
    {
      id: 'dinner',
      kind: 'meal',
      title: 'Dinner',
      when: { date: '2025-08-19', after: ['talks'] },
      at: 'ankara',
      sources: [{ source: 'wire', for: 'the day' }],
    },
  ],
};

/** Anything a file may hold; tests set what the types would refuse. */
export type Loose = Record<string, unknown>;

/** Returns a copy of the good file with values put in by path; undefined takes a field out. */
export function spoil(changes: Readonly<Record<string, unknown>>): Loose {
  const file = structuredClone(GOOD) as Loose;
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const owner = steps.reduce<Loose>((at, step) => at[step] as Loose, file);
    if (value === undefined) Reflect.deleteProperty(owner, last);
    else Object.defineProperty(owner, last, { value, enumerable: true, configurable: true });
  }
  return file;
}

/** Returns the file as text. Keys such as `__proto__` are written like any other. */
export function write(file: Loose, format: Format): string {
  const json = JSON.stringify(file, null, 2);
  if (format === 'json') return `${json}\n`;
  if (format === 'yaml') return stringify(JSON.parse(json), { lineWidth: 0 });
  return `import { defineItinerary } from '../src/core/model/itinerary';\n\nexport default defineItinerary(${json});\n`;
}

/**
 * Returns `line:column` of the `nth` needle (from 1), with the quotation mark that opens it. Without
 * `nth` the needle has to be there exactly once.
 */
export function placeOf(text: string, needle: string, nth?: number): string {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) found.push(at);
  const at = found[(nth ?? 1) - 1];
  if (at === undefined || (nth === undefined && found.length > 1)) {
    throw new RangeError(`${String(found.length)} times there: ${needle}`);
  }
  const start = /["']/.test(text[at - 1] ?? '') ? at - 1 : at;
  const before = text.slice(0, start).split('\n');
  return `${String(before.length)}:${String((before.at(-1) ?? '').length + 1)}`;
}

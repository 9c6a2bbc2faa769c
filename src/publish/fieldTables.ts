/**
 * The page of the README that describes every field of an events file, written from `fieldNotes`, so
 * that people and editors read the same. Node only.
 */
import { OBJECTS } from '../core/model/schema';
import { FIELD_NOTES, type Note } from './fieldNotes';

/** What stands over the table of each object, in reading order. */
const HEADINGS: Readonly<Record<keyof typeof OBJECTS, string>> = {
  itinerary: '**The file**',
  person: '**A person**, in `people`',
  place: '**A place**, in `places`',
  source: '**A source**, in `sources`',
  event: '**An event**, in `events`',
  when: '**When**, in `when`: a date alone, or these',
  bound: '**A bound**, in `earliest` and `latest`: a time alone, or these',
  citation: '**A citation**, in the `sources` of an event: a key alone, or these',
  dispute: '**A dispute**, in `disputes`',
  version: '**A version**, in `versions`',
  history: '**An earlier state**, in `history`',
  leg: '**A leg**, in `legs`',
  map: '**The map**, in `map`',
  track: '**A track**, in `tracks`',
  correction: '**A correction**, in `corrections`',
  waiver: '**A waiver**, in `waive`',
  link: '**A link**, in `links`',
  media: '**A picture**, in `media`',
};

const MARKS = ['<!-- fields: written by `npm run schema` -->', '<!-- /fields -->'] as const;

/** Returns a value as YAML has it on one line. */
export function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([key, field]) => `${key}: ${inYaml(field)}`);
    return `{ ${fields.join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  // Whatever another reader of YAML could take for a number, a date or a mark is quoted.
  return /^\p{L}[\p{L}\d’ -]*$/u.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
}

/** Returns the tables, one an object, as Markdown that nobody has aligned. */
function fieldTables(): string {
  return (Object.keys(HEADINGS) as (keyof typeof HEADINGS)[])
    .map((name) => {
      const required = new Set(requiredOf(OBJECTS[name].entries));
      const rows = Object.entries<Note>(FIELD_NOTES[name]).map(([field, [says, example]]) => {
        const mark = required.has(field) ? '' : '?';
        return `| \`${field}\`${mark} | ${says} | \`${inYaml(example)}\` |`;
      });
      return [
        HEADINGS[name],
        '',
        '| field | what it says | example |',
        '| --- | --- | --- |',
        ...rows,
      ];
    })
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function requiredOf(entries: Readonly<Record<string, { readonly type: string }>>): string[] {
  return Object.entries(entries).flatMap(([field, { type }]) =>
    type === 'optional' ? [] : [field],
  );
}

/** Returns the README with its tables as they should be. Throws where their marks are gone. */
export function withFieldTables(readme: string): string {
  const [begin, end] = MARKS.map((mark) => readme.indexOf(mark));
  if (begin === undefined || end === undefined || begin < 0 || end < begin) {
    throw new Error(`README.md lacks ${MARKS.join(' or ')}`);
  }
  return `${readme.slice(0, begin + MARKS[0].length)}\n\n${fieldTables()}\n\n${readme.slice(end)}`;
}

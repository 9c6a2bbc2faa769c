import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { itinerarySchema } from '../../../src/core/model/schema';
import { JSON_SCHEMA_FILE, jsonSchemaText } from '../../../src/publish/jsonSchema';
import { spoil } from './read/threeFormats';

/** The validator that ESLint brings along: an opinion on JSON Schema that is not ours. */
interface Validator {
  compile: (schema: unknown) => (value: unknown) => boolean;
}
const fromEslint = createRequire(createRequire(import.meta.url).resolve('eslint'));
const Ajv = fromEslint('ajv') as new (options: object) => Validator;
/** As much of a JSON Schema as the tests of its words read. */
interface Described {
  readonly description?: string;
  readonly examples?: readonly unknown[];
}
const whole = JSON.parse(jsonSchemaText()) as {
  readonly $defs: Readonly<Record<string, Described>>;
};

/** Yields every field at any depth, with its path. */
function* fieldsOf(node: unknown, path = ''): Generator<readonly [string, Described]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'examples') continue;
    if (key === 'properties') {
      for (const [name, field] of Object.entries(value as Record<string, Described>)) {
        yield [`${path}.${name}`, field];
      }
    }
    yield* fieldsOf(value, `${path}.${key}`);
  }
}

const accepts = new Ajv({ schemaId: 'auto' }).compile(JSON.parse(jsonSchemaText()));

describe('the published JSON Schema', () => {
  it('is the one that the schema makes; run `npm run schema` if it is not', () => {
    expect(readFileSync(JSON_SCHEMA_FILE, 'utf8')).toBe(jsonSchemaText());
  });

  it('is small enough for an editor', () => {
    expect(jsonSchemaText().length).toBeLessThan(60_000);
  });

  it('says of every field what it is for, with an example', () => {
    const fields = [...fieldsOf(whole)];
    expect(fields.length).toBeGreaterThan(100);
    const mute = fields.filter(
      ([, { description = '', examples = [] }]) => description === '' || examples.length === 0,
    );
    expect(mute.map(([path]) => path)).toEqual([]);
  });

  it('has no example that it would refuse', () => {
    const values = [...fieldsOf(whole), ...Object.entries(whole.$defs)];
    const refused = values.flatMap(([path, schema]) => {
      const { examples = [], ...plain } = schema;
      const isGood = new Ajv({ schemaId: 'auto' }).compile({ ...plain, $defs: whole.$defs });
      return examples.filter((example) => !isGood(example)).map((example) => [path, example]);
    });
    expect(refused).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['the good file', {}],
    ['a schema named in the file', { $schema: './carnet.schema.json' }],
    ['a text by language', { title: { en: 'x', 'pt-BR': 'y' } }],
    ['several kinds', { 'events.0.kind': ['meeting', 'meal'] }],
    ['a date alone', { 'events.0.when': '2025-08' }],
    [
      'a bound in another zone',
      { 'events.0.when': { latest: { date: '2025-08-21', time: '24:00', zone: 'Asia/Tokyo' } } },
    ],
    ['a waiver', { waive: [{ code: 'x', reason: 'y' }] }],
  ])('accepts, as the schema does, %s', (_, changes) => {
    const file = spoil(changes);
    expect(v.is(itinerarySchema, file)).toBe(true);
    expect(accepts(file)).toBe(true);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['an unknown field', { titel: 'x' }],
    ['an unknown field in an event', { 'events.0.tilte': 'x' }],
    ['an unknown field in a when', { 'events.0.when.strat': '11:05' }],
    ['a missing field', { language: undefined }],
    ['a missing field of a place', { 'places.tokyo.zone': undefined }],
    ['no events', { events: [] }],
    ['no kind', { 'events.0.kind': [] }],
    ['another format', { format: 2 }],
    ['an id with capitals', { id: 'Tour' }],
    ['an id with an end too many', { id: 'tour-' }],
    ['a language in words', { language: 'English' }],
    ['a text in a language in words', { title: { English: 'x' } }],
    ['a text that is a number', { title: 1 }],
    ['a text that is a list', { title: ['x'] }],
    ['a kind that does not exist', { 'events.0.kind': 'meating' }],
    ['a clock time past the day', { 'events.0.when.start': '25:00' }],
    ['a duration in words', { 'events.0.when.lasts': '45 minutes' }],
    ['an empty duration', { 'events.0.when.lasts': '' }],
    ['a country in words', { 'places.tokyo.country': 'Japan' }],
    ['three numbers for a point', { 'places.tokyo.at': [1, 2, 3] }],
    ['one number for a point', { 'places.tokyo.at': [1] }],
    ['text for a number', { 'places.tokyo.at': ['1', '2'] }],
    ['a circle of negative size', { 'places.tokyo.withinKm': -1 }],
    [
      'half a pixel',
      { 'events.0.media': [{ src: 'x', alt: 'x', credit: 'x', width: 1.5, height: 1 }] },
    ],
    ['a citation without its purpose', { 'events.0.sources': [{ source: 'wire' }] }],
    ['a waiver without a reason', { waive: [{ code: 'x' }] }],
  ])('refuses, as the schema does, %s', (_, changes) => {
    const file = spoil(changes);
    expect(v.is(itinerarySchema, file)).toBe(false);
    expect(accepts(file)).toBe(false);
  });
});

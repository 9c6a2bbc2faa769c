import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { MEANINGS, OBJECTS } from '../../../src/core/model/schema';
import { FIELD_NOTES, VALUE_EXAMPLES, type Note } from '../../../src/publish/fieldNotes';
import { inYaml, withFieldTables } from '../../../src/publish/fieldTables';

const README = readFileSync('README.md', 'utf8');
const NAMES = Object.keys(OBJECTS) as (keyof typeof OBJECTS)[];
const notes = NAMES.flatMap((name) =>
  Object.entries<Note>(FIELD_NOTES[name]).map(([field, note]) => [name, field, note] as const),
);

describe('the notes on fields', () => {
  it.each(notes)('have an example of %s.%s that the schema accepts', (name, field, note) => {
    const [says, ...examples] = note;
    expect(says).toMatch(/^.{4,90}\.$/);
    const schema = (OBJECTS[name].entries as Record<string, v.GenericSchema>)[field];
    for (const example of examples) expect(schema && v.is(schema, example)).toBe(true);
  });

  it('have an example of every kind of value', () => {
    for (const [name, examples] of Object.entries(VALUE_EXAMPLES)) {
      const schema = MEANINGS[name as keyof typeof MEANINGS] as v.GenericSchema;
      for (const example of examples) expect(v.is(schema, example), name).toBe(true);
    }
  });
});

describe('the README', () => {
  it('describes every field as the notes do; run `npm run schema` if it does not', async () => {
    const wanted = withFieldTables(README);
    const options = { ...(await resolveConfig('README.md')), filepath: 'README.md' };
    expect(await format(wanted, options)).toBe(README);
  });

  it.each(notes)('names %s.%s', (_, field) => {
    expect(README).toContain(`\`${field}\``);
  });

  it('that has lost its marks is not written to', () => {
    expect(() => withFieldTables('# Carnet')).toThrow(/lacks/);
  });
});

describe('a value on one line of YAML', () => {
  it.each([
    ['plain words', 'plain words'],
    ['11:05', "'11:05'"],
    ['it’s', 'it’s'],
    ["it's", "'it''s'"],
    ['2025-08-19', "'2025-08-19'"],
    ['Yes, no', "'Yes, no'"],
    [10, '10'],
    [true, 'true'],
    [['a', { b: ['c'] }], '[a, { b: [c] }]'],
  ])('%j is %s', (value, line) => {
    expect(inYaml(value)).toBe(line);
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { itinerarySchema } from '../../../src/core/model/schema';
import { resolveSpans } from '../../../src/core/time/resolve';
import { RESOLVED_SCHEMA_FILE, resolvedSchemaText } from '../../../src/publish/jsonSchema';
import { buildPage, type BuiltPage } from '../../../src/publish/page';
import { GENERATOR, resolvedJson } from '../../../src/publish/resolved';
import { resolvedSchema } from '../../../src/publish/resolvedSchema';
import { TOURS } from '../../support/tours';

// Cutting a frame for the first time takes seconds.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

interface Validator {
  compile: (schema: unknown) => (value: unknown) => boolean;
}
const fromEslint = createRequire(createRequire(import.meta.url).resolve('eslint'));
const Ajv = fromEslint('ajv') as new (options: object) => Validator;
const accepts = new Ajv({ schemaId: 'auto' }).compile(JSON.parse(resolvedSchemaText()));

type Resolved = v.InferOutput<typeof resolvedSchema>;

const built = new Map<string, BuiltPage>();
beforeAll(async () => {
  for (const file of TOURS) built.set(file, await buildPage(file));
});

function pageOf(id: string): BuiltPage {
  const page = built.get(id);
  if (!page) throw new RangeError(`no tour "${id}"`);
  return page;
}

function readBack(id: string): Resolved {
  return v.parse(resolvedSchema, JSON.parse(resolvedJson(pageOf(id), { folder: '' })));
}

describe('the published schema of itinerary.json', () => {
  it('is the one that the schema makes; run `npm run schema` if it is not', () => {
    expect(readFileSync(RESOLVED_SCHEMA_FILE, 'utf8')).toBe(resolvedSchemaText());
  });

  it('refuses what the schema refuses', () => {
    const good = readBack(TOURS[0]) as Record<string, unknown>;
    const changes: readonly Readonly<Record<string, unknown>>[] = [
      { format: 'carnet' },
      { version: 2 },
      { version: '1' },
      { extra: true },
      { story: undefined },
      { story: { ...(good['story'] as object), events: [] } },
      { basemap: { ...(good['basemap'] as object), visited: { 'x);y': 'M0 0' } } },
      { itinerary: { ...(good['itinerary'] as object), format: 2 } },
    ];
    expect(accepts(good)).toBe(true);
    for (const change of changes) {
      const file = JSON.parse(JSON.stringify({ ...good, ...change })) as unknown;
      expect(v.is(resolvedSchema, file), JSON.stringify(change).slice(0, 60)).toBe(false);
      expect(accepts(file), JSON.stringify(change).slice(0, 60)).toBe(false);
    }
  });
});

describe.each(TOURS)('itinerary.json of %s', (id) => {
  it('is of the shape that is published, to the last field', () => {
    const file = JSON.parse(resolvedJson(pageOf(id), { folder: '' })) as unknown;
    const { issues = [] } = v.safeParse(resolvedSchema, file);
    expect(issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`)).toEqual([]);
    expect(accepts(file)).toBe(true);
  });

  it('holds the events file as it was written, which can be built again', () => {
    const { itinerary } = readBack(id);
    expect(itinerary).toEqual(JSON.parse(JSON.stringify(pageOf(id).itinerary)));
    const again = v.parse(itinerarySchema, itinerary) as BuiltPage['itinerary'];
    expect(resolveSpans(again)).toEqual(resolveSpans(pageOf(id).itinerary));
  });

  it('has every instant of every event, in ISO, where the story has it', () => {
    const { story } = readBack(id);
    const sides = ['startMin', 'startMax', 'endMin', 'endMax'] as const;
    pageOf(id).story.events.forEach((event, index) => {
      const written = story.events[index];
      const { ways, ...words } = event.when;
      const { ways: ends, ...said } = written?.when ?? {};
      expect(said).toEqual(JSON.parse(JSON.stringify(words)));
      expect(ends?.flat().map(({ says }) => Date.parse(says))).toEqual(
        ways?.flat().map(({ says }) => says),
      );
      for (const side of sides) {
        expect(written?.span[side].at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        expect(Date.parse(written?.span[side].at ?? '')).toBe(event.span[side].at);
        expect(Date.parse(written?.span[side].says ?? '')).toBe(event.span[side].says);
      }
    });
  });

  it('has no number that could be an instant left', () => {
    const { story } = readBack(id);
    const large = JSON.stringify(story).match(/[:[,]-?\d{9,}/g);
    expect(large).toBeNull();
  });
});

describe('itinerary.json', () => {
  it.each([
    [{ folder: '' }, 'itinerary.schema.json'],
    [{ folder: 'tour/' }, '../itinerary.schema.json'],
    [
      { folder: 'tour/', base: 'https://example.org/x/' },
      'https://example.org/x/itinerary.schema.json',
    ],
  ])('names its schema where the site has it: %j', (place, address) => {
    const { $schema } = JSON.parse(resolvedJson(pageOf(TOURS[0]), place)) as Resolved;
    expect($schema).toBe(address);
  });

  it('says which version of Carnet has written it', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(GENERATOR).toEqual({ name: 'Carnet', version });
    expect(readBack(TOURS[0]).generator).toEqual(GENERATOR);
  });

  it('is the same each time, and ends its last line', async () => {
    const again = await buildPage(TOURS[0]);
    const first = resolvedJson(pageOf(TOURS[0]), { folder: '' });
    expect(resolvedJson(again, { folder: '' }) === first).toBe(true);
    expect(first).toMatch(/\}\n$/);
  });

  it('has the large parts once, and is not too large to load', () => {
    const text = resolvedJson(pageOf(TOURS[0]), { folder: '' });
    const { land } = pageOf(TOURS[0]).basemap;
    expect(text.split(land)).toHaveLength(2);
    expect(text.length).toBeLessThan(340_000);
  });
});

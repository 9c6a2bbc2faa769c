/**
 * The published JSON Schemas, each made from its one Valibot schema: of the events file, so that
 * editors complete and check YAML and JSON files as they are typed, and of itinerary.json, for
 * whoever reads it. They know shapes; what lies between fields is the check's. What each field of an
 * events file is for is put in from `fieldNotes`.
 */
import { toJsonSchema, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import {
  eventSchema,
  itinerarySchema,
  MEANINGS,
  OBJECTS,
  placeSchema,
  sourceSchema,
} from '../core/model/schema';
import { FIELD_NOTES, VALUE_EXAMPLES, type Note } from './fieldNotes';
import { RESOLVED_SCHEMA_NAME } from './resolved';
import { resolvedSchema } from './resolvedSchema';
import { STORY_PARTS } from './storySchema';

/** Where they are published, from the project's root. */
export const JSON_SCHEMA_FILE = 'public/carnet.schema.json';
export const RESOLVED_SCHEMA_FILE = `public/${RESOLVED_SCHEMA_NAME}`;

const OPTIONS = {
  target: 'draft-07',
  typeMode: 'input',
  overrideSchema: ({ valibotSchema, jsonSchema }) =>
    annotate(jsonSchema, NOTES_OF.get(valibotSchema)),
} satisfies ConversionConfig;

/** Named once and referred to: what a text or a date is stands in a schema a single time. */
const PARTS = {
  ...MEANINGS,
  placeEntry: placeSchema,
  sourceEntry: sourceSchema,
  eventEntry: eventSchema,
  disputeEntry: OBJECTS.dispute,
  citationEntry: OBJECTS.citation,
} as const;

const NOTES_OF = new Map<unknown, Readonly<Record<string, Note>>>(
  Object.entries(OBJECTS).map(([name, schema]) => [
    schema,
    FIELD_NOTES[name as keyof typeof OBJECTS], // the keys of one are the keys of the other
  ]),
);

/** Says of each property what it is for. Draft-07 reads nothing beside a reference, so that goes inside. */
function annotate(
  schema: JsonSchema,
  notes: Readonly<Record<string, Note>> | undefined,
): JsonSchema | null {
  if (!notes || !schema.properties) return null;
  const properties = Object.entries(schema.properties).map(([field, property]) => {
    const [description, ...examples] = notes[field] ?? [];
    const shape = isReference(property) ? { allOf: [property] } : property;
    return [field, { ...(shape as object), description, examples }];
  });
  return { ...schema, properties: Object.fromEntries(properties) as JsonSchema['properties'] };
}

function isReference(schema: unknown): boolean {
  return typeof schema === 'object' && schema !== null && '$ref' in schema;
}

/** Returns a schema as text, ending in a newline; its own words come first. */
function schemaText(
  of: GenericSchema,
  definitions: Record<string, GenericSchema>,
  head: Readonly<Record<'title' | 'description', string>>,
): string {
  const { $schema, $defs = {}, ...schema } = toJsonSchema(of, { ...OPTIONS, definitions });
  const parts = Object.entries($defs as Record<string, object>).map(([name, part]) => {
    const examples = (VALUE_EXAMPLES as Record<string, readonly unknown[]>)[name];
    return [name, examples ? { ...part, examples } : part];
  });
  const whole = { $schema, ...head, ...schema, $defs: Object.fromEntries(parts) as object };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** Returns the text of the events file's schema (draft-07, which editors know best), ending in a newline. */
export function jsonSchemaText(): string {
  return schemaText(itinerarySchema, PARTS, {
    title: 'Carnet itinerary',
    description: 'One journey: its people, places, sources and events.',
  });
}

/** Returns the same for itinerary.json. */
export function resolvedSchemaText(): string {
  return schemaText(
    resolvedSchema,
    { ...PARTS, ...STORY_PARTS },
    {
      title: 'Carnet itinerary, resolved',
      description: 'One journey as published: as written, and with every time resolved and worded.',
    },
  );
}

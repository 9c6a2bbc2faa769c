/**
 * The published JSON Schemas, each made from its one Valibot schema: of the events file, so that
 * editors complete and check YAML and JSON files as they are typed, and of itinerary.json, for
 * whoever reads it. They know shapes; what lies between fields is the check's.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import {
  eventSchema,
  itinerarySchema,
  MEANINGS,
  placeSchema,
  sourceSchema,
} from '../core/model/schema';
import { RESOLVED_SCHEMA_NAME } from './resolved';
import { resolvedSchema } from './resolvedSchema';
import { STORY_PARTS } from './storySchema';

/** Where they are published, from the project's root. */
export const JSON_SCHEMA_FILE = 'public/carnet.schema.json';
export const RESOLVED_SCHEMA_FILE = `public/${RESOLVED_SCHEMA_NAME}`;

const OPTIONS = { target: 'draft-07', typeMode: 'input' } as const;

/** Named once and referred to: what a text or a date is stands in a schema a single time. */
const PARTS = {
  ...MEANINGS,
  placeEntry: placeSchema,
  sourceEntry: sourceSchema,
  eventEntry: eventSchema,
} as const;

/** Returns the text of the events file's schema (draft-07, which editors know best), ending in a newline. */
export function jsonSchemaText(): string {
  const { $schema, ...schema } = toJsonSchema(itinerarySchema, { ...OPTIONS, definitions: PARTS });
  const head = {
    $schema,
    title: 'Carnet itinerary',
    description: 'One journey: its people, places, sources and events.',
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}

/** Returns the same for itinerary.json. */
export function resolvedSchemaText(): string {
  const { $schema, ...schema } = toJsonSchema(resolvedSchema, {
    ...OPTIONS,
    definitions: { ...PARTS, ...STORY_PARTS },
  });
  const head = {
    $schema,
    title: 'Carnet itinerary, resolved',
    description: 'One journey as published: as written, and with every time resolved and worded.',
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}

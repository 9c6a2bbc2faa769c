/**
 * The published JSON Schema, made from the one Valibot schema, so that editors complete and check
 * YAML and JSON files as they are typed. It knows shapes; what lies between fields is the check's.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import {
  eventSchema,
  itinerarySchema,
  MEANINGS,
  placeSchema,
  sourceSchema,
} from '../core/model/schema';

/** Where it is published, from the project's root. */
export const JSON_SCHEMA_FILE = 'public/carnet.schema.json';

/** Returns the text of the JSON Schema (draft-07, which editors know best), ending in a newline. */
export function jsonSchemaText(): string {
  const { $schema, ...schema } = toJsonSchema(itinerarySchema, {
    target: 'draft-07',
    typeMode: 'input',
    // Named once and referred to: what a text or a date is stands in the file a single time.
    definitions: {
      ...MEANINGS,
      placeEntry: placeSchema,
      sourceEntry: sourceSchema,
      eventEntry: eventSchema,
    },
  });
  const head = {
    $schema,
    title: 'Carnet itinerary',
    description: 'One journey: its people, places, sources and events.',
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}

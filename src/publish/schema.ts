/** The command `schema`: writes the published JSON Schemas. A test fails when one is out of date. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  JSON_SCHEMA_FILE,
  jsonSchemaText,
  RESOLVED_SCHEMA_FILE,
  resolvedSchemaText,
} from './jsonSchema';

await mkdir(dirname(JSON_SCHEMA_FILE), { recursive: true });
await writeFile(JSON_SCHEMA_FILE, jsonSchemaText());
await writeFile(RESOLVED_SCHEMA_FILE, resolvedSchemaText());

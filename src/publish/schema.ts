/** The command `schema`: writes the published JSON Schema. A test fails when it is out of date. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { JSON_SCHEMA_FILE, jsonSchemaText } from './jsonSchema';

await mkdir(dirname(JSON_SCHEMA_FILE), { recursive: true });
await writeFile(JSON_SCHEMA_FILE, jsonSchemaText());

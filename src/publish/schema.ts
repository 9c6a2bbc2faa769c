/**
 * The command `schema`: writes what follows from the schema of the events file, the published JSON
 * Schemas and the README's tables of fields. A test fails when one is out of date.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { withFieldTables } from './fieldTables';
import {
  JSON_SCHEMA_FILE,
  jsonSchemaText,
  RESOLVED_SCHEMA_FILE,
  resolvedSchemaText,
} from './jsonSchema';

const README = 'README.md';

await mkdir(dirname(JSON_SCHEMA_FILE), { recursive: true });
await writeFile(JSON_SCHEMA_FILE, jsonSchemaText());
await writeFile(RESOLVED_SCHEMA_FILE, resolvedSchemaText());
const readme = withFieldTables(await readFile(README, 'utf8'));
await writeFile(
  README,
  await format(readme, { ...(await resolveConfig(README)), filepath: README }),
);

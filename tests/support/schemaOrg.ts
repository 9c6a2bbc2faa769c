/**
 * Holds JSON-LD against the vocabulary of schema.org, as the types of `schema-dts` have it. The
 * compiler sees less than this: what is spread into an object, it lets pass. Reads the package's
 * own declarations as text and knows the form in which that is written, and no other.
 */
import { readFileSync } from 'node:fs';

const DECLARATIONS = 'node_modules/schema-dts/dist/schema.d.ts';
const TEXTS = ['Text', 'URL', 'Date', 'DateTime', 'Time'];
const NUMBERS = ['Number', 'Integer', 'Float'];

/** A node of JSON-LD: an object that is not a mere reference. */
export type Node = Readonly<Record<string, unknown>>;

interface Vocabulary {
  /** Types directly above a type, by its name. */
  readonly above: ReadonlyMap<string, readonly string[]>;
  /** What a property may hold, by type and property as `Type.property`. */
  readonly ranges: ReadonlyMap<string, readonly string[]>;
  /** The values of an enumeration, by its name. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

function readVocabulary(): Vocabulary {
  const text = readFileSync(DECLARATIONS, 'utf8');
  const above = new Map<string, string[]>();
  const ranges = new Map<string, string[]>();
  const values = new Map<string, string[]>();
  for (const [, name = '', parents = '', body = ''] of text.matchAll(
    /^(?:export )?interface (\w+?)(?:Base|Leaf) extends ([^{]+)\{\n([\s\S]*?)^\}/gm,
  )) {
    const types = [...parents.matchAll(/(\w+)Base\b/g)].map(([, parent = '']) => parent);
    above.set(name, [...(above.get(name) ?? []), ...types.filter((type) => type !== name)]);
    for (const [, property = '', range = ''] of body.matchAll(
      /^ {4}"(\w+)"\?: SchemaValue<(.+), "\w+">;$/gm,
    )) {
      ranges.set(`${name}.${property}`, range.split(' | '));
    }
  }
  for (const [, name = '', list = ''] of text.matchAll(/^export type (\w+) = ("https:.+);$/gm)) {
    values.set(
      name,
      [...list.matchAll(/"([^"]+)"/g)].map(([, value = '']) => value),
    );
  }
  return { above, ranges, values };
}

const vocabulary = readVocabulary();

/** A type and all above it. */
function lineage(type: string): readonly string[] {
  return [type, ...(vocabulary.above.get(type) ?? []).flatMap(lineage)];
}

function rangeOf(type: string, property: string): readonly string[] | undefined {
  return lineage(type)
    .map((one) => vocabulary.ranges.get(`${one}.${property}`))
    .find((range) => range !== undefined);
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns every node of a document in the order in which it stands there, references left out. */
export function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isNode(value)) return [];
  const below = Object.values(value).flatMap(nodesOf);
  return '@type' in value ? [value, ...below] : below;
}

/**
 * Returns what schema.org would not have in a document, one sentence each: types and properties
 * that it lacks, values of another type, references within the document that lead nowhere, and ids
 * that stand twice.
 */
export function vocabularyFaults(document: unknown): readonly string[] {
  const nodes = nodesOf(document);
  const named = nodes.filter((node) => '@id' in node);
  const byId = new Map(named.map((node) => [String(node['@id']), node]));
  const twice = named.length === byId.size ? [] : ['an id stands twice'];
  return [...twice, ...nodes.flatMap((node) => nodeFaults(node, byId))];
}

function nodeFaults(node: Node, byId: ReadonlyMap<string, Node>): string[] {
  const type = String(node['@type']);
  if (!vocabulary.above.has(type)) return [`no type ${type}`];
  return Object.entries(node).flatMap(([property, value]) => {
    if (property.startsWith('@')) return [];
    const range = rangeOf(type, property);
    if (!range) return [`${type} has no ${property}`];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values
      .filter((one) => !fits(one, range, byId))
      .map((one) => `${type}.${property} cannot be ${JSON.stringify(one)}`);
  });
}

function fits(value: unknown, range: readonly string[], byId: ReadonlyMap<string, Node>): boolean {
  if (typeof value === 'number') return NUMBERS.some((type) => range.includes(type));
  if (typeof value === 'string') {
    const listed = range.flatMap((type) => vocabulary.values.get(type) ?? []);
    return TEXTS.some((type) => range.includes(type)) || listed.includes(value);
  }
  if (!isNode(value)) return false;
  const id = String(value['@id']);
  const isReference = !('@type' in value);
  // An address of the web may be of anything; a blank one has to be described here.
  if (isReference && !id.startsWith('_:')) return range.includes('IdReference');
  const node = isReference ? byId.get(id) : value;
  return node !== undefined && lineage(String(node['@type'])).some((type) => range.includes(type));
}

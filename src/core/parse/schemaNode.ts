/** The parts of a Valibot schema that the walk reads; all are documented fields of its objects. */

export interface SchemaNode {
  readonly type: string;
  /** Of an object: its fields. */
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  /** Of an optional field. */
  readonly wrapped?: SchemaNode;
  /** Of a list. */
  readonly item?: SchemaNode;
  /** Of a list of fixed length. */
  readonly items?: readonly SchemaNode[];
  /** Of an object with free keys. */
  readonly key?: SchemaNode;
  readonly value?: SchemaNode;
  /** Branches of a union, or words of a picklist. */
  readonly options?: readonly (SchemaNode | string)[];
  readonly literal?: string | number | boolean;
  /** What a value has to satisfy besides; the first is the schema itself. */
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

/** Of values; the catalogue has a word for each. */
export type ValueKind = 'text' | 'number' | 'boolean' | 'list' | 'object' | 'nothing';

/** Returns what kind of value this is. */
export function kindOf(value: unknown): ValueKind {
  if (typeof value === 'string') return 'text';
  // What YAML writes .nan and .inf is no number here.
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'nothing';
  if (typeof value === 'boolean') return 'boolean';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'object' : 'nothing';
}

/** Returns what kind of value a schema accepts; a union has no single kind. */
export function kindOfNode(node: SchemaNode): ValueKind {
  switch (node.type) {
    case 'string':
    case 'picklist':
      return 'text';
    case 'literal':
      return kindOf(node.literal);
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'array':
    case 'strict_tuple':
      return 'list';
    case 'record':
    case 'strict_object':
      return 'object';
    default:
      throw new RangeError(`the schema has a "${node.type}", which the check does not know`);
  }
}

/**
 * Walks a value along the schema and reports every fault of shape, not just the first: Valibot's
 * strict objects stop at the first unknown key, its records drop `__proto__`, and its unions answer
 * with every branch at once. The schema stays the only description of the file; what walks it here
 * decides which branch was meant and what to say. On the way it notes every value that means more
 * than its shape (a text, a date, a reference), for the rules that follow.
 */
import type { Path } from '../model/problem';
import { itinerarySchema, MEANINGS } from '../model/schema';
import { nearest } from './nearest';
import type { Report } from './report';
import { checkLeaf, isLanguage } from './shapeLeaf';
import { showValue } from './show';
import type { SchemaNode } from './schemaNode';
import { kindOf, kindOfNode } from './schemaNode';

type Meaning = keyof typeof MEANINGS;
/** A value of the right kind with a meaning, and where it stands. */
export interface Visit {
  readonly meaning: Meaning;
  readonly path: Path;
  readonly value: unknown;
}

export const MAX_DEPTH = 12;
export const MAX_VALUES = 500_000;
export const MAX_EVENTS = 20_000;
/** Names that reach an object's prototype in careless code. */
export const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];
// Schemas are plain objects whose fields Valibot documents; the cast gives up only its type maps.
const MEANING_OF = new Map<SchemaNode, Meaning>(
  Object.entries(MEANINGS).map(([name, node]) => [node as unknown as SchemaNode, name as Meaning]),
);
const ROOT = itinerarySchema as unknown as SchemaNode;

interface Walk {
  readonly report: Report;
  readonly visits: Visit[];
  count: number;
}

/** Returns every value that has a meaning, in file order, after reporting all faults of shape. */
export function checkShape(input: unknown, report: Report): readonly Visit[] {
  const walk: Walk = { report, visits: [], count: 0 };
  visit(walk, ROOT, input, []);
  if (walk.count > MAX_VALUES) report.add('too-many-values', [], { limit: MAX_VALUES });
  return walk.visits;
}

function visit(walk: Walk, node: SchemaNode, value: unknown, path: Path): void {
  walk.count += 1;
  if (walk.count > MAX_VALUES) return;
  if (path.length > MAX_DEPTH) {
    walk.report.add('too-deep', path, { limit: MAX_DEPTH });
    return;
  }
  if (node.type === 'optional' && node.wrapped) {
    visit(walk, node.wrapped, value, path);
    return;
  }
  const branch = branchFor(node, value);
  const meaning = MEANING_OF.get(node) ?? (branch && MEANING_OF.get(branch));
  if (!branch || kindOfNode(branch) !== kindOf(value)) {
    reportKind(walk, node, value, path, meaning);
    return;
  }
  if (meaning) walk.visits.push({ meaning, path, value });
  if (meaning === 'when' && typeof value === 'string') {
    walk.visits.push({ meaning: 'date', path, value });
  }
  visitInside(walk, branch, value, path, meaning);
}

/** Returns the branch of a union that is of the value's kind; any other node stands for itself. */
function branchFor(node: SchemaNode, value: unknown): SchemaNode | undefined {
  if (node.type !== 'union') return node;
  const options = unionOptions(node);
  return options.find((option) => kindOfNode(option) === kindOf(value));
}

function unionOptions(node: SchemaNode): readonly SchemaNode[] {
  return (node.options ?? []).filter((option) => typeof option === 'object');
}

function reportKind(
  walk: Walk,
  node: SchemaNode,
  value: unknown,
  path: Path,
  meaning: Meaning | undefined,
): void {
  const options = node.type === 'union' ? unionOptions(node) : [node];
  const kinds = [...new Set(options.map(kindOfNode))];
  // A date written without quotes or dashes is a number: say what to write instead.
  if (
    typeof value === 'number' &&
    (meaning === 'date' || meaning === 'updated' || meaning === 'when')
  ) {
    const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(String(value));
    const near = digits ? digits.slice(1).join('-') : null;
    walk.report.add('unreadable-date', path, { found: showValue(value), nearest: near });
    return;
  }
  walk.report.add('wrong-type', path, { found: showValue(value), kinds: kinds.join(' ') });
}

function visitInside(
  walk: Walk,
  node: SchemaNode,
  value: unknown,
  path: Path,
  meaning: Meaning | undefined,
): void {
  if (Array.isArray(value)) visitList(walk, node, value, path);
  else if (isRecord(value)) {
    if (node.entries) visitFields(walk, node.entries, value, path);
    else visitEntries(walk, node, value, path);
  } else checkLeaf(walk.report, node, value, path, meaning);
}

function visitList(walk: Walk, node: SchemaNode, value: readonly unknown[], path: Path): void {
  if (node.items) {
    const expected = node.items.length;
    if (value.length !== expected) {
      walk.report.add('wrong-length', path, { found: value.length, expected });
    }
    node.items.forEach((item, index) => {
      if (index < value.length) visit(walk, item, value[index], [...path, index]);
    });
    return;
  }
  const needed = node.pipe?.some((action) => action.type === 'min_length') ?? false;
  const isEvents = path.length === 1 && path[0] === 'events';
  if (needed && value.length === 0) walk.report.add(isEvents ? 'no-events' : 'empty-list', path);
  if (isEvents && value.length > MAX_EVENTS) {
    walk.report.add('too-many-events', path, { found: value.length, limit: MAX_EVENTS });
    return;
  }
  const { item } = node;
  if (item) value.forEach((entry, index) => visit(walk, item, entry, [...path, index]));
}

function visitFields(
  walk: Walk,
  entries: Readonly<Record<string, SchemaNode>>,
  value: Readonly<Record<string, unknown>>,
  path: Path,
): void {
  const known = Object.keys(entries);
  const keys = Object.keys(value);
  // What is written as undefined is not there, as in the schema.
  const found = keys.filter((key) => value[key] !== undefined);
  for (const key of keys) {
    const node = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (FORBIDDEN_KEYS.includes(key)) forbid(walk, key, path);
    else if (node) {
      if (found.includes(key)) visit(walk, node, value[key], [...path, key]);
    } else {
      const left = known.filter((name) => !found.includes(name));
      const near = nearest(key, left) ?? nearest(key, known);
      const params = { found: key, nearest: near, allowed: near ? null : left.join(', ') };
      walk.report.add('unknown-key', [...path, key], params, 'key');
    }
  }
  for (const [key, node] of Object.entries(entries)) {
    if (node.type === 'optional' || found.includes(key)) continue;
    const code = path.length === 0 && key === 'events' ? 'no-events' : 'missing-field';
    walk.report.add(code, path, { field: key }, 'key');
  }
}

function visitEntries(
  walk: Walk,
  node: SchemaNode,
  value: Readonly<Record<string, unknown>>,
  path: Path,
): void {
  for (const key of Object.keys(value)) {
    const here = [...path, key];
    if (FORBIDDEN_KEYS.includes(key)) {
      forbid(walk, key, path);
      continue;
    }
    // The key schemas are strings and language tags; a tag is the only one that can fail.
    if (node.key && MEANING_OF.get(node.key) === 'language' && !isLanguage(key)) {
      walk.report.add('not-a-language', here, { found: showValue(key) }, 'key');
    } else if (key.trim() === '') walk.report.add('empty-text', here, {}, 'key');
    if (node.value) visit(walk, node.value, value[key], here);
  }
}

function forbid(walk: Walk, key: string, path: Path): void {
  walk.report.add('forbidden-key', [...path, key], { found: key }, 'key');
}

/** Whether a value is an object with keys; lists are not. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

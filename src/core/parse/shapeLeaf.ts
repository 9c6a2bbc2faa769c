/** The part of the walk that looks at single values: words of a list, patterns, numbers. */
import * as v from 'valibot';
import type { Path, ProblemCode } from '../model/problem';
import { MEANINGS } from '../model/schema';
import { nearest } from './nearest';
import type { Report } from './report';
import type { SchemaNode } from './schemaNode';
import { showValue } from './show';

/** Long enough for a paragraph, and short enough that no check of it takes long. */
const MAX_TEXT = 10_000;

/** What to say of a string that its pattern refuses; every pattern of the schema has a code. */
const PATTERN_CODES: Partial<Record<keyof typeof MEANINGS, ProblemCode>> = {
  slug: 'not-a-slug',
  language: 'not-a-language',
  clock: 'not-a-clock-time',
  duration: 'not-a-duration',
  country: 'unknown-country',
};

/** Reports what is wrong with one string, number or boolean of the right kind. */
export function checkLeaf(
  report: Report,
  node: SchemaNode,
  value: unknown,
  path: Path,
  meaning: keyof typeof MEANINGS | undefined,
): void {
  if (node.type === 'picklist' || node.type === 'literal') checkWord(report, node, value, path);
  else if (typeof value === 'string') checkString(report, node, value, path, meaning);
  else if (typeof value === 'number') checkNumber(report, node, value, path);
}

function checkWord(report: Report, node: SchemaNode, value: unknown, path: Path): void {
  const words: readonly unknown[] = node.type === 'literal' ? [node.literal] : (node.options ?? []);
  if (words.includes(value)) return;
  report.add('not-one-of', path, {
    found: showValue(value),
    allowed: words.map(String).join(', '),
    nearest: typeof value === 'string' ? nearest(value, words.map(String)) : null,
  });
}

function checkString(
  report: Report,
  node: SchemaNode,
  value: string,
  path: Path,
  meaning: keyof typeof MEANINGS | undefined,
): void {
  if (value.length > MAX_TEXT) {
    report.add('text-too-long', path, { found: value.length, limit: MAX_TEXT });
  } else if (value.trim() === '') report.add('empty-text', path);
  else if (meaning && PATTERN_CODES[meaning] && !accepts(node, value, meaning)) {
    const near = meaning === 'slug' ? slugFrom(value) : null;
    report.add(PATTERN_CODES[meaning], path, { found: showValue(value), nearest: near });
  }
}

function checkNumber(report: Report, node: SchemaNode, value: number, path: Path): void {
  for (const { type, requirement } of node.pipe ?? []) {
    if (type === 'integer' && !Number.isInteger(value)) {
      report.add('not-a-whole-number', path, { found: value });
    } else if (type === 'min_value' && typeof requirement === 'number' && value < requirement) {
      report.add('number-too-small', path, { found: value, least: requirement });
    }
  }
}

function accepts(node: SchemaNode, value: string, meaning: keyof typeof MEANINGS): boolean {
  if (meaning === 'language') return isLanguage(value);
  // The walk reads schemas as plain nodes; here one is a schema again.
  return v.is(node as unknown as v.GenericSchema, value);
}

/** Whether a string is a language tag that `Intl` takes too; the pattern alone lets odd ones pass. */
export function isLanguage(tag: string): boolean {
  if (!v.is(MEANINGS.language, tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    // Intl has no other way to say that a tag is malformed.
    return false;
  }
}

/** Returns the slug that a name would make, or null where nothing is left of it. */
function slugFrom(value: string): string | null {
  const slug = value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? null : slug;
}

/**
 * Reads YAML 1.2 in its core schema: no custom tags, no merge keys, one document. Dates, `no` and
 * `12:30` stay text. Aliases are allowed up to a limit, so that a few lines cannot grow into
 * gigabytes.
 */
import { isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { NOWHERE, type Fault, type Source, type Spot } from './source';

const MAX_ALIASES = 1000;
/** How far before its value a tag is looked for. */
const MAX_TAG = 200;

/** Returns the value of a YAML text, or its faults. Never throws for what is in the text. */
export function readYaml(text: string): Source {
  const document = parseDocument(text, { uniqueKeys: true, version: '1.2', prettyErrors: false });
  const faults = [...document.errors.map(faultOf), ...tagFaults(document, text)];
  if (faults.length > 0) return { value: undefined, faults, root: NOWHERE };
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return { value, faults, root: spotOf(document.contents, document) };
  } catch (error) {
    // The only thing that toJS refuses: aliases that multiply, or that lead back to themselves.
    if (!(error instanceof ReferenceError)) throw error;
    const offset = firstAlias(document);
    const fault: Fault = { code: 'too-many-aliases', offset, params: { limit: MAX_ALIASES } };
    return { value: undefined, faults: [fault], root: NOWHERE };
  }
}

function faultOf(error: YAMLError): Fault {
  const offset = error.pos[0];
  if (error.code === 'DUPLICATE_KEY') return { code: 'duplicate-key', offset };
  return { code: 'syntax-error', offset, params: { found: error.message } };
}

/** Every written tag is refused, the known ones too: a plain file needs none. */
function tagFaults(document: Document.Parsed, text: string): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Node(_, node) {
      const start = node.range?.[0];
      if (isAlias(node) || node.tag === undefined || start === undefined) return;
      // The tree keeps the tag but not its place, which is just before the value.
      const from = Math.max(0, start - MAX_TAG);
      const written = /!\S*(?=\s*(?:&\S+\s*)?$)/.exec(text.slice(from, start));
      const offset = written ? from + written.index : start;
      faults.push({ code: 'tag-refused', offset, params: { found: written?.[0] ?? node.tag } });
    },
  });
  return faults;
}

function firstAlias(document: Document.Parsed): number {
  let offset = 0;
  visit(document, {
    Alias(_, node) {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** Steps are looked up when asked for: following every alias at once would undo the limit above. */
function spotOf(node: unknown, document: Document.Parsed): Spot {
  const own = isNode(node) ? (node.range?.[0] ?? null) : null;
  const target = isAlias(node) ? node.resolve(document) : node;
  return {
    offset: own,
    child(step) {
      if (isSeq(target)) {
        const item = target.items[Number(step)];
        return item === undefined ? undefined : { key: null, value: spotOf(item, document) };
      }
      if (!isMap(target)) return undefined;
      const pair = target.items.find((item) => keyText(item.key) === String(step));
      if (!isPair(pair)) return undefined;
      const key = isNode(pair.key) ? (pair.key.range?.[0] ?? null) : null;
      return { key, value: spotOf(pair.value, document) };
    },
  };
}

function keyText(key: unknown): string | null {
  return isScalar(key) ? String(key.value) : null;
}

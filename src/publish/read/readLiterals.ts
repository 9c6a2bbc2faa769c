/**
 * Turns syntax into values without running it: literals, lists, objects, `as const`, `satisfies`,
 * constants of the same file and `defineItinerary(...)` around it all. Anything else is reported
 * at its place, and the rest is still read.
 */
import ts from 'typescript';
import { setOwn, type Fault, type Source, type Spot } from './source';

interface Read {
  readonly value: unknown;
  readonly spot: Spot;
}
type Children = Map<string | number, { readonly key: number | null; readonly value: Spot }>;

interface Reader {
  readonly file: ts.SourceFile;
  readonly constants: ReadonlyMap<string, ts.Expression>;
  /** Constants being read, to stop at one that is made of itself. */
  readonly open: Set<string>;
  readonly done: Map<string, Read>;
  readonly faults: Fault[];
}

const NOT_READ: unique symbol = Symbol('not read');

/** Returns what an expression stands for; what could not be read is undefined and has a fault. */
export function readExpression(
  expression: ts.Expression,
  file: ts.SourceFile,
  constants: ReadonlyMap<string, ts.Expression> = new Map(),
): Source {
  const reader: Reader = { file, constants, open: new Set(), done: new Map(), faults: [] };
  const { value, spot } = read(reader, expression);
  return { value: value === NOT_READ ? undefined : value, faults: reader.faults, root: spot };
}

function read(reader: Reader, written: ts.Expression): Read {
  const node = unwrap(written);
  const simple = simpleValue(node);
  if (simple !== NOT_READ) return { value: simple, spot: leaf(reader, node) };
  if (ts.isObjectLiteralExpression(node)) return readObject(reader, node);
  if (ts.isArrayLiteralExpression(node)) return readArray(reader, node);
  if (ts.isIdentifier(node)) return readConstant(reader, node);
  const [argument] = ts.isCallExpression(node) ? node.arguments : [];
  if (argument && ts.isCallExpression(node) && isDefine(node) && node.arguments.length === 1) {
    return read(reader, argument);
  }
  return refuse(reader, node);
}

function isDefine(node: ts.CallExpression): boolean {
  return ts.isIdentifier(node.expression) && node.expression.text === 'defineItinerary';
}

/** What only the compiler sees, and parentheses. */
function unwrap(node: ts.Expression): ts.Expression {
  const isWrapper =
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isTypeAssertionExpression(node);
  return isWrapper ? unwrap(node.expression) : node;
}

function simpleValue(node: ts.Expression): unknown {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (ts.isIdentifier(node) && node.text === 'undefined') return undefined;
  const isMinus = ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken;
  if (isMinus && ts.isNumericLiteral(node.operand)) return -Number(node.operand.text);
  return NOT_READ;
}

function readObject(reader: Reader, node: ts.ObjectLiteralExpression): Read {
  const value = {};
  const children: Children = new Map();
  const written = new Set<string>();
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      spread(reader, property.expression, value, children);
      continue;
    }
    const name = keyText(property.name);
    const expression = expressionOf(property);
    if (name === null || !expression) {
      fault(reader, 'not-a-literal', property);
      continue;
    }
    const key = property.name.getStart(reader.file);
    if (written.has(name)) {
      reader.faults.push({ code: 'duplicate-key', offset: key, params: { found: name } });
    }
    written.add(name);
    const field = read(reader, expression);
    if (field.value !== NOT_READ) setOwn(value, name, field.value);
    children.set(name, { key, value: field.spot });
  }
  return { value, spot: branch(reader, node, children) };
}

function expressionOf(property: ts.ObjectLiteralElementLike): ts.Expression | null {
  if (ts.isPropertyAssignment(property)) return property.initializer;
  return ts.isShorthandPropertyAssignment(property) ? property.name : null;
}

/** Null for a key that would have to be computed. */
function keyText(name: ts.PropertyName): string | null {
  const isPlain = ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name);
  return isPlain ? name.text : null;
}

/** Later fields win, as they would if the file ran. */
function spread(
  reader: Reader,
  expression: ts.Expression,
  value: object,
  children: Children,
): void {
  const source = read(reader, expression);
  if (source.value === NOT_READ) return;
  if (typeof source.value !== 'object' || source.value === null || Array.isArray(source.value)) {
    fault(reader, 'not-a-literal', expression);
    return;
  }
  for (const [key, field] of Object.entries(source.value)) {
    setOwn(value, key, field);
    const child = source.spot.child(key);
    if (child) children.set(key, child);
  }
}

function readArray(reader: Reader, node: ts.ArrayLiteralExpression): Read {
  const value: unknown[] = [];
  const children: Children = new Map();
  const push = (item: unknown, spot: Spot): void => {
    // What could not be read leaves no gap that would be reported a second time.
    if (item === NOT_READ) return;
    children.set(value.length, { key: null, value: spot });
    value.push(item);
  };
  for (const element of node.elements) {
    if (!ts.isSpreadElement(element)) {
      const item = read(reader, element);
      push(item.value, item.spot);
      continue;
    }
    const list = read(reader, element.expression);
    if (list.value === NOT_READ) continue;
    if (!Array.isArray(list.value)) fault(reader, 'not-a-literal', element);
    else list.value.forEach((item, at) => push(item, list.spot.child(at)?.value ?? list.spot));
  }
  return { value, spot: branch(reader, node, children) };
}

function readConstant(reader: Reader, node: ts.Identifier): Read {
  const name = node.text;
  const done = reader.done.get(name);
  if (done) return done;
  const expression = reader.constants.get(name);
  if (!expression || reader.open.has(name)) return refuse(reader, node);
  reader.open.add(name);
  const result = read(reader, expression);
  reader.open.delete(name);
  reader.done.set(name, result);
  return result;
}

function refuse(reader: Reader, node: ts.Node): Read {
  fault(reader, 'not-a-literal', node);
  return { value: NOT_READ, spot: leaf(reader, node) };
}

function fault(reader: Reader, code: 'not-a-literal', node: ts.Node): void {
  const text = node.getText(reader.file).replace(/\s+/g, ' ');
  const found = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  reader.faults.push({ code, offset: node.getStart(reader.file), params: { found } });
}

function leaf(reader: Reader, node: ts.Node): Spot {
  return { offset: node.getStart(reader.file), child: () => undefined };
}

function branch(reader: Reader, node: ts.Node, children: Children): Spot {
  return { offset: node.getStart(reader.file), child: (step) => children.get(step) };
}

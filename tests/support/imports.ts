/**
 * Reads every import of a set of files with the languages' own parsers, and compares it with the
 * table of what may import what (importPolicy.json). Works on texts in memory, so that a test can
 * plant a violation.
 */
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import policies from './importPolicy.json';

/** Paths from the project's root, with forward slashes, and their texts. */
export type Files = ReadonlyMap<string, string>;

export interface Import {
  readonly from: string;
  readonly specifier: string;
  /** Gone once compiled: `import type`, `export type … from`, or a type written `import('…').X`. */
  readonly isType: boolean;
}

interface Policy {
  readonly folder: string;
  readonly imports?: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
  readonly why: string;
}

const POLICIES: readonly Policy[] = policies;

/** Returns the imports of one file, static, dynamic and of types alone, in no particular order. */
export function readImports(path: string, text: string): readonly Import[] {
  if (path.endsWith('.svelte')) return readComponent(path, text);
  return path.endsWith('.ts') ? readModule(path, text) : [];
}

/** Returns what the table does not allow, one sentence each; empty if all is well. */
export function findViolations(files: Files): readonly string[] {
  return allImports(files).flatMap((found) => {
    const policy = POLICIES.find(({ folder }) => isWithin(found.from, folder));
    if (!policy) return [`${found.from}: its folder is not in the table of imports`];
    const reason = isRelative(found.specifier)
      ? refuseFile(policy, found, files)
      : refusePackage(policy, found.specifier);
    return reason === null ? [] : [`${found.from}: ${reason}`];
  });
}

/** Returns the circles among the files, each as a path that ends where it began. */
export function findCycles(files: Files): readonly string[] {
  const graph = new Map<string, readonly string[]>();
  for (const path of files.keys()) graph.set(path, targetsOf(path, files));
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push([...trail.slice(at), path].join(' > '));
    if (at >= 0 || done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}

/** Returns every import of every file. */
export function allImports(files: Files): readonly Import[] {
  return [...files].flatMap(([path, text]) => readImports(path, text));
}

function readModule(path: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, isType: boolean): void => {
    if (node && ts.isStringLiteralLike(node)) {
      found.push({ from: path, specifier: node.text, isType });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** The scripts go through the same reader; of the markup only `import()` can matter. */
function readComponent(path: string, text: string): Import[] {
  const { instance, module, fragment } = parse(text, { filename: path, modern: true });
  const scripts = [instance, module].flatMap((script) => {
    if (!script) return [];
    const { start, end } = script.content as unknown as { start: number; end: number };
    return readModule(path, text.slice(start, end));
  });
  return [...scripts, ...readDynamic(path, fragment)];
}

function readDynamic(path: string, node: unknown): Import[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, source } = node as { type?: unknown; source?: { value?: unknown } };
  const own =
    type === 'ImportExpression' && typeof source?.value === 'string'
      ? [{ from: path, specifier: source.value, isType: false }]
      : [];
  return [...own, ...Object.values(node).flatMap((child) => readDynamic(path, child))];
}

function refuseFile(policy: Policy, found: Import, files: Files): string | null {
  const target = resolveFile(found, files);
  if (target === null) return `${found.specifier} is not a file`;
  const own = found.from.split('/').slice(0, policy.folder.split('/').length).join('/');
  // The files right in src put the rest together: each folder below must be named.
  const isOwn = own === 'src' ? isRootFile(target) : isWithin(target, own);
  const allowed = [...(policy.imports ?? []), ...(found.isType ? (policy.types ?? []) : [])];
  if (isOwn || allowed.some((folder) => isWithin(target, folder))) return null;
  return `may not import ${target}: ${policy.why}`;
}

function refusePackage(policy: Policy, specifier: string): string | null {
  const packages = policy.packages ?? [];
  const isBuiltin = specifier.startsWith('node:') || builtinModules.includes(specifier);
  const isAllowed = packages.some(
    (name) =>
      name === '*' || (!isBuiltin && (name === specifier || specifier.startsWith(`${name}/`))),
  );
  return isAllowed ? null : `may not import ${specifier}: ${policy.why}`;
}

function targetsOf(path: string, files: Files): readonly string[] {
  return readImports(path, files.get(path) ?? '')
    .filter(({ specifier }) => isRelative(specifier))
    .map((found) => resolveFile(found, files))
    .filter((target) => target !== null);
}

function resolveFile({ from, specifier }: Import, files: Files): string | null {
  const base = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  const candidates = [base, `${base}.ts`, `${base}.js`, `${base}/index.ts`];
  return candidates.find((path) => files.has(path)) ?? null;
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('.');
}

function isRootFile(path: string): boolean {
  return /^src\/[^/]+$/.test(path);
}

function isWithin(path: string, folder: string): boolean {
  const parts = path.split('/');
  return folder.split('/').every((part, at) => part === '*' || part === parts[at]);
}

/**
 * The lint rule of what may import what: it reads the table that the unit test of the imports reads
 * too (importPolicy.json), so that an editor shows a wrong import where it is written, with the
 * reason. Plain JavaScript, since ESLint loads it without a build.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { builtinModules } from 'node:module';

const policies = JSON.parse(readFileSync(new URL('importPolicy.json', import.meta.url), 'utf8'));

/** @type {import('eslint').Rule.RuleModule} */
export const importDirection = {
  meta: {
    type: 'problem',
    docs: { description: 'Imports run downward, as the architecture has them.' },
    messages: { wrong: '{{folder}} may not import {{target}}: {{why}}.' },
    schema: [],
  },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const policy = policies.find(({ folder }) => within(file, folder));
    if (!policy) return {};
    const check = (node, source, isType) => {
      if (typeof source?.value !== 'string') return;
      const specifier = source.value;
      const target = specifier.startsWith('.')
        ? join(dirname(file), specifier).split(sep).join('/')
        : specifier;
      const isAllowed = specifier.startsWith('.')
        ? mayImportFile(policy, file, target, isType)
        : mayImportPackage(policy, specifier);
      if (isAllowed) return;
      const data = { folder: policy.folder, target, why: policy.why };
      context.report({ node: source, messageId: 'wrong', data });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, true),
    };
  },
};

/** Whether a file is inside a folder of the table, where `*` stands for any one folder. */
function within(file, folder) {
  const parts = file.split('/');
  return folder.split('/').every((part, at) => part === '*' || part === parts[at]);
}

function mayImportFile(policy, file, target, isType) {
  const depth = policy.folder.split('/').length;
  const own = file.split('/').slice(0, depth).join('/');
  // The files right in src put the rest together; they import each other, but not all below src.
  const isOwn = own === 'src' ? target.split('/').length === 2 : within(target, own);
  const allowed = [...(policy.imports ?? []), ...(isType ? (policy.types ?? []) : [])];
  return isOwn || allowed.some((folder) => within(target, folder));
}

function mayImportPackage(policy, specifier) {
  const packages = policy.packages ?? [];
  const isBuiltin = specifier.startsWith('node:') || builtinModules.includes(specifier);
  if (isBuiltin) return packages.includes('*');
  return packages.some(
    (name) => name === '*' || name === specifier || specifier.startsWith(`${name}/`),
  );
}

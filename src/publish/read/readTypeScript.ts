/**
 * Reads a TypeScript itinerary from its syntax tree. The file is never run: what a build prints is
 * then what the file says, and a file from somewhere else can do no harm.
 */
import ts from 'typescript';
import { readExpression } from './readLiterals';
import { NOWHERE, type Fault, type Source } from './source';

/** Returns what the file exports by default, or its faults. */
export function readTypeScript(text: string): Source {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const errors = syntaxErrors(file);
  if (errors.length > 0) return { value: undefined, faults: errors, root: NOWHERE };
  const constants = new Map<string, ts.Expression>();
  const faults: Fault[] = [];
  let exported: ts.Expression | null = null;
  for (const statement of file.statements) {
    if (ts.isExportAssignment(statement)) exported = statement.expression;
    else if (isConst(statement)) collect(statement, constants);
    else if (!isForTheCompiler(statement)) faults.push(refused(statement, file));
  }
  if (!exported) {
    return {
      value: undefined,
      faults: [...faults, { code: 'no-itinerary', offset: 0 }],
      root: NOWHERE,
    };
  }
  const source = readExpression(exported, file, constants);
  return { ...source, faults: [...faults, ...source.faults] };
}

function syntaxErrors(file: ts.SourceFile): Fault[] {
  // The parser keeps its findings on the file; no public function gives them without a program.
  const { parseDiagnostics = [] } = file as ts.SourceFile & {
    readonly parseDiagnostics?: readonly ts.DiagnosticWithLocation[];
  };
  return parseDiagnostics.map(({ start, messageText }) => ({
    code: 'syntax-error',
    offset: start,
    params: { found: ts.flattenDiagnosticMessageText(messageText, ' ') },
  }));
}

function isConst(statement: ts.Statement): statement is ts.VariableStatement {
  const isVariable = ts.isVariableStatement(statement);
  return isVariable && (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
}

function collect(statement: ts.VariableStatement, constants: Map<string, ts.Expression>): void {
  for (const { name, initializer } of statement.declarationList.declarations) {
    if (ts.isIdentifier(name) && initializer) constants.set(name.text, initializer);
  }
}

/** Imports, types and empty statements do nothing that reading would miss. */
function isForTheCompiler(statement: ts.Statement): boolean {
  return (
    ts.isImportDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isEmptyStatement(statement)
  );
}

function refused(statement: ts.Statement, file: ts.SourceFile): Fault {
  const text = statement.getText(file).replace(/\s+/g, ' ');
  const found = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return { code: 'not-a-literal', offset: statement.getStart(file), params: { found } };
}

/** Finds, in a finished script, the places where text would be run as code or fetched as such. */
import ts from 'typescript';

const TIMERS = ['setTimeout', 'setInterval', 'setImmediate'];
const COMPILERS = ['eval', 'Function', 'AsyncFunction', 'importScripts', 'execScript'];

/**
 * Returns what of a script would run text, one sentence each with the code around it; no text is
 * run by a script of which nothing is returned, unless it comes from a variable that holds text and
 * is handed to a timer, which the page's policy stops.
 */
export function codeFromText(script: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const what = whatRuns(node);
    if (what !== null) found.push(`${what}: ${node.getText(source).slice(0, 80)}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function whatRuns(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node) && /^\s*javascript:/i.test(node.text)) return 'a script address';
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return null;
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return 'a script fetched';
  const name = calledName(node.expression);
  const [first] = node.arguments ?? [];
  if (COMPILERS.includes(name)) return 'text compiled';
  if (name === 'constructor' && first !== undefined && isText(first)) return 'text compiled';
  if (TIMERS.includes(name) && first !== undefined && isText(first)) return 'text run later';
  return null;
}

/** The name by which something is called, `(0, window.eval)` and `window["eval"]` included. */
function calledName(callee: ts.Expression): string {
  if (ts.isParenthesizedExpression(callee)) return calledName(callee.expression);
  if (ts.isBinaryExpression(callee)) return calledName(callee.right);
  if (ts.isIdentifier(callee)) return callee.text;
  if (ts.isPropertyAccessExpression(callee)) return callee.name.text;
  if (ts.isElementAccessExpression(callee) && ts.isStringLiteralLike(callee.argumentExpression)) {
    return callee.argumentExpression.text;
  }
  return '';
}

function isText(node: ts.Expression): boolean {
  if (ts.isBinaryExpression(node)) return isText(node.left) || isText(node.right);
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/**
 * Reads JSON. `JSON.parse` decides what is JSON and what it says; TypeScript's JSON parser, which
 * is more forgiving, only finds where things stand and sees the duplicate keys that `JSON.parse`
 * silently overwrites.
 */
import ts from 'typescript';
import { jsonErrorOffset } from './jsonError';
import { readExpression } from './readLiterals';
import { NOWHERE, type Source } from './source';

/** Returns the value of a JSON text, or its faults. */
export function readJson(text: string): Source {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Engines word the error differently and some leave the place out; both are found here.
    const { offset, expected } = jsonErrorOffset(text);
    const found = text[offset] === undefined ? 'the end of the file' : `"${text[offset]}"`;
    const params = { found: `found ${found}, needs ${expected}` };
    return { value, faults: [{ code: 'syntax-error', offset, params }], root: NOWHERE };
  }
  const file = ts.parseJsonText('file.json', text);
  const expression = file.statements[0]?.expression;
  if (!expression) return { value, faults: [], root: NOWHERE };
  const { faults, root } = readExpression(expression, file);
  return { value, faults: faults.filter(({ code }) => code === 'duplicate-key'), root };
}

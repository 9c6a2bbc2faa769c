import { describe, expect, it } from 'vitest';
import { readTypeScript } from '../../../../src/publish/read/readTypeScript';
import { linesOf, locateIn } from '../../../../src/publish/read/source';

/** Faults as `code line:column`. */
function faults(text: string): string[] {
  const lines = linesOf(text);
  return readTypeScript(text).faults.map(({ code, offset }) => {
    const { line, column } = lines.at(offset);
    return `${code} ${String(line)}:${String(column)}`;
  });
}

describe('readTypeScript refuses, at its place', () => {
  it.each([
    ['a call', 'export default { a: f() };', '1:21'],
    ['a call around the file', 'export default readFile({ a: 1 });', '1:16'],
    ['a call of the machine', 'export default { a: process.env.HOME };', '1:21'],
    ['a sum', 'export default { a: 1 + 2 };', '1:21'],
    ['a template with a value in it', 'export default { a: `x${1}` };', '1:21'],
    ['a constant of another file', "import { b } from './b';\nexport default { a: b };", '2:21'],
    ['a variable', 'let b = 1;\nexport default { a: b };', '1:1'],
    ['a name that is nowhere', 'export default { a: b };', '1:21'],
    ['a constant made of itself', 'const b = { b };\nexport default { a: b };', '1:13'],
    ['two constants made of each other', 'const b = c;\nconst c = b;\nexport default b;', '2:11'],
    ['a key that is computed', "export default { ['a']: 1 };", '1:18'],
    ['a method', 'export default { a() {} };', '1:18'],
    ['a getter', 'export default { get a() { return 1; } };', '1:18'],
    ['a choice', 'export default { a: true ? 1 : 2 };', '1:21'],
    ['a date object', 'export default { a: new Date() };', '1:21'],
    ['a pattern', 'export default { a: /x/ };', '1:21'],
    ['a gap in a list', 'export default { a: [1, , 2] };', '1:24'],
    ['text spread as fields', "const b = 'x';\nexport default { ...b };", '2:21'],
    ['fields spread as a list', 'const b = {};\nexport default { a: [...b] };', '2:22'],
    ['a statement', "console.log('x');\nexport default {};", '1:1'],
    ['a function', 'function f() {}\nexport default {};', '1:1'],
    ['a loop', 'for (;;) {}\nexport default {};', '1:1'],
  ])('%s', (_, text, place) => {
    expect(faults(text)).toContain(`not-a-literal ${place}`);
  });

  it('every one of several', () => {
    expect(faults('export default { a: f(), b: [g(), 1], c: { d: h() } };')).toHaveLength(3);
  });

  it('a key that stands twice, at the second', () => {
    expect(faults("export default {\n  a: 1,\n  'a': 2,\n};")).toEqual(['duplicate-key 3:3']);
  });

  it('a file that exports nothing', () => {
    expect(faults('const a = {};')).toEqual(['no-itinerary 1:1']);
  });

  it.each([
    ['export default {', '1:17'],
    ['export default { a: };', '1:21'],
    ['export default { a: "x };', '1:26'],
    ['export default { a: 1 b: 2 };', '1:23'],
  ])('a slip in the syntax: %s', (text, place) => {
    expect(faults(text)).toContain(`syntax-error ${place}`);
    expect(readTypeScript(text).value).toBeUndefined();
  });

  it('to run anything', () => {
    readTypeScript(
      'globalThis.wasRun = true; export default (() => { globalThis.wasRun = true; })();',
    );
    expect((globalThis as Record<string, unknown>).wasRun).toBeUndefined();
  });
});

describe('readTypeScript reads', () => {
  it.each([
    ['text', 'export default "x"', 'x'],
    ['text in back quotes', 'export default `x`', 'x'],
    ['numbers', 'export default [1, -1.5, 1e3, 1_000, 0x10]', [1, -1.5, 1000, 1000, 16]],
    ['words', 'export default [true, false, null]', [true, false, null]],
    ['brackets and types', 'export default ({ a: (1 as const) } satisfies object)', { a: 1 }],
    ['defineItinerary', 'export default defineItinerary({ a: 1 })', { a: 1 }],
    ['constants', 'const b = 1, c = [b];\nexport default { b, c };', { b: 1, c: [1] }],
    ['a constant below its use', 'export default { a: b };\nconst b = 1;', { a: 1 }],
    ['a constant as the export', 'const b = { a: 1 } as const;\nexport default b;', { a: 1 }],
    [
      'spread, later fields winning',
      'const b = { a: 1, c: 2 };\nexport default { a: 0, ...b, c: 3 };',
      { a: 1, c: 3 },
    ],
    ['lists spread', 'const b = [1, 2];\nexport default [0, ...b];', [0, 1, 2]],
    [
      'types and imports between',
      "import type { T } from 't';\ntype A = T;\ninterface B {}\nexport default 1;",
      1,
    ],
    ['keys in quotes and numbers', "export default { 'a-b': 1, 2: 3 }", { 'a-b': 1, 2: 3 }],
  ])('%s', (_, text, expected) => {
    const { value, faults: found } = readTypeScript(text);
    expect(found).toEqual([]);
    expect(value).toEqual(expected);
  });

  it('__proto__ as a field of its own, for the check to refuse', () => {
    const { value } = readTypeScript('export default { __proto__: { a: 1 } }');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect((value as { a?: number }).a).toBeUndefined();
  });

  it('where everything stands, in constants too', () => {
    const text = 'const b = { c: [1, 2] };\nexport default { a: 1, ...b, d: b };';
    const locate = locateIn(readTypeScript(text).root, linesOf(text));
    expect(locate(['a'])).toEqual({ line: 2, column: 21 });
    expect(locate(['a'], 'key')).toEqual({ line: 2, column: 18 });
    expect(locate(['c', 1])).toEqual({ line: 1, column: 20 });
    expect(locate(['d', 'c'], 'key')).toEqual({ line: 1, column: 13 });
    expect(locate(['nothing', 3])).toEqual({ line: 2, column: 16 });
  });
});

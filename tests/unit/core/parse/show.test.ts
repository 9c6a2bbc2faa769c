import { describe, expect, it } from 'vitest';
import { kindOfNode } from '../../../../src/core/parse/schemaNode';
import { escapeInvisible, showPath, showValue } from '../../../../src/core/parse/show';

describe('showValue', () => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [1.5, '1.5'],
    [true, 'true'],
    [[], '[]'],
    [[1], '[…]'],
    [{}, '{…}'],
    [() => 1, 'function'],
    [Symbol('x'), 'symbol'],
    ['x', '"x"'],
    ['a\nb\u202ec', '"a\\u000ab\\u202ec"'],
    ['\u{e0041}', '"\\u{e0041}"'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(58)}…"`],
  ])('of %o is %s', (value, expected) => {
    expect(showValue(value)).toBe(expected);
  });

  it('never cuts a character in two', () => {
    const alone = /[\ud800-\udbff](?![\udc00-\udfff])/;
    expect(showValue('😀'.repeat(40))).not.toMatch(alone);
    expect(showValue(`x${'😀'.repeat(40)}`)).not.toMatch(alone);
  });
});

describe('showPath', () => {
  it.each([
    [[], ''],
    [['events', 3, 'when', 'date'], 'events[3].when.date'],
    [['people', 'rôle'], 'people.rôle'],
    [['places', 'two words', 'at', 0], 'places["two words"].at[0]'],
    [['places', 'a\u202e'], 'places["a\\u202e"]'],
    [['places', 'x'.repeat(80)], `places.${'x'.repeat(80)}`],
  ])('of %j is %s', (path, expected) => {
    expect(showPath(path)).toBe(expected);
  });
});

describe('escapeInvisible', () => {
  it('leaves letters of every script alone', () => {
    const text = '中谷 元 Yaşar Güler جيبوتي e\u0301 😀';
    expect(escapeInvisible(text)).toBe(text);
  });
});

describe('kindOfNode', () => {
  it('throws for a schema that the walk could not check, rather than let it pass', () => {
    expect(() => kindOfNode({ type: 'date' })).toThrow('"date"');
  });
});

import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../../src/core/model/packing';
import type { Json } from '../../../../src/core/model/packing';

const text =
  'Talks with the foreign minister\nمدينة جيبوتي and 中谷防衛大臣がジブチで臨時会見 <b>&amp;</b>';
const there = 'Talks with the foreign minister';
const travel = (data: Json): Json =>
  unpack(JSON.parse(JSON.stringify(pack(data, text))) as ReturnType<typeof pack>, text);

describe('packing', () => {
  it('throws for a text that is not the one it was packed against', () => {
    const packed = pack({ title: there }, text);
    expect(() => unpack(packed, 'Talks')).toThrow(RangeError);
    expect(() => unpack({ ...packed, length: 5 }, 'Talks')).toThrow(/no text at/);
    expect(() => unpack({ ...packed, data: '~!,!' }, text)).toThrow(/no text at/);
    expect(() => unpack({ ...packed, data: '~!' }, text)).toThrow(/no instant/);
  });

  it('throws for data that no packing gives', () => {
    expect(() => unpack({ length: text.length, names: [], data: [7] }, text)).toThrow(/numbered 7/);
    expect(() => unpack({ length: text.length, names: [], data: {} }, text)).toThrow(/lists alone/);
  });

  it.each<readonly [string, Json]>([
    ['an empty list and an empty object', { list: [], object: {} }],
    ['values that are not text', { no: null, yes: true, zero: 0, big: 1755590700000 }],
    [
      'short text, and text that the page does not say',
      { a: 'Talks', b: 'Not in the page at all' },
    ],
    ['text in any script', ['中谷防衛大臣がジブチで臨時会見', 'مدينة جيبوتي and', '<b>&amp;</b>']],
    [
      'text out of order, twice, and within other text',
      ['<b>&amp;</b>', there, there, 'the foreign minister'],
    ],
    [
      'instants, near and far, before 1973, and with seconds',
      [1755590700000, 1755590700000, 66960300000, 1755590701000, 0, -60000],
    ],
    ['text that begins as packed text does', ['~', '~~', '~5,c', '~a longer text with a mark']],
    ['fields in their own order', [{ a: 1, b: 2, c: [] }, { c: 1, a: 2 }, { b: {} }]],
    ['objects of one kind and of another', [{ a: 1, b: 2 }, { a: 3 }, { a: 4, b: 5 }]],
    [
      'a field named as if by an attacker',
      JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}') as Json,
    ],
  ])('brings back %s', (_, data) => {
    expect(travel(data)).toEqual(data);
    expect(JSON.stringify(travel(data))).toBe(JSON.stringify(data));
  });

  it('does not repeat what the text says, nor names of fields', () => {
    const packed = JSON.stringify(pack([{ field: there }, { field: there }], text));
    expect(packed).not.toContain('foreign');
    expect(packed.match(/field/g)).toHaveLength(1);
  });

  it('drops fields without a value, as JSON does', () => {
    expect(travel({ a: undefined, b: 1 })).toEqual({ b: 1 });
  });
});

import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../../src/core/model/packing';
import type { Json } from '../../../../src/core/model/packing';

const texts = [
  'Talks with the foreign minister',
  'مدينة جيبوتي and 中谷防衛大臣がジブチで臨時会見 <b>&amp;</b>',
  'Baykar',
];
const there = 'Talks with the foreign minister';
const travel = (data: Json): Json =>
  unpack(JSON.parse(JSON.stringify(pack(data, texts))) as ReturnType<typeof pack>, texts);

describe('packing', () => {
  it('throws for a text that is not the one it was packed against', () => {
    const packed = pack({ title: there }, texts);
    expect(() => unpack(packed, ['Talks'])).toThrow(RangeError);
    const short = { ...packed, length: 5 };
    expect(unpack(short, ['Talks'])).toEqual({ title: 'Talks' });
    for (const data of ['~1', '~-1', '~!', '~0,6', '~0,3,3', '~0,!']) {
      expect(() => unpack({ ...short, data }, ['Talks']), data).toThrow(/no text/);
    }
    expect(() => unpack({ ...short, data: '^!' }, ['Talks'])).toThrow(/no instant/);
  });

  it('throws for data that no packing gives', () => {
    expect(() => unpack({ ...pack(0, texts), names: [], data: [7] }, texts)).toThrow(/numbered 7/);
    expect(() => unpack({ ...pack(0, texts), names: [], data: {} }, texts)).toThrow(/lists alone/);
  });

  it.each<readonly [string, Json]>([
    ['an empty list and an empty object', { list: [], object: {} }],
    ['values that are not text', { no: null, yes: true, zero: 0, big: 1755590700000 }],
    [
      'short text, and text that the page does not say',
      { a: 'Talks', b: 'Not in the page at all', c: '', d: 'Baykar' },
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
    [
      'text that begins as packed text does',
      ['~', '~~', '~5,c', '~a longer text with a mark', '^', '^5', '~^', '^~'],
    ],
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
    const packed = JSON.stringify(pack([{ field: there }, { field: there }], texts));
    expect(packed).not.toContain('foreign');
    expect(packed.match(/field/g)).toHaveLength(1);
  });

  it('drops fields without a value, as JSON does', () => {
    expect(travel({ a: undefined, b: 1 })).toEqual({ b: 1 });
  });
});

import { describe, expect, test } from 'vitest';
import { rememberedWidth, textWidth } from '../../../../src/core/geo/textWidth';
import { BLOCKS } from '../../../../src/core/geo/textWidthTable';

test.each([0, -1, NaN])('a size of %s is a caller’s fault', (size) => {
  expect(() => textWidth('a', size)).toThrow(RangeError);
});

test('an empty text has no width', () => {
  expect(textWidth('', 14)).toBe(0);
});

// Advances in units per em as the fonts' own tables give them, for 1000 px.
test.each([
  ['Arial', 'Istanbul', 'regular', 278 + 500 + 278 + 556 + 556 + 556 + 556 + 222],
  ['Arial', 'WWW', 'bold', 3 * 944],
  ['Verdana', 'mmm', 'regular', 3 * 973],
  ['Verdana', 'Amman', 'bold', 776 + 2 * 1058 + 668 + 712],
] as const)('holds %s: %s, %s', (_, text, weight, width) => {
  expect(textWidth(text, 1000, weight)).toBeGreaterThanOrEqual(width);
});

test('bold is never narrower than regular', () => {
  for (const text of ['Amman', '17–18 Aug', 'Çanakkale', 'عمّان', '東京', 'Москва']) {
    expect(textWidth(text, 14, 'bold')).toBeGreaterThanOrEqual(textWidth(text, 14));
  }
});

test('a remembered width is the same the second time, by text, size and weight', () => {
  const measure = rememberedWidth();
  expect(() => measure('a', 0)).toThrow(RangeError);
  for (const [text, size] of [
    ['Amman', 14],
    ['Amman', 12],
    ['عمّان', 14],
    ['', 14],
    ['Amman', 14],
  ] as const) {
    expect(measure(text, size)).toBe(textWidth(text, size));
    expect(measure(text, size, 'bold')).toBe(textWidth(text, size, 'bold'));
  }
});

describe('letters outside ASCII', () => {
  test('those with diacritics are about as wide as without', () => {
    expect(textWidth('Türkiye', 100)).toBeCloseTo(textWidth('Turkiye', 100), -1.6);
    expect(textWidth('São Tomé', 100)).toBeLessThan(textWidth('Sao Tome', 100) * 1.1);
  });

  test('a caron beside the letter and a horn on it make it wider', () => {
    expect(textWidth('ď', 1000)).toBeGreaterThanOrEqual(643);
    expect(textWidth('ơ', 1000)).toBeGreaterThanOrEqual(616);
    expect(textWidth('Ơ', 1000, 'bold')).toBeGreaterThanOrEqual(913);
  });

  test('marks that sit on a letter take no room', () => {
    expect(textWidth('e\u0301', 14)).toBe(textWidth('e', 14));
    expect(textWidth('\u2068Amman\u2069', 14)).toBe(textWidth('Amman', 14));
  });

  test('a Chinese or Japanese character is one em', () => {
    expect(textWidth('東京', 14)).toBeGreaterThanOrEqual(28);
    expect(textWidth('東京', 14)).toBeLessThan(29);
  });

  test('a script that no table has is taken as wide as any', () => {
    expect(textWidth('ဪ', 1000)).toBeGreaterThanOrEqual(2452);
    expect(textWidth('\u{1F6E9}', 1000)).toBeGreaterThan(1300);
  });
});

// As Chromium measures them at 1000 px, in the wider of Noto Sans Arabic and DejaVu Sans.
describe.each([
  ['المملكة الأردنية الهاشمية', 10_289, 12_340],
  ['البحر الأحمر', 4996, 5918],
  ['عمّان', 2214, 2583],
  ['مؤتمر صحفي في القاعدة', 10_598, 12_708],
])('%s, whose letters join', (text, regular, bold) => {
  test.each([
    ['regular', regular],
    ['bold', bold],
  ] as const)('%s, is held with little to spare', (weight, width) => {
    expect(textWidth(text, 1000, weight)).toBeGreaterThanOrEqual(width);
    expect(textWidth(text, 1000, weight)).toBeLessThan(width * 1.2);
  });
});

test('an Arabic letter is as wide as what follows it lets it be', () => {
  expect(textWidth('س', 1000)).toBeGreaterThan(textWidth('سا', 1000) - textWidth('ا', 1000));
  // A mark parts no letters, a space does, and so does a hamza by itself.
  expect(textWidth('سّا', 1000)).toBe(textWidth('سا', 1000));
  expect(textWidth('سء', 1000) - textWidth('ء', 1000)).toBe(textWidth('س', 1000));
});

test('the blocks are in order and do not overlap', () => {
  BLOCKS.forEach(({ from, to, regular, bold }, index) => {
    expect(to).toBeGreaterThanOrEqual(from);
    expect(bold).toBeGreaterThanOrEqual(regular);
    expect(from).toBeGreaterThan(BLOCKS[index - 1]?.to ?? -1);
  });
});

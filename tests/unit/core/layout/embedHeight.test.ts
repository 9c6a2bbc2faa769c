import { describe, expect, test } from 'vitest';
import {
  EMBED_WIDTHS,
  embedHeightAt,
  embedHeightCss,
  findEmbedHeight,
  type EmbedParts,
} from '../../../../src/core/layout/embedHeight';

/** A frame whose text wraps more the narrower it is. */
const parts: EmbedParts = {
  heading: (width) => 19 * Math.ceil(900 / width),
  controls: (width) => (width < 290 ? 84 : 40),
  lanes: 4,
  homeHours: true,
  legend: (width) => 17 * Math.ceil(800 / width),
  card: (width, as) => 60 + 19 * Math.ceil((as === 'told' ? 6000 : 1500) / width),
  closed: () => 74,
  footer: (width) => 23 + 19 * Math.ceil(350 / width),
};
const height = findEmbedHeight(parts);
const widths = Array.from(
  { length: EMBED_WIDTHS.max - EMBED_WIDTHS.min + 1 },
  (_, index) => EMBED_WIDTHS.min + index,
);

/** "3 - 4" and the like. */
function add(words: string): number {
  const [first = '', ...rest] = words.trim().split(' ');
  return rest.reduce((all, word, index) => {
    if (index % 2 === 0) return all;
    return rest[index - 1] === '-' ? all - Number(word) : all + Number(word);
  }, Number(first));
}

/** What CSS makes of the rule in a container of this width: the innermost brackets first. */
function evaluate(css: string, width: number): number {
  const inner = /(max|min)?\(([^()]*)\)(\*9999)?/;
  let rest = css
    .replace(/([\d.]+)cqi/g, (_, per: string) => String((Number(per) * width) / 100))
    .replaceAll('px', '');
  while (inner.test(rest)) {
    rest = rest.replace(inner, (_, name: string, args: string, times?: string) => {
      const values = args.split(',').map(add);
      const value = name === 'min' ? Math.min(...values) : Math.max(...values);
      return String(times === undefined ? value : value * 9999);
    });
  }
  return Number(rest);
}

describe('the height of a frame', () => {
  test('says the same to the host as to the build, at every width', () => {
    const css = embedHeightCss(height);
    for (const width of widths)
      expect(evaluate(css, width)).toBeCloseTo(embedHeightAt(height, width), 6);
  });

  test('keeps no unit that depends on the height of a window', () => {
    expect(embedHeightCss(height)).not.toMatch(/v[hwb]|svi|%/);
  });

  test('is the higher the higher any part is', () => {
    const tall: EmbedParts = { ...parts, heading: (width) => parts.heading(width, true) + 300 };
    const taller = findEmbedHeight(tall);
    for (const width of widths)
      expect(embedHeightAt(taller, width)).toBeGreaterThan(embedHeightAt(height, width) + 250);
  });

  test('holds for the tallest card and not for a usual one', () => {
    const tall: EmbedParts = { ...parts, card: () => 2000 };
    const taller = findEmbedHeight(tall);
    for (const width of widths) expect(embedHeightAt(taller, width)).toBeGreaterThan(2000);
  });

  test('does not give away much', () => {
    // A map of three in four of the width, and what stands around it at this width.
    const around = 16 + 57 + 40 + 210 + 60 + 19 * 5 + 74 + 42 + 7 * 8;
    expect(embedHeightAt(height, 400)).toBeGreaterThan(384 * 0.75 + around - 60);
    expect(embedHeightAt(height, 400)).toBeLessThan(384 * 0.75 + around + 60);
  });

  test('tells all in the card only where map and controls are as high', () => {
    expect(height.toldFrom).toBeGreaterThan(600);
    const short: EmbedParts = { ...parts, card: () => 50 };
    expect(findEmbedHeight(short).toldFrom).toBe(600);
    const endless: EmbedParts = { ...parts, card: () => 5000 };
    expect(findEmbedHeight(endless).toldFrom).toBeGreaterThan(EMBED_WIDTHS.max);
  });
});

/** The palette, computed from the stylesheet itself: contrast where things touch, and distance. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CARD_BESIDE_REM, CARD_STEPS_REM } from '../../../src/core/model/card';
import { contrast, distance, VISIONS, type Vision } from '../../support/color';

const css = readFileSync(new URL('../../../src/styles/themes.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** The colour of a token; follows `var()`, whose fallback counts, for no host has set anything. */
function token(name: string, theme: Theme): string {
  const value = new RegExp(`--carnet-${name}:\\s*([^;]+);`).exec(css)?.[1] ?? '';
  const pair = /light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/.exec(value);
  if (pair) return (theme === 'light' ? pair[1] : pair[2]) ?? '';
  const other = /var\(--carnet-([a-z0-9-]+)\)+$/.exec(value)?.[1];
  if (!other) throw new Error(`--carnet-${name} has no colour: "${value}"`);
  return token(other, theme);
}

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8];
const cats = NUMBERS.map((n) => `cat-${n}`);
const tints = NUMBERS.map((n) => `cat-${n}-tint`);
const pages = ['bg', 'bg-raised', 'night'];
const grounds = [...pages, 'sea', 'land', ...tints];

const pairs = (fronts: string[], backs: string[], least: number): [string, string, number][] =>
  fronts.flatMap((front) => backs.map((back): [string, string, number] => [front, back, least]));

const tintOf = (n: number, theme: Theme): string => token(`cat-${String(n)}-tint`, theme);

/** Pairs of tints nearer than 0.02 in OKLab, about the least that is seen side by side. */
const ALIKE: Readonly<Record<Theme, Readonly<Record<Vision, string>>>> = {
  light: {
    typical: '2-4',
    protanopia: '2-4 3-5 3-8 4-7 5-8 6-7',
    deuteranopia: '1-8 2-4 2-7 3-5 3-8 4-6 4-7 5-8',
    tritanopia: '1-5 1-7 2-4 2-8 3-7 4-8 5-7',
  },
  dark: {
    typical: '',
    protanopia: '2-4',
    deuteranopia: '1-8 2-4 2-7 4-7',
    tritanopia: '1-5 2-8',
  },
};

const TOUCHING = [
  ...pairs(['ink'], grounds, 7),
  // Text on the map repeats the list, where it has the seven of all other text.
  ...pairs(['ink-2'], pages, 7),
  ...pairs(['ink-2'], grounds, 4.5),
  ...pairs(cats, [...pages, 'land'], 4.5),
  ...pairs(cats, grounds, 3),
  ...pairs(['on-cat'], cats, 4.5),
  ...pairs(['on-accent'], ['accent'], 4.5),
  ...pairs(['focus'], grounds, 3),
  ...pairs(['line-strong'], pages, 3),
];

describe.each(THEMES)('%s theme', (theme) => {
  test.each(TOUCHING)('%s on %s has a contrast of at least %d', (front, back, least) => {
    expect(contrast(token(front, theme), token(back, theme))).toBeGreaterThanOrEqual(least);
  });

  test.each(Object.keys(VISIONS) as Vision[])('countries are told apart with %s', (vision) => {
    for (const [at, one] of cats.entries()) {
      for (const [before, other] of cats.slice(0, at).entries()) {
        const apart = distance(token(one, theme), token(other, theme), vision);
        // 0.02 is about the least difference that is seen side by side; neighbours meet most often.
        expect(apart, `${one} and ${other}`).toBeGreaterThan(at - before === 1 ? 0.09 : 0.05);
      }
    }
  });

  test('land, sea and a visited country are not the same ground', () => {
    for (const tint of tints) {
      expect(distance(token('land', theme), token(tint, theme), 'typical')).toBeGreaterThan(0.025);
    }
  });

  test.each(Object.keys(VISIONS) as Vision[])(
    'visited land is told from other with %s',
    (vision) => {
      const land = token('land', theme);
      for (const ground of ['sea', ...tints]) {
        expect(distance(land, token(ground, theme), vision), ground).toBeGreaterThan(0.02);
      }
    },
  );

  // Two tints may look alike: each country visited also has its name, its numbered discs and a lane
  // of its own. Which ones do is kept here, so that a change of the palette is weighed and not missed.
  test.each(Object.entries(ALIKE[theme]) as [Vision, string][])(
    'tints that look alike with %s are those known',
    (vision, known) => {
      const alike = NUMBERS.flatMap((one) =>
        NUMBERS.filter((other) => other > one)
          .filter((other) => distance(tintOf(one, theme), tintOf(other, theme), vision) < 0.02)
          .map((other) => `${String(one)}-${String(other)}`),
      );
      expect(alike.join(' ')).toBe(known);
      // A journey to three countries has three tints that everyone tells apart.
      expect(alike.filter((pair) => /^[12]-[23]$/.test(pair))).toEqual([]);
    },
  );
});

test('contrast is computed as WCAG has it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 2);
  expect(() => contrast('white', '#ffffff')).toThrow(RangeError);
});

test('red and green are near to each other without the cones for red or green', () => {
  const [red, green] = ['#a04000', '#607000'];
  expect(distance(red, green, 'deuteranopia')).toBeLessThan(distance(red, green, 'typical') / 2);
});

describe('the card’s heights in the style sheet', () => {
  const card = readFileSync(new URL('../../../src/styles/card.css', import.meta.url), 'utf8');
  const named = (letter: string): number[] =>
    [...card.matchAll(new RegExp(`var\\(--${letter}(\\d+)\\)`, 'g'))].map((found) =>
      Number(found[1]),
    );

  test('have a rule for every step that the build hands over, in rising order', () => {
    expect(named('h')).toEqual([...CARD_STEPS_REM]);
    for (const letter of 'wznoc') expect(named(letter)).toEqual([...CARD_BESIDE_REM]);
  });

  test('apply from the width that they are named for, the narrowest at any', () => {
    const under = [...card.matchAll(/card \(width >= (\d+)rem\) \{\s*[^}]*var\(--h(\d+)\)/g)];
    expect(under).toHaveLength(CARD_STEPS_REM.length - 1);
    for (const [, width, name] of under) expect(width).toBe(name);
    const beside = [
      ...card.matchAll(/width >= ([\d.]+)rem\) \{\s*\.story \{[^}]*var\(--w(\d+)\)/g),
    ];
    expect(beside).toHaveLength(CARD_BESIDE_REM.length - 1);
    for (const [, width, name] of beside) {
      // Two paddings of 1.5 rem and a gap of 1 rem; the card has 36% of the rest.
      const column = (Number(width) - 4) * 0.36;
      expect(column).toBeGreaterThanOrEqual(Number(name));
      expect(column).toBeLessThan(Number(name) + 0.01);
    }
  });
});

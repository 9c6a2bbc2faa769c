import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { elementStyle, STYLE_MARKS } from '../../../src/publish/elementStyle';

describe('the style of the element', () => {
  it.each([
    [':root{--a:1}', '.carnet{--a:1}'],
    [':root[data-theme=dark]{color-scheme:dark}', ':host([theme=dark]) .carnet{color-scheme:dark}'],
    [':root[data-theme="dark"]{a:b}', ':host([theme=dark]) .carnet{a:b}'],
    [":root[data-theme='dark']{a:b}", ':host([theme=dark]) .carnet{a:b}'],
    [
      '@media print{:root,:root[data-theme]{a:b}}',
      '@media print{.carnet,:host([theme]) .carnet{a:b}}',
    ],
    ['.carnet>main>*{a:b}', '.carnet>div>*{a:b}'],
  ])('says of its box what the page says of its root: %s', (from, to) => {
    expect(elementStyle(from)).toContain(to);
  });

  it('has the reset before all else, for it would undo the rest', () => {
    const style = elementStyle(':root{--a:1}');
    expect(style.indexOf('all:initial')).toBeLessThan(style.indexOf('--a:1'));
    expect(style.startsWith(STYLE_MARKS[0])).toBe(true);
    expect(style.endsWith(STYLE_MARKS[1])).toBe(true);
  });

  it('leaves no rule of ours for the root of a document', () => {
    for (const file of ['base', 'themes', 'tokens', 'card']) {
      const css = readFileSync(`src/styles/${file}.css`, 'utf8').replaceAll(
        /\/\*[\s\S]*?\*\//g,
        '',
      );
      expect(elementStyle(css.replaceAll(/\s*>\s*/g, '>')), file).not.toMatch(/:root|>main\b/);
    }
  });
});

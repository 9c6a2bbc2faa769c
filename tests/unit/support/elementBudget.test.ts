import { describe, expect, it } from 'vitest';
import { elementStyle } from '../../../src/publish/elementStyle';
import { ELEMENT_BUDGET, weighElement, withoutStyle } from '../../support/elementBudget';
import { randomFrom } from '../../support/random';

const page = (code: string): string =>
  `<html><head></head><body><script>${code}</script></body></html>`;
const script = (code: string, style = 'a{b:c}'): string =>
  `${code};sheet.replaceSync(${JSON.stringify(elementStyle(style))})`;
const random = randomFrom(7);
/** Code that gzip makes little of. */
const dense = (bytes: number): string =>
  Array.from({ length: bytes }, () => Math.floor(random() * 36).toString(36)).join('');

describe('the weight of the element', () => {
  it('is that of its code, however large the style', () => {
    const large = Array.from({ length: 500 }, (_, at) => `.a${at * 7}{color:c${at * 13}}`).join('');
    expect(weighElement(script('f()', large), page('f()'))).toBe(
      weighElement(script('f()'), page('f()')),
    );
  });

  it('is too much where the code is', () => {
    expect(weighElement(script('f()'), page('f()'))).toBeLessThan(ELEMENT_BUDGET);
    expect(weighElement(script(dense(8000)), page('f()'))).toBeGreaterThan(ELEMENT_BUDGET);
  });

  it('cannot be told where the style is not to be found', () => {
    expect(() => withoutStyle('f()')).toThrow(/marks/);
  });
});

/** Where lines end, from texts that leave no good place. */
import { describe, expect, it } from 'vitest';
import { fitText, lineWidth, wrapEvenly, wrapText } from '../../../../src/publish/pictures/wrap';

const setting = { size: 20, weight: 'bold', width: 300 } as const;
const TITLE = 'Six days, three countries: Japan’s defense minister in Djibouti, Türkiye and Jordan';

describe('wrapText', () => {
  it('has no lines for no text, and one for a word', () => {
    expect(wrapText('', setting)).toEqual([]);
    expect(wrapText('  \n ', setting)).toEqual([]);
    expect(wrapText('Djibouti', setting)).toEqual(['Djibouti']);
  });

  it('keeps every word whole and every line within its width', () => {
    const lines = wrapText(TITLE, setting);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(TITLE);
    for (const line of lines) expect(lineWidth(line, 20, 'bold')).toBeLessThanOrEqual(300);
  });

  it('cuts a word only where it is longer than a line, and loses nothing of it', () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitän';
    const lines = wrapText(word, setting);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(word);
  });

  it('ends with an ellipsis behind a whole word where no line is left', () => {
    const lines = wrapText(TITLE, { ...setting, maxLines: 2 });
    expect(lines).toHaveLength(2);
    const shown = lines.join(' ').replace(/…$/, '');
    expect(lines.at(-1)).toMatch(/…$/);
    expect(TITLE.startsWith(shown)).toBe(true);
    expect(TITLE.charAt(shown.length)).toMatch(/[\s,:]/);
  });

  it('breaks Japanese behind marks and before a phrase, not within a name', () => {
    const lines = wrapText('六日間で三か国へ、中谷防衛大臣のジブチ・トルコ歴訪をたどる', setting);
    expect(lines.length).toBeGreaterThan(1);
    for (const name of ['中谷防衛大臣', 'ジブチ・トルコ']) {
      expect(lines.some((line) => line.includes(name))).toBe(true);
    }
    for (const line of lines) expect(line).not.toMatch(/^[、。・ー」]|[「（]$/);
  });

  it('breaks behind a long dash between words and not within a range', () => {
    const lines = wrapText('Aswan–Jerusalem–Damascus–Aqaba 17–22', { ...setting, width: 200 });
    expect(lines.join('').replace(/\s/g, '')).toBe('Aswan–Jerusalem–Damascus–Aqaba17–22');
    expect(lines.some((line) => line.includes('17–22'))).toBe(true);
  });
});

describe('wrapEvenly', () => {
  it('leaves no word alone, in no more lines', () => {
    const plain = wrapText('Regional tour · 17–22 August 2025', { ...setting, width: 370 });
    const even = wrapEvenly('Regional tour · 17–22 August 2025', { ...setting, width: 370 });
    expect(plain.at(-1)).toBe('2025');
    expect(even).toEqual(['Regional tour ·', '17–22 August 2025']);
  });

  it('is not narrower for being cut', () => {
    const cut = { ...setting, maxLines: 1 };
    expect(wrapEvenly(TITLE, cut)).toEqual(wrapText(TITLE, cut));
  });
});

describe('fitText', () => {
  const box = { width: 500, height: 200, leading: 1.2 };

  it('takes the largest size that holds the whole text', () => {
    expect(fitText('Short', [50, 40, 30], box, 'bold')).toEqual({ size: 50, lines: ['Short'] });
    const long = fitText(TITLE, [50, 40, 30], box, 'bold');
    expect(long.size).toBeLessThan(50);
    expect(long.lines.join(' ')).toBe(TITLE);
  });

  it('cuts at the smallest size if it must, and never has more lines than fit', () => {
    const { size, lines } = fitText(TITLE.repeat(4), [50, 40, 30], box, 'bold');
    expect(size).toBe(30);
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toMatch(/…$/);
  });
});

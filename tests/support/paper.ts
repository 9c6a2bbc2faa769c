/** Reads a page as it comes out of the printer: which words stand on which sheet, and where. */
import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** A run of text on a sheet; lengths in points, from the sheet's top left corner. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** All its letters and digits, in lower case, in the order in which they are drawn. */
  readonly letters: string;
}

/** What of a text can be compared: shaping, line breaks, direction and capitals change the rest. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Prints a page that is open and returns its sheets. */
export async function printPage(page: Page, format: 'A4' | 'Letter'): Promise<readonly Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const sheet = await pdf.getPage(number);
      const [, , width = 0, height = 0] = sheet.view;
      const { items } = await sheet.getTextContent();
      const runs: Run[] = [];
      let space = '';
      for (const item of items) {
        if (!('str' in item) || item.str === '') continue;
        if (item.str.trim() === '') {
          space = ' ';
          continue;
        }
        const left = Number(item.transform[4]);
        const top = height - Number(item.transform[5]);
        const before = runs.at(-1);
        // A font's ligatures come as runs of their own.
        const goesOn = before?.top === top && Math.abs(left - before.right) < 4;
        if (goesOn) runs.pop();
        const [begun, start] = goesOn ? [before.text + space, before.left] : ['', left];
        runs.push({ text: begun + item.str, left: start, right: left + item.width, top });
        space = '';
      }
      return { width, height, runs, letters: lettersOf(runs.map(({ text }) => text).join('')) };
    }),
  );
}

/**
 * Returns how far down a run that begins with `text` stands in a pile of sheets laid end to end, in
 * points: the first one, or the last. Throws a RangeError where no run does.
 */
export function depthOf(sheets: readonly Sheet[], text: string, which: 'first' | 'last'): number {
  let above = 0;
  const found: number[] = [];
  for (const { runs, height } of sheets) {
    const here = runs.filter((run) => run.text.startsWith(text)).map(({ top }) => above + top);
    found.push(...here.sort((a, b) => a - b));
    above += height;
  }
  const depth = which === 'first' ? found[0] : found.at(-1);
  if (depth === undefined) throw new RangeError(`"${text}" is not on paper`);
  return depth;
}

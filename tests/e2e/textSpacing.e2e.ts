/**
 * Text as readers set it: the spacing of WCAG 1.4.12, and twice the size of 1.4.4. On every kind of
 * page, in three scripts, nothing that is read is clipped, overlaps or leaves the page.
 */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/siteTest';
import { faultsOf } from './faults';
import { seenTexts } from './measure';

/** The figures are those of WCAG 2.2, 1.4.12; a user's style sheet wins by `!important`. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;
const TWICE = ':root { font-size: 200% !important }';

/**
 * The names of map and timeline. Their words stand at places that are measured for the sizes of the
 * style sheet, and may then meet; each of them stands in the list and the card too.
 */
function drawingNames(): string[] {
  return [
    ...document.querySelectorAll('[role=group]:has([aria-hidden=true] svg, svg[aria-hidden=true])'),
  ].map((group) => group.getAttribute('aria-label') ?? '');
}

const PAGES = ['', 'ja/', 'ar/', 'embed.html', 'table.html', 'known/2025-08-19/'] as const;

/** Sets the style as a browser does for its user, before the page is drawn. */
async function openWith(page: Page, url: string, style: string): Promise<void> {
  await page.addInitScript((text) => {
    document.addEventListener('DOMContentLoaded', () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets.push(sheet);
    });
  }, style);
  await page.goto(url);
  await page.waitForTimeout(200);
}

for (const path of PAGES) {
  for (const [how, style, width] of [
    ['spaced', SPACED, 375],
    ['spaced', SPACED, 1200],
    ['twice as large', TWICE, 640],
    ['twice as large', TWICE, 1200],
  ] as const) {
    test(`${path || 'the story'}, ${how} at ${String(width)} px`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 900 });
      await openWith(page, `${site.origin}/${path}`, style);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const drawings = await page.evaluate(drawingNames);
      const texts = await page.evaluate(seenTexts);
      const told = texts.filter(({ region }) => !drawings.includes(region));
      expect(told.length).toBeGreaterThan(20);
      const faults = faultsOf(told, width);
      // A table that is wider than the page scrolls by itself.
      const isTable = path === 'table.html';
      expect(faults.filter((fault) => !isTable || !fault.startsWith('clipped'))).toEqual([]);
    });
  }
}

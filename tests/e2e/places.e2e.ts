/** The places of a city: counted at its disc, apart or fanned out at twelve times, signs beside them. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/siteTest';
import { map, openStory } from './story';

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function rectOf(locator: Locator): Promise<Rect> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the page');
  return box;
}

const middle = ({ x, y, width, height }: Rect): readonly [number, number] => [
  x + width / 2,
  y + height / 2,
];

function meet(a: Rect, b: Rect): boolean {
  const apart = a.x + a.width <= b.x || b.x + b.width <= a.x;
  return !apart && a.y + a.height > b.y && b.y + b.height > a.y;
}

/** Zooms in on what is selected until the map goes no deeper. */
async function zoomToEnd(page: Page): Promise<void> {
  const zoomIn = map(page).getByRole('button', { name: 'Zoom in' });
  for (let step = 0; step < 12; step += 1) {
    if ((await zoomIn.getAttribute('aria-disabled')) === 'true') return;
    await zoomIn.click();
    await page.waitForTimeout(400);
  }
  throw new Error('still not at the end');
}

const mark = (page: Page, name: RegExp): Locator => map(page).getByRole('button', { name });

for (const width of [375, 1200]) {
  test.describe(`${String(width)} px wide`, () => {
    test.use({ viewport: { width, height: 1100 } });

    test('a disc says how many places lie beneath it, until they show', async ({ page, site }) => {
      await openStory(page, `${site.origin}/#event=sdf-base-visit`);
      const disc = mark(page, /^Stop 1: Djibouti/);
      await expect(disc).toHaveAccessibleName(/, 4 places; sources differ$/);
      await zoomToEnd(page);
      await expect(disc).toHaveAccessibleName(/17–18 Aug; sources differ$/);
    });

    for (const [event, names] of [
      ['sdf-base-visit', [/^Djibouti City \(/, /^Ministry of Foreign/, /^Palace/, /^Japan Self/]],
      ['baykar-visit', [/^Istanbul Naval/, /^Sheraton/, /^Özdemir/]],
    ] as const) {
      test(`at twelve times what lies on one spot fans out: ${event}`, async ({ page, site }) => {
        await openStory(page, `${site.origin}/#event=${event}`);
        await zoomToEnd(page);
        const marks = names.map((name) => mark(page, name));
        const rects = await Promise.all(marks.map(rectOf));
        rects.forEach((rect, index) => {
          for (const other of rects.slice(index + 1)) {
            const [[x, y], [u, v]] = [middle(rect), middle(other)];
            expect(Math.hypot(x - u, y - v)).toBeGreaterThan(24);
          }
        });
        for (const one of marks) {
          const sign = one.locator('sup');
          if ((await sign.count()) === 0) continue;
          expect(meet(await rectOf(sign), await rectOf(one)), 'the sign hides its dot').toBe(false);
        }
      });
    }
  });
}

/**
 * What a screen reader is given, in every state: roles, names and states of the whole page as text,
 * kept in tests/golden/aria and read when it changes.
 */
import type { Locator } from '@playwright/test';
import { compareGolden, inCi } from '../support/golden';
import { expect, test } from '../support/siteTest';
import { card, control, map, openStory, row, timeline } from './story';

async function expectTold(part: Locator, name: string): Promise<void> {
  const outcome = compareGolden(
    `tests/golden/aria/${name}.yaml`,
    await part.ariaSnapshot(),
    inCi(),
  );
  const words = outcome.kind === 'changed' ? `differs; the new one is ${outcome.savedAs}` : '';
  expect(outcome.kind, `what is told of ${name} ${words}`).toMatch(/^(?:same|written)$/);
}

// Every state of the page in one walk: on a machine with other work it takes more than half a minute.
test.describe.configure({ timeout: 90_000 });

test('the page, from load to the last event', async ({ page, site }) => {
  await openStory(page, `${site.origin}/`);
  await expectTold(page.locator('body'), 'page');
  await row(page, 12).click();
  for (const part of await card(page).locator('summary').all()) await part.click();
  await expectTold(card(page), 'card-opened');
  await page.getByRole('radio', { name: 'Tokyo' }).check({ force: true });
  await expectTold(card(page), 'card-home-clock');
  await expectTold(timeline(page), 'timeline-home-clock');
  const zoomIn = map(page).getByRole('button', { name: 'Zoom in' });
  while (await zoomIn.isEnabled()) await zoomIn.click();
  await expectTold(map(page), 'map-zoomed');
  await row(page, 24).click();
  await expectTold(page.locator('.controls'), 'controls-end');
});

test('the controls while it plays', async ({ page, site }) => {
  await page.clock.install();
  await openStory(page, `${site.origin}/`);
  await control(page, 'Play').click();
  await expectTold(page.locator('.controls'), 'controls-play');
});

for (const [name, path] of [
  ['embed', 'embed.html'],
  ['table', 'table.html'],
  ['not-found', '404.html'],
  ['known', 'known/2025-08-19/index.html'],
] as const) {
  test(path, async ({ page, site }) => {
    await page.setViewportSize({ width: 700, height: 900 });
    await openStory(page, `${site.origin}/${path}`);
    await expectTold(page.locator('body'), name);
  });
}

test('a page without its script', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/`);
  await expectTold(page.locator('body'), 'page-no-script');
  await context.close();
});

/**
 * What a screen reader is given, in every state: roles, names and states of the whole page as text,
 * kept in tests/golden/aria and read when it changes.
 */
import type { Locator } from '@playwright/test';
import { test as element } from '../support/elementTest';
import { compareGolden, inCi } from '../support/golden';
import { expect, test } from '../support/siteTest';
import { card, control, map, openStory, row, timeline } from './story';

async function expectTold(part: Locator, name: string): Promise<void> {
  const outcome = compareGolden(
    `tests/golden/aria/${name}.yaml`,
    (await part.ariaSnapshot()).replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'https://host.example'),
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

test('what is opened, zoomed and looked for', async ({ page, site }) => {
  await openStory(page, `${site.origin}/`);
  await timeline(page).getByRole('slider').press('+');
  await expectTold(timeline(page), 'timeline-zoomed');
  await map(page).getByRole('button', { name: 'Whole journey' }).click();
  await expect(map(page).getByRole('button', { name: 'Zoom out' })).toBeDisabled();
  await expectTold(map(page), 'map-whole');
  await map(page).getByRole('button', { name: 'Region' }).click();
  await row(page, 12).press('?');
  await expectTold(page.locator('[popover]'), 'keys');
  await page.keyboard.press('Escape');
  await row(page, 12).click();
  const zoomIn = map(page).getByRole('button', { name: 'Zoom in' });
  await map(page)
    .getByRole('button', { name: /^Stop 1/ })
    .focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('+');
  await expect(zoomIn).toBeVisible();
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect(map(page).getByRole('button', { name: /^Bring into view/ })).toBeVisible();
  await expectTold(map(page), 'map-away');
});

test('the table, sorted by people from the last to the first', async ({ page, site }) => {
  await openStory(page, `${site.origin}/table.html`);
  const people = page.getByRole('columnheader', { name: 'People' }).getByRole('button');
  await people.click();
  await people.click();
  await expectTold(page.locator('thead'), 'table-sorted');
  await expectTold(page.locator('[role=status]'), 'table-sorted-said');
});

test('the days of the list in a second calendar', async ({ page, site }) => {
  await openStory(page, `${site.origin}/#calendar=islamic-umalqura`);
  const last = page.locator('.story h2:has(time)').last();
  await expect(last).toContainText('28 Safar 1447 AH');
  await expectTold(last, 'day-second-calendar');
  await expectTold(page.locator('.story > .needs-script:has(select)'), 'second-calendar');
});

test('from right to left, in Arabic', async ({ page, site }) => {
  await openStory(page, `${site.origin}/ar/`);
  await expectTold(page.locator('body'), 'page-arabic');
});

element(
  'an element whose story cannot be had, and one with every kind of place',
  async ({ page, site: elements }) => {
    await page.goto(`${elements.origin}/element-bare.html?src=/cases/places.json`);
    // The server reads the file and plans its map when it is first asked for it.
    await expect(map(page)).toBeVisible({ timeout: 40_000 });
    await expectTold(page.locator('main'), 'element-places');
    await page.goto(`${elements.origin}/element-bare.html?src=/cases/cut.json`);
    await expect(page.locator('carnet-itinerary [part=error]')).toBeVisible();
    await expectTold(page.locator('main'), 'element-error');
  },
);

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

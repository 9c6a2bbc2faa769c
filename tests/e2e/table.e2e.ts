/** The events as a table: whole without a script, sorting with one, on a narrow page too. */
import { expect, test } from '../support/siteTest';
import { story } from './story';

test('is reached from the page of the story, and leads back to its events', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/`);
  await page.getByRole('link', { name: 'Events as a table' }).click();
  await expect(page.getByRole('table', { name: /All events of the journey/ })).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveText(story.events.map(({ title }) => title));
  const [, , third] = story.events;
  await page.getByRole('rowheader').nth(2).getByRole('link').click();
  await expect(page).toHaveURL(`${site.origin}/index.html#event=${third?.id ?? ''}`);
  await expect(page.locator('.card h2')).toHaveText(third?.title ?? '');
});

test('sorts, and says so', async ({ page, site }) => {
  await page.goto(`${site.origin}/table.html`);
  const head = page.getByRole('columnheader');
  await expect(head.first()).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: 'Place' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('Sorted by Place, ascending.');
  const places = await page.locator('tbody td:nth-child(3)').allTextContents();
  expect(places).toEqual([...places].sort(new Intl.Collator('en', { numeric: true }).compare));
  await expect(head.nth(2)).toHaveAttribute('aria-sort', 'ascending');
});

test('gives its file for spreadsheets', async ({ page, site }) => {
  await page.goto(`${site.origin}/table.html`);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('events.csv');
});

test('scrolls sideways by itself where it is narrow, by keyboard too', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${site.origin}/table.html`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const region = page.getByRole('region', { name: 'Table of events' });
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((part) => part.scrollLeft)).toBeGreaterThan(0);
});

test('is whole without a script, and has nothing to press that does nothing', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/table.html`);
  await expect(page.getByRole('rowheader')).toHaveCount(story.events.length);
  await expect(page.getByRole('button')).toHaveCount(0);
  await context.close();
});

/** The page as a guest: one request, from anywhere, in a sandbox, and nothing left behind. */
import { pathToFileURL } from 'node:url';
import { HOST_PAGE, SUBFOLDER } from '../support/siteServer';
import { expect, test } from '../support/siteTest';
import { card, control, openStory, row, rows, story, titleOf } from './story';

test('makes exactly one request, at load and while used', async ({ page, site, watch }) => {
  await openStory(page, `${site.origin}/`);
  await control(page, 'Next').click();
  await row(page, 12).click();
  await page.mouse.wheel(0, 2000);
  // A press while the page still scrolls lands beside what it was meant for.
  await page.waitForFunction(async () => {
    const from = scrollY;
    await new Promise((resolve) => setTimeout(resolve, 150));
    return scrollY === from && from > 0;
  });
  await page.getByRole('radio', { name: 'Tokyo' }).check({ force: true });
  await page.waitForTimeout(300);
  expect(watch.requests).toEqual([`${site.origin}/`]);
});

for (const path of [`${SUBFOLDER}/`, `${SUBFOLDER}/index.html`]) {
  test(`works below the root: ${path}`, async ({ page, site }) => {
    await openStory(page, site.origin + path);
    await row(page, 3).click();
    await expect(card(page)).toContainText(titleOf(3));
    expect(new URL(page.url()).pathname).toBe(path);
  });
}

test('works from a file on the disk', async ({ page }) => {
  await openStory(page, pathToFileURL('dist/index.html').href);
  await row(page, 3).click();
  await expect(card(page)).toContainText(titleOf(3));
  await expect.poll(() => page.url()).toContain(`#event=${story.events[3]?.id ?? ''}`);
});

test('works in a frame that may do nothing but run scripts', async ({ page, site }) => {
  await openStory(page, site.origin + HOST_PAGE);
  const frame = page.frameLocator('iframe');
  await expect(rows(frame)).toHaveCount(story.events.length);
  const before = await page.evaluate(() => history.length);
  for (const index of [3, 4, 5]) await row(frame, index).click();
  await expect(card(frame)).toContainText(titleOf(5));
  // Longer than a step of history waits to be written.
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => history.length), "the host's history").toBe(before);
});

test('stores nothing', async ({ page, context, site }) => {
  await openStory(page, `${site.origin}/`);
  await row(page, 5).click();
  await page.getByRole('radio', { name: 'Yours' }).check({ force: true });
  expect(await context.cookies()).toEqual([]);
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
});

/** The page before its script, without it, and at the moment when the script takes over. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { test as plain } from '@playwright/test';
import { DIST } from '../support/siteServer';
import { expect, test } from '../support/siteTest';
import { markup } from './measure';
import { card, list, openStory, row, rows, story, titleOf } from './story';

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('tells the whole story', async ({ page, site }) => {
    await openStory(page, `${site.origin}/`);
    await expect(page).toHaveTitle(story.title);
    await expect(rows(page)).toHaveText(story.events.map((event) => event.title));
    expect(story.events).toHaveLength(25);
    for (const event of story.events) {
      await expect(page.locator(`[id="event-${event.id}"] time`).first()).toHaveText(
        event.when.local.short,
      );
    }
    const days = story.days.filter((day) => day.events.length > 0);
    await expect(list(page).getByRole('heading', { level: 2 })).toContainText(
      days.map((day) => day.words),
    );
    await expect(card(page)).toContainText(titleOf(0));
  });

  test('lists every source, and every citation leads to one', async ({ page, site }) => {
    await openStory(page, `${site.origin}/`);
    await expect(page.locator('[id^="source-"]')).toHaveCount(49);
    expect(story.sources).toHaveLength(49);
    const targets = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(targets.length).toBeGreaterThan(49);
    for (const target of new Set(targets)) await expect(page.locator(target)).toHaveCount(1);
  });

  test('draws the map and the timeline', async ({ page, site }) => {
    await openStory(page, `${site.origin}/`);
    const land = await page.locator('[data-basemap="land"]').getAttribute('d');
    expect(land?.length).toBeGreaterThan(10_000);
    await expect(page.locator('svg').first()).toBeVisible();
    expect(await page.locator('svg').count()).toBeGreaterThan(1);
  });
});

test('keeps every element and word of the markup when the script takes over', async ({
  page,
  site,
}) => {
  // Scripts stay switched on, since the page hides from those without what they cannot use.
  await page.route(`${site.origin}/asleep`, async (route) => {
    const html = readFileSync(join(DIST, 'index.html'), 'utf8');
    const body = html.replace(/(<script(?![^>]*json)[^>]*>)[\s\S]*?(<\/script>)/g, '$1$2');
    await route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
  });
  await openStory(page, `${site.origin}/asleep`);
  const asleep = await page.evaluate(markup);
  await openStory(page, `${site.origin}/`);
  const awake = await page.evaluate(markup);
  expect(asleep.length).toBeGreaterThan(1000);
  expect(awake).toEqual(asleep);
});

test('touches no path of the basemap, when it wakes or later', async ({ page, site }) => {
  await page.addInitScript(() => {
    const touched: string[] = [];
    Object.assign(window, { touched });
    const isBasemap = (node: Node): boolean =>
      node instanceof Element && node.matches('[data-basemap]');
    new MutationObserver((records) => {
      for (const { type, target, attributeName, removedNodes } of records) {
        if (type === 'attributes' && isBasemap(target)) touched.push(`wrote ${attributeName}`);
        if ([...removedNodes].some(isBasemap)) touched.push('removed');
      }
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['d'] });
  });
  await openStory(page, `${site.origin}/`);
  await row(page, 9).click();
  expect(await page.locator('[data-basemap]').count()).toBeGreaterThan(4);
  expect(await page.evaluate(() => Reflect.get(window, 'touched') as unknown)).toEqual([]);
});

/** The development build of Svelte says what differs between markup and script; the other does not. */
plain.describe('in development', () => {
  let server: ViteDevServer | undefined;
  plain.beforeAll(async () => {
    server = await createServer({ logLevel: 'silent', server: { port: 0, host: '127.0.0.1' } });
    await server.listen();
  });
  plain.afterAll(async () => {
    await server?.close();
  });

  plain('hydrates without a warning', async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => {
      if (!message.text().startsWith('[vite]')) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(server?.resolvedUrls?.local[0] ?? '');
    await rows(page).nth(2).click();
    await expect(card(page)).toContainText(titleOf(2));
    expect(said).toEqual([]);
  });
});

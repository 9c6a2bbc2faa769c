/** The three stories as one site: from each to the others, and what only the two new ones have. */
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { DIST, SUBFOLDER } from '../support/siteServer';
import { expect, test } from '../support/siteTest';

const TITLES = {
  japan: /Six days, three countries/,
  china: /Nixon in China/,
  shuttle: /Between Aswan and Jerusalem/,
};

async function follow(page: Page, title: RegExp): Promise<void> {
  await page.locator('footer').getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

async function walk(page: Page, root: string): Promise<void> {
  await page.goto(`${root}/index.html`);
  await follow(page, TITLES.china);
  await follow(page, TITLES.shuttle);
  await follow(page, TITLES.japan);
  await follow(page, TITLES.shuttle);
  await follow(page, TITLES.china);
  await follow(page, TITLES.japan);
  expect(page.url()).toBe(`${root}/index.html`);
}

test('leads from each story to the others, far below the root of a host', async ({
  page,
  site,
}) => {
  await walk(page, `${site.origin}${SUBFOLDER}`);
});

test('leads so from a disk too', async ({ page }) => {
  await walk(page, pathToFileURL(resolve(DIST)).href);
});

test('leads nowhere from a frame on somebody else’s page', async ({ page, site }) => {
  await page.goto(`${site.origin}/embed.html`);
  await expect(page.getByRole('link', { name: TITLES.china })).toHaveCount(0);
});

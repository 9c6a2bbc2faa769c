/** The second calendar of the list: chosen by hand or by address, kept by both, and never in the way. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { catalogueOf } from '../../src/messages/catalogues';
import { expect, test } from '../support/siteTest';
import { faultsOf } from './faults';
import { seenTexts } from './measure';
import { openStory } from './story';

const { calendar: words } = catalogueOf('en').page;
const choice = (page: Page): Locator => page.getByRole('combobox', { name: words.label });
const days = (page: Page): Locator => page.locator('.story h2:has(time)');

test('days stand in the calendar chosen too, the address says which, and the first date stays', async ({
  page,
  site,
}) => {
  await openStory(page, `${site.origin}/#event=baykar-visit`);
  await expect(choice(page)).toHaveValue('');
  const before = await days(page).allInnerTexts();
  await choice(page).selectOption('hebrew');
  await expect(days(page).nth(1)).toContainText('24 Av 5785');
  await expect(days(page).nth(1).locator('time')).toHaveText('Monday 18 August');
  await expect(page.getByText(words.sunset)).toBeVisible();
  await expect(page.getByText(words.sighted)).toHaveCount(0);
  await expect.poll(() => new URL(page.url()).hash).toBe('#event=baykar-visit&calendar=hebrew');
  await choice(page).selectOption('islamic-umalqura');
  await expect(days(page).nth(1)).toContainText('24 Safar 1447 AH');
  await expect(page.getByText(words.sighted)).toBeVisible();
  await choice(page).selectOption('');
  expect(await days(page).allInnerTexts()).toEqual(before);
  await expect.poll(() => new URL(page.url()).hash).toBe('#event=baykar-visit');
});

test('an address opens it so, another language keeps it, and back leads back', async ({
  page,
  site,
}) => {
  await openStory(page, `${site.origin}/?calendar=japanese`);
  await expect(choice(page)).toHaveValue('japanese');
  await expect(days(page).first()).toContainText('17 August 7 Reiwa');
  await page.getByRole('link', { name: '日本語', exact: true }).click();
  await expect(days(page).first()).toContainText('令和7年8月17日');
  await page.goBack();
  await expect(days(page).first()).toContainText('17 August 7 Reiwa');
});

test('a calendar that there is none of changes nothing', async ({ page, site }) => {
  await openStory(page, `${site.origin}/#calendar=mayan`);
  await expect(choice(page)).toHaveValue('');
  await expect(page.locator('.story h2 bdi')).toHaveCount(0);
});

test('arrow keys choose from the list of calendars and leave that of events alone', async ({
  page,
  site,
}) => {
  await openStory(page, `${site.origin}/`);
  await choice(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(choice(page)).toHaveValue('islamic-umalqura');
  await expect(choice(page)).toBeFocused();
  await page.keyboard.press('End');
  await expect(choice(page)).toHaveValue('ethiopic');
  await expect(choice(page)).toBeFocused();
});

test('a frame has it in its list', async ({ page, site }) => {
  await openStory(page, `${site.origin}/embed.html?calendar=persian`);
  await page.locator('.story > details > summary').click();
  await expect(days(page).nth(1)).toContainText('27 Mordad 1404 AP');
});

test('without a script there is nothing to choose', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/`);
  await expect(page.locator('select')).toBeHidden();
  await context.close();
});

for (const language of ['en', 'ja', 'tr', 'ar', 'fr']) {
  for (const width of [320, 1200]) {
    test(`fits and has no violation in ${language} at ${String(width)} px`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const folder = language === 'en' ? '' : `${language}/`;
      await openStory(page, `${site.origin}/${folder}#calendar=islamic-civil`);
      await expect(days(page).nth(1)).toContainText('1447');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(faultsOf(await page.evaluate(seenTexts), width)).toEqual([]);
      const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']);
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`)).toEqual([]);
    });
  }
}

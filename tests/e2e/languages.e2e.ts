/**
 * The story in each of its languages: whole, legible and as easy to use as in its own. The words
 * themselves stand in tests/golden/words and are read there.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { catalogueOf } from '../../src/messages/catalogues';
import { buildPage, type BuiltPage } from '../../src/publish/page';
import { expect, test } from '../support/siteTest';
import { faultsOf } from './faults';
import { cardPlaces, seenTexts } from './measure';
import { openStory } from './story';

const TRANSLATIONS = ['ja', 'tr', 'ar', 'fr'] as const;
const FILE = 'data/japan-2025.ts';

const range = (page: Page) => page.locator('.tl input[type=range]');
/** Id of the selected event, as the address has it. */
const eventOf = (page: Page): string => /event=([\w-]+)/.exec(new URL(page.url()).hash)?.[1] ?? '';

for (const language of TRANSLATIONS) {
  const { page: words } = catalogueOf(language);
  for (const width of [320, 375, 1200]) {
    test(`${language} fits at ${width} px, and stepping moves nothing`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 900 });
      await openStory(page, `${site.origin}/${language}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const texts = await page.evaluate(seenTexts);
      expect(texts.length).toBeGreaterThan(100);
      expect(faultsOf(texts, width)).toEqual([]);
      if (width > 320) {
        expect(await page.evaluate(cardPlaces, words.controls.next)).toHaveLength(1);
      }
    });
  }

  test(`${language} has no violation that axe can see`, async ({ page, site }) => {
    await openStory(page, `${site.origin}/${language}/`);
    const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']);
    // Colours are those of the English page, which has them tested.
    const { violations } = await axe.disableRules('color-contrast').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`)).toEqual([]);
  });
}

test('every language is one press away, and shows what this one does', async ({ page, site }) => {
  await openStory(page, `${site.origin}/?theme=dark#event=ankara-talks&clock=home`);
  await expect.poll(() => eventOf(page)).not.toBe('');
  const event = eventOf(page);
  for (const name of ['日本語', 'Français', 'العربية', 'Türkçe', 'English']) {
    await page.getByRole('link', { name, exact: true }).click();
    await page.waitForLoadState('load');
    await expect.poll(() => eventOf(page), name).toBe(event);
    expect(new URL(page.url()).search).toBe('?theme=dark');
    await expect(page.locator('nav [aria-current]').first()).toHaveText(name);
  }
});

test('a page names its languages to machines, each the others and itself', async ({
  request,
  site,
}) => {
  for (const folder of ['', ...TRANSLATIONS.map((language) => `${language}/`)]) {
    const html = await (await request.get(`${site.origin}/${folder}`)).text();
    const links = [...html.matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)">/g)];
    expect(links.map(([, language]) => language)).toEqual(['en', ...TRANSLATIONS, 'x-default']);
    for (const [, language = '', href = ''] of links) {
      const other = await request.get(new URL(href, `${site.origin}/${folder}`).href);
      expect(await other.text()).toContain(
        `<html lang="${language === 'x-default' ? 'en' : language}"`,
      );
    }
  }
});

test.describe('from right to left', () => {
  let built: BuiltPage;
  test.beforeAll(async () => {
    built = await buildPage(FILE, 'ar');
  });
  test.beforeEach(async ({ page, site }) => {
    await page.setViewportSize({ width: 1200, height: 900 });
    await openStory(page, `${site.origin}/ar/`);
  });

  test('time runs to the left, and what is pressed is what is meant', async ({ page }) => {
    const days = await page
      .locator('.axis .day')
      .evaluateAll((all) => all.map((day) => day.getBoundingClientRect().right));
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(days.length).toBe(built.story.days.length);
    const plot = await page.locator('.plot').boundingBox();
    if (!plot) throw new Error('no plot');
    const { extent, events } = built.story;
    const target = events.find(({ span }) => span.precision === 'clock');
    if (!target) throw new Error('no event of a known time');
    const share = (target.span.startMin.at - extent.from) / (extent.to - extent.from);
    await page.locator('.plot').click({
      position: { x: (1 - share) * plot.width, y: plot.height * 0.45 },
    });
    await expect.poll(() => eventOf(page)).toBe(target.id);
    // The cursor's line stands at the right edge of a box as wide as the plot, and glides there.
    const line = () =>
      page.locator('.cursor').evaluate((node) => node.getBoundingClientRect().right);
    const wanted = plot.x + (1 - share) * plot.width;
    await expect.poll(async () => Math.abs((await line()) - wanted)).toBeLessThan(2);
  });

  test('the way to later events is the left arrow, on a range that runs to the left', async ({
    page,
  }) => {
    await range(page).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => eventOf(page)).toBe(built.story.events[1]?.id);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('End');
    await expect.poll(() => eventOf(page)).toBe(built.story.events.at(-1)?.id);
  });

  test('the map stands as it does everywhere', async ({ page, site }) => {
    const places = () =>
      page.locator('[data-layer=marks] button').evaluateAll((all) => {
        const map = document
          .querySelector('.map .map, [data-layer=marks]')
          ?.getBoundingClientRect();
        return all.map((mark) => Math.round(mark.getBoundingClientRect().x - (map?.x ?? 0)));
      });
    const here = await places();
    await openStory(page, `${site.origin}/`);
    expect(here.length).toBeGreaterThan(3);
    expect(here).toEqual(await places());
  });
});

/** At every width: nothing beside the page, nothing clipped, nothing on top of anything else. */
import { SLOW } from '../support/siteServer';
import { expect, test } from '../support/siteTest';
import { faultsOf } from './faults';
import { cardPlaces, layoutShifts, seenTexts, smallTargets } from './measure';
import { card, control, openStory, row, story } from './story';

const WIDTHS = [320, 375, 599, 600, 680, 999, 1000, 1200, 1600];

for (const width of WIDTHS) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('fits: no sideways scrolling, no clipped or overlapping text, none too small', async ({
      page,
      site,
    }) => {
      await openStory(page, `${site.origin}/`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const texts = await page.evaluate(seenTexts);
      expect(texts.length).toBeGreaterThan(100);
      expect(faultsOf(texts, width)).toEqual([]);
    });

    test('keeps the card at one height and the list in its place', async ({ page, site }) => {
      await openStory(page, `${site.origin}/`);
      expect(await page.evaluate(cardPlaces, 'Next')).toHaveLength(1);
    });
  });
}

for (const width of [320, 680, 1200]) {
  test(`fits with any event selected and its card open at ${width} px`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 900 });
    await openStory(page, `${site.origin}/`);
    for (const event of story.events) {
      await card(page)
        .locator('summary')
        .evaluateAll((parts) => {
          for (const part of parts) if (part instanceof HTMLElement) part.click();
        });
      const faults = faultsOf(await page.evaluate(seenTexts), width);
      expect(faults, `with "${event.title}" selected`).toEqual([]);
      if (event !== story.events.at(-1)) await control(page, 'Next').dispatchEvent('click');
    }
  });

  test(`has targets that a thumb can hit at ${width} px`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 900 });
    await openStory(page, `${site.origin}/`);
    expect(await page.evaluate(smallTargets)).toEqual([]);
  });

  test(`shifts nothing while playing at ${width} px`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 3000 });
    await page.clock.install();
    await openStory(page, `${site.origin}/`);
    await page.clock.runFor(500);
    const before = await page.evaluate(layoutShifts);
    await control(page, 'Play').click();
    for (let step = 0; step < 25; step++) {
      await page.clock.runFor(2600);
      // A frame or two of the real clock, for the browser to draw what changed.
      await page.waitForTimeout(50);
    }
    const shifts = (await page.evaluate(layoutShifts)).slice(before.length);
    const sum = shifts.reduce((total, { value }) => total + value, 0);
    expect(sum, JSON.stringify(shifts)).toBeLessThan(0.001);
  });
}

for (const width of [320, 680, 1000, 1100, 1200, 1600]) {
  test(`keeps still while it arrives slowly at ${width} px`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 3000 });
    await page.goto(`${site.origin}${SLOW}`);
    const shifts = await page.evaluate(layoutShifts);
    const sum = shifts.reduce((total, { value }) => total + value, 0);
    expect(sum, JSON.stringify(shifts)).toBeLessThan(0.001);
  });
}

test('fits at four times the size of text', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openStory(page, `${site.origin}/`);
  await row(page, 3).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

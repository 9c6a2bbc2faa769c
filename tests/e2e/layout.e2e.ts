/** At every width: nothing beside the page, nothing clipped, nothing on top of anything else. */
import { expect, test } from '../support/siteTest';
import { cardPlaces, seenTexts, shiftedElements, smallTargets, type SeenText } from './measure';
import { control, openStory, row } from './story';

const WIDTHS = [320, 375, 599, 600, 680, 999, 1000, 1200, 1600];

/** Letters may touch; more than this much of both directions is one text on another. Px. */
const TOUCH = 2;

/** A line's box is higher than its letters: this share of it, above and below, is air. */
const AIR = 0.18;

/** Returns the pairs of texts that lie on each other. Lines of one run of text cannot. */
function overlaps(texts: readonly SeenText[]): string[] {
  const inked = texts.map((each) => {
    const air = (each.bottom - each.top) * AIR;
    return { ...each, top: each.top + air, bottom: each.bottom - air };
  });
  return inked.flatMap((a, at) =>
    inked
      .slice(at + 1)
      .filter((b) => {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return a.run !== b.run && across > TOUCH && down > TOUCH;
      })
      .map((b) => `"${a.text}" on "${b.text}"`),
  );
}

for (const width of WIDTHS) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('fits: no sideways scrolling, no clipped or overlapping text, none too small', async ({
      page,
      site,
    }) => {
      await openStory(page, `${site.origin}/`);
      const scrolls = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrolls).toBeLessThanOrEqual(width);
      const texts = await page.evaluate(seenTexts);
      expect(texts.length).toBeGreaterThan(100);
      const beside = texts.filter(({ left, right }) => left < -0.5 || right > width + 0.5);
      expect(beside.map(({ text }) => text)).toEqual([]);
      const clipped = texts.filter(({ hidden }) => hidden > 0.1);
      expect(clipped.map(({ text }) => text)).toEqual([]);
      expect(overlaps(texts)).toEqual([]);
      const small = texts.filter(({ fontPx }) => fontPx < 11.99);
      expect(small.map(({ text, fontPx }) => `${text} ${fontPx}`)).toEqual([]);
    });

    test('keeps the card at one height and the list in its place', async ({ page, site }) => {
      await openStory(page, `${site.origin}/`);
      expect(await page.evaluate(cardPlaces, 'Next')).toHaveLength(1);
    });
  });
}

for (const width of [320, 680, 1200]) {
  test(`has targets that a thumb can hit at ${width} px`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 900 });
    await openStory(page, `${site.origin}/`);
    expect(await page.evaluate(smallTargets)).toEqual([]);
  });

  test(`shifts nothing on load and while playing at ${width} px`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 3000 });
    await page.clock.install();
    await openStory(page, `${site.origin}/`);
    await page.clock.runFor(500);
    await control(page, 'Play').click();
    for (let step = 0; step < 25; step++) {
      await page.clock.runFor(2600);
      // A frame or two of the real clock, for the browser to draw what changed.
      await page.waitForTimeout(50);
    }
    expect(await page.evaluate(shiftedElements)).toEqual([]);
  });
}

test('fits at four times the size of text', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openStory(page, `${site.origin}/`);
  await row(page, 3).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

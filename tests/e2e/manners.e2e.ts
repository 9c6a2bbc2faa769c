/** Good manners: the page's scroll is the reader's, and what the reader's system asks for holds. */
import type { Locator } from '@playwright/test';
import { expect, test } from '../support/siteTest';
import { control, map, openStory, row, selectedRows, timeline } from './story';

test('does not move for those who want less motion', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openStory(page, `${site.origin}/`);
  for (const index of [24, 3, 12]) {
    await row(page, index).click();
    const moving = await page.evaluate(
      () => document.getAnimations().filter((each) => each.playState === 'running').length,
    );
    expect(moving).toBe(0);
  }
});

test('does not play or move by itself', async ({ page, site }) => {
  await page.clock.install();
  await openStory(page, `${site.origin}/`);
  await page.clock.runFor(60_000);
  expect(await selectedRows(page)).toEqual([0]);
  await expect(control(page, 'Play')).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('leaves the selected event to be seen in forced colours', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openStory(page, `${site.origin}/`);
  const edgeOf = (index: number): Promise<string> =>
    row(page, index).evaluate(
      (button) => getComputedStyle(button.closest('li') ?? button).borderInlineStartColor,
    );
  expect(await edgeOf(0)).not.toBe(await edgeOf(1));
});

for (const [query, system, isLight] of [
  ['', 'dark', true],
  ['?theme=dark', 'light', false],
  ['?theme=auto', 'dark', false],
  ['?theme=light', 'dark', true],
] as const) {
  const name = `${query === '' ? 'no theme asked for' : query} on a ${system} system`;
  test(`is ${isLight ? 'light' : 'dark'} with ${name}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme: system });
    await openStory(page, `${site.origin}/index.html${query}`);
    const lightest = await page.evaluate(() => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      if (!canvas) throw new Error('no canvas');
      canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
      return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
    });
    expect(lightest > 127).toBe(isLight);
  });
}

for (const [name, drawing] of [
  ['map', map],
  ['timeline', timeline],
] as const) {
  test(`scrolls the page, and not the ${name}, with the bare wheel`, async ({ page, site }) => {
    await page.setViewportSize({ width: 1200, height: 600 });
    await openStory(page, `${site.origin}/`);
    await drawing(page).scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    const box = await drawing(page).boundingBox();
    if (!box) throw new Error(`the ${name} has no box`);
    // What the pointer passes over may show its name; only a zoom moves what stands in the drawing.
    const places = () =>
      drawing(page)
        .locator('button.stop, .day')
        .evaluateAll((all) => all.map((each) => each.getAttribute('style')));
    const drawn = await places();
    expect(drawn.length).toBeGreaterThan(3);
    await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height, 500) / 2);
    await page.mouse.wheel(0, 150);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    expect(await places()).toEqual(drawn);
  });

  test(`zooms the ${name}, and not the page, with Ctrl and the wheel`, async ({ page, site }) => {
    await page.setViewportSize({ width: 1200, height: 2000 });
    await openStory(page, `${site.origin}/`);
    const box = await drawing(page).boundingBox();
    if (!box) throw new Error(`the ${name} has no box`);
    const drawn = () => drawing(page).locator('button.stop, .day').last().boundingBox();
    const before = await drawn();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 3);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(drawn).not.toEqual(before);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });
}

test('gives the map and the timeline one stop of the Tab key each', async ({ page, site }) => {
  await openStory(page, `${site.origin}/`);
  const stops = async (drawing: Locator): Promise<number> =>
    drawing
      .locator('button, input, a[href], [tabindex]')
      .evaluateAll((all) => all.filter((each) => (each as HTMLElement).tabIndex >= 0).length);
  // Their keys zoom, so that the buttons that do are none.
  expect(await stops(map(page))).toBe(1);
  expect(await stops(timeline(page))).toBe(1);
});

test('puts the same story on paper', async ({ page, site }) => {
  await page.emulateMedia({ media: 'print' });
  await openStory(page, `${site.origin}/`);
  await expect(control(page, 'Play')).toBeHidden();
  await expect(page.locator('[data-basemap="land"]')).toBeVisible();
  await expect(page.locator('#source-49')).toBeVisible();
});

/** Good manners: the page's scroll is the reader's, and what the reader's system asks for holds. */
import { expect, test } from '../support/siteTest';
import { control, openStory, row, selectedRows } from './story';

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

test('follows a dark system without a white page', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openStory(page, `${site.origin}/`);
  const light = await page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    if (!canvas) throw new Error('no canvas');
    canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
  });
  expect(light).toBeLessThan(80);
});

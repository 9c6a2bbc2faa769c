/** The switch from the region to the whole journey, on the built pages. */
import { expect, test } from '../support/siteTest';
import { openStory } from './story';

for (const [name, width] of [
  ['', 375],
  ['', 1200],
  ['embed.html', 360],
] as const) {
  test(`moves nothing but the map, at once for who wants no motion: /${name} at ${String(width)} px`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await openStory(page, `${site.origin}/${name}`);
    const map = page.getByRole('group', { name: 'Map' });
    const places = async () => ({
      map: await map.boundingBox(),
      height: await page.evaluate(() => document.documentElement.scrollHeight),
    });
    const before = await places();
    const home = map.getByRole('button', { name: 'Home: Tokyo', exact: true });
    await expect(home).toHaveCount(0);
    const zoomed = () => map.evaluate((node) => Number(node.style.getPropertyValue('--k')));
    await map.getByRole('button', { name: 'Whole journey' }).click();
    expect(await zoomed()).toBeLessThan(1);
    await expect(home).toBeInViewport({ ratio: 1 });
    expect(await places()).toEqual(before);
    if (name !== '') expect(before.height).toBeLessThan(1000);
    const back = map.getByRole('button', { name: 'Region' });
    await expect(back).toBeFocused();
    await back.press('Enter');
    expect(await zoomed()).toBe(1);
    await expect(home).toHaveCount(0);
    expect(await places()).toEqual(before);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('shows the region, and nothing to press', async ({ page, site }) => {
    await page.goto(`${site.origin}/`);
    await expect(page.getByRole('button', { name: /^Bring into view/ })).toHaveCount(0);
    await expect(page.getByText('from Tokyo').filter({ visible: true })).toHaveCount(1);
    await expect(page.locator('.z').filter({ visible: true })).toHaveCount(0);
  });
});

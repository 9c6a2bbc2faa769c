/** What the map says of a leg: how far it goes. */
import { expect, test } from '../support/siteTest';
import { card, map, openStory } from './story';

test('says how far the leg of the selected event goes, and of another that is pointed at', async ({
  page,
  site,
}) => {
  await openStory(page, `${site.origin}/#event=djibouti-departure`);
  const said = (text: string) =>
    map(page).getByText(text, { exact: true }).filter({ visible: true });
  await expect(said('about 3,300 km')).toHaveCount(1);
  const heads = map(page).locator('.marks span.leg:visible');
  await expect(heads).toHaveCount(5);
  await heads.nth(3).hover();
  await expect(said('about 1,200 km')).toHaveCount(1);
  await expect(said('about 3,300 km')).toHaveCount(0);
  // It can be read at any size: the pointer may go there.
  await said('about 1,200 km').hover();
  await expect(said('about 1,200 km')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(said('about 1,200 km')).toHaveCount(0);
});

test('hides no stop with it, and says it in the notes', async ({ page, site }) => {
  for (const width of [320, 375, 680, 1200]) {
    await page.setViewportSize({ width, height: 900 });
    for (const event of ['djibouti-arrival', 'istanbul-transfer', 'istanbul-departure']) {
      await page.goto('about:blank');
      await openStory(page, `${site.origin}/#event=${event}`);
      const hidden = await map(page).evaluate((box) => {
        const text = box.querySelector('.marks i span')?.getBoundingClientRect();
        const stops = [...box.querySelectorAll('.marks button')];
        return stops.filter((stop) => {
          const { x, right, y, bottom } = stop.getBoundingClientRect();
          return text && right > text.x && x < text.right && bottom > text.y && y < text.bottom;
        }).length;
      });
      expect(hidden, `${event} at ${String(width)}`).toBe(0);
    }
  }
  await card(page).getByText('Notes').click();
  await expect(card(page)).toContainText('Istanbul to Amman: about 1,200 km in a straight line.');
});

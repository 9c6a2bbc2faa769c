/** For readers who ask for less transparency nothing see-through lies over what is drawn. */
import { expect, test } from '../support/siteTest';
import { openStory } from './story';

for (const isReduced of [false, true]) {
  test(`the band of possible times is ${isReduced ? 'an outline' : 'a veil'}`, async ({
    page,
    site,
  }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-reduced-transparency', value: isReduced ? 'reduce' : 'no-preference' },
      ],
    });
    await openStory(page, `${site.origin}/`);
    const { ground, border } = await page.locator('.cursor.band').evaluate((band) => {
      const { backgroundColor, borderTopWidth } = getComputedStyle(band, '::before');
      return { ground: backgroundColor, border: borderTopWidth };
    });
    expect(ground === 'rgba(0, 0, 0, 0)').toBe(isReduced);
    expect(border).toBe('3px');
  });
}

/** The clocks of a journey over the date line, in browsers of readers who sit elsewhere. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/siteTest';

const SHANGHAI_DAYS = /Fri 18\s*Sat 19\s*Sun 20\s*Mon 21/;

/** What stands beside the axis: its name, and its days. */
async function besideAxis(page: Page): Promise<{ readonly name: string; readonly days: string }> {
  const names = page.locator('.dia > small.home');
  const days = page.locator('.dia > .home.hours b');
  return { name: await names.innerText(), days: (await days.allTextContents()).join(' ') };
}

/** Where the plot lies in the page, wherever that is scrolled to. */
async function placeOfPlot(page: Page): Promise<readonly number[]> {
  return page.locator('.plot').evaluate((plot) => {
    const { x, y, width, height } = plot.getBoundingClientRect();
    return [x, y + window.scrollY, width, height];
  });
}

async function openGuam(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/nixon-1972/index.html#event=guam-departure`);
  await expect(page.locator('.card-box h2')).toHaveText(/Guam/);
}

const chooseClock = (page: Page, name: string) =>
  page.getByRole('radio', { name, exact: true }).check({ force: true });

for (const { timezoneId, ends, yours } of [
  {
    timezoneId: 'Asia/Kathmandu',
    ends: 'On your clock, Monday 02:30 to about 06:30.',
    yours: 'Yours, UTC+5:30',
  },
  {
    timezoneId: 'Pacific/Kiritimati',
    ends: 'On your clock, Sunday 10:20 to about 14:20.',
    yours: 'Yours, UTC−10:40',
  },
  { timezoneId: 'America/New_York', ends: '', yours: '' },
]) {
  test.describe(`a reader in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('has both ends of a journey on their own clock, once', async ({ page, site }) => {
      await openGuam(page, site.origin);
      const row = page.locator('#event-guam-departure details');
      await row.locator('summary').click();
      const said = row.getByText('Left Guam Monday 07:00');
      await expect(said).toHaveText(/in Washington, Sunday 16:00 to about 20:00\.$/);
      for (const [clock, more] of [
        ['Local', ''],
        ['Washington', ''],
        ['Yours', ends],
      ] as const) {
        await chooseClock(page, clock);
        await expect(row.getByText('On your clock')).toHaveText(more === '' ? [] : [more]);
      }
      await page.locator('.card-box summary', { hasText: 'Notes' }).click();
      const card = page.locator('.card-box').getByText('On your clock');
      await expect(card).toHaveText(ends === '' ? [] : [ends]);
    });

    test('sees the selected place’s clock beside the axis, on which nothing moves', async ({
      page,
      site,
    }) => {
      await openGuam(page, site.origin);
      await expect(page.locator('.dia > small').first()).toHaveText('Washington, UTC−5');
      expect((await besideAxis(page)).name).toBe('Guam, UTC+10');
      expect((await besideAxis(page)).days).toMatch(SHANGHAI_DAYS);
      const plot = await placeOfPlot(page);
      await chooseClock(page, 'Washington');
      expect((await besideAxis(page)).name).toBe('Guam, UTC+10');
      for (const [id, name] of [
        // The axis says it already.
        ['andrews-departure', ''],
        ['elmendorf-stop', 'Anchorage, UTC−10'],
        ['shanghai-transit', 'Shanghai, UTC+8'],
      ] as const) {
        await page.evaluate((event) => {
          window.location.hash = `event=${event}`;
        }, id);
        await expect(page.locator('.dia > small.home')).toHaveText(name);
      }
      expect(await placeOfPlot(page)).toEqual(plot);
      await chooseClock(page, 'Yours');
      await expect(page.locator('.dia > small.home')).toHaveText(yours === '' ? [] : [yours]);
    });
  });
}

for (const [story, width] of [
  ['nixon-1972', 320],
  ['kissinger-1974', 375],
] as const) {
  test(`the name of ${story}'s second clock stands clear of its days at ${String(width)} px`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${site.origin}/${story}/index.html`);
    const next = page.getByRole('button', { name: 'Next', exact: true });
    let told = 0;
    for (;;) {
      const gaps = await page.locator('.dia > small.home').evaluate((name) => {
        const range = document.createRange();
        range.selectNodeContents(name);
        const { left, right } = range.getBoundingClientRect();
        return [...document.querySelectorAll('.dia > .home.hours :is(b, span)')]
          .filter((tick) => tick.checkVisibility())
          .map((tick) => tick.getBoundingClientRect())
          .filter((tick) => tick.right > left && right > left)
          .map((tick) => tick.left - right);
      });
      told += gaps.length;
      expect(gaps.filter((gap) => gap < 0)).toEqual([]);
      if (await next.isDisabled()) break;
      await next.click();
    }
    expect(told).toBeGreaterThan(20);
  });
}

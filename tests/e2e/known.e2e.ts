/** The story as known on each day: the pages, the ways between them, and addresses that ask for one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST } from '../support/siteServer';
import { expect, test } from '../support/siteTest';
import { card, list, openStory, rows } from './story';

const days = readdirSync(join(DIST, 'known')).sort();
const pageOf = (day: string): string => `known/${day}/index.html`;

test.describe('an address that asks for a day', () => {
  for (const [asked, opened] of [
    ['#known=2025-08-19', pageOf('2025-08-19')],
    ['?known=2025-08-20', `${pageOf('2025-08-20')}?known=2025-08-20`],
    ['#known=2025-08-23', pageOf('2025-08-22')],
    [
      '#event=baykar-visit&known=2025-08-21&clock=home',
      `${pageOf('2025-08-21')}#event=baykar-visit&clock=home`,
    ],
    ['#known=2025-08-15', 'index.html#known=2025-08-15'],
    ['#known=2026-01-01', 'index.html#known=2026-01-01'],
    ['#known=2025-08-99', 'index.html#known=2025-08-99'],
    ['#known=../../evil', 'index.html#known=../../evil'],
  ] as const) {
    test(`${asked} opens ${opened}`, async ({ page, site }) => {
      await openStory(page, `${site.origin}/index.html${asked}`);
      await expect(page).toHaveURL(`${site.origin}/${opened}`);
    });
  }

  test('works from a disk, and when it is typed into an open page', async ({ page }) => {
    const file = pathToFileURL(join(DIST, 'index.html')).href;
    await openStory(page, `${file}#known=2025-08-19`);
    await expect(page).toHaveURL(new URL(pageOf('2025-08-19'), file).href);
    await page.evaluate(() => (location.hash = '#known=2026-01-01'));
    await expect(page).toHaveURL(file);
    await page.evaluate(() => (location.hash = '#known=2025-08-16'));
    await expect(page).toHaveURL(new URL(pageOf('2025-08-16'), file).href);
  });

  test('works in a sandboxed frame', async ({ page, site }) => {
    await page.setContent(
      `<iframe sandbox="allow-scripts" src="${site.origin}/index.html#known=2025-08-19"></iframe>`,
    );
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('As known on 19 August 2025');
  });
});

test('a day has its own events, and says so without a word of later ones', async ({
  page,
  site,
}) => {
  await openStory(page, `${site.origin}/${pageOf('2025-08-16')}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('As known on 16 August 2025');
  await expect(rows(page)).toHaveText(['Leaves Japan', 'Defence ministers’ meeting']);
  await expect(list(page)).not.toContainText(/Djibouti|Jordan|Istanbul/);
  await rows(page).nth(1).click();
  await expect(card(page)).toContainText('Tuesday 19 August');
  await expect.poll(() => page.url()).toContain('#event=ankara-defence-talks');
});

test('the head sends search engines to the story itself', () => {
  for (const day of days) {
    const head = readFileSync(join(DIST, pageOf(day)), 'utf8').split('</head>')[0] ?? '';
    expect(head).toContain('<meta name="robots" content="noindex">');
    expect(head).toContain('<link rel="canonical" href="../../index.html">');
    expect(head).not.toContain('ld+json');
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('links lead from the story through every day and back', async ({ page, site }) => {
    await openStory(page, `${site.origin}/index.html`);
    const nav = page.getByRole('navigation', { name: 'As known on' });
    await expect(nav.getByRole('link')).toHaveCount(days.length + 1);
    await expect(nav.locator('[aria-current="page"]')).toHaveText('What is known today');
    await nav.getByRole('link').first().click();
    for (const day of days.slice(1)) {
      await page.getByRole('link', { name: /^After: / }).click();
      await expect(page).toHaveURL(`${site.origin}/${pageOf(day)}`);
      await expect(nav.locator('[aria-current="page"]')).toHaveCount(1);
    }
    await page.locator('aside').getByRole('link', { name: 'What is known today' }).click();
    await expect(page).toHaveURL(`${site.origin}/index.html`);
  });

  test('a day tells what changed by then and since, each with the way to its row', async ({
    page,
    site,
  }) => {
    await openStory(page, `${site.origin}/${pageOf('2025-08-19')}`);
    const changed = page.locator('section', {
      has: page.getByRole('heading', { name: 'What changed by 19 August 2025, since 18 August' }),
    });
    await expect(changed).toContainText('Status changed: announced, now reported.');
    await changed.getByRole('link', { name: 'Visit to Baykar' }).click();
    await expect(page.locator('[id="event-baykar-visit"]')).toBeInViewport();
    const since = page.locator('section', {
      has: page.getByRole('heading', { name: 'What has changed since' }),
    });
    await expect(since).toContainText(
      'Time more exact: Wednesday 20 August, very likely after 13:37',
    );
  });

  test('any two days are compared, on the page of the later one or with today', async ({
    page,
    site,
  }) => {
    const later = days.at(-1) ?? '';
    await openStory(page, `${site.origin}/${pageOf(later)}`);
    const compared = page.locator('section', {
      has: page.getByRole('heading', { name: /since an earlier day$/ }),
    });
    // The day before has a list of its own, which stands open.
    await expect(compared.locator('summary')).toHaveCount(days.length - 2);
    const since = compared.locator('details', { hasText: 'Since 16 August 2025' });
    await expect(since.getByRole('listitem').first()).toBeHidden();
    await since.locator('summary').click();
    await since.getByRole('link', { name: 'Defence ministers’ meeting' }).click();
    await expect(page.locator('[id="event-ankara-defence-talks"]')).toBeInViewport();
    await expect(since).toContainText('Status changed: announced, now reported.');
    await openStory(page, `${site.origin}/${pageOf(days[1] ?? '')}`);
    await expect(compared).toHaveCount(0);
  });

  test('days of later sources stand apart, and say what they are', async ({ page, site }) => {
    await openStory(page, `${site.origin}/nixon-1972/index.html#known=2013-01-01`);
    const nav = page.getByRole('navigation', { name: 'As known on' });
    await expect(nav.getByRole('list').first()).not.toContainText('2012');
    await expect(nav.getByRole('heading', { name: 'By later sources' })).toBeVisible();
    await nav.getByRole('link', { name: '29 February 2012' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'As told by sources up to 29 February 2012',
    );
    await expect(page.locator('aside')).toContainText('may have been known before');
  });

  test('each row says since when its event is known', async ({ page, site }) => {
    await openStory(page, `${site.origin}/index.html`);
    await expect(page.locator('[id="event-ankara-defence-talks"]')).toContainText(
      'Announced on 16 August, known since 19 August.',
    );
  });
});

/**
 * <carnet-itinerary> on pages of the publisher's own: what it shows, how little it takes from the
 * page around and gives to it, and what is read where there is no story to be had.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import { test as base } from '../support/elementTest';
import type { Site } from '../support/siteServer';
import { card, control, map, story, timeline, titleOf } from './story';

interface Told {
  readonly name: string;
  readonly code?: string;
  readonly message?: string;
  readonly event?: string;
}

interface Watch {
  /** Addresses asked for, but those of pages. */
  readonly requests: string[];
  /** Errors on the console, and those that nobody caught. */
  readonly errors: string[];
}

const test = base.extend<{ readonly watch: Watch }>({
  watch: [
    async ({ context, page, site }, use) => {
      const watch: Watch = { requests: [], errors: [] };
      await context.route('**/*', async (route) => {
        const url = route.request().url();
        if (route.request().resourceType() !== 'document') watch.requests.push(url);
        await (url.startsWith(site.origin) ? route.continue() : route.abort());
      });
      context.on('console', (message) => {
        if (message.type() === 'error') watch.errors.push(message.text());
      });
      context.on('weberror', (error) => watch.errors.push(`uncaught: ${error.error().message}`));
      await page.addInitScript(() => {
        const told: unknown[] = [];
        Object.assign(window, { told });
        for (const name of ['carnet-ready', 'carnet-select', 'carnet-error']) {
          document.addEventListener(name, (event) => {
            told.push({ name, ...(event as CustomEvent<object | null>).detail });
          });
        }
      });
      await use(watch);
      const foreign = watch.requests.filter((url) => !url.startsWith(site.origin));
      expect(foreign, 'requests to other hosts').toEqual([]);
      expect(watch.errors.filter((text) => text.startsWith('uncaught'))).toEqual([]);
    },
    { auto: true },
  ],
});

const told = (page: Page): Promise<Told[]> =>
  page.evaluate(() => (window as unknown as { told: Told[] }).told);
const element = (page: Page, nth = 0): Locator => page.locator('carnet-itinerary').nth(nth);
const fallback = (page: Page): Locator => page.locator('#fallback');
const line = (page: Page): Locator => page.locator('carnet-itinerary [part="error"]');
const title = (page: Page): Locator => page.getByRole('heading', { name: story.title });

async function open(page: Page, site: Site, src?: string): Promise<void> {
  const query = src === undefined ? '' : `?src=${encodeURIComponent(src)}`;
  await page.goto(`${site.origin}/element-plain.html${query}`);
}

/** Waits for what the element has told last, and returns all of it. */
async function waitFor(page: Page, name: string): Promise<Told[]> {
  await expect.poll(async () => (await told(page)).map((one) => one.name)).toContain(name);
  return told(page);
}

test.describe('a story', () => {
  test('takes the place of the fallback', async ({ page, site, watch }) => {
    await open(page, site);
    await expect(title(page)).toBeVisible();
    await expect(fallback(page)).toBeHidden();
    await expect(map(page)).toBeVisible();
    await expect(timeline(page)).toBeVisible();
    await expect(card(page)).toContainText(titleOf(0));
    expect(await told(page)).toEqual([{ name: 'carnet-ready' }]);
    expect(watch.errors).toEqual([]);
    expect(watch.requests).toEqual([
      `${site.origin}/tour/carnet-element.js`,
      `${site.origin}/tour/itinerary.json`,
    ]);
  });

  test('is drawn as on its own page', async ({ page, site }) => {
    const texts = async (): Promise<string[]> => [
      ...(await map(page).getByRole('button').allInnerTexts()),
      ...(await card(page).allInnerTexts()),
      ...(await timeline(page).locator('[class*="axis"]').allInnerTexts()),
    ];
    await page.goto(`${site.origin}/tour/index.html`);
    const own = await texts();
    expect(own.length).toBeGreaterThan(5);
    await page.goto(`${site.origin}/element-strict.html`);
    await element(page, 1).evaluate((other) => other.remove());
    await control(page, 'Play').waitFor();
    await element(page).evaluate((one, id) => one.setAttribute('event', id), story.events[0]?.id);
    expect(await texts()).toEqual(own);
  });

  test('moves by buttons and keys, and says so, but not in the address', async ({ page, site }) => {
    await open(page, site);
    const before = page.url();
    const steps = await page.evaluate(() => history.length);
    await control(page, 'Next').click();
    await expect(card(page)).toContainText(titleOf(1));
    const disc = map(page).locator('button[tabindex="0"]').first();
    const name = await disc.getAttribute('aria-label');
    await disc.focus();
    await page.keyboard.press('ArrowRight');
    const focused = await element(page).evaluate((one) =>
      one.shadowRoot?.activeElement?.getAttribute('aria-label'),
    );
    expect(focused).toMatch(/^Stop /);
    expect(focused).not.toBe(name);
    await page.getByRole('radio', { name: 'Tokyo' }).check({ force: true });
    expect(await told(page)).toContainEqual({ name: 'carnet-select', event: story.events[1]?.id });
    expect(page.url()).toBe(before);
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  test('leads from a citation to its source', async ({ page, site }) => {
    await open(page, site);
    const before = page.url();
    await element(page).evaluate((one) => one.setAttribute('event', 'baykar-visit'));
    await card(page)
      .getByText(/^\d+ sources$/)
      .click();
    const link = card(page).locator('a[href^="#source-"]:visible').last();
    const id = (await link.getAttribute('href'))?.slice(1) ?? '';
    await link.click();
    const source = element(page).locator(`#${id}`);
    await expect(source).toBeInViewport();
    await expect(source).toBeFocused();
    expect(page.url()).toBe(before);
  });

  test('stores nothing', async ({ page, context, site }) => {
    await open(page, site);
    await control(page, 'Next').click();
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('follows its event attribute, and no event that there is not', async ({ page, site }) => {
    await page.goto(`${site.origin}/element-strict.html`);
    const chosen = story.events.find(({ id }) => id === 'baykar-visit');
    const first = element(page).getByRole('region', { name: 'Selected event' });
    await expect(first).toContainText(chosen?.title ?? '?');
    await element(page).evaluate((one) => one.setAttribute('event', 'no-such-event'));
    await expect(first).toContainText(chosen?.title ?? '?');
    await element(page).evaluate((one, id) => one.setAttribute('event', id), story.events[2]?.id);
    await expect(first).toContainText(titleOf(2));
    expect((await told(page)).filter(({ name }) => name === 'carnet-select')).toEqual([]);
  });
});

const FAILURES: readonly (readonly [what: string, src: string, code: string, says: RegExp])[] = [
  ['is missing', '/cases/none.json', 'not-found', /no file at .*none\.json\. Upload/],
  ['may not be read', '/cases/refused.json', 'not-found', /no file/],
  ['makes the host fail', '/cases/broken.json', 'not-found', /no file/],
  ['is a page', '/cases/page.json', 'not-json', /not JSON/],
  ['is empty', '/cases/empty.json', 'not-json', /not JSON/],
  ['is cut short', '/cases/cut.json', 'not-json', /not JSON/],
  ['is other JSON', '/cases/other.json', 'not-ours', /not the itinerary\.json that Carnet builds/],
  [
    'is the events file',
    '/cases/events.json',
    'not-ours',
    /not the itinerary\.json that Carnet builds/,
  ],
  ['is null', '/cases/null.json', 'not-ours', /not the itinerary\.json that Carnet builds/],
  [
    'is of a newer Carnet',
    '/cases/newer.json',
    'newer',
    /newer Carnet\. Upload the carnet-element\.js/,
  ],
  ['lacks its story', '/cases/damaged.json', 'damaged', /damaged\. Build and upload/],
  ['cannot be drawn', '/cases/odd-language.json', 'damaged', /damaged/],
  ['says that it is too large', '/cases/large.json', 'too-big', /over 4 MB/],
  ['never ends', '/cases/endless.json', 'too-big', /over 4 MB/],
  ['has moved to another host', '/cases/moved.json', 'unreachable', /no answer.*connect-src/],
  ['is cut off', '/cases/cut-off.json', 'unreachable', /no answer/],
  ['is on a host that does not answer', 'http://127.0.0.1:9/a.json', 'unreachable', /no answer/],
  ['is on the disk', 'file:///tour/itinerary.json', 'bad-src', /not a web address/],
  ['is in the address', 'data:application/json,{}', 'bad-src', /not a web address/],
  ['is a script', 'java' + 'script:alert(1)', 'bad-src', /not a web address/],
  ['has no address', '', 'no-src', /needs a src/],
  ['has an address that is none', 'https://', 'bad-src', /not a web address/],
];

test.describe('a file that', () => {
  for (const [what, src, code, says] of FAILURES) {
    test(`${what}: the fallback stays, and the editor is told`, async ({ page, site, watch }) => {
      await open(page, site, src);
      const events = await waitFor(page, 'carnet-error');
      expect(events).toHaveLength(1);
      expect(events[0]).toMatchObject({ name: 'carnet-error', code });
      expect(events[0]?.message).toMatch(says);
      await expect(fallback(page)).toBeVisible();
      await expect(line(page)).toHaveText(/^The map is not shown: /);
      await expect(line(page)).toContainText(events[0]?.message ?? '?');
      await expect(element(page).locator('.carnet')).toHaveCount(0);
      expect(watch.errors.filter((text) => text.startsWith('Carnet: '))).toHaveLength(1);
      watch.requests.splice(
        0,
        watch.requests.length,
        ...watch.requests.filter((url) => url !== src),
      );
    });
  }
});

test.describe('an element', () => {
  test('turns to another src, and back to the fallback', async ({ page, site }) => {
    await open(page, site);
    await expect(title(page)).toBeVisible();
    const turn = (src: string): Promise<void> =>
      element(page).evaluate((one, to) => one.setAttribute('src', to), src);
    await turn('/cases/second.json');
    await expect(page.getByRole('heading', { name: 'Another story' })).toBeVisible();
    await expect(title(page)).toHaveCount(0);
    await turn('/cases/none.json');
    await expect(fallback(page)).toBeVisible();
    await expect(line(page)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Another story' })).toHaveCount(0);
    await turn('/tour/itinerary.json');
    await expect(title(page)).toBeVisible();
    await expect(line(page)).toHaveCount(0);
    await expect(fallback(page)).toBeHidden();
    await element(page).evaluate((one) => one.removeAttribute('src'));
    await expect(fallback(page)).toBeVisible();
    await expect(line(page)).toContainText('needs a src');
  });

  test('shows the last src only, however slow the one before', async ({ page, site }) => {
    await open(page, site, '/cases/slow.json');
    await element(page).evaluate((one) => one.setAttribute('src', '/cases/second.json'));
    await expect(page.getByRole('heading', { name: 'Another story' })).toBeVisible();
    await page.waitForTimeout(2000);
    await expect(page.getByRole('heading', { name: 'Another story' })).toBeVisible();
    expect(await told(page)).toEqual([{ name: 'carnet-ready' }]);
  });

  test('that is taken out while it loads stops loading', async ({ page, site, watch }) => {
    const failed = page.waitForEvent('requestfailed', (request) =>
      request.url().endsWith('slow.json'),
    );
    await open(page, site, '/cases/slow.json');
    await element(page).evaluate((one) => one.remove());
    expect((await failed).failure()?.errorText).toContain('ERR_ABORTED');
    await page.waitForTimeout(200);
    expect(await told(page)).toEqual([]);
    expect(watch.errors).toEqual([]);
  });

  test('that is taken out and put back draws again; moved, it stays', async ({
    page,
    site,
    watch,
  }) => {
    await open(page, site);
    await expect(title(page)).toBeVisible();
    await control(page, 'Next').click();
    await page.evaluate(() =>
      document.querySelector('h1')?.before(document.querySelector('carnet-itinerary') ?? ''),
    );
    await expect(card(page)).toContainText(titleOf(1));
    expect(watch.requests.filter((url) => url.endsWith('.json'))).toHaveLength(1);
    await page.evaluate(async () => {
      const one = document.querySelector('carnet-itinerary') ?? '';
      (one as Element).remove();
      await Promise.resolve();
      document.body.append(one);
    });
    await expect(card(page)).toContainText(titleOf(0));
    expect(watch.requests.filter((url) => url.endsWith('.json'))).toHaveLength(2);
  });

  test('put in by script works before and after the script has come', async ({ page, site }) => {
    await page.goto(`${site.origin}/element-none.html`);
    const put = (): Promise<void> =>
      page.evaluate(() => {
        const one = document.createElement('carnet-itinerary');
        document.querySelector('main')?.append(one);
        one.setAttribute('src', '/tour/itinerary.json');
      });
    await put();
    await page.addScriptTag({ url: '/tour/carnet-element.js' });
    await expect(title(page)).toHaveCount(1);
    await put();
    await expect(title(page)).toHaveCount(2);
    expect(await told(page)).toEqual([{ name: 'carnet-ready' }, { name: 'carnet-ready' }]);
  });

  test('works inside another shadow tree', async ({ page, site }) => {
    await page.goto(`${site.origin}/element-none.html`);
    await page.addScriptTag({ url: '/tour/carnet-element.js' });
    await page.evaluate(() => {
      const root = document.querySelector('main')?.attachShadow({ mode: 'open' });
      const one = document.createElement('carnet-itinerary');
      one.setAttribute('src', '/tour/itinerary.json');
      root?.append(one);
    });
    await expect(title(page)).toBeVisible();
    await control(page, 'Next').click();
    await expect(card(page)).toContainText(titleOf(1));
    expect((await told(page)).map(({ name }) => name)).toEqual(['carnet-ready', 'carnet-select']);
  });

  test('is there twice on a strict page with the script twice', async ({ page, site, watch }) => {
    await page.goto(`${site.origin}/element-strict.html`);
    await expect(title(page)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Another story' })).toBeVisible();
    const next = control(page, 'Next');
    await expect(next).toHaveCount(2);
    await next.nth(1).click();
    const cards = card(page);
    await expect(cards.nth(0)).toContainText('Baykar');
    await expect(cards.nth(1)).toContainText(titleOf(1));
    // Radios of one name are one group: each story has its own.
    await page.getByRole('radio', { name: 'Tokyo' }).nth(1).check({ force: true });
    await expect(page.getByRole('radio', { name: 'Local' }).nth(0)).toBeChecked();
    expect(watch.errors).toEqual([]);
  });
});

test.describe('the looks', () => {
  test('are its own: nothing that the page around says reaches in', async ({ page, site }) => {
    await open(page, site);
    const heading = card(page).getByRole('heading');
    await expect(heading).toBeVisible();
    for (const [name, value] of [
      ['text-transform', 'none'],
      ['letter-spacing', 'normal'],
      ['text-align', 'start'],
      ['font-style', 'normal'],
      ['white-space', 'normal'],
      ['background-color', 'rgba(0, 0, 0, 0)'],
    ] as const) {
      await expect(heading).toHaveCSS(name, value);
    }
    await expect(element(page).locator('.carnet')).toHaveCSS(
      'background-color',
      'rgb(255, 255, 255)',
    );
    // The fallback is the page's own: it keeps what that says, when it comes back.
    await element(page).evaluate((one) => one.setAttribute('src', '/cases/none.json'));
    await expect(fallback(page)).toHaveCSS('text-transform', 'uppercase');
    await expect(fallback(page)).toHaveCSS('color', 'rgb(120, 0, 0)');
  });

  test('follow its box, its theme and the hooks of the page', async ({ page, site }) => {
    await page.setViewportSize({ width: 1300, height: 900 });
    await page.goto(`${site.origin}/element-looks.html`);
    await expect(card(page)).toHaveCount(3);
    const sides = async (nth: number): Promise<boolean> => {
      const [mapBox, cardBox] = await Promise.all([
        map(page).nth(nth).boundingBox(),
        card(page).nth(nth).boundingBox(),
      ]);
      return (cardBox?.y ?? 0) < (mapBox?.y ?? 0) + (mapBox?.height ?? 0);
    };
    expect(await sides(0), 'the card beside the map in a wide box').toBe(true);
    expect(await sides(1), 'and under it in a narrow one').toBe(false);
    const box = (nth: number): Locator => element(page, nth).locator('.carnet');
    await expect(box(0)).toHaveCSS('background-color', 'rgb(16, 22, 28)');
    await expect(box(0)).toHaveCSS('color', 'rgb(233, 238, 242)');
    await expect(box(1)).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(box(1)).toHaveCSS('color', 'rgb(233, 238, 242)');
    await expect(box(2)).toHaveCSS('background-color', 'rgb(255, 250, 240)');
    await expect(box(2)).toHaveCSS('color', 'rgb(0, 0, 90)');
    await expect(box(2)).toHaveCSS('font-family', 'monospace');
    for (const nth of [0, 1, 2]) {
      // The page runs from right to left, the story does not.
      await expect(card(page).nth(nth)).toHaveCSS('direction', 'ltr');
      const overflow = await element(page, nth).evaluate(
        (one) => one.scrollWidth - one.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    }
  });
});

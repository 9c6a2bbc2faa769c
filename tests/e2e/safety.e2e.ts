/**
 * What must never happen, whatever stands in a page: text that runs, a request, a trace. Each
 * document is used in full under its own policy, with Trusted Types enforced on top, and then with
 * what somebody else could have put into it.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { codeFromText } from '../support/codeFromText';
import { DIST, HOST_PAGE } from '../support/siteServer';
import { expect, test } from '../support/siteTest';
import { editPage, editResolved, HOSTILE, hostilePage } from './hostile';
import { card, control, list, map, openStory, row, rows, story } from './story';
import { callsOf, keepCalls, keepViolations } from './watching';

const DOCUMENTS = ['index.html', 'embed.html'] as const;
const SCRIPTS = ['carnet.js', 'carnet-element.js'].filter((name) => existsSync(`${DIST}/${name}`));

/** What a host may add to the page's own policy; Svelte's is the only policy that may make markup. */
const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types svelte-trusted-html";

/** As `test`, for pages that are meant to say on the console what was stopped. */
const provoking = test.extend({
  watch: async ({ context, site }, use) => {
    const requests: string[] = [];
    await context.route('**/*', async (route) => {
      const url = route.request().url();
      requests.push(url);
      await (url.startsWith(`${site.origin}/`) ? route.continue() : route.abort());
    });
    await use({ requests, console: [] });
  },
});

/** Serves a document with another text or more headers than the host sends. */
async function serveChanged(
  page: Page,
  url: string,
  change: { readonly html?: (html: string) => string; readonly headers?: Record<string, string> },
): Promise<void> {
  await page.route(url, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      headers: { ...response.headers(), ...change.headers },
      body: change.html ? change.html(html) : html,
    });
  });
}

/** Opens everything that can be opened; the embed has its list in there. */
async function openAll(page: Page): Promise<void> {
  await page.locator('details:not([open]) > summary').evaluateAll((all) => {
    for (const summary of all) (summary as HTMLElement).click();
  });
}

/** Clicks without waiting for the navigation that a click may begin, and that the policy stops. */
async function press(locator: Locator): Promise<void> {
  await locator.evaluate((element) => {
    (element as HTMLElement).click();
  });
}

/** Everything that a reader does: opens, selects, plays, zooms, changes the clock. */
async function useAll(page: Page): Promise<void> {
  await openAll(page);
  await row(page, 7).click();
  await control(page, 'Next').click();
  await control(page, 'Previous').click();
  await control(page, 'Play').click();
  await expect(control(page, 'Pause')).toBeVisible();
  await control(page, 'Pause').click();
  for (const name of ['Zoom in', 'Zoom out']) {
    for (const button of await page.getByRole('button', { name }).all()) await button.click();
  }
  await map(page).press('ArrowRight');
  await page.getByRole('radio').last().check({ force: true });
  await page.locator('details[open] > summary').first().click();
  await page.mouse.wheel(0, 1000);
}

/** Of the links that were put into an event, now selected, the good one is there and no other. */
async function expectGoodLinksOnly(page: Page): Promise<void> {
  // A good link that was put in with the bad ones is there, so the bad ones were looked at.
  await expect(card(page).locator(`a[href="${HOSTILE.good}"]`).first()).toBeVisible();
  const hrefs = await page
    .locator('[href], [src], [action]')
    .evaluateAll((all) =>
      all.flatMap((each) =>
        ['href', 'src', 'action'].map((attribute) => each.getAttribute(attribute) ?? ''),
      ),
    );
  expect(hrefs.filter((href) => HOSTILE.addresses.includes(href))).toEqual([]);
  expect(hrefs.filter((href) => /script:|^data:(?!image\/svg)|evil/i.test(href))).toEqual([]);
  expect(await page.evaluate((): unknown => Reflect.get(window, 'ran'))).toBeUndefined();
}

provoking('Trusted Types are enforced where these tests ask for them', async ({ page, site }) => {
  const url = `${site.origin}/index.html`;
  await serveChanged(page, url, { headers: { 'content-security-policy': TRUSTED_TYPES } });
  await openStory(page, url);
  const refused = await page.evaluate(() => {
    try {
      Reflect.set(document.createElement('p'), 'innerHTML', '<b>x</b>');
      return 'nothing';
    } catch (error) {
      return String(error);
    }
  });
  expect(refused).toContain('TrustedHTML');
});

for (const name of DOCUMENTS) {
  test(`${name} keeps its own policy, with Trusted Types on top`, async ({ page, site }) => {
    const violations = await keepViolations(page);
    const url = `${site.origin}/${name}`;
    await serveChanged(page, url, { headers: { 'content-security-policy': TRUSTED_TYPES } });
    await openStory(page, url);
    await useAll(page);
    await expect(card(page)).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test(`${name} writes links to the web alone, and hands nothing over`, async ({ page, site }) => {
    await openStory(page, `${site.origin}/${name}`);
    await openAll(page);
    const wrong = new Set<string>();
    for (let index = 0; index < story.events.length; index++) {
      await press(row(page, index));
      const found = await page.locator('a').evaluateAll((links) =>
        links.flatMap((link) => {
          const href = link.getAttribute('href') ?? '';
          if (href.startsWith('#')) return [];
          const rel = (link.getAttribute('rel') ?? '').split(' ');
          const isKept = ['noopener', 'noreferrer'].every((word) => rel.includes(word));
          // Our own full page, from the embed, may know where its reader came from.
          const isOurs = !/^\w+:/.test(href);
          const isSafe = isOurs || (/^(https?:\/\/|mailto:)/.test(href) && isKept);
          return isSafe && !href.startsWith('//') ? [] : [link.outerHTML];
        }),
      );
      for (const link of found) wrong.add(link);
    }
    expect([...wrong]).toEqual([]);
  });

  provoking(`${name} stops what was put into its markup`, async ({ page, site, watch }) => {
    const violations = await keepViolations(page);
    const url = `${site.origin}/${name}`;
    await serveChanged(page, url, { html: hostilePage });
    await openStory(page, url);
    await openAll(page);
    await row(page, 3).click();
    await expect(row(page, 3)).toHaveAttribute('aria-current', 'true');
    // Last, for the browser's driver waits for the navigations that these begin.
    for (const id of ['press', 'follow', 'send']) {
      await press(page.locator(`#hostile-${id}`));
    }
    await expect
      .poll(async () => [...new Set((await violations()).map(({ directive }) => directive))].sort())
      .toEqual(HOSTILE.directives);
    expect(await page.evaluate((): unknown => Reflect.get(window, 'ran'))).toBeUndefined();
    expect(watch.requests.filter((request) => request !== url)).toEqual([]);
    const address = await page.evaluate(() => document.baseURI);
    expect(address.replace(/#.*/, '')).toBe(url);
  });

  provoking(`${name} draws no script address that its data were given`, async ({ page, site }) => {
    const url = `${site.origin}/${name}`;
    await serveChanged(page, url, { html: editPage });
    await openStory(page, url);
    await openAll(page);
    await row(page, 3).click();
    await expect(card(page)).toContainText(HOSTILE.title);
    await openAll(page);
    await expectGoodLinksOnly(page);
  });
}

provoking('the element draws no script address from its file', async ({ page, site }) => {
  const html = `<!doctype html><meta charset="utf-8"><title>A page</title>
<carnet-itinerary src="itinerary.json"></carnet-itinerary><script src="carnet-element.js"></script>`;
  await page.route(`${site.origin}/host-of-element.html`, (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await serveChanged(page, `${site.origin}/itinerary.json`, { html: editResolved });
  await openStory(page, `${site.origin}/host-of-element.html`);
  await expect(card(page)).toBeVisible();
  await openAll(page);
  await row(page, 3).click();
  await expect(card(page)).toContainText(HOSTILE.title);
  await openAll(page);
  await expectGoodLinksOnly(page);
});

for (const name of DOCUMENTS) {
  test(`${name} sends nothing, keeps nothing and asks for nothing`, async ({
    page,
    context,
    site,
    watch,
  }) => {
    await keepCalls(context);
    const url = `${site.origin}/${name}`;
    await openStory(page, url);
    await useAll(page);
    await page.waitForTimeout(300);
    expect(await page.evaluate(callsOf)).toEqual([]);
    expect(watch.requests).toEqual([url]);
    // The test of the test: a call is seen.
    await page.evaluate(() => [document.cookie, new Image()]);
    expect(await page.evaluate(callsOf)).toEqual(['get cookie', 'new Image']);
  });
}

test('nor does a page in a frame that may do nothing but run scripts', async ({
  page,
  context,
  site,
}) => {
  await keepCalls(context);
  await openStory(page, site.origin + HOST_PAGE);
  const frame = page.frames().find((each) => each.parentFrame() !== null);
  if (!frame) throw new Error('the host page has no frame');
  const inside = page.frameLocator('iframe');
  await expect(rows(inside)).toHaveCount(story.events.length);
  await row(inside, 9).click();
  await expect(list(inside).locator('[aria-current]')).toHaveCount(1);
  expect(await frame.evaluate(callsOf)).toEqual([]);
});

for (const name of DOCUMENTS) {
  test(`${name} holds one script that runs, and no text that it would run`, () => {
    const html = readFileSync(`${DIST}/${name}`, 'utf8');
    const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].filter(
      ([, attributes = '']) => !/type="application\/(?:ld\+)?json"/.test(attributes),
    );
    expect(scripts.map(([, attributes]) => attributes)).toEqual(['']);
    expect(codeFromText(scripts[0]?.[2] ?? '')).toEqual([]);
    const markup = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
    expect(markup.match(/<[^>]*\son\w+\s*=[^>]*>/g)).toBeNull();
    expect(markup).not.toMatch(/javascript:/i);
  });
}

test('NOTICE.txt shows the licences of what the scripts hold, which point to it', () => {
  const notice = readFileSync(`${DIST}/NOTICE.txt`, 'utf8');
  for (const name of ['svelte', 'd3-drag', 'd3-zoom', 'world-atlas']) {
    expect(notice).toMatch(
      new RegExp(`^${name} \\d[\\d.]* \\((?:MIT|ISC)\\)\\n=+\\n[^]*?Copyright`, 'm'),
    );
  }
  for (const name of [...DOCUMENTS, 'carnet-element.js']) {
    expect(readFileSync(`${DIST}/${name}`, 'utf8')).toContain('/*! Licences: NOTICE.txt */');
  }
});

for (const name of SCRIPTS) {
  test(`${name} runs no text`, () => {
    expect(codeFromText(readFileSync(`${DIST}/${name}`, 'utf8'))).toEqual([]);
  });
}

test('the script for hosts makes no markup out of text and leads nobody away', () => {
  const script = readFileSync(`${DIST}/carnet.js`, 'utf8');
  expect(script).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|srcdoc|createContextualFragment|document\.write/,
  );
  expect(script).not.toMatch(/\blocation\s*=|\.(?:assign|open|submit)\(|\blocation\.href\s*=/);
});

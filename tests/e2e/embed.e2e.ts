/**
 * The form for other people's pages, by itself: one height per width that is known before, whatever
 * the reader does, and a whole story in a sandbox, from the disk, offline and without a script.
 */
import { pathToFileURL } from 'node:url';
import type { FrameLocator, Page } from '@playwright/test';
import { EMBED_WIDTHS, embedHeightAt, embedHeightCss } from '../../src/core/layout/embedHeight';
import { buildPage, type BuiltPage } from '../../src/publish/page';
import { SLOW } from '../support/siteServer';
import { expect, test } from '../support/siteTest';
import { inFrame, sizesOf } from './frames';
import { story, titleOf } from './story';
import { keepMoves } from './watching';

const FILE = 'dist/embed.html';

let built: BuiltPage;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  built = await buildPage('data/japan-2025.ts');
});

/** Every 40 px, and around each step of the layout. */
const widths = [
  ...new Set([
    ...Array.from({ length: 34 }, (_, index) => EMBED_WIDTHS.min + index * 40),
    ...[352, 600, 1000].flatMap((step) => [step - 1, step, step + 1]),
    EMBED_WIDTHS.max,
  ]),
].sort((a, b) => a - b);

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('.carnet')?.getBoundingClientRect().height ?? 0);

/**
 * Selects an event as the range control does, without the focus moving; gives the story's height, px, and
 * the title in the card.
 */
async function goTo(index: number): Promise<{ height: number; title: string }> {
  const range = document.querySelector<HTMLInputElement>('.tl input');
  if (!range) throw new Error('there is no range control');
  range.value = String(index + 1);
  range.dispatchEvent(new Event('input', { bubbles: true }));
  // Svelte writes in a microtask.
  await Promise.resolve();
  const height = document.querySelector('.carnet')?.getBoundingClientRect().height ?? 0;
  return { height, title: document.querySelector('.card h2')?.textContent ?? '' };
}

test('is as high as its snippet says, at every width', async ({ page, site }) => {
  await page.goto(`${site.origin}/embed.html`);
  const { height } = built.embed;
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    expect(await heightOf(page), `${width} px wide`).toBeCloseTo(embedHeightAt(height, width), 0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `${width} px wide, sideways`).toBe(width);
  }
});

test('keeps that height for every event, on every clock', async ({ page, site, hosts }) => {
  test.setTimeout(120_000);
  const narrowToWide = [280, 352, 360, 600, 909, 1200];
  const column = (width: number): string =>
    `<iframe title="${width}" src="${site.origin}/embed.html" style="border:0;width:${width}px;height:1200px"></iframe>`;
  hosts.pages.set(
    '/columns.html',
    `<!doctype html><title>Columns</title><link rel="icon" href="data:,">${narrowToWide.map(column).join('')}`,
  );
  await page.goto(`${hosts.origin}/columns.html`, { waitUntil: 'load' });
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  const expected = narrowToWide.map((width) => embedHeightAt(built.embed.height, width));
  for (const clock of ['Local', 'Tokyo', 'Yours']) {
    for (const frame of frames) {
      const radio = frame.getByRole('radio', { name: clock });
      await radio.evaluate((input: HTMLInputElement) => {
        input.click();
      });
      await expect(radio).toBeChecked();
    }
    for (const index of story.events.keys()) {
      const seen = await Promise.all(frames.map((frame) => frame.evaluate(goTo, index)));
      expect(seen.map(({ title }) => title)).toEqual(narrowToWide.map(() => titleOf(index)));
      const missed = seen.filter(({ height }, at) => Math.abs(height - (expected[at] ?? 0)) >= 0.5);
      expect(missed, `${clock}, of ${expected.join(' ')}`).toEqual([]);
    }
  }
});

test('stays under 1000 px on a phone of 360', () => {
  expect(embedHeightAt(built.embed.height, 360)).toBeLessThan(1000);
});

test('needs no scrolling in a frame as high as the snippet makes it', async ({
  page,
  site,
  hosts,
}) => {
  const css = embedHeightCss(built.embed.height);
  for (const width of [320, 360, 500.5, 599.6, 680.3, 1100]) {
    hosts.pages.set(
      '/column.html',
      `<!doctype html><title>A column</title><link rel="icon" href="data:,"><div style="width:${width}px;container-type:inline-size"><iframe title="Tour" src="${site.origin}/embed.html" style="border:0;width:100%;height:${css}"></iframe></div>`,
    );
    await page.goto(`${hosts.origin}/column.html`);
    await expect(inFrame(page, 'Tour').locator('h1')).toBeVisible();
    const { below, beside } = await sizesOf(page, 'Tour');
    expect([below, beside], `${width} px wide`).toEqual([0, 0]);
  }
});

/** Everything that a reader can ask of it. */
async function expectWhole(root: Page | FrameLocator): Promise<void> {
  await expect(root.getByRole('heading', { level: 1 })).toHaveText(built.story.title);
  await expect(root.locator('.map path').first()).toBeAttached();
  await root.getByText(`All ${story.events.length} events, in order`).click();
  await expect(root.locator('ol[start] > li')).toHaveCount(story.events.length);
  await expect(root.locator('ol[start] > li').last()).toBeVisible();
  await root.getByText('Sources, disputes and what is not known').click();
  await expect(root.locator('[id^="source-"]')).toHaveCount(story.sources.length);
  await expect(root.locator('[id^="source-"]').last()).toBeVisible();
  await expect(root.getByRole('link', { name: 'Full page' })).toHaveAttribute('rel', 'noopener');
}

/** And what the script adds. */
async function expectAlive(root: Page | FrameLocator): Promise<void> {
  await root.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(root.locator('.card h2')).toHaveText(titleOf(1));
}

for (const cut of ['How to read the map', 'journey reported', 'Full page']) {
  test(`does not move when the line halts after "${cut}"`, async ({ page, site }) => {
    const moves = await keepMoves(page);
    for (const [width, height] of [
      [360, 1000],
      [700, 915],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(`${site.origin}${SLOW}embed.html?cut=${encodeURIComponent(cut)}`);
      await expect(page.locator('.card-box h2')).toBeVisible();
      expect(await moves(), `${width} px wide`).toEqual({ value: 0, parts: [] });
    }
  });
}

test('is whole in a sandbox that lets scripts run and nothing else', async ({
  page,
  site,
  hosts,
  watch,
}) => {
  hosts.pages.set(
    '/sandbox.html',
    `<!doctype html><title>A sandbox</title><link rel="icon" href="data:,"><iframe title="Tour" sandbox="allow-scripts" src="${site.origin}/embed.html" width="360" height="994"></iframe>`,
  );
  await page.goto(`${hosts.origin}/sandbox.html`);
  const frame = inFrame(page, 'Tour');
  await expectAlive(frame);
  await expectWhole(frame);
  expect(watch.requests.filter((url) => url.includes('embed'))).toHaveLength(1);
});

test('is whole from the disk, and with no network', async ({ page, context }) => {
  await context.setOffline(true);
  await page.goto(pathToFileURL(FILE).href);
  await expectAlive(page);
  await expectWhole(page);
});

test('keeps nothing', async ({ page, context, site }) => {
  await page.goto(`${site.origin}/embed.html`);
  await expectAlive(page);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('is whole without a script, and as high', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(`${site.origin}/embed.html`);
  const box = await page.locator('.carnet').boundingBox();
  expect(box?.height).toBeCloseTo(embedHeightAt(built.embed.height, 360), 0);
  await expectWhole(page);
  await context.close();
});

test('a source in the card leads into the closed part, and opens it', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(`${site.origin}/embed.html`);
  await page.locator('.card details').last().locator('summary').click();
  const link = page.locator('.card a[href^="#source-"]').first();
  const target = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page.locator(target)).toBeVisible();
  await expect(page.locator(target)).toBeInViewport();
});

test.describe('the page hands out the code', () => {
  test('with full addresses, and says so when it is refused the clipboard', async ({
    page,
    site,
  }) => {
    await page.goto(`${site.origin}/`);
    await page.getByText('Embed', { exact: true }).click();
    const field = page.getByRole('textbox', { name: 'Code for your page' });
    await expect(field).toHaveValue(new RegExp(`src="${site.origin}/embed.html"`));
    await expect(field).toHaveValue(new RegExp(`src="${site.origin}/carnet.js"`));
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Copy code' }).click();
    await expect
      .poll(() => page.evaluate(() => getSelection()?.toString() ?? ''))
      .toContain('<iframe data-carnet');
  });

  test('and copies it', async ({ page, context, site }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${site.origin}/`);
    await page.getByText('Embed', { exact: true }).click();
    await page.getByRole('button', { name: 'Copy code' }).click();
    await expect(page.getByRole('button', { name: 'Code copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      '<iframe data-carnet',
    );
  });

  test('without a script, as the build wrote it', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}/`);
    await page.getByText('Embed', { exact: true }).click();
    await expect(page.locator('.embed textarea')).toHaveValue(/src="embed\.html"/);
    await expect(page.getByRole('button', { name: 'Copy code' })).toBeHidden();
    await context.close();
  });
});

/**
 * Our frame in other people's pages (tests/hosts), as their readers see it: as high as what it
 * shows, nothing scrolling inside, every word there, working, and no request but for the page's own
 * files. That nothing was said on the console is the fixture's to see.
 */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/siteTest';
import { contentOf, expectFit, expectStory, inFrame, openList, sizesOf } from './frames';
import { card, control, rows, story, titleOf } from './story';

const at = (id: string): number => story.events.findIndex((event) => event.id === id);
const idAt = (index: number): string => story.events[index]?.id ?? '';

/** The files that were asked for, by name, each once, in the order of the alphabet. */
const filesOf = (requests: readonly string[]): string[] =>
  [...new Set(requests.map((url) => new URL(url).pathname))].sort();

const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

test.use({ viewport: { width: 1280, height: 900 } });
// Pages of three frames, each a whole story, in processes of their own.
test.describe.configure({ timeout: 60_000 });

test('three embeds on one page each have their own height and their own selection', async ({
  page,
  hosts,
  watch,
}) => {
  await page.goto(`${hosts.origin}/plain.html`);
  for (const title of ['One', 'Two', 'Three']) await expectFit(page, title);
  await expectStory(page, 'One');
  await expectStory(page, 'Two', at('ankara-defence-talks'));
  await expectStory(page, 'Three');
  await expect(card(inFrame(page, 'One'))).toContainText(titleOf(1));
  for (const title of ['One', 'Two', 'Three']) await expectFit(page, title);
  expect(filesOf(watch.requests)).toEqual(['/carnet.js', '/embed.html', '/plain.html']);
  expect(watch.requests).toHaveLength(5);
});

test('a frame grows with the list that opens in it, and shrinks again', async ({ page, hosts }) => {
  await page.goto(`${hosts.origin}/plain.html`);
  await expectFit(page, 'Two');
  const { content: before } = await sizesOf(page, 'Two');
  await openList(page, 'Two');
  await expect(rows(inFrame(page, 'Two'))).toHaveCount(story.events.length);
  // Beyond the most that a host grants, the rest scrolls inside.
  const granted = async (): Promise<boolean> => {
    const { inside, content } = await sizesOf(page, 'Two');
    return content > before + 500 && inside === Math.ceil(Math.min(12000, content));
  };
  await expect.poll(granted, { timeout: 15_000 }).toBe(true);
  await openList(page, 'Two');
  await expectFit(page, 'Two');
  expect((await sizesOf(page, 'Two')).content).toBe(before);
});

test('a frame follows the width of its column', async ({ page, hosts }) => {
  await page.goto(`${hosts.origin}/plain.html`);
  for (const width of [1280, 375, 700]) {
    await page.setViewportSize({ width, height: 900 });
    await expectFit(page, 'Three');
  }
});

test.describe('the fragment of the host page', () => {
  const open = async (page: Page, address: string): Promise<void> => {
    await page.goto(address);
    await expectFit(page, 'One');
  };

  test('selects in the frames, at load and from a link in the article', async ({ page, hosts }) => {
    await open(page, `${hosts.origin}/plain.html#carnet-event=baykar-visit`);
    for (const title of ['One', 'Two', 'Three']) {
      await expect(card(inFrame(page, title))).toContainText(titleOf(at('baykar-visit')));
    }
    await page.getByRole('link', { name: 'In Amman' }).click();
    await expect(card(inFrame(page, 'One'))).toContainText(titleOf(at('amman-king')));
    await page.goBack();
    await expect(card(inFrame(page, 'One'))).toContainText(titleOf(at('baykar-visit')));
  });

  test('keeps the clock that the frame shows', async ({ page, hosts }) => {
    await open(page, `${hosts.origin}/plain.html`);
    await page.evaluate(() => (location.hash = '#carnet-event=amman-king'));
    const frame = inFrame(page, 'Three');
    await expect(card(frame)).toContainText(titleOf(at('amman-king')));
    await expect(frame.getByRole('radio', { name: 'Tokyo' })).toBeChecked();
  });

  test('says what the reader selects, as no step of history', async ({ page, hosts }) => {
    await open(page, `${hosts.origin}/plain.html`);
    const steps = await page.evaluate(() => history.length);
    await control(inFrame(page, 'One'), 'Next').click();
    await expect.poll(() => hashOf(page)).toBe(`#carnet-event=${idAt(1)}`);
    await control(inFrame(page, 'One'), 'Next').click();
    await expect.poll(() => hashOf(page)).toBe(`#carnet-event=${idAt(2)}`);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  for (const hash of ['#end', '#a=1', '#/route/7']) {
    test(`stays ${hash}, which is the page's own`, async ({ page, hosts }) => {
      await open(page, `${hosts.origin}/plain.html${hash}`);
      await control(inFrame(page, 'One'), 'Next').click();
      await expect(card(inFrame(page, 'One'))).toContainText(titleOf(1));
      expect(await hashOf(page)).toBe(hash);
    });
  }

  for (const hash of ['#carnet-event=nowhere', '#carnet-event=%3Cb%3E', '#carnet-event=', '#end']) {
    test(`${hash} selects nothing`, async ({ page, hosts }) => {
      await open(page, `${hosts.origin}/plain.html${hash}`);
      await expectStory(page, 'One');
    });
  }

  test("leaves the page's base and its state alone", async ({ page, hosts }) => {
    await page.goto(`${hosts.origin}/base.html?page=2`);
    await expectFit(page, 'Story');
    await control(inFrame(page, 'Story'), 'Next').click();
    await expect
      .poll(() => page.url())
      .toBe(`${hosts.origin}/base.html?page=2#carnet-event=${idAt(1)}`);
    expect(await page.evaluate(() => history.state as unknown)).toEqual({ router: 1 });
  });
});

test('what a reader does is told where the address asks, and only there', async ({
  page,
  hosts,
}) => {
  await page.goto(`${hosts.origin}/plain.html`);
  await expectFit(page, 'Two');
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    document.addEventListener('carnet:event', (event) => {
      const { detail, target } = event as CustomEvent<Record<string, unknown>>;
      told.push([(target as Element).getAttribute('title'), detail['name'], detail['value']]);
    });
  });
  await control(inFrame(page, 'One'), 'Next').click();
  await control(inFrame(page, 'Two'), 'Next').click();
  await control(inFrame(page, 'Two'), 'Play').click();
  await control(inFrame(page, 'Two'), 'Pause').click();
  await openList(page, 'Two');
  const id = idAt(at('ankara-defence-talks') + 1);
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { told: unknown[] }).told))
    .toEqual([
      ['Two', 'select', id],
      ['Two', 'play', id],
      ['Two', 'pause', id],
      ['Two', 'list-open', undefined],
    ]);
});

test('five copies of the script act as one', async ({ page, hosts, watch }) => {
  await page.goto(`${hosts.origin}/copies.html`);
  await expectFit(page, 'One');
  await expectStory(page, 'One');
  await expect.poll(() => hashOf(page)).toBe(`#carnet-event=${idAt(1)}`);
  expect(
    await page.evaluate('[writes, fired.filter((each) => each.name === "select").length]'),
  ).toEqual([1, 1]);
  expect(filesOf(watch.requests)).toEqual([
    '/carnet.js',
    '/copies.html',
    '/embed.html',
    '/tour/carnet.js',
  ]);
});

test('frames that are hidden at load, in a closed part, or added later are fitted when they are there', async ({
  page,
  hosts,
}) => {
  await page.goto(`${hosts.origin}/late.html`);
  await page.waitForTimeout(300);
  const set = await page
    .locator('iframe')
    .evaluateAll((all) => all.map((frame) => (frame as HTMLElement).style.height));
  expect(set, 'a frame without a size says none').toEqual(['', '']);
  // Before anything moves under the pointer.
  await page.getByRole('button', { name: 'Add' }).click();
  await page.getByRole('button', { name: 'Show' }).click();
  for (const title of ['Hidden', 'Closed', 'Added']) {
    await expectFit(page, title);
    await expectStory(page, title);
  }
});

test('the real Pym fits its frames without our script', async ({ page, hosts, watch }) => {
  await page.goto(`${hosts.origin}/pym.html`);
  for (const title of ['One', 'Two']) await expectFit(page, title);
  await expectStory(page, 'One');
  await expectStory(page, 'Two', at('ankara-defence-talks'));
  await openList(page, 'One');
  await expectFit(page, 'One');
  await page.setViewportSize({ width: 500, height: 900 });
  await expectFit(page, 'One');
  expect(filesOf(watch.requests)).toEqual(['/embed.html', '/lib/pym.v1.min.js', '/pym.html']);
});

test('a host like WordPress fits a sandboxed frame without our script, up to its 1000 px', async ({
  page,
  hosts,
  watch,
}) => {
  await page.goto(`${hosts.origin}/wordpress.html`);
  await expectFit(page, 'Narrow');
  await expectFit(page, 'Wide');
  await expect(page.locator('blockquote')).toBeHidden();
  await expectStory(page, 'Narrow');
  // The frame's fragment says the event by now; the secret must not be lost with it.
  await openList(page, 'Narrow');
  await expect.poll(async () => (await sizesOf(page, 'Narrow')).inside).toBe(1000);
  const { below, beside } = await sizesOf(page, 'Narrow');
  expect(below, 'what does not fit scrolls inside').toBeGreaterThan(0);
  expect(beside).toBe(0);
  expect(filesOf(watch.requests)).toEqual(['/embed.html', '/wordpress.html']);
});

for (const [name, titles] of [
  ['amp', ['Story']],
  ['ap', ['Story']],
  ['datawrapper', ['One', 'Two']],
] as const) {
  test(`a host like ${name} fits its frames without our script`, async ({ page, hosts, watch }) => {
    await page.goto(`${hosts.origin}/${name}.html`);
    for (const title of titles) {
      await expectFit(page, title);
      await expectStory(page, title);
      await openList(page, title);
      await expectFit(page, title);
    }
    expect(filesOf(watch.requests)).toEqual([`/${name}.html`, '/embed.html'].sort());
  });
}

test('frames in a shadow root are fitted, from the same origin and from another', async ({
  page,
  hosts,
}) => {
  await page.goto(`${hosts.origin}/shadow.html`);
  for (const title of ['Own origin', 'Foreign origin']) {
    await expectFit(page, title);
    await expectStory(page, title);
  }
});

test('with a host that never answers the frame scrolls inside, and is whole', async ({
  page,
  hosts,
  watch,
}) => {
  await page.goto(`${hosts.origin}/mute.html`);
  await expectStory(page, 'Story', at('ankara-defence-talks'));
  const { inside, below, beside } = await sizesOf(page, 'Story');
  expect([inside, beside]).toEqual([500, 0]);
  expect(below).toBeGreaterThan(0);
  await inFrame(page, 'Story').getByRole('link').last().scrollIntoViewIfNeeded();
  await expect(inFrame(page, 'Story').getByRole('link').last()).toBeInViewport();
  expect(await hashOf(page)).toBe('');
  expect(filesOf(watch.requests)).toEqual(['/embed.html', '/mute.html']);
});

test('frames that lie move nothing but their own height, and that within bounds', async ({
  page,
  hosts,
}) => {
  await page.goto(`${hosts.origin}/hostile.html`);
  await expect.poll(() => page.evaluate('done')).toBe(3);
  await expectFit(page, 'Good');
  const heights = await page
    .locator('iframe')
    .evaluateAll((all) => (all as HTMLElement[]).map(({ title, style }) => [title, style.height]));
  expect(heights.slice(1)).toEqual([
    ['Stranger', ''],
    ['Moved', ''],
    ['Liar', '12000px'],
  ]);
  expect(page.url()).toBe(`${hosts.origin}/hostile.html`);
  expect(await page.evaluate('fired')).toEqual([]);
  expect(await page.locator('body *').count(), 'no element was added').toBe(5);
  await expectStory(page, 'Good');
});

test('a page from right to left has the frame whole, and from left to right inside', async ({
  page,
  hosts,
}) => {
  for (const width of [375, 1200]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${hosts.origin}/rtl.html`);
    await expectFit(page, 'رحلة');
    const box = await page.locator('iframe').boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
    const content = await contentOf(page, 'رحلة');
    expect(await content.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await expectStory(page, 'رحلة');
  }
});

test('a strict policy of the host stops neither the frame nor its height', async ({
  page,
  hosts,
  watch,
}) => {
  await page.goto(`${hosts.origin}/csp.html`);
  await expectFit(page, 'Story');
  await expectStory(page, 'Story');
  expect(filesOf(watch.requests)).toEqual(['/carnet.js', '/csp.html', '/embed.html']);
});

test('with every other address blocked, and then no network at all, the frame is whole', async ({
  page,
  context,
  hosts,
  site,
}) => {
  const refused: string[] = [];
  const allowed = [`${hosts.origin}/alone.html`, `${site.origin}/embed.html`];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (allowed.includes(url)) return route.fallback();
    refused.push(url);
    return route.abort();
  });
  await page.goto(`${hosts.origin}/alone.html`);
  await context.setOffline(true);
  await expectStory(page, 'Story');
  await openList(page, 'Story');
  await expect(rows(inFrame(page, 'Story'))).toHaveCount(story.events.length);
  await rows(inFrame(page, 'Story')).nth(12).click();
  await expect(card(inFrame(page, 'Story'))).toContainText(titleOf(12));
  expect(refused).toEqual([]);
});

/** Returns the colour that a reader sees in a corner of a frame, as `r,g,b`. */
async function cornerOf(page: Page, title: string): Promise<string> {
  const png = await page.locator(`iframe[title="${title}"]`).screenshot();
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    if (!canvas) throw new Error('no canvas');
    canvas.drawImage(bitmap, 2, 2, 1, 1, 0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data.slice(0, 3).join();
  }, png.toString('base64'));
}

test('on a dark page the frame is light, or dark, or bare, as its address asks', async ({
  page,
  hosts,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${hosts.origin}/dark.html`);
  const seen: Record<string, string> = {};
  for (const title of ['Light', 'Dark', 'Auto', 'Bare']) {
    await expectFit(page, title);
    await expectStory(page, title);
    seen[title] = await cornerOf(page, title);
  }
  expect(seen).toEqual({
    Light: '255,255,255',
    Dark: '16,22,28',
    Auto: '16,22,28',
    Bare: '20,0,40',
  });
});

/** A host's own colours and fonts: five custom properties, a theme and a background, as the README promises. */
import type { Page } from '@playwright/test';
import { contrast } from '../support/color';
import { expect, test } from '../support/siteTest';
import { card, control, openStory } from './story';

type Rgb = readonly [number, number, number];

/** The colour that a property of an element comes to, whatever it is written in. */
function colorOf(page: Page, selector: string, property: string): Promise<string> {
  return page.evaluate(
    ([selected, name]) => {
      const element = document.querySelector(selected);
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      if (!element || !canvas) throw new Error(`no ${selected}`);
      canvas.fillStyle = getComputedStyle(element).getPropertyValue(name);
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data as unknown as Rgb;
      return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    },
    [selector, property] as const,
  );
}

function fontOf(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).fontFamily);
}

async function openAsHost(page: Page, url: string, properties: string): Promise<void> {
  await openStory(page, url);
  await page.addStyleTag({ content: `:root { ${properties} }` });
}

test.beforeEach(async ({ page }) => {
  // A colour on its way to another is neither.
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

for (const document of ['index.html', 'embed.html']) {
  test(`${document} takes each of a host’s properties, and where it is meant`, async ({
    page,
    site,
  }) => {
    await openAsHost(
      page,
      `${site.origin}/${document}`,
      `--carnet-host-ink: #1b1030; --carnet-host-bg: #fff6e8; --carnet-host-accent: #7a0036;
       --carnet-host-font: 'Host Sans'; --carnet-host-font-serif: 'Host Serif'`,
    );
    expect(await colorOf(page, 'h1', 'color')).toBe('#1b1030');
    expect(await colorOf(page, 'body', 'background-color')).toBe('#fff6e8');
    expect(await colorOf(page, '.carnet', 'background-color')).toBe('#fff6e8');
    expect(await colorOf(page, '.play button', 'background-color')).toBe('#7a0036');
    expect(await colorOf(page, '.play button', 'color')).toBe('#fff6e8');
    expect(await fontOf(page, '.carnet')).toBe('"Host Sans"');
    expect(await fontOf(page, 'h1')).toBe('"Host Serif"');
    expect(await fontOf(page, '.play button')).toBe('"Host Sans"');
  });

  test(`${document} takes no property for another`, async ({ page, site }) => {
    await openStory(page, `${site.origin}/${document}`);
    const before = await colorOf(page, '.play button', 'background-color');
    await page.addStyleTag({ content: ':root { --carnet-host-bg: #fff6e8 }' });
    expect(await colorOf(page, '.play button', 'background-color')).toBe(before);
    expect(await colorOf(page, 'h1', 'color')).toBe(before);
    expect(await fontOf(page, 'h1')).not.toBe(await fontOf(page, '.carnet'));
  });
}

// Grounds and inks within what the README allows: the page's own greys must stay readable on them.
for (const [name, theme, ink, ground] of [
  ['cream', 'light', '#1b1030', '#fff6e8'],
  ['a light grey', 'light', '#000000', '#f2f2f2'],
  ['black', 'dark', '#ffffff', '#000000'],
  ['a dark blue', 'dark', '#fdf6e3', '#0b1a2b'],
] as const) {
  test(`stays readable on ${name}`, async ({ page, site }) => {
    await openAsHost(
      page,
      `${site.origin}/?theme=${theme}`,
      `--carnet-host-ink: ${ink}; --carnet-host-bg: ${ground}`,
    );
    const onGround = async (selector: string): Promise<number> =>
      contrast(await colorOf(page, selector, 'color'), ground);
    expect(await onGround('h1')).toBeGreaterThanOrEqual(7);
    expect(await onGround('.position')).toBeGreaterThanOrEqual(4.5);
    expect(await onGround('li[id] p')).toBeGreaterThanOrEqual(4.5);
    for (const country of ['.c1', '.c2', '.c3']) {
      expect(await onGround(`h2 ${country}`)).toBeGreaterThanOrEqual(4.5);
    }
    const button = await colorOf(page, '.play button', 'background-color');
    expect(contrast(await colorOf(page, '.play button', 'color'), button)).toBeGreaterThan(4.5);
  });
}

test('lets a host’s ground through where it asks for no background', async ({ page, site }) => {
  await openStory(page, `${site.origin}/embed.html?background=none`);
  for (const selector of ['body', '.carnet']) {
    const ground = await page
      .locator(selector)
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(ground).toBe('rgba(0, 0, 0, 0)');
  }
  // What needs a ground of its own keeps it.
  await expect(card(page)).toBeVisible();
  expect(await colorOf(page, '.card-box > div', 'background-color')).toBe('#ffffff');
  await expect(control(page, 'Play')).toBeVisible();
});

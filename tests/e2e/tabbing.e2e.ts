/**
 * Every stop of the Tab key, from the first to the last and out of the page: each seen, outlined and
 * covered by nothing, on every kind of page.
 */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/siteTest';
import { map, openStory, timeline } from './story';

interface Stop {
  readonly name: string;
  /** What hides it, in words; empty for nothing. */
  readonly fault: string;
}

/** Returns what has the focus, or null once it has left the page. */
function focusedStop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    // A radio is covered by its label, which shows its focus.
    const drawn = (focused.matches('input') && focused.closest('label')) || focused;
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
    const [box] = drawn.getClientRects();
    const words = focused.getAttribute('aria-label') ?? focused.textContent;
    const name = `${focused.tagName} ${words.trim().slice(0, 40)}`;
    if (!box) return { name, fault: 'is not drawn' };
    // Of what is taller than the window, a table that scrolls, the part that shows.
    const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
    const isTall = box.height > innerHeight && bottom - top > innerHeight / 4;
    const middle = isTall ? (top + bottom) / 2 : box.y + box.height / 2;
    const at = document.elementFromPoint(box.x + box.width / 2, middle);
    const isOnTop = !!at && (drawn.contains(at) || at.contains(drawn));
    // A diagram shows the focus of its range in its place.
    const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    const faults = [
      !isTall && (box.top < -1 || box.bottom > innerHeight + 1) ? 'is not in the window' : [],
      isOnTop ? [] : `lies under ${at?.outerHTML.slice(0, 80) ?? 'nothing'}`,
      isOutlined ? [] : 'has no outline',
    ];
    return { name, fault: faults.flat().join(', ') };
  });
}

/** Tabs through the page until it is left; fails for what traps the focus or hides it. */
async function walk(page: Page, most: number): Promise<string[]> {
  const names: string[] = [];
  const faults: string[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await focusedStop(page);
    if (!stop) break;
    names.push(stop.name);
    if (stop.fault) faults.push(`${stop.name}: ${stop.fault}`);
  }
  expect(faults).toEqual([]);
  expect(names.length, 'stops until the page is left').toBeLessThan(most);
  return names;
}

for (const width of [320, 375, 1200]) {
  test(`the story at ${String(width)} px, with one stop each for map and timeline`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openStory(page, `${site.origin}/`);
    const names = await walk(page, 120);
    expect(names.filter((name) => name.startsWith('BUTTON Stop'))).toHaveLength(1);
    expect(names.filter((name) => name.startsWith('INPUT Event'))).toHaveLength(1);
    expect(names.filter((name) => /Zoom/.test(name))).toEqual([]);
  });
}

for (const path of ['embed.html', 'table.html', 'known/2025-08-19/', 'ar/', '404.html']) {
  test(`${path} at 375 px`, async ({ page, site }) => {
    await page.setViewportSize({ width: 375, height: 700 });
    await page.goto(`${site.origin}/${path}`);
    expect((await walk(page, 200)).length).toBeGreaterThan(0);
  });
}

test('zoomed in, the stop of the map is where it can be seen', async ({ page, site }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await openStory(page, `${site.origin}/`);
  await map(page).locator('button[tabindex="0"]').focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.waitForTimeout(500);
  await timeline(page).getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(500);
  await map(page).locator('button[tabindex="0"]').focus();
  expect(await focusedStop(page)).toMatchObject({ fault: '' });
});

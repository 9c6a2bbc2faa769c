/** The story by the keyboard alone: one stop of the Tab key each, arrows inside, and a way back. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/siteTest';
import {
  card,
  control,
  list,
  map,
  openStory,
  row,
  rows,
  selectedRows,
  story,
  timeline,
} from './story';

const reachable = (root: Locator, selector: string): Promise<string[]> =>
  root
    .locator(selector)
    .evaluateAll((all) =>
      all.flatMap((each) =>
        (each as HTMLElement).tabIndex >= 0 && each.checkVisibility()
          ? [each.closest('li[id]')?.id ?? '']
          : [],
      ),
    );

/** Ids of the rows that the Tab key leads to, once for each stop in it. */
const stopsOf = (page: Page): Promise<string[]> => reachable(list(page), 'button, summary, a');
const idOf = (index: number): string => `event-${story.events[index]?.id ?? ''}`;

/** Asserts that the focus is seen: in the window, with nothing over it. */
async function expectInSight(focused: Locator): Promise<void> {
  await expect(focused).toBeFocused();
  const seen = await focused.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      isInWindow: box.top >= 0 && box.bottom <= innerHeight,
      isOnTop: element.contains(at),
      isOutlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    };
  });
  expect(seen).toEqual({ isInWindow: true, isOnTop: true, isOutlined: true });
}

for (const width of [375, 1200]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });
    test.beforeEach(async ({ page, site }) => {
      await openStory(page, `${site.origin}/`);
    });

    test('the list is one stop, at the selected event, with what opens there', async ({ page }) => {
      expect(await stopsOf(page)).toEqual([idOf(0), idOf(0)]);
      await control(page, 'Next').click();
      await expect.poll(() => stopsOf(page)).toEqual([idOf(1), idOf(1)]);
      await list(page).locator('summary').nth(1).press('Enter');
      const links = await reachable(list(page), 'a');
      expect(links.length).toBeGreaterThan(0);
      expect(new Set(links)).toEqual(new Set([idOf(1)]));
    });

    test('arrow keys, Home and End go through the list as the story does', async ({ page }) => {
      await row(page, 0).focus();
      await page.keyboard.press('ArrowUp');
      await expectInSight(row(page, 0));
      for (let index = 1; index < story.events.length; index++) {
        await page.keyboard.press('ArrowDown');
        await expectInSight(row(page, index));
      }
      await page.keyboard.press('ArrowDown');
      await expectInSight(row(page, 24));
      await page.keyboard.press('Home');
      await expectInSight(row(page, 0));
      await page.keyboard.press('End');
      await expectInSight(row(page, 24));
      expect(await stopsOf(page)).toEqual([idOf(24), idOf(24)]);
      // To go there selects nothing.
      expect(await selectedRows(page)).toEqual([0]);
    });

    test('Enter opens an event, and Escape leads back to it', async ({ page }) => {
      await row(page, 0).focus();
      for (let times = 0; times < 5; times++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(card(page).getByRole('heading')).toHaveText(story.events[5]?.title ?? '');
      await expectInSight(row(page, 5));
      await page.keyboard.press('End');
      await page.keyboard.press('Escape');
      await expectInSight(row(page, 5));
      await page.keyboard.press('Tab');
      await expectInSight(list(page).locator('summary').nth(5));
      await page.keyboard.press('Escape');
      await expectInSight(row(page, 5));
      await card(page).locator('summary').first().focus();
      await page.keyboard.press('Escape');
      await expectInSight(row(page, 5));
    });

    test('Tab and Shift+Tab leave the list', async ({ page }) => {
      await row(page, 12).focus();
      await page.keyboard.press('Shift+Tab');
      const isInside = (): Promise<boolean> =>
        list(page).evaluate((section) => section.contains(document.activeElement));
      expect(await isInside()).toBe(false);
      await page.keyboard.press('Tab');
      await expect(row(page, 12)).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await isInside()).toBe(false);
    });
  });
}

test.describe('on the map and in time', () => {
  test.beforeEach(async ({ page, site }) => {
    await openStory(page, `${site.origin}/`);
  });

  test('Escape leads from the card back to the disc that opened it', async ({ page }) => {
    const discs = map(page).locator('[data-layer=marks] button');
    await discs.first().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(discs.last()).toHaveAttribute('aria-current', 'step');
    await card(page).locator('summary').first().focus();
    await page.keyboard.press('Escape');
    await expect(discs.last()).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('Escape');
    await expect(map(page).locator('button[aria-current]').first()).toBeFocused();
  });

  test('Escape shows the whole of a zoomed map first', async ({ page }) => {
    await row(page, 3).focus();
    const zoomIn = map(page).getByRole('button', { name: 'Zoom in' });
    await zoomIn.focus();
    await page.keyboard.press('+');
    await expect(map(page).getByRole('button', { name: 'Region' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(map(page).getByRole('button', { name: 'Whole journey' })).toBeVisible();
    await expect(zoomIn).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(row(page, 3)).toBeFocused();
  });

  test('Escape leads back to the position in time', async ({ page }) => {
    const cursor = timeline(page).getByRole('slider', { name: 'Event' });
    await cursor.focus();
    await page.keyboard.press('ArrowRight');
    await control(page, 'Previous').focus();
    await page.keyboard.press('Escape');
    await expect(cursor).toBeFocused();
  });

  test('who was nowhere stays where Escape is pressed', async ({ page }) => {
    await control(page, 'Next').focus();
    await page.keyboard.press('Escape');
    await expect(control(page, 'Next')).toBeFocused();
  });
});

test.describe('the panel of keys', () => {
  const panel = (page: Page): Locator => page.getByRole('dialog', { name: 'Keys (?)' });
  const opener = (page: Page): Locator =>
    page.getByRole('button', { name: 'Keys (?)', exact: true });

  test.beforeEach(async ({ page, site }) => {
    await openStory(page, `${site.origin}/`);
  });

  test('opens at “?” in the story alone, and Escape leads back', async ({ page }) => {
    await page.keyboard.press('?');
    await expect(panel(page)).toBeHidden();
    await page.locator('footer a').first().focus();
    await page.keyboard.press('?');
    await expect(panel(page)).toBeHidden();
    await row(page, 3).focus();
    await page.keyboard.press('?');
    await expect(panel(page)).toBeInViewport({ ratio: 1 });
    await expect(panel(page)).toBeFocused();
    await expect(panel(page).getByRole('row')).toHaveCount(6);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(row(page, 3)).toBeFocused();
  });

  test('opens and closes by its button, and keeps nobody in', async ({ page }) => {
    await opener(page).press('Enter');
    await expect(panel(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(opener(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(panel(page)).toBeHidden();
    await opener(page).click();
    await expect(panel(page)).toBeVisible();
    await opener(page).click();
    await expect(panel(page)).toBeHidden();
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every title is a stop', async ({ page, site }) => {
    await openStory(page, `${site.origin}/`);
    await expect(rows(page)).toHaveCount(25);
    await expect(list(page).locator('[tabindex]')).toHaveCount(0);
  });
});

/** One selection, three views: whichever way an event is chosen, all of them and the address agree. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/siteTest';
import {
  card,
  control,
  map,
  openStory,
  row,
  selectedRows,
  story,
  timeline,
  titleOf,
} from './story';

/** Asserts that list, card, map, timeline and counter all show the event at a 0-based place. */
async function expectSelected(page: Page, index: number): Promise<void> {
  const event = story.events[index];
  await expect(card(page).getByRole('heading')).toHaveText(titleOf(index));
  expect(await selectedRows(page)).toEqual([index]);
  await expect(page.getByText(new RegExp(`event ${index + 1} of 25`, 'i')).first()).toBeVisible();
  const cursor = timeline(page).getByRole('slider', { name: 'Event' });
  await expect(cursor).toHaveValue(String(index + 1));
  expect(await cursor.getAttribute('aria-valuetext')).toContain(titleOf(index));
  // A ghost, where a plan or another account puts the event, is marked with it and is no place of it.
  const discs = map(page).locator('button[aria-current]:not(.planned, .version)');
  if (event?.stop !== undefined) {
    await expect(discs.first()).toHaveAccessibleName(new RegExp(`^Stop .*${event.stop}`));
  }
  expect(await discs.count()).toBeLessThanOrEqual(event?.stop === undefined ? 2 : 1);
}

test.beforeEach(async ({ page, site }) => {
  await openStory(page, `${site.origin}/`);
});

test('begins with the first event, and without an address of its own', async ({ page }) => {
  await expectSelected(page, 0);
  expect(new URL(page.url()).hash).toBe('');
});

test('follows the list', async ({ page }) => {
  await row(page, 12).click();
  await expectSelected(page, 12);
  const id = story.events[12]?.id ?? '';
  await expect.poll(() => new URL(page.url()).hash).toContain(`event=${id}`);
});

test('follows Next and Previous, which stop at both ends', async ({ page }) => {
  await control(page, 'Next').click();
  await control(page, 'Next').click();
  await expectSelected(page, 2);
  await control(page, 'Previous').click();
  await expectSelected(page, 1);
  await row(page, 24).click();
  await expect(control(page, 'Next')).toHaveAttribute('aria-disabled', 'true');
  await control(page, 'Next').click({ force: true });
  await expectSelected(page, 24);
});

test('follows the map', async ({ page }) => {
  await map(page)
    .getByRole('button', { name: /^Stop 3/ })
    .click();
  const first = story.events.findIndex((event) => event.stop === 3);
  await expectSelected(page, first);
});

test('follows the timeline, by the keyboard and by the pointer', async ({ page }) => {
  const cursor = timeline(page).getByRole('slider', { name: 'Event' });
  await cursor.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expectSelected(page, 2);
  await page.keyboard.press('End');
  await expectSelected(page, 24);

  const meeting = story.events.findIndex((event) => event.id === 'ankara-defence-talks');
  const span = story.events[meeting]?.span;
  const lane = story.lanes.findIndex(({ key }) => key === story.events[meeting]?.lane);
  const plot = await timeline(page).locator('.plot').boundingBox();
  if (!span || !plot) throw new Error('no such event, or no timeline');
  const { from, to } = story.extent;
  const share = (span.startMax.at - from + (span.endMin.at - span.startMax.at) / 2) / (to - from);
  // The lanes stand under a strip for the cursor's head.
  const head = 8;
  const y = head + ((lane + 0.5) / story.lanes.length) * (plot.height - head);
  await page.mouse.click(plot.x + share * plot.width, plot.y + y);
  await expectSelected(page, meeting);
});

test('goes back and forward through what the reader chose', async ({ page }) => {
  await row(page, 4).click();
  await row(page, 9).click();
  await page.goBack();
  await expectSelected(page, 4);
  await page.goBack();
  await expectSelected(page, 0);
  await page.goForward();
  await expectSelected(page, 4);
});

test('opens at the event and the clock that a link names', async ({ page, site }) => {
  await openStory(page, `${site.origin}/index.html#event=baykar-visit&clock=home`);
  const index = story.events.findIndex((event) => event.id === 'baykar-visit');
  await expectSelected(page, index);
  await expect(page.getByRole('radio', { name: 'Tokyo' })).toBeChecked();
});

for (const hash of ['#event=nobody', '#clock=moon', '#event=%E0%A4%A', '#event=a&event=b']) {
  test(`is not upset by a link that is wrong: ${hash}`, async ({ page, site }) => {
    await openStory(page, `${site.origin}/index.html${hash}`);
    await expectSelected(page, 0);
  });
}

test('plays at reading pace, stops at a touch, and makes no history of it', async ({ page }) => {
  await page.clock.install();
  await page.reload();
  const before = await page.evaluate(() => history.length);
  await control(page, 'Play').click();
  await page.clock.runFor(2600);
  await expectSelected(page, 1);
  await page.clock.runFor(2600);
  await expectSelected(page, 2);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await control(page, 'Pause').click();
  await page.clock.runFor(10_000);
  await expectSelected(page, 2);
  await control(page, 'Play').click();
  await row(page, 7).click();
  await page.clock.runFor(10_000);
  await expectSelected(page, 7);
  await expect(control(page, 'Play')).toBeVisible();
});

test('stops playing at a touch anywhere, and Play itself still plays', async ({ page }) => {
  await page.clock.install();
  await page.reload();
  const places = [
    [map(page), { x: 4, y: 200 }],
    [timeline(page).getByText('time reported'), { x: 4, y: 4 }],
    [card(page).getByRole('heading'), { x: 4, y: 4 }],
    [page.getByText('Clock', { exact: true }), { x: 4, y: 4 }],
  ] as const;
  for (const [place, position] of places) {
    await control(page, 'Play').click();
    await expect(control(page, 'Pause')).toBeVisible();
    await place.click({ position });
    await expect(control(page, 'Play')).toBeVisible();
  }
  await control(page, 'Play').click();
  await page.clock.runFor(2600);
  await expect(control(page, 'Pause')).toBeVisible();
});

test('keeps the focus in the card when it turns to another event', async ({ page }) => {
  await row(page, 3).click();
  await row(page, 12).click();
  const summary = card(page).locator('summary').first();
  await summary.click();
  await expect(summary).toBeFocused();
  await page.goBack();
  await expectSelected(page, 3);
  const isInCard = await card(page).evaluate((region) => region.contains(document.activeElement));
  expect(isInCard).toBe(true);
  await expect(card(page).locator('details[open]')).toHaveCount(0);
});

test('names the traveller in the card', async ({ page }) => {
  await row(page, 12).click();
  await expect(card(page).getByRole('listitem').first()).toHaveText(
    'Gen Nakatani, Minister of Defense, Japan',
  );
});

test('ends playing at the last event', async ({ page }) => {
  await page.clock.install();
  await page.reload();
  await row(page, 23).click();
  await control(page, 'Play').click();
  await page.clock.runFor(20_000);
  await expectSelected(page, 24);
  await expect(control(page, 'Play')).toBeVisible();
});

test('shows the second clock without moving anything in time', async ({ page }) => {
  await row(page, 12).click();
  await page.getByRole('radio', { name: 'Tokyo' }).check({ force: true });
  await expectSelected(page, 12);
  await expect.poll(() => new URL(page.url()).hash).toContain('clock=home');
  await page.getByRole('radio', { name: 'Local' }).check({ force: true });
  await expect.poll(() => new URL(page.url()).hash).not.toContain('clock');
});

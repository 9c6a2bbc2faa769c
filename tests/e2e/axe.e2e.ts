/**
 * What axe can see of WCAG 2.2 AA and of its own good practice, in every state of every kind of
 * page: no violation in any. What it leaves to a person is kept here with the judgement, and what is
 * new fails. What it cannot see has tests of its own: contrast of marks and of words on the
 * map in tests/unit/styles/tokens.test.ts, focus and keys in manners.e2e.ts and tests/component.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/siteTest';
import { card, control, map, openStory, row, timeline } from './story';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rule and reason of what axe could not decide, with what a person found. */
const JUDGED: Readonly<Record<string, string>> = {
  'color-contrast: Element content contains only non-text characters':
    'numbers and signs in discs; their colours are tested from the tokens',
  "color-contrast: Element's background color could not be determined because element contains an image node":
    'names on the map; every colour of its ground is tested from the tokens, and a halo is around them',
  "color-contrast: Element's background color could not be determined because it is overlapped by another element":
    'plain text on the ground of the page, beside parts that have grounds of their own',
  "color-contrast: Element's background color could not be determined because it partially overlaps other elements":
    'plain text on the ground of the page or of the card',
  'heading-order: Unable to determine previous heading':
    'a frame on somebody else’s page begins where their headings end',
};

/**
 * Fails for every violation, by rule and place, and for what nobody has judged. Contrast takes axe
 * most of its time and does not change with a state: once for each page and theme is enough.
 */
async function expectNoFault(
  page: Page,
  state: string,
  { isContrastSeen = false, within }: { isContrastSeen?: boolean; within?: string } = {},
): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(TAGS);
  if (within !== undefined) axe.include(within);
  if (isContrastSeen) axe.disableRules('color-contrast');
  const { violations, incomplete } = await axe.analyze();
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${String(target)} ${any[0]?.message ?? ''}`),
  );
  expect(told, state).toEqual([]);
  const open = incomplete.flatMap(({ id, nodes }) =>
    nodes.map(({ any }) => `${id}: ${any[0]?.message ?? ''}`),
  );
  expect(
    [...new Set(open)].filter((reason) => !(reason in JUDGED)),
    state,
  ).toEqual([]);
}

test.describe.configure({ timeout: 90_000 });

for (const [width, theme] of [
  [320, 'dark'],
  [1200, 'light'],
] as const) {
  test(`the page in its states at ${width} px, ${theme}`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 900 });
    await openStory(page, `${site.origin}/?theme=${theme}`);
    await expectNoFault(page, 'at load');
    await row(page, 9).click();
    for (const part of await card(page).locator('summary').all()) await part.click();
    await page.getByRole('radio', { name: 'Tokyo' }).check({ force: true });
    await expectNoFault(page, 'with a card opened, on the clock of home', { isContrastSeen: true });
    for (const part of [map(page), timeline(page)]) {
      for (let step = 0; step < 3; step++) {
        await part.getByRole('button', { name: 'Zoom in' }).click();
      }
    }
    await expectNoFault(page, 'zoomed', { isContrastSeen: true });
    await control(page, 'Play').click();
    await expectNoFault(page, 'playing', { isContrastSeen: true });
  });
}

for (const theme of ['light', 'dark']) {
  test(`the panel of keys, ${theme}`, async ({ page, site }) => {
    await openStory(page, `${site.origin}/?theme=${theme}`);
    await page.getByRole('button', { name: 'Keys (?)' }).click();
    await expectNoFault(page, 'opened', { within: 'footer' });
  });
}

test('the embed, closed and opened', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 1000 });
  await openStory(page, `${site.origin}/embed.html`);
  await expectNoFault(page, 'at load');
  for (const part of await page.locator('details > summary:visible').all()) await part.click();
  await expectNoFault(page, 'opened');
});

for (const name of [
  'table.html',
  '404.html',
  'known/2025-08-19/index.html',
  'nixon-1972/index.html',
  'kissinger-1974/index.html',
]) {
  test(name, async ({ page, site }) => {
    await openStory(page, `${site.origin}/${name}`);
    await expectNoFault(page, 'at load');
  });
}

test('in colours that the reader forces', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openStory(page, `${site.origin}/`);
  await expectNoFault(page, 'at load', { isContrastSeen: true });
});

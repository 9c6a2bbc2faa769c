/** The measuring itself: each fault that the layout tests look for, planted, is found. */
import { expect, test } from '@playwright/test';
import { faultsOf } from './faults';
import { layoutShifts, seenTexts, smallTargets } from './measure';

const WIDTH = 400;
test.use({ viewport: { width: WIDTH, height: 600 } });

const planted = {
  'one text on another': [
    '<p style="position:absolute">One</p><p style="position:absolute">Two</p>',
    ['"One" on "Two"'],
  ],
  'a clipped word': [
    '<p style="width:3em;overflow:hidden;white-space:nowrap">Uncommonly</p>',
    ['clipped: "Uncommonly"'],
  ],
  'a word beside the page': [
    '<p style="margin-left:390px">Beside</p>',
    ['beside the page: "Beside"'],
  ],
  'small print': ['<p style="font-size:11px">Small</p>', ['below 12 px: "Small"']],
  'small print in a drawing': [
    '<svg viewBox="0 0 200 100" width="100"><text y="50" font-size="20">Small</text></svg>',
    ['below 12 px: "Small"'],
  ],
} as const;

for (const [title, [markup, faults]] of Object.entries(planted)) {
  test(`finds ${title}`, async ({ page }) => {
    await page.setContent(markup);
    expect(faultsOf(await page.evaluate(seenTexts), WIDTH)).toEqual(faults);
  });
}

test('has nothing against lines of one text, closed parts and words for the ear', async ({
  page,
}) => {
  await page.setContent(`
    <h1 style="font:40px/1 serif">A title that takes more than one line of this narrow page</h1>
    <details><summary>More</summary>Hidden<p>Hidden too</p></details><p>After</p>
    <p style="position:absolute;clip-path:inset(50%)">For the ear</p>`);
  const texts = await page.evaluate(seenTexts);
  expect(faultsOf(texts, WIDTH)).toEqual([]);
  expect(new Set(texts.map(({ text }) => text)).size).toBe(3);
});

test('finds a target that is too small, or that something lies on', async ({ page }) => {
  await page.setContent(`
    <button style="width:60px;height:14px;padding:0">Low</button>
    <button style="width:60px;height:40px">Right</button>
    <div style="position:relative"><button style="width:60px;height:40px">Under</button>
    <div style="position:absolute;inset:0"></div></div>`);
  const small = await page.evaluate(smallTargets);
  expect(small.map((target) => target.split(' ')[1])).toEqual(['Low', 'Under']);
});

test('finds what moves without a transform', async ({ page }) => {
  await page.setContent('<div id="grows"></div><section>Moves</section>');
  await page.waitForTimeout(100);
  await page.evaluate(() => {
    const box = document.getElementById('grows');
    if (box) box.style.height = '100px';
  });
  await page.waitForTimeout(100);
  const shifts = await page.evaluate(layoutShifts);
  expect(shifts.map(({ moved }) => moved)).toEqual([[expect.stringContaining('<section>')]]);
  expect(shifts[0]?.value).toBeGreaterThan(0);
});

/**
 * The code that a web editor pastes, on a page with text around it: how much of the page moves when
 * the frame comes, with the host script and without it, and whether the height reserved is right.
 */
import type { Page } from '@playwright/test';
import { buildPage, type BuiltPage } from '../../src/publish/page';
import { snippetFor } from '../../src/publish/snippet';
import type { Hosts } from '../support/hostServer';
import { expect, test } from '../support/siteTest';
import { contentOf, expectFit, expectStory, sizesOf } from './frames';
import { keepMoves, movesIn, type Moved } from './watching';

// So high that the text below the frame is in view: what is out of view does not count as moved.
const HEIGHT = 1500;
const WIDTHS = [360, 700, 1200];
const FILLER = '<p>A paragraph of the article.</p>'.repeat(5);

test.describe.configure({ timeout: 60_000 });

let built: BuiltPage;
test.beforeAll(async () => {
  built = await buildPage('data/japan-2025.ts');
});

const withoutScript = (snippet: string): string => snippet.replace(/<script.*<\/script>/s, '');

/** Opens an article with a snippet in a column of a width. */
async function openArticle(
  page: Page,
  { pages, origin }: Hosts,
  snippet: string,
  width: number,
): Promise<void> {
  await page.setViewportSize({ width: width + 40, height: HEIGHT });
  await keepMoves(page);
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>
<body style="margin:20px"><article style="width:${width}px">${FILLER}${snippet}${FILLER}</article>`;
  pages.set('/article.html', html);
  await page.goto(`${origin}/article.html`);
}

/** Returns what has moved of the page, and within the frame. */
async function movesOf(page: Page): Promise<readonly [Moved, Moved]> {
  // Later than the last of what a frame says by itself.
  await page.waitForTimeout(800);
  const frame = await contentOf(page, built.story.title);
  return [await movesIn(page), await movesIn(frame)];
}

test.describe('nothing moves', () => {
  for (const width of WIDTHS) {
    test(`with the script, in a column of ${width} px`, async ({ page, site, hosts }) => {
      const snippet = snippetFor(built, { base: `${site.origin}/`, folder: '' });
      await openArticle(page, hosts, snippet, width);
      await expectFit(page, built.story.title);
      const still: Moved = { value: 0, parts: [] };
      expect(await movesOf(page)).toEqual([still, still]);
      await expectStory(page, built.story.title);
      await expectFit(page, built.story.title);
    });

    test(`without it, in a column of ${width} px, where the height is right already`, async ({
      page,
      site,
      hosts,
    }) => {
      const snippet = snippetFor(built, { base: `${site.origin}/`, folder: '' });
      await openArticle(page, hosts, withoutScript(snippet), width);
      const [around, inside] = await movesOf(page);
      for (const { value, parts } of [around, inside]) {
        expect(value, parts.join('\n')).toBeLessThanOrEqual(0.01);
      }
      const sizes = await sizesOf(page, built.story.title);
      expect([sizes.below, sizes.beside]).toEqual([0, 0]);
      expect(sizes.inside - sizes.content, 'left empty').toBeLessThanOrEqual(8);
    });
  }
});

test('a page whose frame has no height moves, and is seen to', async ({ page, site, hosts }) => {
  const snippet = snippetFor(built, { base: `${site.origin}/`, folder: '' });
  const bare = snippet.replace(/;height:max\([^"]*/, '').replace(/height="\d+"/, '');
  await openArticle(page, hosts, bare, 700);
  await expectFit(page, built.story.title);
  const [around] = await movesOf(page);
  expect(around.value).toBeGreaterThan(0.05);
});

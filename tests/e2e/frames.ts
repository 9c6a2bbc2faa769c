/** Our frame as it stands in somebody's page, for the tests of host pages. */
import { expect, type Frame, type FrameLocator, type Page } from '@playwright/test';
import { card, control, titleOf } from './story';

/** The content of the frame of that title, in an open shadow root too. */
export const inFrame = (page: Page, title: string): FrameLocator =>
  page.frameLocator(`iframe[title="${title}"]`);

/** Returns the same for functions that run inside. */
export async function contentOf(page: Page, title: string): Promise<Frame> {
  const element = await page.locator(`iframe[title="${title}"]`).elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`there is no frame "${title}"`);
  return frame;
}

/** Returns how high a frame is inside, how high what it shows is, and how much of it scrolls. */
export async function sizesOf(
  page: Page,
  title: string,
): Promise<{ inside: number; content: number; below: number; beside: number }> {
  return (await contentOf(page, title)).evaluate(() => {
    const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
    const content = document.querySelector('.carnet')?.getBoundingClientRect().height ?? NaN;
    return {
      inside: innerHeight,
      content,
      below: scrollHeight - clientHeight,
      beside: scrollWidth - clientWidth,
    };
  });
}

/**
 * Waits until a frame is exactly as high as what it shows, and nothing in it scrolls. One below the
 * window comes into view first: a browser may not tell a frame that nobody sees of its new height.
 */
export async function expectFit(page: Page, title: string): Promise<void> {
  await page.locator(`iframe[title="${title}"]`).evaluate((frame) => {
    if (frame.getBoundingClientRect().top >= innerHeight) frame.scrollIntoView();
  });
  await expect
    .poll(
      async () => {
        const { inside, content, below, beside } = await sizesOf(page, title);
        const isExact = Math.abs(inside - content) < 1;
        return { isExact, below, beside, isShown: content > 400 };
      },
      { timeout: 15_000, message: `the frame "${title}" is as high as its content` },
    )
    .toEqual({ isExact: true, below: 0, beside: 0, isShown: true });
}

/** Waits until the story is there with the event at a 0-based place, then steps to the next one. */
export async function expectStory(page: Page, title: string, at = 0): Promise<void> {
  const frame = inFrame(page, title);
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(frame.locator('[data-basemap="land"]')).toBeVisible();
  await expect(card(frame)).toContainText(titleOf(at));
  await control(frame, 'Next').click();
  await expect(card(frame)).toContainText(titleOf(at + 1));
}

/** Opens the part of the frame that has the whole list. */
export async function openList(page: Page, title: string): Promise<void> {
  await inFrame(page, title).locator('.story > details > summary').click();
}

/** The page in the words of its readers: where the list, the card and the controls are. */
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { loadItinerary } from '../../src/publish/read/loadItinerary';
import { storyOf } from '../../src/publish/page';

type Root = Page | FrameLocator;

const { itinerary } = await loadItinerary('data/japan-2025.ts');
if (!itinerary) throw new Error('the events file has errors: run "npm run check:data"');

/** The story as its events file has it; what the page shows is compared with it. */
export const story = storyOf(itinerary);

/** Returns the title of the event at a 0-based place. Throws a RangeError where there is none. */
export function titleOf(index: number): string {
  const event = story.events[index];
  if (!event) throw new RangeError(`no event ${index}`);
  return event.title;
}

/** Opens the page; its script runs before the page has loaded, so it is awake on return. */
export async function openStory(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
}

export const list = (root: Root): Locator =>
  root.getByRole('region', { name: 'All events, by day' });
/** Buttons of the list, one per event, in the story's order. */
export const rows = (root: Root): Locator =>
  list(root).getByRole('heading', { level: 3 }).getByRole('button');
export const row = (root: Root, index: number): Locator => rows(root).nth(index);
export const card = (root: Root): Locator => root.getByRole('region', { name: 'Selected event' });

export const map = (root: Root): Locator => root.getByRole('group', { name: 'Map', exact: true });
export const timeline = (root: Root): Locator =>
  root.getByRole('group', { name: 'Timeline', exact: true });

export const control = (root: Root, name: 'Play' | 'Pause' | 'Previous' | 'Next'): Locator =>
  root.getByRole('button', { name, exact: true });

/** Returns the 0-based places of the rows that say that they are the selected one. */
export function selectedRows(root: Root): Promise<number[]> {
  return rows(root).evaluateAll((buttons) =>
    buttons.flatMap((button, at) => (button.hasAttribute('aria-current') ? [at] : [])),
  );
}

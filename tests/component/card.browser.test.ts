/** The card in a real browser: stepping through the events moves nothing below it. */
import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { afterEach, expect, test } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { cardStyle } from '../../src/core/model/card';
import { findCardHeights } from '../../src/core/describe/cardHeight';
import { whenTeller } from '../../src/core/describe/clockWords';
import { textWidth } from '../../src/core/geo/textWidth';
import type { Story } from '../../src/core/model/story';
import { CLOCKS } from '../../src/core/model/view';
import { en } from '../../src/messages/en';
import { StoryState } from '../../src/state/StoryState.svelte';
import '../../src/styles/base.css';
import EventCard from '../../src/views/detail/EventCard.svelte';
import { japanStory } from '../support/japanStory';
import { shellStory } from '../support/shellStory';
import WithStory from '../support/WithStory.svelte';

/** The card takes no props; the frame around it takes components that may. */
const cardComponent = EventCard as unknown as Component<Record<string, unknown>>;

/** As wide as the card is at a page width: all of it, or 36% of it beside the map. */
const cardWidth = (width: number): number => (width < 1000 ? width - 24 : (width - 64) * 0.36);

/** One event with much more to say than any other, and one with next to nothing. */
function stress(story: Story): Story {
  const events = story.events.map((event) =>
    event.id === 'base-visit'
      ? {
          ...event,
          title: 'Visit to the headquarters of the Deployment Support Group for Counter Piracy',
          summary: `${event.summary ?? ''} `.repeat(8).trim(),
          with: ['omar', 'guler'],
          statusWords: 'announced on 19 August, no report that it took place',
          sources: [1, 2, 3, 2, 1, 3, 1, 2].map((source) => ({ source, for: 'the day and place' })),
        }
      : event,
  );
  return { ...story, events };
}

afterEach(async () => {
  await browserPage.viewport(1000, 800);
});

async function heightsAt(width: number, story: Story): Promise<Map<string, number>> {
  await browserPage.viewport(width, 800);
  document.body.style.margin = '0';
  const view = new StoryState(story, {
    readerZone: () => 'America/Los_Angeles',
    wordWhen: whenTeller('en', en.when),
  });
  const style = cardStyle(findCardHeights(story, en, textWidth));
  const { container } = await render(WithStory, {
    component: cardComponent,
    view,
    messages: en.page,
    style,
  });
  const card = container.querySelector('section');
  if (!card) throw new Error('no card');
  card.style.inlineSize = `${String(cardWidth(width))}px`;
  const found = new Map<string, number>();
  for (const clock of CLOCKS) {
    view.setClock(clock);
    for (const { id } of story.events) {
      view.select(id);
      await Promise.resolve();
      found.set(`${id} (${clock})`, card.getBoundingClientRect().height);
    }
  }
  return found;
}

const WIDTHS = [320, 375, 440, 599, 680, 999, 1000, 1200, 1366, 1600];

test.each(WIDTHS)('at %d px all events have one height', async (width) => {
  const heights = await heightsAt(width, shellStory);
  expect(heights.size).toBe(15);
  const first = [...heights.values()][0];
  for (const [name, height] of heights) expect(height, name).toBe(first);
});

test.each([...WIDTHS, 340, 520, 760, 880, 1100, 1280, 1500])(
  'at %d px the events of the default story have one height',
  async (width) => {
    const heights = await heightsAt(width, japanStory);
    expect(heights.size).toBe(japanStory.events.length * CLOCKS.length);
    const first = [...heights.values()][0];
    for (const [name, height] of heights) expect(height, name).toBe(first);
  },
);

test.each(WIDTHS)('at %d px one long event makes all as high', async (width) => {
  const heights = await heightsAt(width, stress(shellStory));
  const first = [...heights.values()][0];
  for (const [name, height] of heights) expect(height, name).toBe(first);
});

test('without given heights the events differ, so the tests above can fail', async () => {
  const view = new StoryState(shellStory);
  const { container } = await render(WithStory, {
    component: cardComponent,
    view,
    messages: en.page,
  });
  const card = container.querySelector('section');
  const before = card?.getBoundingClientRect().height;
  view.select('base-visit');
  await Promise.resolve();
  expect(card?.getBoundingClientRect().height).not.toBe(before);
});

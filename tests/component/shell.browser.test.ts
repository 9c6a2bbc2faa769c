/** Controls, list and card under a keyboard, in a real browser. */
import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import { page } from '../../src/messages/en/page';
import { StoryState, type StoryEffects } from '../../src/state/StoryState.svelte';
import '../../src/styles/base.css';
import EventCard from '../../src/views/detail/EventCard.svelte';
import EventList from '../../src/views/list/EventList.svelte';
import Announcer from '../../src/views/shell/Announcer.svelte';
import Controls from '../../src/views/shell/Controls.svelte';
import { shellStory } from '../support/shellStory';
import WithStory from '../support/WithStory.svelte';

async function draw(component: Component<never>, effects: Partial<StoryEffects> = {}) {
  const view = new StoryState(shellStory, effects);
  const screen = await render(WithStory, {
    // Each test gives the props that its component takes.
    component: component as Component<Record<string, unknown>>,
    view,
    messages: page,
  });
  return { view, screen };
}
const focused = (): string => document.activeElement?.textContent.trim() ?? '';
const height = (element: Element): number => element.getBoundingClientRect().height;

beforeEach(async () => {
  await browserPage.viewport(320, 800);
});
afterEach(async () => {
  await browserPage.viewport(1000, 800);
});

describe('the controls', () => {
  test('at the last event Next keeps focus and does nothing more', async () => {
    const { view, screen } = await draw(Controls);
    const next = screen.getByRole('button', { name: 'Next' });
    (next.element() as HTMLElement).focus();
    for (let i = 0; i < 6; i += 1) await userEvent.keyboard('{Enter}');
    expect(view.isLast).toBe(true);
    await expect.element(next).toHaveAttribute('aria-disabled', 'true');
    expect(focused()).toBe('Next');
    await screen.getByRole('button', { name: 'Previous' }).click();
    await expect.element(next).not.toHaveAttribute('aria-disabled');
  });

  test('Play becomes Pause, in place, and back', async () => {
    const { view, screen } = await draw(Controls, { after: () => () => undefined });
    const play = screen.getByRole('button', { name: 'Play' });
    const width = play.element().getBoundingClientRect().width;
    await play.click();
    expect(view.playing).toBe(true);
    const pause = screen.getByRole('button', { name: 'Pause' });
    expect(pause.element().getBoundingClientRect().width).toBe(width);
    expect(focused()).toBe('Pause');
    await pause.click();
    expect(view.playing).toBe(false);
  });

  test('the clock is one tab stop, and arrow keys choose', async () => {
    const { view, screen } = await draw(Controls, { readerZone: () => 'Asia/Kolkata' });
    (screen.getByRole('button', { name: 'Next' }).element() as HTMLElement).focus();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(view.clock).toBe('home');
    await userEvent.keyboard('{ArrowRight}');
    expect(view.clock).toBe('yours');
    await expect.element(screen.getByRole('radio', { name: 'Yours' })).toBeChecked();
    await userEvent.tab();
    expect(document.activeElement?.getAttribute('type')).not.toBe('radio');
  });

  test('a clock that is refused is not left checked', async () => {
    const { view, screen } = await draw(Controls);
    await screen.getByText('Yours').click();
    expect(view.clock).toBe('local');
    await expect.element(screen.getByRole('radio', { name: 'Local' })).toBeChecked();
  });

  test('fit 320 px, and every target is at least 24 px', async () => {
    const { screen } = await draw(Controls);
    for (const part of screen.container.querySelectorAll('button, label')) {
      const box = part.getBoundingClientRect();
      expect(box.right, part.textContent).toBeLessThanOrEqual(320);
      expect(Math.min(box.width, box.height), part.textContent).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('the list', () => {
  test('a press anywhere on the head of a row selects it', async () => {
    const { view, screen } = await draw(EventList);
    // The button's own area covers the row, so the time under the pointer is not what is pressed.
    await screen.getByText('afternoon').click({ force: true });
    expect(view.event.id).toBe('foreign-minister');
    const selected = screen.container.querySelectorAll('[aria-current]');
    expect([...selected].map((button) => button.textContent.trim())).toEqual([
      'Talks with the foreign minister',
    ]);
  });

  test('its details open without selecting it', async () => {
    const { view, screen } = await draw(EventList);
    await screen.getByText('Details and 3 sources').click();
    expect(view.event.id).toBe('leaves-tokyo');
    await expect
      .element(screen.getByText('Shown: Monday, with two of the three outlets.'))
      .toBeVisible();
  });

  test('nothing is wider than 320 px with all of it open', async () => {
    const { screen } = await draw(EventList);
    // As in the page; a selected row reaches into its padding.
    screen.container.style.paddingInline = '12px';
    for (const details of screen.container.querySelectorAll('details')) details.open = true;
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('the card', () => {
  test('an opened part stops playing, and closes for the next event without moving focus', async () => {
    const { view, screen } = await draw(EventCard, { after: () => () => undefined });
    view.select('foreign-minister');
    view.play();
    const summary = screen.getByText('2 sources');
    await summary.click();
    await vi.waitFor(() => expect(view.playing).toBe(false));
    expect(screen.container.querySelectorAll('details[open]')).toHaveLength(1);
    view.select('ankara-talks');
    await vi.waitFor(() => {
      expect(screen.container.querySelectorAll('details[open]')).toHaveLength(0);
    });
    expect(focused()).toBe('2 sources');
  });

  test('where the clipboard refuses, a field of the same height holds the link', async () => {
    const { screen } = await draw(EventCard, { addressOf: () => 'https://example.org/#event=a' });
    const card = screen.container.querySelector('section');
    const before = card ? height(card) : 0;
    await screen.getByRole('button', { name: 'Copy link' }).click();
    const field = screen.getByRole('textbox', { name: 'Link to this event' });
    await expect.element(field).toHaveValue('https://example.org/#event=a');
    expect(card ? height(card) : -1).toBe(before);
    await field.click();
    expect(window.getSelection()?.toString()).toBe('https://example.org/#event=a');
  });

  test('where the page has no address, that is said', async () => {
    const { screen } = await draw(EventCard);
    await screen.getByRole('button', { name: 'Copy link' }).click();
    await expect.element(screen.getByText(page.event.copyNone)).toBeVisible();
  });

  test('a copied link is said, until the next event', async () => {
    const { view, screen } = await draw(EventCard, {
      addressOf: () => 'https://example.org/#event=a',
      copy: () => Promise.resolve(true),
    });
    await screen.getByRole('button', { name: 'Copy link' }).click();
    await expect.element(screen.getByRole('button', { name: 'Link copied' })).toBeVisible();
    view.step(1);
    await expect.element(screen.getByRole('button', { name: 'Copy link' })).toBeVisible();
  });
});

test('the live region speaks on purpose and is silent while playing', async () => {
  const steps: (() => void)[] = [];
  const { view, screen } = await draw(Announcer, {
    after: (_, run) => {
      steps.push(run);
      return () => undefined;
    },
  });
  const region = screen.getByRole('status');
  await expect.element(region).toHaveTextContent('');
  view.select('base-visit');
  await expect.element(region).toHaveTextContent(/^Visit to the base\. Monday 18 August/);
  view.play();
  steps.at(-1)?.();
  await expect.element(region).toHaveTextContent('');
  view.pause();
  await expect.element(region).toHaveTextContent(/^Defence ministers’ meeting/);
});

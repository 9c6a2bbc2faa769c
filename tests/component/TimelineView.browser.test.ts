/** The timeline in a real browser: keys, hand, wheel and scrubber do what they promise. */
import { flushSync } from 'svelte';
import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import type { Story } from '../../src/core/model/story';
import { page } from '../../src/messages/en/page';
import { timeline } from '../../src/messages/en/timeline';
import { StoryState } from '../../src/state/StoryState.svelte';
import '../../src/styles/base.css';
import TimelineView from '../../src/views/timeline/TimelineView.svelte';
import { at, augustTour, clockSpan, event, makeStory } from '../support/timelineStory';
import WithStory from '../support/WithStory.svelte';

beforeEach(() => {
  document.body.style.margin = '0';
});
afterEach(async () => {
  await browserPage.viewport(1000, 800);
});

function get(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

async function show(story: Story = augustTour(), width = 1000) {
  await browserPage.viewport(width, 800);
  const writes: string[] = [];
  const view = new StoryState(story, { writeLink: (_, how) => writes.push(how) });
  await render(WithStory, {
    // `own` holds the props that it takes.
    component: TimelineView as Component<never> as Component<Record<string, unknown>>,
    view,
    messages: page,
    own: { messages: timeline },
  });
  const plot = get('.plot');
  const slider = browserPage.getByRole('slider', { name: timeline.event });
  return { view, writes, plot, slider };
}

/** Point of the page at an instant, by the lane's number from the top. */
function pointAt(plot: HTMLElement, view: StoryState, text: string, lane: number) {
  const box = plot.getBoundingClientRect();
  const { from, to } = view.range;
  const lanes = view.story.lanes.length;
  const head = Number.parseFloat(getComputedStyle(plot).paddingTop);
  return {
    clientX: box.left + ((at(text) - from) / (to - from)) * box.width,
    clientY: box.top + head + ((lane + 0.67) / lanes) * (box.height - head),
  };
}

type Point = ReturnType<typeof pointAt>;
function point(plot: HTMLElement, type: string, where: Point, id = 1): PointerEvent {
  const made = new PointerEvent(type, {
    ...where,
    pointerId: id,
    button: type === 'pointermove' ? -1 : 0,
    bubbles: true,
    cancelable: true,
  });
  plot.dispatchEvent(made);
  flushSync();
  return made;
}
function wheel(plot: HTMLElement, where: Point, init: WheelEventInit): WheelEvent {
  const made = new WheelEvent('wheel', { ...where, ...init, bubbles: true, cancelable: true });
  plot.dispatchEvent(made);
  flushSync();
  return made;
}
const length = (view: StoryState) => view.range.to - view.range.from;
/** Longer than the wheel's rest. */
const rest = () => new Promise((done) => setTimeout(done, 250));

/* Pointers made by hand cannot be captured. */
HTMLElement.prototype.setPointerCapture = () => undefined;

describe('the scrubber', () => {
  test('says number, time and title of the selected event', async () => {
    const { view, slider } = await show();
    view.select('ankara-defence-talks');
    await expect
      .element(slider)
      .toHaveAttribute('aria-valuetext', expect.stringMatching(/^13 of 25: .*11:05.*meeting$/));
  });

  test('steps with arrow keys, Home and End in the order of the story, without steps of history', async () => {
    const { view, writes, slider } = await show();
    slider.element().focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(view.event.index).toBe(2);
    await userEvent.keyboard('{End}');
    expect(view.event.id).toBe('tokyo-return');
    await userEvent.keyboard('{ArrowRight}');
    expect(view.event.id).toBe('tokyo-return');
    await userEvent.keyboard('{Home}');
    expect(view.event.index).toBe(0);
    expect(new Set(writes)).toEqual(new Set(['replace']));
  });

  test('zooms with plus, minus and 0, and leaves other keys alone', async () => {
    const { view, slider } = await show();
    const whole = length(view);
    slider.element().focus();
    await userEvent.keyboard('+');
    expect(length(view)).toBeCloseTo(whole / 2);
    await userEvent.keyboard('+-');
    expect(length(view)).toBeCloseTo(whole / 2);
    await userEvent.keyboard('0');
    expect(length(view)).toBe(whole);
    await userEvent.keyboard('x{Escape}');
    expect(view.event.index).toBe(0);
  });

  test('is the one tab stop', async () => {
    const { slider } = await show();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(slider.element());
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the hand', () => {
  test('selects by a click near a short bar, as a step of history', async () => {
    const { view, writes, plot } = await show();
    const near = pointAt(plot, view, '2025-08-18T16:20', 1);
    point(plot, 'pointerdown', near);
    expect(view.event.index).toBe(0);
    point(plot, 'pointerup', near);
    expect(view.event.id).toBe('sdf-base-press');
    expect(writes).toEqual(['push']);
  });

  test('moves through events while it drags, and replaces until it lets go', async () => {
    const { view, writes, plot } = await show();
    point(plot, 'pointerdown', pointAt(plot, view, '2025-08-18T09:10', 1));
    point(plot, 'pointermove', pointAt(plot, view, '2025-08-18T11:40', 1));
    expect(view.event.id).toBe('djibouti-president');
    point(plot, 'pointermove', pointAt(plot, view, '2025-08-20T13:00', 2));
    expect(view.event.id).toBe('istanbul-press');
    point(plot, 'pointerup', pointAt(plot, view, '2025-08-20T13:00', 2));
    expect(writes).toEqual(['replace', 'replace']);
    expect(view.announced?.id).toBe('istanbul-press');
  });

  test('selects nothing when the page takes the drag for a scroll', async () => {
    const { view, plot } = await show();
    const where = pointAt(plot, view, '2025-08-20T13:00', 2);
    point(plot, 'pointerdown', where);
    point(plot, 'pointercancel', where);
    expect(view.event.index).toBe(0);
    expect(getComputedStyle(get('.dia')).touchAction).toBe('pan-y');
  });

  test('shows what is under the pointer without selecting it', async () => {
    const { view, plot } = await show();
    point(plot, 'pointermove', pointAt(plot, view, '2025-08-20T13:00', 2));
    expect(document.body.textContent).toContain('Press conference in Istanbul');
    expect(view.event.index).toBe(0);
    get('.dia').dispatchEvent(new PointerEvent('pointerleave'));
    flushSync();
    expect(document.body.textContent).not.toContain('Press conference in Istanbul');
  });

  test('pans by the axis when zoomed, and not before', async () => {
    const { view, plot } = await show();
    const axis = get('.axis');
    const drag = (from: string, to: string) => {
      point(axis, 'pointerdown', pointAt(plot, view, from, 0));
      point(axis, 'pointermove', pointAt(plot, view, to, 0));
      point(axis, 'pointerup', pointAt(plot, view, to, 0));
    };
    drag('2025-08-19', '2025-08-18');
    expect(view.range.from).toBe(view.story.extent.from);
    view.zoomTime(at('2025-08-18'), at('2025-08-20'));
    drag('2025-08-19', '2025-08-18T12:00');
    expect(view.range).toEqual({ from: at('2025-08-18T12:00'), to: at('2025-08-20T12:00') });
    expect(view.event.index).toBe(0);
  });

  test('pinches around both fingers, and selects nothing', async () => {
    const { view, plot } = await show();
    const on = (text: string) => pointAt(plot, view, text, 2);
    const [left, right] = [on('2025-08-19'), on('2025-08-20')];
    const wide = { ...right, clientX: left.clientX + 2 * (right.clientX - left.clientX) };
    point(plot, 'pointerdown', left, 1);
    point(plot, 'pointerdown', right, 2);
    point(plot, 'pointermove', wide, 2);
    expect(get('.dia').dataset['moving']).toBe('true');
    point(plot, 'pointerup', wide, 2);
    point(plot, 'pointerup', left, 1);
    expect(length(view)).toBeCloseTo(72 * 3_600_000);
    expect(view.range.from).toBeCloseTo(at('2025-08-18'));
    expect(view.event.index).toBe(0);
    expect(get('.dia').dataset['moving']).toBeUndefined();
  });
});

describe('the wheel', () => {
  test('scrolls the page when bare, and when there is nothing to pan', async () => {
    const { view, plot } = await show();
    const where = pointAt(plot, view, '2025-08-19', 1);
    expect(wheel(plot, where, { deltaY: 100 }).defaultPrevented).toBe(false);
    expect(wheel(plot, where, { deltaY: 100, shiftKey: true }).defaultPrevented).toBe(false);
    await rest();
    expect(view.range).toEqual(view.story.extent);
  });

  test('zooms around the pointer with Ctrl, laying out once it rests', async () => {
    const { view, plot } = await show();
    const where = pointAt(plot, view, '2025-08-19', 1);
    expect(wheel(plot, where, { deltaY: -50, ctrlKey: true }).defaultPrevented).toBe(true);
    expect(view.range).toEqual(view.story.extent);
    await rest();
    expect(length(view)).toBeLessThan(100 * 3_600_000);
    expect(pointAt(plot, view, '2025-08-19', 1).clientX).toBeCloseTo(where.clientX, 0);
  });

  test('pans with Shift when zoomed', async () => {
    const { view, plot } = await show();
    view.zoomTime(at('2025-08-18'), at('2025-08-19'));
    const where = pointAt(plot, view, '2025-08-18T12:00', 1);
    expect(wheel(plot, where, { deltaY: 100, shiftKey: true }).defaultPrevented).toBe(true);
    await rest();
    expect(view.range.from).toBeGreaterThan(at('2025-08-18'));
  });
});

describe('what is shown', () => {
  test.each([320, 375, 600, 680, 1000, 1200, 1600])(
    'lets no name touch another, and nothing stick out, at %d px',
    async (width) => {
      await show(augustTour(), width);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      for (const row of [
        '.axis b',
        '.hours:not(.home) span',
        ':is(.hours.home :is(span, b), small.home)',
        '.names b',
      ]) {
        const boxes = [...document.querySelectorAll<HTMLElement>(row)]
          .filter((each) => each.checkVisibility())
          .map((each) => {
            const range = document.createRange();
            range.selectNodeContents(each);
            return range.getBoundingClientRect();
          })
          .filter((box) => box.right > 0 && box.left < width);
        expect(boxes.length).toBeGreaterThan(2);
        boxes.forEach((a, i) => {
          boxes.slice(i + 1).forEach((b) => {
            const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 1;
            expect(apart, `${row} at ${String(width)}`).toBe(true);
          });
        });
      }
    },
  );

  test('the cursor moves without a new layout of the marks', async () => {
    const { view } = await show();
    const changed: string[] = [];
    const watch = new MutationObserver((records) => {
      changed.push(...records.map(({ target }) => target.nodeName));
    });
    for (const svg of document.querySelectorAll('svg')) {
      watch.observe(svg, { subtree: true, attributes: true, childList: true });
    }
    view.select('istanbul-press');
    flushSync();
    await rest();
    watch.disconnect();
    expect(get('.cursor').classList).toContain('line');
    expect(changed.length).toBeLessThanOrEqual(2);
  });

  test('follows a selection that is out of view, and not the other way round', async () => {
    const { view } = await show();
    view.zoomTime(at('2025-08-21'), at('2025-08-22'));
    flushSync();
    const days = () => document.querySelector('.axis')?.textContent ?? '';
    expect(days()).toContain('Thursday 21');
    view.select('djibouti-president');
    flushSync();
    expect(days()).toContain('Monday 18');
    view.zoomTime(at('2025-08-21'), at('2025-08-22'));
    flushSync();
    expect(days()).toContain('Thursday 21');
    expect(view.event.id).toBe('djibouti-president');
  });

  test('counts what is too dense, and says so', async () => {
    const events = Array.from({ length: 40 }, (_, i) =>
      event(i, `e${String(i)}`, 'DJ', clockSpan(`2025-08-18T12:${String(i + 10)}`)),
    );
    await show(makeStory(events));
    expect(document.querySelector('.plot b')?.textContent).toBe('40');
    expect(document.body.textContent).toContain('40 events, zoom to separate');
  });

  test('hides the diagram from assistive technology, and nothing in it can be focused', async () => {
    await show();
    const inside = get('.dia[aria-hidden="true"]');
    expect(inside.querySelector('button, input, a, [tabindex]')).toBeNull();
  });
});

/**
 * A tour in which little went as planned, in all three views: what is off is struck and says so in
 * words, what is disputed has its sign, plans and other versions are drawn apart, and each kind of
 * mark is explained. In forced colours too.
 */
import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page as browserPage } from 'vitest/browser';
import { chooseFrame } from '../../src/core/geo/frame';
import { planMap } from '../../src/core/geo/mapPlan';
import { isOff } from '../../src/core/model/status';
import { mapLegend } from '../../src/messages/en/mapLegend';
import { mapView } from '../../src/messages/en/mapView';
import { page } from '../../src/messages/en/page';
import { timeline } from '../../src/messages/en/timeline';
import { StoryState } from '../../src/state/StoryState.svelte';
import '../../src/styles/base.css';
import EventCard from '../../src/views/detail/EventCard.svelte';
import EventList from '../../src/views/list/EventList.svelte';
import MapLegend from '../../src/views/map/MapLegend.svelte';
import MapView from '../../src/views/map/MapView.svelte';
import TimelineView from '../../src/views/timeline/TimelineView.svelte';
import { plansStory } from '../support/plansStory';
import WithStory from '../support/WithStory.svelte';

/** In the words of the file's own sources; of the first no source is the one that says it. */
const OFF: Readonly<Record<string, string>> = {
  'reykjavik-stop': 'cancelled',
  'tartu-museum': 'cancelled on 2 June, The Wire',
  'riga-dinner': 'postponed on 2 June, The Wire',
  'daugavpils-meeting': 'denied on 6 June, The Paper',
};
const DISPUTED = ['riga-press', 'riga-port-visit'];

/** Their props arrive as `own`, which knows no component's own types. */
type Shown = Component<Record<string, unknown>>;

async function show(component: unknown, own: Record<string, unknown> = {}) {
  const view = new StoryState(plansStory);
  const { container } = await render(WithStory, {
    component: component as Shown,
    view,
    messages: page,
    whole: plansStory,
    own,
  });
  return { view, container };
}

function planned() {
  const points = plansStory.stops.flatMap(({ place }) => {
    const at = plansStory.places[place]?.at;
    return at ? [at] : [];
  });
  const frame = chooseFrame(points);
  return planMap(plansStory, frame, { areaLabels: [], credit: '', words: mapView });
}

async function forceColors(value: 'active' | 'none'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  expect(matchMedia('(forced-colors: active)').matches).toBe(value === 'active');
}

const all = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];
const textsOf = (root: ParentNode, selector: string): string[] =>
  all(root, selector).map(({ textContent }) => textContent.trim());
const sign = (element: Element): string => getComputedStyle(element, '::before').content;

beforeEach(async () => {
  document.body.style.margin = '0';
  await browserPage.viewport(1000, 800);
});
afterEach(async () => {
  await forceColors('none');
});

describe('the list', () => {
  test('strikes what is off and nothing else, and says so beside it', async () => {
    const { container } = await show(EventList);
    for (const event of plansStory.events) {
      const row = container.querySelector(`#event-${event.id}`);
      if (!row) throw new Error(`no row of ${event.id}`);
      expect(textsOf(row, 's'), event.id).toEqual(isOff(event) ? [event.title] : []);
      const said = OFF[event.id];
      if (said !== undefined) expect(textsOf(row, 'div > p')).toContain(said);
    }
  });

  test('has the sign of a dispute before its words, and says which is not settled', async () => {
    const { container } = await show(EventList);
    const titles = all(container, 'li > div > p > i');
    expect(titles.map((title) => title.closest('li')?.id)).toEqual(
      DISPUTED.map((id) => `event-${id}`),
    );
    for (const title of titles) expect(sign(title)).toContain('≠');
    const details = DISPUTED.map(
      (id) => container.querySelector(`#event-${id} details`)?.textContent ?? '',
    );
    expect(details.map((text) => text.includes(page.event.notSettled))).toEqual([false, true]);
    expect(details[0]).toContain('Shown: Wednesday 4 June.');
  });
});

describe('the card', () => {
  test.each(Object.entries(OFF))('strikes %s and says: %s', async (id, said) => {
    const { view, container } = await show(EventCard);
    expect(textsOf(container, 'h2 s')).toEqual([]);
    view.select(id);
    await expect.poll(() => textsOf(container, 'h2 s')).toEqual([view.event.title]);
    expect(textsOf(container, '.status')).toContain(said);
    await forceColors('active');
    const title = container.querySelector('h2 s');
    expect(title && getComputedStyle(title).textDecorationLine).toBe('line-through');
  });

  test('says of a dispute what is shown, or that nothing is settled', async () => {
    const { view, container } = await show(EventCard);
    view.select('riga-port-visit');
    await expect.poll(() => textsOf(container, 'details p')).toContain(page.event.notSettled);
    view.select('riga-press');
    await expect.poll(() => textsOf(container, 'details p')).toContain('Shown: Wednesday 4 June.');
    expect(textsOf(container, 'details p')).not.toContain(page.event.notSettled);
  });
});

describe('the timeline', () => {
  const show1 = () => show(TimelineView, { messages: timeline });

  test('draws what is off, planned or another version in lines of its own', async () => {
    const { container } = await show1();
    const paths = (look: string) => all(container, `.plot path.${look}`);
    // In Iceland, Estonia and Latvia; in Finland and Poland: a return is the end of a journey.
    expect(paths('off')).toHaveLength(3);
    expect(paths('hollow')).toHaveLength(2);
    expect(paths('planned')).toHaveLength(1);
    expect(paths('version')).toHaveLength(1);
    const dashes = ['off', 'planned', 'version'].map((look) => {
      const [path] = paths(look);
      return path ? getComputedStyle(path).strokeDasharray : '';
    });
    expect(new Set(dashes).size).toBe(3);
  });

  test('explains each, and says behind the scrubber what the drawing shows by a sign', async () => {
    const { view, container } = await show1();
    const legend = textsOf(container, 'ul li');
    for (const look of ['hollow', 'off', 'planned', 'version', 'disputed'] as const) {
      expect(legend).toContain(timeline.legend[look]);
    }
    const slider = container.querySelector('input');
    view.select('tartu-museum');
    await expect.poll(() => slider?.ariaValueText).toMatch(/, cancelled on 2 June, The Wire$/);
    view.select('riga-press');
    await expect.poll(() => slider?.ariaValueText).toMatch(/, sources differ$/);
  });

  test('keeps the lines apart from the ground in forced colours', async () => {
    const { container } = await show1();
    await forceColors('active');
    const ground = getComputedStyle(document.body).backgroundColor;
    for (const look of ['off', 'hollow', 'planned', 'version']) {
      const [path] = all(container, `.plot path.${look}`);
      if (!path) throw new Error(`no ${look}`);
      expect(getComputedStyle(path).fill).toBe('none');
      expect([ground, 'none', 'rgba(0, 0, 0, 0)'], look).not.toContain(
        getComputedStyle(path).stroke,
      );
    }
  });
});

describe('the map', () => {
  const show1 = () =>
    show(MapView, {
      plan: planned(),
      labels: [],
      basemap: { land: '', lakes: '', rivers: '', agreed: '', disputed: '', visited: {} },
      messages: mapView,
    });

  test('has a button for each place where nobody was, and says why', async () => {
    const { view, container } = await show1();
    const names = (look: string) =>
      all(container, `button.${look}`).map((button) => button.ariaLabel ?? '');
    expect(names('planned')).toContain('Talks in Riga: announced for Jurmala');
    expect(names('version')).toEqual(['Visit to a port: Ventspils, by another account']);
    expect(names('off')).toContain('Meeting in Daugavpils: Daugavpils, called off or denied');
    expect(textsOf(container, 'button.off')).toSatisfy((signs: string[]) =>
      signs.every((text) => text.startsWith('×')),
    );
    container.querySelector<HTMLElement>('button.version')?.click();
    expect(view.event.id).toBe('riga-port-visit');
  });

  test('has the sign of a dispute on the disc of its city, and in its name', async () => {
    const { container } = await show1();
    const disputed = all(container, 'button.stop').filter((button) => button.querySelector('sup'));
    expect(disputed.map((button) => button.ariaLabel)).toEqual([
      expect.stringMatching(/^Stop 2: Riga.*; sources differ$/),
    ]);
    expect(disputed.flatMap((button) => textsOf(button, 'sup'))).toEqual(['≠']);
  });

  test('draws nobody’s places hollow, and in forced colours still with an edge of their own', async () => {
    const { container } = await show1();
    const styles = () =>
      ['off', 'planned', 'version'].map((look) => {
        const button = container.querySelector(`button.${look}`);
        return button ? getComputedStyle(button).borderTopStyle : '';
      });
    expect(styles()).toEqual(['solid', 'dashed', 'dotted']);
    await forceColors('active');
    expect(styles()).toEqual(['solid', 'dashed', 'dotted']);
  });

  test('explains each in its legend', async () => {
    const { container } = await show(MapLegend, { plan: planned(), messages: mapLegend });
    const legend = textsOf(container, 'li');
    for (const mark of ['stop', 'planned', 'version', 'off', 'disputed'] as const) {
      expect(
        legend.some((text) => text.endsWith(mapLegend[mark])),
        mark,
      ).toBe(true);
    }
  });
});

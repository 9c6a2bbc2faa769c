/** The map in a real browser: keys, focus, wheel, buttons, names at every width. */
import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import { chooseFrame } from '../../src/core/geo/frame';
import { planMap } from '../../src/core/geo/mapPlan';
import { wholeBox } from '../../src/core/geo/whole';
import type { LabelSpec, MapPlan } from '../../src/core/model/map';
import { mapView } from '../../src/messages/en/mapView';
import { page } from '../../src/messages/en/page';
import { StoryState, type StoryEffects } from '../../src/state/StoryState.svelte';
import '../../src/styles/base.css';
import MapView from '../../src/views/map/MapView.svelte';
import { drawLabel } from '../../src/views/map/position';
import { AUGUST, AUGUST_VISITS } from '../support/mapStory';
import WithStory from '../support/WithStory.svelte';

// Its props arrive as `own`, which knows no component's own types.
const Shown: unknown = MapView;
const EMPTY = {
  land: 'm0 0h9v9z',
  lakes: '',
  rivers: '',
  agreed: '',
  disputed: '',
  far: '',
  visited: {},
};

function areas(): LabelSpec[] {
  return ['Sudan', 'Saudi Arabia', 'Egypt', 'Iraq', 'Iran'].map((text, index) => ({
    id: `country-${text}`,
    kind: 'country',
    text,
    anchors: [[200 + 70 * index, 320 - 30 * index]],
    priority: 10 - index,
  }));
}

function planOf(isWhole = false): MapPlan {
  const region = chooseFrame(AUGUST_VISITS.map(({ at }) => at));
  const whole = isWhole ? wholeBox(AUGUST, region) : undefined;
  const frame = whole ? { ...region, whole } : region;
  return planMap(AUGUST, frame, { areaLabels: areas(), credit: '', words: mapView });
}

interface Rendered {
  readonly view: StoryState;
  readonly box: HTMLElement;
  readonly discs: HTMLButtonElement[];
}

async function show(effects: Partial<StoryEffects> = {}, isWhole = false): Promise<Rendered> {
  document.body.style.margin = '0';
  const view = new StoryState(AUGUST, effects);
  const plan = planOf(isWhole);
  const labels = plan.labels.map((label) => drawLabel(label, plan.frame));
  const { container } = await render(WithStory, {
    component: Shown as Component<Record<string, unknown>>,
    view,
    messages: page,
    own: { plan, labels, basemap: EMPTY, messages: mapView },
  });
  const box = container.querySelector<HTMLElement>('.map');
  if (!box) throw new Error('no map');
  return { view, box, discs: [...container.querySelectorAll<HTMLButtonElement>('button.stop')] };
}

/** Layers settle a frame after the state. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 60));
}

beforeEach(async () => {
  await browserPage.viewport(800, 700);
  // No motion, so that a view is reached at once.
  document.documentElement.style.setProperty('--carnet-dur-slow', '0s');
});
afterEach(async () => {
  document.documentElement.style.removeProperty('--carnet-dur-slow');
  document.documentElement.style.fontSize = '';
  await browserPage.viewport(1000, 800);
});

function wheel(box: HTMLElement, init: WheelEventInit): WheelEvent {
  const { left, top } = box.getBoundingClientRect();
  const event = new WheelEvent('wheel', {
    bubbles: true,
    cancelable: true,
    deltaY: -40,
    clientX: left + 200,
    clientY: top + 200,
    ...init,
  });
  box.dispatchEvent(event);
  return event;
}

describe('the wheel and one finger', () => {
  test('the bare wheel is left to the page', async () => {
    const { view, box } = await show();
    expect(wheel(box, {}).defaultPrevented).toBe(false);
    await settled();
    expect(view.mapZoom.k).toBe(1);
  });

  test('with Ctrl or ⌘ it zooms, and the page does not', async () => {
    const { view, box } = await show();
    expect(wheel(box, { ctrlKey: true }).defaultPrevented).toBe(true);
    await expect.poll(() => view.mapZoom.k).toBeGreaterThan(1);
    const before = view.mapZoom.k;
    wheel(box, { metaKey: true, deltaY: -400 });
    await expect.poll(() => view.mapZoom.k).toBeGreaterThan(before);
  });

  test('one finger is left to the page, two pinch', async () => {
    const { view, box } = await show();
    const { left, top } = box.getBoundingClientRect();
    const touch = (identifier: number, x: number): Touch =>
      new Touch({ identifier, target: box, clientX: left + x, clientY: top + 200 });
    const send = (type: string, touches: Touch[]): TouchEvent => {
      const init = { touches, changedTouches: touches, bubbles: true, cancelable: true };
      const event = new TouchEvent(type, init);
      box.dispatchEvent(event);
      return event;
    };
    send('touchstart', [touch(1, 200)]);
    expect(send('touchmove', [touch(1, 300)]).defaultPrevented).toBe(false);
    send('touchend', []);
    send('touchstart', [touch(1, 200), touch(2, 300)]);
    expect(send('touchmove', [touch(1, 150), touch(2, 350)]).defaultPrevented).toBe(true);
    expect(view.mapZoom.k, 'not committed while the hand moves').toBe(1);
    const picture = box.querySelector<SVGElement>('[data-layer="picture"]');
    expect(picture?.style.transform).toContain('scale(2)');
    box.dispatchEvent(
      new TouchEvent('touchend', {
        touches: [],
        changedTouches: [touch(1, 150), touch(2, 350)],
        bubbles: true,
      }),
    );
    await expect.poll(() => view.mapZoom.k).toBeCloseTo(2, 1);
    await settled();
    expect(picture?.style.transform).toBe('');
  });
});

describe('keys', () => {
  test('the stops are one stop of the Tab key, with the selected one to enter by', async () => {
    const { view, discs } = await show();
    view.select(AUGUST.stops[2]?.events[0] ?? '');
    await settled();
    expect(discs.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0, -1]);
    expect(discs.map((disc) => disc.getAttribute('aria-current'))).toEqual([
      null,
      null,
      'step',
      null,
    ]);
  });

  test('arrows move in order of visit and stop at the ends', async () => {
    const { discs } = await show();
    discs[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(discs[1]);
    await userEvent.keyboard('{End}{ArrowDown}');
    expect(document.activeElement).toBe(discs[3]);
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(discs[2]);
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toBe(discs[0]);
    expect(discs.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
  });

  test('Enter selects the first event of the stop', async () => {
    const { view, discs } = await show();
    discs[1]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(view.event.id).toBe(AUGUST.stops[1]?.events[0]);
  });

  test('plus, minus and 0 zoom; Shift with an arrow moves; Escape shows all', async () => {
    const { view, discs } = await show();
    discs[0]?.focus();
    await userEvent.keyboard('+');
    expect(view.mapZoom.k).toBe(2);
    await userEvent.keyboard('+-');
    expect(view.mapZoom.k).toBe(2);
    const { y } = view.mapZoom;
    await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(view.mapZoom.y).not.toBe(y);
    expect(document.activeElement).toBe(discs[0]);
    await userEvent.keyboard('0');
    expect(view.mapZoom).toEqual({ k: 1, x: 0, y: 0 });
    await userEvent.keyboard('+{Escape}');
    expect(view.mapZoom.k).toBe(1);
  });

  test('keys with Ctrl stay with the browser', async () => {
    const { view, box } = await show();
    const event = new KeyboardEvent('keydown', { key: '+', ctrlKey: true, cancelable: true });
    box.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(view.mapZoom.k).toBe(1);
  });
});

describe('the buttons', () => {
  test('zoom about the selected place, and back', async () => {
    const { view } = await show();
    await browserPage.getByRole('button', { name: 'Zoom in' }).click();
    expect(view.mapZoom.k).toBe(2);
    await browserPage.getByRole('button', { name: 'Fit' }).click();
    expect(view.mapZoom.k).toBe(1);
  });

  test('pressed again before the map has arrived go on from where it was going', async () => {
    const { view, box } = await show();
    box.style.setProperty('--carnet-dur-slow', '300ms');
    const button = browserPage.getByRole('button', { name: 'Zoom in' }).element() as HTMLElement;
    for (let press = 0; press < 3; press += 1) button.click();
    await expect.poll(() => view.mapZoom.k).toBe(8);
  });

  test('are disabled in words and keep their place at the ends', async () => {
    const { view } = await show();
    const out = browserPage.getByRole('button', { name: 'Zoom out' });
    await expect.element(out).toHaveAttribute('aria-disabled', 'true');
    (out.element() as HTMLElement).click();
    expect(view.mapZoom.k).toBe(1);
  });

  test('every button is at least 24 px, and its name says what it is', async () => {
    const { box, discs } = await show();
    for (const button of box.querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), button.ariaLabel ?? '').toBeGreaterThanOrEqual(24);
    }
    expect(discs[1]?.ariaLabel).toBe('Stop 2: Ankara, 19 August, 2 places');
    expect(discs[3]?.ariaLabel).toContain('only the city is reported');
  });
});

describe('what the page takes', () => {
  const hint = (box: HTMLElement): string => box.querySelector('p')?.textContent.trim() ?? '';

  test('the bare wheel is answered with the key that zooms, for a moment', async () => {
    const { box } = await show({ zoomKey: () => '⌘' });
    expect(hint(box)).toBe('');
    expect(wheel(box, {}).defaultPrevented).toBe(false);
    await expect.poll(() => hint(box)).toBe('Use ⌘ + wheel to zoom');
    const shown = box.querySelector('p');
    expect(shown?.getAttribute('aria-hidden')).toBe('true');
    const { left, top, width, height } = box.getBoundingClientRect();
    const rect = shown?.getBoundingClientRect();
    expect(rect && rect.left + rect.width / 2).toBeCloseTo(left + width / 2, 0);
    expect(rect && rect.top + rect.height / 2).toBeCloseTo(top + height / 2, 0);
    expect(
      document.elementFromPoint(left + width / 2, top + height / 2),
      'takes no press',
    ).not.toBe(shown);
    await settled();
    expect(hint(box), 'long enough to read').not.toBe('');
    await expect.poll(() => hint(box), { timeout: 3000 }).toBe('');
  });

  test('the wheel with its key needs no hint', async () => {
    const { view, box } = await show();
    wheel(box, { ctrlKey: true });
    await expect.poll(() => view.mapZoom.k).toBeGreaterThan(1);
    expect(hint(box)).toBe('');
  });

  test('one finger that moves is answered, a tap and two fingers are not', async () => {
    const { box } = await show();
    const finger = (identifier: number, clientX: number): Touch =>
      new Touch({ identifier, target: box, clientX, clientY: 200 });
    const send = (type: string, touches: Touch[], changedTouches = touches): void => {
      const init = { touches, changedTouches, bubbles: true, cancelable: true };
      box.dispatchEvent(new TouchEvent(type, init));
    };
    send('touchstart', [finger(1, 200), finger(2, 300)]);
    send('touchmove', [finger(1, 190), finger(2, 310)]);
    send('touchend', [], [finger(1, 190), finger(2, 310)]);
    await settled();
    expect(hint(box)).toBe('');
    send('touchstart', [finger(1, 200)]);
    await settled();
    expect(hint(box)).toBe('');
    send('touchmove', [finger(1, 240)]);
    await expect.poll(() => hint(box)).toBe('Use two fingers to move the map');
  });
});

describe('a place out of view', () => {
  const NAME = /^Bring into view: Stop 1: Djibouti/;

  test('has an arrow at the edge that points to it and brings it back', async () => {
    const { view, box, discs } = await show();
    view.select(AUGUST.stops[0]?.events[0] ?? '');
    await settled();
    expect(browserPage.getByRole('button', { name: NAME }).elements()).toHaveLength(0);
    discs[0]?.focus();
    // Djibouti lies in the south of this tour.
    await userEvent.keyboard('++{Shift>}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{/Shift}');
    await settled();
    const button = browserPage.getByRole('button', { name: NAME });
    await expect.element(button).toBeVisible();
    const edge = box.getBoundingClientRect();
    const { left, right, top, bottom, width, height } = button.element().getBoundingClientRect();
    expect([width, height]).toEqual([44, 44]);
    expect(left >= edge.left && right <= edge.right && top >= edge.top).toBe(true);
    expect(bottom).toBeLessThanOrEqual(edge.bottom);
    expect((top + bottom) / 2, 'in the lower half').toBeGreaterThan(edge.top + edge.height / 2);
    await button.click();
    await settled();
    const disc = discs[0]?.getBoundingClientRect();
    expect(disc && disc.top > edge.top && disc.bottom < edge.bottom).toBe(true);
    expect(view.mapZoom.k, 'no less magnified').toBe(4);
    expect(document.activeElement, 'the focus is on what it showed').toBe(discs[0]);
    expect(browserPage.getByRole('button', { name: NAME }).elements()).toHaveLength(0);
  });

  test.each([320, 700])('at %i px its arrow lies on no other button', async (width) => {
    await browserPage.viewport(width, 700);
    const { view, box } = await show();
    for (const [x, y] of [
      [0, 0],
      [-300, 0],
      [0, -300],
      [-300, -300],
      [-150, -300],
      [-150, 0],
    ] as const) {
      view.zoomMap({ k: 4, x, y });
      await settled();
      const [arrow] = browserPage.getByRole('button', { name: /^Bring/ }).elements();
      if (!arrow) continue;
      for (const other of box.querySelectorAll('.needs-script button')) {
        expect(overlaps(arrow.getBoundingClientRect(), other.getBoundingClientRect())).toBe(false);
      }
    }
  });
});

describe('the whole journey', () => {
  const named = (name: string) => browserPage.getByRole('button', { name, exact: true });
  const home = (box: HTMLElement) => box.querySelector<HTMLButtonElement>('button.home');
  const isInside = (inner: DOMRect, outer: DOMRect): boolean =>
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom;
  const places = (): string[] =>
    [...document.querySelectorAll('*')]
      .filter((node) => !node.closest('.map') || node.matches('.map'))
      .map((node) => JSON.stringify(node.getBoundingClientRect()));

  test('has no switch where home does not lie beyond the map', async () => {
    const { view, box, discs } = await show();
    await expect.element(named('Fit')).toHaveAttribute('aria-disabled', 'true');
    expect(named('Whole journey').elements()).toHaveLength(0);
    discs[0]?.focus();
    await userEvent.keyboard('-');
    expect(view.mapZoom.k).toBe(1);
    expect(home(box)).toBeNull();
  });

  test('shows home and all stops, names home, and goes back; nothing around it moves', async () => {
    const { view, box, discs } = await show({}, true);
    const before = places();
    expect(home(box)).toBeNull();
    const button = named('Whole journey').element() as HTMLElement;
    button.click();
    await settled();
    expect(view.mapZoom.k).toBeLessThan(1);
    const edge = box.getBoundingClientRect();
    for (const mark of [home(box), ...discs]) {
      expect(mark && isInside(mark.getBoundingClientRect(), edge), mark?.ariaLabel ?? '').toBe(
        true,
      );
      expect(mark?.textContent).toBe('');
    }
    const names = [...box.querySelectorAll<HTMLElement>('[data-labels] > span')].filter(
      (span) => getComputedStyle(span).display !== 'none',
    );
    expect(names.map((span) => span.textContent)).toContain('Tokyo');
    expect(names.every((span) => span.matches('.z'))).toBe(true);
    expect(places()).toEqual(before);
    expect(button.ariaLabel, 'the same button leads back').toBe('Region');
    button.click();
    await settled();
    expect(view.mapZoom).toEqual({ k: 1, x: 0, y: 0 });
    expect(home(box)).toBeNull();
    expect(discs.map((disc) => disc.textContent.slice(0, 1))).toEqual(['1', '2', '3', '4']);
    expect(places()).toEqual(before);
  });

  test('by keys: minus goes out, plus, 0 and Escape come back', async () => {
    const { view, discs } = await show({}, true);
    discs[0]?.focus();
    for (const back of ['+', '0', '{Escape}']) {
      await userEvent.keyboard('-');
      expect(view.mapZoom.k).toBeLessThan(1);
      await userEvent.keyboard('-{Shift>}{ArrowUp}{/Shift}');
      expect(view.mapZoom.k).toBeLessThan(1);
      await userEvent.keyboard(back);
      expect(view.mapZoom.k).toBe(1);
    }
    expect(document.activeElement).toBe(discs[0]);
  });

  test('glides, and rests nowhere between', async () => {
    const { view, box } = await show({}, true);
    (named('Whole journey').element() as HTMLElement).click();
    await settled();
    const whole = view.mapZoom;
    (named('Region').element() as HTMLElement).click();
    await settled();
    box.style.setProperty('--carnet-dur-slow', '200ms');
    (named('Whole journey').element() as HTMLElement).click();
    expect(view.mapZoom.k, 'not at once').toBe(1);
    await expect.poll(() => view.mapZoom).toEqual(whole);
    await settled();
    const picture = box.querySelector<SVGElement>('[data-layer="picture"]');
    expect(picture?.style.transform).toBe('');
    // A turn of the wheel that ends between the two goes on to the nearer.
    wheel(box, { ctrlKey: true, deltaY: -10 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(view.mapZoom).toEqual(whole);
    wheel(box, { ctrlKey: true, deltaY: -45 });
    await expect.poll(() => view.mapZoom).toEqual({ k: 1, x: 0, y: 0 });
  });

  test('an event at home leaves the region alone; an arrow points there and leads on', async () => {
    const { view } = await show({}, true);
    view.select(AUGUST.events.at(-1)?.id ?? '');
    await settled();
    expect(view.mapZoom.k).toBe(1);
    const arrow = browserPage.getByRole('button', { name: 'Bring into view: Home: Tokyo' });
    await expect.element(arrow).toBeVisible();
    (arrow.element() as HTMLElement).click();
    await settled();
    expect(view.mapZoom.k).toBeLessThan(1);
    expect(arrow.elements()).toHaveLength(0);
    view.select(AUGUST.stops[1]?.events[0] ?? '');
    await settled();
    expect(view.mapZoom.k, 'a stop is in view here too').toBeLessThan(1);
  });

  test('keeps all in view when the layout changes', async () => {
    const { view, box } = await show({}, true);
    (named('Whole journey').element() as HTMLElement).click();
    await settled();
    const wide = view.mapZoom;
    await browserPage.viewport(420, 700);
    await settled();
    expect(view.mapZoom).not.toEqual(wide);
    const mark = home(box)?.getBoundingClientRect();
    expect(mark && isInside(mark, box.getBoundingClientRect())).toBe(true);
  });
});

test('what takes a finger is at least 44 px, whatever is drawn', async () => {
  const { view, box } = await show();
  view.zoomMap({ k: 12, x: -300, y: -300 });
  await settled();
  const marks = [...box.querySelectorAll<HTMLElement>('button.stop, button.venue, button.home')];
  expect(marks.some((mark) => mark.matches('.venue'))).toBe(true);
  for (const mark of marks) {
    const { width, height } = getComputedStyle(mark, '::before');
    const sides = [width, height].map(Number.parseFloat);
    expect(Math.min(...sides), mark.ariaLabel ?? '').toBeGreaterThanOrEqual(43.9);
  }
});

describe('following the selection', () => {
  test('a place out of view is brought into it; one in view moves nothing', async () => {
    const { view } = await show();
    const djibouti = AUGUST.stops[0]?.events ?? [];
    view.select(djibouti[0] ?? '');
    view.zoomMap({ k: 4, x: 0, y: 0 });
    await settled();
    view.select(AUGUST.stops[1]?.events[0] ?? '');
    await settled();
    const there = view.mapZoom;
    expect(there.k).toBe(4);
    expect(there.x).toBeLessThan(0);
    view.select(AUGUST.stops[1]?.events[1] ?? '');
    await settled();
    expect(view.mapZoom).toBe(there);
  });

  test('a mark shows its name on focus and under the pointer, inside the map, until Escape', async () => {
    const { box, discs } = await show();
    const [disc] = discs;
    const name = (): HTMLElement | null => disc?.querySelector('span') ?? null;
    expect(name()).toBeNull();
    disc?.focus();
    await expect.poll(() => name()?.textContent).toContain('Djibouti');
    const [shown, map] = [name()?.getBoundingClientRect(), box.getBoundingClientRect()];
    expect((shown?.left ?? 0) - map.left).toBeGreaterThan(0);
    expect(map.right - (shown?.right ?? Infinity)).toBeGreaterThan(0);
    await userEvent.keyboard('{Escape}');
    expect(name()).toBeNull();
    if (disc) await userEvent.hover(disc);
    await expect.poll(() => name()?.textContent).toContain('Djibouti');
    // The pointer goes from the disc to its name, and the name stays.
    const there = name();
    if (there) await userEvent.hover(there);
    expect(name()).not.toBeNull();
  });

  test('zooming in separates the venues of a city', async () => {
    const { view, box } = await show();
    const venues = (): number => box.querySelectorAll('button.venue').length;
    expect(venues()).toBe(0);
    view.zoomMap({ k: 12, x: -300, y: -300 });
    await settled();
    expect(venues()).toBe(AUGUST_VISITS.flatMap((visit) => visit.venues ?? []).length);
  });
});

/** Boxes of the texts on the map that show, with their text. */
function shownBoxes(box: HTMLElement): { text: string; rect: DOMRect }[] {
  const marks = [...box.querySelectorAll<HTMLElement>('.r.stop, .r.country, .r.home, button.stop')];
  return marks
    .map((mark) => ({ text: mark.textContent, rect: mark.getBoundingClientRect() }))
    .filter(({ rect }) => rect.width > 0);
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

test.each([320, 345, 375, 440, 500, 599, 600, 700, 850, 999, 1000, 1150, 1300, 1600])(
  'at %i px names lie on no name, disc or edge, and every stop has its name',
  async (width) => {
    await browserPage.viewport(width, 700);
    const { box } = await show();
    const sheet = box.parentElement;
    if (sheet)
      sheet.style.inlineSize =
        width < 1000 ? `${String(width - 24)}px` : `${String((width - 48) * 0.63)}px`;
    await settled();
    const boxes = shownBoxes(box);
    for (const { city } of AUGUST_VISITS) {
      expect(
        boxes.filter(({ text }) => text.startsWith(city)),
        city,
      ).toHaveLength(1);
    }
    const edge = box.getBoundingClientRect();
    boxes.forEach(({ text, rect }, index) => {
      for (const other of boxes.slice(index + 1)) {
        expect(overlaps(rect, other.rect), `${text} on ${other.text}`).toBe(false);
      }
      expect(rect.left >= edge.left && rect.right <= edge.right, `${text} at the edge`).toBe(true);
      expect(rect.top >= edge.top && rect.bottom <= edge.bottom, `${text} at the edge`).toBe(true);
    });
  },
);

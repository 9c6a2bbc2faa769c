/** What the benchmark does to a page and reads off it, through the DevTools protocol. */
import type { CDPSession, Page } from 'playwright';

export interface Target {
  /** Middle of the drawing, and how far a hand may go from it, px. */
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

const FRAME_MS = 1000 / 60;
const CTRL = 2;

/**
 * Returns the share of frames dropped, in per cent, while a hand zooms in for a second, drags to
 * and fro for one and a half and zooms out again, with an input event every 60th of a second.
 * Frames are those for which the page was asked to draw (`requestAnimationFrame`); one that took
 * the time of three has dropped two.
 */
export async function droppedFrames(page: Page, cdp: CDPSession, at: Target): Promise<number> {
  await page.evaluate(() => {
    const times: number[] = [];
    const tick = (time: number): void => {
      times.push(time);
      if (!Reflect.has(window, 'benchDone')) requestAnimationFrame(tick);
    };
    Reflect.deleteProperty(window, 'benchDone');
    Reflect.set(window, 'benchTimes', times);
    requestAnimationFrame(tick);
  });
  await gesture(cdp, at);
  const times = await page.evaluate(() => {
    Reflect.set(window, 'benchDone', true);
    return Reflect.get(window, 'benchTimes') as number[];
  });
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME_MS) - 1), 0);
  return (100 * dropped) / (dropped + gaps.length);
}

/**
 * Returns the time from pressing a row to the next paint, ms, for each row pressed: the duration
 * that the browser's own Event Timing gives, in steps of 8 ms.
 */
export async function selectionTimes(page: Page, cdp: CDPSession): Promise<readonly number[]> {
  await page.evaluate(() => {
    const longest = new Map<number, number>();
    Reflect.set(window, 'benchEvents', longest);
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) {
        const id = Reflect.get(entry, 'interactionId') as number;
        if (id) longest.set(id, Math.max(longest.get(id) ?? 0, entry.duration));
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const rows = page.locator('li[id^="event-"] button');
  const count = await rows.count();
  for (let index = 1; index < count; index++) {
    const row = rows.nth(index);
    await row.scrollIntoViewIfNeeded();
    const box = await row.boundingBox();
    if (!box) continue;
    await press(cdp, box.x + 5, box.y + box.height / 2);
    await page.waitForTimeout(150);
  }
  const slow = await page.evaluate(() => [
    ...(Reflect.get(window, 'benchEvents') as Map<number, number>).values(),
  ]);
  // Presses answered within 16 ms are not reported; they count as 16.
  return [...slow, ...Array<number>(Math.max(0, count - 1 - slow.length)).fill(16)];
}

async function press(cdp: CDPSession, x: number, y: number): Promise<void> {
  const button = { x, y, button: 'left', clickCount: 1 } as const;
  await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
}

/** Nothing is awaited before its time: a hand does not wait for the page. */
async function gesture(cdp: CDPSession, { x, y, reach }: Target): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const wheel = (deltaY: number): void => {
    sent.push(
      cdp.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        x,
        y,
        deltaX: 0,
        deltaY,
        modifiers: CTRL,
      }),
    );
  };
  const hand = (
    type: 'mousePressed' | 'mouseMoved' | 'mouseReleased',
    px: number,
    py = y,
  ): void => {
    const buttons = type === 'mouseReleased' ? 0 : 1;
    sent.push(
      cdp.send('Input.dispatchMouseEvent', {
        type,
        x: px,
        y: py,
        button: 'left',
        buttons,
        clickCount: 1,
      }),
    );
  };
  await everyFrame(60, () => wheel(-20));
  hand('mousePressed', x);
  await everyFrame(90, (step) => {
    const angle = (step / 90) * 4 * Math.PI;
    hand('mouseMoved', x + reach * Math.sin(angle), y + 10 * Math.sin(angle / 2));
  });
  hand('mouseReleased', x);
  await everyFrame(30, () => wheel(40));
  await Promise.all(sent);
}

async function everyFrame(count: number, act: (step: number) => void): Promise<void> {
  const start = performance.now();
  for (let step = 0; step < count; step++) {
    act(step);
    const wait = start + (step + 1) * FRAME_MS - performance.now();
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, wait)));
  }
}

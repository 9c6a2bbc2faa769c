import { afterEach, expect, test, vi } from 'vitest';
import { after, afterPaint, readerZone } from '../../../src/platform/clock';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test.each([undefined, 'Etc/Unknown', 'Nowhere/At_All', ''])('zone %j is none', (timeZone) => {
  const options = Intl.DateTimeFormat.prototype.resolvedOptions.call(new Intl.DateTimeFormat());
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    ...options,
    timeZone: timeZone as string,
  });
  // `undefined` would mean "the machine's own" when asked for a format, so it must not get that far.
  expect(readerZone()).toBeUndefined();
});

test('a zone that works is told', () => {
  expect(readerZone()).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
});

test('a timer runs once, and not after it is cancelled', () => {
  vi.useFakeTimers();
  const run = vi.fn();
  after(100, run);
  after(100, run)();
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledTimes(1);
});

test('what waits for a frame runs once it is drawn, in order, and where none is drawn too', () => {
  vi.useFakeTimers();
  const frames: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  const told: string[] = [];
  afterPaint(() => told.push('first'));
  afterPaint(() => told.push('second'));
  expect(told).toEqual([]);
  frames.forEach((run) => run());
  expect(told, 'not in the frame itself').toEqual([]);
  vi.advanceTimersByTime(0);
  expect(told).toEqual(['first', 'second']);
  afterPaint(() => told.push('hidden'));
  vi.advanceTimersByTime(1000);
  frames.forEach((run) => run());
  vi.advanceTimersByTime(1000);
  expect(told).toEqual(['first', 'second', 'hidden']);
  vi.unstubAllGlobals();
});

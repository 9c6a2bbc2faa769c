import { afterEach, expect, test, vi } from 'vitest';
import { after, readerZone } from '../../../src/platform/clock';

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

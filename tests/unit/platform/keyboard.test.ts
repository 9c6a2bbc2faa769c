import { afterEach, expect, test, vi } from 'vitest';
import { zoomKey } from '../../../src/platform/keyboard';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['', 'Ctrl'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36', 'Ctrl'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36', 'Ctrl'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15', '⌘'],
])('with the browser %j the key is %s', (userAgent, key) => {
  vi.stubGlobal('navigator', { userAgent });
  expect(zoomKey()).toBe(key);
});

import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '../../../src/platform/clipboard';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('without a clipboard it says no', async () => {
  vi.stubGlobal('navigator', {});
  expect(await copyText('a')).toBe(false);
});

test('a refusal is a no', async () => {
  const writeText = (): Promise<void> => Promise.reject(new DOMException('', 'NotAllowedError'));
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyText('a')).toBe(false);
});

test('what is copied is the text', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyText('a b')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('a b');
});

/** The address, with a window that is written here: what happens in frames that may do little. */
import { describe, expect, test, vi } from 'vitest';
import { openAddress } from '../../../src/platform/address';

interface Stub {
  readonly href?: string;
  readonly framed?: boolean | 'refused';
  readonly history?: 'refused';
}

/** As much of a window as the module touches. */
function stubWindow({ href = 'https://example.org/a/?utm=1', framed = false, history }: Stub) {
  const calls: string[] = [];
  const listeners = new Map<string, () => void>();
  const location = new URL(href);
  const note = (how: string) => (_state: unknown, _title: string, target: string) => {
    if (history === 'refused') throw new DOMException('not allowed', 'SecurityError');
    calls.push(`${how} ${target}`);
    const { hash } = new URL(target, location);
    location.hash = hash;
  };
  const win = {
    location,
    history: { pushState: note('push'), replaceState: note('replace') },
    addEventListener: (name: string, run: () => void) => listeners.set(name, run),
    removeEventListener: (name: string) => listeners.delete(name),
    get self() {
      return win;
    },
    get top(): unknown {
      if (framed === 'refused') throw new DOMException('cross-origin', 'SecurityError');
      return framed ? {} : win;
    },
  };
  return { win: win as unknown as Window, calls, location, listeners };
}

describe('writing', () => {
  test('where history may not be touched, nothing is thrown', () => {
    const { win } = stubWindow({ history: 'refused' });
    expect(() => openAddress(win).write({ event: 'a' }, 'push')).not.toThrow();
  });

  test.each([true, 'refused'] as const)('in a frame (%s) it only replaces', (framed) => {
    const { win, calls } = stubWindow({ framed });
    openAddress(win).write({ event: 'a' }, 'push');
    expect(calls).toEqual(['replace #event=a']);
  });

  test('in a page of its own a push is a step', () => {
    const { win, calls } = stubWindow({});
    const address = openAddress(win);
    address.write({ event: 'a' }, 'push');
    address.write({ event: 'b', clock: 'home' }, 'replace');
    expect(calls).toEqual(['push #event=a', 'replace #event=b&clock=home']);
  });

  test('what already stands there is not written again', () => {
    const { win, calls } = stubWindow({ href: 'https://example.org/#event=a' });
    openAddress(win).write({ event: 'a', clock: 'local' }, 'push');
    expect(calls).toEqual([]);
  });

  test('an empty link takes the fragment away and leaves the query', () => {
    const { win, calls } = stubWindow({ href: 'https://example.org/a/?utm=1#event=a' });
    openAddress(win).write({}, 'replace');
    expect(calls).toEqual(['replace /a/?utm=1']);
  });
});

describe('the full address', () => {
  test.each(['about:srcdoc', 'blob:https://example.org/1', 'data:text/html,x'])(
    'of %s is none that others could open',
    (href) => {
      expect(openAddress(stubWindow({ href }).win).full({ event: 'a' })).toBeUndefined();
    },
  );

  test.each([
    ['https://example.org/a/?utm=1#event=b', 'https://example.org/a/?utm=1#event=a'],
    ['file:///home/me/a.html', 'file:///home/me/a.html#event=a'],
  ])('of %s is %s', (href, full) => {
    expect(openAddress(stubWindow({ href }).win).full({ event: 'a' })).toBe(full);
  });
});

describe('going back and forward', () => {
  test('tells the link, until unsubscribed', () => {
    const { win, location, listeners } = stubWindow({});
    const changed = vi.fn();
    const end = openAddress(win).subscribe(changed);
    location.hash = '#event=b';
    listeners.get('popstate')?.();
    expect(changed).toHaveBeenCalledWith({ event: 'b' });
    end();
    expect(listeners.size).toBe(0);
  });

  test('a fragment for the browser leaves the view alone', () => {
    const { win, location, listeners } = stubWindow({});
    const changed = vi.fn();
    openAddress(win).subscribe(changed);
    location.hash = '#source-7';
    listeners.get('popstate')?.();
    listeners.get('hashchange')?.();
    expect(changed).not.toHaveBeenCalled();
  });
});

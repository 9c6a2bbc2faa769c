/** Keeps, from before the first byte of a page on, what it was stopped in and what it called. */
import type { BrowserContext, Frame, Page } from '@playwright/test';

export interface Violation {
  readonly directive: string;
  readonly blocked: string;
}

/** Keeps what policies stopped, from before the first byte of the page on. */
export async function keepViolations(page: Page): Promise<() => Promise<Violation[]>> {
  await page.addInitScript(() => {
    const kept: Violation[] = [];
    Object.assign(window, { kept });
    document.addEventListener('securitypolicyviolation', (event) => {
      kept.push({ directive: event.effectiveDirective, blocked: event.blockedURI });
    });
  });
  return () => page.evaluate(() => (window as unknown as { kept: Violation[] }).kept);
}

/** Wraps all that sends, keeps or runs elsewhere; a call is kept by its name. */
export async function keepCalls(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const calls: string[] = [];
    Object.assign(window, { calls });
    const watchCall = (owner: object, name: string): void => {
      const own: unknown = Reflect.get(owner, name);
      if (typeof own !== 'function') return;
      Reflect.defineProperty(owner, name, {
        configurable: true,
        value: new Proxy(own, {
          apply: (target, self, parts: unknown[]) => {
            calls.push(name);
            return Reflect.apply(target as (...all: unknown[]) => unknown, self, parts);
          },
          construct: (target, parts: unknown[]) => {
            calls.push(`new ${name}`);
            return Reflect.construct(target, parts) as object;
          },
        }),
      });
    };
    /** What a frame may not have, or not here, cannot be called either. */
    const watchMethod = (kind: string, name: string): void => {
      const type: unknown = Reflect.get(globalThis, kind);
      if (typeof type === 'function') watchCall(type.prototype as object, name);
    };
    const watchProperty = (owner: object, name: string): void => {
      const own = Reflect.getOwnPropertyDescriptor(owner, name);
      if (!own?.get) return;
      Reflect.defineProperty(owner, name, {
        ...own,
        get(this: unknown) {
          calls.push(`get ${name}`);
          return Reflect.apply(own.get as () => unknown, this, []);
        },
        ...(own.set && {
          set(this: unknown, value: unknown) {
            calls.push(`set ${name}`);
            Reflect.apply(own.set as () => unknown, this, [value]);
          },
        }),
      });
    };
    for (const name of [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'WebTransport',
      'EventSource',
      'RTCPeerConnection',
      'Worker',
      'SharedWorker',
      'BroadcastChannel',
      'Notification',
      'Image',
      'Audio',
      'open',
    ]) {
      watchCall(window, name);
    }
    watchMethod('Navigator', 'sendBeacon');
    watchMethod('HTMLFormElement', 'submit');
    watchMethod('ServiceWorkerContainer', 'register');
    watchMethod('IDBFactory', 'open');
    watchMethod('CacheStorage', 'open');
    watchMethod('Permissions', 'query');
    watchMethod('Geolocation', 'getCurrentPosition');
    watchProperty(Document.prototype, 'cookie');
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      watchProperty(window, name);
    }
    watchProperty(Navigator.prototype, 'serviceWorker');
    watchProperty(Navigator.prototype, 'geolocation');
  });
}

/** Run inside the page or frame: returns the names that {@link keepCalls} kept, in order. */
export const callsOf = (): unknown => Reflect.get(window, 'calls');

/** An entry of the Layout Instability API, which TypeScript's library does not have. */
interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** The sum of a page's shifts, and what they were, for the message of a test that fails. */
export interface Moved {
  value: number;
  readonly parts: string[];
}

/** Keeps what moves by itself, in the page and in each of its frames. */
export async function keepMoves(page: Page): Promise<() => Promise<Moved>> {
  await page.addInitScript(() => {
    const all: Moved = { value: 0, parts: [] };
    Object.assign(window, { moved: all });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        all.value += entry.value;
        for (const { node, previousRect: from, currentRect: to } of entry.sources) {
          const name = node instanceof Element ? node.outerHTML.slice(0, 60) : node?.nodeName;
          all.parts.push(`${name} ${JSON.stringify(from)} to ${JSON.stringify(to)}`);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => movesIn(page);
}

/** Returns what has moved so far. */
export const movesIn = (of: Page | Frame): Promise<Moved> =>
  of.evaluate(() => (window as unknown as { moved: Moved }).moved);

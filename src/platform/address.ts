/**
 * The page's address. Reads and writes its fragment, and says when the reader has gone back or
 * forward. A page in a frame only ever replaces, for a frame must not fill its host's back button.
 */
import { formatLink, parseLink } from '../core/link/link';
import type { Link } from '../core/model/view';

export interface Address {
  /** What the address says now; null if its fragment is one for the browser. */
  readonly read: () => Link | null;
  /** Mirrors a link in the fragment. Does nothing where the address already says so or may not be touched. */
  readonly write: (link: Link, how: 'push' | 'replace') => void;
  /** The full address of a link; undefined where others could not open it (`about:srcdoc`, `blob:`). */
  readonly full: (link: Link) => string | undefined;
  /** Calls back when the reader changes the address; returns what ends that. */
  readonly subscribe: (changed: (link: Link) => void) => () => void;
}

function isFramed(win: Window): boolean {
  try {
    return win.self !== win.top;
  } catch {
    // A browser that refuses even the comparison does so because there is a frame.
    return true;
  }
}

/** Returns the address of a window. */
export function openAddress(win: Window): Address {
  const { location, history } = win;
  const framed = isFramed(win);
  return {
    read: () => parseLink(location),
    write(link, how) {
      const fragment = formatLink(link);
      if (fragment === location.hash) return;
      const target = fragment === '' ? location.pathname + location.search : fragment;
      try {
        if (how === 'push' && !framed) history.pushState(null, '', target);
        else history.replaceState(null, '', target);
      } catch {
        // A sandboxed or srcdoc frame may not touch history, and Safari refuses more than 100
        // changes in half a minute: the view is right without its address, so leave it in peace.
      }
    },
    full(link) {
      if (!/^(https?|file):$/.test(location.protocol)) return undefined;
      return location.href.replace(/#.*$/s, '') + formatLink(link);
    },
    subscribe(changed) {
      const tell = (): void => {
        const link = parseLink(location);
        if (link) changed(link);
      };
      // A fragment typed by hand fires both events in today's browsers; following twice is harmless.
      win.addEventListener('popstate', tell);
      win.addEventListener('hashchange', tell);
      return () => {
        win.removeEventListener('popstate', tell);
        win.removeEventListener('hashchange', tell);
      };
    },
  };
}

/** Leads from `#known=2025-08-20` to the page of that day, by the page's own list of days. */
import { parseKnown } from '../core/link/known';
import { formatLink, parseLink } from '../core/link/link';

/**
 * Opens the page of the last day up to the one that the address asks for, at the same event and
 * clock, and says so. Does nothing where the address asks for none, for one before the first, or for
 * the page that is open.
 */
export function openKnown({ location, document }: Window): boolean {
  const wanted = parseKnown(location);
  const nav = wanted && document.querySelector<HTMLElement>('[data-known]');
  if (!nav) return false;
  const found = [...nav.querySelectorAll('a')].findLast(
    (link) => (/\d{4}-\d\d-\d\d/.exec(link.href)?.[0] ?? nav.dataset['known'] ?? '') <= wanted,
  );
  if (!found || found.hasAttribute('aria-current')) return false;
  location.replace(found.href + location.search + formatLink(parseLink(location) ?? {}));
  return true;
}

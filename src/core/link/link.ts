/**
 * View ⇄ address: `#event=<id>&clock=home&calendar=hebrew`, and the same keys in the query, for systems that strip
 * fragments. Only the fragment is ever written, so a host's own query stays as it is. Whether an
 * event exists is the state's business; this knows shapes only, and ignores what has another.
 */
import { CALENDARS, CLOCKS, type Link } from '../model/view';

/** As in the events file: lower case, digits, single hyphens. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 100;

/** Returns the value of `key` where it is one of those allowed, else nothing. */
function choice<Key extends string, Value extends string>(
  values: URLSearchParams,
  key: Key,
  allowed: readonly Value[],
): { readonly [key in Key]?: Value } {
  const value = allowed.find((each) => each === values.get(key));
  return (value === undefined ? {} : { [key]: value }) as { [key in Key]?: Value };
}

/** A `%` that is no escape throws in `decodeURIComponent`, but not in `URLSearchParams`. */
function readPart(part: string): Link {
  const values = new URLSearchParams(part);
  const event = values.get('event') ?? '';
  return {
    ...(event.length <= LONGEST_ID && ID.test(event) ? { event } : {}),
    ...choice(values, 'clock', CLOCKS),
    ...choice(values, 'calendar', CALENDARS),
  };
}

/**
 * Returns what an address says; where fragment and query differ, the fragment holds. Null if the
 * fragment is one for the browser (`#source-7`, `#top`), which must leave the view alone. Unknown
 * keys and malformed values are ignored. Takes `location` as it is.
 */
export function parseLink(address: {
  readonly hash: string;
  readonly search: string;
}): Link | null {
  const hash = address.hash.replace(/^#/, '');
  if (hash !== '' && !hash.includes('=')) return null;
  return { ...readPart(address.search), ...readPart(hash) };
}

/** Returns the fragment for a link, with its `#`; the local clock is not named. Empty for an empty link. */
export function formatLink(link: Link): string {
  const values = new URLSearchParams();
  if (link.event !== undefined) values.set('event', link.event);
  if (link.clock !== undefined && link.clock !== 'local') values.set('clock', link.clock);
  if (link.calendar !== undefined) values.set('calendar', link.calendar);
  const text = values.toString();
  return text === '' ? '' : `#${text}`;
}

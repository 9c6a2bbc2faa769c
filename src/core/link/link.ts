/**
 * View ⇄ address: `#event=<id>&clock=home`, and the same keys in the query, for systems that strip
 * fragments. Only the fragment is ever written, so a host's own query stays as it is. Whether an
 * event exists is the state's business; this knows shapes only, and ignores what has another.
 */
import { CLOCKS, type Clock, type Link } from '../model/view';

/** As in the events file: lower case, digits, single hyphens. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 100;

const isClock = (value: string): value is Clock => CLOCKS.some((clock) => clock === value);

/** A `%` that is no escape throws in `decodeURIComponent`, but not in `URLSearchParams`. */
function readPart(part: string): Link {
  const values = new URLSearchParams(part);
  const event = values.get('event') ?? '';
  const clock = values.get('clock') ?? '';
  return {
    ...(event.length <= LONGEST_ID && ID.test(event) ? { event } : {}),
    ...(isClock(clock) ? { clock } : {}),
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
  const text = values.toString();
  return text === '' ? '' : `#${text}`;
}

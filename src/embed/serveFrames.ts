/**
 * The workings of the host script, for a window that is given. Every message is taken for a hostile
 * one: it counts only if it comes from a frame that the page itself has marked, and then moves
 * nothing but that frame's height and our own word in the fragment.
 */

/** A name that no element's id can take, as `window.carnet` could be. */
const RUNNING = Symbol.for('carnet');
const ID = /^[a-z0-9-]{1,100}$/;
const OWN_PART = /(^#|&)carnet-event=([^&]*)/;
const MIN_PX = 120;
const MAX_PX = 12000;
/** How often a window that is in no marked frame is looked for: a flood must not cost the page. */
const MOST_SEARCHES = 20;

type Page = Window & typeof globalThis & { [RUNNING]?: true };

const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);

/** Calls back with each marked frame, in the document and in what it has of open shadow roots. */
function eachFrame(root: ParentNode, run: (frame: HTMLIFrameElement) => void): void {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches('iframe[data-carnet]')) run(element as HTMLIFrameElement);
    else if (element.shadowRoot) eachFrame(element.shadowRoot, run);
  }
}

/** The origin that a frame may speak from; a frame without an address has the page's. */
function originOf(frame: HTMLIFrameElement, page: Page): string | undefined {
  try {
    return new URL(frame.src || page.location.href).origin;
  } catch {
    // An address that is none loads nothing that could speak.
    return undefined;
  }
}

function setHeight(frame: HTMLIFrameElement, said: unknown, page: Page): void {
  if (typeof said !== 'number' || !Number.isFinite(said)) return;
  let px = Math.min(MAX_PX, Math.max(MIN_PX, Math.ceil(said)));
  const { boxSizing, height } = page.getComputedStyle(frame);
  if (boxSizing === 'border-box') px += frame.offsetHeight - frame.clientHeight;
  // What the snippet reserves need not be whole pixels; where it is right, it stays in charge.
  if (Math.ceil(parseFloat(height)) !== px) frame.style.height = `${px}px`;
}

function writeEvent(event: string, { location, history }: Page): void {
  const { href, hash } = location;
  const isOurs = OWN_PART.test(hash);
  if (hash !== '' && !isOurs) return;
  const part = `carnet-event=${event}`;
  const written = isOurs ? hash.replace(OWN_PART, `$1${part}`) : `#${part}`;
  // Whole, for a bare fragment would be joined to the page's <base>.
  const address = href.replace(/#.*/s, '') + written;
  try {
    if (written !== hash) history.replaceState(history.state, '', address);
  } catch {
    // A framed host may not touch its history, and Safari refuses too many changes.
  }
}

/** Serves the marked frames of a page from now on. Called again for the same page, does nothing. */
export function serveFrames(page: Page): void {
  if (page[RUNNING]) return;
  page[RUNNING] = true;
  const { document } = page;
  const known = new WeakMap<object, HTMLIFrameElement>();
  const searches = new WeakMap<object, number>();

  const ask = ({ contentWindow }: HTMLIFrameElement): void =>
    contentWindow?.postMessage({ type: 'carnet:hello', v: 1 }, '*');
  // Out of view, a frame does not notice that it is shown or that its column changed; the page does.
  const observer = new page.ResizeObserver((entries) =>
    entries.forEach(({ target }) => ask(target as HTMLIFrameElement)),
  );
  /** Asks a frame for its height, and tells it which event the page's address names. */
  const greet = (frame: HTMLIFrameElement): void => {
    const child = frame.contentWindow;
    if (!child) return;
    known.set(child, frame);
    observer.observe(frame);
    ask(frame);
    const event = OWN_PART.exec(page.location.hash)?.[2];
    if (isId(event)) child.postMessage({ type: 'carnet:select', v: 1, event }, '*');
  };
  const find = (source: object): HTMLIFrameElement | undefined => {
    const before = known.get(source);
    if (before?.contentWindow === source) return before;
    const times = searches.get(source) ?? 0;
    if (times >= MOST_SEARCHES) return undefined;
    searches.set(source, times + 1);
    let found: HTMLIFrameElement | undefined;
    eachFrame(document, (frame) => {
      if (frame.contentWindow === source) found = frame;
    });
    if (found) greet(found);
    return found;
  };

  page.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const { type, id, height, event, name, value } = Object(data) as Record<string, unknown>;
    if (!source || typeof type !== 'string' || !type.startsWith('carnet:')) return;
    const frame = find(source);
    if (!frame || (origin !== 'null' && origin !== originOf(frame, page))) return;
    if (type === 'carnet:height') setHeight(frame, height, page);
    else if (type === 'carnet:select' && isId(event)) writeEvent(event, page);
    else if (type === 'carnet:event' && isId(id) && isId(name)) {
      const isPlain = value === undefined || isId(value) || Number.isFinite(value);
      const detail = { id, name, value };
      if (isPlain) {
        frame.dispatchEvent(new page.CustomEvent(type, { bubbles: true, composed: true, detail }));
      }
    }
  });
  const greetAll = (): void => eachFrame(document, greet);
  page.addEventListener('hashchange', greetAll);
  // A frame's load does not bubble, but is seen on its way down: frames added later, or anew.
  const onLoad = ({ target }: Event): void => {
    const frame = target as Element;
    if (frame.matches('iframe[data-carnet]')) greet(frame as HTMLIFrameElement);
  };
  document.addEventListener('load', onLoad, true);
  greetAll();
}

/**
 * The page as a guest: tells the page around it how high it is, in the dialects that newsrooms'
 * hosts already listen for, and what the reader selects; and selects what that page asks for. Does
 * nothing in a page of its own. Everything goes to any origin, for a host may have none; nothing in
 * it is about the reader but the event in view, and more only where the address asks
 * (`?events=1`).
 *
 * Out: `{type:'carnet:height', v:1, id, height}`, `{type:'carnet:select', v:1, id, event}`,
 * `{type:'carnet:event', v:1, id, name, value}`, and the height once more for AMP and AP, for
 * Datawrapper, for Pym (`?childId=`) and for WordPress (a secret in the fragment).
 * In, from the parent alone: `{type:'carnet:hello'}`, `{type:'carnet:select', event}`, and the
 * questions of AP (`{type:'embed-size-query'}`), of WordPress (`{message:'ready'}`) and of Pym (its
 * width).
 */
import type { Happening } from '../core/model/view';

export interface Guest {
  /** Element whose height is the frame's. Never the document: that is as high as the frame is. */
  readonly root: HTMLElement;
  /** Id of the story. */
  readonly id: string;
  /** Takes what the host asks to be selected: any text, that may be no event's id. */
  readonly select: (event: string) => void;
}

export interface Frame {
  /** Tells the host what the reader did; `value` is an id or a number. */
  readonly tell: (what: Happening, value?: string | number) => void;
}

/** How different hosts ask for the height again, as type, as message, or in a text. */
const QUESTION = /^(?:carnet:hello|embed-size-query|ready|pymxPYMx.*xPYMxwidthxPYMx.*)$/;

/** How long until a new width of the frame has come from the host's process, after a question. */
const SETTLED_MS = 200;

/** The parts that open in a frame, and what their opening is called. */
const PARTS: readonly (readonly [string, Happening])[] = [
  ['.story > details', 'list-open'],
  ['main > details', 'sources-open'],
];

/** Returns what the height is called in every dialect that this frame's address has a cue for. */
function dialects(location: Location, id: string): (height: number) => unknown[] {
  const pym = new URLSearchParams(location.search).get('childId');
  // Read once: the fragment is soon rewritten for the event selected.
  const secret = /[#?&]secret=(\w+)/.exec(location.hash)?.[1];
  return (height) => [
    { type: 'carnet:height', v: 1, id, height },
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [id]: height } },
    ...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${height}`]),
    ...(secret === undefined ? [] : [{ message: 'height', value: height, secret }]),
  ];
}

/** Begins to speak with the page around, if there is one. */
export function openFrame(win: Window & typeof globalThis, { root, id, select }: Guest): Frame {
  const { parent, location } = win;
  if (parent === win) return { tell: () => undefined };
  const post = (message: unknown): void => parent.postMessage(message, '*');
  const inDialects = dialects(location, id);
  let sent = 0;
  const report = (isAsked: boolean): void => {
    const { width, height } = root.getBoundingClientRect();
    const px = Math.ceil(height);
    // A frame that is not shown has no size, or that of words in a column of no width.
    if (width === 0 || px === 0 || (px === sent && !isAsked)) return;
    sent = px;
    inDialects(px).forEach(post);
  };
  const update = (): void => report(false);
  // Browsers let a frame out of view observe nothing, hear of no new size and draw nothing; one
  // just made may not yet have its size, and then only a timer will see it.
  update();
  win.setTimeout(update, SETTLED_MS);
  win.addEventListener('load', update);
  win.addEventListener('resize', update);
  new win.ResizeObserver(update).observe(root);
  win.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const { type, message, event } = Object(data) as Readonly<Record<string, unknown>>;
    const asks = (word: unknown): boolean => typeof word === 'string' && QUESTION.test(word);
    if ([data, type, message].some(asks)) {
      report(true);
      win.setTimeout(update, SETTLED_MS);
    } else if (type === 'carnet:select' && typeof event === 'string') select(event);
  });
  const isWatched = new URLSearchParams(location.search).get('events') === '1';
  const tell: Frame['tell'] = (what, value) => {
    if (what === 'select' || what === 'step') {
      post({ type: 'carnet:select', v: 1, id, event: value });
    }
    if (isWatched) post({ type: 'carnet:event', v: 1, id, name: what, value });
  };
  // It does not bubble, but is seen on its way down.
  const onToggle = ({ target }: Event): void => {
    if (!(target instanceof win.HTMLDetailsElement && target.open)) return;
    for (const [part, name] of PARTS) if (target.matches(part)) tell(name);
  };
  if (isWatched) root.addEventListener('toggle', onToggle, true);
  return { tell };
}

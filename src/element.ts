/**
 * Entry of carnet-element.js: the element <carnet-itinerary src="itinerary.json">, for pages of the
 * organisation that publishes the story. It fetches that one file and draws it in a shadow tree;
 * what stands between its tags is shown until then, and stays when anything goes wrong.
 *
 * Attributes: `src`; `event`, the id of the event to select; `theme` (`light`, `dark`, `auto`,
 * `inherit`) and `background="none"`, which the style sheet alone reads.
 * Events, which bubble: `carnet-ready`; `carnet-select` with `{event}`; `carnet-error` with
 * `{code, message, src}`. It stores nothing, and never touches the address of the page.
 */
import { flushSync, mount, unmount } from 'svelte';
import { whenTeller } from './core/describe/clockWords';
import { fill } from './core/model/fill';
import { directionOf } from './core/model/language';
import type { Resolved } from './core/model/resolved';
import { readResolved } from './core/parse/resolved';
import ElementStory from './ElementStory.svelte';
import { element as words } from './messages/en/element';
import { copyText } from './platform/clipboard';
import { after, readerZone } from './platform/clock';
import { zoomKey } from './platform/keyboard';
import { download, webAddress } from './platform/download';
import type { StoryEffects, StoryState } from './state/StoryState.svelte';

/** The style of all components for a shadow tree; the build puts it in. */
declare const CARNET_STYLE: string;

const NAME = 'carnet-itinerary';

/** Why there is no story; each has its sentence. */
type Code = Exclude<keyof typeof words, 'intro'>;

/** A story on the page. */
interface Shown {
  readonly box: HTMLElement;
  readonly state: StoryState;
  readonly end: () => void;
}

class CarnetItinerary extends HTMLElement {
  static readonly observedAttributes = ['src', 'event'];
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #slot = document.createElement('slot');
  readonly #line = document.createElement('p');
  #loading = new AbortController();
  /** What was last asked for: an element that is only moved is not loaded again. */
  #asked: string | null | undefined;
  #shown: Shown | undefined;

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARNET_STYLE);
    this.#root.adoptedStyleSheets = [sheet];
    this.#line.part.add('error');
    this.#root.append(this.#slot);
    this.#root.addEventListener('click', (event) => this.#followLink(event));
  }

  connectedCallback(): void {
    this.#plan();
  }

  disconnectedCallback(): void {
    this.#plan();
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (name === 'src') this.#plan();
    else if (value !== null) this.#select(value);
  }

  /** Waits for the script that is running: it may set the address after it has put the element in. */
  #plan(): void {
    queueMicrotask(() => {
      const src = this.isConnected ? this.getAttribute('src') : undefined;
      if (src === this.#asked) return;
      this.#asked = src;
      this.#loading.abort();
      this.#loading = new AbortController();
      if (src === undefined) this.#fallBack();
      else void this.#load(src, this.#loading.signal);
    });
  }

  async #load(src: string | null, signal: AbortSignal): Promise<void> {
    const address = webAddress(src ?? '', this.baseURI);
    if (!src || address === undefined) {
      this.#fail(src ? 'bad-src' : 'no-src', src ?? '');
      return;
    }
    try {
      const answer = await download(address, signal);
      const story = typeof answer === 'string' ? answer : readResolved(answer.text);
      if (typeof story === 'string') this.#fail(story, address);
      else this.#draw(story);
    } catch (error) {
      // Aborted: the element has gone, or has another src.
      if (!signal.aborted) this.#fail('damaged', address, error);
    }
  }

  #draw(resolved: Resolved): void {
    const box = document.createElement('div');
    box.className = 'carnet';
    box.lang = resolved.story.language;
    box.dir = directionOf(box.lang);
    const held: { state?: StoryState } = {};
    const app = mount(ElementStory, {
      target: box,
      props: {
        resolved,
        effects: this.#effects(resolved),
        onstate: (state: StoryState) => (held.state = state),
      },
    });
    const end = (): void => {
      box.remove();
      void unmount(app);
    };
    try {
      flushSync();
    } catch (error) {
      end();
      throw error;
    }
    if (!held.state) return;
    this.#fallBack();
    this.#shown = { box, state: held.state, end };
    this.#slot.replaceWith(box);
    const event = this.getAttribute('event');
    if (event !== null) this.#select(event);
    this.#tell('ready');
  }

  /** What is between the tags comes back, for another story, for none, or for good. */
  #fallBack(): void {
    this.#shown?.box.before(this.#slot);
    this.#shown?.end();
    this.#shown = undefined;
    this.#line.remove();
  }

  #fail(code: Code, src: string, ...cause: unknown[]): void {
    const message = fill(words[code], { src });
    this.#loading.abort();
    this.#fallBack();
    this.#line.textContent = fill(words.intro, { reason: message });
    this.#root.append(this.#line);
    // The one who can mend it looks there first.
    // eslint-disable-next-line no-console -- nobody else on the host's page may be listening
    console.error(`Carnet: ${message}`, ...cause);
    this.#tell('error', { code, message, src });
  }

  #tell(what: 'ready' | 'select' | 'error', detail?: Readonly<Record<string, string>>): void {
    this.dispatchEvent(
      new CustomEvent(`carnet-${what}`, { detail, bubbles: true, composed: true }),
    );
  }

  #select(event: string): void {
    this.#shown?.state.followEvent(event);
  }

  #effects({ story, words: said }: Resolved): Partial<StoryEffects> {
    return {
      writeLink: ({ event = '' }) => this.#tell('select', { event }),
      after,
      readerZone,
      zoomKey,
      wordWhen: whenTeller(story.locale ?? story.language, said.when),
      copy: copyText,
    };
  }

  /** A fragment is the page's business and finds nothing in here: lead to the source ourselves. */
  #followLink(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const id = /^#(.+)/.exec(link?.getAttribute('href') ?? '')?.[1];
    const goal = id === undefined ? null : this.#root.getElementById(id);
    if (!goal || event.defaultPrevented) return;
    event.preventDefault();
    goal.closest('details')?.setAttribute('open', '');
    goal.tabIndex = -1;
    goal.focus();
  }
}

// Included twice, or beside another copy: the first one stays.
if (!customElements.get(NAME)) customElements.define(NAME, CarnetItinerary);

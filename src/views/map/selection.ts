/**
 * Stands in for d3-selection under d3-zoom (see `alias` in vite.config.ts). d3-zoom asks it to listen
 * to one element or window at a time, to keep a property there and to find the pointer; selecting,
 * joining and changing elements is Svelte's work here, and would be 2 kB gzip for nothing. The names
 * and what they do are d3-selection's, as far as d3-zoom and its d3-drag call them. The component
 * tests drive the real gestures through it.
 */

type Listener = (this: EventTarget, event: Event, datum: undefined) => void;

interface Heard {
  readonly type: string;
  readonly name: string;
  readonly listener: Listener;
  readonly stop: () => void;
}

/** What is heard where; an element that has gone takes its entry along. */
const heard = new WeakMap<EventTarget, readonly Heard[]>();

class OneNode {
  readonly #node: EventTarget;

  constructor(node: EventTarget) {
    this.#node = node;
  }

  /**
   * Hears events by names such as "wheel.zoom", several with spaces between; a listener heard by the
   * same name goes. Null only lets it go, and so does ".zoom" for all types. Without a listener it
   * returns the one of the first name.
   */
  on(
    names: string,
    listener?: Listener | null,
    options?: AddEventListenerOptions | boolean,
  ): unknown {
    const node = this.#node;
    for (const full of names.trim().split(/\s+/)) {
      const [type = '', name = ''] = full.split('.');
      const isMeant = (one: Heard): boolean =>
        one.name === name && (type === '' || one.type === type);
      const before = heard.get(node) ?? [];
      if (listener === undefined) return before.find(isMeant)?.listener;
      for (const one of before.filter(isMeant)) one.stop();
      const kept = before.filter((one) => !isMeant(one));
      if (listener === null) {
        heard.set(node, kept);
        continue;
      }
      const hear = (event: Event): void => {
        listener.call(node, event, undefined);
      };
      node.addEventListener(type, hear, options);
      const stop = (): void => {
        node.removeEventListener(type, hear, options);
      };
      heard.set(node, [...kept, { type, name, listener, stop }]);
    }
    return this;
  }

  /** Sets a property to what `value` returns. */
  property(name: string, value: (this: EventTarget) => unknown): this {
    Object.assign(this.#node, { [name]: value.call(this.#node) });
    return this;
  }

  /** Itself, or one that does nothing where `test` is false. */
  filter(test: (this: EventTarget) => boolean): OneNode {
    return test.call(this.#node) ? this : new OneNode(new EventTarget());
  }

  /** Sets a style; does nothing to what has none. */
  style(name: string, value: string): this {
    if (this.#node instanceof HTMLElement) this.#node.style.setProperty(name, value);
    return this;
  }

  call(act: (selection: this) => void): this {
    act(this);
    return this;
  }

  /** Nothing here is bound to data. */
  datum(): undefined {
    return undefined;
  }

  /** There is never a transition to interrupt. */
  interrupt(): this {
    return this;
  }
}

/** Returns what d3-zoom calls a selection: of one element or window. */
export function select(node: EventTarget): OneNode {
  return new OneNode(node);
}

/** Where a mouse or a touch is, px from the inner corner of `node`, by default where it is heard. */
export function pointer(
  at: MouseEvent | Touch,
  node = 'currentTarget' in at ? at.currentTarget : null,
): [number, number] {
  if (!(node instanceof Element)) return [at.pageX, at.pageY];
  const { left, top } = node.getBoundingClientRect();
  return [at.clientX - left - node.clientLeft, at.clientY - top - node.clientTop];
}

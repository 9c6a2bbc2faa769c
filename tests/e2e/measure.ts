/**
 * Measurements taken inside the page: which texts are seen and where. Each exported function is
 * handed to the browser as it is, so it uses nothing from outside itself.
 */

export interface SeenText {
  readonly text: string;
  /** The same for all lines of one run of text. */
  readonly run: number;
  /** Px from the document's top left corner, after all that clips it. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Part of its area that is clipped away, 0 to 1. */
  readonly hidden: number;
  readonly fontPx: number;
  /** The region that it stands in, or ''. */
  readonly region: string;
}

/** Returns every run of text that a reader sees, line by line. Only what is for the ear is left out. */
export function seenTexts(): SeenText[] {
  interface Rect {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  const cut = (a: Rect, b: Rect): Rect => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  const area = (rect: Rect): number =>
    Math.max(0, rect.right - rect.left) * Math.max(0, rect.bottom - rect.top);
  // Both are asked for every text, and are the same for all inside one element.
  const ears = new Map<Element, boolean>();
  const isForTheEar = (element: Element): boolean => {
    const known = ears.get(element);
    if (known !== undefined) return known;
    const { clipPath, opacity } = getComputedStyle(element);
    const { parentElement } = element;
    const is =
      clipPath === 'inset(50%)' ||
      opacity === '0' ||
      (parentElement !== null && isForTheEar(parentElement));
    ears.set(element, is);
    return is;
  };
  const windows = new Map<Element, Rect>();
  /** The rectangle that an element and its ancestors leave visible of anything inside it. */
  const windowOf = (element: Element | null): Rect => {
    if (!element || element === document.body) {
      return { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
    }
    const known = windows.get(element);
    if (known) return known;
    const { overflowX, overflowY } = getComputedStyle(element);
    const clips = overflowX !== 'visible' || overflowY !== 'visible';
    const isOuter = !(element instanceof SVGElement) || element instanceof SVGSVGElement;
    const around = windowOf(element.parentElement);
    const seen = clips && isOuter ? cut(around, element.getBoundingClientRect()) : around;
    windows.set(element, seen);
    return seen;
  };

  const found: SeenText[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let run = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    run++;
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!parent || text === '' || parent.closest('script, style, noscript')) continue;
    // Text right inside a closed disclosure: its parent is seen, and it is not.
    if (parent instanceof HTMLDetailsElement && !parent.open) continue;
    const isSeen = parent.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (!isSeen || isForTheEar(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const window_ = windowOf(parent);
    const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
    const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
    for (const rect of range.getClientRects()) {
      const whole = area(rect);
      if (whole < 1) continue;
      const left = cut(rect, window_);
      const hidden = 1 - area(left) / whole;
      if (hidden > 0.98) continue;
      found.push({
        text,
        run,
        left: left.left + scrollX,
        top: left.top + scrollY,
        right: left.right + scrollX,
        bottom: left.bottom + scrollY,
        hidden,
        fontPx: parseFloat(getComputedStyle(parent).fontSize) * scale,
        region: parent.closest('[aria-label], figure, section')?.getAttribute('aria-label') ?? '',
      });
    }
  }
  return found;
}

/**
 * Returns the names of those controls that cannot be hit 12 px to each side of their middle, the
 * least size of a target. Links in running text are exempt, as in the standard.
 */
export function smallTargets(): string[] {
  const targets = document.querySelectorAll<HTMLElement | SVGElement>(
    'button, summary, input, select, [role="button"], [role="option"], [role="slider"]',
  );
  const small: string[] = [];
  for (const target of targets) {
    if (!target.checkVisibility({ visibilityProperty: true })) continue;
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = target.getBoundingClientRect();
    const x = left + width / 2;
    const y = top + height / 2;
    const reach = 11.5;
    const points = [
      [x - reach, y],
      [x + reach, y],
      [x, y - reach],
      [x, y + reach],
    ] as const;
    const isHit = points.every(([px, py]) => {
      const hit = document.elementFromPoint(px, py);
      return hit !== null && (target.contains(hit) || hit.closest('label')?.contains(target));
    });
    if (!isHit) {
      const name = target.getAttribute('aria-label') ?? target.textContent;
      small.push(`${target.localName} ${name.trim().slice(0, 40)} ${width}x${height}`);
    }
  }
  scrollTo({ top: 0, behavior: 'instant' });
  return small;
}

export interface Shift {
  /** Share of the window that moved, times how far: the browser's own measure. */
  readonly value: number;
  /** Ms since the page was asked for. */
  readonly at: number;
  /** What moved: the markup of elements, cut short. */
  readonly moved: readonly string[];
}

/**
 * Returns what has moved so far other than by a transform, as the browser's layout shifts name it.
 */
export function layoutShifts(): Promise<Shift[]> {
  interface Entry extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  return new Promise((resolve) => {
    const shifts: Shift[] = [];
    const observer = new PerformanceObserver((entries) => {
      for (const { value, startTime, sources } of entries.getEntries() as Entry[]) {
        const moved = sources.flatMap(({ node }) =>
          node instanceof Element
            ? [node.outerHTML.slice(0, 80)]
            : [(node?.textContent ?? '').slice(0, 80)],
        );
        shifts.push({ value, at: startTime, moved });
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // Buffered entries come in a task of their own.
    const channel = new MessageChannel();
    let turns = 20;
    channel.port1.onmessage = () => {
      if (turns-- > 0) {
        channel.port2.postMessage(null);
        return;
      }
      observer.disconnect();
      resolve(shifts);
    };
    channel.port2.postMessage(null);
  });
}

/**
 * Goes through all events with the button of the given name and returns each pair of the card's
 * height and the list's place that there was, px: one pair, if nothing moves.
 */
export async function cardPlaces(nextName: string): Promise<string[]> {
  const named = (name: string): Element | null => document.querySelector(`[aria-label="${name}"]`);
  const next = [...document.querySelectorAll('button')].find(
    (button) => button.textContent.trim() === nextName,
  );
  const places = new Set<string>();
  for (let step = 0; step < 25; step++) {
    const height = named('Selected event')?.getBoundingClientRect().height ?? NaN;
    const top = (named('All events, by day')?.getBoundingClientRect().top ?? NaN) + scrollY;
    places.add(`${height.toFixed(1)} ${top.toFixed(1)}`);
    next?.click();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return [...places];
}

/**
 * Returns the page's markup, a line per start of an element and per run of text, without what
 * nobody sees: comments, scripts, the order of attributes, spaces in styles, the attributes that
 * become properties of an input, and the colour of a tap, which d3-zoom takes away.
 */
export function markup(): string[] {
  const lines: string[] = [];
  const tap = /-webkit-tap-highlight-color:[^;]*/;
  const worded = ({ name, value }: Attr): string =>
    name === 'style'
      ? `style="${value
          .replace(tap, '')
          .replace(/[\s;]+/g, ' ')
          .replaceAll(': ', ':')
          .trim()}"`
      : `${name}="${value}"`;
  const visit = (node: Node): void => {
    if (node instanceof HTMLScriptElement) return;
    if (node instanceof Text && node.data.trim() !== '') lines.push(node.data.trim());
    if (node instanceof Element) {
      const isInput = node instanceof HTMLInputElement;
      const isButton = node instanceof HTMLButtonElement;
      const attributes = [...node.attributes]
        // Buttons that nothing hears are inert, or hidden, until something does.
        .filter(({ name }) => name !== 'inert' && !(isButton && name === 'hidden'))
        // Every row of the list is a stop of the Tab key until the arrow keys lead there.
        .filter(({ name }) => !(name === 'tabindex' && node.closest('li')))
        .filter(({ name }) => !(isInput && ['checked', 'value'].includes(name)))
        .map(worded);
      lines.push(`<${[node.localName, ...attributes.sort()].join(' ')}>`);
    }
    for (const child of node.childNodes) visit(child);
  };
  document.body.normalize();
  visit(document.body);
  return lines;
}

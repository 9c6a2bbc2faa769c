/** The host script against frames that lie, flood and name other places, with a page written here. */
import { beforeEach, describe, expect, test } from 'vitest';
import { serveFrames } from '../../../src/embed/serveFrames';

const HOST = 'https://news.example/article?page=2';
const SRC = 'https://tours.example/japan/embed.html';

type Heard = Record<string, unknown>;

/** A frame with as much of an element as the script touches. */
class Frame {
  src = SRC;
  isMarked = true;
  boxSizing = 'content-box';
  height = 'auto';
  offsetHeight = 404;
  clientHeight = 400;
  readonly said: Heard[] = [];
  readonly fired: CustomEvent[] = [];
  readonly sets: string[] = [];
  readonly shadowRoot: { querySelectorAll: () => Frame[] } | null;
  readonly contentWindow = {
    postMessage: (message: Heard, target: string) => this.said.push({ ...message, target }),
  };
  readonly style: { height: string };
  constructor(inShadow?: Frame[]) {
    this.shadowRoot = inShadow ? { querySelectorAll: () => inShadow } : null;
    const { sets } = this;
    const resize = (value: string): void => {
      this.height = value;
    };
    this.style = {
      get height() {
        return sets.at(-1) ?? '';
      },
      set height(value: string) {
        sets.push(value);
        resize(value);
      },
    };
  }
  matches(): boolean {
    return this.isMarked && !this.shadowRoot;
  }
  dispatchEvent(event: CustomEvent): boolean {
    this.fired.push(event);
    return true;
  }
}

interface PageStub {
  readonly frames: Frame[];
  readonly writes: string[];
  readonly listeners: Map<string, ((event: object) => void)[]>;
  readonly searches: () => number;
  readonly goTo: (hash: string) => void;
  readonly load: (target: object) => void;
  /** Every frame that is watched gets another size. */
  readonly resize: () => void;
  readonly start: () => void;
  readonly say: (data: unknown, from: { source: unknown; origin?: string }) => void;
}

function openPage(hash = '', frames: Frame[] = [new Frame()], history?: 'refused'): PageStub {
  const writes: string[] = [];
  const listeners: PageStub['listeners'] = new Map();
  const listen = (name: string, run: (event: object) => void): void => {
    listeners.set(name, [...(listeners.get(name) ?? []), run]);
  };
  let searches = 0;
  let resize = (_: Frame): void => undefined;
  const sized = new Set<Frame>();
  const location = new URL(HOST + hash);
  const page = {
    location,
    history: {
      state: { router: 1 },
      replaceState(state: unknown, _: string, address: string) {
        if (history) throw new DOMException('too many', 'SecurityError');
        expect(state).toEqual({ router: 1 });
        location.href = address;
        writes.push(address);
      },
    },
    CustomEvent,
    ResizeObserver: class {
      constructor(run: (entries: { target: Frame }[]) => void) {
        resize = (target) => run([{ target }]);
      }
      observe(observed: Frame): void {
        sized.add(observed);
      }
    },
    getComputedStyle: (frame: Frame) => frame,
    addEventListener: listen,
    document: {
      addEventListener: listen,
      querySelectorAll() {
        searches++;
        return frames;
      },
    },
  };
  const fire = (name: string, event: object): void =>
    listeners.get(name)?.forEach((run) => run(event));
  return {
    ...{ frames, writes, listeners, searches: () => searches },
    goTo(changed) {
      location.hash = changed;
      fire('hashchange', {});
    },
    resize: () => sized.forEach((each) => resize(each)),
    load: (target) => fire('load', { target }),
    start: () => serveFrames(page as unknown as Window & typeof globalThis),
    say: (data, { source, origin = 'https://tours.example' }) =>
      fire('message', { data, source, origin }),
  };
}

let frame: Frame;
beforeEach(() => {
  frame = new Frame();
});

/** A page that is served, and a hand to speak for its frame. */
function serve(hash = '', history?: 'refused') {
  const page = openPage(hash, [frame], history);
  page.start();
  frame.said.length = 0;
  return {
    ...page,
    tell: (data: unknown, origin?: string) =>
      page.say(data, { source: frame.contentWindow, ...(origin === undefined ? {} : { origin }) }),
  };
}

const height = (px: unknown): object => ({ type: 'carnet:height', v: 1, id: 'x', height: px });
const select = (event: unknown): object => ({ type: 'carnet:select', v: 1, id: 'x', event });

describe('messages that mean nothing', () => {
  test.each([
    null,
    undefined,
    7,
    '',
    'carnet:height',
    [],
    {},
    { type: 7 },
    { type: 'carnet:' },
    { type: 'carnet:open', url: 'https://evil.example/' },
    { type: 'carnet:navigate', href: 'https://evil.example/' },
    { type: 'height', height: 500 },
    Object.create(null),
  ])('%j', (data) => {
    const { tell, writes } = serve();
    expect(() => tell(data)).not.toThrow();
    expect([frame.sets, writes, frame.fired]).toEqual([[], [], []]);
  });

  test.each([
    undefined,
    null,
    '500',
    '500px',
    NaN,
    Infinity,
    -Infinity,
    [500],
    { valueOf: 500 },
    true,
  ])('a height of %j', (px) => {
    serve().tell(height(px));
    expect(frame.sets).toEqual([]);
  });

  test.each([
    undefined,
    7,
    '',
    'a b',
    'A',
    '../x',
    'x&y=1',
    '<b>',
    'a\nb',
    ['ankara-talks'],
    'a'.repeat(101),
  ])('a selection of %j', (event) => {
    const { tell, writes } = serve();
    tell(select(event));
    expect(writes).toEqual([]);
  });

  test.each([
    [{ name: 'play' }],
    [{ id: 'x', name: 'Play now' }],
    [{ id: 'x', name: 7 }],
    [{ id: 'x', name: 'play', value: 'free text' }],
    [{ id: 'x', name: 'play', value: NaN }],
    [{ id: 'x', name: 'play', value: { a: 1 } }],
    [{ id: '<b>', name: 'play' }],
  ])('an event of %j', (event) => {
    serve().tell({ type: 'carnet:event', v: 1, ...event });
    expect(frame.fired).toEqual([]);
  });
});

describe('senders that are not heard', () => {
  test.each([null, {}])('a source of %j that is in no frame', (source) => {
    const page = serve();
    page.say(height(500), { source });
    page.say(select('a'), { source });
    expect([frame.sets, page.writes]).toEqual([[], []]);
  });

  test('a frame that the page has not marked', () => {
    frame.isMarked = false;
    const { tell } = serve();
    tell(height(500));
    expect(frame.sets).toEqual([]);
    expect(frame.said).toEqual([]);
  });

  test.each(['https://evil.example', 'http://tours.example', 'https://news.example', ''])(
    'a marked frame that speaks from %j',
    (origin) => {
      const { tell, writes } = serve();
      tell(height(500), origin);
      tell(select('a'), origin);
      expect([frame.sets, writes]).toEqual([[], []]);
    },
  );

  test('a frame with an address that is none', () => {
    frame.src = 'https://[';
    const { tell } = serve();
    tell(height(500), '');
    expect(frame.sets).toEqual([]);
  });

  test('a window that floods is looked for a few times and then no more', () => {
    const page = serve();
    const before = page.searches();
    const source = {};
    for (let times = 0; times < 1000; times++) page.say(height(500), { source });
    expect(page.searches() - before).toBe(20);
  });

  test('messages of others cost no search', () => {
    const page = serve();
    const before = page.searches();
    for (const data of ['x', { type: 'embed-size', height: 5 }, null])
      page.say(data, { source: {} });
    expect(page.searches()).toBe(before);
  });
});

describe('the height', () => {
  test.each([
    [-1e9, '120px'],
    [0, '120px'],
    [611.2, '612px'],
    [12000.5, '12000px'],
    [Number.MAX_VALUE, '12000px'],
  ])('%d is set as %s', (px, set) => {
    serve().tell(height(px));
    expect(frame.sets).toEqual([set]);
  });

  test('is set only where it changed', () => {
    const { tell } = serve();
    for (const px of [612, 612, 611.5, 700]) tell(height(px));
    expect(frame.sets).toEqual(['612px', '700px']);
  });

  test('is left to the snippet where that has it right, in parts of pixels too', () => {
    frame.height = '611.3px';
    const { tell } = serve();
    tell(height(612));
    expect(frame.sets).toEqual([]);
    tell(height(613));
    expect(frame.sets).toEqual(['613px']);
  });

  test('leaves room for borders that count', () => {
    frame.boxSizing = 'border-box';
    serve().tell(height(612));
    expect(frame.sets).toEqual(['616px']);
  });

  test('is heard from a sandboxed frame', () => {
    serve().tell(height(612), 'null');
    expect(frame.sets).toEqual(['612px']);
  });

  test('is heard from a frame without an address, which is the page’s own', () => {
    frame.src = '';
    serve().tell(height(612), 'https://news.example');
    expect(frame.sets).toEqual(['612px']);
  });

  test('is asked for when the page gives the frame another size', () => {
    const { resize } = serve('#carnet-event=a');
    resize();
    expect(frame.said).toEqual([{ type: 'carnet:hello', v: 1, target: '*' }]);
  });

  test('of one frame is not that of another', () => {
    const [one, two] = [new Frame(), new Frame()];
    const page = openPage('', [one, two]);
    page.start();
    page.say(height(612), { source: two.contentWindow });
    expect([one.sets, two.sets]).toEqual([[], ['612px']]);
  });

  test('is heard from frames that come later, and from those in shadow roots', () => {
    const page = openPage('#carnet-event=a', []);
    page.start();
    page.frames.push(frame);
    page.say(height(612), { source: frame.contentWindow });
    expect(frame.sets).toEqual(['612px']);
    expect(frame.said.map(({ type }) => type)).toEqual(['carnet:hello', 'carnet:select']);
    const hidden = new Frame();
    page.frames.push(new Frame([hidden]));
    page.say(height(700), { source: hidden.contentWindow });
    expect(hidden.sets).toEqual(['700px']);
  });
});

describe('the fragment', () => {
  test.each(['#comments', '#/tour/3', '#!/x', '#a=1', '#xcarnet-event=a', '#carnet-event'])(
    '%s is the page’s own and stays',
    (hash) => {
      const { tell, writes } = serve(hash);
      tell(select('ankara-talks'));
      expect(writes).toEqual([]);
    },
  );

  test.each([
    ['', '#carnet-event=ankara-talks'],
    ['#carnet-event=arrival', '#carnet-event=ankara-talks'],
    ['#carnet-event=', '#carnet-event=ankara-talks'],
    ['#a=1&carnet-event=arrival&b=2', '#a=1&carnet-event=ankara-talks&b=2'],
  ])('%j becomes %s, and the address before it stays', (before, after) => {
    const { tell, writes } = serve(before);
    tell(select('ankara-talks'));
    tell(select('ankara-talks'));
    expect(writes).toEqual([HOST + after]);
  });

  test('that may not be written is left, and nothing is thrown', () => {
    const { tell } = serve('', 'refused');
    expect(() => tell(select('ankara-talks'))).not.toThrow();
  });

  test.each(['', '#top', '#carnet-event=', '#carnet-event=%3Cb%3E', '#carnet-event=A%20B'])(
    '%j selects nothing',
    (hash) => {
      openPage(hash, [frame]).start();
      expect(frame.said).toEqual([{ type: 'carnet:hello', v: 1, target: '*' }]);
    },
  );

  test('selects in all frames, at load and when it changes', () => {
    const others = [frame, new Frame()];
    const page = openPage('#a=1&carnet-event=arrival', others);
    page.start();
    page.goTo('#carnet-event=departure');
    for (const { said } of others) {
      expect(said.flatMap(({ event }) => (event === undefined ? [] : [event]))).toEqual([
        'arrival',
        'departure',
      ]);
    }
  });

  test('selects again in a frame that was loaded anew', () => {
    const page = openPage('#carnet-event=arrival', [frame]);
    page.start();
    frame.said.length = 0;
    page.load(frame);
    expect(frame.said.map(({ type }) => type)).toEqual(['carnet:hello', 'carnet:select']);
    frame.isMarked = false;
    page.load(frame);
    expect(frame.said).toHaveLength(2);
  });
});

test('what the reader does is fired on the frame, and bubbles', () => {
  const { tell } = serve();
  tell({ type: 'carnet:event', v: 1, id: 'japan-2025', name: 'play', value: 'ankara-talks' });
  tell({ type: 'carnet:event', v: 1, id: 'japan-2025', name: 'list-open' });
  expect(
    frame.fired.map(({ type, bubbles, detail }) => [type, bubbles, detail as unknown]),
  ).toEqual([
    ['carnet:event', true, { id: 'japan-2025', name: 'play', value: 'ankara-talks' }],
    ['carnet:event', true, { id: 'japan-2025', name: 'list-open', value: undefined }],
  ]);
});

test('five copies act as one', () => {
  const page = openPage('#carnet-event=a', [frame]);
  for (let copy = 0; copy < 5; copy++) page.start();
  expect([...page.listeners.values()].map((all) => all.length)).toEqual([1, 1, 1]);
  expect(frame.said).toHaveLength(2);
});

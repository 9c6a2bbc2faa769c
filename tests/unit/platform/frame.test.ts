/** The page as a guest, with a window that is written here: what it says, to whom, and what it hears. */
import { describe, expect, test, vi } from 'vitest';
import { openFrame } from '../../../src/platform/frame';

interface Stub {
  readonly search?: string;
  readonly hash?: string;
  readonly isAlone?: boolean;
}

class Details {
  constructor(
    readonly parts: string,
    readonly open = true,
  ) {}
  matches(part: string): boolean {
    return part === this.parts;
  }
}

/** As much of a window as the module touches, and the hands to move it with. */
function stub({ search = '', hash = '', isAlone = false }: Stub = {}) {
  const posted: unknown[] = [];
  const targets = new Set<string>();
  const timers: (() => void)[] = [];
  const heard = new Map<string, (event: object) => void>();
  const box = { width: 360, height: 611.2 };
  let resized = (): void => undefined;
  const parent = {
    postMessage(message: unknown, target: string) {
      posted.push(message);
      targets.add(target);
    },
  };
  const location = { search, hash };
  const win: Record<string, unknown> = {
    location,
    addEventListener: (name: string, run: (event: object) => void) => heard.set(name, run),
    HTMLDetailsElement: Details,
    setTimeout: (run: () => void) => timers.push(run),
    ResizeObserver: class {
      constructor(run: () => void) {
        resized = run;
      }
      observe(): void {
        resized();
      }
    },
  };
  win['parent'] = isAlone ? win : parent;
  const root = {
    getBoundingClientRect: () => box,
    addEventListener: (name: string, run: (event: object) => void) => heard.set(name, run),
  };
  const select = vi.fn();
  const { tell } = openFrame(win as unknown as Window & typeof globalThis, {
    root: root as unknown as HTMLElement,
    id: 'japan-2025',
    select,
  });
  return {
    ...{ tell, posted, targets, box, location, select, heard },
    say: (data: unknown, source: unknown = parent): void =>
      heard.get('message')?.({ data, source }),
    resize: (height: number): void => {
      box.height = height;
      resized();
    },
    settle: () => timers.splice(0).forEach((run) => run()),
    take: () => posted.splice(0),
  };
}

const heightsIn = (posted: readonly unknown[]): unknown[] =>
  posted.flatMap((message) => {
    const { type, height } = message as Record<string, unknown>;
    return type === 'carnet:height' ? [height] : [];
  });

const OWN = { type: 'carnet:height', v: 1, id: 'japan-2025', height: 612 };
const AMP = { sentinel: 'amp', type: 'embed-size', height: 612 };
const DATAWRAPPER = { 'datawrapper-height': { 'japan-2025': 612 } };

describe('junk from outside', () => {
  test.each([
    null,
    undefined,
    0,
    NaN,
    '',
    'carnet:select',
    'pymxPYMxaxPYMxnavigateToxPYMxhttps://example.org/',
    [],
    {},
    { type: null },
    { type: 'carnet:select' },
    { type: 'carnet:select', event: 7 },
    { type: 'carnet:select', event: null },
    { type: 'carnet:select', event: { toString: null } },
    { type: ['carnet:hello'] },
    { message: 'link', value: 'https://example.org/' },
    Object.create(null),
  ])('%j is neither followed nor answered', (data) => {
    const { say, select, take } = stub();
    take();
    expect(() => say(data)).not.toThrow();
    expect(select).not.toHaveBeenCalled();
    expect(take()).toEqual([]);
  });

  test('what does not come from the parent is not heard', () => {
    const { say, select, take } = stub();
    take();
    for (const source of [null, {}, 'parent']) {
      say({ type: 'carnet:select', event: 'ankara-talks' }, source);
      say({ type: 'carnet:hello' }, source);
    }
    expect(select).not.toHaveBeenCalled();
    expect(take()).toEqual([]);
  });
});

describe('the height', () => {
  test('is not said in a page of its own', () => {
    const { posted, heard, tell } = stub({ isAlone: true, search: '?events=1' });
    tell('select', 'ankara-talks');
    expect(posted).toEqual([]);
    expect(heard.size).toBe(0);
  });

  test.each([
    ['no height', { width: 360, height: 0 }],
    ['no width', { width: 0, height: 9000 }],
  ])('of a frame that is hidden, with %s, is not said, even if asked for', (_, size) => {
    const { box, say, take } = stub();
    take();
    Object.assign(box, size);
    say({ type: 'carnet:hello' });
    expect(take()).toEqual([]);
  });

  test('is rounded up and said to any origin in the dialects that need no cue', () => {
    const { posted, targets } = stub();
    expect(posted).toEqual([OWN, AMP, DATAWRAPPER]);
    expect([...targets]).toEqual(['*']);
  });

  test.each(['load', 'resize'])('is said at %s where the frame had no size before', (name) => {
    const { box, resize, heard, take } = stub();
    resize(700);
    take();
    box.height = 650;
    heard.get(name)?.({});
    expect(heightsIn(take())).toEqual([650]);
  });

  test('is said soon after the start where nothing but a timer sees the size come', () => {
    const unchanged = stub();
    unchanged.take();
    unchanged.settle();
    expect(unchanged.take()).toEqual([]);
    const late = stub();
    late.take();
    late.box.height = 650;
    late.settle();
    expect(heightsIn(late.take())).toEqual([650]);
  });

  test('is said again only when it changed', () => {
    const { resize, take } = stub();
    take();
    resize(611.9);
    expect(take()).toEqual([]);
    resize(700);
    expect(heightsIn(take())).toEqual([700]);
  });

  test.each([
    { type: 'carnet:hello', v: 1 },
    { message: 'ready', secret: 'a1b2' },
    { type: 'embed-size-query' },
    'pymxPYMxstory-1xPYMxwidthxPYMx700',
  ])('is said again when asked by %j', (question) => {
    const { say, take } = stub();
    take();
    say(question);
    expect(take()).toEqual([OWN, AMP, DATAWRAPPER]);
  });

  test('is said once more after a question if the new width came later', () => {
    const { box, say, settle, take } = stub();
    say({ type: 'carnet:hello' });
    take();
    settle();
    expect(take()).toEqual([]);
    say({ type: 'carnet:hello' });
    take();
    box.height = 700;
    settle();
    expect(heightsIn(take())).toEqual([700]);
  });

  test.each([
    ['?childId=story-1&initialWidth=360', 'pymxPYMxstory-1xPYMxheightxPYMx612'],
    ['?childId=', 'pymxPYMxxPYMxheightxPYMx612'],
  ])('is said to Pym where %s', (search, message) => {
    expect(stub({ search }).posted).toContainEqual(message);
  });

  test.each(['#?secret=a1B2c3', '#secret=a1B2c3', '#event=x&secret=a1B2c3'])(
    'is said to WordPress where %s, also after the fragment was rewritten',
    (hash) => {
      const { location, resize, take } = stub({ hash });
      expect(take()).toContainEqual({ message: 'height', value: 612, secret: 'a1B2c3' });
      location.hash = '#event=ankara-talks';
      resize(700);
      expect(take()).toContainEqual({ message: 'height', value: 700, secret: 'a1B2c3' });
    },
  );

  test.each(['', '#?secret=', '#nosecret=a', '#secrets=a'])(
    'is not said to WordPress where %j',
    (hash) => {
      expect(stub({ hash }).posted).toHaveLength(3);
    },
  );
});

describe('selections', () => {
  test('of the host are passed on as they are', () => {
    const { say, select } = stub();
    say({ type: 'carnet:select', v: 1, event: 'ankara-talks' });
    expect(select.mock.calls).toEqual([['ankara-talks']]);
  });

  test.each(['select', 'step'] as const)('of the reader (%s) are told', (what) => {
    const { tell, take } = stub();
    take();
    tell(what, 'ankara-talks');
    expect(take()).toEqual([
      { type: 'carnet:select', v: 1, id: 'japan-2025', event: 'ankara-talks' },
    ]);
  });
});

describe('what else the reader does', () => {
  test.each(['', '?events=0', '?events=true', '?events'])('is not told where %j', (search) => {
    const { tell, take, heard } = stub({ search });
    take();
    tell('play', 'ankara-talks');
    tell('ready', 25);
    expect(take()).toEqual([]);
    expect(heard.has('toggle')).toBe(false);
  });

  test('is told where the address asks', () => {
    const { tell, take } = stub({ search: '?events=1' });
    take();
    tell('ready', 25);
    tell('clock', 'home');
    const own = { type: 'carnet:event', v: 1, id: 'japan-2025' };
    expect(take()).toEqual([
      { ...own, name: 'ready', value: 25 },
      { ...own, name: 'clock', value: 'home' },
    ]);
  });

  test.each([
    ['.story > details', true, ['list-open']],
    ['main > details', true, ['sources-open']],
    ['main > details', false, []],
    ['.card details', true, []],
  ])('a part (%s) that opens: %s', (part, isOpen, names) => {
    const { heard, take } = stub({ search: '?events=1' });
    take();
    heard.get('toggle')?.({ target: new Details(part, isOpen) });
    expect(take().map((message) => (message as { name: string }).name)).toEqual(names);
  });
});

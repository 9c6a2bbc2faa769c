/** The verbs of the state, with stub effects: no address, no timer, no browser. */
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import type { Link } from '../../src/core/model/view';
import { PLAY_STEP_MS, StoryState, type StoryEffects } from '../../src/state/StoryState.svelte';
import { shellStory } from '../support/shellStory';

const [FIRST, SECOND, THIRD, , LAST] = shellStory.events.map((event) => event.id) as [
  string,
  string,
  string,
  string,
  string,
];

/** A state with effects that are written down, and a timer that runs when told to. */
function open(given: Partial<StoryEffects> = {}) {
  const written: [Link, string][] = [];
  const timers: { ms: number; run: () => void; live: boolean }[] = [];
  const view = new StoryState(shellStory, {
    writeLink: (link, how) => written.push([link, how]),
    after: (ms, run) => {
      const timer = { ms, run, live: true };
      timers.push(timer);
      return () => {
        timer.live = false;
      };
    },
    ...given,
  });
  const tick = (): void => {
    const timer = timers.find(({ live }) => live);
    if (!timer) throw new Error('nothing is waiting');
    timer.live = false;
    timer.run();
  };
  return { view, written, tick, waiting: () => timers.filter(({ live }) => live) };
}

describe('a second calendar', () => {
  test('none is chosen at first; a choice is written without a step of history, and copied', async () => {
    const addresses: Link[] = [];
    const { view, written } = open({
      addressOf: (link) => {
        addresses.push(link);
        return 'x';
      },
    });
    expect(view.calendar).toBeUndefined();
    view.setCalendar('hebrew');
    expect(view.calendar).toBe('hebrew');
    expect(written).toEqual([[{ event: FIRST, clock: 'local', calendar: 'hebrew' }, 'replace']]);
    await view.copyLink();
    expect(addresses).toEqual([{ event: FIRST, clock: 'local', calendar: 'hebrew' }]);
  });

  test('an address that names none takes it away; an event that the page around asks for does not', () => {
    const { view } = open();
    view.follow({ calendar: 'persian' });
    view.followEvent(SECOND);
    expect([view.event.id, view.calendar]).toEqual([SECOND, 'persian']);
    view.follow({ event: SECOND });
    expect(view.calendar).toBeUndefined();
  });
});

test('a story without events is refused', () => {
  expect(() => new StoryState({ ...shellStory, events: [] })).toThrow(RangeError);
});

describe('selecting', () => {
  test('the first event is selected before any choice, and nothing is written or said', () => {
    const { view, written } = open();
    expect([view.event.id, view.isFirst, view.isLast]).toEqual([FIRST, true, false]);
    expect(written).toEqual([]);
    expect(view.announced).toBeUndefined();
  });

  test.each(['', 'nowhere', '__proto__', 'constructor'])('unknown id %j changes nothing', (id) => {
    const { view, written } = open();
    view.select(id);
    expect(view.event.id).toBe(FIRST);
    expect(view.announced).toBeUndefined();
    expect(written).toEqual([]);
  });

  test('a deliberate choice makes a step of history and is announced', () => {
    const { view, written } = open();
    view.select(THIRD);
    expect(view.event.id).toBe(THIRD);
    expect(written).toEqual([[{ event: THIRD, clock: 'local' }, 'push']]);
    expect(view.announced?.id).toBe(THIRD);
  });

  test('a passing one replaces and is not announced', () => {
    const { view, written } = open();
    view.select(THIRD, 'passing');
    expect(written).toEqual([[{ event: THIRD, clock: 'local' }, 'replace']]);
    expect(view.announced).toBeUndefined();
  });

  test('the same event again writes nothing', () => {
    const { view, written } = open();
    view.select(FIRST);
    expect(written).toEqual([]);
  });

  test('what is derived from it follows', () => {
    const { view } = open();
    const seen: string[] = [];
    const end = $effect.root(() => {
      $effect(() => {
        seen.push(view.event.id);
      });
    });
    flushSync();
    view.select(SECOND);
    flushSync();
    end();
    expect(seen).toEqual([FIRST, SECOND]);
  });
});

describe('stepping', () => {
  test.each([
    [-1, FIRST],
    [1, SECOND],
    [2, THIRD],
    [99, LAST],
    [-99, FIRST],
  ])('by %d from the first event', (by, id) => {
    const { view } = open();
    view.step(by);
    expect(view.event.id).toBe(id);
  });
});

describe('playing', () => {
  test('goes from event to event at reading pace, silently, and says where it ends', () => {
    const { view, tick, written, waiting } = open();
    view.play();
    expect(waiting().map(({ ms }) => ms)).toEqual([PLAY_STEP_MS]);
    const seen: string[] = [];
    while (view.playing) {
      expect(view.announced).toBeUndefined();
      tick();
      seen.push(view.event.id);
    }
    expect(seen).toEqual(shellStory.events.slice(1).map(({ id }) => id));
    expect(written.every(([, how]) => how === 'replace')).toBe(true);
    expect(view.announced?.id).toBe(LAST);
    expect(waiting()).toEqual([]);
  });

  test('twice is once', () => {
    const { view, waiting } = open();
    view.play();
    view.play();
    expect(waiting()).toHaveLength(1);
  });

  test('from the last event it starts over', () => {
    const { view } = open();
    view.select(LAST);
    view.play();
    expect(view.event.id).toBe(FIRST);
  });

  test.each<[string, (view: StoryState) => void]>([
    ['pause', (view) => view.pause()],
    ['a choice', (view) => view.select(THIRD)],
    ['a choice of what is selected', (view) => view.select(view.event.id)],
    ['a step', (view) => view.step(1)],
    ['back and forward', (view) => view.follow({})],
    ['the end of the page', (view) => view.destroy()],
  ])('%s stops it and leaves no timer', (_, stop) => {
    const { view, waiting } = open();
    view.play();
    stop(view);
    expect(view.playing).toBe(false);
    expect(waiting()).toEqual([]);
  });

  test('pausing says where, and does nothing when nothing plays', () => {
    const { view, tick } = open();
    view.pause();
    expect(view.announced).toBeUndefined();
    view.play();
    tick();
    view.pause();
    expect(view.announced?.id).toBe(SECOND);
  });
});

describe('the clock', () => {
  test('home is refused where there is none', () => {
    const view = new StoryState({ ...shellStory, home: undefined });
    view.setClock('home');
    view.follow({ clock: 'home' });
    expect(view.clock).toBe('local');
  });

  test('the reader’s is refused where it cannot be told', () => {
    const { view, written } = open();
    view.setClock('yours');
    expect(view.clock).toBe('local');
    expect(written).toEqual([]);
  });

  test('words follow the clock, and all but local ones are made here', () => {
    const { view } = open({
      readerZone: () => 'Asia/Kolkata',
      wordWhen: (event, zone) => ({ full: `${event.id} in ${zone}`, short: '' }),
    });
    view.select('ankara-talks');
    expect(view.when(view.event).full).toBe('Tuesday 19 August, 11:05 to about 12:45');
    view.setClock('home');
    expect(view.when(view.event).full).toBe('ankara-talks in Asia/Tokyo');
    view.setClock('yours');
    expect(view.when(view.event).full).toBe('ankara-talks in Asia/Kolkata');
  });

  test('a change replaces the address', () => {
    const { view, written } = open();
    view.setClock('home');
    expect(written).toEqual([[{ event: FIRST, clock: 'home' }, 'replace']]);
  });
});

describe('following an address', () => {
  test('takes event and clock without writing them back', () => {
    const { view, written } = open();
    view.follow({ event: THIRD, clock: 'home' });
    expect([view.event.id, view.clock]).toEqual([THIRD, 'home']);
    expect(view.announced?.id).toBe(THIRD);
    expect(written).toEqual([]);
  });

  test('what it leaves out is as at first', () => {
    const { view } = open();
    view.follow({ event: THIRD, clock: 'home' });
    view.follow({});
    expect([view.event.id, view.clock]).toEqual([FIRST, 'local']);
  });

  test('an event asked for from around keeps the clock; an unknown one lets it play on', () => {
    const { view } = open();
    view.setClock('home');
    view.play();
    view.followEvent('nowhere');
    expect([view.event.id, view.clock, view.playing]).toEqual([FIRST, 'home', true]);
    view.followEvent(THIRD);
    expect([view.event.id, view.clock, view.playing]).toEqual([THIRD, 'home', false]);
  });

  test('an unknown event changes nothing', () => {
    const { view } = open();
    view.select(THIRD);
    view.follow({ event: 'nowhere' });
    expect(view.event.id).toBe(THIRD);
  });
});

describe('telling what the reader does', () => {
  /** A state, and what it told, as `name value`. */
  function listen(given: Partial<StoryEffects> = {}) {
    const told: string[] = [];
    return { told, ...open({ tell: (what, value) => told.push(`${what} ${value}`), ...given }) };
  }

  test('what changes nothing, and what an address says, is not told', () => {
    const { view, told } = listen();
    view.select('nowhere');
    view.select(FIRST);
    view.pause();
    view.setClock('yours');
    view.follow({ event: THIRD, clock: 'home' });
    view.zoomMap({ k: 3, x: 0, y: 0 });
    expect(told).toEqual([]);
  });

  test('a choice is told from what playing passes', () => {
    const { view, told, tick } = listen();
    view.select(SECOND);
    view.play();
    tick();
    view.pause();
    expect(told).toEqual([`select ${SECOND}`, `play ${SECOND}`, `step ${THIRD}`, `pause ${THIRD}`]);
  });

  test('so are the clock chosen and the link copied', async () => {
    const { view, told } = listen();
    view.setClock('home');
    await view.copyLink();
    expect(told).toEqual(['clock home', `copy-link ${FIRST}`]);
  });
});

describe('zooming', () => {
  test.each([
    [
      { k: 0, x: 5, y: 5 },
      { k: 1, x: 0, y: 0 },
    ],
    [
      { k: -2, x: 5, y: 5 },
      { k: 1, x: 0, y: 0 },
    ],
    [
      { k: 0.2, x: 5, y: 5 },
      { k: 0.2, x: 5, y: 5 },
    ],
    [
      { k: Number.NaN, x: 5, y: 5 },
      { k: 1, x: 0, y: 0 },
    ],
    [
      { k: 3, x: -5, y: -6 },
      { k: 3, x: -5, y: -6 },
    ],
    [
      { k: 90, x: -5, y: -6 },
      { k: 12, x: -5, y: -6 },
    ],
  ])('the map to %j shows %j', (asked, shown) => {
    const { view } = open();
    view.zoomMap(asked);
    expect(view.mapZoom).toEqual(shown);
  });

  const { from, to } = shellStory.extent;
  const HALF_HOUR = 30 * 60_000;
  test.each([
    ['beyond both ends', from - 1e9, to + 1e9, from, to],
    ['before the start', from - 1000, from + 3_600_000, from, from + 3_601_000],
    ['an hour within', from + 1000, from + 3_601_000, from + 1000, from + 3_601_000],
    ['a minute', from, from + 60_000, from, from + HALF_HOUR],
    ['backwards', from + 5000, from, from + 5000, from + 5000 + HALF_HOUR],
    ['past the end', to, to + 1000, to - HALF_HOUR, to],
  ])('the timeline: %s', (_, askedFrom, askedTo, shownFrom, shownTo) => {
    const { view } = open();
    view.zoomTime(askedFrom, askedTo);
    expect(view.range).toEqual({ from: shownFrom, to: shownTo });
  });
});

describe('copying the link', () => {
  const addressOf = (link: Link): string => `https://example.org/#event=${link.event ?? ''}`;

  test('says that it is done, until another event is selected', async () => {
    const copied: string[] = [];
    const copy = (text: string): Promise<boolean> => {
      copied.push(text);
      return Promise.resolve(true);
    };
    const { view } = open({ addressOf, copy });
    await view.copyLink();
    expect(copied).toEqual([`https://example.org/#event=${FIRST}`]);
    expect(view.copy?.isDone).toBe(true);
    view.step(1);
    expect(view.copy).toBeUndefined();
  });

  test('gives the address where the clipboard refuses', async () => {
    const { view } = open({ addressOf });
    await view.copyLink();
    expect(view.copy).toEqual({ address: `https://example.org/#event=${FIRST}`, isDone: false });
  });

  test('has nothing to give where the page has no address', async () => {
    const { view } = open();
    await view.copyLink();
    expect(view.copy).toEqual({ address: undefined, isDone: false });
  });

  test('an answer that comes too late is dropped', async () => {
    const { view } = open({ addressOf });
    const late = view.copyLink();
    view.step(1);
    await late;
    expect(view.copy).toBeUndefined();
  });
});

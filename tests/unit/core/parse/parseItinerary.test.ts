import { describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import type { Itinerary } from '../../../../src/core/model/itinerary';
import { COUNTRY_CODES } from '../../../../src/core/model/countries';
import { PROBLEM_CODES } from '../../../../src/core/model/problemCodes';
import { itinerarySchema } from '../../../../src/core/model/schema';
import { createReport } from '../../../../src/core/parse/report';
import { parseItinerary } from '../../../../src/core/parse/parseItinerary';
import { checkShape, MAX_DEPTH, MAX_EVENTS, MAX_VALUES } from '../../../../src/core/parse/shape';
import { problems as messages } from '../../../../src/messages/en/problems';
import { event, itinerary, place } from '../../../support/itinerary';

// A few cases take a second each, and several times that on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const good = (): Itinerary =>
  itinerary({ ankara: place('TR', 'Ankara', { at: [30, 40], zone: 'Europe/Istanbul' }) }, [
    event('talks', 'ankara'),
    event('dinner', 'ankara', { when: { date: '2025-08-18', after: ['talks'] } }),
  ]);
const codes = (input: unknown): string[] => parseItinerary(input).problems.map(({ code }) => code);

describe('parseItinerary, given anything', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'x'],
    ['a number', 1],
    ['not a number', NaN],
    ['a list', []],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['an object without fields', {}],
    [
      'fields of all the wrong kinds',
      { format: {}, id: [], language: 1, title: null, places: 'x', events: { a: 1 } },
    ],
    ['an object without prototype', Object.create(null)],
  ])('%s, reports and does not throw', (_, input) => {
    const { itinerary: result, problems } = parseItinerary(input);
    expect(result).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });

  it('that holds itself, stops', () => {
    const input: Record<string, unknown> = { ...good() };
    input.events = [input];
    expect(parseItinerary(input).itinerary).toBeNull();
  });

  it('nested too deep, says so once per branch', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 40; level += 1) deep = { en: deep };
    expect(codes({ ...good(), title: deep })).toContain('wrong-type');
    expect(MAX_DEPTH).toBeGreaterThan(10);
  });
});

describe('parseItinerary', () => {
  it('returns what it was given when nothing is wrong', () => {
    const input = good();
    expect(parseItinerary(input)).toEqual({ itinerary: input, problems: [] });
  });

  it('does not change its input', () => {
    const input = good();
    const before = JSON.stringify(input);
    parseItinerary(input);
    expect(JSON.stringify(input)).toBe(before);
  });

  it('finds everything at once, in the order of the file', () => {
    const input = {
      ...good(),
      titel: 'x',
      home: 'ankra',
      places: { ankara: { ...place('ZZ'), zone: 'Nowhere' } },
      events: [{ ...event('a', 'nowhere'), when: '2025-02-30' }, { id: 'b' }],
    };
    const { problems } = parseItinerary(input);
    expect(problems.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
      'events.0.at unknown-place',
      'events.0.when no-such-day',
      'events.1 missing-field',
      'events.1 missing-field',
      'events.1 missing-field',
      'events.1 missing-field',
      'home unknown-place',
      'places.ankara.country unknown-country',
      'places.ankara.zone unknown-zone',
      'titel unknown-key',
    ]);
  });

  it('gives the same report whatever the order of finding', () => {
    const input = { ...good(), home: 'x', b: 1, a: 2, id: '?' };
    const { problems } = parseItinerary(input);
    const again = parseItinerary(Object.fromEntries(Object.entries(input).reverse())).problems;
    expect(again).toEqual(problems);
  });

  it('gives places from the finder of the file, and sorts by them', () => {
    const input = { ...good(), a: 1, b: 2 };
    const locate = (path: readonly (string | number)[]) => ({
      line: path[0] === 'a' ? 9 : 3,
      column: 1,
    });
    expect(parseItinerary(input, { locate }).problems).toMatchObject([
      { path: ['b'], line: 3 },
      { path: ['a'], line: 9 },
    ]);
  });

  it('offers the nearest match, and what is allowed where there is none', () => {
    const [near, far] = parseItinerary({ ...good(), sumary: 'x', zebra: 'x' }).problems;
    expect(near?.params).toEqual({ found: 'sumary', nearest: 'summary' });
    expect(far?.params.allowed).toMatch(/^\$schema, digits, kicker, /);
  });

  it('refuses more events than a page can bear, without looking at each', () => {
    const one = event('a', 'ankara');
    const input = { ...good(), events: Array.from({ length: MAX_EVENTS + 1 }, () => one) };
    expect(codes(input)).toContain('too-many-events');
  });

  it('stops looking after very many values', () => {
    const words = Array.from({ length: MAX_VALUES + 1 }, () => 'x');
    expect(codes({ ...good(), unknowns: words })).toContain('too-many-values');
  });

  it('refuses a text of more than 10,000 characters', () => {
    expect(codes({ ...good(), summary: 'x'.repeat(10_001) })).toEqual(['text-too-long']);
    expect(codes({ ...good(), summary: 'x'.repeat(10_000) })).toEqual([]);
  });

  it('names the whole circle, once', () => {
    const ring = (id: string, after: string) =>
      event(id, 'ankara', { when: { date: '2025-08-17', after: [after] } });
    const input = { ...good(), events: [ring('a', 'c'), ring('b', 'a'), ring('c', 'b')] };
    const { problems } = parseItinerary(input);
    expect(problems).toMatchObject([
      {
        code: 'cyclic-order',
        path: ['events', 0, 'when', 'after', 0],
        params: { chain: 'a → b → c → a' },
      },
    ]);
  });

  it('sees a circle of `after` and `before`, and an event after itself', () => {
    const events = [
      event('a', 'ankara', { when: { date: '2025-08-17', before: ['b'] } }),
      event('b', 'ankara', { when: { date: '2025-08-17', before: ['a'] } }),
      event('c', 'ankara', { when: { date: '2025-08-17', after: ['c'] } }),
      event('d', 'ankara', { when: { date: '2025-08-17', after: ['a'] } }),
    ];
    expect(
      parseItinerary({ ...good(), events }).problems.map(({ params }) => params.chain),
    ).toEqual(['a → b → a', 'c → c']);
  });

  it('checks 20,000 events in a chain in seconds, not in a minute', () => {
    const events = Array.from({ length: MAX_EVENTS }, (_, index) =>
      event(`e${String(index)}`, 'ankara', {
        title: `Talks ${String(index)}`,
        when: { date: '2025-08-17', after: index > 0 ? [`e${String(index - 1)}`] : [] },
      }),
    );
    const start = performance.now();
    expect(codes({ ...good(), events })).toEqual([]);
    expect(performance.now() - start).toBeLessThan(30_000);
  }, 90_000);

  it('says which language tag Intl would refuse, though it looks like one', () => {
    expect(codes({ ...good(), language: 'en-a1-b2' })).toEqual(['not-a-language']);
  });

  it('keeps an unknown waiver for what the resolver finds', () => {
    const waive = [{ code: 'impossible-speed', reason: 'a rocket' }];
    expect(codes({ ...good(), waive })).toEqual([]);
  });
});

describe('the walk and the schema', () => {
  /** Numbers that look random and are the same in every run. */
  function dice(seed: number): (sides: number) => number {
    let state = seed;
    return (sides) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % sides;
    };
  }
  // No empty list: Valibot's records take it for an object without keys, the walk does not.
  const VALUES = [
    undefined,
    null,
    '',
    'x',
    'meeting',
    '11:05',
    0,
    -1,
    1.5,
    true,
    [1],
    {},
    { en: 'x' },
    { date: '2025' },
  ];

  /** Puts a value of any kind somewhere into a copy. */
  function spoilAt(file: unknown, roll: (sides: number) => number): unknown {
    if (typeof file !== 'object' || file === null || roll(5) === 0)
      return VALUES[roll(VALUES.length)];
    const copy: Record<string, unknown> = { ...(file as Record<string, unknown>) };
    const keys = [...Object.keys(copy), ...(Array.isArray(file) ? [] : ['titel', 'note'])];
    const key = keys[roll(keys.length)] ?? '0';
    copy[key] = spoilAt(copy[key], roll);
    return Array.isArray(file) ? Object.values(copy) : copy;
  }

  it('differ on a list where an object belongs, which the walk refuses', () => {
    expect(codes({ ...good(), title: [] })).toEqual(['wrong-type']);
  });

  it('agree on 3,000 spoilt files, as to whether anything is wrong', () => {
    const disagreements: string[] = [];
    for (let seed = 1; seed <= 3000; seed += 1) {
      const file = spoilAt(good(), dice(seed * 7919));
      const report = createReport();
      checkShape(file, report);
      const codes = report.problems.map(({ code }) => code);
      const isAccepted = v.is(itinerarySchema, file);
      // Empty texts are for the walk alone: JSON Schema would need a pattern for each.
      const onlyEmpty = codes.every((code) => code === 'empty-text');
      if (isAccepted ? !onlyEmpty : codes.length === 0) {
        disagreements.push(`${JSON.stringify(file)} ${codes.join()}`);
      }
    }
    expect(disagreements).toEqual([]);
  });
});

describe('the codes', () => {
  it('are in kebab-case and each have their sentence', () => {
    for (const code of PROBLEM_CODES) {
      expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(messages[code]).toMatch(/[.?]$/);
    }
    expect(Object.keys(messages).sort()).toEqual([...PROBLEM_CODES].sort());
  });

  it('of countries are those that ISO 3166-1 has', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(COUNTRY_CODES.size).toBe(250);
    expect([...COUNTRY_CODES].filter((code) => names.of(code) === undefined)).toEqual([]);
  });
});

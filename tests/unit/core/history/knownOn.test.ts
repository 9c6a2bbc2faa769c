/** What was known when: hostile dates first, then the rules one by one, then the August tour. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import tour from '../../../../data/japan-2025';
import type { EventSpec, Itinerary, SourceSpec } from '../../../../src/core/model/itinerary';
import { readKnowledge } from '../../../../src/core/history/knowledge';
import { knownDays, knownOn } from '../../../../src/core/history/knownOn';
import { parseItinerary } from '../../../../src/core/parse/parseItinerary';
import { resolveSpans } from '../../../../src/core/time/resolve';
import { storyOf } from '../../../../src/publish/page';
import { inLanguage } from '../../../support/inLanguage';
import { place } from '../../../support/itinerary';

const source = (published?: string): SourceSpec => ({
  publisher: 'P',
  title: 'T',
  kind: 'press',
  ...(published === undefined ? {} : { published }),
});

const base: EventSpec = { id: 'a', kind: 'meeting', title: 'A', when: '2025-08-19', at: 'x' };

function tourOf(
  events: readonly Partial<EventSpec>[],
  sources: Itinerary['sources'],
  more: Partial<Itinerary> = {},
): Itinerary {
  return {
    format: 1,
    id: 't',
    language: 'en',
    title: 'T',
    updated: '2025-12-31',
    places: { x: place('TR', 'X'), y: place('TR', 'Y') },
    ...(sources ? { sources } : {}),
    events: events.map((event) => ({ ...base, ...event })),
    ...more,
  };
}

const idsOn = (itinerary: Itinerary, day: string): string[] | undefined =>
  knownOn(itinerary, day)?.events.map(({ id }) => id);

describe('knownOn, for what is no day', () => {
  it.each(['', 'yesterday', '2025-02-30', '2025-13-01', '2025-08', '2025', '2025-08-19?', '9999'])(
    'knows nothing on "%s"',
    (date) => {
      expect(knownOn(tour, date)).toBeNull();
    },
  );

  it('knows nothing before the first announcement', () => {
    expect(knownOn(tour, '2025-08-15')).toBeNull();
    expect(knownOn(tour, '0001-01-01')).toBeNull();
  });
});

describe('from when an event is known', () => {
  it.each([
    ['a source of that day', '2025-08-20', '2025-08-20'],
    ['a month, once it is over', '2025-08', '2025-08-31'],
    ['some time in a range, once that is over', '[2025-08-20..2025-09-02]', '2025-09-02'],
    ['no date, with the file itself', undefined, '2025-12-31'],
    ['no end, with the file itself', '2025-08-20/..', '2025-12-31'],
    ['after the file changed last, with the file', '2026-01-05', '2025-12-31'],
    ['before what it reports, never', '2025-08-18', '2025-12-31'],
  ])('%s', (_, published, day) => {
    const file = tourOf([{ sources: ['s'] }], { s: source(published) });
    expect(knownDays(file)[0]).toBe(day);
  });

  it('takes the date that the end had anywhere on earth, where it has a minute', () => {
    const when = { date: '2025-08-20', start: '07:00', end: '08:00' };
    const file = tourOf([{ when, sources: ['s'] }], { s: source('2025-08-19') });
    expect(knownDays(file)[0]).toBe('2025-08-19');
    const later = { date: '2025-08-20', start: '07:00', end: '20:00' };
    expect(knownDays(tourOf([{ when: later, sources: ['s'] }], file.sources))[0]).toBe(
      '2025-12-31',
    );
  });

  it('lets a plan be known from before its day, but not from a source for a detail', () => {
    const file = tourOf(
      [{ status: 'announced', sources: ['s', { source: 'old', for: 'the name' }] }],
      { s: source('2025-08-01'), old: source('2001-01-01') },
    );
    expect(knownDays(file)[0]).toBe('2025-08-01');
  });

  it('does not take the source of a plan for that of a report', () => {
    const file = tourOf(
      [
        {
          sources: ['plan', 'report'],
          history: [{ knownFrom: '2025-08-10', when: '2025-08-25', at: 'y', sources: ['plan'] }],
        },
      ],
      { plan: source('2025-08-19'), report: source('2025-08-21') },
    );
    expect(knownOn(file, '2025-08-20')?.events[0]).toMatchObject({
      status: 'announced',
      when: '2025-08-25',
      at: 'y',
    });
    expect(knownOn(file, '2025-08-21')?.events[0]).toMatchObject({ when: '2025-08-19', at: 'x' });
  });

  it('infers once there are reports on both sides', () => {
    const file = tourOf(
      [
        { id: 'a', sources: ['one'] },
        { id: 'gone', when: { after: ['a'], before: ['b'] }, status: 'inferred' },
        { id: 'b', when: '2025-08-20', at: 'y', sources: ['two'] },
        { id: 'back', when: { after: ['b'] }, status: 'inferred' },
      ],
      { one: source('2025-08-19'), two: source('2025-08-24') },
    );
    expect(idsOn(file, '2025-08-23')).toEqual(['a']);
    expect(idsOn(file, '2025-08-24')).toEqual(['a', 'gone', 'b']);
  });

  it('infers from a plan nothing', () => {
    const file = tourOf(
      [
        { id: 'a', sources: ['one'] },
        { id: 'gone', when: '2025-08-20', status: 'inferred' },
        { id: 'b', when: '2025-08-21', at: 'y', status: 'announced', sources: ['one'] },
      ],
      { one: source('2025-08-19') },
    );
    expect(idsOn(file, '2025-08-19')).toEqual(['a', 'b']);
  });
});

describe('what is known of an event', () => {
  const late = { early: source('2025-08-19'), late: source('2025-08-25') };

  it('leaves out texts until all that it cites is there, and notes until the end', () => {
    const file = tourOf(
      [{ sources: ['early', 'late'], summary: 'S', others: 'O', note: 'N', links: [] }],
      late,
    );
    expect(knownOn(file, '2025-08-19')?.events[0]).toEqual({ ...base, sources: ['early'] });
    expect(knownOn(file, '2025-08-25')?.events[0]).toEqual({
      ...base,
      summary: 'S',
      others: 'O',
      sources: ['early', 'late'],
    });
  });

  it('drops the hours of a past state that gives none, and who was there', () => {
    const file = tourOf(
      [
        {
          when: { date: '2025-08-19', start: '09:00', lasts: '45m' },
          with: ['p'],
          sources: ['late'],
          history: [{ knownFrom: '2025-08-19', status: 'reported', sources: ['early'] }],
        },
      ],
      late,
      { people: { p: { name: 'P' } } },
    );
    const [event] = knownOn(file, '2025-08-19')?.events ?? [];
    expect(event).toMatchObject({ when: '2025-08-19', status: 'reported' });
    expect(event?.with).toBeUndefined();
    expect(knownOn(file, '2025-08-19')?.people).toEqual({});
  });

  it('drops an order that rests on what was not known, and an event that has nothing else', () => {
    const file = tourOf(
      [
        { id: 'a', when: { date: '2025-08-19', before: ['b'] }, sources: ['early'] },
        { id: 'b', when: { date: '2025-08-19', start: '10:00' }, sources: ['late'] },
        { id: 'c', when: { after: ['b'] }, sources: ['early'] },
      ],
      late,
    );
    expect(knownOn(file, '2025-08-19')?.events.map(({ id, when }) => [id, when])).toEqual([
      ['a', { date: '2025-08-19' }],
    ]);
    expect(idsOn(file, '2025-08-25')).toEqual(['a', 'b', 'c']);
  });

  it('stays in an earlier state while the time of the present one rests on what is not known', () => {
    const file = tourOf(
      [
        {
          id: 'a',
          when: { after: ['b'] },
          sources: ['early'],
          history: [{ knownFrom: '2025-08-18', when: '2025-08-20' }],
        },
        { id: 'b', sources: ['late'] },
      ],
      late,
    );
    expect(knownOn(file, '2025-08-19')?.events).toMatchObject([
      { id: 'a', status: 'announced', when: '2025-08-20' },
    ]);
    expect(knownOn(file, '2025-08-25')?.events).toMatchObject([
      { id: 'a', when: { after: ['b'] } },
      { id: 'b' },
    ]);
  });

  it('has no dispute with one side, and no verdict before the last version', () => {
    const versions = [
      { says: 'one', sources: ['early'] },
      { says: 'two', sources: ['late'] },
      { says: 'nobody' },
    ];
    const dispute = { about: 'when', kind: 'conflict', versions, reading: 'R', why: 'W' } as const;
    const file = tourOf([{ sources: ['early'], disputes: [dispute] }], late, {
      disputes: [{ ...dispute, kind: 'doubt' }],
    });
    expect(knownOn(file, '2025-08-19')?.events[0]?.disputes).toBeUndefined();
    expect(knownOn(file, '2025-08-19')?.disputes).toEqual([
      { about: 'when', kind: 'doubt', versions: [versions[0]] },
    ]);
    expect(knownOn(file, '2025-08-25')?.events[0]?.disputes).toEqual([
      { about: 'when', kind: 'conflict', versions: versions.slice(0, 2) },
    ]);
  });

  it('has a dispute over several events once each is as it is now', () => {
    const file = tourOf(
      [
        { id: 'a', sources: ['early'] },
        { id: 'b', sources: ['late'], history: [{ knownFrom: '2025-08-19' }] },
      ],
      late,
      {
        disputes: [
          {
            about: 'what',
            kind: 'doubt',
            events: ['a', 'b'],
            versions: [{ says: 'one', sources: ['early'] }],
            why: 'Seen from later.',
          },
        ],
      },
    );
    expect(knownOn(file, '2025-08-19')?.disputes).toBeUndefined();
    expect(knownOn(file, '2025-08-25')?.disputes?.[0]?.versions).toHaveLength(1);
    expect(JSON.stringify(knownOn(file, '2025-08-25'))).not.toContain('Seen from later');
  });

  it('has a way home that no event ends, once its source is there', () => {
    const file = tourOf([{ id: 'a', sources: ['early'] }], late, {
      home: 'y',
      legs: [{ from: 'a', to: 'y', by: 'air', sources: ['late'] }],
    });
    expect(knownOn(file, '2025-08-19')?.legs).toBeUndefined();
    expect(knownOn(file, '2025-08-25')?.legs).toHaveLength(1);
  });

  it('has legs once their ends and all that they cite are there, and corrections by their day', () => {
    const file = tourOf(
      [
        { id: 'a', sources: ['early'] },
        { id: 'b', when: '2025-08-20', at: 'y', sources: ['late'] },
      ],
      late,
      {
        legs: [{ from: 'a', to: 'b', by: 'air', note: 'N' }],
        unknowns: ['U'],
        corrections: [{ date: '2025-08-26', event: 'a', why: 'W' }],
      },
    );
    expect(knownOn(file, '2025-08-19')?.legs).toBeUndefined();
    expect(knownOn(file, '2025-08-25')?.legs).toEqual([{ from: 'a', to: 'b' }]);
    expect(knownOn(file, '2025-08-25')?.corrections).toEqual([]);
    expect(knownOn(file, '2025-08-26')?.corrections).toHaveLength(1);
    expect(knownOn(file, '2025-08-26')?.unknowns).toBeUndefined();
  });

  it('names nothing that is not known: no place, person or source of what is left out', () => {
    const { title, ...rest } = knownOn(inLanguage(tour, 'en'), '2025-08-16') ?? { title: '' };
    expect(title).toContain('Jordan');
    expect(JSON.stringify(rest)).not.toMatch(/Djibouti|Jordan|Amman|drone|Reuters|"Istanbul/);
  });
});

describe('the August tour', () => {
  const statesOn = (day: string) =>
    Object.fromEntries(
      (knownOn(tour, day)?.events ?? []).map(({ id, status, when }) => [
        id,
        [status ?? 'reported', typeof when === 'string' ? when : when.date],
      ]),
    );

  it('is on 16 August a start on the 17th and a meeting on the 19th, and no order of countries', () => {
    expect(statesOn('2025-08-16')).toEqual({
      'tokyo-departure': ['announced', '2025-08-17'],
      'ankara-defence-talks': ['announced', '2025-08-19'],
    });
  });

  it('has on 19 August the Ankara talks, and Istanbul with its visits as plans for the 20th', () => {
    expect(statesOn('2025-08-19')).toMatchObject({
      'ankara-defence-talks': ['reported', '2025-08-19'],
      'istanbul-transfer': ['announced', '2025-08-20'],
      'istanbul-shipyard': ['announced', '2025-08-20'],
      'baykar-visit': ['announced', '2025-08-20'],
    });
    expect(statesOn('2025-08-19')).not.toHaveProperty('amman-king');
  });

  it('has on 26 August every event, with the status that it has now', () => {
    const then = knownOn(tour, '2025-08-26')?.events ?? [];
    expect(then.map(({ id, status }) => [id, status])).toEqual(
      tour.events.map(({ id, status }) => [
        id,
        id === 'amman-prime-minister' ? 'reported' : status,
      ]),
    );
  });

  it('is the whole file from its last change on', () => {
    expect(knownOn(tour, '2025-11-08')).toBe(tour);
    expect(knownOn(tour, '2099-01-01')).toBe(tour);
    expect(knownDays(tour).at(-1)).toBe('2025-11-08');
  });

  it('is between two days what it was on the first', () => {
    expect(knownOn(tour, '2025-08-23')).toEqual(knownOn(tour, '2025-08-22'));
    expect(knownDays(tour)).not.toContain('2025-08-23');
  });

  it.each(knownDays(tour))('is a sound file on %s, and resolves without a contradiction', (day) => {
    const then = knownOn(tour, day);
    const { itinerary, problems } = parseItinerary(structuredClone(then));
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(itinerary && resolveSpans(itinerary).problems).toEqual([]);
  });

  it('only ever learns', () => {
    const knowledge = readKnowledge(tour);
    let cited = new Set<string>();
    let ids = new Set<string>();
    for (const day of knownDays(tour, knowledge)) {
      const then = knownOn(tour, day, knowledge);
      const now = new Set(Object.keys(then?.sources ?? {}));
      for (const key of cited) expect(now).toContain(key);
      for (const key of now) {
        if (day === knowledge.last) break;
        expect((knowledge.sources.get(key)?.day ?? '') <= day, `${key} on ${day}`).toBe(true);
      }
      const events = new Set(then?.events.map(({ id }) => id));
      for (const id of ids) expect(events).toContain(id);
      [cited, ids] = [now, events];
    }
  });
});

describe('any file', () => {
  const day = fc.integer({ min: 10, max: 28 }).map((n) => `2025-08-${String(n)}`);
  const keys = ['s0', 's1', 's2', 's3', 's4'];
  const sources = fc
    .array(fc.option(fc.oneof(day, fc.constant('2025-08'), fc.constant('2025-09-03'))), {
      minLength: keys.length,
      maxLength: keys.length,
    })
    .map((days) =>
      Object.fromEntries(
        days.map((date, index) => [`s${String(index)}`, source(date ?? undefined)]),
      ),
    );
  const cites = fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 3 });
  const event = fc.record({
    when: fc.oneof(
      day,
      day.map((date) => ({ date, start: '09:00', lasts: '2h' })),
      fc.integer({ min: 0, max: 5 }).map((n) => ({ after: [`e${String(n)}`] })),
    ),
    at: fc.constantFrom('x', 'y'),
    status: fc.constantFrom('reported' as const, 'announced' as const, 'inferred' as const),
    sources: cites,
    summary: fc.constant('S'),
    history: fc.array(
      fc.record({
        knownFrom: day,
        status: fc.constantFrom('reported' as const, 'announced' as const),
        when: day,
        sources: cites,
      }),
      { maxLength: 2 },
    ),
  });
  const file = fc
    .tuple(fc.array(event, { minLength: 1, maxLength: 6 }), sources)
    .map(([events, all]) =>
      tourOf(
        events.map((one, index) => ({ ...one, id: `e${String(index)}` })),
        all,
      ),
    );

  it('knows of nothing earlier than its sources, learns and never forgets, and always resolves', () => {
    fc.assert(
      fc.property(file, (itinerary) => {
        const knowledge = readKnowledge(itinerary);
        const days = knownDays(itinerary, knowledge);
        expect(days).toEqual([...days].sort());
        let [ids, cited] = [new Set<string>(), new Set<string>()];
        for (const on of days.slice(0, -1)) {
          const then = knownOn(itinerary, on, knowledge);
          expect(then).not.toBeNull();
          if (!then) continue;
          if (on === days[0]) expect(storyOf(then).events).toHaveLength(then.events.length);
          expect(resolveSpans(then).spans.size).toBe(then.events.length);
          const now = new Set(then.events.map(({ id }) => id));
          for (const id of ids) expect(now).toContain(id);
          const used = new Set(Object.keys(then.sources ?? {}));
          for (const key of used) expect((knowledge.sources.get(key)?.day ?? '') <= on).toBe(true);
          for (const key of cited) expect(used).toContain(key);
          [ids, cited] = [now, used];
        }
        expect(knownOn(itinerary, days.at(-1) ?? '', knowledge)).toBe(itinerary);
      }),
      { numRuns: 100 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../../../src/core/geo/travelTime';
import { findJourneys } from '../../../../src/core/story/journeys';
import { epochMs } from '../../../../src/core/model/brand';
import type { EventSpec, Itinerary } from '../../../../src/core/model/itinerary';
import { findLanes, lanesByCity } from '../../../../src/core/story/lanes';
import { happened, isOff } from '../../../../src/core/model/status';
import { certainStay, possibleDays } from '../../../../src/core/story/presence';
import { resolveStory } from '../../../../src/core/story/resolveStory';
import { findRuns, textIn } from '../../../../src/core/story/runs';
import { event, itinerary, place, span } from '../../../support/itinerary';

const PLACES = {
  tokyo: place('JP', 'Tokyo', { zone: 'Asia/Tokyo' }),
  djibouti: place('DJ', 'Djibouti', { zone: 'Africa/Djibouti' }),
  palace: place('DJ', 'Djibouti', { precision: 'site', zone: 'Africa/Djibouti' }),
  ankara: place('TR', 'Ankara', { zone: 'Europe/Istanbul' }),
  istanbul: place('TR', 'Istanbul', { zone: 'Europe/Istanbul' }),
  camp: place('EG', undefined),
};
const events = [
  event('out', 'tokyo', { kind: 'departure', status: 'inferred' }),
  event('call', 'palace'),
  event('talks', 'djibouti'),
  event('hop', 'istanbul', { kind: 'movement', from: 'ankara' }),
];

describe('runs', () => {
  it('gives none for no events, and refuses a place that is not in the file', () => {
    expect(findRuns(itinerary(PLACES, events), [])).toEqual([]);
    expect(() => findRuns(itinerary(PLACES, []), [event('x', 'nowhere')])).toThrow(/nowhere/);
  });

  it('leaves out events at which the traveller was absent', () => {
    const list = [event('a', 'camp', { absent: true }), event('b', 'ankara')];
    const runs = findRuns(itinerary(PLACES, list), list);
    expect(runs.map((run) => run.events.map(({ id }) => id))).toEqual([['b']]);
  });

  it('counts stops from one, home apart, and puts a city on its own point', () => {
    const runs = findRuns(itinerary(PLACES, events, { home: 'tokyo' }), events);
    expect(runs.map(({ number, isHome, place: key }) => [number, isHome, key])).toEqual([
      [0, true, 'tokyo'],
      [1, false, 'djibouti'],
      [2, false, 'istanbul'],
    ]);
  });

  it.each(['postponed', 'cancelled', 'denied'] as const)(
    'makes no stop of what is %s',
    (status) => {
      const list = [event('a', 'ankara'), event('b', 'istanbul', { status }), event('c', 'ankara')];
      const runs = findRuns(itinerary(PLACES, list), list);
      expect(runs.map((run) => run.events.map(({ id }) => id))).toEqual([['a', 'c']]);
      expect(isOff({ status })).toBe(true);
    },
  );

  it('makes no stop of what was announced and left behind', () => {
    const list = [
      event('a', 'ankara'),
      event('b', 'istanbul', { status: 'announced' }),
      event('c', 'ankara'),
    ];
    const runs = findRuns(itinerary(PLACES, list), list);
    expect(runs.map(({ number, planned }) => [number, planned])).toEqual([[1, false]]);
  });

  it('counts announced stops on from those made, as planned', () => {
    const list = [
      event('a', 'ankara'),
      event('b', 'ankara', { status: 'announced' }),
      event('c', 'istanbul', { status: 'announced' }),
    ];
    const runs = findRuns(itinerary(PLACES, list), list);
    expect(runs.map(({ number, planned }) => [number, planned])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  it('sets out from home though the departure was only announced', () => {
    const list = [event('out', 'tokyo', { status: 'announced' }), event('a', 'ankara')];
    const runs = findRuns(itinerary(PLACES, list, { home: 'tokyo' }), list);
    expect(runs.map(({ isHome, planned }) => [isHome, planned])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('makes two stops of a city visited twice', () => {
    const list = [event('a', 'ankara'), event('b', 'istanbul'), event('c', 'ankara')];
    const runs = findRuns(itinerary(PLACES, list), list);
    expect(runs.map((run) => run.number)).toEqual([1, 2, 3]);
    expect(runs[0]?.cityKey).toBe(runs[2]?.cityKey);
  });

  it('stands at the least precise of its places where the city has no point of its own', () => {
    const places = {
      hall: place('TR', 'Ankara', { precision: 'venue' }),
      region: place('TR', 'Ankara', { precision: 'region' }),
      works: place('TR', 'Ankara', { precision: 'site' }),
    };
    const list = ['hall', 'region', 'works'].map((key) => event(`at-${key}`, key));
    expect(findRuns(itinerary(places, list), list).map((run) => run.place)).toEqual(['region']);
  });

  it('stands at no point that says nothing while another place of the city has one', () => {
    const places = {
      hidden: place('TR', 'Ankara', { precision: 'undisclosed' }),
      country: place('TR', 'Ankara', { precision: 'country' }),
      hall: place('TR', 'Ankara', { precision: 'venue' }),
    };
    const standing = (...keys: string[]): string[] => {
      const list = keys.map((key) => event(`at-${key}`, key));
      return findRuns(itinerary(places, list), list).map((run) => run.place);
    };
    expect(standing('hidden', 'country', 'hall')).toEqual(['hall']);
    expect(standing('hidden', 'country')).toEqual(['country']);
    expect(standing('hidden')).toEqual(['hidden']);
  });

  it('falls back in a text to the language of the file, then to what there is', () => {
    expect(textIn({ tr: 'a', en: 'b' }, 'ja', 'en')).toBe('b');
    expect(textIn({ tr: 'a' }, 'ja', 'en')).toBe('a');
    expect(textIn({}, 'ja', 'en')).toBe('');
  });
});

describe('possible days', () => {
  const days = (from: string, to: string, zone = 'Europe/Istanbul'): readonly string[] =>
    possibleDays(span(from, to), zone);

  it('throw for a zone that there is not', () => {
    expect(() => days('2025-08-19T21:00Z', '2025-08-20T21:00Z', 'Asia/Nowhere')).toThrow();
  });

  it('are of the place’s own calendar, with midnight at the end left to the day before', () => {
    expect(days('2025-08-19T21:00Z', '2025-08-20T21:00Z')).toEqual(['2025-08-20', '2025-08-20']);
    expect(days('2025-08-19T21:00Z', '2025-08-20T21:01Z')).toEqual(['2025-08-20', '2025-08-21']);
    expect(days('2025-08-19T21:00Z', '2025-08-20T21:00Z', 'UTC')).toEqual([
      '2025-08-19',
      '2025-08-20',
    ]);
  });

  it('are the day that begins, for midnight alone', () => {
    expect(days('2025-08-19T21:00Z', '2025-08-19T21:00Z')).toEqual(['2025-08-20', '2025-08-20']);
  });
});

describe('certain presence', () => {
  const spans = new Map([
    ['early', span('2025-08-17T09:00Z', '2025-08-17T15:00Z')],
    [
      'late',
      span('2025-08-18T12:41Z', '2025-08-18T12:41Z', '2025-08-18T13:03Z', '2025-08-18T13:03Z'),
    ],
    ['day', span('2025-08-20T21:00Z', '2025-08-21T21:00Z')],
    ['arrive', span('2025-08-18T13:03Z', '2025-08-19T08:05Z')],
    ['leave', span('2025-08-20T10:37Z', '2025-08-21T21:00Z')],
  ]);
  const iso = (found: ReturnType<typeof certainStay>): string[] =>
    found ? [found.from, found.to].map((ms) => new Date(ms).toISOString().slice(0, 16)) : [];

  it('is empty where one whole day is all that is known', () => {
    expect(certainStay([event('day', 'ankara')], spans)).toBeNull();
  });

  it('is empty for plans that came to nothing', () => {
    expect(certainStay([event('late', 'ankara', { status: 'cancelled' })], spans)).toBeNull();
    expect(happened(event('x', 'ankara', { status: 'announced' }))).toBe(false);
  });

  it('runs from the latest possible arrival to the earliest possible departure', () => {
    expect(
      iso(certainStay([event('early', 'djibouti'), event('late', 'djibouti')], spans)),
    ).toEqual(['2025-08-17T15:00', '2025-08-18T13:03']);
  });

  it('takes an arrival at its latest end and a departure at its earliest start', () => {
    const list = [
      event('arrive', 'ankara', { kind: 'arrival' }),
      event('leave', 'ankara', { kind: 'departure' }),
    ];
    expect(iso(certainStay(list, spans))).toEqual(['2025-08-19T08:05', '2025-08-20T10:37']);
  });

  it('throws where the resolver gave no span', () => {
    expect(() => certainStay([event('ghost', 'ankara')], spans)).toThrow(/ghost/);
  });
});

describe('lanes', () => {
  const stop = (country: string, city: string): ReturnType<typeof findRuns>[number] => ({
    events: [],
    isHome: false,
    number: 1,
    place: city,
    country,
    cityKey: `${country}:${city}`,
    planned: false,
  });

  it('gives no lane for no stop, and home alone where only home is known', () => {
    expect(findLanes([], undefined)).toEqual([]);
    expect(findLanes([], 'tokyo').map((lane) => lane.key)).toEqual(['home']);
  });

  it('is a country each on a tour of countries, coloured in order of first visit', () => {
    const lanes = findLanes([stop('DJ', 'a'), stop('TR', 'b'), stop('TR', 'c')], 'tokyo');
    expect(lanes.map(({ key, color }) => [key, color])).toEqual([
      ['home', 0],
      ['DJ', 1],
      ['TR', 2],
    ]);
  });

  it('is a city each in one country, or when the tour goes back and forth', () => {
    expect(lanesByCity([stop('CN', 'a'), stop('CN', 'b')])).toBe(true);
    const shuttle = ['a', 'b', 'a', 'b'].map((city) => stop(city === 'a' ? 'EG' : 'IL', city));
    expect(lanesByCity(shuttle)).toBe(true);
    expect(lanesByCity([stop('CN', 'a')])).toBe(false);
  });

  it('repeats the palette after eight countries', () => {
    const codes = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
    const lanes = findLanes(
      codes.map((code) => stop(code, code)),
      undefined,
    );
    expect(lanes.at(-1)?.color).toBe(1);
  });
});

describe('journeys', () => {
  const spans = new Map([
    ['out', span('2025-08-16T15:00Z', '2025-08-17T15:00Z')],
    ['call', span('2025-08-17T09:00Z', '2025-08-17T15:00Z')],
    [
      'talks',
      span('2025-08-18T06:00Z', '2025-08-18T06:00Z', '2025-08-18T06:45Z', '2025-08-18T06:45Z'),
    ],
    [
      'hop',
      span('2025-08-19T09:45Z', '2025-08-20T09:20Z', '2025-08-19T09:45Z', '2025-08-20T09:20Z'),
    ],
  ]);
  const file = itinerary(PLACES, events, { home: 'tokyo' });

  it('gives none for a single run', () => {
    expect(findJourneys(file, findRuns(file, events.slice(0, 1)), spans)).toEqual([]);
  });

  it('is inferred where nothing reports it and reported where a movement is', () => {
    const journeys = findJourneys(file, findRuns(file, events), spans);
    expect(
      journeys.map(({ id, status, departure, arrival }) => [id, status, departure, arrival]),
    ).toEqual([
      ['leg-1', 'inferred', 'out', undefined],
      ['leg-2', 'reported', 'hop', 'hop'],
    ]);
  });

  it('never arrives before it leaves', () => {
    for (const { leaves, arrives } of findJourneys(file, findRuns(file, events), spans)) {
      const [leavesMax = NaN, arrivesMax = NaN] = [leaves.max, arrives.max];
      expect(leaves.min).toBeLessThanOrEqual(leavesMax);
      expect(arrives.min).toBeLessThanOrEqual(arrivesMax);
      expect(leaves.min).toBeLessThanOrEqual(arrives.min);
      expect(leavesMax).toBeLessThanOrEqual(arrivesMax);
    }
  });

  describe('the way home of which no event tells the end', () => {
    const wayHome = (legs: Itinerary['legs'], more: Partial<Itinerary> = {}, seen = events) => {
      const told = { ...file, legs, ...more };
      return findJourneys(told, findRuns(told, seen), spans).filter(({ to }) => to.isHome);
    };
    const toTokyo = { from: 'hop', to: 'tokyo', by: 'air', status: 'reported' } as const;

    it.each([
      ['no leg leads there', wayHome([])],
      ['the leg leads elsewhere', wayHome([{ from: 'hop', to: 'ankara' }])],
      ['the leg begins where he was before', wayHome([{ from: 'talks', to: 'tokyo' }])],
      ['there is no home', wayHome([toTokyo], { home: undefined })],
      ['he was last seen at home', wayHome([toTokyo], {}, events.slice(0, 1))],
    ])('is none where %s', (_, journeys) => {
      expect(journeys).toEqual([]);
    });

    it('begins after what was last reported, and nothing bounds its end', () => {
      const [way, ...more] = wayHome([toTokyo]);
      expect(more).toEqual([]);
      expect(way).toMatchObject({ id: 'leg-3', status: 'reported', spec: toTokyo });
      expect(way?.to.events).toEqual([]);
      const min = epochMs(Date.parse('2025-08-19T09:45Z'));
      expect([way?.leaves, way?.arrives]).toEqual([{ min }, { min }]);
    });

    it('begins with a departure, or with the end of a stopover', () => {
      const last = events.at(-1);
      if (!last) throw new Error('the test has events');
      const as = (kind: EventSpec['kind']) =>
        wayHome([toTokyo], {}, [...events.slice(0, -1), { ...last, kind }])[0];
      const bounds = ['2025-08-19T09:45Z', '2025-08-20T09:20Z'].map((at) =>
        epochMs(Date.parse(at)),
      );
      expect(as('departure')).toMatchObject({
        departure: 'hop',
        leaves: { min: bounds[0], max: bounds[1] },
      });
      expect(as('stopover')?.leaves).toEqual({ min: bounds[0], max: bounds[1] });
      expect(as('stopover')).not.toHaveProperty('departure');
    });

    it('is inferred where the file does not say that it is reported, and announced after a plan', () => {
      expect(wayHome([{ from: 'hop', to: 'tokyo' }])[0]?.status).toBe('inferred');
      const planned = events.map((one) => ({ ...one, status: 'announced' as const }));
      expect(wayHome([toTokyo], {}, planned)[0]?.status).toBe('announced');
    });
  });

  it('measures great circles: Tokyo to Djibouti about 9,840 km', () => {
    expect(distanceKm([139.6503, 35.6762], [43.145, 11.589])).toBeCloseTo(9840, -2);
    expect(distanceKm([179, 0], [-179, 0])).toBeCloseTo(222.4, 0);
  });
});

describe('resolved story', () => {
  const spans = new Map([
    ['out', span('2025-08-16T15:00Z', '2025-08-17T15:00Z')],
    ['call', span('2025-08-17T09:00Z', '2025-08-17T15:00Z')],
    ['talks', span('2025-08-18T06:00Z', '2025-08-18T06:45Z')],
    ['hop', span('2025-08-19T09:45Z', '2025-08-20T09:20Z')],
  ]);

  it('refuses an itinerary without events', () => {
    expect(() => resolveStory(itinerary(PLACES, []), new Map())).toThrow(/at least one event/);
  });

  it('lists each event under its first possible local day and leaves no day out', () => {
    const found = resolveStory(itinerary(PLACES, events, { home: 'tokyo' }), spans);
    expect(found.events.map(({ spec, day, lane }) => [spec.id, day, lane])).toEqual([
      ['out', '2025-08-17', 'home'],
      ['call', '2025-08-17', 'DJ'],
      ['talks', '2025-08-18', 'DJ'],
      ['hop', '2025-08-19', 'TR'],
    ]);
    expect(found.days).toEqual(['2025-08-17', '2025-08-18', '2025-08-19']);
    expect(found.axisZone).toBe('Africa/Djibouti');
  });

  it('keeps an arrival behind its departure where a wide bound would carry it ahead', () => {
    const list = [
      event('out', 'tokyo', { kind: 'departure' }),
      event('in', 'djibouti', { kind: 'arrival' }),
    ];
    const wide = new Map([
      ['out', span('2025-08-16T15:00Z', '2025-08-17T15:00Z')],
      ['in', span('2025-08-16T15:00Z', '2025-08-17T15:00Z')],
    ]);
    const found = resolveStory(itinerary(PLACES, list, { home: 'tokyo' }), wide);
    expect(found.events.map(({ spec, day }) => [spec.id, day])).toEqual([
      ['out', '2025-08-17'],
      ['in', '2025-08-17'],
    ]);
  });

  it('sorts a file whose days are out of order', () => {
    const list = [event('hop', 'istanbul'), event('call', 'palace')];
    const found = resolveStory(itinerary(PLACES, list), spans);
    expect(found.events.map(({ spec }) => spec.id)).toEqual(['call', 'hop']);
  });

  it("takes home's zone for the axis where the lanes' clocks differ", () => {
    const places = { ...PLACES, ankara: place('TR', 'Ankara', { zone: 'Asia/Kathmandu' }) };
    const list = [events[0], event('call', 'palace'), event('hop', 'ankara')].flatMap(
      (e) => e ?? [],
    );
    expect(resolveStory(itinerary(places, list, { home: 'tokyo' }), spans).axisZone).toBe(
      'Asia/Tokyo',
    );
  });

  it('joins the stays of two cities of one country', () => {
    const places = PLACES;
    const list = [event('talks', 'ankara'), event('hop', 'istanbul', { kind: 'site-visit' })];
    const known = new Map([
      [
        'talks',
        span('2025-08-19T08:05Z', '2025-08-19T08:05Z', '2025-08-19T09:45Z', '2025-08-19T09:45Z'),
      ],
      [
        'hop',
        span('2025-08-20T09:20Z', '2025-08-20T09:20Z', '2025-08-20T10:37Z', '2025-08-20T10:37Z'),
      ],
    ]);
    const other = event('call', 'palace');
    known.set('call', span('2025-08-21T09:00Z', '2025-08-21T09:00Z'));
    const found = resolveStory(itinerary(places, [...list, other]), known);
    expect(found.stays.map(({ lane }) => lane)).toEqual(['TR']);
    expect(found.stays[0]?.to).toBe(Date.parse('2025-08-20T10:37Z'));
  });
});

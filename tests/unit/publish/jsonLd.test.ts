import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Span, StoryEvent } from '../../../src/core/model/story';
import { startOfDay } from '../../../src/core/time/zone';
import { addDays, dayFromNumber, dayNumber } from '../../../src/core/time/calendar';
import { jsonLdOf } from '../../../src/publish/jsonLd';
import { event, itinerary, place } from '../../support/itinerary';
import { expectGolden } from '../../support/golden';
import { isNode, nodesOf, vocabularyFaults, type Node } from '../../support/schemaOrg';
import { tell, tellEvent, tellFile, type Told } from '../../support/toldStory';
import { TOURS } from '../../support/tours';

const ISO_DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}[+-]\d{2}:\d{2})?)?)?$/;
const DATES = ['startDate', 'endDate', 'previousStartDate', 'dateModified'];
const BASE = 'https://example.org/tour/';

const documentOf = (told: Told, base?: string): Node =>
  jsonLdOf(told, { folder: '', ...(base === undefined ? {} : { base }) }) as unknown as Node;
const eventsIn = (document: Node): readonly Node[] =>
  nodesOf(document).filter((node) => node['@type'] === 'Event');
/** The only event of a document, without what every event has. */
const onlyEvent = (told: Told): Node => {
  const { '@type': type, url, name, ...rest } = eventsIn(documentOf(told))[0] ?? {};
  expect([type, url, name]).toEqual(['Event', '#event=one', 'one']);
  return rest;
};
const idOf = (node: Node): string => /#event=(.*)$/.exec(String(node.url))?.[1] ?? '';

/** First instant of what an ISO date names, and the first after it. */
function meant(iso: string, zone: string): readonly [number, number] {
  if (iso.includes('T')) return [Date.parse(iso), Date.parse(iso)];
  const first = `${iso}-01-01`.slice(0, 10);
  const next = {
    4: `${String(Number(iso.slice(0, 4)) + 1)}-01-01`,
    7: dayFromNumber(dayNumber(first) + 31).slice(0, 7) + '-01',
    10: addDays(first, 1),
  }[iso.length as 4 | 7 | 10];
  return [startOfDay(first, zone), startOfDay(next, zone)];
}

/** Whether a date says no more of an edge than its span knows. */
function holds(
  iso: unknown,
  edges: readonly [Span['startMin'], Span['startMax']],
  zone: string,
): boolean {
  const [from, to] = meant(String(iso), zone);
  return from <= edges[0].at && edges[1].at <= to;
}

describe.each(TOURS)('%s', (file) => {
  it('says nothing that schema.org does not have', async () => {
    const told = await tellFile(file);
    expect(vocabularyFaults(documentOf(told))).toEqual([]);
    expect(vocabularyFaults(documentOf(told, BASE))).toEqual([]);
  });

  it('has dates that can be read, each of them', async () => {
    const nodes = nodesOf(documentOf(await tellFile(file)));
    const dates = nodes.flatMap((node) => DATES.flatMap((name) => node[name] ?? []));
    expect(dates.length).toBeGreaterThan(5);
    for (const date of dates) {
      const text = typeof date === 'string' ? date : JSON.stringify(date);
      expect(text).toMatch(ISO_DATE);
      expect(Date.parse(text)).not.toBeNaN();
    }
  });

  it('has no date finer than the span of its event, and none where that is in doubt', async () => {
    const told = await tellFile(file);
    const byId = new Map(told.story.events.map((one) => [one.id, one]));
    for (const node of eventsIn(documentOf(told))) {
      const one = byId.get(idOf(node)) as StoryEvent;
      const { span, zone } = one;
      const doubtful = span.dateInferred ?? span.dateLikely ?? span.dateAbout ?? false;
      if (doubtful || one.status !== 'reported') {
        expect(node, one.id).not.toHaveProperty('startDate');
        expect(node, one.id).not.toHaveProperty('endDate');
      }
      if (node.startDate !== undefined) {
        expect(holds(node.startDate, [span.startMin, span.startMax], zone), one.id).toBe(true);
      }
      if (node.endDate !== undefined) {
        expect(span.endKnown, one.id).toBe(true);
        expect(holds(node.endDate, [span.endMin, span.endMax], zone), one.id).toBe(true);
      }
      if (/T/.test(`${String(node.startDate)}${String(node.endDate)}`)) {
        expect(span.precision, one.id).toBe('clock');
      }
    }
  });

  it('keeps the order of the story', async () => {
    const told = await tellFile(file);
    const [trip, list] = documentOf(told).mainEntity as readonly Node[];
    const items = (of: unknown): readonly Node[] =>
      isNode(of) ? (of.itemListElement as readonly Node[]) : [];
    for (const elements of [items(trip?.itinerary), items(list)]) {
      expect(elements.map(({ position }) => position)).toEqual(elements.map((_, at) => at + 1));
    }
    expect(items(list).map(({ item }) => idOf(item as Node))).toEqual(
      told.story.events.map(({ id }) => id),
    );
    const byId = new Map(nodesOf(trip).map((node) => [node['@id'], node]));
    const names = items(trip?.itinerary).map(({ item }) => {
      const node = item as Node;
      return (node.name ?? byId.get(node['@id'])?.name) as string;
    });
    expect(names).toEqual(told.story.stops.map(({ name }) => name));
  });
});

it('is read as a whole for the default story', async () => {
  const told = await tellFile(TOURS[0]);
  expectGolden(
    'tests/golden/stories/japan-2025.ld.json',
    JSON.stringify(documentOf(told), null, 2),
  );
});

describe('an event', () => {
  const reported = { when: { date: '2025-08-17', start: '09:00', end: '10:00' }, with: ['b'] };
  const people = { a: { name: 'A', role: 'Minister' }, b: { name: 'B', role: 'Host' } };
  const file = { people, tracks: { main: { people: ['a'] } } };
  const told = (more: Parameters<typeof event>[2]): Node =>
    onlyEvent(tellEvent({ ...reported, ...more }, file));

  it('is denied, and so is not there', () => {
    const document = documentOf(tellEvent({ ...reported, status: 'denied' }, file));
    expect(eventsIn(document)).toEqual([]);
    expect(vocabularyFaults(document)).toEqual([]);
  });

  it.each(['postponed', 'cancelled'] as const)('%s has neither date nor guests', (status) => {
    expect(told({ status })).toEqual({
      description: `${status}, P`,
      eventStatus: `https://schema.org/Event${status === 'postponed' ? 'Postponed' : 'Cancelled'}`,
      previousStartDate: '2025-08-17T09:00+03:00',
      location: expect.objectContaining({ name: 'Ankara' }) as unknown,
    });
  });

  it('announced, with nothing heard of it since, has no date on which it would have been', () => {
    const node = told({ status: 'announced' });
    expect(node).toMatchObject({
      description: 'announced',
      eventStatus: 'https://schema.org/EventScheduled',
    });
    for (const name of [...DATES, 'attendee']) expect(node).not.toHaveProperty(name);
  });

  it('announced for a day after the last change of the file has its date', () => {
    const when = { date: '2025-08-27', start: '09:00' };
    expect(told({ status: 'announced', when })).toMatchObject({
      startDate: '2025-08-27T09:00+03:00',
    });
    expect(told({ status: 'announced', when: '2025-08-26' })).not.toHaveProperty('startDate');
    // The file changed in that month, so the day may be past.
    expect(told({ status: 'announced', when: '2025-08' })).not.toHaveProperty('startDate');
    expect(told({ status: 'announced', when: '2025-09' })).toHaveProperty('startDate', '2025-09');
  });

  it('inferred is named, with what it rests on, and no more', () => {
    expect(told({ status: 'inferred' })).toEqual({
      description: 'not reported; follows from the stops before and after',
    });
  });

  it('at which the traveller was absent does not have him', () => {
    expect(told({ absent: true }).attendee).toEqual([{ '@type': 'Person', name: 'B' }]);
  });

  it('of which sources differ on the time has its day alone, and says so', () => {
    const versions = [{ says: 'x' }, { says: 'y' }];
    const dispute = { about: 'when', kind: 'conflict', title: 'On the hour', versions } as const;
    const node = told({ disputes: [dispute] });
    expect(node).toMatchObject({ startDate: '2025-08-17', description: 'On the hour' });
    expect(node).not.toHaveProperty('endDate');
  });

  it('of which sources differ on place and people is at no point and with nobody', () => {
    const versions = [{ says: 'x' }, { says: 'y' }];
    const node = told({ disputes: [{ about: ['where', 'who'], kind: 'conflict', versions }] });
    expect(node.location).toBe('Ankara');
    expect(node.attendee).toEqual([{ '@id': '_:1' }]);
    expect(node).not.toHaveProperty('description');
  });

  it('at an assumed place is at its name', () => {
    expect(told({ placeBasis: 'assumed' }).location).toBe('Ankara');
  });

  it('has nobody whom the story does not know', () => {
    const attendee = told({ with: ['constructor', '__proto__', 'nobody'] }).attendee;
    expect(attendee).toEqual([{ '@id': expect.stringMatching(/^_:\d$/) as unknown }]);
  });
});

describe('a place', () => {
  const zone = 'Europe/Istanbul';
  const geoOf = (
    places: Parameters<typeof itinerary>[0],
    more: Parameters<typeof event>[2] = {},
  ) => {
    const key = Object.keys(places)[0] ?? '';
    const document = documentOf(tell(itinerary(places, [event('one', key, more)])));
    expect(vocabularyFaults(document)).toEqual([]);
    return nodesOf(document)
      .filter(({ name }) => name !== undefined && name !== 'one')
      .filter((node) => ['City', 'Place'].includes(String(node['@type'])))
      .map((node) => [node.name, isNode(node.geo) ? node.geo.latitude : null]);
  };
  const city = place('TR', 'Ankara', { zone, at: [32, 39] });
  const venue = place('TR', 'Ankara', { zone, at: [33, 40], name: 'Hall', precision: 'venue' });

  it('has coordinates only as precise as they look', () => {
    expect(geoOf({ city })).toEqual([['Ankara', 39]]);
    expect(geoOf({ venue, city })).toEqual([
      ['Ankara', 39],
      ['Hall', 40],
    ]);
    const vague = { ...venue, precision: 'city' } as const;
    expect(geoOf({ vague, city })).toEqual([
      ['Ankara', 39],
      ['Hall', null],
    ]);
    for (const precision of ['region', 'country', 'undisclosed'] as const) {
      expect(geoOf({ here: { ...city, precision } })).toEqual([['Ankara', null]]);
    }
  });

  it('has none where the file has a remark on where it is shown', () => {
    expect(geoOf({ venue }, { placeNote: 'shown at the station' })).toEqual([
      ['Ankara', null],
      ['Hall', null],
    ]);
  });

  it('without a city stands for itself', () => {
    const sea = place('TR', undefined, { zone, name: 'The sea', precision: 'region' });
    expect(geoOf({ sea })).toEqual([['The sea', null]]);
    expect(geoOf({ sea: { ...sea, precision: 'site', at: [1, 2] } })).toEqual([['The sea', 2]]);
  });
});

describe('a trip', () => {
  const places = {
    home: place('JP', 'Tokyo', { zone: 'Asia/Tokyo' }),
    ankara: place('TR', 'Ankara'),
    amman: place('JO', 'Amman'),
  };
  const stopsOf = (events: readonly ReturnType<typeof event>[], more = {}): unknown[] => {
    const document = documentOf(tell(itinerary(places, events, more)));
    const trip = nodesOf(document).find((node) => node['@type'] === 'Trip');
    return [trip?.tripOrigin, ...nodesOf(trip?.itinerary).filter((n) => n['@type'] === 'City')].map(
      (node) => (isNode(node) ? node.name : node),
    );
  };

  it('has no stop at which nothing is known to have happened', () => {
    expect(
      stopsOf([
        event('a', 'ankara'),
        event('b', 'amman', { status: 'cancelled' }),
        event('c', 'amman', { placeBasis: 'assumed' }),
      ]),
    ).toEqual([undefined, 'Ankara']);
  });

  it('begins at home only where a source has the traveller leave it', () => {
    const leaves = { kind: 'departure', when: '2025-08-16' } as const;
    const home = { home: 'home' };
    const there = event('there', 'ankara');
    expect(stopsOf([event('go', 'home', leaves), there], home)).toEqual(['Tokyo', 'Ankara']);
    expect(stopsOf([event('go', 'home', { ...leaves, status: 'inferred' }), there], home)).toEqual([
      undefined,
      'Ankara',
    ]);
  });
});

describe('a source', () => {
  const cited = (source: object): unknown =>
    documentOf(
      tellEvent({}, { sources: { s: { publisher: 'P', title: 'T', kind: 'press', ...source } } }),
    ).citation;

  it.each([
    ['javascript', 'alert(1)'].join(':'),
    'data:text/html,x',
    '//example.org',
    'https://a:b@example.org/',
    '',
  ])('with the address %j is known by its title', (url) => {
    expect(cited({ url })).toEqual([
      { '@type': 'CreativeWork', name: 'T', publisher: { '@type': 'Organization', name: 'P' } },
    ]);
  });

  it('with an address is known by it', () => {
    expect(cited({ url: 'https://example.org/a' })).toEqual([{ '@id': 'https://example.org/a' }]);
  });

  it('is not there, and so there are no citations', () => {
    const document = documentOf(tellEvent({ sources: [] }, { sources: {} }));
    expect(document).not.toHaveProperty('citation');
    expect(document).not.toHaveProperty('about');
  });
});

describe('addresses', () => {
  it('are the page’s own without a base, and whole with one', () => {
    const told = tellEvent();
    const bare = documentOf(told);
    expect(bare).not.toHaveProperty('url');
    expect(bare.image).toBe('card.png');
    const whole = documentOf(told, BASE);
    expect(whole.url).toBe(BASE);
    expect(eventsIn(whole)[0]?.url).toBe(`${BASE}#event=one`);
    expect(JSON.stringify(whole)).not.toMatch(/"(url|image)":"(?!https:)/);
  });
});

describe('the check of the vocabulary', () => {
  it.each<[string, object]>([
    ['no type Happening', { '@type': 'Happening' }],
    ['Event has no startsAt', { '@type': 'Event', startsAt: '2025' }],
    ['Event.startDate cannot be 5', { '@type': 'Event', startDate: 5 }],
    ['Event.eventStatus cannot be "done"', { '@type': 'Event', eventStatus: 'done' }],
    [
      'Trip.itinerary cannot be {"@type":"Person"}',
      { '@type': 'Trip', itinerary: { '@type': 'Person' } },
    ],
    ['Event.location cannot be {"@id":"_:9"}', { '@type': 'Event', location: { '@id': '_:9' } }],
    [
      'an id stands twice',
      { '@type': 'Event', '@id': '_:1', superEvent: { '@type': 'Event', '@id': '_:1' } },
    ],
  ])('finds: %s', (fault, document) => {
    expect(vocabularyFaults(document)).toEqual([fault]);
  });

  it('lets a subtype stand for its type', () => {
    expect(
      vocabularyFaults({ '@type': 'Event', location: { '@type': 'City', name: 'A' } }),
    ).toEqual([]);
  });
});

it('repeats no long string', async () => {
  const text = JSON.stringify(documentOf(await tellFile(TOURS[0])));
  const strings = text.match(/"(?:[^"\\]|\\.){60,}"/g) ?? [];
  expect(new Set(strings).size).toBe(strings.length);
  expect(gzipSync(text).length).toBeLessThan(3600);
});

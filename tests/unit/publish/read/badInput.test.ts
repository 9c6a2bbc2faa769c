import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../../../src/core/model/problem';
import { loadItineraryText } from '../../../../src/publish/read/loadItinerary';
import { type Format, FORMATS, GOOD, placeOf, spoil, write } from './threeFormats';

interface Case {
  readonly name: string;
  readonly changes: Readonly<Record<string, unknown>>;
  readonly code: ProblemCode;
  /** Stands in the file where the problem is to be reported; by format where punctuation differs. */
  readonly at: string | Readonly<Record<Format, string>>;
  /** Which of several, from 1; without it there is only one. */
  readonly nth?: number;
}

const second = GOOD.places.ankara;
const cases: readonly Case[] = [
  {
    name: 'a date that cannot be read',
    code: 'unreadable-date',
    at: '19 August 2025',
    changes: { 'events.0.when.date': '19 August 2025' },
  },
  {
    name: 'a date without its quotes',
    code: 'unreadable-date',
    at: '20250819',
    changes: { 'events.0.when': 20250819 },
  },
  {
    name: 'an update without its day',
    code: 'unreadable-date',
    at: '2025-08 ',
    changes: { updated: '2025-08 ' },
  },
  {
    name: '30 February',
    code: 'no-such-day',
    at: '2025-02-30',
    changes: { 'events.0.when': '2025-02-30' },
  },
  {
    name: 'an interval that runs backwards',
    code: 'reversed-interval',
    at: '2025-08-20/2025-08-19',
    changes: { 'events.0.when': '2025-08-20/2025-08-19' },
  },
  {
    name: 'an end before the start',
    code: 'end-before-start',
    at: '10:59',
    changes: { 'events.0.when.end': '10:59' },
  },
  {
    name: 'an end day before the start',
    code: 'end-before-start',
    at: '2025-08-17',
    changes: { 'events.0.when.endDate': '2025-08-17' },
  },
  {
    name: 'a clock time without a day',
    code: 'time-without-day',
    at: '11:05',
    changes: { 'events.0.when.date': '2025-08' },
  },
  {
    name: 'a when that says nothing',
    code: 'empty-when',
    at: { ts: '{\n        "likely"', json: '{\n        "likely"', yaml: 'likely' },
    changes: { 'events.0.when': { likely: ['after'] } },
  },
  {
    name: 'an earlier state whose time rests on another event',
    code: 'time-not-by-itself',
    at: {
      ts: '{\n            "after"',
      json: '{\n            "after"',
      yaml: 'after:\n            - dinner',
    },
    changes: {
      'events.0.history': [
        { knownFrom: '2025-08-16', status: 'announced', when: { after: [GOOD.events[1]?.id] } },
      ],
    },
  },
  {
    name: 'a version whose bounds cannot both hold',
    code: 'time-not-by-itself',
    at: {
      ts: '{\n                "lasts"',
      json: '{\n                "lasts"',
      yaml: 'lasts: 7m',
    },
    changes: {
      'events.0.disputes': [
        {
          about: 'when',
          kind: 'doubt',
          versions: [
            {
              says: 'x',
              when: { lasts: '7m', date: '2025-08-18', start: '10:00', latest: '09:00' },
            },
          ],
        },
      ],
    },
  },
  {
    name: 'a clock time past midnight',
    code: 'not-a-clock-time',
    at: '24:30',
    changes: { 'events.0.when.end': '24:30' },
  },
  {
    name: 'a clock time that is none',
    code: 'not-a-clock-time',
    at: '25:00',
    changes: { 'events.0.when.start': '25:00' },
  },
  {
    name: 'a duration that is none',
    code: 'not-a-duration',
    at: '45 minutes',
    changes: { 'events.0.when.lasts': '45 minutes' },
  },
  {
    name: 'a time that the clocks jumped over',
    code: 'no-such-local-time',
    at: '02:30',
    changes: {
      'places.ankara': { ...second, at: [2.35, 48.86], country: 'FR', zone: 'Europe/Paris' },
      'events.0.when': { date: '2025-03-30', start: '02:30' },
    },
  },
  {
    name: 'a time that the clocks showed twice',
    code: 'ambiguous-local-time',
    at: '02:45',
    changes: {
      'places.ankara': { ...second, at: [2.35, 48.86], country: 'FR', zone: 'Europe/Paris' },
      'events.0.when': { date: '2025-10-26', start: '02:45' },
      'sources.wire.published': '2025-10-27',
    },
  },
  {
    name: 'a zone that does not exist',
    code: 'unknown-zone',
    at: 'Europe/Ankara',
    changes: { 'places.ankara.zone': 'Europe/Ankara' },
  },
  {
    name: 'a longitude out of range',
    code: 'longitude-out-of-range',
    at: '200.5',
    changes: { 'places.ankara.at': [200.5, 39] },
  },
  {
    name: 'a latitude out of range',
    code: 'latitude-out-of-range',
    at: '200.5',
    changes: { 'places.ankara.at': [32, 200.5] },
  },
  {
    name: 'a latitude that is a longitude',
    code: 'swapped-coordinates',
    at: { ts: '[\n        35.69', json: '[\n        35.69', yaml: '- 35.69' },
    changes: { 'places.tokyo.at': [35.69, 139.69] },
  },
  {
    name: 'a point at 0, 0',
    code: 'null-island',
    at: { ts: '[\n        0,', json: '[\n        0,', yaml: '- 0\n      - 0' },
    changes: { 'places.ankara.at': [0, 0] },
  },
  {
    name: 'digits that there are none of',
    code: 'not-one-of',
    at: 'roman',
    changes: { digits: 'roman' },
  },
  {
    name: 'a projection that there is none of',
    code: 'not-one-of',
    at: 'mercator',
    changes: { map: { projection: 'mercator' } },
  },
  {
    name: 'a field of the map that there is none of',
    code: 'unknown-key',
    at: { ts: 'zoom', json: '"zoom"', yaml: 'zoom' },
    changes: { map: { zoom: 3 } },
  },
  {
    name: 'a map around a place that is not in the file',
    code: 'unknown-place',
    at: 'atlantis',
    changes: { map: { around: 'atlantis' } },
  },
  {
    name: 'a globe whose far side has one of the places',
    code: 'place-off-the-map',
    at: 'orthographic',
    changes: {
      map: { projection: 'orthographic', around: 'tokyo' },
      'places.ankara': { ...second, at: [-70, -33], country: 'CL', zone: 'America/Santiago' },
    },
  },
  {
    name: 'an id that stands twice',
    code: 'duplicate-event-id',
    at: 'talks-b',
    nth: 2,
    changes: { 'events.0.id': 'talks-b', 'events.1.id': 'talks-b' },
  },
  {
    name: 'an id that is no slug',
    code: 'not-a-slug',
    at: 'Talks in Ankara',
    changes: { id: 'Talks in Ankara' },
  },
  { name: 'an unknown field', code: 'unknown-key', at: 'titel', changes: { titel: 'x' } },
  {
    name: 'an unknown field deep inside',
    code: 'unknown-key',
    at: 'strat',
    changes: { 'events.0.when.strat': '11:05' },
  },
  {
    name: 'an unknown place',
    code: 'unknown-place',
    at: 'ankra',
    changes: { 'events.1.at': 'ankra' },
  },
  { name: 'an unknown home', code: 'unknown-place', at: 'tokio', changes: { home: 'tokio' } },
  {
    name: 'an unknown person',
    code: 'unknown-person',
    at: 'gueler',
    changes: { 'events.0.with': ['guler', 'gueler'] },
  },
  {
    name: 'an unknown source',
    code: 'unknown-source',
    at: 'wires',
    changes: { 'events.0.sources': ['wires'] },
  },
  {
    name: 'an unknown source in a citation',
    code: 'unknown-source',
    at: 'wires',
    changes: { 'events.1.sources': [{ source: 'wires', for: 'x' }] },
  },
  {
    name: 'an unknown event to come after',
    code: 'unknown-event',
    at: 'talk-s',
    changes: { 'events.1.when.after': ['talk-s'] },
  },
  {
    name: 'an unknown event in a correction',
    code: 'unknown-event',
    at: 'lunch',
    changes: { corrections: [{ date: '2025-08-27', event: 'lunch', why: 'x' }] },
  },
  {
    name: 'an unknown event in a dispute',
    code: 'unknown-event',
    at: 'lunch',
    changes: { disputes: [{ about: 'when', kind: 'doubt', events: ['lunch'], versions: [] }] },
  },
  {
    name: 'an unknown track',
    code: 'unknown-track',
    at: 'advance',
    changes: { 'events.0.track': 'advance' },
  },
  {
    name: 'an unknown end of a leg',
    code: 'unknown-leg-end',
    at: 'izmir',
    changes: { legs: [{ from: 'talks', to: 'izmir' }] },
  },
  {
    name: 'a circle of events',
    code: 'cyclic-order',
    at: 'dinner-x',
    nth: 1,
    changes: {
      'events.1.id': 'dinner-x',
      'events.0.when': { date: '2025-08-19', after: ['dinner-x'] },
    },
  },
  { name: 'no events', code: 'no-events', at: '[]', changes: { events: [] } },
  {
    name: 'a field that is missing',
    code: 'missing-field',
    at: { ts: '{\n      "id": "talks"', json: '{\n      "id": "talks"', yaml: 'id: talks' },
    changes: { 'events.0.title': undefined },
  },
  {
    name: 'text where a list belongs',
    code: 'wrong-type',
    at: 'somebody',
    changes: { 'events.0.with': 'somebody' },
  },
  {
    name: 'nothing where a text belongs',
    code: 'wrong-type',
    at: 'null',
    changes: { summary: null },
  },
  {
    name: 'a word that is not one of the kinds',
    code: 'not-one-of',
    at: 'meating',
    changes: { 'events.0.kind': 'meating' },
  },
  {
    name: 'a view of the borders that the tables do not carry',
    code: 'not-one-of',
    at: { ts: '"RU"', json: '"RU"', yaml: 'RU' },
    changes: { borders: 'RU' },
  },
  {
    name: 'a format of the future',
    code: 'not-one-of',
    at: { ts: '2,', json: '2,', yaml: '2\n' },
    changes: { format: 2 },
  },
  {
    name: 'three numbers for a point',
    code: 'wrong-length',
    at: { ts: '[\n        0.5', json: '[\n        0.5', yaml: '- 0.5' },
    changes: { 'places.ankara.at': [0.5, 1, 2] },
  },
  {
    name: 'an empty text',
    code: 'empty-text',
    at: { ts: '"  "', json: '"  "', yaml: '"  "' },
    changes: { kicker: '  ' },
  },
  {
    name: 'a language that is none',
    code: 'not-a-language',
    at: 'English',
    changes: { language: 'English' },
  },
  {
    name: 'a language that is none, as a key',
    code: 'not-a-language',
    at: 'TR_x',
    changes: { 'people.guler.nativeName': { TR_x: 'x' } },
  },
  {
    name: 'a country that ISO does not have',
    code: 'unknown-country',
    at: 'ZZ',
    changes: { 'places.ankara.country': 'ZZ' },
  },
  {
    name: 'a name for a country that ISO does not have',
    code: 'unknown-country',
    at: 'Nowhere',
    changes: { countries: { QQ: 'Nowhere' } },
  },
  {
    name: 'a country written out',
    code: 'unknown-country',
    at: 'Turkey',
    changes: { 'places.ankara.country': 'Turkey' },
  },
  {
    name: 'the key __proto__',
    code: 'forbidden-key',
    at: '__proto__',
    changes: { 'places.__proto__': GOOD.places.tokyo },
  },
  {
    name: 'the key constructor in an event',
    code: 'forbidden-key',
    at: 'constructor',
    changes: { 'events.0.constructor': 1 },
  },
  {
    name: 'the key prototype among languages',
    code: 'forbidden-key',
    at: 'prototype',
    changes: { title: { en: 'x', prototype: 'y' } },
  },
  {
    name: 'HTML in a text',
    code: 'html-in-text',
    at: 'On <b>time</b>',
    changes: { 'events.0.summary': 'On <b>time</b>' },
  },
  {
    name: 'HTML in a text of one language',
    code: 'html-in-text',
    at: '&#60;script',
    changes: { 'events.0.note': { en: '&#60;script' } },
  },
  {
    name: 'a character that turns the reading',
    code: 'bidi-override',
    at: 'a\u202eb',
    changes: { 'events.0.summary': 'a\u202eb' },
  },
  {
    name: 'an isolate in a native name',
    code: 'bidi-override',
    at: 'a\u2066b',
    changes: { 'people.guler.nativeName': { tr: 'a\u2066b' } },
  },
  {
    name: 'a script for a link',
    code: 'forbidden-link',
    at: 'JavaScript:alert(1)',
    changes: { 'sources.wire.url': 'JavaScript:alert(1)' },
  },
  {
    name: 'data for a link',
    code: 'forbidden-link',
    at: 'data:text/html,x',
    changes: { 'events.0.links': [{ title: 'x', url: 'data:text/html,x' }] },
  },
  {
    name: 'a link with a password',
    code: 'link-with-password',
    at: 'https://a:b@example.org/',
    changes: { 'sources.wire.url': 'https://a:b@example.org/' },
  },
  {
    name: 'a link without its scheme',
    code: 'link-without-scheme',
    at: '//example.org/',
    changes: { 'sources.wire.url': '//example.org/' },
  },
  {
    name: 'a link that is not encrypted',
    code: 'insecure-link',
    at: 'http://example.org/',
    changes: { 'events.0.links': [{ title: 'x', url: 'http://example.org/' }] },
  },
  {
    name: 'a link inside a text',
    code: 'forbidden-link',
    at: 'See [this](vbscript:x)',
    changes: { 'events.0.note': 'See [this](vbscript:x)' },
  },
  {
    name: 'a link that is a word',
    code: 'unreadable-link',
    at: 'example.org',
    changes: { 'sources.wire.url': 'example.org' },
  },
  {
    name: 'a link with a space',
    code: 'unreadable-link',
    at: 'https://exa mple.org',
    changes: { 'sources.wire.url': 'https://exa mple.org' },
  },
  {
    name: 'an image from elsewhere',
    code: 'media-not-local',
    at: 'https://example.org/x.jpg',
    changes: {
      'events.0.media': [
        { src: 'https://example.org/x.jpg', alt: 'x', credit: 'x', width: 1, height: 1 },
      ],
    },
  },
  {
    name: 'an image of no size',
    code: 'number-too-small',
    at: '-7',
    changes: { 'events.0.media': [{ src: 'x.jpg', alt: 'x', credit: 'x', width: -7, height: 1 }] },
  },
  {
    name: 'an image of half a pixel',
    code: 'not-a-whole-number',
    at: '10.5',
    changes: {
      'events.0.media': [{ src: 'x.jpg', alt: 'x', credit: 'x', width: 10.5, height: 1 }],
    },
  },
  {
    name: 'a waiver of a code that does not exist',
    code: 'unknown-waiver',
    at: 'unused-plaice',
    changes: { waive: [{ code: 'unused-plaice', reason: 'x' }] },
  },
  {
    name: 'a waiver of an error',
    code: 'waived-error',
    at: 'unknown-zone',
    changes: { waive: [{ code: 'unknown-zone', reason: 'x' }] },
  },
];

describe.each(FORMATS)('a bad %s file', (format) => {
  it('is what the good one is not', () => {
    const text = write(structuredClone(GOOD), format);
    const { itinerary, problems } = loadItineraryText(`x.${format}`, text);
    expect(problems).toEqual([]);
    expect(itinerary).toEqual(GOOD);
  });

  it.each(cases)('$name: $code', ({ changes, code, at, nth }) => {
    const text = write(spoil(changes), format);
    const { problems, itinerary } = loadItineraryText(`x.${format}`, text);
    const found = problems.filter((problem) => problem.code === code);
    expect(
      found.map(({ line, column }) => `${String(line)}:${String(column)}`),
      problems.map((problem) => problem.code).join(', ') || 'no problem at all',
    ).toContain(placeOf(text, typeof at === 'string' ? at : at[format], nth));
    expect(found.every(({ level }) => level === 'error')).toBe(true);
    expect(itinerary).toBeNull();
  });
});

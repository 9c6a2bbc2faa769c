/**
 * What every field of an events file is for, with examples: a line of the published JSON Schema and
 * a row of the README. The schema stays the one that decides; a field without a note does not
 * compile, and a test holds each example against the schema. Node only.
 */
import type { MEANINGS, OBJECTS } from '../core/model/schema';

/** What a field says, and one or more values that it may have. */
export type Note = readonly [says: string, ...examples: readonly [unknown, ...unknown[]]];

type ObjectName = keyof typeof OBJECTS;
type FieldNotes = {
  readonly [Name in ObjectName]: Readonly<
    Record<keyof (typeof OBJECTS)[Name]['entries'] & string, Note>
  >;
};

const TALKS = { date: '2025-08-19', start: '11:05', lasts: '100m', about: ['lasts'] };
const PERSON = { name: 'Yaşar Güler', of: 'Türkiye' };
const PLACE = {
  name: 'Ankara',
  country: 'TR',
  at: [32.86, 39.93],
  precision: 'city',
  zone: 'Europe/Istanbul',
};
const SOURCE = { publisher: 'Anadolu Agency', title: 'Talks in Ankara', kind: 'wire' };
const TRACK = { people: ['nakatani'] };
const EVENT = { id: 'talks', kind: 'meeting', title: 'Talks', when: '2025-08-19', at: 'ankara' };
const LEG = { from: 'talks', to: 'visit', by: 'air', status: 'inferred' };
const VERSIONS = [{ says: 'A paper has Sunday.', sources: ['paper'] }];
const DISPUTE = { about: 'when', kind: 'conflict', versions: VERSIONS };
const PLANNED = { knownFrom: '2025-08-16', status: 'announced', when: '2025-08-19' };
const CORRECTION = { date: '2025-08-27', event: 'talks', why: 'The ministry gave the time.' };
const WAIVER = { code: 'insecure-source', reason: 'The page is cited as it is.' };
const LINK = { title: 'The agreement', url: 'https://example.org/agreement' };
const MEDIA = {
  src: 'talks.jpg',
  alt: 'A table',
  credit: 'The ministry',
  width: 1200,
  height: 800,
};

/** By object and field, in the order of the schema. */
export const FIELD_NOTES: FieldNotes = {
  itinerary: {
    $schema: ['Where editors find this schema; ignored otherwise.', './carnet.schema.json'],
    format: ['The version of the format.', 1],
    id: ['The address of the story: small letters, digits and hyphens.', 'japan-2025'],
    language: ['The language of all plain texts of the file.', 'en', 'pt-BR'],
    digits: ['The digits of pages in Arabic: 0123, unless this asks for ٠١٢٣.', 'arab'],
    title: ['The headline.', 'Six days, three countries', { en: 'Talks', ja: '会談' }],
    kicker: ['A line above the headline.', 'Official visit · 17–22 August 2025'],
    summary: ['The lead, under the headline.', 'Gen Nakatani went to Djibouti.'],
    updated: ['When the file last changed.', '2025-08-26', '2025-08-26T09:30+09:00'],
    home: ['The place whose clock is the second one; not counted as a stop.', 'tokyo'],
    people: ['Everyone named, by a key of your own.', { guler: PERSON }],
    places: ['Every place, by a key of your own.', { ankara: PLACE }],
    sources: ['Every source, by a key of your own.', { wire: SOURCE }],
    tracks: ['Who travels together; the first is the default.', { minister: TRACK }],
    events: ['What happened, in order.', [EVENT]],
    legs: ['Journeys: only what the events do not say.', [LEG]],
    disputes: ['Points of the whole journey on which sources differ.', [DISPUTE]],
    unknowns: ['What is not known, a sentence each.', ['When he landed in Ankara.']],
    countries: ['Names of countries that win over ours, by code.', { TR: 'Turkey' }],
    timeDirection: [
      'Which way time runs in Arabic and the like: as the text does, or always ltr.',
      'auto',
      'ltr',
    ],
    borders: ['Whose view of the borders the map shows; none draws none.', 'de-facto', 'un', 'JP'],
    map: ['How the map is drawn, where our rule does not suit.', { projection: 'equal-earth' }],
    corrections: ['What was changed after publication.', [CORRECTION]],
    waive: ['Warnings that you accept, each with the reason.', [WAIVER]],
  },
  person: {
    name: ['The name as the story writes it.', 'Gen Nakatani'],
    nativeName: ['The name as its own language writes it.', { ja: '中谷 元' }],
    shortName: ['The name in later mentions, as the culture has it.', 'Nakatani'],
    role: ['The office as held on the journey.', 'Minister of Defense'],
    of: ['The country or body of that office.', 'Japan'],
  },
  place: {
    name: ['The place as the story writes it.', 'Ministry of National Defence, Ankara'],
    localName: ['The name as its own language writes it.', { tr: 'Millî Savunma Bakanlığı' }],
    formerName: ['The name at the time of the journey.', 'Peking'],
    city: ['The city; places of one city are one stop.', 'Ankara'],
    country: ['The country, yours to decide and never worked out from the point.', 'TR'],
    at: ['The point: longitude, then latitude, in degrees.', [32.8597, 39.9334]],
    precision: ['How exactly the point is known.', 'venue', 'city', 'country'],
    withinKm: ['How far from the point it may be, in kilometres.', 10],
    zone: ['The time zone that all its times are in.', 'Europe/Istanbul'],
  },
  source: {
    publisher: ['Who says it.', 'Ministry of Defense, Japan'],
    via: ['Who relays it, where that is somebody else.', 'Japan Today'],
    title: [
      'The title, in the language of the source; by language, our own words for it.',
      'Talks in Ankara',
      { en: 'Photographs of the talks' },
    ],
    url: ['Where it can be read.', 'https://example.org/talks'],
    published: ['When it was published.', '2025-08-19', '1974-01'],
    dateFrom: ['Whether the page gives that date, or only its text.', 'text'],
    language: ['The language of the source.', 'tr'],
    kind: ['What kind of source it is.', 'official', 'wire', 'press'],
    side: ['The country whose account it is.', 'TR'],
    archived: [
      'A copy in an archive.',
      'https://web.archive.org/web/2025/https://example.org/talks',
    ],
  },
  event: {
    id: ['The address of the event, never changed: small letters, digits, hyphens.', 'talks'],
    kind: ['What it was: one kind, or several.', 'meeting', ['arrival', 'ceremony']],
    title: ['What happened, in a few words.', 'Talks with the minister'],
    summary: ['What happened, in a sentence or two.', 'They spoke about defence industry.'],
    when: [
      'When, as exactly as the sources say: a date, or the fields below.',
      TALKS,
      '2025-08-21',
    ],
    at: ['Where: a key of places.', 'ankara'],
    from: ['Where a movement began: a key of places.', 'ankara'],
    placeBasis: ['Whether the place is reported or your guess.', 'assumed'],
    placeNote: ['What to know of the place.', 'venue not reported'],
    with: ['Who else was there: keys of people.', ['guler']],
    others: ['Who was there and has no key.', 'a delegation of six'],
    absent: ['true where the traveller was not there.', true],
    track: ['Whose event it is: a key of tracks.', 'minister'],
    status: ['Whether it took place; reported unless you say otherwise.', 'announced', 'cancelled'],
    sources: ['Who reports it.', ['wire', { source: 'paper', for: 'the time' }]],
    disputes: ['Points on which sources differ.', [DISPUTE]],
    history: ['What was known earlier, oldest first.', [PLANNED]],
    note: ['What else a reader should know.', 'It was due to begin an hour earlier.'],
    links: ['Where to read more.', [LINK]],
    media: ['Pictures that stand beside the page.', [MEDIA]],
  },
  when: {
    date: ['The local day, month or year, or several.', '2025-08-19', '[2025-08-21,2025-08-22]'],
    dateBasis: ['inferred where no source states the day.', 'inferred'],
    start: ['When it began: minutes, or the hour alone.', '11:05', '09'],
    end: ['When it ended, on the same day unless endDate says otherwise.', '13:37'],
    endDate: ['The day on which it ended, where that is another.', '2025-08-20'],
    fold: ['Which of the two, where clocks went back over that time.', 'later'],
    lasts: ['How long it took.', '45m', '1h40m'],
    atMost: ['How long it took at most.', '1h40m'],
    about: ['Which of start, end and lasts are approximate.', ['lasts'], ['start', 'end']],
    part: ['The part of the day.', 'afternoon', 'night'],
    earliest: ['It began at this time or later.', '17:30'],
    latest: [
      'It was over by this time.',
      '10:30',
      { date: '2025-08-21', time: '24:00', zone: 'Asia/Tokyo' },
    ],
    after: ['It began after these events had ended.', ['talks']],
    before: ['It had ended before these events began.', ['press']],
    likely: ['Which of the other fields are likely and not certain.', ['after']],
  },
  bound: {
    date: ['The day, unless it is that of the event.', '2025-08-21'],
    time: ['The time of day.', '24:00'],
    zone: ['The time zone, unless it is that of the place.', 'Asia/Tokyo'],
  },
  citation: {
    source: ['A key of sources.', 'wire'],
    for: ['What this source supports.', 'the time'],
  },
  dispute: {
    about: ['On what the sources differ.', 'when', ['when', 'where']],
    kind: ['Whether accounts contradict each other, or one is in doubt.', 'conflict', 'doubt'],
    events: ['The events concerned, where there are several.', ['talks', 'visit']],
    title: ['The point in a few words.', 'Sources differ on the day'],
    versions: ['Who says what.', VERSIONS],
    reading: ['What the story shows; without it, the point is not settled.', 'Monday'],
    why: ['Why it shows that.', 'Four of five outlets have it.'],
  },
  version: {
    says: ['The version as a sentence.', 'A paper has Sunday.'],
    sources: ['Who says so.', ['paper']],
    when: ['The time in this version.', '2025-08-17'],
    at: ['The place in this version: a key of places.', 'ankara'],
    person: ['The person in this version: a key of people.', 'guler'],
  },
  history: {
    knownFrom: ['The day from which this was known.', '2025-08-16'],
    status: ['The status then.', 'announced'],
    title: ['The title then.', 'Visit to a shipyard'],
    summary: ['The summary then.', 'A visit to a shipyard is planned.'],
    when: ['The time then.', '2025-08-20'],
    at: ['The place then: a key of places.', 'ankara'],
    with: ['Who was to be there then: keys of people.', ['guler']],
    sources: ['Who said so then.', ['wire']],
  },
  leg: {
    from: ['Where it begins: the id of an event, or a key of places.', 'talks'],
    to: ['Where it ends: the same; home, where nobody tells of an arrival.', 'visit'],
    via: ['Places on the way: keys of places.', ['london']],
    by: ['The means of travel.', 'air', 'road'],
    status: ['Whether it is reported, inferred or announced.', 'reported', 'inferred'],
    sources: ['Who reports it.', ['wire']],
    note: ['What else is known of it.', 'In the host’s aircraft.'],
  },
  map: {
    projection: [
      'The projection; every place visited must be in sight.',
      'orthographic',
      'conic-conformal',
    ],
    around: ['The place in the middle of the projection: a key of places.', 'ankara'],
  },
  track: {
    name: ['A name for those who travel together.', 'The minister'],
    people: ['Who they are: keys of people.', ['nakatani']],
  },
  correction: {
    date: ['The day of the correction.', '2025-08-27'],
    event: ['The event that was corrected.', 'talks'],
    field: ['Its field.', 'when'],
    was: ['What stood there.', '11:00'],
    now: ['What stands there now.', '11:05'],
    why: ['Why it was changed.', 'The ministry gave the time.'],
  },
  waiver: {
    code: ['The code of the warning, as the check prints it.', 'insecure-source'],
    where: ['Where it applies: the id of an event, or a path.', 'talks', 'sources.paper.url'],
    reason: ['Why it may stay.', 'The page is cited as it is.'],
  },
  link: {
    title: ['What it leads to.', 'The agreement'],
    url: ['Its address.', 'https://example.org/agreement'],
  },
  media: {
    src: ['The file, beside the page.', 'talks.jpg'],
    alt: ['What it shows, for those who do not see it.', 'Two ministers at a table'],
    credit: ['Whose picture it is.', 'The ministry'],
    width: ['Its width in pixels.', 1200],
    height: ['Its height in pixels.', 800],
  },
};

/** Examples of the kinds of value that several fields share. */
export const VALUE_EXAMPLES: Readonly<
  Record<keyof typeof MEANINGS, readonly [unknown, ...unknown[]]>
> = {
  text: ['Talks', { en: 'Talks', ja: '会談' }],
  names: [{ ja: '中谷 元' }],
  slug: ['japan-2025'],
  language: ['en', 'pt-BR'],
  when: ['2025-08-21', TALKS],
  date: ['2025-08-21', '2025-08', '[2025-08-21..2025-08-25]'],
  updated: ['2025-08-26'],
  clock: ['11:05', '09'],
  duration: ['45m', '1h40m'],
  zone: ['Europe/Istanbul'],
  country: ['TR'],
  url: ['https://example.org/talks'],
  image: ['talks.jpg'],
  place: ['ankara'],
  person: ['guler'],
  source: ['wire'],
  event: ['talks'],
  track: ['minister'],
  legEnd: ['talks'],
};

/**
 * A story to draw and to test the timeline with: the August tour's 25 spans by hand, so that the
 * timeline can be tested without the parser and the resolver. Texts are short stand-ins.
 */
import { epochMs } from '../../src/core/model/brand';
import type { EpochMs } from '../../src/core/model/brand';
import type { EventKind } from '../../src/core/model/itinerary';
import type {
  Edge,
  Span,
  Story,
  StoryDay,
  StoryEvent,
  StoryLane,
  StoryLeg,
  StoryStop,
} from '../../src/core/model/story';

const HOUR = 3_600_000;

/** An instant from ISO text; without an offset it is by the clock of Djibouti, Ankara and Amman. */
export function at(text: string): EpochMs {
  const full = text.length === 10 ? `${text}T00:00` : text;
  return epochMs(Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(full) ? full : `${full}:00+03:00`));
}

function edge(text: string, soft?: Edge['soft'], slackMinutes = 0): Edge {
  const says = at(text);
  return {
    at: epochMs(says + slackMinutes * 60_000),
    says,
    basis: 'stated',
    ...(soft ? { soft } : {}),
  };
}

/** Start known to the minute; an end in parentheses of `about` minutes, or none. */
export function clockSpan(start: string, end?: string, aboutMinutes = 0): Span {
  const soft = aboutMinutes > 0 ? 'about' : undefined;
  return {
    startMin: edge(start),
    startMax: edge(start),
    endMin: edge(end ?? start, soft, -aboutMinutes),
    endMax: edge(end ?? start, soft, aboutMinutes),
    precision: 'clock',
    endKnown: end !== undefined,
  };
}

/** Some time between two instants. */
export function windowSpan(
  from: string,
  to: string,
  precision: Span['precision'] = 'bounds',
): Span {
  return {
    startMin: edge(from),
    startMax: edge(to),
    endMin: edge(from),
    endMax: edge(to),
    precision,
    endKnown: false,
  };
}

export function partSpan(from: string, to: string): Span {
  return {
    startMin: edge(from, 'part'),
    startMax: edge(to, 'part'),
    endMin: edge(from, 'part'),
    endMax: edge(to, 'part'),
    precision: 'part',
    part: 'afternoon',
    endKnown: false,
  };
}

/** An event with everything that the timeline does not read left plain. */
export function event(
  index: number,
  id: string,
  lane: string,
  span: Span,
  more: Partial<StoryEvent> = {},
): StoryEvent {
  const day = new Date(span.startMin.at + 3 * HOUR).toISOString().slice(0, 10);
  const words = { full: `${day}, words`, short: 'words' };
  return {
    id,
    index,
    kinds: ['meeting'],
    kindWords: 'Meeting',
    title: id,
    span,
    when: { local: words, iso: day },
    place: lane,
    zone: 'Africa/Djibouti',
    where: lane,
    with: [],
    absent: false,
    status: 'reported',
    statusWords: '',
    sources: [],
    disputes: [],
    history: [],
    links: [],
    lane,
    day,
    ...more,
  };
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Days by the clock of UTC+3, from the given date on. */
export function daysFrom(date: string, count: number): StoryDay[] {
  return Array.from({ length: count }, (_, i) => {
    const from = at(date) + i * 24 * HOUR;
    const iso = new Date(from + 3 * HOUR).toISOString().slice(0, 10);
    const weekday = WEEKDAYS[new Date(from + 3 * HOUR).getUTCDay()] ?? '';
    const number = Number(iso.slice(8));
    return {
      date: iso,
      words: `${weekday} ${String(number)} August`,
      medium: `${weekday.slice(0, 3)} ${String(number)} Aug`,
      short: `${weekday.slice(0, 3)} ${String(number)}`,
      from: epochMs(from),
      to: epochMs(from + 24 * HOUR),
      events: [],
      cities: [],
    };
  });
}

function midnights(first: string, count: number): EpochMs[] {
  return Array.from({ length: count }, (_, i) => epochMs(at(first) + i * 24 * HOUR));
}

export function lane(key: string, name: string, color: number, zone = 'Asia/Amman'): StoryLane {
  const home = zone === 'Asia/Tokyo';
  const first = home ? '2025-08-18T00:00+09:00' : '2025-08-17';
  return { key, name, isHome: home, color, zone, midnights: midnights(first, home ? 6 : 7) };
}

function leg(id: string, from: number | 'home', to: number | 'home', km: number, times: string[]) {
  const [leavesMin = '', leavesMax = '', arrivesMin = '', arrivesMax = ''] = times;
  const result: StoryLeg = {
    id,
    from,
    to,
    by: 'unknown',
    status: 'inferred',
    distanceKm: km,
    leaves: { min: at(leavesMin), max: at(leavesMax) },
    arrives: { min: at(arrivesMin), max: at(arrivesMax) },
    sources: [],
  };
  return result;
}

function stop(number: number, name: string, laneKey: string, stay: [string, string] | null) {
  const result: StoryStop = {
    number,
    name,
    place: name,
    country: laneKey,
    events: [],
    dates: '',
    stay: stay ? { from: at(stay[0]), to: at(stay[1]) } : null,
    lane: laneKey,
  };
  return result;
}

/** A story of the given events in lanes; six days from 17 August unless said otherwise. */
export function makeStory(events: readonly StoryEvent[], more: Partial<Story> = {}): Story {
  const days = daysFrom('2025-08-17', 6);
  return {
    id: 'test',
    language: 'en',
    title: 'Test',
    description: '',
    updated: '',
    travellers: [],
    people: {},
    places: {},
    sources: [],
    events,
    stops: [],
    stays: [],
    legs: [],
    lanes: [lane('DJ', 'Djibouti', 1)],
    days,
    disputes: [],
    unknowns: [],
    extent: { from: at('2025-08-17'), to: at('2025-08-23') },
    axis: { zone: 'Asia/Amman', words: 'Local time, UTC+3', direction: 'ltr' },
    borders: 'de-facto',
    ...more,
  };
}

type Row = [id: string, lane: string, title: string, span: Span, kind?: EventKind];
const ROWS: readonly Row[] = [
  [
    'tokyo-departure',
    'home',
    'Leaves Japan',
    windowSpan('2025-08-16T18:00', '2025-08-17T08:00'),
    'departure',
  ],
  [
    'djibouti-arrival',
    'DJ',
    'Arrives in Djibouti',
    windowSpan('2025-08-17T04:00', '2025-08-17T18:00'),
    'arrival',
  ],
  [
    'djibouti-foreign-minister',
    'DJ',
    'Talks with the foreign minister',
    partSpan('2025-08-17T12:00', '2025-08-17T18:00'),
  ],
  [
    'djibouti-honours',
    'DJ',
    'Military honours',
    windowSpan('2025-08-18', '2025-08-18T09:00', 'date'),
  ],
  [
    'djibouti-defence-talks',
    'DJ',
    'Talks with the acting defence minister',
    clockSpan('2025-08-18T09:00', '2025-08-18T09:45', 5),
  ],
  [
    'djibouti-speaker',
    'DJ',
    'Meeting with the president of the National Assembly',
    windowSpan('2025-08-18T09:45', '2025-08-18T11:30'),
  ],
  [
    'djibouti-president',
    'DJ',
    'Courtesy call on the President',
    clockSpan('2025-08-18T11:30', '2025-08-18T11:55', 3),
  ],
  [
    'sdf-base-visit',
    'DJ',
    'Inspection of the base',
    windowSpan('2025-08-18T11:55', '2025-08-18T15:41'),
  ],
  [
    'sdf-base-press',
    'DJ',
    'Press conference at the base',
    clockSpan('2025-08-18T15:41', '2025-08-18T16:03'),
  ],
  [
    'djibouti-departure',
    'DJ',
    'Leaves Djibouti',
    windowSpan('2025-08-18T16:03', '2025-08-19T11:05'),
    'departure',
  ],
  [
    'ankara-arrival',
    'TR',
    'Arrives in Türkiye',
    windowSpan('2025-08-18T16:03', '2025-08-19T11:05'),
    'arrival',
  ],
  ['ankara-welcome', 'TR', 'Welcome ceremony', windowSpan('2025-08-19', '2025-08-19T11:05')],
  [
    'ankara-defence-talks',
    'TR',
    'Defence ministers’ meeting',
    clockSpan('2025-08-19T11:05', '2025-08-19T12:45', 10),
  ],
  [
    'ankara-ssb-talks',
    'TR',
    'Talks with the defence industry agency',
    windowSpan('2025-08-19T12:45', '2025-08-20'),
  ],
  [
    'tusas-visit',
    'TR',
    'Visit to Turkish Aerospace Industries',
    windowSpan('2025-08-19T12:45', '2025-08-20'),
  ],
  [
    'istanbul-transfer',
    'TR',
    'Ankara to Istanbul',
    windowSpan('2025-08-19T12:45', '2025-08-20T12:20'),
    'movement',
  ],
  [
    'istanbul-shipyard',
    'TR',
    'Visit to the naval shipyard',
    windowSpan('2025-08-20', '2025-08-20T12:20'),
  ],
  [
    'istanbul-press',
    'TR',
    'Press conference in Istanbul',
    clockSpan('2025-08-20T12:20', '2025-08-20T13:37'),
  ],
  ['baykar-visit', 'TR', 'Visit to Baykar', windowSpan('2025-08-20T13:37', '2025-08-21')],
  [
    'istanbul-departure',
    'TR',
    'Leaves Türkiye',
    windowSpan('2025-08-20T13:37', '2025-08-21T18:00'),
    'departure',
  ],
  [
    'amman-arrival',
    'JO',
    'Arrives in Jordan',
    windowSpan('2025-08-20T13:37', '2025-08-21T18:00'),
    'arrival',
  ],
  [
    'amman-prime-minister',
    'JO',
    'Talks with the prime minister',
    windowSpan('2025-08-21', '2025-08-21T18:00'),
  ],
  ['amman-king', 'JO', 'Audience with the King', windowSpan('2025-08-21', '2025-08-22', 'date')],
  [
    'amman-departure',
    'JO',
    'Leaves Jordan',
    windowSpan('2025-08-21', '2025-08-22T18:00'),
    'departure',
  ],
  [
    'tokyo-return',
    'home',
    'Returns to Japan',
    windowSpan('2025-08-21T18:00', '2025-08-22T18:00'),
    'arrival',
  ],
];

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Etc/GMT-3',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

/** Returns the August tour as the timeline needs it: 25 events, four lanes, five legs, six days. */
export function augustTour(): Story {
  const events = ROWS.map(([id, laneKey, title, span, kind = 'meeting'], i) => {
    const words = CLOCK.format(span.startMin.at);
    return event(i, id, laneKey, span, {
      title,
      kinds: [kind],
      when: { local: { full: words, short: words.slice(-5) }, iso: words },
      status: kind === 'departure' || kind === 'arrival' ? 'inferred' : 'reported',
    });
  });
  const time = (id: string) => {
    const span = events.find((each) => each.id === id)?.span;
    return span ? [span.startMin, span.endMax].map((e) => new Date(e.at).toISOString()) : [];
  };
  type End = StoryLeg['from'];
  const between = (
    id: string,
    from: End,
    to: End,
    km: number,
    departure: string,
    arrival: string,
  ): StoryLeg => ({
    ...leg(id, from, to, km, [...time(departure), ...time(arrival)]),
    departure,
    arrival,
  });
  return makeStory(events, {
    home: { place: 'tokyo', name: 'Tokyo', zone: 'Asia/Tokyo' },
    lanes: [
      lane('home', 'Tokyo', 0, 'Asia/Tokyo'),
      lane('DJ', 'Djibouti', 1),
      lane('TR', 'Türkiye', 2),
      lane('JO', 'Jordan', 3),
    ],
    stops: [
      stop(1, 'Djibouti City', 'DJ', ['2025-08-17T18:00', '2025-08-18T16:03']),
      stop(2, 'Ankara', 'TR', ['2025-08-19T11:05', '2025-08-19T12:45']),
      stop(3, 'Istanbul', 'TR', ['2025-08-20T12:20', '2025-08-20T13:37']),
      stop(4, 'Amman', 'JO', null),
    ],
    stays: [
      { lane: 'DJ', from: at('2025-08-17T18:00'), to: at('2025-08-18T16:03') },
      { lane: 'TR', from: at('2025-08-19T11:05'), to: at('2025-08-20T13:37') },
    ],
    legs: [
      between('leg-1', 'home', 1, 9840, 'tokyo-departure', 'djibouti-arrival'),
      between('leg-2', 1, 2, 3310, 'djibouti-departure', 'ankara-arrival'),
      between('leg-3', 2, 3, 350, 'istanbul-transfer', 'istanbul-transfer'),
      between('leg-4', 3, 4, 1180, 'istanbul-departure', 'amman-arrival'),
      between('leg-5', 4, 'home', 9080, 'amman-departure', 'tokyo-return'),
    ],
  });
}

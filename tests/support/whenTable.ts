/**
 * Every form that `when` has, every status and every change of clocks, each with its words on the
 * place's clock, home's and a reader's: a table to be read. The events before and after are there
 * for those forms that name them.
 */
import { whenTeller } from '../../src/core/describe/clockWords';
import { buildStory } from '../../src/core/describe/story';
import type { StoryWords } from '../../src/core/describe/storyContext';
import type { EventSpec, WhenSpec } from '../../src/core/model/itinerary';
import { STATUSES } from '../../src/core/model/vocabulary';
import { resolveSpans } from '../../src/core/time/resolve';
import { parseItinerary } from '../../src/core/parse/parseItinerary';
import { en } from '../../src/messages/en';
import { event, itinerary, place } from './itinerary';

const DAY = '2025-08-18';
const on = (fields: object): WhenSpec => ({ date: DAY, ...fields });

const FORMS: readonly (readonly [string, readonly WhenSpec[]])[] = [
  [
    'dates',
    [
      DAY,
      '2025-08',
      '2025',
      `${DAY}?`,
      `${DAY}~`,
      `${DAY}%`,
      '2025-08~',
      '2025-08-17/2025-08-19',
      `${DAY}/..`,
      '[2025-08-17..2025-08-19]',
      '[2025-08-18..2025-08-19]',
      '[2025-08-17,2025-08-19]',
      on({ dateBasis: 'inferred' }),
      on({ likely: ['date'] }),
    ],
  ],
  [
    'clock times',
    [
      on({ start: '09:00' }),
      on({ start: '09' }),
      on({ start: '09:00', about: ['start'] }),
      on({ start: '09:00', likely: ['date'] }),
      on({ start: '09:00', end: '10:30' }),
      on({ start: '09:00', end: '10:30', about: ['end'] }),
      on({ start: '23:00', end: '01:30', endDate: '2025-08-19' }),
      on({ start: '20:00', end: '24:00' }),
      on({ start: '09:00', lasts: '45m' }),
      on({ start: '09:00', lasts: '1h40m', about: ['lasts'] }),
      on({ start: '09:00', atMost: '2h' }),
      on({ start: '09:00', latest: '12:00' }),
      on({ end: '10:30' }),
      on({ end: '10:30', lasts: '1h', about: ['lasts'] }),
      on({ start: '23:30' }),
      on({ start: '02:30' }),
    ],
  ],
  [
    'durations alone',
    [on({ lasts: '2h' }), on({ lasts: '2h', about: ['lasts'] }), on({ atMost: '1h40m' })],
  ],
  [
    'parts of the day',
    [
      ...(['morning', 'noon', 'afternoon', 'evening', 'night'] as const).map((part) =>
        on({ part }),
      ),
      on({ part: 'evening', likely: ['part'] }),
      on({ part: 'afternoon', lasts: '1h' }),
      on({ part: 'afternoon', earliest: '14:00' }),
      on({ part: 'afternoon', latest: '17:00' }),
      on({ part: 'evening', end: '22:00' }),
      { date: '[2025-08-18,2025-08-19]', part: 'evening' },
    ],
  ],
  [
    'bounds',
    [
      on({ earliest: '10:00' }),
      on({ latest: '10:30' }),
      on({ earliest: '10:00', latest: '12:00' }),
      on({ earliest: '10:00', likely: ['earliest'] }),
      on({ latest: '10:30', likely: ['latest'] }),
      on({ earliest: '10:00', latest: '12:00', lasts: '30m' }),
      on({ latest: { time: '24:00', zone: 'Asia/Tokyo' } }),
      on({ earliest: { date: DAY, time: '23:00' }, latest: { date: '2025-08-19', time: '02:00' } }),
    ],
  ],
  [
    'orders',
    [
      { after: ['before'] },
      { before: ['after'] },
      { after: ['before'], before: ['after'] },
      on({ after: ['before'] }),
      on({ after: ['before'], before: ['after'] }),
      on({ after: ['before'], likely: ['after'] }),
      on({ before: ['after'], likely: ['before'] }),
      on({ part: 'afternoon', before: ['after'] }),
    ],
  ],
];

/** Paris put its clocks forward over 02:30 on 30 March 2025, and showed 02:30 twice on 26 October. */
const CHANGES: readonly WhenSpec[] = [
  { date: '2025-03-30', start: '02:30' },
  { date: '2025-03-30', start: '01:30', end: '03:30' },
  { date: '2025-03-30', latest: '03:00' },
  '2025-03-30',
  { date: '2025-10-26', start: '02:30' },
  { date: '2025-10-26', start: '02:30', fold: 'earlier' },
  { date: '2025-10-26', start: '02:30', fold: 'later' },
  { date: '2025-10-26', start: '01:30', end: '03:30' },
  { date: '2025-10-26', earliest: '01:00', latest: '04:00' },
];

/** From Tokyo, in one span each. */
const JOURNEYS: readonly WhenSpec[] = [
  on({ start: '09:00', end: '12:10' }),
  on({ start: '20:30', lasts: '5h', about: ['lasts'] }),
  on({ start: '09:00', end: '12:10', endDate: '2025-08-26' }),
];

const READER = 'America/Los_Angeles';

const HERE = {
  'Europe/Istanbul': place('TR', 'Istanbul', { zone: 'Europe/Istanbul', at: [29, 41] }),
  'Europe/Paris': place('FR', 'Paris', { zone: 'Europe/Paris', at: [2.35, 48.86] }),
} as const;

/** In which language the table is, and its words. */
interface Spoken {
  readonly language: string;
  readonly words: StoryWords;
}

function tellEvent(
  given: EventSpec,
  zone: keyof typeof HERE,
  { language, words }: Spoken,
): string[] {
  const places = {
    tokyo: place('JP', 'Tokyo', { zone: 'Asia/Tokyo', at: [139.7, 35.7] }),
    here: HERE[zone],
  };
  const around = [
    event('before', 'here', {
      title: 'The one before',
      when: { date: DAY, start: '11:30', lasts: '25m', about: ['lasts'] },
    }),
    given,
    event('after', 'here', { title: 'The one after', when: { date: DAY, start: '15:41' } }),
  ];
  const names = JSON.stringify(given.when);
  const named = around.filter(({ id }) => id === given.id || names.includes(id));
  const atHome = event('home', 'tokyo', { when: '2025-08-17' });
  const events = given.from === undefined ? named : [atHome, ...named];
  const file = itinerary(places, events, { home: 'tokyo' });
  const { problems } = parseItinerary(file);
  const faults = problems.filter(({ level }) => level === 'error').map(({ code }) => code);
  if (faults.length > 0) return [`  problem ${faults.join(', ')}`];
  const { spans } = resolveSpans(file);
  const told = buildStory({
    itinerary: file,
    spans,
    language,
    messages: words,
    countries: {},
  }).events.find(({ id }) => id === given.id);
  if (!told) throw new Error('a story has its events');
  const { local, home, derived, journey, iso } = told.when;
  const yours = whenTeller(language, words.when)(told, READER);
  const lines = { local, home: home ?? local, yours };
  return [
    ...Object.entries(lines).map(
      ([name, { full, short, end, second, isLocal }]) =>
        `  ${name.padEnd(6)} ${[full, short, end ?? '', second ?? ''].join(' | ')}${isLocal ? ' (local)' : ''}`,
    ),
    ...(derived === undefined ? [] : [`  why    ${derived}`]),
    ...(told.statusWords === '' ? [] : [`  status ${told.statusWords}`]),
    ...(journey === undefined ? [] : [`  way    ${journey} ${yours.journey ?? ''}`]),
    `  iso    ${iso}`,
  ];
}

/** Returns the table as text, by default in English; full, short, end and the other clock in each line. */
export function whenTable(spoken: Spoken = { language: 'en', words: en }): string {
  const row = (of: WhenSpec, zone: keyof typeof HERE): string[] => [
    JSON.stringify(of),
    ...tellEvent(event('x', 'here', { kind: 'meeting', when: of }), zone, spoken),
  ];
  return [
    ...FORMS.flatMap(([name, forms]) => [
      `# ${name}`,
      ...forms.flatMap((form) => row(form, 'Europe/Istanbul')),
      '',
    ]),
    '# changes of clocks',
    ...CHANGES.flatMap((form) => row(form, 'Europe/Paris')),
    '',
    '# journeys',
    ...JOURNEYS.flatMap((of) => [
      JSON.stringify(of),
      ...tellEvent(
        event('x', 'here', { kind: 'movement', from: 'tokyo', when: of }),
        'Europe/Istanbul',
        spoken,
      ),
    ]),
    '',
    '# statuses',
    ...STATUSES.flatMap((status) => [
      status,
      ...tellEvent(
        event('x', 'here', { when: on({ part: 'evening' }), status }),
        'Europe/Istanbul',
        spoken,
      ),
    ]),
  ].join('\n');
}

/**
 * The shape of a resolved story as itinerary.json has it: that of `core/model/story`, with instants
 * as ISO 8601 in UTC. A field that the story has not, or has otherwise, does not compile in
 * `resolved.ts`; one that this lacks fails a test. Node only.
 */
import * as v from 'valibot';
import {
  DISPUTE_TOPICS,
  KINDS,
  MODES,
  PARTS,
  PRECISIONS,
  STATUSES,
} from '../core/model/vocabulary';

/** Returns the schema with what it is for, which the published schema then says. */
export function described<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description));
}

const text = v.string();
const key = described(v.string(), 'A key of the itinerary, or the id of one of its events.');
const whole = v.pipe(v.number(), v.integer());
const instant = described(
  v.pipe(v.string(), v.isoTimestamp()),
  'An instant, ISO 8601 in UTC: 2025-08-18T06:00:00Z.',
);
const day = described(v.string(), 'A day, YYYY-MM-DD.');
const stretch = v.strictObject({ from: instant, to: instant });
const window = described(
  v.strictObject({ min: instant, max: v.optional(instant) }),
  'Without a latest, nothing bounds it.',
);
const status = v.picklist(STATUSES);
const names = v.array(v.strictObject({ language: text, text }));

const edge = v.pipe(
  v.strictObject({
    at: described(instant, 'For drawing and comparing.'),
    says: described(instant, 'The nominal value; differs from `at` where the bound is soft.'),
    basis: v.picklist(['stated', 'derived']),
    soft: v.optional(v.picklist(['about', 'likely', 'part'])),
    about: v.optional(v.boolean()),
    by: v.optional(described(v.string(), 'The event that a derived bound comes from.')),
    follows: v.optional(
      v.strictObject({
        event: key,
        edge: v.picklist(['startMin', 'startMax', 'endMin', 'endMax']),
        statedBy: described(v.string(), 'The event that states the order or the length.'),
        field: described(v.string(), 'The field in which it does.'),
      }),
    ),
    day: v.optional(day),
    part: v.optional(v.picklist(PARTS)),
    open: v.optional(described(v.boolean(), 'Nothing bounds this side.')),
  }),
  v.description('One side of a bound: where it lies, and how far it can be trusted.'),
);

const span = v.pipe(
  v.strictObject({
    startMin: edge,
    startMax: edge,
    endMin: edge,
    endMax: edge,
    precision: v.picklist(['clock', 'part', 'date', 'bounds']),
    part: v.optional(v.picklist(PARTS)),
    dateInferred: v.optional(v.boolean()),
    dateLikely: v.optional(v.boolean()),
    dateAbout: v.optional(v.boolean()),
    oneOf: v.optional(v.array(day)),
    dateUnit: v.optional(v.picklist(['month', 'year'])),
    throughout: v.optional(v.boolean()),
    lasts: v.optional(
      v.strictObject({
        minutes: v.number(),
        about: v.optional(v.boolean()),
        atMost: v.optional(v.boolean()),
      }),
    ),
    endKnown: v.boolean(),
  }),
  v.description('It began between startMin and startMax and ended between endMin and endMax.'),
);

const words = v.strictObject({
  full: text,
  short: text,
  end: v.optional(text),
  second: v.optional(described(text, 'The same moment on the other clock.')),
  isLocal: v.optional(
    described(v.literal(true), 'The words are the place’s own: what is known is no clock time.'),
  ),
});
const wayEnd = v.strictObject({
  says: instant,
  about: v.optional(v.literal(true)),
  zone: text,
});
const when = v.strictObject({
  local: words,
  home: v.optional(words),
  derived: v.optional(described(text, 'Which events give the bounds that no source states.')),
  journey: v.optional(described(text, 'The journey that it begins or ends, on both clocks.')),
  ways: v.optional(
    described(v.array(v.tuple([wayEnd, wayEnd])), 'The ends of those journeys, in that order.'),
  ),
  iso: described(text, 'As precise as it is known: a date, or a time with its offset.'),
});

const citation = v.strictObject({
  source: described(whole, 'The number of a source.'),
  for: v.optional(text),
});
const claim = v.strictObject({ says: text, sources: v.array(citation) });
const dispute = v.strictObject({
  kind: v.picklist(['conflict', 'doubt']),
  about: v.array(v.picklist(DISPUTE_TOPICS)),
  title: text,
  versions: v.array(claim),
  reading: v.optional(text),
  why: v.optional(text),
});

const event = v.strictObject({
  id: text,
  index: described(whole, 'Its place in the order of the story, from 0.'),
  kinds: v.array(v.picklist(KINDS)),
  kindWords: text,
  title: text,
  summary: v.optional(text),
  span,
  when,
  place: key,
  zone: text,
  from: v.optional(key),
  where: text,
  with: v.array(key),
  travellers: v.optional(v.array(key)),
  others: v.optional(text),
  absent: v.boolean(),
  status,
  statusWords: text,
  sources: v.array(citation),
  disputes: v.array(dispute),
  history: v.array(claim),
  note: v.optional(text),
  known: v.optional(described(text, 'Since when it is known, in words.')),
  links: v.array(v.strictObject({ title: text, url: text })),
  stop: v.optional(described(whole, 'The number of the stop that it belongs to.')),
  lane: text,
  day,
});

const person = v.strictObject({
  key,
  name: text,
  shortName: text,
  nativeNames: names,
  role: v.optional(text),
  of: v.optional(text),
});
const position = described(
  v.strictTuple([v.number(), v.number()]),
  'Longitude, then latitude, in degrees.',
);
const place = v.strictObject({
  key,
  name: text,
  localNames: names,
  city: v.optional(text),
  country: text,
  at: position,
  precision: v.picklist(PRECISIONS),
  zone: text,
});
const source = v.strictObject({
  number: described(whole, 'From 1, in the order of the file; citations name it.'),
  key,
  publisher: text,
  via: v.optional(text),
  title: text,
  titleLanguage: v.optional(
    described(text, 'BCP 47, where the title is not in the language of the story.'),
  ),
  url: v.optional(text),
  dated: text,
  language: v.optional(text),
  kind: text,
  side: v.optional(text),
});
const stop = v.strictObject({
  number: whole,
  name: text,
  place: key,
  country: text,
  events: v.array(key),
  dates: text,
  stay: described(v.nullable(stretch), 'Certain presence; null where none is certain.'),
  lane: text,
  planned: v.optional(described(v.boolean(), 'Only announced; counted on from the visits.')),
});
const legEnd = v.union([whole, v.literal('home')]);
const leg = v.strictObject({
  id: text,
  from: legEnd,
  to: legEnd,
  departure: v.optional(key),
  arrival: v.optional(key),
  by: v.picklist(MODES),
  status,
  distanceKm: v.number(),
  text: v.optional(text),
  leaves: window,
  arrives: window,
  sources: v.array(citation),
  note: v.optional(text),
});
const ghost = described(
  v.strictObject({
    event: key,
    kind: described(v.picklist(['planned', 'version']), 'A plan, or a version of a dispute.'),
    bar: v.optional(v.strictObject({ lane: text, from: instant, to: instant })),
    place: v.optional(key),
  }),
  'A time or place that was said of an event and is not the one that the story has.',
);
const lane = v.strictObject({
  key: text,
  name: text,
  isHome: v.boolean(),
  color: whole,
  zone: text,
  midnights: v.array(instant),
});
const storyDay = v.strictObject({
  date: day,
  words: text,
  medium: text,
  short: text,
  from: instant,
  to: instant,
  events: v.array(key),
  cities: v.array(v.strictObject({ name: text, lane: text })),
});

/** The whole story in one language, every time resolved and worded. */
export const storySchema = v.strictObject({
  id: text,
  language: text,
  locale: v.optional(text),
  title: text,
  kicker: v.optional(text),
  summary: v.optional(text),
  description: text,
  updated: text,
  home: v.optional(v.strictObject({ place: key, name: text, zone: text })),
  people: v.record(v.string(), person),
  travellers: v.array(key),
  places: v.record(v.string(), place),
  sources: v.array(source),
  events: v.pipe(v.array(event), v.minLength(1)),
  stops: v.array(stop),
  stays: v.array(v.strictObject({ lane: text, from: instant, to: instant })),
  legs: v.array(leg),
  ghosts: v.optional(v.array(ghost)),
  lanes: v.array(lane),
  days: v.array(storyDay),
  disputes: v.array(dispute),
  unknowns: v.array(text),
  extent: stretch,
  axis: v.strictObject({
    zone: text,
    words: text,
    mixed: v.optional(
      described(v.literal(true), 'The places abroad keep several times: none is local to all.'),
    ),
    direction: described(v.picklist(['ltr', 'rtl']), 'Which way time runs.'),
  }),
  borders: text,
  tongues: v.optional(
    described(
      v.array(v.strictObject({ mark: text, language: text })),
      'The languages (BCP 47) of texts that the language of the story lacks, and what stands behind such a text.',
    ),
  ),
});

/** What the published schema names once and refers to. */
export const STORY_PARTS = {
  instant,
  edge,
  span,
  citation,
  claim,
  dispute,
} as const;

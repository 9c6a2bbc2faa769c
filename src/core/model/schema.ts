/**
 * The events file, once: one Valibot schema from which the types, the run-time check and the
 * published JSON Schema all come. It knows shapes only; rules between fields (references that
 * exist, dates in order) are plain functions in `core/parse`, because the JSON Schema converter
 * throws on custom checks. Regular expressions carry no flags for the same reason.
 * Reference markers (`Ref<'place'>`) exist only for the compiler: `defineItinerary` binds them to
 * the keys of the file, everything else reads them as strings.
 */
import * as v from 'valibot';

declare const refMarker: unique symbol;
/** A string that must be a key of the itinerary's `places`, `people` or `sources`. */
export type Ref<Kind extends 'place' | 'person' | 'source'> = string & {
  readonly [refMarker]: Kind;
};

export const KINDS = [
  'departure',
  'arrival',
  'stopover',
  'movement',
  'stay',
  'meeting',
  'courtesy-call',
  'site-visit',
  'press-conference',
  'ceremony',
  'signing',
  'meal',
  'statement',
] as const;
export const STATUSES = [
  'reported',
  'announced',
  'inferred',
  'postponed',
  'cancelled',
  'denied',
] as const;
export const PRECISIONS = ['venue', 'site', 'city', 'region', 'country', 'undisclosed'] as const;
export const PARTS = ['morning', 'noon', 'afternoon', 'evening', 'night'] as const;
export const MODES = ['air', 'road', 'rail', 'sea', 'foot', 'unknown'] as const;
export const SOURCE_KINDS = ['official', 'wire', 'press', 'broadcast', 'repost', 'own'] as const;
export const DISPUTE_TOPICS = ['when', 'where', 'who', 'what'] as const;
export const BORDER_VIEWS = ['de-facto', 'un', 'none'] as const;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const CLOCK = /^([01][0-9]|2[0-4])(:[0-5][0-9])?$/;
const DURATION = /^([0-9]+h)?([0-9]+m)?$/;

const slug = v.pipe(v.string(), v.regex(SLUG));
const placeRef = v.string() as unknown as v.GenericSchema<Ref<'place'>>;
const personRef = v.string() as unknown as v.GenericSchema<Ref<'person'>>;
const sourceRef = v.string() as unknown as v.GenericSchema<Ref<'source'>>;
const language = v.pipe(v.string(), v.regex(LANGUAGE));
const text = v.union([v.string(), v.record(language, v.string())]);
const clock = v.pipe(v.string(), v.regex(CLOCK));
const duration = v.pipe(v.string(), v.regex(DURATION), v.minLength(2));
const edtf = v.string();

const bound = v.union([
  clock,
  v.strictObject({ date: v.optional(edtf), time: clock, zone: v.optional(v.string()) }),
]);

const whenObject = v.strictObject({
  date: v.optional(edtf),
  dateBasis: v.optional(v.literal('inferred')),
  start: v.optional(clock),
  end: v.optional(clock),
  endDate: v.optional(edtf),
  fold: v.optional(v.picklist(['earlier', 'later'])),
  lasts: v.optional(duration),
  atMost: v.optional(duration),
  about: v.optional(v.array(v.picklist(['start', 'end', 'lasts']))),
  part: v.optional(v.picklist(PARTS)),
  earliest: v.optional(bound),
  latest: v.optional(bound),
  after: v.optional(v.array(v.string())),
  before: v.optional(v.array(v.string())),
  likely: v.optional(
    v.array(v.picklist(['date', 'part', 'earliest', 'latest', 'after', 'before'])),
  ),
});
const when = v.union([edtf, whenObject]);

const citation = v.union([sourceRef, v.strictObject({ source: sourceRef, for: text })]);
const citations = v.array(citation);

const person = v.strictObject({
  name: text,
  nativeName: v.optional(v.record(language, v.string())),
  /** How later mentions name the person: the surname, as the culture has it. */
  shortName: v.optional(text),
  role: v.optional(text),
  of: v.optional(text),
});

const place = v.strictObject({
  name: text,
  localName: v.optional(v.record(language, v.string())),
  formerName: v.optional(text),
  city: v.optional(text),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  at: v.strictTuple([v.number(), v.number()]),
  precision: v.picklist(PRECISIONS),
  withinKm: v.optional(v.pipe(v.number(), v.minValue(0))),
  zone: v.string(),
});

const source = v.strictObject({
  publisher: text,
  via: v.optional(text),
  title: text,
  url: v.optional(v.string()),
  published: v.optional(edtf),
  dateFrom: v.optional(v.picklist(['page', 'text'])),
  language: v.optional(language),
  kind: v.picklist(SOURCE_KINDS),
  side: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  archived: v.optional(v.string()),
});

const dispute = v.strictObject({
  about: v.union([v.picklist(DISPUTE_TOPICS), v.array(v.picklist(DISPUTE_TOPICS))]),
  kind: v.picklist(['conflict', 'doubt']),
  events: v.optional(v.array(v.string())),
  title: v.optional(text),
  versions: v.array(
    v.strictObject({
      says: text,
      sources: v.optional(citations),
      when: v.optional(when),
      at: v.optional(placeRef),
      person: v.optional(personRef),
    }),
  ),
  reading: v.optional(text),
  why: v.optional(text),
});

const history = v.strictObject({
  knownFrom: edtf,
  status: v.optional(v.picklist(STATUSES)),
  title: v.optional(text),
  summary: v.optional(text),
  when: v.optional(when),
  at: v.optional(placeRef),
  sources: v.optional(citations),
});

const event = v.strictObject({
  id: slug,
  kind: v.union([v.picklist(KINDS), v.pipe(v.array(v.picklist(KINDS)), v.minLength(1))]),
  title: text,
  summary: v.optional(text),
  when,
  at: placeRef,
  from: v.optional(placeRef),
  placeBasis: v.optional(v.picklist(['reported', 'assumed'])),
  placeNote: v.optional(text),
  with: v.optional(v.array(personRef)),
  others: v.optional(text),
  absent: v.optional(v.boolean()),
  track: v.optional(v.string()),
  status: v.optional(v.picklist(STATUSES)),
  sources: v.optional(citations),
  disputes: v.optional(v.array(dispute)),
  history: v.optional(v.array(history)),
  note: v.optional(text),
  links: v.optional(v.array(v.strictObject({ title: text, url: v.string() }))),
  media: v.optional(
    v.array(
      v.strictObject({
        src: v.string(),
        alt: text,
        credit: text,
        width: v.pipe(v.number(), v.integer(), v.minValue(1)),
        height: v.pipe(v.number(), v.integer(), v.minValue(1)),
      }),
    ),
  ),
});

const leg = v.strictObject({
  from: v.string(),
  to: v.string(),
  via: v.optional(v.array(placeRef)),
  by: v.optional(v.picklist(MODES)),
  status: v.optional(v.picklist(STATUSES)),
  sources: v.optional(citations),
  note: v.optional(text),
});

/** The whole file. Unknown keys are refused at every level. */
export const itinerarySchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  id: slug,
  language,
  title: text,
  kicker: v.optional(text),
  summary: v.optional(text),
  updated: v.string(),
  home: v.optional(placeRef),
  people: v.optional(v.record(v.string(), person)),
  places: v.record(v.string(), place),
  sources: v.optional(v.record(v.string(), source)),
  tracks: v.optional(
    v.record(v.string(), v.strictObject({ name: v.optional(text), people: v.array(personRef) })),
  ),
  events: v.pipe(v.array(event), v.minLength(1)),
  legs: v.optional(v.array(leg)),
  disputes: v.optional(v.array(dispute)),
  unknowns: v.optional(v.array(text)),
  borders: v.optional(v.picklist(BORDER_VIEWS)),
  corrections: v.optional(
    v.array(
      v.strictObject({
        date: edtf,
        event: v.optional(v.string()),
        field: v.optional(v.string()),
        was: v.optional(text),
        now: v.optional(text),
        why: text,
      }),
    ),
  ),
  waive: v.optional(
    v.array(
      v.strictObject({ code: v.string(), where: v.optional(v.string()), reason: v.string() }),
    ),
  ),
});

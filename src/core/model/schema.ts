/**
 * The events file, once: one Valibot schema from which the types, the run-time check and the
 * published JSON Schema all come. It knows shapes only; rules between fields (references that
 * exist, dates in order) are plain functions in `core/parse`, because the JSON Schema converter
 * throws on custom checks. Regular expressions carry no flags for the same reason.
 * Reference markers (`Ref<'place'>`) exist only for the compiler: `defineItinerary` binds them to
 * the keys of the file, everything else reads them as strings.
 */
import * as v from 'valibot';
import { BORDER_CHOICES } from './borderViews';
import {
  clock,
  country,
  duration,
  edtf,
  eventRef,
  image,
  language,
  legEnd,
  names,
  personRef,
  placeRef,
  slug,
  sourceRef,
  text,
  trackRef,
  updated,
  url,
  zone,
} from './leaves';
import { PROJECTIONS } from './map';
import {
  DIGITS,
  DISPUTE_TOPICS,
  KINDS,
  MODES,
  PARTS,
  PRECISIONS,
  SOURCE_KINDS,
  STATUSES,
} from './vocabulary';

export type { Ref } from './leaves';

const boundObject = v.strictObject({
  date: v.optional(edtf),
  time: clock,
  zone: v.optional(zone),
});
const bound = v.union([clock, boundObject]);

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
  after: v.optional(v.array(eventRef)),
  before: v.optional(v.array(eventRef)),
  likely: v.optional(
    v.array(v.picklist(['date', 'part', 'earliest', 'latest', 'after', 'before'])),
  ),
});
const when = v.union([edtf, whenObject]);

const citationObject = v.strictObject({ source: sourceRef, for: text });
const citation = v.union([sourceRef, citationObject]);
const citations = v.array(citation);

const personSchema = v.strictObject({
  name: text,
  nativeName: v.optional(names),
  /** How later mentions name the person: the surname, as the culture has it. */
  shortName: v.optional(text),
  role: v.optional(text),
  of: v.optional(text),
});

/** One entry of `places`. */
export const placeSchema = v.strictObject({
  name: text,
  localName: v.optional(names),
  formerName: v.optional(text),
  city: v.optional(text),
  country,
  at: v.strictTuple([v.number(), v.number()]),
  precision: v.picklist(PRECISIONS),
  withinKm: v.optional(v.pipe(v.number(), v.minValue(0))),
  zone,
});

/** One entry of `sources`. */
export const sourceSchema = v.strictObject({
  publisher: text,
  via: v.optional(text),
  title: text,
  url: v.optional(url),
  published: v.optional(edtf),
  dateFrom: v.optional(v.picklist(['page', 'text'])),
  language: v.optional(language),
  kind: v.picklist(SOURCE_KINDS),
  side: v.optional(country),
  archived: v.optional(url),
});

const version = v.strictObject({
  says: text,
  sources: v.optional(citations),
  when: v.optional(when),
  at: v.optional(placeRef),
  person: v.optional(personRef),
});

const dispute = v.strictObject({
  about: v.union([v.picklist(DISPUTE_TOPICS), v.array(v.picklist(DISPUTE_TOPICS))]),
  kind: v.picklist(['conflict', 'doubt']),
  events: v.optional(v.array(eventRef)),
  title: v.optional(text),
  versions: v.array(version),
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
  with: v.optional(v.array(personRef)),
  sources: v.optional(citations),
});

const link = v.strictObject({ title: text, url });
const media = v.strictObject({
  src: image,
  alt: text,
  credit: text,
  width: v.pipe(v.number(), v.integer(), v.minValue(1)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** One entry of `events`. */
export const eventSchema = v.strictObject({
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
  track: v.optional(trackRef),
  status: v.optional(v.picklist(STATUSES)),
  sources: v.optional(citations),
  disputes: v.optional(v.array(dispute)),
  history: v.optional(v.array(history)),
  note: v.optional(text),
  links: v.optional(v.array(link)),
  media: v.optional(v.array(media)),
});

const leg = v.strictObject({
  from: legEnd,
  to: legEnd,
  via: v.optional(v.array(placeRef)),
  by: v.optional(v.picklist(MODES)),
  status: v.optional(v.picklist(STATUSES)),
  sources: v.optional(citations),
  note: v.optional(text),
});

const track = v.strictObject({ name: v.optional(text), people: v.array(personRef) });
const correction = v.strictObject({
  date: edtf,
  event: v.optional(eventRef),
  field: v.optional(v.string()),
  was: v.optional(text),
  now: v.optional(text),
  why: text,
});

/** One entry of `waive`: a problem that stays, and why. */
export const waiverSchema = v.strictObject({
  code: v.string(),
  where: v.optional(v.string()),
  reason: v.string(),
});

/**
 * The schemas that mean more than their shape. The check walks a file along the schema and knows by
 * these very objects which values are texts, dates or references; so no list of fields is kept.
 */
export const MEANINGS = {
  text,
  names,
  slug,
  language,
  when,
  date: edtf,
  updated,
  clock,
  duration,
  zone,
  country,
  url,
  image,
  place: placeRef,
  person: personRef,
  source: sourceRef,
  event: eventRef,
  track: trackRef,
  legEnd,
} as const;

/** How the map is drawn where the rule for all journeys does not suit. */
export const mapSchema = v.strictObject({
  projection: v.optional(v.picklist(PROJECTIONS)),
  around: v.optional(placeRef),
});

/** The whole file. Unknown keys are refused at every level. */
export const itinerarySchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  id: slug,
  language,
  digits: v.optional(v.picklist(DIGITS)),
  title: text,
  kicker: v.optional(text),
  summary: v.optional(text),
  updated,
  home: v.optional(placeRef),
  people: v.optional(v.record(v.string(), personSchema)),
  places: v.record(v.string(), placeSchema),
  sources: v.optional(v.record(v.string(), sourceSchema)),
  tracks: v.optional(v.record(v.string(), track)),
  events: v.pipe(v.array(eventSchema), v.minLength(1)),
  legs: v.optional(v.array(leg)),
  disputes: v.optional(v.array(dispute)),
  unknowns: v.optional(v.array(text)),
  countries: v.optional(v.record(v.string(), text)),
  borders: v.optional(v.picklist(BORDER_CHOICES)),
  timeDirection: v.optional(v.picklist(['auto', 'ltr'])),
  map: v.optional(mapSchema),
  corrections: v.optional(v.array(correction)),
  waive: v.optional(v.array(waiverSchema)),
});

/** Every object that a file can hold, by name: what is said of their fields is in `publish/fieldNotes`. */
export const OBJECTS = {
  itinerary: itinerarySchema,
  person: personSchema,
  place: placeSchema,
  source: sourceSchema,
  event: eventSchema,
  when: whenObject,
  bound: boundObject,
  citation: citationObject,
  dispute,
  version,
  history,
  leg,
  map: mapSchema,
  track,
  correction,
  waiver: waiverSchema,
  link,
  media,
} as const;

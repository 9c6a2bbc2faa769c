/**
 * The values of an events file that are no objects: texts, dates, references. Each is a schema of its
 * own, known by identity (`MEANINGS` in `schema`).
 */
import * as v from 'valibot';

declare const refMarker: unique symbol;
/** A string that must be a key of the itinerary's `places`, `people` or `sources`. */
export type Ref<Kind extends 'place' | 'person' | 'source'> = string & {
  readonly [refMarker]: Kind;
};

/** A string that says in the published schema what it is for; each call is a schema of its own. */
function described(description: string) {
  return v.pipe(v.string(), v.description(description));
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const CLOCK = /^([01][0-9]|2[0-4])(:[0-5][0-9])?$/;
const DURATION = /^([0-9]+h)?([0-9]+m)?$/;

export const slug = v.pipe(v.string(), v.regex(SLUG));
export const placeRef = described('A key of places.') as unknown as v.GenericSchema<Ref<'place'>>;
export const personRef = described('A key of people.') as unknown as v.GenericSchema<Ref<'person'>>;
export const sourceRef = described('A key of sources.') as unknown as v.GenericSchema<
  Ref<'source'>
>;
export const eventRef = described('The id of an event.');
export const trackRef = described('A key of tracks.');
export const legEnd = described('The id of an event, or a key of places.');
export const language = v.pipe(
  v.string(),
  v.regex(LANGUAGE),
  v.description('BCP 47 language tag.'),
);
export const text = v.pipe(
  v.union([v.string(), v.record(language, v.string())]),
  v.description('Words for the reader: one string, or one per language. No HTML.'),
);
export const names = v.pipe(
  v.record(language, v.string()),
  v.description('The name as its own language writes it, by language.'),
);
export const clock = v.pipe(v.string(), v.regex(CLOCK), v.description('HH:MM, or HH, local time.'));
export const duration = v.pipe(
  v.string(),
  v.regex(DURATION),
  v.minLength(2),
  v.description('Such as 45m or 1h40m.'),
);
export const edtf = described(
  'YYYY, YYYY-MM or YYYY-MM-DD; ? ~ % for doubt; a/b throughout; a/.. still going on; ' +
    '[a..b] some time within; [a,b] one of.',
);
export const zone = described('IANA time zone, such as Africa/Djibouti.');
export const country = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/),
  v.description('ISO 3166-1 alpha-2 code.'),
);
export const url = described('An https: or mailto: address.');
export const updated = described(
  'When the file last changed: YYYY-MM-DD, or with time and offset.',
);
export const image = described('Path of an image beside the page.');

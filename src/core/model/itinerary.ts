/**
 * The types of the events file, inferred from the schema, and `defineItinerary`, which binds every
 * reference in a file to the keys of that same file so that a misspelt key does not compile.
 * Nothing here runs in the page: a TypeScript itinerary is read from its syntax tree, not executed.
 */
import type { InferOutput } from 'valibot';
import type { itinerarySchema, Ref } from './schema';

interface Keys {
  readonly place: string;
  readonly person: string;
  readonly source: string;
}

/** `T` with each reference marker replaced by the keys that may stand there; arrays read-only. */
type Bind<T, K extends Keys> =
  T extends Ref<infer Kind>
    ? K[Kind]
    : T extends readonly [infer A, infer B]
      ? readonly [Bind<A, K>, Bind<B, K>]
      : T extends readonly (infer Item)[]
        ? readonly Bind<Item, K>[]
        : T extends object
          ? { readonly [Field in keyof T]: Bind<T[Field], K> }
          : T;

type Marked = InferOutput<typeof itinerarySchema>;

/** A checked events file; references are plain strings that parsing has found to exist. */
export type Itinerary = Bind<Marked, Keys>;
export type EventSpec = Itinerary['events'][number];
export type WhenSpec = EventSpec['when'];
export type WhenFields = Exclude<WhenSpec, string>;
export type PlaceSpec = Itinerary['places'][string];
export type PersonSpec = NonNullable<Itinerary['people']>[string];
export type SourceSpec = NonNullable<Itinerary['sources']>[string];
export type LegSpec = NonNullable<Itinerary['legs']>[number];
export type DisputeSpec = NonNullable<EventSpec['disputes']>[number];
export type HistorySpec = NonNullable<EventSpec['history']>[number];
export type CitationSpec = NonNullable<EventSpec['sources']>[number];
export type Text = Itinerary['title'];
export type EventKind = Extract<EventSpec['kind'], string>;
export type EventStatus = NonNullable<EventSpec['status']>;
export type PointPrecision = PlaceSpec['precision'];
export type DayPart = NonNullable<WhenFields['part']>;
export type TravelMode = NonNullable<LegSpec['by']>;
/** One that a source tells. */
export type KnownMode = Exclude<TravelMode, 'unknown'>;

type Dictionaries = 'places' | 'people' | 'sources';

/**
 * Returns the file unchanged; exists for the compiler, which then completes every field and
 * reports each misspelt place, person or source once, at the value. Event ids in `after` and
 * `before` are checked by the validator instead.
 */
export function defineItinerary<
  const Place extends string,
  const Person extends string,
  const Source extends string,
>(
  file: Omit<Itinerary, Dictionaries> & {
    readonly places: Readonly<Record<Place, PlaceSpec>>;
    readonly people?: Readonly<Record<Person, PersonSpec>>;
    readonly sources?: Readonly<Record<Source, SourceSpec>>;
  } & Bind<
      Omit<Marked, Dictionaries>,
      { place: NoInfer<Place>; person: NoInfer<Person>; source: NoInfer<Source> }
    >,
): Itinerary {
  return file;
}

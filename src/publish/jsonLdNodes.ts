/**
 * People and places of a story as nodes of JSON-LD: whole where they are first named, and by
 * reference after that, so that nothing stands twice. A place has coordinates only where the file
 * knows them as precisely as they look.
 */
import type * as schema from 'schema-dts';
import type { Itinerary } from '../core/model/itinerary';
import type { Story, StoryPerson, StoryPlace } from '../core/model/story';
import { cityKeyOf } from '../core/story/runs';
import { plainLine } from './escape';
import type { BuiltPage } from './page';

/** A node that is described elsewhere. */
export interface Reference {
  readonly '@id': string;
}
/** Nodes as objects: schema.org allows a mere name for each. */
export type PersonNode = Exclude<schema.Person, string> | Reference;
export type PlaceNode = Exclude<schema.Place, string> | Reference;

/** One document's nodes; each method returns the node at its first call and a reference after it. */
export class Nodes {
  private readonly story: Story;
  private readonly itinerary: Itinerary;
  private readonly nodes = new Map<string, { '@id'?: string }>();
  private named = 0;

  constructor({ story, itinerary }: Pick<BuiltPage, 'story' | 'itinerary'>) {
    this.story = story;
    this.itinerary = itinerary;
  }

  /**
   * Returns people by their keys, each once; a key that the story does not have gives nobody. Only
   * the travellers have their titles here: the page tells who the many others are.
   */
  people(keys: readonly string[]): PersonNode[] {
    return [...new Set(keys)].flatMap((key) => {
      // The keys come from a file: one may be that of something every object has.
      const person = Object.hasOwn(this.story.people, key) ? this.story.people[key] : undefined;
      const isTitled = this.story.travellers.includes(key);
      return person
        ? [this.once<PersonNode>(`person:${key}`, () => personOf(person, isTitled))]
        : [];
    });
  }

  /** Returns the name of a place without saying where that is. */
  placeName(key: string): string {
    return plainLine(this.placeOf(key).name);
  }

  /** Returns the venue, or the city itself where the place is no more than that. */
  place(key: string): PlaceNode {
    const place = this.placeOf(key);
    if (place.city === undefined || place.city === place.name) return this.city(key);
    return this.once<PlaceNode>(`place:${key}`, () => ({
      '@type': 'Place',
      name: plainLine(place.name),
      ...geoOf(this.isSited(place) ? place : undefined),
      containedInPlace: this.city(key),
    }));
  }

  /** Returns the city that a place is in; a place that names none stands for itself. */
  city(key: string): PlaceNode {
    const { city, name, country, precision } = this.placeOf(key);
    const cityKey = cityKeyOf(this.itinerary, key);
    return this.once<PlaceNode>(cityKey, () => ({
      '@type': city === undefined && precision !== 'city' ? 'Place' : 'City',
      name: plainLine(city ?? name),
      address: { '@type': 'PostalAddress', addressCountry: country },
      ...geoOf(this.pointOf(key, cityKey)),
    }));
  }

  /** A node gets its id when it is named again: most are named once. */
  private once<Node extends object>(key: string, build: () => Node): Node | Reference {
    const known = this.nodes.get(key);
    if (known) {
      known['@id'] ??= `_:${String((this.named += 1))}`;
      return { '@id': known['@id'] };
    }
    const node = build();
    this.nodes.set(key, node);
    return node;
  }

  private placeOf(key: string): StoryPlace {
    const place = Object.hasOwn(this.story.places, key) ? this.story.places[key] : undefined;
    if (!place) throw new RangeError(`no place "${key}"`);
    return place;
  }

  /** Whether the sources say where the venue is: no event there has a remark on where it is shown. */
  private isSited({ key, precision }: StoryPlace): boolean {
    if (precision !== 'venue' && precision !== 'site') return false;
    return this.itinerary.events.every(
      ({ at, placeBasis, placeNote }) => at !== key || (placeBasis ?? placeNote) === undefined,
    );
  }

  /** The city's own point: that of a place which is no more precise than the city, best of its name. */
  private pointOf(key: string, cityKey: string): StoryPlace | undefined {
    const place = this.placeOf(key);
    if (place.city === undefined) {
      return place.precision === 'city' || this.isSited(place) ? place : undefined;
    }
    const points = Object.values(this.story.places).filter(
      (other) => other.precision === 'city' && cityKeyOf(this.itinerary, other.key) === cityKey,
    );
    return points.find(({ name, city }) => name === city) ?? points[0];
  }
}

/** The title is the role as held on the journey, and of what, as the page has it beside the name. */
function personOf({ name, nativeNames, role, of }: StoryPerson, isTitled: boolean): PersonNode {
  const [first, ...more] = nativeNames.map(({ text }) => plainLine(text));
  const title = isTitled && role !== undefined ? plainLine([role, of ?? []].flat().join(', ')) : '';
  return {
    '@type': 'Person',
    name: plainLine(name),
    ...(first === undefined ? {} : { alternateName: more.length === 0 ? first : [first, ...more] }),
    ...(title === '' ? {} : { jobTitle: title }),
  };
}

function geoOf(place: StoryPlace | undefined): { readonly geo?: schema.GeoCoordinates } {
  if (!place) return {};
  const [longitude, latitude] = place.at;
  return { geo: { '@type': 'GeoCoordinates', latitude, longitude } };
}

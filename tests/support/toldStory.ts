/** Stories without their maps, which take seconds to cut: enough for all that is told in words. */
import type { Itinerary } from '../../src/core/model/itinerary';
import { catalogueOf } from '../../src/messages/catalogues';
import { storyOf, type BuiltPage } from '../../src/publish/page';
import { loadItinerary } from '../../src/publish/read/loadItinerary';
import { event, itinerary, place } from './itinerary';

/** The part of a built page that by-products in words are made from. */
export type Told = Pick<BuiltPage, 'story' | 'itinerary' | 'messages'>;

/** Reads and tells a file. Rejects where it has errors. */
export async function tellFile(file: string): Promise<Told> {
  const loaded = await loadItinerary(file);
  if (!loaded.itinerary) throw new Error(`${file} has errors`);
  return tell(loaded.itinerary);
}

/** Tells an itinerary as it is, unchecked: also what no file may say. */
export function tell(given: Itinerary): Told {
  return { itinerary: given, story: storyOf(given), messages: catalogueOf(given.language) };
}

/** A story of one event in Ankara on 17 August 2025, with what a test changes of it. */
export function tellEvent(
  more: Parameters<typeof event>[2] = {},
  file: Partial<Itinerary> = {},
): Told {
  const places = { ankara: place('TR', 'Ankara', { zone: 'Europe/Istanbul' }) };
  return tell(
    itinerary({ ...places, ...file.places }, [event('one', 'ankara', more)], {
      ...file,
      places: { ...places, ...file.places },
    }),
  );
}

/** Whether the map that a file asks for shows the places that it is for. */
import * as v from 'valibot';
import { hiddenBy } from '../../geo/chooseProjection';
import type { LngLat } from '../../model/brand';
import { mapSchema, placeSchema } from '../../model/schema';
import type { Parts } from '../parts';
import { isRecord } from '../shape';
import { showValue } from '../show';

/** Reports a projection, or a middle, that leaves a place visited off the map: the first of them. */
export function checkMap({ input, report }: Parts): void {
  const { map, places, events, home } = input;
  if (!v.is(mapSchema, map) || !isRecord(places) || !Array.isArray(events)) return;
  const pointOf = (key: unknown): LngLat | undefined => {
    const place = typeof key === 'string' && Object.hasOwn(places, key) ? places[key] : undefined;
    const at = isRecord(place) ? place.at : undefined;
    return v.is(placeSchema.entries.at, at) ? at : undefined;
  };
  const keys = events.map((event: unknown) => (isRecord(event) ? event.at : undefined));
  const visited = new Map(
    keys.flatMap((key) => {
      const at = key === home ? undefined : pointOf(key);
      return at && Math.abs(at[1]) <= 90 ? [[String(key), at] as const] : [];
    }),
  );
  const around = pointOf(map.around);
  // A key that no place has is reported as such.
  if (map.around !== undefined && around === undefined) return;
  const [hidden] = hiddenBy({ kind: map.projection, around }, [...visited.values()]);
  const found = [...visited].find(([, at]) => at === hidden);
  if (!found) return;
  const field = map.projection === undefined ? 'around' : 'projection';
  report.add('place-off-the-map', ['map', field], { found: showValue(found[0]) });
}

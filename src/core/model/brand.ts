/** Branded units, so that a longitude is not taken for a pixel. They cost nothing at run time. */
declare const unit: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [unit]: Name };

/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = Branded<number, 'EpochMs'>;
/** WGS 84 decimal degrees, always longitude first. */
export type LngLat = readonly [longitude: number, latitude: number];

/** Marks a number of milliseconds as an instant. Throws a RangeError if it is not finite. */
export function epochMs(value: number): EpochMs {
  if (!Number.isFinite(value)) throw new RangeError(`not an instant: ${String(value)}`);
  return value as EpochMs;
}

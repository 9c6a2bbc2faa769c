/**
 * The least time that a journey takes. It serves for finding contradictions and for the slope of a
 * travel band, and is never worded as a bound: that nobody can have arrived before 19:30 is our
 * arithmetic and no report.
 */
import { geoDistance } from 'd3-geo';
import type { TravelMode } from '../model/itinerary';

/** Mean radius of the earth, km (IUGG 1980, R1). */
const EARTH_RADIUS_KM = 6371.0088;
const HOUR_MS = 3_600_000;

/**
 * Faster than anything in service that carries people, km/h. `air`: the fastest airliners cruise at
 * 950 and may have the jet stream behind them. `rail`: the fastest trains in service run at 350.
 * `road`: the limit on most motorways and somewhat more. `sea`: the fastest ferries make some 48
 * knots. `foot`: a steady run. `unknown` may be an aeroplane.
 */
export const TOP_SPEED_KMH: Readonly<Record<TravelMode, number>> = {
  air: 1100,
  rail: 350,
  road: 140,
  sea: 90,
  foot: 10,
  unknown: 1100,
};

/** Returns the great-circle distance in km between two points, longitude first. */
export function distanceKm(a: readonly [number, number], b: readonly [number, number]): number {
  return geoDistance([...a], [...b]) * EARTH_RADIUS_KM;
}

/** Returns the least time in ms for a distance in km; 0 for one that is not above 0. */
export function leastTravelMs(km: number, mode: TravelMode): number {
  return Math.round((Math.max(0, km) / TOP_SPEED_KMH[mode]) * HOUR_MS);
}

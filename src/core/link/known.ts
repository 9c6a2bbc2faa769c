/** The day of which a page is asked: `#known=2025-08-20`, and the same in the query. */
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Returns the day (ISO) that an address names; where fragment and query differ, the fragment holds.
 * Undefined for none, and for what is no date. Takes `location` as it is.
 */
export function parseKnown({
  hash,
  search,
}: Readonly<Record<'hash' | 'search', string>>): string | undefined {
  return [hash.slice(1), search]
    .map((part) => new URLSearchParams(part).get('known') ?? '')
    .find((day) => DAY.test(day) && !Number.isNaN(Date.parse(day)));
}

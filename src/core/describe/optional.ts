import type { Text } from '../model/itinerary';

/** Returns a field of that name with the text in the page's language; no field where there is no text. */
export function optional<Name extends string>(
  name: Name,
  value: Text | undefined,
  text: (value: Text) => string,
): Partial<Record<Name, string>> {
  if (value === undefined) return {};
  return { [name]: text(value) } as Partial<Record<Name, string>>; // one computed key of that name
}

/** The languages in which a story can be told. */
import type { Text } from '../model/itinerary';

/**
 * Returns the languages of an events file, its own first: that of its plain texts, and those of its
 * title, for who translates the title means to translate the page.
 */
export function languagesOf({
  language,
  title,
}: {
  readonly language: string;
  readonly title: Text;
}): readonly [string, ...string[]] {
  const others = typeof title === 'string' ? [] : Object.keys(title);
  return [language, ...others.filter((other) => other !== language)];
}

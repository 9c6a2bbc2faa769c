/**
 * The author's texts in the language of a page. What a file does not say in it is said in another,
 * and the reader is told in which: a sentence that turns English half-way is no fault of the reader's.
 */
import { fill } from '../model/fill';
import type { Itinerary, Text } from '../model/itinerary';
import { primaryOf } from '../model/language';
import type { StoryMessages } from '../model/storyMessages';
import { textIn } from '../story/runs';
import { languageName } from './languageName';

export interface Texts {
  /** A text for the reader; one that is not in the page's language ends in the name of its own. */
  readonly text: (value: Text) => string;
  /** A name: a plain one may be the same in every language, so only one of several is marked. */
  readonly name: (value: Text) => string;
}

/** Returns how the texts of a file are said in a language, BCP 47, whatever digits it asks for; `untranslated` is the mark. */
export function textsIn(
  { language: own }: Pick<Itinerary, 'language'>,
  language: string,
  { untranslated }: Pick<StoryMessages, 'untranslated'>,
): Texts {
  const page = language.replace(/-u-.*/, '');
  const marked = (text: string, from: string): string =>
    fill(untranslated, { text, language: languageName(from, language) });
  const name = (value: Text): string => {
    const text = textIn(value, page, own);
    if (typeof value === 'string' || text === '') return text;
    if (page in value || primaryOf(page) in value) return text;
    return marked(text, own in value ? own : (Object.keys(value)[0] ?? own));
  };
  const text = (value: Text): string =>
    typeof value === 'string' && page !== own && value !== '' ? marked(value, own) : name(value);
  return { text, name };
}

/**
 * The author's texts in the language of a page. What a file does not say in it is said in another,
 * and the reader is told in which: a sentence that turns English half-way is no fault of the reader's.
 * Such a text stands between isolates, from which the page makes elements of its language
 * (`inline.ts`) wherever it ends up, be it in the middle of a sentence of ours.
 */
import { fill } from '../model/fill';
import type { Itinerary, Text } from '../model/itinerary';
import { directionOf, primaryOf, type Tongue } from '../model/language';
import type { StoryMessages } from '../model/storyMessages';
import { textIn } from '../story/runs';
import { languageName } from './languageName';

export interface Texts {
  /** A text for the reader; one that is not in the page's language ends in the name of its own. */
  readonly text: (value: Text) => string;
  /** A name: a plain one may be the same in every language, so only one of several is marked. */
  readonly name: (value: Text) => string;
  /** The other languages of what has been said so far, and their marks; grows. */
  readonly tongues: readonly Tongue[];
}

/** Isolates by direction, and their end (Unicode Standard Annex 9, 2.4). */
const ISOLATE = { ltr: '\u2066', rtl: '\u2067' } as const;
const END = '\u2069';

/** Returns how the texts of a file are said in a language, BCP 47, whatever digits it asks for; `untranslated` is the mark. */
export function textsIn(
  { language: own }: Pick<Itinerary, 'language'>,
  language: string,
  { untranslated }: Pick<StoryMessages, 'untranslated'>,
): Texts {
  const page = language.replace(/-u-.*/, '');
  const tongues: Tongue[] = [];
  const marked = (plain: string, from: string): string => {
    const isolated = ISOLATE[directionOf(from)] + plain + END;
    const text = fill(untranslated, { text: isolated, language: languageName(from, language) });
    const mark = text.slice(text.indexOf(isolated) + isolated.length);
    if (!tongues.some((tongue) => tongue.mark === mark)) tongues.push({ mark, language: from });
    return text;
  };
  const name = (value: Text): string => {
    const text = textIn(value, page, own);
    const from = languageOf(value, page, own);
    return from === undefined || text === '' ? text : marked(text, from);
  };
  const text = (value: Text): string =>
    typeof value === 'string' && page !== own && value !== '' ? marked(value, own) : name(value);
  return { text, name, tongues };
}

/**
 * The language in which a text stands for want of the page's; undefined where it has that, and for a
 * plain one, which may be the same in every language. `own` is the file's.
 */
function languageOf(value: Text, page: string, own: string): string | undefined {
  if (typeof value === 'string' || page in value || primaryOf(page) in value) return undefined;
  return own in value ? own : (Object.keys(value)[0] ?? own);
}

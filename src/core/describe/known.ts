/** Since when an event is known, and what was corrected of it, in words for its row of the list. */
import { capitalized } from '../model/language';
import { describeDate } from './date';
import { shortDate, type StatusWords } from './status';
import type { KnownState } from '../history/knowledge';
import { fill } from '../model/fill';
import type { EventSpec, Itinerary, Text } from '../model/itinerary';
import { readDate } from '../time/dated';

/**
 * Returns "Announced on 16 August, known since 19 August.": `states` are those of the event, oldest
 * first. A day that no source names itself is one by which it was known. Empty for no states.
 */
export function describeKnown(
  event: EventSpec,
  states: readonly KnownState[],
  words: StatusWords,
): string {
  const { known } = words.story;
  const isPlan = (status: EventSpec['status']): boolean => status === 'announced';
  const plan = states.find(({ entry }) =>
    isPlan(entry ? (entry.status ?? 'announced') : (event.status ?? 'reported')),
  );
  const told = states.find(
    ({ entry }) => !isPlan(entry ? (entry.status ?? 'announced') : (event.status ?? 'reported')),
  );
  const parts = [
    ...(plan && (!told || plan.day < told.day)
      ? [fill(known.announced, { date: shortDate(plan.day, words) })]
      : []),
    ...(told
      ? [fill(told.exact ? known.since : known.by, { date: shortDate(told.day, words) })]
      : []),
  ];
  if (parts.length === 0) return '';
  return capitalized(fill(known.sentence, { said: parts.join(known.join) }), words.language);
}

/**
 * Returns the corrections of a file, oldest first by the last day that their dates can mean; those of
 * one day as the file has them.
 */
export function datedCorrections({
  corrections = [],
  updated,
}: Itinerary): readonly (CorrectionSpec & { readonly day: string })[] {
  return corrections
    .map((one) => ({ ...one, day: readDate(one.date)?.last ?? updated.slice(0, 10) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

type CorrectionSpec = NonNullable<Itinerary['corrections']>[number];

/**
 * Returns one correction in sentences: "Correction, 3 September 2025: “A” is now “B”. Why." With
 * `isMarked` its head is bold, in the inline markup of texts.
 */
export function describeCorrection(
  { date, was, now, why }: CorrectionSpec,
  text: (value: Text) => string,
  words: Omit<StatusWords, 'year'>,
  isMarked = false,
): string {
  const { correction } = words.story;
  const head = fill(correction.on, { date: describeDate(date, words.language, words.when) });
  const on = isMarked ? `**${head}**` : head;
  const values = {
    on,
    was: was === undefined ? '' : text(was),
    now: now === undefined ? '' : text(now),
  };
  const said =
    was !== undefined && now !== undefined
      ? fill(correction.change, values)
      : now !== undefined
        ? fill(correction.now, values)
        : was !== undefined
          ? fill(correction.was, values)
          : on;
  return fill(correction.sentence, { said, why: text(why) });
}

/** What opens in the card of an event, by the words that stand there while it is closed. */
import { fill, fillPlural } from '../model/fill';
import type { PageMessages } from '../model/pageMessages';
import type { StoryEvent } from '../model/story';

export interface CardParts {
  /** The dispute's own title, or how many there are; undefined for none. */
  readonly disputes?: string;
  readonly earlier?: string;
  readonly note?: string;
  /** How the time was worked out, and the note of the file. */
  readonly notes: readonly string[];
  readonly sources?: string;
}

/** Returns the title of all that stands behind an event in one part, with the number of its sources if any. */
export function moreTitle(
  { sources }: StoryEvent,
  language: string,
  words: PageMessages['event'],
): string {
  return sources.length > 0 ? fillPlural(words.more, sources.length, language) : words.details;
}

/**
 * Returns the titles of the parts that the event has. `journey` is what the clock chosen adds to the
 * sentence of its journeys; default nothing.
 */
export function cardParts(
  event: StoryEvent,
  language: string,
  words: PageMessages['event'],
  journey?: string,
): CardParts {
  const { disputes, history, sources, links, note, when } = event;
  const notes = [
    when.derived && fill(words.derived, { derived: when.derived }),
    when.journey,
    journey,
    note,
  ].filter((text) => text !== undefined);
  const [first] = disputes;
  return {
    ...(first === undefined
      ? {}
      : {
          disputes:
            disputes.length === 1
              ? first.title
              : fillPlural(words.disputes, disputes.length, language),
        }),
    ...(history.length > 0 ? { earlier: words.earlier } : {}),
    ...(notes.length + links.length > 0 ? { note: words.note } : {}),
    notes,
    ...(sources.length > 0 ? { sources: fillPlural(words.sources, sources.length, language) } : {}),
  };
}

/**
 * A moment as it is shown: on the clock chosen, and beside it on the place's own. Build, page and
 * element word it here and nowhere else; by `Intl` alone, and never on the machine's own clock.
 */
import { fill } from '../model/fill';
import type { WhenMessages } from '../model/messages';
import type { StoryEvent, WhenWords } from '../model/story';
import { describeWhen } from './when';
import { tellWay } from './wayWords';
import { longDay } from './whenWords';

/** What it takes to word an event's moment: `day` is the one under which the list has it. */
type Dated = Pick<StoryEvent, 'span' | 'zone' | 'day'> & {
  /** Its journeys, where they are to be told on the clock as well. */
  readonly when?: Pick<StoryEvent['when'], 'journey' | 'ways'>;
};
/** Words the moment of an event on the clock of a zone, IANA. */
export type TellWhen = (event: Dated, zone: string) => WhenWords;

/**
 * Returns what words moments in a language. On another clock than the place's the words have the
 * local ones for a `second`, with their day unless the words name it; but not where they are local
 * already, nor where both clocks say the same. The ends of its journeys are words for a reader's own
 * clock alone: that of home stands in their sentences. An unknown zone throws a RangeError.
 */
export function whenTeller(language: string, messages: WhenMessages): TellWhen {
  return ({ span, zone: eventZone, day: headingDay, when: told }, zone) => {
    const options = { zone, eventZone, language, messages, headingDay };
    const journey = told?.ways
      ?.flatMap((way) => {
        const ways = tellWay(way, zone, language, messages);
        return told.journey?.includes(ways) ? [] : fill(messages.onYours, { ways });
      })
      .join(messages.sentenceJoin);
    const words = { ...describeWhen(span, options), ...(journey ? { journey } : {}) };
    if (zone === eventZone || words.isLocal) return words;
    const local = describeWhen(span, { ...options, zone: eventZone });
    if (local.full === words.full) return words;
    const when = words.full.includes(longDay(headingDay, options)) ? local.short : local.full;
    return { ...words, second: fill(messages.localTime, { when }) };
  };
}

/**
 * A moment as it is shown: on the clock chosen, and beside it on the place's own. Build, page and
 * element word it here and nowhere else; by `Intl` alone, and never on the machine's own clock.
 */
import { fill } from '../model/fill';
import type { WhenMessages } from '../model/messages';
import type { StoryEvent, WhenWords } from '../model/story';
import { describeWhen } from './when';
import { longDay } from './whenWords';

/** What it takes to word an event's moment: `day` is the one under which the list has it. */
type Dated = Pick<StoryEvent, 'span' | 'zone' | 'day'>;
/** Words the moment of an event on the clock of a zone, IANA. */
export type TellWhen = (event: Dated, zone: string) => WhenWords;

/**
 * Returns what words moments in a language. On another clock than the place's the words have the
 * local ones for a `second`, with their day unless the words name it; but not where they are local
 * already, nor where both clocks say the same. An unknown zone throws a RangeError.
 */
export function whenTeller(language: string, messages: WhenMessages): TellWhen {
  return ({ span, zone: eventZone, day: headingDay }, zone) => {
    const options = { zone, eventZone, language, messages, headingDay };
    const words = describeWhen(span, options);
    if (zone === eventZone || words.isLocal) return words;
    const local = describeWhen(span, { ...options, zone: eventZone });
    if (local.full === words.full) return words;
    const when = words.full.includes(longDay(headingDay, options)) ? local.short : local.full;
    return { ...words, second: fill(messages.localTime, { when }) };
  };
}

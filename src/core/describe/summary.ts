/**
 * The story in a few words, counted and never written by hand:
 * "Six days, three countries: Djibouti, Türkiye, Jordan. 25 events: 5 with a reported start time,
 * 8 inferred." Definitions:
 *
 *   events   those that took place: reported, or inferred from others
 *   days     from the first of them to the last, both counted
 *   places   countries or cities with at least one of them, home left out
 *   start    reported when a source gives a clock time and the event itself is reported
 *   inferred the status says so
 *
 * What is announced, postponed, cancelled or denied is in none of these: it is counted by itself
 * behind them, as not counted. Before anything has taken place, days and places are those announced,
 * and the sentence says so. Counts of none are left out.
 */
import { fill, fillPlural } from '../model/fill';
import type { Plural } from '../model/messages';
import { happened } from '../model/status';
import type { StoryMessages } from '../model/storyMessages';
import type { StoryEvent } from '../model/story';

export interface SummaryInput {
  readonly events: readonly Pick<StoryEvent, 'span' | 'status'>[];
  /** Days from the first event to the last, both counted. */
  readonly days: number;
  /** Names of the lanes away from home, in order of first visit. */
  readonly places: readonly string[];
  /** Whether those are countries, countries and territories, or cities. */
  readonly by: 'country' | 'territory' | 'city';
  readonly language: string;
  readonly messages: StoryMessages['description'];
  /** Between two sentences. */
  readonly sentenceJoin: string;
}

/** Whether a source gives a clock time for the start of an event that took place. */
export function hasReportedStart(event: Pick<StoryEvent, 'span' | 'status'>): boolean {
  return event.status === 'reported' && event.span.precision === 'clock';
}

/** "Six days, three countries: …"; with no places the days alone. */
function describeSpan({ days, places, by, language, messages }: SummaryInput): string {
  const spelled = (sentence: string, n: number, isFirst: boolean): string => {
    const word = messages.numbers[n - 1];
    if (word === undefined) return sentence;
    return sentence.replace(String(n), isFirst ? word : word.toLocaleLowerCase(language));
  };
  const forms = {
    city: messages.cities,
    territory: messages.territories,
    country: messages.countries,
  }[by];
  const count = places.length;
  const dayWords = spelled(fillPlural(messages.days, days, language), days, true);
  if (count === 0) return dayWords;
  return fill(messages.span, {
    days: dayWords,
    places: spelled(fillPlural(forms, count, language), count, false),
    names: places.join(messages.join),
  });
}

/** Returns the sentences. */
export function describeSummary(input: SummaryInput): string {
  const { messages, sentenceJoin, language, events } = input;
  const made = events.filter(happened);
  const among = (status: StoryEvent['status']): number =>
    events.filter((event) => event.status === status).length;
  const tell = (n: number, forms: Plural): string[] =>
    n > 0 ? [fillPlural(forms, n, language)] : [];
  const span = describeSpan(input);
  const counts = [
    ...tell(made.filter(hasReportedStart).length, messages.startReported),
    ...tell(among('inferred'), messages.inferred),
  ].join(messages.join);
  const others = (['announced', 'postponed', 'cancelled', 'denied'] as const)
    .flatMap((status) => tell(among(status), messages.others[status]))
    .join(messages.join);
  const rest = others === '' ? [] : [fill(messages.notCounted, { counts: others })];
  const together = (sentence: string): string => [sentence, ...rest].join(sentenceJoin);
  const isAhead = made.length === 0 && among('announced') > 0;
  if (isAhead) return together(fill(messages.ahead, { span }));
  const number = fillPlural(messages.events, made.length, language);
  if (counts === '') return together(fill(messages.bare, { span, events: number }));
  return together(fill(messages.sentence, { span, events: number, counts }));
}

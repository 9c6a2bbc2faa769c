/**
 * The story in one sentence, counted and never written by hand:
 * "Six days, three countries: Djibouti, Türkiye, Jordan. 25 events: 5 with a reported start time,
 * 8 inferred." Definitions: days are those from the first event
 * to the last, both counted; a start time is reported
 * when a source gives a clock time and the event itself is reported; an event is inferred when its
 * status says so. Counts of none are left out.
 */
import { fill, fillPlural } from '../model/fill';
import type { StoryMessages } from '../model/storyMessages';
import type { StoryEvent } from '../model/story';

export interface SummaryInput {
  readonly events: readonly Pick<StoryEvent, 'span' | 'status'>[];
  /** Days from the first event to the last, both counted. */
  readonly days: number;
  /** Names of the lanes away from home, in order of first visit. */
  readonly places: readonly string[];
  /** Whether those are countries or cities. */
  readonly by: 'country' | 'city';
  readonly language: string;
  readonly messages: StoryMessages['description'];
}

/** Whether a source gives a clock time for the start of an event that took place. */
export function hasReportedStart(event: Pick<StoryEvent, 'span' | 'status'>): boolean {
  return event.status === 'reported' && event.span.precision === 'clock';
}

/** Returns the sentence; with no places it counts days and events only. */
export function describeSummary(input: SummaryInput): string {
  const { messages, language } = input;
  const spelled = (sentence: string, n: number, isFirst: boolean): string => {
    const word = messages.numbers[n - 1];
    if (word === undefined) return sentence;
    return sentence.replace(String(n), isFirst ? word : word.toLocaleLowerCase(language));
  };
  const { days } = input;
  const forms = input.by === 'city' ? messages.cities : messages.countries;
  const count = input.places.length;
  const dayWords = spelled(fillPlural(messages.days, days, language), days, true);
  const span =
    count === 0
      ? dayWords
      : fill(messages.span, {
          days: dayWords,
          places: spelled(fillPlural(forms, count, language), count, false),
          names: input.places.join(messages.join),
        });
  const starts = input.events.filter(hasReportedStart).length;
  const inferred = input.events.filter((event) => event.status === 'inferred').length;
  const counts = [
    starts > 0 ? fill(messages.startReported, { n: starts }) : '',
    inferred > 0 ? fill(messages.inferred, { n: inferred }) : '',
  ].filter((words) => words !== '');
  const events = fillPlural(messages.events, input.events.length, language);
  if (counts.length === 0) return `${span}. ${events}.`;
  return fill(messages.sentence, { span, events, counts: counts.join(messages.join) });
}

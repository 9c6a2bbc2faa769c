/**
 * The story as it was known on each day on which that changed: built from `knownOn` by the same way
 * as the whole, on the same ground and in the same colours, so that maps and timelines compare.
 *
 * A story has such pages if anything became known of it while the journey was news: at least one
 * day lies no more than thirty days after its end. Then every day has its page on which something of
 * an event changed that a reader sees; the last day's is the story's own. Days of later years stand
 * apart, under words of their own: the date is that of a source found now, and what it tells may have
 * been in the papers of the time. To leave them out would give an address that asks for such a day an
 * answer of decades before. A journey known from archives alone has no pages.
 */
import { countChanges, describeChanges, type ToldChange } from '../core/describe/changes';
import { describeDate } from '../core/describe/date';
import { findCardHeights } from '../core/describe/cardHeight';
import { rememberedWidth } from '../core/geo/textWidth';
import { compareItineraries } from '../core/history/compare';
import { readKnowledge } from '../core/history/knowledge';
import { knownDays, knownOn } from '../core/history/knownOn';
import { cardStyle } from '../core/model/card';
import { fill } from '../core/model/fill';
import type { Itinerary } from '../core/model/itinerary';
import type { ChangeList, ComparedList, KnownNotice } from '../core/model/known';
import type { Story } from '../core/model/story';
import { possibleDays, spanOf } from '../core/story/presence';
import { addDays } from '../core/time/calendar';
import { resolveSpans } from '../core/time/resolve';
import { drawOn, namesOf, storyOf, type Ground, type StoryPage } from './page';

/** A day on which what is known changed, in words. */
export interface KnownDay {
  /** ISO. */
  readonly day: string;
  /** "19 August 2025". */
  readonly words: string;
  /** Headline of its page: "As known on 19 August 2025". */
  readonly title: string;
  /** Whether the journey was over for longer than it was news. */
  readonly isLate: boolean;
  /** What had changed since the day before: "9 new, 2 changed". */
  readonly counts: string;
  /** Folder of its page, from that of the story. */
  readonly folder: string;
}

/** The page of one day. */
export interface KnownPage extends KnownDay {
  readonly built: StoryPage;
  readonly notice: KnownNotice;
  readonly changes: readonly ChangeList[];
  /** Against the earlier days that `changes` leaves out; undefined where there are none. */
  readonly compared?: ComparedList;
}

/** News is what was reported by this many days after the journey's end. */
const NEWS_DAYS = 30;

/** Returns the pages of the days of a story, oldest first; none where nothing was known in its time. */
export function knownPages(whole: StoryPage): readonly KnownPage[] {
  const states = statesOf(whole);
  const words = whole.messages.history;
  const ground = {
    frame: whole.plan.frame,
    basemap: whole.basemap,
    names: namesOf(whole.itinerary, whole.story.language),
  };
  const measure = rememberedWidth();
  return states.map((state, index) => {
    const before = states[index - 1];
    const changes = toldChanges(before, state);
    const { date, isLate } = state;
    const linkTo = (other: State | undefined, template: string) =>
      other
        ? [
            {
              href: `../${other.itinerary.updated}/index.html`,
              words: fill(template, { date: other.date }),
            },
          ]
        : [];
    const compared = comparedList(states.slice(0, Math.max(0, index - 1)), state);
    return {
      ...dayOf(state, changes),
      built: pageOf(state, ground, measure),
      notice: {
        about: [fill(words.known.about, { date }), ...(isLate ? [words.known.late] : [])].join(
          whole.messages.when.sentenceJoin,
        ),
        links: [
          ...linkTo(before, words.known.earlier),
          ...linkTo(states[index + 1], words.known.later),
          { href: '../../index.html', words: words.known.today },
        ],
      },
      changes: [
        listOf(
          before ? fill(words.known.sinceBefore, { date, before: before.date }) : words.known.first,
          changes,
          state,
        ),
        listOf(fill(words.known.sinceThen, { date }), toldChanges(state, whole), state),
      ],
      ...(compared ? { compared } : {}),
    };
  });
}

/** Returns the same days without their pages, in the language of the story. */
export function knownStory(whole: StoryPage): readonly KnownDay[] {
  const states = statesOf(whole);
  return states.map((state, index) => dayOf(state, toldChanges(states[index - 1], state)));
}

function dayOf(state: State, changes: readonly ToldChange[]): KnownDay {
  const { date, title, isLate } = state;
  const { updated } = state.itinerary;
  return {
    day: updated,
    words: date,
    title,
    isLate,
    counts: countOf(changes, state),
    folder: `known/${updated}/`,
  };
}

/** What is told of a journey, and in which words. */
type Told = Pick<StoryPage, 'itinerary' | 'story' | 'messages'>;

/** The states of the days that have pages: each tells of a change of some event since the one before. */
function statesOf(whole: StoryPage): readonly State[] {
  const { itinerary } = whole;
  const knowledge = readKnowledge(itinerary);
  const days = knownDays(itinerary, knowledge).slice(0, -1);
  const news = addDays(endOf(itinerary), NEWS_DAYS);
  if (!days.some((day) => day <= news)) return [];
  const states: State[] = [];
  for (const day of days) {
    const then = knownOn(itinerary, day, knowledge);
    if (!then) continue;
    const state = stateOf(then, whole, day > news);
    if (toldChanges(states.at(-1), state).length > 0) states.push(state);
  }
  return states;
}

/** Titles lead to the rows that the page of `state` has. */
function listOf(
  title: string,
  told: readonly ToldChange[],
  { story, messages }: State,
): ChangeList {
  return {
    title,
    nothing: messages.history.change.nothing,
    items: told.map(({ event, title: of, says }) => ({
      title: of,
      ...(story.events.some(({ id }) => id === event) ? { href: `#event-${event}` } : {}),
      says: says.join(messages.when.sentenceJoin),
    })),
  };
}

/** So that any two days can be compared: on the page of the later one, or of the earlier with today. */
function comparedList(earlier: readonly State[], state: State): ComparedList | undefined {
  if (earlier.length === 0) return undefined;
  const words = state.messages.history;
  return {
    title: fill(words.known.compared, { date: state.date }),
    lists: [...earlier].reverse().map((other) => {
      const told = toldChanges(other, state);
      return {
        ...listOf(fill(words.known.since, { date: other.date }), told, state),
        counts: countOf(told, state),
      };
    }),
  };
}

/** The last day on which an event of the journey can have ended, ISO. */
function endOf(itinerary: Itinerary): string {
  const { spans } = resolveSpans(itinerary);
  const days = itinerary.events.map(({ id, at }) =>
    possibleDays(spanOf(spans, id), itinerary.places[at]?.zone ?? 'UTC'),
  );
  return (
    days
      .map(([, last]) => last)
      .sort()
      .at(-1) ?? ''
  );
}

interface State extends Told {
  /** "19 August 2025". */
  readonly date: string;
  readonly title: string;
  readonly isLate: boolean;
}

/** The headline of the file may say more than was known, so the page of a day has its own. */
function stateOf(then: Itinerary, whole: StoryPage, isLate: boolean): State {
  const { messages } = whole;
  const { language, locale = language } = whole.story;
  const words = messages.history;
  const date = describeDate(then.updated, locale, messages.when);
  const title = fill(isLate ? words.known.lateTitle : words.known.title, { date });
  const story = storyOf({ ...then, title }, language);
  const names = story.travellers.map((key) => story.people[key]?.name ?? key);
  const colors = new Map(whole.story.lanes.map(({ key, color }) => [key, color]));
  const told: Story = {
    ...story,
    ...(names.length > 0 ? { kicker: names.join(messages.page.event.join) } : {}),
    lanes: story.lanes.map((lane) => ({ ...lane, color: colors.get(lane.key) ?? lane.color })),
    legs: story.legs.filter((leg) => isTold(leg, story)),
  };
  return { itinerary: then, story: told, messages, date, title, isLate };
}

/** A way to a stop that was but planned is known only if somebody planned it. */
function isTold(leg: Story['legs'][number], { stops, events }: Story): boolean {
  if (leg.arrival !== undefined || leg.to === 'home') return true;
  const stop = stops.find(({ number }) => number === leg.to);
  return events.some(({ id, status }) => status !== 'announced' && stop?.events.includes(id));
}

function toldChanges(before: Told | undefined, after: Told): readonly ToldChange[] {
  const nothing = {
    itinerary: { ...after.itinerary, events: [] },
    story: { ...after.story, events: [] },
  };
  const older = before ?? nothing;
  return describeChanges(
    compareItineraries(older.itinerary, after.itinerary),
    older.story,
    after.story,
    wordsFor(after),
  );
}

const wordsFor = ({ story, messages }: Told) => ({
  history: messages.history,
  status: messages.story.status,
  language: story.locale ?? story.language,
});

const countOf = (changes: readonly ToldChange[], told: Told): string =>
  countChanges(changes, wordsFor(told));

function pageOf(
  { itinerary, story, messages }: State,
  ground: Ground,
  measure: ReturnType<typeof rememberedWidth>,
): StoryPage {
  return {
    itinerary,
    story,
    ...drawOn(ground, story, messages),
    messages,
    cardStyle: cardStyle(findCardHeights(story, messages, measure)),
  };
}

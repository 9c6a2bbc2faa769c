/**
 * The story as it was known on each day on which that changed: built from `knownOn` by the same way
 * as the whole, on the same ground and in the same colours, so that maps and timelines compare.
 *
 * A story has such pages if anything became known of it while the journey was news: at least one
 * day lies no more than thirty days after its end. Then every day has its page, that of a source of
 * decades later too; the last day's is the story's own. A journey known from archives alone has none.
 */
import { datedCorrections, describeCorrection } from '../core/describe/known';
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
import type { ChangeList, CorrectionList, KnownList, KnownNotice } from '../core/model/known';
import type { Story } from '../core/model/story';
import { textIn } from '../core/story/runs';
import { possibleDays, spanOf } from '../core/story/presence';
import { addDays } from '../core/time/calendar';
import { resolveSpans } from '../core/time/resolve';
import { en } from '../messages/en';
import { history as words } from '../messages/en/history';
import { story as storyWords } from '../messages/en/story';
import { drawOn, namesOf, storyOf, type Ground, type StoryPage } from './page';

/** A day on which what is known changed, in words. */
export interface KnownDay {
  /** ISO. */
  readonly day: string;
  /** "19 August 2025". */
  readonly words: string;
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
}

/** News is what was reported by this many days after the journey's end. */
const NEWS_DAYS = 30;

/** Returns the pages of the days of a story, oldest first; none where nothing was known in its time. */
export function knownPages(whole: StoryPage): readonly KnownPage[] {
  const { itinerary } = whole;
  const knowledge = readKnowledge(itinerary);
  const days = knownDays(itinerary, knowledge).slice(0, -1);
  if (!days.some((day) => day <= addDays(endOf(itinerary), NEWS_DAYS))) return [];
  const states = days.flatMap((day) => {
    const then = knownOn(itinerary, day, knowledge);
    return then ? [stateOf(then, whole)] : [];
  });
  const ground = {
    frame: whole.plan.frame,
    basemap: whole.basemap,
    names: namesOf(itinerary),
  };
  const measure = rememberedWidth();
  return states.map((state, index) => {
    const before = states[index - 1];
    const changes = toldChanges(before, state);
    const since = toldChanges(state, whole);
    const { date } = state;
    const listOf = (title: string, told: readonly ToldChange[]): ChangeList => ({
      title,
      nothing: words.change.nothing,
      items: told.map(({ event, title: of, says }) => ({
        title: of,
        ...(state.story.events.some(({ id }) => id === event) ? { href: `#event-${event}` } : {}),
        says,
      })),
    });
    const linkTo = (other: State | undefined, template: string) =>
      other
        ? [
            {
              href: `../${other.itinerary.updated}/index.html`,
              words: fill(template, { date: other.date }),
            },
          ]
        : [];
    return {
      day: state.itinerary.updated,
      words: date,
      counts: countOf(changes, itinerary),
      folder: `known/${state.itinerary.updated}/`,
      built: pageOf(state, ground, measure),
      notice: {
        about: fill(words.known.about, { date }),
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
        ),
        listOf(fill(words.known.sinceThen, { date }), since),
      ],
    };
  });
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

interface State extends Pick<StoryPage, 'itinerary' | 'story'> {
  /** "19 August 2025". */
  readonly date: string;
}

/** The headline of the file may say more than was known, so the page of a day has its own. */
function stateOf(then: Itinerary, whole: StoryPage): State {
  const date = describeDate(then.updated, then.language, en.when);
  const title = fill(words.known.title, { date });
  const story = storyOf({ ...then, title });
  const names = story.travellers.map((key) => story.people[key]?.name ?? key);
  const colors = new Map(whole.story.lanes.map(({ key, color }) => [key, color]));
  const told: Story = {
    ...story,
    ...(names.length > 0 ? { kicker: names.join(', ') } : {}),
    lanes: story.lanes.map((lane) => ({ ...lane, color: colors.get(lane.key) ?? lane.color })),
    legs: story.legs.filter((leg) => isTold(leg, story)),
  };
  return { itinerary: then, story: told, date };
}

/** A way to a stop that was but planned is known only if somebody planned it. */
function isTold(leg: Story['legs'][number], { stops, events }: Story): boolean {
  if (leg.arrival !== undefined || leg.to === 'home') return true;
  const stop = stops.find(({ number }) => number === leg.to);
  return events.some(({ id, status }) => status !== 'announced' && stop?.events.includes(id));
}

function toldChanges(
  before: Pick<StoryPage, 'itinerary' | 'story'> | undefined,
  after: Pick<StoryPage, 'itinerary' | 'story'>,
): readonly ToldChange[] {
  const nothing = {
    itinerary: { ...after.itinerary, events: [] },
    story: { ...after.story, events: [] },
  };
  const older = before ?? nothing;
  return describeChanges(
    compareItineraries(older.itinerary, after.itinerary),
    older.story,
    after.story,
    wordsFor(after.itinerary),
  );
}

const wordsFor = ({ language }: Itinerary) => ({
  history: words,
  status: storyWords.status,
  language,
});

const countOf = (changes: readonly ToldChange[], itinerary: Itinerary): string =>
  countChanges(changes, wordsFor(itinerary));

function pageOf(
  { itinerary, story }: State,
  ground: Ground,
  measure: ReturnType<typeof rememberedWidth>,
): StoryPage {
  return {
    itinerary,
    story,
    ...drawOn(ground, story),
    messages: en,
    cardStyle: cardStyle(findCardHeights(story, en, measure)),
  };
}

/**
 * Returns the list of days for a page: `open` is the day of the page, undefined for the story's own.
 * Undefined for a story without such pages.
 */
export function knownList(
  days: readonly KnownDay[],
  last: string,
  open?: string,
): KnownList | undefined {
  if (days.length === 0) return undefined;
  const up = open === undefined ? '' : '../../';
  return {
    title: words.known.list,
    last: last.slice(0, 10),
    links: [
      ...days.map(({ day, words: date, counts, folder }) => ({
        href: `${up}${folder}index.html`,
        words: date,
        counts,
        isOpen: day === open,
      })),
      { href: `${up}index.html`, words: words.known.today, isOpen: open === undefined },
    ],
  };
}

/** Returns the file's corrections, newest first; undefined for none. */
export function correctionList(itinerary: Itinerary): CorrectionList | undefined {
  const { events, language } = itinerary;
  const newest = [...datedCorrections(itinerary)].reverse();
  if (newest.length === 0) return undefined;
  const text = (value: Itinerary['title']): string => textIn(value, language, language);
  const titles = new Map(events.map(({ id, title }) => [id, text(title)]));
  return {
    title: words.correction.title,
    items: newest.map((one) => {
      const title = one.event === undefined ? undefined : titles.get(one.event);
      const told = { story: storyWords, when: en.when, language };
      const says = describeCorrection(one, text, told, true);
      return { ...(title === undefined ? {} : { title, href: `#event-${one.event ?? ''}` }), says };
    }),
  };
}

/** What a page ends with beside its story: the days as known that have pages, and the corrections. */
import { textsIn } from '../core/describe/texts';
import { datedCorrections, describeCorrection } from '../core/describe/known';
import type { HistoryMessages } from '../core/model/historyMessages';
import type { CorrectionList, KnownList } from '../core/model/known';
import type { KnownDay } from './known';
import type { StoryPage } from './page';

type Told = Pick<StoryPage, 'itinerary' | 'story' | 'messages'>;

/**
 * Returns the list of days for a page: `open` is the day of the page, undefined for the story's own, and `up` the way from the page to the
 * folder of the days; `language` theirs, where the page has another. `last` is when the file last
 * changed.
 * Undefined for a story without such pages.
 */
export function knownList(
  days: readonly KnownDay[],
  last: string,
  words: HistoryMessages['known'],
  at: { readonly open?: string; readonly up?: string; readonly language?: string } = {},
): KnownList | undefined {
  if (days.length === 0) return undefined;
  const { open, language } = at;
  const up = at.up ?? (open === undefined ? '' : '../../');
  const linksOf = (some: readonly KnownDay[]) =>
    some.map(({ day, words: date, counts, folder }) => ({
      href: `${up}${folder}index.html`,
      words: date,
      counts,
      isOpen: day === open,
      ...(language === undefined ? {} : { language }),
    }));
  const today = {
    href: open === undefined ? 'index.html' : `${up}index.html`,
    words: words.today,
    isOpen: open === undefined,
  };
  const late = linksOf(days.filter(({ isLate }) => isLate));
  const news = linksOf(days.filter(({ isLate }) => !isLate));
  return {
    title: words.list,
    last: last.slice(0, 10),
    groups:
      late.length === 0
        ? [{ links: [...news, today] }]
        : [{ links: news }, { title: words.lateList, links: [...late, today] }],
  };
}

/** Returns the file's corrections, newest first; undefined for none. */
export function correctionList({
  itinerary,
  story: { language },
  messages,
}: Told): CorrectionList | undefined {
  const { events } = itinerary;
  const newest = [...datedCorrections(itinerary)].reverse();
  if (newest.length === 0) return undefined;
  const { text, tongues } = textsIn(itinerary, language, messages.story);
  const titles = new Map(events.map(({ id, title }) => [id, text(title)]));
  return {
    title: messages.history.correction.title,
    tongues,
    items: newest.map((one) => {
      const title = one.event === undefined ? undefined : titles.get(one.event);
      const told = { ...messages, language };
      const says = describeCorrection(one, text, told, true);
      return { ...(title === undefined ? {} : { title, href: `#event-${one.event ?? ''}` }), says };
    }),
  };
}

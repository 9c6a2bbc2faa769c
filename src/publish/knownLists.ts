/** What a page ends with beside its story: the days as known that have pages, and the corrections. */
import { datedCorrections, describeCorrection } from '../core/describe/known';
import type { Itinerary } from '../core/model/itinerary';
import type { CorrectionList, KnownList } from '../core/model/known';
import { textIn } from '../core/story/runs';
import { en } from '../messages/en';
import { history as words } from '../messages/en/history';
import { story as storyWords } from '../messages/en/story';
import type { KnownDay } from './known';

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
  const linksOf = (some: readonly KnownDay[]) =>
    some.map(({ day, words: date, counts, folder }) => ({
      href: `${up}${folder}index.html`,
      words: date,
      counts,
      isOpen: day === open,
    }));
  const today = { href: `${up}index.html`, words: words.known.today, isOpen: open === undefined };
  const late = linksOf(days.filter(({ isLate }) => isLate));
  const news = linksOf(days.filter(({ isLate }) => !isLate));
  return {
    title: words.known.list,
    last: last.slice(0, 10),
    groups:
      late.length === 0
        ? [{ links: [...news, today] }]
        : [{ links: news }, { title: words.known.lateList, links: [...late, today] }],
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

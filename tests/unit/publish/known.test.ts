/** The pages of single days: which there are, and that any two of them can be compared. */
import { beforeAll, describe, expect, it } from 'vitest';
import { knownPages, type KnownPage } from '../../../src/publish/known';
import { knownList } from '../../../src/publish/knownLists';
import { buildPage, type BuiltPage } from '../../../src/publish/page';
import { en } from '../../../src/messages/en';

const FILES = ['data/japan-2025.ts', 'data/nixon-1972.yaml'];
let told: readonly { readonly built: BuiltPage; readonly pages: readonly KnownPage[] }[] = [];
beforeAll(async () => {
  told = await Promise.all(
    FILES.map(async (file) => {
      const built = await buildPage(file);
      return { built, pages: knownPages(built) };
    }),
  );
}, 120_000);
const pagesOf = (index: number): readonly KnownPage[] => told[index]?.pages ?? [];

it('has no page for a journey known from archives alone', () => {
  const [japan] = told;
  if (!japan) throw new Error('the tour was built');
  const { itinerary } = japan.built;
  const sources = Object.fromEntries(
    Object.entries(itinerary.sources ?? {}).map(([key, source]) => [
      key,
      { ...source, published: '2026-05-01' },
    ]),
  );
  const events = itinerary.events.map(({ history: _history, ...event }) => event);
  const archived = { ...itinerary, updated: '2026-06-01', sources, events };
  expect(knownPages({ ...japan.built, itinerary: archived })).toEqual([]);
});

describe('the days that have pages', () => {
  it('tell of a change each', () => {
    for (const page of told.flatMap(({ pages }) => pages)) {
      expect(page.changes[0]?.items.length, page.day).toBeGreaterThan(0);
    }
    // In August 2019 a source was dated on which no event of Nixon's journey depends.
    const days = pagesOf(1).map(({ day }) => day);
    expect(days).toContain('2012-02-29');
    expect(days).not.toContain('2019-08-01');
  });

  it('stand apart where they come long after the journey', () => {
    expect(pagesOf(0).every(({ isLate }) => !isLate)).toBe(true);
    const late = pagesOf(1).filter(({ isLate }) => isLate);
    expect(late.map(({ day }) => day.slice(0, 4))).toEqual(['1972', '2012', '2012', '2022']);
    for (const { title, notice } of late) {
      expect(title).toMatch(/^As told by sources up to /);
      expect(notice.about).toContain('may have been known before');
    }
    const { groups } = knownList(pagesOf(1), '2025-11-08', en.history.known) ?? { groups: [] };
    expect(groups.map(({ title }) => title)).toEqual([undefined, 'By later sources']);
    expect(groups[1]?.links.at(-1)?.words).toBe('What is known today');
    expect(knownList(pagesOf(0), '2025-11-08', en.history.known)?.groups).toHaveLength(1);
  });
});

describe('any two days', () => {
  it('are compared once: the later with each before it, the earlier with today', () => {
    for (const { pages } of told) {
      pages.forEach((page, index) => {
        const titles = page.compared?.lists.map(({ title }) => title) ?? [];
        const others = pages.slice(0, Math.max(0, index - 1)).reverse();
        expect(titles).toEqual(others.map(({ words }) => `Since ${words}`));
        const before = pages[index - 1]?.words;
        expect(page.changes[0]?.title).toContain(before ? `since ${before}` : 'known first');
        expect(page.changes[1]?.title).toBe(`What has changed since ${page.words}`);
      });
    }
  });

  it('differ by all that came between: nothing is new since a day that had it', () => {
    const pages = pagesOf(0);
    for (const page of pages) {
      for (const [at, list] of (page.compared?.lists ?? []).entries()) {
        const then = pages[pages.indexOf(page) - 2 - at];
        const had = new Set(then?.built.story.events.map(({ id }) => `#event-${id}`));
        const isNew = list.items.filter(({ says }) => says[0]?.startsWith('New: '));
        expect(isNew.every(({ href }) => href !== undefined && !had.has(href))).toBe(true);
        expect(list.counts.startsWith(`${String(isNew.length)} new`) || isNew.length === 0).toBe(
          true,
        );
      }
    }
  });
});

/** Changes between two versions in sentences, grouped by event; and in counts. */
import type { Change } from '../history/compare';
import { fill, fillPlural } from '../model/fill';
import type { HistoryMessages } from '../model/historyMessages';
import type { Story, StoryEvent } from '../model/story';
import type { StoryMessages } from '../model/storyMessages';

export interface ChangeWords {
  readonly history: HistoryMessages;
  readonly status: StoryMessages['status'];
  /** BCP 47, of the words. */
  readonly language: string;
}

/** What became of one event, in sentences. */
export interface ToldChange {
  readonly event: string;
  readonly title: string;
  readonly says: readonly string[];
  /** For counting: only its sources changed, or it came, went, or changed otherwise. */
  readonly as: 'new' | 'gone' | 'sourced' | 'changed';
}

/**
 * Returns the changes in words, one entry for each event concerned, in the order given. A time or
 * place that reads as before is left out, and so is an event of which nothing else changed.
 */
export function describeChanges(
  changes: readonly Change[],
  older: Story,
  newer: Story,
  words: ChangeWords,
): readonly ToldChange[] {
  const [before, after] = [byId(older), byId(newer)];
  return [...new Set(changes.map(({ event }) => event))].flatMap((id) => {
    const [was, now] = [before.get(id), after.get(id)];
    const title = (now ?? was)?.title ?? id;
    const own = changes.filter(({ event }) => event === id);
    const told = own.flatMap((change) => {
      const says = sentences(change, { was, now, older, newer, words });
      return says.length > 0 ? [{ change, says }] : [];
    });
    if (told.length === 0) return [];
    const kinds = new Set(told.map(({ change }) => change.kind));
    const as = kinds.has('new')
      ? 'new'
      : kinds.has('gone')
        ? 'gone'
        : kinds.size === 1 && kinds.has('sources')
          ? 'sourced'
          : 'changed';
    return [{ event: id, title, says: told.flatMap(({ says }) => says), as } as const];
  });
}

const byId = ({ events }: Story): ReadonlyMap<string, StoryEvent> =>
  new Map(events.map((event) => [event.id, event]));

interface Pair {
  readonly was: StoryEvent | undefined;
  readonly now: StoryEvent | undefined;
  readonly older: Story;
  readonly newer: Story;
  readonly words: ChangeWords;
}

function sentences(change: Change, { was, now, older, newer, words }: Pair): string[] {
  const { change: text } = words.history;
  if (change.kind === 'new') return now ? [fill(text.new, { when: now.when.local.full })] : [];
  if (change.kind === 'gone') return [text.gone];
  if (!was || !now) return [];
  const differing = (
    template: HistoryMessages['change']['title'],
    pair: { readonly was: string; readonly now: string },
  ): string[] => (pair.was === pair.now ? [] : [fill(template, pair)]);
  const { how = 'moved', came = [], went = [] } = change;
  const status = ({ status: one }: StoryEvent): string =>
    one === 'reported' || one === 'inferred' ? text.statusWords[one] : words.status[one];
  switch (change.kind) {
    case 'status':
      return differing(text.status, { was: status(was), now: status(now) });
    case 'time':
      return differing(text.time[how === 'named' ? 'moved' : how], {
        was: was.when.local.full,
        now: now.when.local.full,
      });
    case 'place':
      return differing(text.place[how], { was: was.where, now: now.where });
    case 'title':
      return differing(text.title, { was: was.title, now: now.title });
    case 'text':
      return [text.text];
    case 'people':
      return [...named(text, 'came', came, newer), ...named(text, 'went', went, older)];
    case 'sources':
      return [
        ...counted(text.sourcesCame, came.length, words.language),
        ...counted(text.sourcesWent, went.length, words.language),
      ];
  }
}

function named(
  text: HistoryMessages['change'],
  how: 'came' | 'went',
  keys: readonly string[],
  { people }: Story,
): string[] {
  const names = keys.map((key) => people[key]?.name ?? key);
  return names.length === 0 ? [] : [fill(text[how], { names: names.join(text.join) })];
}

function counted(
  forms: HistoryMessages['change']['sourcesCame'],
  count: number,
  language: string,
): string[] {
  return count === 0 ? [] : [fillPlural(forms, count, language)];
}

/** Returns the counts in words: "9 new, 2 changed, 1 with more sources". */
export function countChanges(changes: readonly ToldChange[], words: ChangeWords): string {
  const { counts } = words.history;
  const parts = (['new', 'changed', 'sourced', 'gone'] as const).flatMap((as) =>
    counted(counts[as], changes.filter((change) => change.as === as).length, words.language),
  );
  return parts.length === 0 ? counts.none : parts.join(counts.join);
}

/**
 * Which facts give a bound that no source states, in words: the event next to it, and those behind
 * it that have the time. Build only: the page shows the sentence.
 */
import { fill } from '../model/fill';
import type { EventSpec } from '../model/itinerary';
import type { Edge, EdgeName, Span } from '../model/story';
import { spanOf, type Spans } from '../story/presence';
import type { StoryContext } from './storyContext';
import { isOverWithin } from './whenPart';

/**
 * Returns "from “Press conference” before it and “Welcome” after it, which came before “Talks”".
 * Events that are inferred themselves are passed over, but for one that has the time. Undefined
 * where no bound that is worded is derived. Throws a RangeError for an unknown event.
 */
export function describeDerived(
  context: Pick<StoryContext, 'itinerary' | 'spans' | 'text' | 'messages'>,
  id: string,
): string | undefined {
  const { itinerary, spans, text } = context;
  const words = context.messages.story.derived;
  const span = spanOf(spans, id);
  const find = (one: string): EventSpec | undefined =>
    itinerary.events.find((event) => event.id === one);
  const sideOf = (edge: EdgeName | undefined, side: Side): BoundWords | undefined => {
    const chain = edge === undefined ? [] : eventsBehind(spans, id, edge);
    const [title, ...behind] = chain
      .filter((one, at) => at === chain.length - 1 || find(one)?.status !== 'inferred')
      .flatMap((one) => find(one) ?? [])
      .map((event) => fill(words.title, { title: text(event.title) }));
    if (edge === undefined || title === undefined) return undefined;
    const before = span[edge].follows;
    const isLikely = span[edge].soft === 'likely';
    const wasLikely =
      before !== undefined && spanOf(spans, before.event)[before.edge].soft === 'likely';
    const bound = fill(words[side][isLikely && !wasLikely ? 'likely' : 'next'], { title });
    const form = wasLikely ? 'behindLikely' : 'behind';
    const titles = behind.join(words.join);
    if (behind.length === 0) return { title, isLong: false, words: bound };
    return { title, isLong: true, words: fill(words[side][form], { bound, titles }) };
  };
  const [first, last] = wordedEdges(span);
  const [before, after] = [sideOf(first, 'before'), sideOf(last, 'after')];
  if (before && after) {
    const isOne = before.title === after.title && !before.isLong && !after.isLong;
    if (isOne) return fill(words.from, { bound: before.title });
    const form = before.isLong ? words.fromBothLong : words.fromBoth;
    return fill(form, { first: before.words, second: after.words });
  }
  const one = before ?? after;
  return one && fill(words.from, { bound: one.words });
}

type Side = 'before' | 'after';

/** One side in words: the event next to it, then what stands behind that one. */
interface BoundWords {
  readonly title: string;
  readonly words: string;
  readonly isLong: boolean;
}

/** The derived bounds that the words of the moment use: the earliest start, and the latest end. */
function wordedEdges(span: Span): [EdgeName | undefined, EdgeName | undefined] {
  const { precision, startMin, endMax } = span;
  if (precision === 'clock' || precision === 'date') return [undefined, undefined];
  const own = [startMin, endMax].flatMap(({ basis, day }) =>
    basis === 'stated' && day !== undefined ? [day] : [],
  );
  // A bound that says no more than the day that the file gives anyway is not worded.
  const isWorded = ({ basis, open, day, part }: Edge): boolean =>
    basis === 'derived' &&
    open !== true &&
    (part !== undefined || day === undefined || !own.includes(day));
  const isPart = precision === 'part';
  return [
    isWorded(startMin) && !(isPart && startMin.day !== undefined) ? 'startMin' : undefined,
    isWorded(endMax) && (!isPart || isOverWithin(span)) ? 'endMax' : undefined,
  ];
}

/** The events that a bound was carried from, nearest first, down to the one that has the time. */
function eventsBehind(spans: Spans, id: string, name: EdgeName): string[] {
  const chain: string[] = [];
  const seen = new Set<string>();
  let at = { event: id, edge: name };
  for (;;) {
    const { basis, follows } = spanOf(spans, at.event)[at.edge];
    const step = `${at.event} ${at.edge}`;
    if (basis !== 'derived' || !follows || seen.has(step)) return chain;
    seen.add(step);
    at = follows;
    if (at.event !== id && !chain.includes(at.event)) chain.push(at.event);
  }
}

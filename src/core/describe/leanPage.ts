/**
 * What a page's data leave out because the browser can tell it again from the rest: the full words of
 * a moment, where its short ones stand beside it and the same code words both; an end that is bounded
 * as its start is; what a bound says where that is where it lies; which event of how many it is; a
 * zone that is its lane's. Half a kilobyte gzip of a page.
 */
import type { PageData } from '../model/page';
import type { Edge, Span, StoryEvent, WhenWords } from '../model/story';
import type { TellWhen } from './clockWords';

type LeanEdge = Omit<Edge, 'says'> & Partial<Pick<Edge, 'says'>>;
type LeanSpan = Omit<Span, 'startMin' | 'startMax' | 'endMin' | 'endMax'> & {
  readonly startMin: LeanEdge;
  readonly startMax: LeanEdge;
  /** Absent where it is bounded as the start is. */
  readonly endMin?: LeanEdge;
  readonly endMax?: LeanEdge;
};
type LeanWords = Omit<WhenWords, 'full'> & Partial<Pick<WhenWords, 'full'>>;
type LeanWhen = Omit<StoryEvent['when'], 'local' | 'iso'> & {
  readonly local: LeanWords;
  /** Absent where it is the day under which the list has the event. */
  readonly iso?: string;
};
type LeanEvent = Omit<StoryEvent, 'index' | 'span' | 'when' | 'zone' | 'absent'> & {
  readonly span: LeanSpan;
  readonly when: LeanWhen;
  /** Absent where it is that of the event's lane. */
  readonly zone?: string;
  /** Absent where it is false. */
  readonly absent?: true;
};

/** A page's data as they travel. */
export type LeanPage = Omit<PageData, 'story'> & {
  readonly story: Omit<PageData['story'], 'events'> & { readonly events: readonly LeanEvent[] };
};

/** Returns the data without what `wholePage` tells again. `tell` words moments, as it will there. */
export function leanPage({ story, ...page }: PageData, tell: TellWhen): LeanPage {
  const events = story.events.map(
    ({ index: _index, span, when, zone, absent, ...event }): LeanEvent => ({
      ...event,
      ...(zone === zoneOf(story, event.lane) ? {} : { zone }),
      ...(absent ? { absent } : {}),
      span: leanSpan(span),
      when: leanWhen(when, event.day, tell({ span, zone, day: event.day }, zone)),
    }),
  );
  return { ...page, story: { ...story, events } };
}

/**
 * Returns the data as the App reads them. Full words are worded when first asked for. An event without
 * a zone in a lane that is not there throws a RangeError: no build writes one.
 */
export function wholePage({ story, ...page }: LeanPage, tell: TellWhen): PageData {
  const events = story.events.map(({ absent = false, ...lean }, index): StoryEvent => {
    const zone = lean.zone ?? zoneOf(story, lean.lane);
    if (zone === undefined) throw new RangeError(`no zone of "${lean.id}"`);
    const span = wholeSpan(lean.span);
    const { local: words, iso = lean.day, ...when } = lean.when;
    let { full } = words;
    const local: WhenWords = {
      ...words,
      get full() {
        full ??= tell({ span, zone, day: lean.day }, zone).full;
        return full;
      },
    };
    return { ...lean, index, absent, zone, span, when: { ...when, local, iso } };
  });
  return { ...page, story: { ...story, events } };
}

function zoneOf({ lanes }: Pick<PageData['story'], 'lanes'>, lane: string): string | undefined {
  return lanes.find(({ key }) => key === lane)?.zone;
}

/** A journey names both its places, and is not as `told` of one alone; so its words stay as they are. */
function leanWhen(
  { local, iso, ...when }: StoryEvent['when'],
  day: string,
  told: WhenWords,
): LeanWhen {
  const { full, ...short } = local;
  return {
    ...when,
    local: told.full === full ? short : local,
    ...(iso === day ? {} : { iso }),
  };
}

function leanSpan({ startMin, startMax, endMin, endMax, ...span }: Span): LeanSpan {
  const isSame = JSON.stringify([startMin, startMax]) === JSON.stringify([endMin, endMax]);
  const start = { startMin: leanEdge(startMin), startMax: leanEdge(startMax) };
  return isSame
    ? { ...start, ...span }
    : { ...start, endMin: leanEdge(endMin), endMax: leanEdge(endMax), ...span };
}

function leanEdge({ says, ...edge }: Edge): LeanEdge {
  return says === edge.at ? edge : { ...edge, says };
}

function wholeSpan({ startMin, startMax, endMin, endMax, ...span }: LeanSpan): Span {
  const start = { startMin: wholeEdge(startMin), startMax: wholeEdge(startMax) };
  return {
    ...start,
    endMin: endMin ? wholeEdge(endMin) : start.startMin,
    endMax: endMax ? wholeEdge(endMax) : start.startMax,
    ...span,
  };
}

function wholeEdge({ says, ...edge }: LeanEdge): Edge {
  return { ...edge, says: says ?? edge.at };
}

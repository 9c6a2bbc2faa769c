/**
 * What was said of an event and is not how the story has it: the time or place that was announced,
 * where it took place otherwise, and the versions of a dispute that are not the one shown. They are
 * drawn beside the event and count for nothing: no span, stay, stop or frame follows from them.
 */
import type { EventSpec, Itinerary, WhenSpec } from '../model/itinerary';
import type { StoryGhost } from '../model/ghost';
import { isOff } from '../model/status';
import type { Span } from '../model/story';
import { resolveWhen } from '../time/resolve';
import { spanOf, type Interval, type Spans } from './presence';
import { cityKeyOf, placeOf } from './runs';

/** A ghost before its lane is known. */
export interface Ghost extends Interval {
  readonly event: string;
  readonly kind: StoryGhost['kind'];
  readonly place: string;
  /** Whether it is another time than the event's, and whether another place. */
  readonly isElsewhen: boolean;
  readonly isElsewhere: boolean;
}

/** Whether both can be one moment: whatever is no finer than the other agrees with it. */
function mayBegin(a: Span, b: Span): boolean {
  const past = ({ startMin, startMax }: Span): number => Math.max(startMax.at, startMin.at + 1);
  return a.startMin.at < past(b) && b.startMin.at < past(a);
}

/** Returns whether both can be one place: a city agrees with any place in it. */
export function mayBeAt(itinerary: Itinerary, a: string, b: string): boolean {
  if (a === b) return true;
  const isSpot = (key: string): boolean =>
    ['venue', 'site'].includes(placeOf(itinerary, key).precision);
  return cityKeyOf(itinerary, a) === cityKeyOf(itinerary, b) && !(isSpot(a) && isSpot(b));
}

interface Said {
  readonly when?: WhenSpec;
  readonly at?: string;
}

/** How an earlier state or a version differs from the event; undefined where it may be the same. */
export function differenceOf(
  itinerary: Itinerary,
  spans: Spans,
  { event, said }: { readonly event: EventSpec; readonly said: Said },
): Omit<Ghost, 'event' | 'kind'> | undefined {
  const place = said.at ?? event.at;
  const own = spanOf(spans, event.id);
  const span =
    said.when === undefined ? own : resolveWhen(said.when, placeOf(itinerary, place).zone);
  const isElsewhen = !mayBegin(span, own);
  const isElsewhere = !mayBeAt(itinerary, place, event.at);
  if (!isElsewhen && !isElsewhere) return undefined;
  return { place, isElsewhen, isElsewhere, from: span.startMin.at, to: span.endMax.at };
}

/**
 * Returns the ghosts in the story's order, plans before versions; what two of them say alike stands
 * once. An event that is off has none: its own mark is struck. Of disputes only an event's own are
 * read, since the time of a version is that of the event under which it stands.
 */
export function findGhosts(
  itinerary: Itinerary,
  events: readonly EventSpec[],
  spans: Spans,
): Ghost[] {
  return events
    .filter((event) => !isOff(event))
    .flatMap((event) => {
      const plans = (event.history ?? []).filter(({ status }) => status === 'announced');
      const versions = (event.disputes ?? []).flatMap((dispute) => dispute.versions);
      const all = [
        ...plans.map((said) => ({ kind: 'planned' as const, said })),
        ...versions.map((said) => ({ kind: 'version' as const, said })),
      ].flatMap(({ kind, said }): Ghost[] => {
        const difference = differenceOf(itinerary, spans, { event, said });
        return difference ? [{ event: event.id, kind, ...difference }] : [];
      });
      return all.filter(
        (ghost, index) => !all.slice(0, index).some((before) => isAlike(itinerary, before, ghost)),
      );
    });
}

/** Whether the one is drawn where the other is. */
function isAlike(itinerary: Itinerary, a: Ghost, b: Ghost): boolean {
  const isThere = !b.isElsewhere || (a.isElsewhere && mayBeAt(itinerary, a.place, b.place));
  return a.from === b.from && a.to === b.to && isThere;
}

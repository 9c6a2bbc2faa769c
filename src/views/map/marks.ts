/** The points of the map that a reader can press, with their names. */
import type { ShownVenue } from '../../core/geo/venues';
import { fill, inDigits } from '../../core/model/fill';
import type { Inexact, MapGhost, MapPlan, MapStop, XY } from '../../core/model/map';
import type { MapMessages } from '../../core/model/messages';
import type { LiveStory } from '../../core/model/liveStory';
import { happened } from '../../core/model/status';
import type { StoryEvent } from '../../core/model/story';

/** A stop, a venue, home, or where an event was not. */
export interface MapMark {
  /** Of a place; unique. */
  readonly place: string;
  readonly at: XY;
  readonly kind: 'stop' | 'venue' | 'home';
  /** What stands on a disc: "2", "1, 3". */
  readonly text: string;
  /** For assistive technology; a venue also shows it. */
  readonly name: string;
  readonly color: number;
  /** As of the plan's stops and venues. */
  readonly precision?: Inexact;
  /** A stop that is only announced. */
  readonly planned?: boolean;
  /** Sources differ on an event here. */
  readonly disputed?: boolean;
  /** Drawn as a venue: what kind, and for which events. */
  readonly ghost?: MapGhost['kind'];
  readonly events?: readonly string[];
  /** The places that one mark stands for, where there are several. */
  readonly places?: readonly string[];
  readonly shift?: MapStop['shift'];
  /** How far a venue is drawn from its point, px. */
  readonly offset?: XY;
  /** Half the width of a disc with several numbers, px. */
  readonly halfWidth?: number;
}

/** Returns the plan's stops, and home where it lies beyond the window. */
export function withHome(
  { stops, whole }: Pick<MapPlan, 'stops' | 'whole'>,
  place = '',
): readonly MapStop[] {
  if (!whole) return stops;
  return [...stops, { place, at: whole.home, numbers: [], color: 0, precision: 'city' }];
}

/**
 * Returns stops, then venues, then ghosts, in the plan's order. `venues` are those to show; of `all`,
 * the plan's, a stop counts those of its events that do not.
 */
export function mapMarks(
  story: LiveStory,
  stops: readonly MapStop[],
  venues: readonly ShownVenue[],
  messages: MapMessages,
  ghosts: readonly MapGhost[] = [],
  all: MapPlan['venues'] = [],
): MapMark[] {
  const apart = venues.flatMap(({ place, places }) => places ?? place);
  const hidden = all.filter(({ place }) => !apart.includes(place));
  const beneath = (stop: MapStop): number =>
    hidden.filter((venue) =>
      story.events.some((event) => event.place === venue.place && isStop(stop, event)),
    ).length;
  const hedge = (name: string, precision?: Inexact): string =>
    precision ? fill(messages.inexact[precision], { name }) : name;
  const signOf = (precision?: Inexact): string =>
    precision === 'undisclosed' ? messages.unknown : '';
  const marks = [
    ...stops.map((stop): MapMark => {
      const name = stopName(story, stop, messages);
      const text = inDigits(stop.numbers.join(', '), story.language) + signOf(stop.precision);
      if (stop.numbers.length === 0) return { ...stop, kind: 'home', text, name };
      const hedged = hedge(name, stop.precision);
      const said = stop.planned ? fill(messages.announced, { name: hedged }) : hedged;
      const n = beneath(stop);
      // One place is what the disc stands for itself. On the disc a count would hide its number.
      if (n < 2) return { ...stop, kind: 'stop', text, name: said };
      const counted = fill(messages.places, { name: said, n: inDigits(n, story.language) });
      return { ...stop, kind: 'stop', text, name: counted };
    }),
    ...venues.map((venue): MapMark => {
      const { places, precision } = venue;
      if (places) {
        const n = inDigits(places.length, story.language);
        const name = fill(messages.places, { name: cityOf(story, places[0]), n });
        return { ...venue, kind: 'venue', text: n, name, precision: undefined };
      }
      const text = signOf(precision);
      return { ...venue, kind: 'venue', text, name: hedge(venue.name, precision) };
    }),
  ];
  return [
    ...marks.map((mark) =>
      story.events.some((event) => event.disputes.length > 0 && isAt(mark, stops, event))
        ? { ...mark, disputed: true, name: fill(messages.disputed, { name: mark.name }) }
        : mark,
    ),
    ...ghosts.map(({ place, name, kind: ghost, ...rest }): MapMark => {
      const title = story.events.flatMap(({ id, title: own }) =>
        rest.events.includes(id) ? own : [],
      );
      return {
        ...rest,
        ghost,
        place: `${ghost} ${place}`,
        kind: 'venue',
        text: ghost === 'off' ? '×' : '',
        name: fill(messages.ghost[ghost], { title: title.join(messages.titlesJoin), name }),
        color: 0,
      };
    }),
  ];
}

/** The city of the stop to which the first event at a place belongs. */
function cityOf(story: LiveStory, place: string | undefined): string {
  const stop = story.events.find((event) => event.place === place)?.stop;
  return story.stops.find(({ number }) => number === stop)?.name ?? '';
}

function stopName(story: LiveStory, { numbers }: MapStop, messages: MapMessages): string {
  const visits = story.stops.filter(({ number }) => numbers.includes(number));
  const [first] = visits;
  if (!first) return fill(messages.home, { name: story.home?.name ?? '' });
  const dates = visits.map((visit) => visit.dates).join(messages.join);
  const n = inDigits(numbers.join(messages.join), story.language);
  return fill(messages.stop, { n, name: first.name, dates });
}

/** Returns whether the event takes place at the mark: at its disc's city, or at the very venue. */
export function isAt(mark: MapMark, stops: readonly MapStop[], event: StoryEvent): boolean {
  if (mark.events) return mark.events.includes(event.id);
  if ((mark.places ?? [mark.place]).includes(event.place))
    return happened(event) || event.stop !== undefined;
  const stop = stops.find(({ place }) => place === mark.place);
  return mark.kind === 'stop' && !!stop && isStop(stop, event);
}

function isStop({ numbers }: MapStop, event: StoryEvent): boolean {
  return event.stop !== undefined && numbers.includes(event.stop);
}

/**
 * Returns the id of the event to select when a mark is pressed: its first, or after the last visit's
 * the next visit's first, so that pressing again goes on. Null where nothing happens there.
 */
export function eventFor(
  mark: MapMark,
  stops: readonly MapStop[],
  story: LiveStory,
  current: StoryEvent,
): string | null {
  const here = story.events.filter((event) => isAt(mark, stops, event));
  const visit = (event: StoryEvent): string => String(event.stop ?? event.index);
  const starts = here.filter((event, index) => {
    const before = here[index - 1];
    return mark.kind === 'venue' || !before || visit(before) !== visit(event);
  });
  const next = starts.find(({ index }) => index > current.index);
  const isHere = here.some(({ id }) => id === current.id);
  return ((isHere && next) || starts[0])?.id ?? null;
}

/**
 * Where events were not: places that were announced, places by other accounts, places of what was
 * called off. Small hollow marks, set beside a disc that has the point; nothing is fitted to them.
 */
import { LAYOUTS, type Frame, type Layout, type MapGhost, type XY } from '../model/map';
import { happened, isOff } from '../model/status';
import type { Story, StoryEvent, StoryPlace } from '../model/story';
import { everMeet, markBox, type HungBox } from './boxes';
import { spotOf, type MapGround } from './countrySpots';
import { leastWidth } from './ranges';

/** Half the width of a mark with its air, px: that of the least target, which no other may cover. */
export const GHOST_HALF_PX = 12;
/** How far beside a disc it may stand, px. */
const RINGS = [29, 40];
const DIRECTIONS = 8;

const cityOf = ({ country, city, name }: StoryPlace): string => `${country} ${city ?? name}`;

/**
 * Returns the ghosts that lie in the frame, by place and kind, before they are set beside anything.
 * Of a place without a point of its own in its country's label place.
 */
export function gatherGhosts(story: Story, ground: MapGround): MapGhost[] {
  const { events, stops, places, home } = story;
  const there = new Set(
    [...stops.map(({ place }) => place), home?.place ?? ''].flatMap((key) => {
      const place = places[key];
      return place ? [cityOf(place)] : [];
    }),
  );
  const left = events.filter((event) => {
    const place = places[event.place];
    const isLeft = !happened(event) && event.stop === undefined && !event.absent;
    return isLeft && place !== undefined && !there.has(cityOf(place));
  });
  const marks = [
    ...(story.ghosts ?? []).flatMap(({ event, kind, place }) =>
      place === undefined ? [] : [{ event, kind, place }],
    ),
    ...left.map((event) => ({ event: event.id, kind: kindOf(event), place: event.place })),
  ];
  const found = new Map<string, MapGhost>();
  for (const { event, kind, place } of marks) {
    const key = `${kind} ${place}`;
    const known = found.get(key);
    const spot = places[place];
    const at = spot && spotOf(spot, ground, []);
    if (known) found.set(key, { ...known, events: [...known.events, event] });
    else if (at && isShown(at, ground.frame)) {
      found.set(key, { place, name: spot.name, at: tenths(at), kind, events: [event] });
    }
  }
  return [...found.values()];
}

function kindOf(event: StoryEvent): MapGhost['kind'] {
  return isOff(event) ? 'off' : 'planned';
}

function isShown([x, y]: XY, { width, height }: Frame): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/**
 * Returns the ghosts, each set off from its point if it would lie on one of the obstacles or on
 * another ghost at some scale of a layout; where there is no room around, it stands to the right.
 */
export function spreadGhosts(
  ghosts: readonly MapGhost[],
  frame: Frame,
  obstacles: (layout: Layout) => readonly HungBox[],
): MapGhost[] {
  const placed: HungBox[] = [];
  const taken = LAYOUTS.map((layout) => ({
    scales: { min: leastWidth(layout) / frame.windows[layout].width, max: Infinity },
    boxes: obstacles(layout),
  }));
  return ghosts.map((ghost) => {
    const offset = OFFSETS.find((one) => {
      const box = ghostBox({ ...ghost, offset: one });
      return taken.every(({ scales, boxes }) =>
        [...boxes, ...placed].every((other) => !everMeet(box, other, scales)),
      );
    }) ?? [RINGS[0] ?? 0, 0];
    placed.push(ghostBox({ ...ghost, offset }));
    return offset[0] === 0 && offset[1] === 0 ? ghost : { ...ghost, offset };
  });
}

const OFFSETS: readonly XY[] = [
  [0, 0],
  ...RINGS.flatMap((radius) =>
    Array.from({ length: DIRECTIONS }, (_, index): XY => {
      const angle = (2 * Math.PI * index) / DIRECTIONS;
      return [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))];
    }),
  ),
];

/** Returns the box of a ghost, which labels keep off. */
export function ghostBox({ at, offset }: Pick<MapGhost, 'at' | 'offset'>): HungBox {
  return markBox(at, GHOST_HALF_PX, GHOST_HALF_PX, offset);
}

function tenths([x, y]: XY): XY {
  return [Number(x.toFixed(1)), Number(y.toFixed(1))];
}

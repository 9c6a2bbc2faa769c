/**
 * The time-space diagram as plain numbers: x is time, y is place. Pure and deterministic; the same
 * function runs in the build, in the browser after a zoom, and in the tests. It knows no width:
 * x is per cent, and what depends on width is told per layout. The cursor is not part of the plan
 * (see `cursor.ts`), so that selecting an event lays nothing out again.
 */
import type { LiveStory } from '../model/liveStory';
import type { StoryEvent } from '../model/story';
import { bandsOf, movesWithin } from './bands';
import type { FlatMark } from './marks';
import { ghostMark, markOf } from './marks';
import type { DatedDay, LocalDay } from './nights';
import { localDays, nightsOf } from './nights';
import type { Interval, LanePlan, Target, TimeRange, TimelinePlan } from './plan';
import { BAR_BOTTOM, BAR_TOP, LANE } from './plan';
import { placeMarks } from './rows';
import type { ToPercent } from './scale';
import { inView, percentOf } from './scale';
import { clockTicks, dayTicks, hourTicks } from './ticks';

export interface TimelineOptions {
  /**
   * How far beyond the range things are still laid out, in per cent of it, so that a hand that
   * pans does not pull emptiness into view. Default 50.
   */
  readonly margin?: number;
  /** Days of the second clock, as `secondDays` gives them. Default none. */
  readonly second?: readonly DatedDay[];
}

/** A day narrower than this (per cent of the range) has no visible night. */
const LEAST_DAY = 1.2;

/**
 * Returns the plan of the part of a story that `range` shows. Lanes come in the story's order,
 * home first. What lies beyond the range by more than the margin is left out. A story without
 * events gives lanes without marks. Throws a RangeError for a range that is empty or runs
 * backwards.
 */
export function layoutTimeline(
  story: LiveStory,
  range: TimeRange,
  { margin = 50, second = [] }: TimelineOptions = {},
): TimelinePlan {
  const toPercent = percentOf(range);
  const laneIndex = new Map(story.lanes.map((lane, i) => [lane.key, i]));
  const flat = marksByLane(story, laneIndex, toPercent, margin);
  const haunted = ghostsByLane(story, laneIndex, toPercent, margin);
  const placed = flat.map((marks, lane) => placeWithGhosts(marks, haunted[lane] ?? [], lane));
  const seen = (each: Interval) => inView(each.x0, each.x1, margin);

  const lanes = story.lanes.map((lane, index): LanePlan => {
    const days = localDays(lane.midnights);
    return {
      key: lane.key,
      name: lane.name,
      isHome: lane.isHome,
      color: lane.color,
      index,
      stays: story.stays
        .filter((stay) => stay.lane === lane.key && stay.to > stay.from)
        .map(({ from, to }) => ({ x0: toPercent(from), x1: toPercent(to) }))
        .filter(seen),
      marks: placed[index]?.marks.filter((mark) => !isGhost(mark)) ?? [],
      ghosts: placed[index]?.marks.filter(isGhost) ?? [],
      crowds: placed[index]?.crowds ?? [],
      nights: nightIntervals(days, toPercent).filter(seen),
      midnights: lane.midnights.map(toPercent).filter((x) => inView(x, x, margin)),
    };
  });

  const targets = targetsOf(story, laneIndex, lanes, toPercent, margin);
  return {
    range,
    height: lanes.length * LANE,
    lanes,
    bands: bandsOf(story, laneIndex, toPercent).filter(({ leaves, arrives }) =>
      inView(Math.min(leaves.x0, arrives.x0), Math.max(leaves.x1, arrives.x1), margin),
    ),
    days: dayTicks(story.days, toPercent, margin),
    hours: hourTicks(axisDays(story), range, toPercent, { margin }),
    second: clockTicks(second, range, toPercent, margin),
    targets,
    disputed: disputedAt(story, targets),
  };
}

/** Whether an event is drawn as the end of a travel band and not by itself. */
function isBandEnd(event: StoryEvent, ends: ReadonlySet<string>): boolean {
  const travels = event.kinds.includes('departure') || event.kinds.includes('arrival');
  const vague = event.span.precision === 'bounds' || event.span.precision === 'date';
  return travels && vague && (event.status === 'inferred' || ends.has(event.id));
}

function marksByLane(
  story: LiveStory,
  laneIndex: ReadonlyMap<string, number>,
  toPercent: ToPercent,
  margin: number,
): FlatMark[][] {
  const lanes: FlatMark[][] = story.lanes.map(() => []);
  const ends = new Set(story.legs.flatMap((leg) => [leg.departure ?? '', leg.arrival ?? '']));
  const add = (lane: number | undefined, mark: FlatMark) => {
    if (lane !== undefined && inView(mark.x0, mark.x1, margin)) lanes[lane]?.push(mark);
  };
  for (const event of story.events) {
    if (!isBandEnd(event, ends)) add(laneIndex.get(event.lane), markOf(event, toPercent));
  }
  for (const { lane, mark } of movesWithin(story, laneIndex, toPercent)) add(lane, mark);
  return lanes;
}

function ghostsByLane(
  story: LiveStory,
  laneIndex: ReadonlyMap<string, number>,
  toPercent: ToPercent,
  margin: number,
): FlatMark[][] {
  const lanes: FlatMark[][] = story.lanes.map(() => []);
  for (const ghost of story.ghosts ?? []) {
    const { bar } = ghost;
    const mark = bar && ghostMark(ghost, bar, toPercent);
    if (!mark || !inView(mark.x0, mark.x1, margin)) continue;
    lanes[laneIndex.get(bar.lane) ?? -1]?.push(mark);
  }
  return lanes;
}

const isGhost = ({ look }: FlatMark): boolean => look === 'planned' || look === 'version';

/** Ghosts stand among the windows where there is room; a crowded lane has none until it is zoomed. */
function placeWithGhosts(marks: readonly FlatMark[], ghosts: readonly FlatMark[], lane: number) {
  const all = placeMarks([...marks, ...ghosts], lane);
  return all.crowds.length === 0 || ghosts.length === 0 ? all : placeMarks(marks, lane);
}

/** Closer than this, per cent, two signs would touch at 320 px. */
const SIGN = 4;

/** Above the marks of each lane, in the room that these leave. */
function disputedAt(story: LiveStory, targets: readonly Target[]): TimelinePlan['disputed'] {
  const kept: { readonly x: number; readonly y: number }[] = [];
  for (const { id, disputes } of story.events) {
    const target = disputes.length > 0 && targets.find((each) => each.id === id);
    if (!target) continue;
    const x = (target.x0 + target.x1) / 2;
    const y = target.lane * LANE + BAR_TOP / 2;
    if (kept.every((sign) => sign.y !== y || Math.abs(sign.x - x) >= SIGN)) kept.push({ x, y });
  }
  return kept;
}

function nightIntervals(days: readonly LocalDay[], toPercent: ToPercent): Interval[] {
  const first = days[0];
  if (!first || toPercent(first.to) - toPercent(first.from) < LEAST_DAY) return [];
  return nightsOf(days).map(({ from, to }) => ({ x0: toPercent(from), x1: toPercent(to) }));
}

/** Days by the axis's clock: those of a lane that keeps it, or else the headings' own. */
function axisDays(story: LiveStory): LocalDay[] {
  const lane = story.lanes.find(({ zone }) => zone === story.axis.zone);
  if (lane) return localDays(lane.midnights);
  return story.days.map(({ from, to }) => ({ from, to }));
}

/**
 * Every event in view: where it is drawn, or, as the end of a band, its bounds over the lane. Its
 * ghosts come after all of them, and stand for it.
 */
function targetsOf(
  story: LiveStory,
  laneIndex: ReadonlyMap<string, number>,
  lanes: readonly LanePlan[],
  toPercent: ToPercent,
  margin: number,
): Target[] {
  const marks = new Map(lanes.flatMap((lane) => lane.marks).map((mark) => [mark.id, mark]));
  const ghosts = lanes.flatMap(({ index, ghosts: own }) =>
    own.map(({ id, x0, x1, y0, y1 }) => ({ id, lane: index, x0, x1, y0, y1 })),
  );
  const events = story.events.flatMap((event) => {
    const lane = laneIndex.get(event.lane);
    const { startMin, endMax } = event.span;
    const mark = marks.get(event.id);
    const x0 = mark?.x0 ?? toPercent(startMin.at);
    const x1 = mark?.x1 ?? toPercent(endMax.at);
    if (lane === undefined || !inView(x0, x1, margin)) return [];
    const y0 = mark?.y0 ?? lane * LANE + BAR_TOP;
    return { id: event.id, lane, x0, x1, y0, y1: mark?.y1 ?? lane * LANE + BAR_BOTTOM };
  });
  return [...events, ...ghosts];
}

/**
 * What the file states of each event's time, as limits and arcs for the network: two points per
 * event, its start and its end. Only stated facts: that a traveller is in one place at a time, and
 * how long a journey must take, is for `whereabouts.ts`.
 */
import type { WhenFields } from '../model/itinerary';
import type { Span } from '../model/story';
import { endDate, endPoint, readDate, startDate, startPoint, type Dated } from './dated';
import type { EdtfPart } from './edtf';
import { clockReadings, dateWindow, partWindow } from './dayWindow';
import { aboutMinutes, ABOUT_DURATION, durationMinutes } from './duration';
import { factOf, orderArcs, spanArcs } from './arcs';
import type { Arc, Bound, Fact, Limit, Side } from './terms';
import type { Reached } from './trace';

const MINUTE_MS = 60_000;

export interface Facts {
  readonly limits: readonly Limit[];
  readonly arcs: readonly Arc[];
}

/**
 * What is known of a file's events from the last time that it was resolved, by id. Readings of
 * clocks are what resolving spends its time on, and most events of an edited file are as they were.
 */
export type KnownFacts = Map<string, KnownEvent>;

interface KnownEvent extends Facts {
  readonly dated: Dated;
  /** The span that was told, from which bounds, in which extent of the file. */
  told?: {
    readonly span: Span;
    readonly reached: readonly (Reached | null | undefined)[];
    readonly from: number;
    readonly to: number;
  };
}

/** Returns every stated fact. References to events that do not exist are passed over. */
export function collectFacts(dated: readonly Dated[], known: KnownFacts = new Map()): Facts {
  const byId = new Map(dated.map((one) => [one.event.id, one]));
  const limits: Limit[] = [];
  const arcs: Arc[] = [];
  for (const one of dated) {
    const own = ownFacts(one, known);
    for (const limit of own.limits) limits.push(limit);
    for (const arc of own.arcs) arcs.push(arc);
    for (const other of one.when.after ?? []) {
      const before = byId.get(other);
      if (before) arcs.push(...orderArcs(before, one, one, 'after'));
    }
    for (const other of one.when.before ?? []) {
      const after = byId.get(other);
      if (after) arcs.push(...orderArcs(one, after, one, 'before'));
    }
  }
  return { limits, arcs };
}

/** What an event says of itself alone. */
function ownFacts(one: Dated, known: KnownFacts): Facts {
  const before = known.get(one.event.id);
  if (before?.dated === one) return before;
  const limits = [...startLimits(one), ...endLimits(one), ...boundLimits(one)];
  const facts = { dated: one, limits, arcs: durationArcs(one) };
  known.set(one.event.id, facts);
  return facts;
}

function startLimits(one: Dated): Limit[] {
  const { when, zone, index } = one;
  const date = startDate(one);
  const point = startPoint(index);
  if (!date) return [];
  if (when.start !== undefined) {
    const fact = clockFact(one, 'start', `${date.first} ${when.start}`);
    return clockLimits({ point, one, date, clock: when.start, name: 'start', fact });
  }
  if (when.part !== undefined) {
    const window = partWindow(date.first, date.last, when.part, zone);
    const fact = factOf(one, 'part', when.part, {
      params: { day: when.date ?? '' },
      ...(isLikely(one, 'part') ? { likely: true } : {}),
    });
    return bothSides(point, window, fact, isLikely(one, 'part'));
  }
  return bothSides(point, dateWindow(date, zone), dateFact(one), isLikely(one, 'date'));
}

/**
 * A stated end; else the end of the day, where the date is all that is known: what took place on a
 * day was over by the end of it. A start, a part or a duration may run past midnight.
 */
function endLimits(one: Dated): Limit[] {
  const { when, zone, index, date: given } = one;
  const date = endDate(one);
  const point = endPoint(index);
  if (!date) return [];
  if (when.end !== undefined) {
    const fact = clockFact(one, 'end', `${date.last} ${when.end}`);
    return clockLimits({ point, one, date, clock: when.end, name: 'end', fact });
  }
  const window = dateWindow(date, zone);
  if (one.endDate || given?.kind === 'interval') {
    const fact = one.endDate ? factOf(one, 'endDate', when.endDate ?? '') : dateFact(one);
    return bothSides(point, window, fact, isLikely(one, 'date'));
  }
  const mayRunOn = [when.start, when.part, when.lasts, when.atMost].some((f) => f !== undefined);
  if (mayRunOn) return [];
  return bothSides(point, window, dateFact(one), isLikely(one, 'date')).slice(1);
}

/** A clock time; with `about`, or where only the hour is known, soft and as wide as it is round. */
function clockLimits(of: {
  readonly point: number;
  readonly one: Dated;
  readonly date: EdtfPart;
  readonly clock: string;
  readonly name: 'start' | 'end';
  readonly fact: Fact;
}): Limit[] {
  const { point, one, date, clock, name, fact } = of;
  const { zone, when } = one;
  const first = clockReadings(date.first, clock, zone, when.fold).min;
  const last = clockReadings(date.last, clock, zone, when.fold).max;
  const isAbout = when.about?.includes(name) === true || clock.length === 2;
  const width = isAbout ? aboutMinutes(clock) * MINUTE_MS : 0;
  const soft = isAbout ? ({ soft: 'about' } as const) : {};
  const window = {
    min: { at: first - width, says: first, ...soft },
    max: { at: last + width, says: last, ...soft },
  };
  return bothSides(point, window, fact, isLikely(one, 'date'));
}

/** `earliest` holds for the start, and `latest` for the end, as `after` and `before` do. */
function boundLimits(one: Dated): Limit[] {
  return (['earliest', 'latest'] as const).flatMap((name) => {
    const given = one.when[name];
    if (given === undefined) return [];
    const fields = typeof given === 'string' ? { time: given } : given;
    const own = name === 'earliest' ? startDate(one) : endDate(one);
    const read = readDate('date' in fields ? fields.date : undefined);
    const day = name === 'earliest' ? (read ?? own)?.first : (read ?? own)?.last;
    if (day === undefined || day === null) return [];
    const zone = ('zone' in fields ? fields.zone : undefined) ?? one.zone;
    const { min, max } = clockReadings(day, fields.time, zone, one.when.fold);
    const at = name === 'earliest' ? min : max;
    const side: Side = name === 'earliest' ? 'min' : 'max';
    const point = name === 'earliest' ? startPoint(one.index) : endPoint(one.index);
    const bound = softened({ at, says: at }, isLikely(one, name));
    const likely = isLikely(one, name) ? { likely: true } : {};
    const fact = factOf(one, name, `${day} ${fields.time}`, { params: { zone }, ...likely });
    return [{ point, side, bound, fact }];
  });
}

/** An end is never before its start, and as far from it as the file says. */
function durationArcs(one: Dated): Arc[] {
  const { when } = one;
  const points = { from: startPoint(one.index), to: endPoint(one.index) };
  const arcs = spanArcs(points, { least: 0, says: 0 }, factOf(one, 'span', ''));
  if (when.lasts !== undefined) {
    const says = durationMinutes(when.lasts) * MINUTE_MS;
    const isAbout = when.about?.includes('lasts') === true;
    const off = isAbout ? says * ABOUT_DURATION : 0;
    const length = { least: says - off, most: says + off, says, isAbout };
    const fact = factOf(one, 'lasts', when.lasts, isAbout ? { about: true } : {});
    const lengthArcs = spanArcs(points, length, fact);
    // "About 30 minutes, by 18:00" is no report that it began by about 17:30: an approximate length
    // does not sharpen the latest start, unless the end itself is stated.
    const isSharp = !isAbout || when.end !== undefined;
    arcs.push(
      ...lengthArcs.filter((arc) => isSharp || arc.to !== points.from || arc.side !== 'max'),
    );
  }
  if (when.atMost !== undefined) {
    const most = durationMinutes(when.atMost) * MINUTE_MS;
    arcs.push(...spanArcs(points, { most, says: most }, factOf(one, 'atMost', when.atMost)));
  }
  return arcs;
}

function bothSides(
  point: number,
  window: { readonly min: Bound; readonly max: Bound },
  fact: Fact,
  likely: boolean,
): Limit[] {
  return (['min', 'max'] as const).map((side) => ({
    point,
    side,
    bound: softened(window[side], likely),
    fact,
  }));
}

/** A likely bound stays approximate beside it. */
function softened(bound: Bound, likely: boolean): Bound {
  if (!likely || bound.soft === 'likely') return bound;
  return { ...bound, soft: 'likely', ...(bound.soft === 'about' ? { about: true } : {}) };
}

function isLikely(one: Dated, name: NonNullable<WhenFields['likely']>[number]): boolean {
  return one.when.likely?.includes(name) === true;
}

function dateFact(one: Dated): Fact {
  const likely = isLikely(one, 'date') || one.date?.uncertain === true;
  return factOf(one, 'date', one.when.date ?? '', likely ? { likely } : {});
}

function clockFact(one: Dated, field: 'start' | 'end', value: string): Fact {
  const about = one.when.about?.includes(field) === true || one.when[field]?.length === 2;
  const likely = isLikely(one, 'date');
  return factOf(one, field, value, {
    params: { zone: one.zone },
    ...(about ? { about } : {}),
    ...(likely ? { likely } : {}),
  });
}

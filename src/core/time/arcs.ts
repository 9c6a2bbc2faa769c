/** Arcs between points: how long an event lasts, and that one event comes after another. */
import type { FactField } from '../model/problem';
import { happened } from '../model/status';
import { endPoint, startPoint, type Dated } from './dated';
import type { Arc, Bound, Fact, Side } from './terms';

const DAY_MS = 86_400_000;

/**
 * Returns the arcs that hold `to` at least `least` and at most `most` ms after `from`, two for
 * each; `says` is the nominal value. Within one event, so that a bound stays as stated as it was.
 */
export function spanArcs(
  points: { readonly from: number; readonly to: number },
  length: {
    readonly least?: number;
    readonly most?: number;
    readonly says: number;
    readonly isAbout?: boolean;
  },
  fact: Fact,
): Arc[] {
  const { from, to } = points;
  const { least, most, says, isAbout = false } = length;
  const arc = (a: number, b: number, side: Side, by: number, sign: 1 | -1): Arc => ({
    from: a,
    to: b,
    side,
    by: sign * by,
    carry: (bound) => shifted(bound, sign * by, sign * says, isAbout),
    fact,
  });
  return [
    ...(least === undefined
      ? []
      : [arc(from, to, 'min', least, 1), arc(to, from, 'max', least, -1)]),
    ...(most === undefined ? [] : [arc(from, to, 'max', most, 1), arc(to, from, 'min', most, -1)]),
  ];
}

function shifted(bound: Bound, by: number, says: number, isAbout: boolean): Bound {
  if (by === 0 && says === 0) return bound;
  const moved = { ...bound, at: bound.at + by, says: bound.says + says };
  // A day or a part that is moved by less than a day stays one: 23:30 was never reported.
  const kept = moved.day === undefined || Math.abs(says) < DAY_MS ? moved : withoutDay(moved);
  if (!isAbout || kept.day !== undefined) return kept;
  return kept.soft === 'likely' ? { ...kept, about: true } : { ...kept, soft: 'about' };
}

function withoutDay({ at, says, soft, about, derived, by }: Bound): Bound {
  return {
    at,
    says,
    ...(soft === undefined ? {} : { soft: soft === 'part' ? 'about' : soft }),
    ...(about === undefined ? {} : { about }),
    ...(derived === undefined ? {} : { derived }),
    ...(by === undefined ? {} : { by }),
  };
}

/**
 * Returns the arcs of "`first` is over when `second` starts", which the `after` or `before` of
 * `stated` says. What did not take place, or is not known to have, bounds nothing that did.
 */
export function orderArcs(
  first: Dated,
  second: Dated,
  stated: Dated,
  field: 'after' | 'before',
): Arc[] {
  const other = stated === first ? second : first;
  const likely = stated.when.likely?.includes(field) === true;
  const fact = factOf(stated, field, other.event.id, {
    other: other.event.id,
    ...(likely ? { likely } : {}),
  });
  return arcsBetween(first, second, { fact, by: 0, likely });
}

/**
 * Returns the arcs of "`second` starts no sooner than `by` ms after `first` is over", for whatever
 * reason `fact` gives.
 */
export function arcsBetween(
  first: Dated,
  second: Dated,
  { fact, by, likely }: { readonly fact: Fact; readonly by: number; readonly likely: boolean },
): Arc[] {
  const from = endPoint(first.index);
  const to = startPoint(second.index);
  const forward = derivedFrom(first, likely, by);
  const back = derivedFrom(second, likely, -by);
  return [
    ...(binds(first, second) ? [{ from, to, side: 'min' as const, by, carry: forward, fact }] : []),
    ...(binds(second, first)
      ? [{ from: to, to: from, side: 'max' as const, by: -by, carry: back, fact }]
      : []),
  ];
}

/** Returns what an event's field says, with its place in the file. */
export function factOf(
  { event, index }: Dated,
  field: FactField,
  value: string,
  more: Partial<Pick<Fact, 'other' | 'likely' | 'about' | 'params'>> = {},
): Fact {
  const when = ['events', index, 'when'];
  // A date may be all that there is, without fields.
  const isBare = typeof event.when === 'string' || field === 'span';
  return { event: event.id, field, value, path: isBare ? when : [...when, field], ...more };
}

/** What did not happen puts nobody anywhere, so it bounds nothing that did. */
function binds(from: Dated, to: Dated): boolean {
  return happened(from.event) || !happened(to.event);
}

/**
 * A bound taken over from another event is derived and keeps its softness. It names that event, or,
 * where that one is itself inferred from others, the event behind it that a source reports.
 */
function derivedFrom({ event }: Dated, likely: boolean, later: number): (bound: Bound) => Bound {
  return (bound) => {
    const by = event.status === 'inferred' ? (bound.by ?? event.id) : event.id;
    const at = { at: bound.at + later, says: bound.says + later };
    const derived = { ...bound, ...at, derived: true, by };
    if (!likely || bound.soft === 'likely') return derived;
    return { ...derived, soft: 'likely', ...(bound.soft === 'about' ? { about: true } : {}) };
  };
}

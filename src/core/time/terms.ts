/** The terms in which facts are put to a network, and bounds come back from it. */
import type { DayPart } from '../model/itinerary';
import type { FactField, Path } from '../model/problem';

export type Side = 'min' | 'max';
export type Soft = 'about' | 'likely' | 'part';

/** What a bound rests on: one field of one event, as the file has it. */
export interface Fact {
  /** Id of the event that states it. */
  readonly event: string;
  readonly field: FactField;
  /** What is said, for a report: `2025-08-18 16:03`, `45m`. */
  readonly value: string;
  /** The other event of an order, or of two places. */
  readonly other?: string;
  /** Whether the file itself calls it likely, or about. */
  readonly likely?: boolean;
  readonly about?: boolean;
  /** Where it stands in the file. */
  readonly path: Path;
  /** What a report says besides. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** What an order of two places was concluded from. */
  readonly because?: () => readonly Fact[];
}

/** A bound on one point; see `Edge` in the model for what the fields mean. Instants in ms. */
export interface Bound {
  readonly at: number;
  readonly says: number;
  readonly soft?: Soft;
  readonly about?: boolean;
  readonly derived?: boolean;
  readonly by?: string;
  readonly day?: string;
  readonly part?: DayPart;
}

/** A bound that a source states of one point. */
export interface Limit {
  readonly point: number;
  readonly side: Side;
  readonly bound: Bound;
  readonly fact: Fact;
}

/**
 * "Whatever bounds `from` on this side bounds `to`, `by` ms later." `carry` says what becomes of
 * the bound on the way; the instant that it returns is `by` from the one that it is given.
 */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly side: Side;
  readonly by: number;
  readonly carry: (bound: Bound) => Bound;
  readonly fact: Fact;
}

/** What tells facts apart, whatever the order of the file; two places are one fact either way. */
export function factKey({ event, field, other = '' }: Fact): string {
  const isPair = field === 'place' || field === 'travel';
  if (isPair && other < event) return `${other} ${field} ${event}`;
  return `${event} ${field} ${other}`;
}

/** The events as the resolver takes them: `when` as fields, dates read, two points for each. */
import type { EventSpec, Itinerary, WhenFields } from '../model/itinerary';
import { parseEdtf, type EdtfDate, type EdtfPart } from './edtf';

/** An event with its `when` as fields and its dates read. */
export interface Dated {
  readonly event: Pick<EventSpec, 'id' | 'when' | 'status'>;
  readonly index: number;
  readonly when: WhenFields;
  readonly zone: string;
  /** Null without a date, or with one that parsing has reported. */
  readonly date: EdtfDate | null;
  readonly endDate: EdtfDate | null;
}

/** The network's point for an event's start. */
export const startPoint = (index: number): number => 2 * index;
/** The point for its end. */
export const endPoint = (index: number): number => 2 * index + 1;

/**
 * Returns the events in the file's order, with dates read. An unknown place is taken as UTC. Those
 * that are `known`, by id, and have not changed are the same objects as before.
 */
export function readWhens(
  { events, places }: Itinerary,
  known?: ReadonlyMap<string, { readonly dated: Dated }>,
): Dated[] {
  return events.map((event, index) => {
    const zone = places[event.at]?.zone ?? 'UTC';
    const was = known?.get(event.id)?.dated;
    const isSame = was?.event === event && was.index === index && was.zone === zone;
    return isSame ? was : readWhen(event, index, zone);
  });
}

/** Returns one event with its dates read; `index` gives it its points. */
export function readWhen(event: Dated['event'], index: number, zone: string): Dated {
  const when = typeof event.when === 'string' ? { date: event.when } : event.when;
  return { event, index, when, zone, date: readDate(when.date), endDate: readDate(when.endDate) };
}

/** Returns the date, or null where there is none or parsing has reported it. */
export function readDate(text: string | undefined): EdtfDate | null {
  const result = text === undefined ? null : parseEdtf(text);
  return result?.ok === true ? result.value : null;
}

/** Returns the date that holds the start: the first of an interval; null without a date. */
export function startDate({ date }: Dated): EdtfPart | null {
  if (!date) return null;
  const [first] = date.parts;
  if (!first || date.kind === 'interval' || date.kind === 'open') return first ?? null;
  return { ...first, first: date.first, last: date.last ?? first.last, ...marksOf(date) };
}

/** Returns the date that holds the end: `endDate`, or the second of an interval; null where open. */
export function endDate(one: Dated): EdtfPart | null {
  const { date, endDate: given } = one;
  if (given) return startDate({ ...one, date: given });
  if (date?.kind === 'interval') return date.parts[1] ?? null;
  return date?.kind === 'open' ? null : startDate(one);
}

function marksOf({
  uncertain,
  approximate,
}: EdtfDate): Pick<EdtfPart, 'uncertain' | 'approximate'> {
  return { uncertain, approximate };
}

/**
 * One event as it was known on a day. What its first source cannot vouch for alone (texts, names of
 * others) waits until all that it cites is there; what no source is named for waits for the file's
 * last change.
 */
import type {
  CitationSpec,
  DisputeSpec,
  EventSpec,
  HistorySpec,
  WhenFields,
  WhenSpec,
} from '../model/itinerary';
import type { KnownState } from './knowledge';

/** What was known on a day, as far as one event has to know. */
export interface OnDay {
  readonly day: string;
  /** Whether a citation's source had appeared. */
  readonly knows: (citation: CitationSpec) => boolean;
  /** The state of an event on that day; undefined for one not known. */
  readonly stateOf: (id: string) => KnownState | undefined;
}

/**
 * Returns the event as it was on that day, or null where nothing was known of it, or nothing but an
 * order among events that were not known either.
 */
export function eventOn(
  event: EventSpec,
  states: readonly KnownState[],
  on: OnDay,
): EventSpec | null {
  const entries = states
    .filter(({ day, entry }) => day <= on.day && entry !== null)
    .flatMap(({ entry }) => entry ?? []);
  const isPresent = states.some(({ day, entry }) => day <= on.day && entry === null);
  const present = isPresent ? presentState(event, on) : null;
  if (present) return { ...present, ...earlier(entries, on) };
  // The time that is known now may rest on events that were not known then; an earlier one did not.
  for (let count = entries.length; count > 0; count--) {
    const past = pastState(event, entries.slice(0, count), on);
    if (past) return { ...past, ...earlier(entries.slice(0, count - 1), on) };
  }
  return null;
}

function earlier(entries: readonly HistorySpec[], on: OnDay): Pick<EventSpec, 'history'> {
  if (entries.length === 0) return {};
  return {
    history: entries.map((entry) => ({
      ...entry,
      ...(entry.sources ? { sources: entry.sources.filter(on.knows) } : {}),
    })),
  };
}

/** Fields in which no source vouches for what stands there, beside those that `eventOn` rebuilds. */
function skeletonOf(event: EventSpec): EventSpec {
  const { summary, others, note, links, media, disputes, history, ...skeleton } = event;
  return skeleton;
}

function presentState(event: EventSpec, on: OnDay): EventSpec | null {
  const { summary, others, disputes = [], sources } = event;
  const when = presentWhen(event.when, on);
  if (when === null) return null;
  const isComplete = sources !== undefined && sources.length > 0 && sources.every(on.knows);
  const differing = disputesOn(disputes, on);
  return {
    ...skeletonOf(event),
    when,
    ...(isComplete && summary !== undefined ? { summary } : {}),
    ...(isComplete && others !== undefined ? { others } : {}),
    ...(sources ? { sources: sources.filter(on.knows) } : {}),
    ...(differing.length > 0 ? { disputes: differing } : {}),
  };
}

/** `entries` up to the state that held: each says what had changed since the one before it. */
function pastState(event: EventSpec, entries: readonly HistorySpec[], on: OnDay): EventSpec | null {
  const latest = <Field extends keyof HistorySpec>(field: Field): HistorySpec[Field] | undefined =>
    entries.findLast((entry) => entry[field] !== undefined)?.[field];
  const entry = entries.at(-1);
  const when = latest('when') ?? coarse(event.when);
  if (!entry || when === null) return null;
  const kept = ordered(when, (id) => on.stateOf(id) !== undefined);
  if (kept === null) return null;
  const { with: present, placeBasis, placeNote, ...skeleton } = skeletonOf(event);
  const at = latest('at') ?? event.at;
  const people = latest('with');
  return {
    ...skeleton,
    title: latest('title') ?? event.title,
    ...(entry.summary === undefined ? {} : { summary: entry.summary }),
    when: kept,
    at,
    ...(at === event.at && placeBasis !== undefined ? { placeBasis } : {}),
    ...(at === event.at && placeNote !== undefined ? { placeNote } : {}),
    ...(people === undefined ? {} : { with: people }),
    status: entry.status ?? 'announced',
    sources: (entry.sources ?? []).filter(on.knows),
  };
}

/**
 * Orders that were known. One beside a date was learnt with the events that it names, so it waits
 * for their present state; where there is no date it is all there is, and any state will do.
 */
function presentWhen(when: WhenSpec, on: OnDay): WhenSpec | null {
  const isDated = typeof when === 'string' || when.date !== undefined;
  return ordered(when, (id) => {
    const state = on.stateOf(id);
    return isDated ? state?.entry === null : state !== undefined;
  });
}

/** Leaves out events that do not qualify; null where a time rested on nothing else. */
function ordered(when: WhenSpec, qualifies: (id: string) => boolean): WhenSpec | null {
  if (typeof when === 'string') return when;
  const { after, before, likely, ...rest } = when;
  const kept = { after: after?.filter(qualifies) ?? [], before: before?.filter(qualifies) ?? [] };
  const isLeft = (field: string): boolean =>
    !(field === 'after' || field === 'before') || kept[field].length > 0;
  const soft = likely?.filter(isLeft) ?? [];
  const made: WhenFields = {
    ...rest,
    ...(kept.after.length > 0 ? { after: kept.after } : {}),
    ...(kept.before.length > 0 ? { before: kept.before } : {}),
    ...(soft.length > 0 ? { likely: soft } : {}),
  };
  return Object.keys(made).length === 0 ? null : made;
}

/** The day of a time whose hours an earlier state does not give; an order, where it has no day. */
function coarse(when: WhenSpec): WhenSpec | null {
  if (typeof when === 'string') return when;
  const { date, dateBasis, after, before, likely } = when;
  if (date === undefined) {
    return (after ?? before)
      ? { ...(after ? { after } : {}), ...(before ? { before } : {}) }
      : null;
  }
  const isLikely = likely?.includes('date') === true;
  if (dateBasis === undefined && !isLikely) return date;
  return {
    date,
    ...(dateBasis === undefined ? {} : { dateBasis }),
    ...(isLikely ? { likely: ['date'] } : {}),
  };
}

/**
 * Returns the disputes that could be had on that day: each version once all that it rests on is
 * there; a conflict needs two. One over several events waits until each has its present state. What
 * cites nothing (a version, what was made of them all) waits for the file's last change.
 */
export function disputesOn(disputes: readonly DisputeSpec[], on: OnDay): DisputeSpec[] {
  return disputes.flatMap((dispute) => {
    const { versions, reading, why, events, ...rest } = dispute;
    const known = versions.filter(
      ({ sources = [] }) => sources.length > 0 && sources.every(on.knows),
    );
    if (known.length < (dispute.kind === 'conflict' ? 2 : 1)) return [];
    if (events?.some((id) => on.stateOf(id)?.entry !== null) === true) return [];
    return [
      {
        ...rest,
        ...(events ? { events } : {}),
        versions: known.map(({ when, ...said }) => {
          const then = when === undefined ? null : presentWhen(when, on);
          return { ...said, ...(then === null ? {} : { when: then }) };
        }),
      },
    ];
  });
}

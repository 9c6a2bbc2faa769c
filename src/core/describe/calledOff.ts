/**
 * That an event was called off, put off or denied: the word, the date, the source. Of the last two
 * only what the file can tell; which of several sources says it, it may not.
 */
import { sourceOf } from '../history/knowledge';
import { fill } from '../model/fill';
import type { CitationSpec, EventSpec, HistorySpec, Itinerary, Text } from '../model/itinerary';
import type { OffStatus } from '../model/status';
import { shortDate, type StatusWords } from './status';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Who said it first, as a key of `sources`, and the ISO day of that; either may be unknown. */
interface FirstReport {
  readonly day?: string;
  readonly source?: string;
}

/**
 * Returns "cancelled on 18 August, Reuters"; without the date or the source where the file does not
 * say them, and the word alone where it says neither.
 */
export function describeOff(
  event: EventSpec & { readonly status: OffStatus },
  { sources = {} }: Pick<Itinerary, 'sources'>,
  text: (value: Text) => string,
  words: StatusWords,
): string {
  const { status, off } = words.story;
  const { day, source: key } = firstReport(event, sources);
  const publisher = key === undefined ? undefined : sources[key]?.publisher;
  const values = {
    status: status[event.status],
    date: day === undefined ? '' : shortDate(day, words),
    source: publisher === undefined ? '' : text(publisher),
  };
  if (values.source === '') return values.date === '' ? values.status : fill(off.on, values);
  return fill(values.date === '' ? off.by : off.onBy, values);
}

/**
 * The earlier state that first has the status tells; else the earliest source that no earlier state
 * cites. Where no earlier state names its sources, that can be told of a lone source only.
 */
function firstReport(event: EventSpec, sources: NonNullable<Itinerary['sources']>): FirstReport {
  const history = event.history ?? [];
  const first = firstOf(history, event.status);
  if (first) {
    const [cited, ...others] = (first.sources ?? []).map(sourceOf);
    return {
      ...(DAY.test(first.knownFrom) ? { day: first.knownFrom } : {}),
      ...(cited === undefined || others.length > 0 ? {} : { source: cited }),
    };
  }
  const past = new Set(history.flatMap((state) => (state.sources ?? []).map(sourceOf)));
  const since = history.at(-1)?.knownFrom ?? '';
  const own = tellingOf(event.sources ?? [])
    .filter((key) => !past.has(key))
    .map((key) => ({ source: key, day: sources[key]?.published ?? '' }))
    .filter(({ day }) => !DAY.test(day) || day >= since);
  if (own.length !== 1 && past.size === 0) return {};
  const dated = own.filter(({ day }) => DAY.test(day)).sort((a, b) => (a.day < b.day ? -1 : 1));
  const [only, ...others] = own;
  return dated[0] ?? (only && others.length === 0 ? { source: only.source } : {});
}

/** The first of the states at the end of a history that have the status already. */
function firstOf(
  history: readonly HistorySpec[],
  status: EventSpec['status'],
): HistorySpec | undefined {
  const before = history.map((state) => state.status === status).lastIndexOf(false);
  return history[before + 1];
}

/** The sources cited for the whole, not for a detail: one of those may be older than any plan. */
function tellingOf(citations: readonly CitationSpec[]): string[] {
  const plain = citations.filter((one) => typeof one === 'string');
  return (plain.length > 0 ? plain : citations).map(sourceOf);
}

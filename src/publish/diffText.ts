/** What changed between two versions of an events file, for whoever keeps it: in words, or to paste. */
import { stringify } from 'yaml';
import { describeChanges } from '../core/describe/changes';
import { buildStory } from '../core/describe/story';
import { compareItineraries, type ChangeKind } from '../core/history/compare';
import type { Catalogue } from '../core/model/catalogue';
import type { EventSpec, Itinerary } from '../core/model/itinerary';
import type { Story, StoryEvent } from '../core/model/story';
import { resolveSpans } from '../core/time/resolve';
import { catalogueOf } from '../messages/catalogues';

/** The stories of two checked versions; names of countries stand in no sentence of a change. */
function storyOf(itinerary: Itinerary): Story {
  return buildStory({
    itinerary,
    spans: resolveSpans(itinerary).spans,
    language: itinerary.language,
    messages: catalogueOf(itinerary.language),
    countries: {},
  });
}

/** Returns the changes in words, two lines or more for each event concerned; empty for none. */
export function diffText(older: Itinerary, newer: Itinerary): string {
  const { history, story } = catalogueOf(newer.language);
  const told = describeChanges(compareItineraries(older, newer), storyOf(older), storyOf(newer), {
    history,
    status: story.status,
    language: newer.language,
  });
  return told
    .map(({ event, title, says }) => [`${title} (${event})`, ...says.map((one) => `  ${one}`)])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('');
}

/** The field of the file that a correction names, by kind of change. */
const FIELDS: Partial<Record<ChangeKind, keyof EventSpec>> = {
  status: 'status',
  time: 'when',
  place: 'at',
  title: 'title',
  people: 'with',
};

interface Entry {
  readonly date: string;
  readonly event?: string;
  readonly field?: string;
  readonly was?: string;
  readonly now?: string;
  readonly why: string;
}

type Show = (event: StoryEvent, story: Story, words: Catalogue) => string;

/** What a reader saw there. */
const SHOWN: Partial<Record<ChangeKind, Show>> = {
  status: ({ status }, _, words) =>
    status === 'reported' ? words.history.change.statusWords.reported : words.story.status[status],
  time: ({ when }) => when.local.full,
  place: ({ where }) => where,
  title: ({ title }) => title,
  people: (event, { people }, words) =>
    event.with.map((key) => people[key]?.name ?? key).join(words.history.change.join),
};

/**
 * Returns the changes as `corrections`, in YAML, with what readers saw before and see now; dated as
 * the newer version is, with a reason left to write. What came new, or only got more sources, is no
 * correction. Empty where there is none.
 */
export function correctionsYaml(older: Itinerary, newer: Itinerary): string {
  const words = catalogueOf(newer.language);
  const [before, after] = [storyOf(older), storyOf(newer)];
  const eventIn = ({ events }: Story, id: string): StoryEvent | undefined =>
    events.find((event) => event.id === id);
  const entries = compareItineraries(older, newer).flatMap(({ event, kind }): Entry[] => {
    const [was, now] = [eventIn(before, event), eventIn(after, event)];
    const shown = SHOWN[kind];
    const base = { date: newer.updated.slice(0, 10) };
    const why = words.history.correction.why;
    if (kind === 'gone' && was) return [{ ...base, was: was.title, why }];
    if (!was || !now || !shown) return [];
    const [wasShown, nowShown] = [shown(was, before, words), shown(now, after, words)];
    if (wasShown === nowShown) return [];
    return [
      {
        ...base,
        event,
        field: FIELDS[kind] ?? kind,
        ...(wasShown === '' ? {} : { was: wasShown }),
        ...(nowShown === '' ? {} : { now: nowShown }),
        why,
      },
    ];
  });
  return entries.length === 0 ? '' : stringify({ corrections: entries }, { lineWidth: 0 });
}

/** Sources and citations as the page shows them: numbered in the order of the file, dates worded. */
import type { CitationSpec, Itinerary, SourceSpec } from '../model/itinerary';
import type { StoryCitation, StorySource } from '../model/story';
import type { StoryMessages } from '../model/storyMessages';
import type { WhenMessages } from '../model/messages';
import { describeDate } from './date';
import { languageName } from './languageName';
import { textsIn, type Texts } from './texts';

function describeDated(
  source: SourceSpec,
  language: string,
  messages: { readonly story: StoryMessages; readonly when: WhenMessages },
): string {
  const published =
    source.published === undefined
      ? messages.story.undated
      : describeDate(source.published, language, messages.when);
  const written = source.language === undefined ? [] : [languageName(source.language, language)];
  return [published, ...written].join(messages.story.datedJoin);
}

/** Returns the sources in the order of the file, numbered from 1. */
export function describeSources(
  itinerary: Itinerary,
  language: string,
  messages: { readonly story: StoryMessages; readonly when: WhenMessages },
): StorySource[] {
  const { name } = textsIn(itinerary, language, messages.story);
  return Object.entries(itinerary.sources ?? {}).map(([key, source], index) => ({
    number: index + 1,
    key,
    publisher: name(source.publisher),
    ...(source.via === undefined ? {} : { via: name(source.via) }),
    title: name(source.title),
    ...(source.url === undefined ? {} : { url: source.url }),
    dated: describeDated(source, language, messages),
    ...(source.language === undefined ? {} : { language: source.language }),
    kind: source.kind,
    ...(source.side === undefined ? {} : { side: source.side }),
  }));
}

/** Puts citations into numbers. A source that is not in the file throws; parsing has ruled it out. */
export function numberCitations(
  citations: readonly CitationSpec[] | undefined,
  sources: readonly StorySource[],
  text: Texts['text'],
): StoryCitation[] {
  return (citations ?? []).map((citation) => {
    const key = typeof citation === 'string' ? citation : citation.source;
    const source = sources.find((one) => one.key === key);
    if (!source) throw new RangeError(`no source "${key}"`);
    return typeof citation === 'string'
      ? { source: source.number }
      : { source: source.number, for: text(citation.for) };
  });
}

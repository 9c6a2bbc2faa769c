/** Sources and citations as the page shows them: numbered in the order of the file, dates worded. */
import type { CitationSpec, Itinerary, SourceSpec } from '../model/itinerary';
import type { StoryCitation, StorySource } from '../model/story';
import type { StoryMessages } from '../model/storyMessages';
import type { WhenMessages } from '../model/messages';
import { describeDate } from './date';
import { languageName } from './languageName';
import type { Texts } from './texts';

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

/**
 * Returns the language of a source's title where it is not the page's, BCP 47. A plain title is the
 * source's own and in its language; one that the file writes in several is our description of it.
 */
function titleLanguage(
  { title, language: own }: SourceSpec,
  language: string,
): Pick<StorySource, 'titleLanguage'> {
  const page = language.replace(/-u-.*/, '');
  const isOwn = typeof title === 'string' && own !== undefined && own !== page;
  return isOwn ? { titleLanguage: own } : {};
}

/** Returns the sources in the order of the file, numbered from 1; `name` says a text of the file. */
export function describeSources(
  itinerary: Itinerary,
  language: string,
  messages: { readonly story: StoryMessages; readonly when: WhenMessages },
  name: Texts['name'],
): StorySource[] {
  return Object.entries(itinerary.sources ?? {}).map(([key, source], index) => ({
    number: index + 1,
    key,
    publisher: name(source.publisher),
    ...(source.via === undefined ? {} : { via: name(source.via) }),
    title: name(source.title),
    ...titleLanguage(source, language),
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

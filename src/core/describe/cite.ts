/** Citations with the names of their sources, for the numbered links under a statement. */
import { fill } from '../model/fill';
import type { Template } from '../model/messages';
import type { LiveStory, StoryCitation } from '../model/story';

/**
 * Returns number, publisher and remark per citation, in the order cited. `citedFor` words what a
 * citation is for. A number without a source is left out; building the story has ruled it out.
 */
export function citeSources(
  citations: readonly StoryCitation[],
  sources: LiveStory['sources'],
  citedFor: Template,
): { number: number; name: string; remark?: string }[] {
  return citations.flatMap((citation) => {
    const source = sources[citation.source - 1];
    if (!source) return [];
    const remark = citation.for === undefined ? undefined : fill(citedFor, { for: citation.for });
    return [{ number: source.number, name: source.publisher, remark }];
  });
}

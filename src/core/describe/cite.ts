/** Citations with the names of their sources, for the numbered links under a statement. */
import { fill } from '../model/fill';
import type { Template } from '../model/messages';
import type { LiveStory } from '../model/liveStory';
import type { StoryCitation } from '../model/story';

/** A citation, ready to draw. */
export interface Cited {
  readonly number: number;
  readonly name: string;
  /** What follows the name: date and language where asked for, what it is cited for. */
  readonly remark?: string;
}

/**
 * Returns number, publisher and remark per citation, in the order cited. `citedFor` words what a
 * citation is for; `dated` adds date and language. A number without a source is left out; building
 * the story has ruled it out.
 */
export function citeSources(
  citations: readonly StoryCitation[],
  sources: LiveStory['sources'],
  citedFor: Template,
  dated = false,
): Cited[] {
  return citations.flatMap((citation) => {
    const source = sources[citation.source - 1];
    if (!source) return [];
    const cause = citation.for === undefined ? '' : fill(citedFor, { for: citation.for });
    const remark = [dated ? source.dated : '', cause].filter((part) => part !== '').join(' ');
    return [{ number: citation.source, name: source.publisher, ...(remark ? { remark } : {}) }];
  });
}

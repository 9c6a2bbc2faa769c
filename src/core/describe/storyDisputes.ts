/** Disputes of a story in words: of the whole tour, and of an event. */
import { fill } from '../model/fill';
import type { DisputeSpec, EventSpec, Itinerary } from '../model/itinerary';
import type { StoryDispute } from '../model/story';
import { optional } from './optional';
import { numberCitations } from './sources';
import type { StoryContext } from './storyContext';

/** A dispute in words; its title from the topics where the file gives none. */
export function buildDispute(context: StoryContext, dispute: DisputeSpec): StoryDispute {
  const { text, messages } = context;
  const { disputeTitle } = messages.story;
  const about = typeof dispute.about === 'string' ? [dispute.about] : dispute.about;
  const topics = about.map((topic) => disputeTitle.about[topic]).join(disputeTitle.join);
  return {
    kind: dispute.kind,
    about,
    title: dispute.title
      ? text(dispute.title)
      : fill(disputeTitle[dispute.kind], { about: topics }),
    versions: dispute.versions.map((version) => ({
      says: text(version.says),
      sources: numberCitations(version.sources, context.sources, text),
    })),
    ...optional('reading', dispute.reading, text),
    ...optional('why', dispute.why, text),
  };
}

/** Disputes of an event: its own, and those of other events that name it. */
export function disputesOf(itinerary: Itinerary, event: EventSpec): DisputeSpec[] {
  const shared = itinerary.events
    .filter((other) => other.id !== event.id)
    .flatMap((other) => other.disputes ?? [])
    .filter((dispute) => dispute.events?.includes(event.id));
  return [...(event.disputes ?? []), ...shared];
}

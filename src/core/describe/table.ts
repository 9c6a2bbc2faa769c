/** The events of a story as rows of a table, for those who read, sort or count them that way. */
import { isOff } from '../model/status';
import type { Story, StoryEvent } from '../model/story';
import type { TableMessages, TableRow } from '../model/table';
import { whoIsThere } from './who';

/**
 * Returns one row per event, in the story's order, in the words of the list: a date that no source
 * states is said in the time beside it. An event on a day that the story does not have throws a
 * RangeError, since days are made of events.
 */
export function describeTable(story: Story, messages: TableMessages): TableRow[] {
  return story.events.map((event) => {
    const { local, iso } = event.when;
    const sources = [...event.sources, ...event.disputes.flatMap(sourcesOf)];
    return {
      id: event.id,
      day: event.day,
      iso,
      isOff: isOff(event),
      date: dayOf(story, event),
      time: [local.short, local.end].filter((part) => part !== undefined).join(' '),
      place: event.where,
      event: event.title,
      people: peopleOf(story, event).join(messages.names),
      status: [
        event.statusWords || messages.reported,
        ...event.disputes.map((dispute) => dispute.title),
      ].join(messages.join),
      sources: [...new Set(sources.map(({ source }) => source))].sort((a, b) => a - b),
    };
  });
}

function dayOf(story: Story, { id, day }: StoryEvent): string {
  const found = story.days.find(({ date }) => date === day);
  if (!found) throw new RangeError(`"${id}" is on ${day}, a day that the story does not have`);
  return found.words;
}

function sourcesOf({ versions }: StoryEvent['disputes'][number]): StoryEvent['sources'] {
  return versions.flatMap((version) => version.sources);
}

function peopleOf(story: Story, event: StoryEvent): string[] {
  const named = whoIsThere(event, story).map(({ name }) => name);
  return event.others === undefined ? named : [...named, event.others];
}

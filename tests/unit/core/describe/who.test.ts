import { describe, expect, it } from 'vitest';
import { liveStory } from '../../../../src/core/describe/liveStory';
import { whoIsThere } from '../../../../src/core/describe/who';
import { event } from '../../../support/itinerary';
import { tell } from './tell';

const people = { chief: { name: 'A Chief' }, aide: { name: 'An Aide' }, host: { name: 'A Host' } };
const tracks = { main: { people: ['chief'] }, side: { people: ['aide'] }, nobody: { people: [] } };

const story = tell(
  [
    event('alone', 'ankara'),
    event('met', 'ankara', { with: ['host', 'chief', 'ghost'] }),
    event('away', 'istanbul', { absent: true, with: ['host'] }),
    event('side', 'istanbul', { track: 'side', with: ['host'] }),
    event('main', 'ankara', { track: 'main' }),
    event('empty', 'ankara', { track: 'nobody' }),
  ],
  { people, tracks },
);

const namesAt = (id: string, at = story): string[] => {
  const found = at.events.find((one) => one.id === id);
  if (!found) throw new Error(`no event ${id}`);
  return whoIsThere(found, at).map(({ name }) => name);
};

describe('who took part', () => {
  it('is nobody where the file has no tracks and the event names nobody', () => {
    const bare = tell([event('alone', 'ankara')]);
    expect(bare.travellers).toEqual([]);
    expect(namesAt('alone', bare)).toEqual([]);
  });

  it.each([
    ['the traveller, where the event names nobody', 'alone', ['A Chief']],
    ['the traveller first and once, and no unknown key', 'met', ['A Chief', 'A Host']],
    ['those there alone, where the traveller was absent', 'away', ['A Host']],
    ['the people of the event’s own track', 'side', ['An Aide', 'A Host']],
    ['nobody of a track without people', 'empty', []],
  ])('is %s', (_, id, names) => {
    expect(namesAt(id)).toEqual(names);
  });

  it('stands on an event only where it differs from the story', () => {
    const differing = story.events.filter(({ travellers }) => travellers !== undefined);
    expect(differing.map(({ id }) => id)).toEqual(['side', 'empty']);
  });

  it('travels with the page', () => {
    const live = liveStory(story);
    expect(live.travellers).toEqual(['chief']);
    expect(Object.keys(live.people).sort()).toEqual(['aide', 'chief', 'host']);
  });
});

import { describe, expect, it } from 'vitest';
import { liveStory } from '../../../../src/core/describe/liveStory';
import { event } from '../../../support/itinerary';
import { tell } from './tell';

const story = tell(
  [
    event('out', 'tokyo', { kind: 'departure', with: ['aide'] }),
    event('hop', 'ankara', {
      when: { date: '2025-08-18', start: '09:00' },
      kind: ['movement', 'ceremony'],
      from: 'tokyo',
      with: ['guler', 'ghost'],
    }),
  ],
  {
    home: 'tokyo',
    title: 'Only in the opening',
    summary: 'Only in the opening, too',
    unknowns: ['Only in the closing'],
    sources: { s: { publisher: 'P', title: 'Only in the list', kind: 'press', published: '2025' } },
    people: {
      guler: { name: 'Yaşar Güler', nativeName: { tr: 'Only in the file' }, role: 'Minister' },
      aide: { name: 'An aide' },
      other: { name: 'Only in the file, too' },
    },
  },
);
const live = liveStory(story);

describe('what travels of a story', () => {
  it('has no home where the story has none', () => {
    expect(liveStory(tell([event('a', 'ankara')]))).not.toHaveProperty('home');
    expect(live.home).toEqual(story.home);
  });

  it('leaves out what is rendered at build alone', () => {
    expect(JSON.stringify(live)).not.toContain('Only in');
    for (const field of ['title', 'places', 'disputes', 'unknowns', 'updated']) {
      expect(live).not.toHaveProperty(field);
    }
  });

  it('has the people that an event names, and no others', () => {
    expect(JSON.parse(JSON.stringify(live.people))).toEqual({
      guler: { name: 'Yaşar Güler', role: 'Minister' },
      aide: { name: 'An aide' },
    });
  });

  it('keeps of kinds those that are drawn, and their words all', () => {
    expect(live.events.map(({ kinds }) => kinds)).toEqual([['departure'], ['movement']]);
    expect(live.events[1]?.kindWords).toBe('Journey and Ceremony');
  });

  it('leaves the words of home’s clock to the page, and keeps the second clock', () => {
    expect(story.events[1]?.when.home).toBeDefined();
    expect(live.events[1]?.when.home).toBeUndefined();
    expect(live.events[1]?.when.local.second).toBe('15:00 in Tokyo');
    expect(live.events[1]?.from).toBeUndefined();
  });

  it('has of sources, stops and legs what the App reads', () => {
    expect(live.sources).toEqual([{ publisher: 'P', dated: '2025' }]);
    expect(live.stops).toEqual([{ number: 1, name: 'Ankara', dates: '18 Aug', lane: 'TR' }]);
    expect(live.legs[0]).toMatchObject({ id: 'leg-1', from: 'home', to: 1, arrival: 'hop' });
    expect(live.legs[0]).not.toHaveProperty('sources');
  });

  it('leaves the story as it was', () => {
    const before = JSON.stringify(story);
    liveStory(story);
    expect(JSON.stringify(story)).toBe(before);
  });
});

/** Two versions against each other, from two that have nothing in common down to one word. */
import { describe, expect, it } from 'vitest';
import tour from '../../../../data/japan-2025';
import { compareItineraries } from '../../../../src/core/history/compare';
import { knownOn } from '../../../../src/core/history/knownOn';
import type { EventSpec, Itinerary } from '../../../../src/core/model/itinerary';
import { place } from '../../../support/itinerary';

const base: EventSpec = {
  id: 'a',
  kind: 'meeting',
  title: 'A',
  summary: 'S',
  when: { date: '2025-08-19' },
  at: 'city',
  sources: ['s'],
};

function file(...events: readonly Partial<EventSpec>[]): Itinerary {
  return {
    format: 1,
    id: 't',
    language: 'en',
    title: 'T',
    updated: '2025-12-31',
    places: {
      city: place('TR', 'X', { precision: 'city' }),
      venue: place('TR', 'X', { precision: 'venue' }),
      other: place('TR', 'Y', { at: [31, 41] }),
    },
    people: { p: { name: 'P' }, q: { name: 'Q' } },
    sources: {
      s: { publisher: 'P', title: 'T', kind: 'press' },
      t: { publisher: 'P', title: 'T', kind: 'press' },
    },
    events: events.map((event) => ({ ...base, ...event })),
  };
}

const changed = (was: Partial<EventSpec>, now: Partial<EventSpec>) =>
  compareItineraries(file(was), file(now)).map(({ event, ...rest }) => rest);

describe('compareItineraries', () => {
  it('has everything gone and new between two files of nothing in common', () => {
    expect(compareItineraries(file({ id: 'x' }, { id: 'y' }), file({ id: 'b' }))).toEqual([
      { event: 'b', kind: 'new' },
      { event: 'x', kind: 'gone' },
      { event: 'y', kind: 'gone' },
    ]);
  });

  it('finds nothing between a file and itself, however its fields are ordered and its dates written', () => {
    expect(compareItineraries(tour, structuredClone(tour))).toEqual([]);
    expect(changed({ when: '2025-08-19' }, { when: { date: '2025-08-19' } })).toEqual([]);
    const [one, other] = [
      { date: '2025-08-19', start: '09:00' },
      { start: '09:00', date: '2025-08-19' },
    ];
    expect(changed({ when: one }, { when: other })).toEqual([]);
  });

  it.each([
    ['time', { when: '2025-08-20' }, { kind: 'time', how: 'moved' }],
    [
      'a finer time',
      { when: { date: '2025-08-19', start: '09:00' } },
      { kind: 'time', how: 'closer' },
    ],
    ['a coarser time', { when: '2025-08' }, { kind: 'time', how: 'looser' }],
    ['place', { at: 'other' }, { kind: 'place', how: 'moved' }],
    ['a venue in the city', { at: 'venue' }, { kind: 'place', how: 'closer' }],
    [
      'a place that is assumed',
      { placeBasis: 'assumed' as const },
      { kind: 'place', how: 'named' },
    ],
    ['status', { status: 'cancelled' as const }, { kind: 'status' }],
    ['title', { title: 'B' }, { kind: 'title' }],
    ['text', { summary: 'T' }, { kind: 'text' }],
    ['people', { with: ['p', 'q'] }, { kind: 'people', came: ['p', 'q'], went: [] }],
    [
      'sources',
      { sources: [{ source: 't', for: 'x' }] },
      { kind: 'sources', came: ['t'], went: ['s'] },
    ],
  ])('tells %s', (_, now, change) => {
    expect(changed({}, now)).toEqual([change]);
  });

  it('takes a text that came or went for no other words, and two of one source for one', () => {
    expect(changed({}, { note: 'N', summary: undefined })).toEqual([]);
    expect(changed({}, { sources: ['s', { source: 's', for: 'x' }] })).toEqual([]);
  });

  it('tells several changes in a fixed order', () => {
    const now = { title: 'B', when: '2025-08-20', at: 'other', status: 'postponed' } as const;
    expect(changed({}, now).map(({ kind }) => kind)).toEqual(['status', 'time', 'place', 'title']);
  });

  it('tells what became of the plans of 19 August', () => {
    const [then, now] = ['2025-08-19', '2025-08-26'].map((day) => knownOn(tour, day));
    if (!then || !now) throw new Error('both days are known');
    const changes = compareItineraries(then, now);
    expect(changes.filter(({ event }) => event === 'baykar-visit')).toMatchObject([
      { kind: 'status' },
      { kind: 'time', how: 'closer' },
      { kind: 'place', how: 'closer' },
      { kind: 'people' },
      { kind: 'sources' },
    ]);
    expect(changes.filter(({ kind }) => kind === 'gone')).toEqual([]);
  });
});

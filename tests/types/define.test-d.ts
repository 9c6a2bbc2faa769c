import { describe, it } from 'vitest';
import { defineItinerary } from '../../src/core/model/itinerary';

const places = {
  ankara: {
    name: 'Ankara',
    country: 'TR',
    at: [32.86, 39.93],
    precision: 'city',
    zone: 'Europe/Istanbul',
  },
} as const;
const people = { guler: { name: 'Yaşar Güler' } } as const;
const sources = { s1: { publisher: 'A', title: 'B', kind: 'press' } } as const;
const head = { format: 1, id: 'x', language: 'en', title: 'X', updated: '2025-08-26' } as const;

describe('defineItinerary', () => {
  it('accepts a file whose references all exist', () => {
    defineItinerary({
      ...head,
      places,
      people,
      sources,
      home: 'ankara',
      events: [
        {
          id: 'a',
          kind: 'meeting',
          title: { en: 'Talks', ja: '会談' },
          when: { date: '2025-08-19', start: '11:05', about: ['lasts'], lasts: '100m' },
          at: 'ankara',
          with: ['guler'],
          sources: ['s1', { source: 's1', for: 'the time' }],
        },
      ],
    });
  });

  it('refuses a misspelt place, person and source, each at its own value', () => {
    defineItinerary({
      ...head,
      places,
      people,
      sources,
      // @ts-expect-error no such place
      home: 'ankra',
      events: [
        {
          id: 'a',
          kind: 'meeting',
          title: 'Talks',
          when: '2025-08-19',
          // @ts-expect-error no such place
          at: 'istanbul',
          // @ts-expect-error no such person
          with: ['goler'],
          // @ts-expect-error no such source
          sources: ['s2'],
        },
        {
          id: 'b',
          kind: 'meeting',
          title: 'Talks',
          when: '2025-08-19',
          at: 'ankara',
          // @ts-expect-error no such source, in the long form of a citation
          sources: [{ source: 's3', for: 'the time' }],
          // @ts-expect-error no such person, in a list that also holds a right one
          with: ['guler', 'gueler'],
        },
        {
          id: 'c',
          kind: 'meeting',
          title: 'Talks',
          when: '2025-08-19',
          at: 'ankara',
          disputes: [
            {
              about: 'where',
              kind: 'conflict',
              // @ts-expect-error no such place, inside a dispute
              versions: [{ says: 'There', at: 'izmir' }],
            },
          ],
        },
      ],
    });
  });

  it('refuses an unknown field and an unknown kind', () => {
    defineItinerary({
      ...head,
      places,
      events: [
        {
          id: 'a',
          // @ts-expect-error not a kind
          kind: 'meating',
          title: 'Talks',
          when: '2025-08-19',
          at: 'ankara',
        },
        {
          id: 'b',
          kind: 'meeting',
          title: 'Talks',
          when: '2025-08-19',
          at: 'ankara',
          // @ts-expect-error not a field
          summery: 'x',
        },
      ],
    });
  });
});

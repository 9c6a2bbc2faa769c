import { describe, expect, it } from 'vitest';
import { findGhosts } from '../../../../src/core/story/ghosts';
import { resolveSpans } from '../../../../src/core/time/resolve';
import type { EventSpec } from '../../../../src/core/model/itinerary';
import { event, itinerary, place } from '../../../support/itinerary';
import { tell } from '../describe/tell';

const PLACES = {
  ankara: place('TR', 'Ankara'),
  hall: place('TR', 'Ankara', { precision: 'venue' }),
  works: place('TR', 'Ankara', { precision: 'site' }),
  istanbul: place('TR', 'Istanbul'),
};
type History = NonNullable<EventSpec['history']>[number];
type Version = NonNullable<EventSpec['disputes']>[number]['versions'][number];

function ghosts(more: Partial<EventSpec>, at = 'ankara'): string[] {
  const list = [event('a', at, { when: '2025-08-19', ...more })];
  const file = itinerary(PLACES, list);
  return findGhosts(file, list, resolveSpans(file).spans).map(
    ({ kind, place: where, isElsewhen, isElsewhere, from }) =>
      `${kind} ${isElsewhen ? new Date(from).toISOString().slice(0, 10) : '-'} ${isElsewhere ? where : '-'}`,
  );
}
const plan = (more: Partial<History>): Partial<EventSpec> => ({
  history: [{ knownFrom: '2025-08-16', status: 'announced', ...more }],
});
const dispute = (...versions: Partial<Version>[]): Partial<EventSpec> => ({
  disputes: [
    { about: 'when', kind: 'conflict', versions: versions.map((one) => ({ says: 'x', ...one })) },
  ],
});

describe('ghosts', () => {
  it.each([
    { why: 'nothing was said of it before', more: {} },
    { why: 'the plan gives neither time nor place', more: plan({}) },
    { why: 'the plan was kept', more: plan({ when: '2025-08-19', at: 'ankara' }) },
    { why: 'the plan may have been kept', more: plan({ when: '[2025-08-18..2025-08-19]' }) },
    {
      why: 'it began within the day planned',
      more: { ...plan({ when: '2025-08-19' }), when: { date: '2025-08-19', start: '11:00' } },
    },
    { why: 'the earlier state was no plan', more: plan({ status: 'denied', when: '2025-08-20' }) },
    { why: 'a version gives the city of its venue', more: dispute({ at: 'ankara' }), at: 'hall' },
    { why: 'it is off', more: { ...plan({ when: '2025-08-20' }), status: 'cancelled' as const } },
  ])('are none where $why', ({ more, at }) => {
    expect(ghosts(more, at)).toEqual([]);
  });

  it('show a plan for another day, another place, another hour', () => {
    expect(ghosts(plan({ when: '2025-08-20' }))).toEqual(['planned 2025-08-20 -']);
    expect(ghosts(plan({ at: 'istanbul' }))).toEqual(['planned - istanbul']);
    const moved = { ...plan({ when: { date: '2025-08-19', start: '10:00' } }) };
    expect(ghosts({ ...moved, when: { date: '2025-08-19', start: '11:00' } })).toEqual([
      'planned 2025-08-19 -',
    ]);
  });

  it('tell two venues of a city apart', () => {
    expect(ghosts(dispute({ at: 'works' }), 'hall')).toEqual(['version - works']);
  });

  it('show what two versions or a plan say alike once, the plan before the version', () => {
    const both = {
      ...plan({ when: '2025-08-20' }),
      ...dispute({ when: '2025-08-20' }, { when: '2025-08-21' }, { when: '2025-08-21' }),
    };
    expect(ghosts(both)).toEqual(['planned 2025-08-20 -', 'version 2025-08-21 -']);
  });

  it('move no span, stay, stop, leg or count, and add no day', () => {
    const events = (more: Partial<EventSpec>): EventSpec[] => [
      event('a', 'djibouti', { when: { date: '2025-08-17', start: '09:00', end: '10:00' } }),
      event('b', 'ankara', { when: { date: '2025-08-19', start: '09:00', end: '10:00' }, ...more }),
    ];
    const plain = tell(events({}));
    const more = {
      ...plan({ when: '2025-08-17', at: 'istanbul' }),
      ...dispute({ when: '2025-08-30' }),
    };
    const haunted = tell(events(more));
    for (const field of [
      'stops',
      'stays',
      'legs',
      'lanes',
      'days',
      'extent',
      'description',
    ] as const) {
      expect(haunted[field]).toEqual(plain[field]);
    }
    expect(haunted.events.map(({ span }) => span)).toEqual(plain.events.map(({ span }) => span));
    // The version of 30 August lies beyond the tour's days.
    expect(haunted.ghosts?.map(({ kind, place: where }) => [kind, where])).toEqual([
      ['planned', 'istanbul'],
    ]);
    expect(plain.ghosts).toBeUndefined();
  });

  it('have a lane, in neutral ink, where nothing else of the tour is', () => {
    const story = tell([event('a', 'djibouti', plan({ at: 'ankara' }))]);
    expect(story.lanes.map(({ key, color }) => [key, color])).toEqual([
      ['DJ', 1],
      ['TR', 0],
    ]);
    expect(story.ghosts?.[0]?.bar?.lane).toBe('TR');
    expect(story.description).toContain('one country: Djibouti.');
  });
});

import { describe, expect, it } from 'vitest';
import { isByBothSides } from '../../../../src/core/describe/status';
import type { EventSpec, HistorySpec, Itinerary } from '../../../../src/core/model/itinerary';
import { event, itinerary } from '../../../support/itinerary';
import { PLACES, tellOne } from './tell';

const SOURCES: Itinerary['sources'] = {
  japan: { publisher: 'Ministry', title: 'T', kind: 'official', side: 'JP' },
  host: { publisher: 'Agency', title: 'T', kind: 'official', side: 'TR' },
  other: { publisher: 'Agency', title: 'T', kind: 'official', side: 'DJ' },
  wire: { publisher: 'Wire', title: 'T', kind: 'wire' },
};
const FILE = { home: 'tokyo', sources: SOURCES };
const BOTH = ['japan', 'host'];

function statusOf(more: Partial<EventSpec>, file: Partial<Itinerary> = FILE): string {
  return tellOne(event('a', 'ankara', { sources: BOTH, ...more }), file).statusWords;
}

describe('reported by both sides', () => {
  it.each<readonly [string, Partial<EventSpec>, Partial<Itinerary>]>([
    ['no source at all', { sources: [] }, FILE],
    ['sources that have no side', { sources: ['wire'] }, FILE],
    ['the side of the traveller alone', { sources: ['japan', 'wire'] }, FILE],
    ['the side of the host alone', { sources: ['host'] }, FILE],
    ['the side of the traveller and one of a third country', { sources: ['japan', 'other'] }, FILE],
    ['a file without a home', {}, { sources: SOURCES }],
    ['an event at home', { at: 'tokyo' }, FILE],
  ])('is not said for %s', (_, more, file) => {
    expect(statusOf(more, file)).toBe('');
  });

  it('is said where both are among the sources, whatever they are cited for', () => {
    expect(statusOf({})).toBe('reported by both sides');
    expect(statusOf({ sources: ['wire', { source: 'host', for: 'the day' }, 'japan'] })).toBe(
      'reported by both sides',
    );
  });

  it('is not said of what nobody reports, nor of what was announced', () => {
    expect(statusOf({ status: 'inferred' })).toBe(
      'not reported; follows from the stops before and after',
    );
    expect(statusOf({ status: 'announced' })).toBe('announced');
  });

  it('takes no notice of a citation of a source that there is not', () => {
    const file = itinerary(PLACES, [], FILE);
    expect(isByBothSides(file, event('a', 'ankara'), [{ source: 9 }, { source: 0 }], [])).toBe(
      false,
    );
  });
});

describe('status', () => {
  const announced = (knownFrom: string): Partial<EventSpec> => ({
    status: 'announced',
    history: [{ knownFrom, status: 'announced', when: '2025-08-17' }],
  });
  it('says since when a plan is known, without the year of the story', () => {
    const none = 'no report that it took place';
    expect(statusOf(announced('2025-08-16'))).toBe(`announced on 16 August, ${none}`);
    expect(statusOf(announced('2024-12-31'))).toBe(`announced on 31 December 2024, ${none}`);
  });
});

describe('earlier states', () => {
  const PLAN: HistorySpec = { knownFrom: '2025-08-19', status: 'announced', when: '2025-08-20' };
  function said(state: Partial<HistorySpec>, more: Partial<EventSpec> = {}): string | undefined {
    const one = event('a', 'ankara', { when: '2025-08-20', sources: BOTH, ...more });
    return tellOne({ ...one, history: [{ ...PLAN, ...state }] }, FILE).history[0]?.says;
  }
  const FOR = 'Announced on 19 August for Wednesday 20 August';

  it('are none where the file has none', () => {
    expect(tellOne(event('a', 'ankara')).history).toEqual([]);
  });

  it.each<readonly [string, Partial<EventSpec>]>([
    ['is not certain to have been on that day', { when: '[2025-08-20..2025-08-21]' }],
    ['lasted into the next day', { when: { date: '2025-08-20', start: '23:00', lasts: '2h' } }],
    ['may have begun the day before', { when: '[2025-08-19..2025-08-20]' }],
    ['has a likely day', { when: '2025-08-20?' }],
    ['has an approximate day', { when: '2025-08-20~' }],
    ['has a day that no source states', { when: { date: '2025-08-20', dateBasis: 'inferred' } }],
    ['is inferred', { status: 'inferred' }],
    ['is announced still', { status: 'announced' }],
  ])('do not say "took place" of an event that %s', (_, more) => {
    expect(said({}, more)).toBe(`${FOR}.`);
  });

  it.each(['postponed', 'cancelled', 'denied'] as const)('say that it was %s', (status) => {
    expect(said({}, { status })).toBe(`${FOR}; ${status}.`);
  });

  it('stand in the status, the last of them, of what took place otherwise', () => {
    const moved = { when: '2025-08-21', history: [PLAN, { ...PLAN, knownFrom: '2025-08-20' }] };
    const words = 'Announced on 20 August for the same day; took place on Thursday 21 August';
    expect(statusOf(moved)).toBe(`reported by both sides. ${words}`);
    expect(statusOf({ ...moved, sources: ['wire'] })).toBe(words);
    expect(statusOf({ ...moved, when: '2025-08-20', sources: ['wire'] })).toBe('');
  });

  it('say on what other day, at what other place it took place', () => {
    expect(said({}, { when: '2025-08-21' })).toBe(`${FOR}; took place on Thursday 21 August.`);
    expect(said({ at: 'istanbul' })).toBe(`${FOR} in Istanbul; took place elsewhere.`);
    expect(said({ at: 'palace' }, { when: '2025-08-21' })).toBe(
      `${FOR} at Presidential Palace, Djibouti City; took place elsewhere, on Thursday 21 August.`,
    );
    expect(said({ at: 'ankara' })).toBe(`${FOR}; took place.`);
  });

  it.each<readonly [string, EventSpec['when']]>([
    ['the day', '2025-08-20'],
    ['its first minute', { date: '2025-08-20', start: '00:00' }],
    ['until its last', { date: '2025-08-20', start: '09:00', end: '24:00' }],
    ['a part of it', { date: '2025-08-20', part: 'afternoon' }],
  ])('say it of an event known to %s', (_, when) => {
    expect(said({}, { when })).toBe(`${FOR}; took place.`);
  });

  it('read a day out of a plan with a time', () => {
    expect(said({ when: { date: '2025-08-20', start: '09:00' } })).toBe(`${FOR}; took place.`);
  });

  it('say nothing of the day where none was announced', () => {
    const found = said({ when: undefined, summary: 'Kyodo reported it as planned.' });
    expect(found).toBe('Announced on 19 August; took place. Kyodo reported it as planned.');
  });

  it('do not hold a plan for a month to be kept', () => {
    expect(said({ when: '2025-08' })).toBe('Announced on 19 August for August 2025.');
  });

  it('name years other than the story’s', () => {
    expect(said({ knownFrom: '2024-08-19' })).toMatch(/^Announced on 19 August 2024 for/);
  });

  it.each([
    ['postponed', 'Postponed on 19 August.'],
    ['cancelled', 'Cancelled on 19 August.'],
    ['denied', 'Denied on 19 August.'],
    ['inferred', 'Not reported by 19 August.'],
    ['reported', 'Reported on 19 August, for Wednesday 20 August.'],
  ] as const)(
    'say of one that was %s then what was said, and the words of the file',
    (status, says) => {
      expect(said({ status })).toBe(says);
      expect(said({ status, summary: 'The embassy said so.' })).toBe(
        `${says} The embassy said so.`,
      );
    },
  );

  it('do not name the same day twice', () => {
    const now = { knownFrom: '2025-08-20' };
    expect(said({ ...now, status: 'reported' })).toBe('Reported on 20 August, for the same day.');
    expect(said({ ...now, status: 'reported', when: undefined })).toBe('Reported on 20 August.');
    expect(said(now)).toBe('Announced on 20 August for the same day; took place.');
    expect(
      said({ ...now, when: { date: '2025-08-20', start: '09:00' } }, { status: 'cancelled' }),
    ).toBe('Announced on 20 August for the same day; cancelled.');
    expect(said({ ...now, at: 'istanbul' }, { when: '2025-08-21' })).toBe(
      'Announced on 20 August for the same day in Istanbul; took place elsewhere, on Thursday 21 August.',
    );
  });

  it('count as announced without a status, and keep their sources', () => {
    const one = event('a', 'ankara', {
      history: [{ knownFrom: '2025-08-16', sources: [{ source: 'host', for: 'the plan' }] }],
    });
    expect(
      tellOne(one, { sources: { s: { publisher: 'P', title: 'T', kind: 'press' }, ...SOURCES } })
        .history,
    ).toEqual([
      { says: 'Announced on 16 August; took place.', sources: [{ source: 3, for: 'the plan' }] },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { describeJourney } from '../../../../src/core/describe/whenJourney';
import type { EventSpec, PlaceSpec, WhenSpec } from '../../../../src/core/model/itinerary';
import { resolveWhen } from '../../../../src/core/time/resolve';
import { event, place } from '../../../support/itinerary';
import { messages, tell } from './tell';

const end = (when: WhenSpec, zone: string, name: string) => ({
  at: resolveWhen(when, zone).startMin,
  zone,
  name,
});
const options = { by: 'air', language: 'en', messages } as const;
const guam = end({ date: '1972-02-21', start: '07:00' }, 'Pacific/Guam', 'Guam');
const shanghai = end({ date: '1972-02-21', start: '09:00' }, 'Asia/Shanghai', 'Shanghai');
const washington = { zone: 'America/New_York', name: 'Washington' };

describe('a journey in words', () => {
  test('says nothing of one that would end before it began', () => {
    expect(describeJourney(shanghai, guam, options)).toBeUndefined();
  });

  test('gives each end on its own clock, and the time that passed', () => {
    expect(describeJourney(guam, shanghai, options)).toBe(
      'Left Guam Monday 07:00, landed in Shanghai Monday 09:00 local time (4 hours).',
    );
  });

  test('lands before it took off by the clocks, over the date line', () => {
    const left = end({ date: '1972-02-28', start: '10:10' }, 'Asia/Shanghai', 'Shanghai');
    const landed = end({ date: '1972-02-28', start: '00:05' }, 'America/Anchorage', 'Anchorage');
    expect(describeJourney(left, landed, { ...options, home: washington })).toBe(
      'Left Shanghai Monday 10:10, landed in Anchorage Monday 00:05 local time (7 hours 55 minutes); in Washington, Sunday 21:10 to Monday 05:05.',
    );
  });

  test('skips a day over the date line the other way', () => {
    const left = end({ date: '1972-02-19', start: '13:00' }, 'Pacific/Honolulu', 'Hawaii');
    const landed = end({ date: '1972-02-20', start: '17:00' }, 'Pacific/Guam', 'Guam');
    expect(describeJourney(left, landed, options)).toBe(
      'Left Hawaii Saturday 13:00, landed in Guam Sunday 17:00 local time (8 hours).',
    );
  });

  test('keeps Washington on summer time in January 1974', () => {
    const left = end({ date: '1974-01-11', start: '14:25' }, 'Europe/Madrid', 'Madrid');
    const landed = end({ date: '1974-01-11', start: '20:30' }, 'Africa/Cairo', 'Aswan');
    expect(describeJourney(left, landed, { ...options, home: washington })).toContain(
      '(5 hours 5 minutes); in Washington, Friday 09:25 to 14:30.',
    );
  });

  test('arrives where it does not land, and stays approximate', () => {
    const about = { date: '1972-02-21', start: '09:00', about: ['start' as const] };
    const late = end(about, 'Asia/Shanghai', 'Shanghai');
    expect(describeJourney(guam, late, { ...options, by: 'sea' })).toBe(
      'Left Guam Monday 07:00, arrived in Shanghai Monday about 09:00 local time (about 4 hours).',
    );
  });

  test('speaks of no local time where the clocks agree, nor of a home that reads the same', () => {
    const left = end({ date: '2025-08-20', start: '07:00' }, 'Europe/Istanbul', 'Ankara');
    const there = end({ date: '2025-08-20', start: '08:10' }, 'Asia/Riyadh', 'Riyadh');
    const home = { zone: 'Africa/Djibouti', name: 'Djibouti City' };
    expect(describeJourney(left, there, { ...options, home })).toBe(
      'Left Ankara Wednesday 07:00, landed in Riyadh Wednesday 08:10 (1 hour 10 minutes).',
    );
  });

  test('names the dates of one that lasts a week', () => {
    const there = end({ date: '1972-02-28', start: '09:00' }, 'Asia/Shanghai', 'Shanghai');
    expect(describeJourney(guam, there, { ...options, by: 'sea' })).toBe(
      'Left Guam Monday 21 February 07:00, arrived in Shanghai Monday 28 February 09:00 local time (172 hours).',
    );
  });
});

describe('the journeys of a story', () => {
  const PLACES: Readonly<Record<string, PlaceSpec>> = {
    guam: place('GU', 'Guam', { zone: 'Pacific/Guam', at: [144.8, 13.5] }),
    shanghai: place('CN', 'Shanghai', { zone: 'Asia/Shanghai', at: [121.3, 31.2] }),
  };
  const at = (time: string, more = {}) => ({ date: '1972-02-21', start: time, ...more });
  const FAR = 'Guam to Shanghai: about 3,100 km in a straight line.';
  /** The times alone. */
  const journeys = (...events: readonly EventSpec[]): (string | undefined)[] =>
    tell(events, { places: PLACES }).events.map(({ when }) => {
      const times = when.journey?.replace(FAR, '').trim();
      return times === '' ? undefined : times;
    });
  const leaves = event('leaves', 'guam', { kind: 'departure', when: at('07:00') });
  const lands = event('lands', 'shanghai', { kind: 'arrival', when: at('09:00') });
  const said = 'Left Guam Monday 07:00, arrived in Shanghai Monday 09:00 local time (4 hours).';

  test.each<[string, EventSpec, EventSpec]>([
    ['an end known by the day', { ...leaves, when: '1972-02-21' }, lands],
    [
      'an end known by a part of it',
      leaves,
      { ...lands, when: { date: '1972-02-21', part: 'morning' } },
    ],
    ['a day that is only likely', leaves, { ...lands, when: at('09:00', { likely: ['date'] }) }],
    [
      'a departure that began with something else',
      { ...leaves, kind: ['meeting', 'departure'] },
      lands,
    ],
    ['one that was announced alone', { ...leaves, status: 'announced' }, lands],
    ['one that was called off', leaves, { ...lands, status: 'cancelled' }],
    ['a meeting that is no arrival', leaves, { ...lands, kind: 'meeting' }],
    [
      'a movement of which the end is not known',
      leaves,
      { ...lands, kind: 'movement', from: 'guam' },
    ],
  ])('are not told of %s', (_, first, second) => {
    expect(journeys(first, second)).toEqual([undefined, undefined]);
  });

  test('are told at both ends', () => {
    expect(journeys(leaves, lands)).toEqual([said, said]);
  });

  describe('say how far it is', () => {
    const far = (first: EventSpec, second: EventSpec, places = PLACES) => {
      const story = tell([first, second], { places });
      return [...story.events.map(({ when }) => when.journey), story.legs[0]?.text];
    };

    test('where both ends are cities, and on the map how long it took', () => {
      const both = `${FAR} ${said}`;
      expect(far(leaves, lands)).toEqual([both, both, 'about 3,100 km, 4 hours']);
    });

    test('without hours that are not known', () => {
      expect(far({ ...leaves, when: '1972-02-21' }, lands)).toEqual([FAR, FAR, 'about 3,100 km']);
    });

    test.each(['region', 'country', 'undisclosed'] as const)('but not to a %s', (precision) => {
      const shanghai = { ...PLACES.shanghai, precision } as PlaceSpec;
      const told = far(leaves, lands, { ...PLACES, shanghai });
      expect(told).toEqual([said, said, '4 hours']);
    });

    test('nor where it is next to nothing', () => {
      const shanghai = { ...PLACES.shanghai, at: [144.803, 13.5] } as PlaceSpec;
      const when = '1972-02-21';
      const told = far({ ...leaves, when }, { ...lands, when }, { ...PLACES, shanghai });
      expect(told).toEqual([undefined, undefined, undefined]);
    });
  });

  test('begin with the end of a stopover, and end with the start of one', () => {
    const stop = { kind: 'stopover', when: at('05:00', { end: '07:00' }) } as const;
    const found = journeys(event('stop', 'guam', stop), { ...lands, kind: 'stopover' });
    expect(found).toEqual([said, said]);
  });

  test('are told by a movement alone, from its start on the clock of where it started', () => {
    const hop = event('hop', 'shanghai', {
      kind: 'movement',
      from: 'guam',
      when: at('05:00', { end: '09:00' }),
    });
    expect(journeys({ ...leaves, when: '1972-02-21' }, hop)).toEqual([undefined, said]);
  });
});

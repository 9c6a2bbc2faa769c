import { describe, expect, it } from 'vitest';
import { describeSummary, hasReportedStart } from '../../../../src/core/describe/summary';
import type { SummaryInput } from '../../../../src/core/describe/summary';
import type { StoryEvent } from '../../../../src/core/model/story';
import { COUNTRY_CODES, TERRITORY_CODES } from '../../../../src/core/model/countries';
import { story } from '../../../../src/messages/en/story';
import { event, span } from '../../../support/itinerary';
import { tell } from './tell';

const NOON = span('2025-08-17T12:00Z', '2025-08-17T12:00Z');
type Counted = SummaryInput['events'][number];
const bounds: Counted = { span: NOON, status: 'reported' };
const timed: Counted = { span: { ...NOON, precision: 'clock' }, status: 'reported' };
const inferred: Counted = { span: NOON, status: 'inferred' };

const told = (more: Partial<SummaryInput>): string =>
  describeSummary({
    events: [bounds],
    days: 1,
    places: [],
    by: 'country',
    language: 'en',
    messages: story.description,
    sentenceJoin: ' ',
    ...more,
  });

describe('summary', () => {
  it('says nothing of what there is none of', () => {
    expect(told({ days: 0, events: [] })).toBe('0 days. 0 events.');
    expect(told({})).toBe('One day. 1 event.');
  });

  it('has the singular for one of a kind', () => {
    expect(told({ places: ['Djibouti'], events: [timed, inferred] })).toBe(
      'One day, one country: Djibouti. 2 events: 1 with a reported start time, 1 inferred.',
    );
    expect(told({ places: ['Ankara'], by: 'city' })).toBe('One day, one city: Ankara. 1 event.');
    expect(told({ places: ['Guam'], by: 'territory' })).toBe(
      'One day, one territory: Guam. 1 event.',
    );
  });

  it('does not call a territory a country', () => {
    expect(told({ places: ['China', 'Guam'], by: 'territory' })).toBe(
      'One day, two countries and territories: China, Guam. 1 event.',
    );
    const codes = [...TERRITORY_CODES];
    expect(codes.filter((code) => !COUNTRY_CODES.has(code))).toEqual([]);
    for (const code of ['EH', 'FK', 'PS', 'TW', 'XK']) expect(codes).not.toContain(code);
  });

  it('leaves out a count of none', () => {
    expect(told({ events: [timed] })).toBe('One day. 1 event: 1 with a reported start time.');
    expect(told({ events: [inferred] })).toBe('One day. 1 event: 1 inferred.');
  });

  it('writes numbers out up to twelve', () => {
    const places = 'A B C D E F G H I J K L'.split(' ');
    expect(told({ days: 12, places })).toMatch(/^Twelve days, twelve countries: A, B,/);
    expect(told({ days: 13, places: [...places, 'M'] })).toMatch(/^13 days, 13 countries: A, B,/);
    expect(told({ days: 121 })).toMatch(/^121 days\./);
  });

  it('leaves a number in a name alone', () => {
    expect(told({ days: 2, places: ['Camp 1', 'Camp 2'] })).toMatch(/: Camp 1, Camp 2\./);
  });

  it('counts a start as reported only with a clock time and of a reported event', () => {
    const clock = { ...NOON, precision: 'clock' } as const;
    const found = (one: Pick<StoryEvent, 'span' | 'status'>): boolean => hasReportedStart(one);
    expect(found(timed)).toBe(true);
    expect(found({ span: clock, status: 'inferred' })).toBe(false);
    expect(found({ span: clock, status: 'announced' })).toBe(false);
    expect(found({ span: { ...NOON, precision: 'part' }, status: 'reported' })).toBe(false);
  });

  it('counts days from the first to the last, those without an event too', () => {
    const found = tell([
      event('a', 'djibouti', { when: '2025-08-17' }),
      event('b', 'ankara', { when: { date: '2025-08-20', start: '09:00' } }),
    ]);
    expect(found.description).toBe(
      'Four days, two countries: Djibouti, Türkiye. 2 events: 1 with a reported start time.',
    );
  });

  it('counts nothing that is announced or off, and says how many there are', () => {
    const off = { when: '2025-08-25', at: 'istanbul' } as const;
    const found = tell([
      event('a', 'djibouti', { when: '2025-08-17' }),
      event('b', 'ankara', { ...off, status: 'announced' }),
      event('c', 'ankara', { ...off, status: 'postponed' }),
      event('d', 'ankara', { ...off, status: 'cancelled', title: 'x' }),
      event('e', 'ankara', { ...off, status: 'denied', title: 'y' }),
    ]);
    expect(found.description).toBe(
      'One day, one country: Djibouti. 1 event. Not counted: 1 announced, 1 postponed, 1 cancelled, 1 denied.',
    );
  });

  it('says of a tour that is to come that it is announced', () => {
    const status = 'announced';
    const found = tell([
      event('a', 'djibouti', { when: '2025-08-17', status }),
      event('b', 'ankara', { when: '2025-08-19', status }),
    ]);
    expect(found.description).toBe(
      'Announced: Three days, two countries: Djibouti, Türkiye. Not counted: 2 announced.',
    );
  });

  it('counts nothing where all is off', () => {
    expect(tell([event('a', 'djibouti', { status: 'cancelled' })]).description).toBe(
      '0 days. 0 events. Not counted: 1 cancelled.',
    );
  });

  it('names cities on a tour of one country, each once, and home never', () => {
    const found = tell(
      [
        event('a', 'tokyo', { when: '2025-08-17' }),
        event('b', 'istanbul', { when: '2025-08-18' }),
        event('c', 'ankara', { when: '2025-08-19' }),
        event('d', 'istanbul', { when: '2025-08-20' }),
      ],
      { home: 'tokyo' },
    );
    expect(found.description).toBe('Four days, two cities: Istanbul, Ankara. 4 events.');
  });

  it('names no country where all was at home', () => {
    expect(tell([event('a', 'tokyo')], { home: 'tokyo' }).description).toBe('One day. 1 event.');
  });
});

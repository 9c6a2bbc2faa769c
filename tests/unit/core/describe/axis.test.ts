import { describe, expect, test } from 'vitest';
import type { PlaceSpec } from '../../../../src/core/model/itinerary';
import { event, place } from '../../../support/itinerary';
import { tell } from './tell';

const PLACES: Readonly<Record<string, PlaceSpec>> = {
  washington: place('US', 'Washington', { zone: 'America/New_York' }),
  guam: place('GU', 'Guam', { zone: 'Pacific/Guam', at: [144.8, 13.5] }),
  shanghai: place('CN', 'Shanghai', { zone: 'Asia/Shanghai', at: [121.3, 31.2] }),
  perth: place('AU', 'Perth', { zone: 'Australia/Perth', at: [115.9, -32] }),
  london: place('GB', 'London', { zone: 'Europe/London', at: [0, 51] }),
};
const axis = (at: readonly string[], home?: string, date = '1974-01-18'): string =>
  tell(
    at.map((key) => event(key, key, { when: date })),
    { places: PLACES, home },
  ).axis.words;

describe('the name of the axis', () => {
  test('names the place where no time is local to all', () => {
    expect(axis(['washington', 'guam', 'shanghai'], 'washington')).toBe('Washington, UTC−4');
    expect(axis(['guam', 'shanghai'], undefined, '1972-02-21')).toBe('Guam, UTC+10');
  });

  test('is local time where all places abroad keep one, whatever home keeps', () => {
    expect(axis(['washington', 'shanghai'], 'washington')).toBe('Local time, UTC+8');
    expect(axis(['shanghai', 'perth'], 'washington')).toBe('Local time, UTC+8');
  });

  test('is local time on a journey that never leaves home', () => {
    expect(axis(['washington'], 'washington')).toBe('Local time, UTC−4');
  });

  test('has the offset of the date', () => {
    expect(axis(['london'], undefined, '2025-01-18')).toBe('Local time, UTC');
    expect(axis(['london'], undefined, '2025-08-18')).toBe('Local time, UTC+1');
  });
});

test('several times abroad are told apart from one that all of it keeps', () => {
  const mixed = (at: readonly string[], home?: string) =>
    tell(
      at.map((key) => event(`at-${key}`, key, { when: '1972-02-21' })),
      { places: PLACES, ...(home === undefined ? {} : { home }) },
    ).axis.mixed;
  expect(mixed(['washington', 'shanghai'], 'washington')).toBeUndefined();
  expect(mixed(['washington', 'guam', 'shanghai'], 'washington')).toBe(true);
  expect(mixed(['guam', 'shanghai'])).toBe(true);
});

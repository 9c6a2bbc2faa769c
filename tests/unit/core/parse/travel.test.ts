import { describe, expect, it } from 'vitest';
import type { EventSpec, Itinerary, WhenSpec } from '../../../../src/core/model/itinerary';
import { createReport } from '../../../../src/core/parse/report';
import { checkTravel } from '../../../../src/core/parse/travel';
import { resolveSpans } from '../../../../src/core/time/resolve';
import { event, itinerary, place } from '../../../support/itinerary';

const places = {
  ankara: place('TR', 'Ankara', { at: [32.86, 39.93], zone: 'Europe/Istanbul' }),
  palace: place('TR', 'Ankara', { at: [32.8, 39.93], zone: 'Europe/Istanbul' }),
  istanbul: place('TR', 'Istanbul', { at: [28.98, 41.01], zone: 'Europe/Istanbul' }),
  djibouti: place('DJ', 'Djibouti', { at: [43.15, 11.59], zone: 'Africa/Djibouti' }),
};
const at = (
  id: string,
  where: keyof typeof places,
  when: WhenSpec,
  more: Partial<EventSpec> = {},
) => event(id, where, { when, ...more });
const on18 = (start: string, end?: string): WhenSpec => ({ date: '2025-08-18', start, end });

function problems(events: readonly EventSpec[], more: Partial<Itinerary> = {}): string[] {
  const file = itinerary(places, events, more);
  const report = createReport();
  checkTravel(file, resolveSpans(file).spans, report);
  return report.problems.map(({ code, path }) => `${code} ${String(path[1])}`);
}

describe('checkTravel finds', () => {
  it('two places at once', () => {
    const events = [
      at('a', 'ankara', on18('10:00', '12:00')),
      at('b', 'djibouti', on18('11:00', '13:00')),
    ];
    expect(problems(events)).toEqual(['two-places-at-once 1']);
  });

  it('a moment elsewhere in the middle of a meeting', () => {
    const events = [at('a', 'ankara', on18('10:00', '12:00')), at('b', 'djibouti', on18('11:00'))];
    expect(problems(events)).toEqual(['two-places-at-once 1']);
  });

  it('a continent crossed in an hour', () => {
    const events = [at('a', 'djibouti', on18('10:00')), at('b', 'ankara', on18('11:00'))];
    expect(problems(events)).toEqual(['impossible-speed 1']);
  });

  it('the same, whatever comes between at a time that nobody knows', () => {
    const events = [
      at('a', 'djibouti', on18('10:00')),
      at('x', 'ankara', '2025-08-18'),
      at('b', 'ankara', on18('11:00')),
    ];
    expect(problems(events)).toEqual(['impossible-speed 2']);
  });

  it('a road that would need an aeroplane', () => {
    const events = [at('a', 'ankara', on18('10:00')), at('b', 'istanbul', on18('11:00'))];
    const legs = [{ from: 'a', to: 'istanbul', by: 'road' as const }];
    expect(problems(events)).toEqual([]);
    expect(problems(events, { legs })).toEqual(['impossible-speed 1']);
  });

  it('a departure before the arrival at the same stop', () => {
    const events = [
      at('in', 'ankara', on18('15:00'), { kind: 'arrival' }),
      at('out', 'ankara', on18('12:00'), { kind: ['departure', 'ceremony'] }),
    ];
    expect(problems(events)).toEqual(['leaves-before-it-arrives 1']);
  });
});

describe('checkTravel has nothing to say', () => {
  it.each<[string, readonly EventSpec[]]>([
    [
      'of two rooms in one city',
      [at('a', 'ankara', on18('10:00', '12:00')), at('b', 'palace', on18('11:00', '12:00'))],
    ],
    [
      'of two events of a day whose hours nobody knows',
      [at('a', 'ankara', '2025-08-18'), at('b', 'djibouti', '2025-08-18')],
    ],
    [
      'of a meeting with an open end',
      [at('a', 'ankara', on18('10:00')), at('b', 'djibouti', on18('16:00'))],
    ],
    [
      'of who was not there',
      [
        at('a', 'ankara', on18('10:00', '12:00')),
        at('b', 'djibouti', on18('11:00', '12:00'), { absent: true }),
      ],
    ],
    [
      'of what was called off',
      [
        at('a', 'ankara', on18('10:00', '12:00')),
        at('b', 'djibouti', on18('11:00', '12:00'), { status: 'cancelled' }),
      ],
    ],
    [
      'of a return to a city',
      [
        at('out', 'ankara', on18('08:00'), { kind: 'departure' }),
        at('x', 'istanbul', on18('12:00')),
        at('in', 'ankara', on18('18:00'), { kind: 'arrival' }),
      ],
    ],
    [
      'of a stop between two others',
      [
        at('in', 'ankara', on18('08:00'), { kind: 'arrival' }),
        at('out', 'ankara', on18('12:00'), { kind: 'departure' }),
      ],
    ],
  ])('%s', (_, events) => {
    expect(problems(events)).toEqual([]);
  });

  it('of two travellers', () => {
    const tracks = { a: { people: [] }, b: { people: [] } };
    const events = [
      at('a', 'ankara', on18('10:00', '12:00')),
      at('b', 'djibouti', on18('11:00', '13:00'), { track: 'b' }),
    ];
    expect(problems(events, { tracks })).toEqual([]);
  });
});

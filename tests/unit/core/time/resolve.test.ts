import { describe, expect, test } from 'vitest';
import type { WhenSpec } from '../../../../src/core/model/itinerary';
import type { Edge, Span } from '../../../../src/core/model/story';
import { durationMinutes, aboutMinutes } from '../../../../src/core/time/duration';
import { resolveSpans, resolveWhen } from '../../../../src/core/time/resolve';
import { instantToLocal } from '../../../../src/core/time/zone';
import { itineraryOf, type EventSketch } from '../describe/whenCases';

const ZONE = 'Europe/Istanbul';
const ZONES = { ankara: ZONE, tokyo: 'Asia/Tokyo', washington: 'America/New_York' };
const ev = (id: string, when: WhenSpec, more: Partial<EventSketch> = {}): EventSketch => ({
  id,
  when,
  ...more,
});

function spansOf(...sketches: EventSketch[]): ReturnType<typeof resolveSpans> {
  return resolveSpans(itineraryOf(sketches, ZONES));
}
function spanIn(result: ReturnType<typeof resolveSpans>, id: string): Span {
  const span = result.spans.get(id);
  if (!span) throw new Error(`no span ${id}`);
  return span;
}
const local = (edge: Edge, zone = ZONE): string => {
  const { day, time } = instantToLocal(edge.at, zone);
  return `${day} ${time}`;
};
const four = (span: Span, zone = ZONE): string[] =>
  [span.startMin, span.startMax, span.endMin, span.endMax].map((edge) => local(edge, zone));

describe('bad input', () => {
  test.each(['', 'h', '45', '1.5h', '-1h', '45m1h'])('%j is no duration', (text) => {
    expect(() => durationMinutes(text)).toThrow(RangeError);
  });

  test('dates that cannot be read and events that do not exist count as not given', () => {
    const result = spansOf(
      ev('a', 'next week'),
      ev('b', { date: '2025-08-18', after: ['nobody'], before: ['a'] }),
    );
    expect(result.problems).toEqual([]);
    expect(spanIn(result, 'a').startMin).toMatchObject({ basis: 'derived', by: 'b' });
    expect(local(spanIn(result, 'b').startMin)).toBe('2025-08-18 00:00');
  });

  test('an event without any date is drawn over the whole file, as open', () => {
    const result = spansOf(ev('a', '2025-08-18'), ev('b', '2025-08-20'), ev('c', {}));
    const span = spanIn(result, 'c');
    expect(four(span)).toEqual([
      '2025-08-18 00:00',
      '2025-08-21 00:00',
      '2025-08-18 00:00',
      '2025-08-21 00:00',
    ]);
    expect([span.startMin.open, span.startMax.open]).toEqual([true, true]);
    expect(() => spansOf(ev('c', {}))).not.toThrow();
  });

  test('after and before in a circle end', () => {
    const result = spansOf(
      ev('a', { date: '2025-08-18', lasts: '1h', after: ['c'] }),
      ev('b', { after: ['a'], lasts: '1h' }),
      ev('c', { after: ['b'], before: ['a'] }),
      ev('self', { date: '2025-08-19', after: ['self'] }),
    );
    expect(result.spans.size).toBe(4);
    expect(result.problems.length).toBeGreaterThan(0);
  });

  test('a time that the clock jumped over, or that exists twice, is taken as it can be', () => {
    const gap = resolveWhen({ date: '2025-03-09', start: '02:30' }, 'America/New_York');
    expect(local(gap.startMin, 'America/New_York')).toBe('2025-03-09 03:30');
    const twice = resolveWhen({ date: '2025-11-02', start: '01:30' }, 'America/New_York');
    expect(twice.startMax.at - twice.startMin.at).toBe(3_600_000);
    const later = resolveWhen(
      { date: '2025-11-02', start: '01:30', fold: 'later' },
      'America/New_York',
    );
    expect(later.startMin.at).toBe(twice.startMax.at);
  });
});

describe('contradictions', () => {
  test('an event that must end after the next begins is named with its facts', () => {
    const { problems, spans } = spansOf(
      ev('press', { date: '2025-08-18', start: '15:41', end: '16:03' }),
      ev('arrival', { date: '2025-08-18', start: '15:00', after: ['press'] }),
    );
    expect(problems).toEqual([
      {
        code: 'contradiction',
        level: 'error',
        path: ['events', 1, 'when'],
        params: { events: 'press, arrival' },
        related: [
          {
            field: 'end',
            path: ['events', 0, 'when', 'end'],
            params: { event: 'press', value: '2025-08-18 16:03' },
          },
          {
            field: 'after',
            path: ['events', 1, 'when', 'after'],
            params: { event: 'arrival', value: 'press', other: 'press' },
          },
          {
            field: 'start',
            path: ['events', 1, 'when', 'start'],
            params: { event: 'arrival', value: '2025-08-18 15:00' },
          },
        ],
      },
    ]);
    expect(spans.size).toBe(2);
  });

  test('a chain over several events names all of them, once', () => {
    const { problems } = spansOf(
      ev('a', { date: '2025-08-18', start: '15:00', end: '16:00' }),
      ev('b', { after: ['a'], lasts: '2h' }),
      ev('c', { after: ['b'] }),
      ev('d', { date: '2025-08-18', start: '17:00', after: ['c'] }),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]?.params.events).toBe('a, b, c, d');
  });

  test('two separate contradictions are two problems', () => {
    const { problems } = spansOf(
      ev('a', { date: '2025-08-18', start: '15:00' }),
      ev('b', { date: '2025-08-18', start: '14:00', after: ['a'] }),
      ev('c', { date: '2025-08-19', start: '15:00' }),
      ev('d', { date: '2025-08-19', start: '14:00', after: ['c'] }),
    );
    expect(problems).toHaveLength(2);
  });

  test('spans stay in order whatever the contradiction', () => {
    const { spans } = spansOf(
      ev('a', { date: '2025-08-18', start: '15:00', end: '14:00', lasts: '3h' }),
      ev('b', { date: '2025-08-17', endDate: '2025-08-16', after: ['a'] }),
    );
    for (const { startMin, startMax, endMin, endMax } of spans.values()) {
      expect(startMin.at).toBeLessThanOrEqual(startMax.at);
      expect(endMin.at).toBeLessThanOrEqual(endMax.at);
      expect(startMin.at).toBeLessThanOrEqual(endMin.at);
      expect(startMax.at).toBeLessThanOrEqual(endMax.at);
    }
  });

  test('"about" and the parts of the day leave some room before there is one', () => {
    const { problems } = spansOf(
      ev('a', { date: '2025-08-18', start: '09:00', lasts: '1h', about: ['lasts'] }),
      ev('b', { date: '2025-08-18', start: '09:57', after: ['a'] }),
      ev('c', { date: '2025-08-18', start: '11:30', end: '12:20', after: ['b'] }),
      ev('d', { date: '2025-08-18', part: 'morning', after: ['c'] }),
    );
    expect(problems).toEqual([]);
    const late = spansOf(
      ev('c', { date: '2025-08-18', start: '11:30', end: '13:20' }),
      ev('d', { date: '2025-08-18', part: 'morning', after: ['c'] }),
    );
    expect(late.problems).toHaveLength(1);
  });

  test('what did not take place contradicts nothing that did', () => {
    const plan = { date: '2025-08-18', start: '15:00', before: ['b'] };
    const b = ev('b', { date: '2025-08-18', start: '14:00' });
    for (const status of ['announced', 'postponed', 'cancelled', 'denied'] as const) {
      const result = spansOf(ev('a', { ...plan }, { status }), ev('b', { date: '2025-08-18' }));
      expect(local(spanIn(result, 'b').startMin)).toBe('2025-08-18 00:00');
    }
    expect(spansOf(ev('a', plan), b).problems).toHaveLength(1);
  });
});

describe('one event', () => {
  test.each<[WhenSpec, Span['precision'], boolean, string[]]>([
    ['2025-08-21', 'date', false, ['21 00:00', '22 00:00', '21 00:00', '22 00:00']],
    [
      { date: '2025-08-18', start: '15:41', end: '16:03' },
      'clock',
      true,
      ['18 15:41', '18 15:41', '18 16:03', '18 16:03'],
    ],
    [
      { date: '2025-08-18', start: '09:00', lasts: '50m', about: ['lasts'] },
      'clock',
      true,
      ['18 09:00', '18 09:00', '18 09:45', '18 09:55'],
    ],
    [
      { date: '2025-08-20', start: '12:20' },
      'clock',
      false,
      ['20 12:20', '20 12:20', '20 12:20', '20 12:20'],
    ],
    [
      { date: '2025-08-20', start: '23:00', endDate: '2025-08-21', end: '01:00' },
      'clock',
      true,
      ['20 23:00', '20 23:00', '21 01:00', '21 01:00'],
    ],
    [
      { date: '2025-08-20', start: '20:00', atMost: '2h' },
      'clock',
      false,
      ['20 20:00', '20 20:00', '20 20:00', '20 22:00'],
    ],
    [
      { date: '2025-08-17', part: 'afternoon' },
      'part',
      false,
      ['17 12:00', '17 18:00', '17 12:00', '17 18:00'],
    ],
    [
      { date: '2025-08-17', part: 'night' },
      'part',
      false,
      ['17 20:00', '18 05:00', '17 20:00', '18 05:00'],
    ],
    [
      { date: '2025-08-17', earliest: '10:00', latest: '12:00' },
      'bounds',
      false,
      ['17 10:00', '17 12:00', '17 10:00', '17 12:00'],
    ],
    [
      { date: '2025-08-21', latest: { time: '24:00', zone: 'Asia/Tokyo' } },
      'bounds',
      false,
      ['21 00:00', '21 18:00', '21 00:00', '21 18:00'],
    ],
    ['2025-08-17/2025-08-19', 'date', true, ['17 00:00', '18 00:00', '19 00:00', '20 00:00']],
    ['[2025-08-17..2025-08-19]', 'date', false, ['17 00:00', '20 00:00', '17 00:00', '20 00:00']],
  ])('%j', (when, precision, endKnown, edges) => {
    const span = resolveWhen(when, ZONE);
    expect(span.precision).toBe(precision);
    expect(span.endKnown).toBe(endKnown);
    expect(four(span)).toEqual(edges.map((edge) => `2025-08-${edge}`));
  });

  test('a day that is 23 hours long is 23 hours long', () => {
    const span = resolveWhen('2025-03-30', 'Europe/London');
    expect(span.startMax.at - span.startMin.at).toBe(23 * 3_600_000);
  });

  test.each([
    ['09:00', 30],
    ['09', 30],
    ['11:30', 15],
    ['11:40', 10],
    ['11:45', 10],
    ['11:35', 5],
    ['11:42', 5],
  ])('"about %s" is %i minutes wide either way, and says the same', (start, width) => {
    expect(aboutMinutes(start)).toBe(width);
    const span = resolveWhen({ date: '2025-08-18', start, about: ['start'] }, ZONE);
    expect(span.startMax.at - span.startMin.at).toBe(2 * width * 60_000);
    expect(span.startMin.says).toBe(span.startMax.says);
    expect(span.startMin.soft).toBe('about');
  });

  test('an end without a limit is drawn at the start, and nothing is claimed of it', () => {
    const span = resolveWhen({ date: '2025-08-18', start: '09:00' }, ZONE);
    expect(span.endKnown).toBe(false);
    expect(span.endMax.at).toBe(span.startMax.at);
  });

  test('historic clocks are those of their time', () => {
    const stop = resolveWhen({ date: '1972-02-28', start: '00:05' }, 'America/Anchorage');
    expect(new Date(stop.startMin.at).toISOString()).toBe('1972-02-28T10:05:00.000Z');
    const announced = resolveWhen({ date: '1974-01-17', start: '15:00' }, 'America/New_York');
    expect(new Date(announced.startMin.at).toISOString()).toBe('1974-01-17T19:00:00.000Z');
  });
});

describe('several events', () => {
  const president = ev('president', {
    date: '2025-08-18',
    start: '11:30',
    lasts: '25m',
    about: ['lasts'],
  });
  const press = ev('press', { date: '2025-08-18', start: '15:41', end: '16:03' });

  test('a bound from an approximate end is derived, soft, and says the nominal value', () => {
    const visit = ev('visit', { date: '2025-08-18', after: ['president'], before: ['press'] });
    const span = spanIn(spansOf(president, press, visit), 'visit');
    expect(span.precision).toBe('bounds');
    expect(span.startMin).toMatchObject({ basis: 'derived', soft: 'about', by: 'president' });
    expect(instantToLocal(span.startMin.says, ZONE).time).toBe('11:55');
    expect(span.startMin.at).toBeLessThan(span.startMin.says);
    expect(span.endMax).toMatchObject({ basis: 'derived', by: 'press' });
    expect(span.endMax.soft).toBeUndefined();
  });

  test('a likely order stays likely, and keeps "about" beside it', () => {
    const when = { date: '2025-08-18', after: ['president'], likely: ['after' as const] };
    const span = spanIn(spansOf(president, ev('visit', when)), 'visit');
    expect(span.startMin).toMatchObject({ soft: 'likely', about: true, by: 'president' });
  });

  test('a bound through an inferred event names the reported one behind it', () => {
    const result = spansOf(
      press,
      ev('departure', { after: ['press'], before: ['arrival'] }, { status: 'inferred' }),
      ev('arrival', { after: ['departure'], before: ['welcome'] }, { status: 'inferred' }),
      ev('welcome', { date: '2025-08-19', before: ['talks'] }),
      ev('talks', { date: '2025-08-19', start: '11:05' }),
    );
    expect(spanIn(result, 'arrival').startMin.by).toBe('press');
    expect(spanIn(result, 'departure').endMax.by).toBe('welcome');
    expect(spanIn(result, 'welcome').endMax.by).toBe('talks');
    expect(local(spanIn(result, 'departure').endMax)).toBe('2025-08-19 11:05');
  });

  test('a hard bound is preferred to a likely one at the same moment', () => {
    const result = spansOf(
      press,
      ev('baykar', { date: '2025-08-18', after: ['press'], likely: ['after'] }),
      ev('departure', { after: ['press', 'baykar'] }),
    );
    const { startMin, startMax } = spanIn(result, 'departure');
    expect(startMin.soft).toBeUndefined();
    expect(startMin.by).toBe('press');
    expect(startMax.open).toBe(true);
  });

  test('an approximate length sharpens no latest start', () => {
    const result = spansOf(
      ev('arrival', { before: ['talks'], after: ['press'] }),
      ev('press', { date: '2025-08-20', start: '12:20', end: '13:37' }),
      ev('talks', { date: '2025-08-21', lasts: '30m', about: ['lasts'], latest: '18:00' }),
    );
    const said = new Date(spanIn(result, 'arrival').endMax.says).toISOString();
    expect(said).toBe(new Date(spanIn(result, 'talks').endMax.says).toISOString());
    expect(spanIn(result, 'arrival').endMax.soft).toBeUndefined();
  });

  test('a day plus a duration stays a day', () => {
    const result = spansOf(
      ev('talks', { date: '2025-08-21', lasts: '30m', about: ['lasts'] }),
      ev('departure', { date: '[2025-08-21..2025-08-22]', after: ['talks'] }),
    );
    expect(spanIn(result, 'talks').precision).toBe('date');
    expect(spanIn(result, 'departure').startMin).toMatchObject({ day: '2025-08-21' });
  });

  test('bounds are compared as instants, across zones and the date line', () => {
    const result = spansOf(
      ev('left', { date: '2025-08-17', start: '01:00' }, { at: 'tokyo' }),
      ev('landed', { before: ['met'], after: ['left'] }, { at: 'washington' }),
      ev('met', { date: '2025-08-16', start: '18:00' }, { at: 'washington' }),
    );
    expect(result.problems).toEqual([]);
    expect(four(spanIn(result, 'landed'), 'America/New_York').slice(0, 2)).toEqual([
      '2025-08-16 12:00',
      '2025-08-16 18:00',
    ]);
  });

  test('file order alone says nothing', () => {
    const result = spansOf(press, ev('x', '2025-08-18'), president);
    expect(spanIn(result, 'x').precision).toBe('date');
  });

  test('the order of the file does not change a span', () => {
    const sketches = [
      president,
      ev('visit', { date: '2025-08-18', after: ['president'], before: ['press'] }),
      press,
      ev('departure', { after: ['visit', 'press'], before: ['king'] }),
      ev('king', '2025-08-21'),
    ];
    const one = spansOf(...sketches).spans;
    const other = spansOf(...[...sketches].reverse()).spans;
    for (const [id, span] of one) expect(other.get(id)).toEqual(span);
  });

  test('a chain of 2,000 events, in order and in none', () => {
    const count = 2000;
    const sketches = Array.from({ length: count }, (_, index) => {
      const day = index % 100 === 0 ? { date: '[2025-01-01..2027-12-31]' } : {};
      const after = index === 0 ? {} : { after: [`e${String(index - 1)}`] };
      return ev(`e${String(index)}`, { ...day, ...after, lasts: '10m' });
    });
    const shuffled = sketches.map((_, index) => sketches[(index * 7919) % count] ?? ev('none', ''));
    for (const list of [sketches, shuffled]) {
      const { spans, problems } = spansOf(...list);
      expect(problems).toEqual([]);
      const last = spans.get(`e${String(count - 1)}`);
      expect(((last?.startMin.at ?? 0) - Date.parse('2024-12-31T21:00Z')) / 600_000).toBe(
        count - 1,
      );
    }
  });
});

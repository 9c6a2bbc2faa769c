import { describe, expect, it } from 'vitest';
import {
  instantOn,
  localDays,
  nightsOf,
  secondDays,
  type DatedDay,
} from '../../../../src/core/layout/nights';
import { PLOT_WIDTHS } from '../../../../src/core/layout/plan';
import { percentOf } from '../../../../src/core/layout/scale';
import { clearOf, clockTicks, dayTicks, hourTicks } from '../../../../src/core/layout/ticks';
import { epochMs } from '../../../../src/core/model/brand';
import { at, daysFrom, makeStory } from '../../../support/timelineStory';

const HOUR = 3_600_000;
const iso = (text: string) => epochMs(Date.parse(text));
const clocks = (instants: readonly number[]) => instants.map((ms) => new Date(ms).toISOString());

describe('local days', () => {
  it('finds none without midnights', () => {
    expect(localDays([])).toEqual([]);
    expect(nightsOf([])).toEqual([]);
  });

  it('adds the days around a single midnight', () => {
    const days = localDays([iso('2025-08-18T00:00Z')]);
    expect(days.map(({ from }) => from)).toEqual([
      iso('2025-08-17T00:00Z'),
      iso('2025-08-18T00:00Z'),
    ]);
  });

  it('counts hours right on the day of 23 hours', () => {
    /* Paris, 30 March 2025: 02:00 becomes 03:00. */
    const day = { from: iso('2025-03-29T23:00Z'), to: iso('2025-03-30T22:00Z') };
    expect(clocks([0, 60, 180, 360, 720].map((m) => instantOn(day, m)))).toEqual([
      '2025-03-29T23:00:00.000Z',
      '2025-03-30T00:00:00.000Z',
      '2025-03-30T01:00:00.000Z',
      '2025-03-30T04:00:00.000Z',
      '2025-03-30T10:00:00.000Z',
    ]);
  });

  it('makes the night before a change of clocks an hour shorter', () => {
    const days = localDays([iso('2025-03-29T23:00Z'), iso('2025-03-30T22:00Z')]);
    const lengths = nightsOf(days).map(({ from, to }) => (to - from) / HOUR);
    expect(lengths).toEqual([12, 11, 12, 12]);
  });
});

describe('the days of a second clock', () => {
  const from = iso('2025-08-16T21:00Z');
  const story = (start = from, days = 3) =>
    makeStory([], { extent: { from: start, to: epochMs(start + days * 24 * HOUR) } });
  const spell = (days: readonly DatedDay[]) =>
    days.map(({ date, from: at }) => `${date} ${new Date(at).toISOString().slice(5, 16)}`);

  it('throws for a zone that is none', () => {
    expect(() => secondDays(story(), 'Mars/Olympus')).toThrow(RangeError);
  });

  it.each([undefined, 'Asia/Amman', 'Europe/Istanbul'])('are none for %s', (zone) => {
    expect(secondDays(story(), zone)).toEqual([]);
  });

  it.each([
    [
      'Asia/Tokyo',
      [
        '2025-08-17 08-16T15:00',
        '2025-08-18 08-17T15:00',
        '2025-08-19 08-18T15:00',
        '2025-08-20 08-19T15:00',
      ],
    ],
    [
      'America/Los_Angeles',
      [
        '2025-08-16 08-16T07:00',
        '2025-08-17 08-17T07:00',
        '2025-08-18 08-18T07:00',
        '2025-08-19 08-19T07:00',
      ],
    ],
    [
      'Pacific/Kiritimati',
      [
        '2025-08-17 08-16T10:00',
        '2025-08-18 08-17T10:00',
        '2025-08-19 08-18T10:00',
        '2025-08-20 08-19T10:00',
      ],
    ],
    [
      'Australia/Lord_Howe',
      [
        '2025-08-17 08-16T13:30',
        '2025-08-18 08-17T13:30',
        '2025-08-19 08-18T13:30',
        '2025-08-20 08-19T13:30',
      ],
    ],
  ])('touch the story on the clock of %s', (zone, days) => {
    expect(spell(secondDays(story(), zone))).toEqual(days);
  });

  it('begin after midnight where the clock jumps over it', () => {
    const days = secondDays(story(iso('2025-04-24T12:00Z'), 1), 'Africa/Cairo');
    expect(spell(days)).toEqual(['2025-04-24 04-23T22:00', '2025-04-25 04-24T22:00']);
    expect(days[1]?.to).toBe(iso('2025-04-25T21:00Z'));
  });

  it('begin after the hour that is repeated before midnight, and with the first of two midnights', () => {
    const days = secondDays(story(iso('2025-10-30T12:00Z'), 1), 'Africa/Cairo');
    expect(spell(days)).toEqual(['2025-10-30 10-29T21:00', '2025-10-31 10-30T22:00']);
    const havana = secondDays(story(iso('2025-11-01T12:00Z'), 1), 'America/Havana');
    expect(spell(havana)).toEqual(['2025-11-01 11-01T04:00', '2025-11-02 11-02T04:00']);
  });

  it('leave out a day that a zone left out', () => {
    const days = secondDays(story(iso('2011-12-29T12:00Z'), 2), 'Pacific/Apia');
    expect(days.map(({ date }) => date)).toEqual(['2011-12-29', '2011-12-31', '2012-01-01']);
  });
});

describe('the room beside the name of a second clock', () => {
  it.each([
    ['', 22],
    ['Tokyo', 62],
    ['Washington', 102],
    ['ワシントン', 82],
    ['عمّان', 82],
  ])('of %s is %i px of the narrowest plot', (name, px) => {
    expect(clearOf(name) * 2.8).toBeCloseTo(px);
  });
});

describe('ticks of a second clock', () => {
  it.each([0.25, 1, 3, 6, 12, 40, 400])('keep apart at every width over %d days', (count) => {
    const extent = { from: at('2025-08-17'), to: epochMs(at('2025-08-17') + count * 24 * HOUR) };
    const days = secondDays(makeStory([], { extent }), 'Asia/Tokyo');
    const ticks = clockTicks(days, extent, percentOf(extent), 0);
    PLOT_WIDTHS.forEach((width, i) => {
      const px = Math.max(280, width) / 100;
      const shown = [
        ...ticks.days.map(({ x, least }) => ({ x: x * px, least, half: 21 })),
        ...ticks.hours.map(({ x, text, least }) => ({ x: x * px, least, half: text.length * 3.5 })),
      ]
        .filter(({ least }) => least <= i)
        .sort((a, b) => a.x - b.x);
      for (const [n, { x, half }] of shown.entries()) {
        const next = shown[n + 1];
        if (next) expect(next.x - x).toBeGreaterThan(half + next.half);
      }
      // Hours go before days do.
      const [some, all] = [shown.some(({ half }) => half < 21), ticks.days.length];
      if (some) expect(shown.filter(({ half }) => half === 21)).toHaveLength(all);
    });
  });
});

describe('ticks', () => {
  const range = (days: number) => ({
    from: at('2025-08-17'),
    to: epochMs(at('2025-08-17') + days * 24 * HOUR),
  });
  const hoursIn = (days: number) => {
    const span = range(days);
    const midnights = Array.from({ length: Math.ceil(days) + 1 }, (_, i) =>
      epochMs(span.from + i * 24 * HOUR),
    );
    const toPercent = percentOf(span);
    return hourTicks(localDays(midnights), span, toPercent, { margin: 0 });
  };
  const apart = (xs: readonly number[], width: number) =>
    Math.min(...xs.slice(1).map((x, i) => ((x - (xs[i] ?? 0)) / 100) * width));

  it('has no days without days', () => {
    expect(dayTicks([], Number, 0)).toEqual([]);
  });

  it.each([0.02, 0.25, 1, 3, 6, 12, 40])(
    'keeps hours apart at every width over %d days',
    (days) => {
      const ticks = hoursIn(days);
      PLOT_WIDTHS.forEach((width, i) => {
        const shown = ticks.filter(({ least }) => least <= i);
        const needed = shown.some(({ text }) => text.includes(':')) ? 42 : 21;
        expect(
          apart(
            shown.map(({ x }) => x),
            Math.max(280, width),
          ),
        ).toBeGreaterThanOrEqual(needed - 1e-6);
      });
    },
  );

  it('shows 12 alone in a narrow layout and 06 12 18 in a wide one', () => {
    const ticks = hoursIn(6);
    const at = (i: number) =>
      new Set(ticks.filter(({ least }) => least <= i).map(({ text }) => text));
    expect(at(0)).toEqual(new Set(['12']));
    expect(at(3)).toEqual(new Set(['06', '12', '18']));
  });

  it('has no hours on a journey of months', () => {
    expect(hoursIn(300)).toEqual([]);
  });

  it.each([6, 12, 40, 365])('keeps the names of %d days apart at every width', (count) => {
    const ticks = dayTicks(daysFrom('2025-08-17', count), percentOf(range(count)), 0);
    PLOT_WIDTHS.forEach((width, i) => {
      const shown = ticks.filter(({ least }) => least !== null && least <= i);
      expect(shown.length).toBeGreaterThan(0);
      expect(
        apart(
          shown.map(({ x0 }) => x0),
          Math.max(280, width),
        ),
      ).toBeGreaterThanOrEqual(45);
    });
  });
});

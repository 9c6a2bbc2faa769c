import { describe, expect, it } from 'vitest';
import { instantOn, localDays, nightsOf } from '../../../../src/core/layout/nights';
import { PLOT_WIDTHS } from '../../../../src/core/layout/plan';
import { percentOf } from '../../../../src/core/layout/scale';
import { dayTicks, hourTicks } from '../../../../src/core/layout/ticks';
import { epochMs } from '../../../../src/core/model/brand';
import { at, daysFrom } from '../../../support/timelineStory';

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
    return hourTicks(localDays(midnights), span, toPercent, { margin: 0, withMidnight: false });
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

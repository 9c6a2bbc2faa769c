/**
 * Names of days and hours along the axis. What fits depends on a width that nobody knows when the
 * page is made, so each tick says from which width of the plot it has room; CSS does the rest.
 */
import type { LiveDay } from '../model/liveStory';
import type { DatedDay, LocalDay } from './nights';
import { instantOn } from './nights';
import type { ClockTicks, DayTick, HourTick, TimeRange } from './plan';
import { PLOT_WIDTHS } from './plan';
import type { ToPercent } from './scale';
import { inView } from './scale';

/** The narrowest plot there is: 320 px without the page's margins. */
const NARROWEST = 280;
/** Room that a short day name takes, with space beside it, px. */
const DAY_PX = 45;
/** Minutes; each divides the next, so that a wider plot shows all that a narrower one does. */
const STEPS = [5, 15, 30, 60, 180, 360, 720] as const;

/** Room for an hour, px: quarters of the day stand close, unless names of days stand among them. */
function roomFor(step: number, withDays: boolean): number {
  return step < 360 || withDays ? 42 : 21;
}

/** Index of the narrowest plot in which a share of it (per cent) has `px`; null if none is wide enough. */
function leastFor(px: number, percent: number): number | null {
  const needed = (px * 100) / percent;
  const index = PLOT_WIDTHS.findIndex((width) => Math.max(width, NARROWEST) >= needed);
  return index < 0 ? null : index;
}

/** Returns the days in view. Where names would touch, every second, fourth, ... keeps its own longer. */
export function dayTicks(
  days: readonly LiveDay[],
  toPercent: ToPercent,
  margin: number,
): DayTick[] {
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return [];
  const average = (toPercent(last.to) - toPercent(first.from)) / days.length;
  return days.flatMap((day, i) => {
    const x0 = toPercent(day.from);
    const x1 = toPercent(day.to);
    if (!inView(x0, x1, margin)) return [];
    const { date, words, medium, short } = day;
    const least = i === 0 ? 0 : leastFor(DAY_PX, average * powerOfTwoIn(i));
    return [{ date, words, medium, short, x0, x1, least }];
  });
}

/**
 * Returns from where on, per cent of the narrowest plot, the name of a day keeps off a name that
 * stands at the row's beginning in letters of 12 px: a full-width one has all of them, another at
 * most 8 on the average, half a day's name 22. No name gives what the half needs.
 */
export function clearOf(name: string): number {
  const letter = /[^\0-\u052f]/.test(name) ? 12 : 8;
  return ((name.length * letter + 22) / NARROWEST) * 100;
}

/**
 * Returns the second clock's row: its days, each at its midnight, and its hours. Where both have no
 * room the days stay; where even they have none, every second, fourth, ... does.
 */
export function clockTicks(
  days: readonly DatedDay[],
  range: TimeRange,
  toPercent: ToPercent,
  margin: number,
): ClockTicks {
  const [first, last] = [days[0], days.at(-1)];
  const all = first && last ? toPercent(last.to) - toPercent(first.from) : 0;
  return {
    days: days.flatMap(({ date, from }, i) => {
      const x = toPercent(from);
      const least = leastFor(DAY_PX, (all / days.length) * (powerOfTwoIn(i) || days.length));
      return inView(x, x, margin) && least !== null ? [{ date, x, least }] : [];
    }),
    hours: hourTicks(days, range, toPercent, { margin, withDays: true }),
  };
}

/**
 * Returns the hours in view by the clock of the given days, without midnight: the day's name stands
 * there, on the axis over it, and `withDays` among them.
 */
export function hourTicks(
  days: readonly LocalDay[],
  range: TimeRange,
  toPercent: ToPercent,
  options: { readonly margin: number; readonly withDays?: boolean },
): HourTick[] {
  const minute = 6_000_000 / (range.to - range.from);
  const room = (step: number) => roomFor(step, options.withDays === true);
  const leasts = STEPS.map((step) => leastFor(room(step), step * minute));
  const finest = STEPS.find((_, i) => leasts[i] !== null);
  if (finest === undefined) return [];
  return days
    .filter((day) => inView(toPercent(day.from), toPercent(day.to), options.margin))
    .flatMap((day) => {
      const ticks: HourTick[] = [];
      for (let at = finest; at < 1440; at += finest) {
        const x = toPercent(instantOn(day, at));
        const coarsest = STEPS.findLastIndex((step) => at % step === 0);
        const least = leasts[coarsest];
        if (typeof least !== 'number' || !inView(x, x, options.margin)) continue;
        ticks.push({ x, text: clockText(at), least });
      }
      return ticks;
    });
}

/** The largest power of two that divides `n`; 0 for 0. */
function powerOfTwoIn(n: number): number {
  return n & -n;
}

/** "06" on the hour, "06:15" between hours. */
function clockText(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const hour = two(Math.floor(minute / 60));
  return minute % 60 === 0 ? hour : `${hour}:${two(minute % 60)}`;
}

/** Whatever a file says of its times, spans stay in order and words stay words. */
import { expect, test } from 'vitest';
import { describeSecondClock, describeWhen, isoDateTime } from '../../../../src/core/describe/when';
import type { WhenFields, WhenSpec } from '../../../../src/core/model/itinerary';
import type { Span } from '../../../../src/core/model/story';
import { resolveSpans } from '../../../../src/core/time/resolve';
import { localDay } from '../../../../src/core/time/zone';
import { story } from '../../../../src/messages/en/story';
import { when as messages } from '../../../../src/messages/en/when';
import { randomFrom } from '../../../support/random';
import { itineraryOf, type EventSketch } from './whenCases';

const ZONES = {
  istanbul: 'Europe/Istanbul',
  tokyo: 'Asia/Tokyo',
  newYork: 'America/New_York',
  lordHowe: 'Australia/Lord_Howe',
  kiritimati: 'Pacific/Kiritimati',
};
const PLACES = Object.keys(ZONES) as (keyof typeof ZONES)[];
const DATES = [
  '2025-03-08',
  '2025-03-09',
  '2025-03-30?',
  '2025-04-06~',
  '2025-03',
  '2025',
  '2025-03-08/2025-03-10',
  '2025-03-08/..',
  '[2025-03-08..2025-03-10]',
  '[2025-03-08,2025-03-10]',
  'nonsense',
];
const CLOCKS = ['00:00', '02:30', '07', '09:00', '13:37', '23:59', '24:00'];

/** Returns whens of every shape, sensible or not, for `count` events. */
function whens(count: number, seed: number): EventSketch[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T; // not empty
  const maybe = <T>(share: number, value: () => T): T | undefined =>
    random() < share ? value() : undefined;
  const id = (): string => `e${String(Math.floor(random() * count))}`;
  const fields = (): WhenFields => ({
    date: maybe(0.8, () => pick(DATES)),
    dateBasis: maybe(0.1, () => 'inferred' as const),
    start: maybe(0.3, () => pick(CLOCKS)),
    end: maybe(0.2, () => pick(CLOCKS)),
    endDate: maybe(0.1, () => pick(DATES)),
    lasts: maybe(0.2, () => pick(['45m', '1h40m', '30h', '0m'])),
    atMost: maybe(0.1, () => '2h'),
    about: maybe(0.3, () => [pick(['start', 'end', 'lasts'] as const)]),
    part: maybe(0.2, () => pick(['morning', 'noon', 'afternoon', 'evening', 'night'] as const)),
    earliest: maybe(0.15, () => pick(CLOCKS)),
    latest: maybe(0.15, () => ({ time: pick(CLOCKS), zone: 'Asia/Tokyo' })),
    after: maybe(0.3, () => [id()]),
    before: maybe(0.3, () => [id()]),
    likely: maybe(0.2, () => [pick(['date', 'part', 'latest', 'after', 'before'] as const)]),
  });
  return Array.from({ length: count }, (_, index) => ({
    id: `e${String(index)}`,
    when: random() < 0.1 ? pick(DATES) : (fields() as WhenSpec),
    at: pick(PLACES),
  }));
}

function expectOrder({ startMin, startMax, endMin, endMax }: Span, label: string): void {
  expect(startMin.at, label).toBeLessThanOrEqual(startMax.at);
  expect(endMin.at, label).toBeLessThanOrEqual(endMax.at);
  expect(startMin.at, label).toBeLessThanOrEqual(endMin.at);
  expect(startMax.at, label).toBeLessThanOrEqual(endMax.at);
}

test.each([1, 2, 3, 4])('any hundred and fifty events (seed %i)', (seed) => {
  const sketches = whens(150, seed);
  const { spans } = resolveSpans(itineraryOf(sketches, ZONES));
  expect(spans.size).toBe(sketches.length);
  for (const { id, when, at } of sketches) {
    const span = spans.get(id);
    const eventZone = ZONES[at as keyof typeof ZONES];
    if (!span) throw new Error(id);
    const label = JSON.stringify({ when, span });
    expectOrder(span, label);
    for (const zone of [eventZone, 'Asia/Tokyo', 'America/New_York']) {
      const headingDay = localDay(span.startMin.at, eventZone);
      const options = { zone, eventZone, language: 'en', messages, headingDay, place: 'Tokyo' };
      const words = describeWhen(span, options);
      const all = [words.full, words.short, words.end, describeSecondClock(span, options, story)];
      for (const text of all.filter((one) => one !== undefined)) {
        expect(text, label).toMatch(/^\S+( \S+)*$/);
        expect(text, label).not.toMatch(/undefined|NaN|[{}]| ,|,,/);
      }
    }
    expect(isoDateTime(span, eventZone), label).toMatch(
      /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d[+-]\d\d:\d\d)?)?)?$/,
    );
  }
});

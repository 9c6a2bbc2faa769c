import { describe, expect, test } from 'vitest';
import { describeDerived } from '../../../../src/core/describe/whenDerived';
import { resolveSpans } from '../../../../src/core/time/resolve';
import { story } from '../../../../src/messages/en/story';
import { when as words } from '../../../../src/messages/en/when';
import { itineraryOf, type EventSketch } from './whenCases';

const DAY = '2025-08-18';
const A: EventSketch = { id: 'a', when: { date: DAY, start: '09:00' } };
const B: EventSketch = { id: 'b', when: { date: DAY, start: '15:00' } };

function derived(sketches: readonly EventSketch[], of = 'x'): string | undefined {
  const itinerary = itineraryOf(sketches, { city: 'Europe/Istanbul' });
  const { spans } = resolveSpans(itinerary);
  const text = (title: unknown): string => String(title).toUpperCase();
  return describeDerived({ itinerary, spans, text, messages: { story, when: words } }, of);
}
const among = (when: EventSketch['when']): string | undefined => derived([A, B, { id: 'x', when }]);

describe('what gives a derived bound', () => {
  test('throws for an event that the story has not', () => {
    expect(() => derived([A, B], 'nobody')).toThrow(RangeError);
  });

  test.each<[EventSketch['when']]>([
    [DAY],
    [{ date: DAY, start: '10:00', after: ['a'], before: ['b'] }],
    [{ date: DAY, earliest: '10:00' }],
    [{ date: DAY, lasts: '30m', latest: '10:00' }],
    [{ date: DAY, part: 'afternoon', after: ['a'] }],
    [{ date: DAY, after: ['nobody'] }],
  ])('is not said of %j', (when) => {
    expect(among(when)).toBeUndefined();
  });

  test.each<[EventSketch['when'], string]>([
    [{ date: DAY, after: ['a'] }, 'from “A” before it'],
    [{ date: DAY, before: ['b'] }, 'from “B” after it'],
    [{ date: DAY, after: ['a'], before: ['b'] }, 'from “A” before it and “B” after it'],
    [{ date: DAY, part: 'afternoon', before: ['b'] }, 'from “B” after it'],
    [{ date: DAY, after: ['a'], likely: ['after'] }, 'from “A”, very likely before it'],
    [{ date: DAY, before: ['b'], likely: ['before'] }, 'from “B”, very likely after it'],
  ])('names the events next to it: %j', (when, said) => {
    expect(among(when)).toBe(said);
  });

  test('names the event behind, which has the time', () => {
    const welcome: EventSketch = { id: 'welcome', when: { date: DAY, before: ['b'] } };
    const x: EventSketch = { id: 'x', when: { after: ['a'], before: ['welcome'] } };
    expect(derived([A, x, welcome, B])).toBe(
      'from “A” before it and “WELCOME” after it, which came before “B”',
    );
    const late: EventSketch = { id: 'x', when: { after: ['tour'], before: ['b'] } };
    const tour: EventSketch = { id: 'tour', when: { after: ['a'] } };
    expect(derived([A, tour, late, B])).toBe(
      'from “TOUR” before it, which came after “A”, and “B” after it',
    );
  });

  test('says of the order that is likely that it is', () => {
    const tour: EventSketch = { id: 'tour', when: { date: DAY, after: ['a'], likely: ['after'] } };
    const x: EventSketch = { id: 'x', when: { date: DAY, after: ['tour'] } };
    expect(derived([A, tour, x])).toBe('from “TOUR” before it, which very likely came after “A”');
  });

  test('passes over what is inferred itself, but not where that has the time', () => {
    const leaves: EventSketch = { id: 'leaves', when: { after: ['a'] }, status: 'inferred' };
    const x: EventSketch = { id: 'x', when: { after: ['leaves'] } };
    expect(derived([A, leaves, x])).toBe('from “A” before it');
    const sure: EventSketch = { ...leaves, when: { date: DAY, start: '11:00' } };
    expect(derived([A, sure, { id: 'x', when: { after: ['leaves'] } }])).toBe(
      'from “LEAVES” before it',
    );
  });
});

import { describe, expectTypeOf, it } from 'vitest';
import { epochMs, type EpochMs, type LngLat } from '../../src/core/model/brand';
import type { Precision, StoryEvent } from '../../src/core/model/story';
import type { Clock } from '../../src/core/model/view';

describe('instants', () => {
  it('are numbers, and a number is not one', () => {
    expectTypeOf<EpochMs>().toExtend<number>();
    expectTypeOf<number>().not.toExtend<EpochMs>();
    // @ts-expect-error a plain number may be of seconds, pixels or degrees
    const instant: EpochMs = 0;
    expectTypeOf(instant).toExtend<number>();
  });

  it('lose their brand in arithmetic and get it back by being checked', () => {
    const noon = epochMs(0);
    expectTypeOf(noon - noon).toEqualTypeOf<number>();
    expectTypeOf(epochMs(noon + 1)).toEqualTypeOf<EpochMs>();
  });
});

describe('positions', () => {
  it('are pairs that nobody changes', () => {
    // @ts-expect-error a position has two numbers
    const short: LngLat = [43.1];
    expectTypeOf(short).toEqualTypeOf<LngLat>();
    expectTypeOf<LngLat>().not.toExtend<[number, number]>();
  });
});

describe('unions', () => {
  it('hold what there is and no more', () => {
    expectTypeOf<Clock>().toEqualTypeOf<'local' | 'home' | 'yours'>();
    expectTypeOf<Precision>().toEqualTypeOf<'clock' | 'part' | 'date' | 'bounds'>();
  });
});

describe('an event of a story', () => {
  it('cannot be changed by a view', () => {
    const rename = (event: StoryEvent): void => {
      // @ts-expect-error views read, and only the state's verbs change anything
      event.title = '';
    };
    expectTypeOf(rename).toBeFunction();
  });
});

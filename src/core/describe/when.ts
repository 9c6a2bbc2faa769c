/**
 * When something took place, in words that say how well it is known, for whatever clock is shown.
 * Only `Intl` stands behind it, every option is an argument, and spaces are plain: the page words
 * the reader's own clock with it and gets the same letters as the build. A day or a part of a day
 * is never moved to another clock as if it were known to the hour: it is said as local.
 */
import type { Span, WhenWords } from '../model/story';
import { describeBounds } from './whenBounds';
import { describeClock } from './whenClock';
import { describeDateOnly } from './whenDate';
import { describePart } from './whenPart';
import type { WhenOptions } from './whenWords';

export type { WhenOptions } from './whenWords';
export { describeSecondClock, isoDateTime } from './whenExtra';

/**
 * Returns the moment in words: `full` with its day, `short` for a list under a day heading, and
 * `end` where a second line has something to say. Throws a RangeError for an unknown zone.
 */
export function describeWhen(span: Span, options: WhenOptions): WhenWords {
  switch (span.precision) {
    case 'clock':
      return describeClock(span, options);
    case 'part':
      return describePart(span, options);
    case 'date':
      return describeDateOnly(span, options);
    case 'bounds':
      return describeBounds(span, options);
  }
}

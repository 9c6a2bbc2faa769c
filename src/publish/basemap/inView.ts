/** Reading the tables of borders for one view. */
import type { ByView } from '../../../data/geography/borders';
import type { BorderView } from '../../core/model/borderViews';

/** Returns what the table says for `view`: for a national viewpoint that it does not name, `de-facto`. */
export function inView<Value>(by: ByView<Value>, view: BorderView): Value {
  const own: Value | undefined = by[view];
  // Null is a word of the tables: land given to nobody.
  return own === undefined ? by['de-facto'] : own;
}

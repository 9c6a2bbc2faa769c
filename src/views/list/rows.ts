/**
 * The keys of the list: one row at a time is in the way of the Tab key, its title with the disclosure
 * and the links that belong to it; arrow keys, Home and End go from title to title. Nothing of it is
 * in the markup, so that without a script every title can be reached.
 */
import { roveTo } from '../../ui/roving';

const TITLES = 'h3 > button';

/** Puts one row in the way of the Tab key, and takes all others out of it. No row, no change. */
export function enterRow(list: Element, row: Element | null): void {
  if (!row) return;
  for (const stop of list.querySelectorAll<HTMLElement>('li :is(button, summary, a)')) {
    const at = row.contains(stop) ? 0 : -1;
    if (stop.tabIndex !== at) stop.tabIndex = at;
  }
}

/**
 * Moves from title to title in the order of the story. Keys elsewhere in a row, those of a language's
 * direction of reading and those with a modifier stay the browser's.
 */
export function moveInList(list: Element, pressed: KeyboardEvent): void {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = pressed;
  if (shiftKey || ctrlKey || metaKey || altKey || /^Arrow[LR]/.test(key)) return;
  const titles = [...list.querySelectorAll<HTMLElement>(TITLES)];
  const here = titles.findIndex((title) => title === pressed.target);
  const to = here < 0 ? null : roveTo(key, here, titles.length);
  if (to === null) return;
  pressed.preventDefault();
  titles[to]?.focus();
}

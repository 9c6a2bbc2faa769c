/** What the arrow keys move on: the marks of the map, the titles of the list, the position in time. */
const PLACES = '[data-layer=marks] button, li button[tabindex], [type=range]';

const closest = ({ target }: Event, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

/**
 * Makes Escape lead back to where the reader was: from the details of a row to its title, from
 * anything else in a story to the disc, the title or the position in time that had the focus last, and
 * from a disc or a title that the arrow keys led to, to the one of the selected event. Who was nowhere
 * stays. For the element around all of them, by the framework's own listeners: what is nearer hears the
 * key first, and may take it, as a zoomed map does.
 */
export function wayBack() {
  let last: HTMLElement | null = null;
  return {
    onfocusin: (entered: FocusEvent): void => {
      last = closest(entered, PLACES) ?? last;
    },
    onkeydown: (pressed: KeyboardEvent): void => {
      if (pressed.key !== 'Escape' || pressed.defaultPrevented) return;
      const place = closest(pressed, PLACES);
      const back = place
        ? place.closest('section, [role=group]')?.querySelector<HTMLElement>('[aria-current]')
        : (closest(pressed, 'li[id]')?.querySelector<HTMLElement>(PLACES) ?? last);
      back?.focus();
    },
  };
}

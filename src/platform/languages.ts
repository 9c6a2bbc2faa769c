/** Has the ways to a story's other languages lead to what is shown now. */

/**
 * Gives each link to another language that the reader is about to take the query and fragment of the
 * address at that moment; without a script they lead to the page as it opens. Does nothing on a page
 * of one language.
 */
export function keepView(root: HTMLElement, location: Location): void {
  const follow = ({ target }: Event): void => {
    if (!(target instanceof HTMLAnchorElement && target.hreflang)) return;
    target.search = location.search;
    target.hash = location.hash;
  };
  // Before a press of any button, and before Enter: what a menu opens or copies is right as well.
  root.addEventListener('pointerdown', follow);
  root.addEventListener('focusin', follow);
}

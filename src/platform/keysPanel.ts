/** The panel that lists the keys: the browser opens and closes it, except for what is done here. */

/**
 * Opens the panel in `root` at “?” while the focus is in the story, gives it the focus however it was
 * opened, so that it can be read, scrolled and left by keyboard (`autofocus` would be an error in a
 * sandboxed frame), and closes it when the focus leaves it, so that it hides nothing that has the
 * focus. Without a panel, or in a browser that has none, which shows it as it stands, nothing happens.
 */
export function openKeysPanel(root: ParentNode): void {
  const panel = root.querySelector<HTMLElement>('[popover]');
  if (!panel || !('showPopover' in panel)) return;
  root.querySelector<HTMLElement>('.story')?.addEventListener('keydown', (pressed) => {
    if (pressed.key === '?' && !pressed.ctrlKey && !pressed.metaKey && !pressed.altKey)
      panel.showPopover();
  });
  panel.addEventListener('toggle', () => {
    if (panel.matches(':popover-open')) panel.focus();
  });
  panel.addEventListener('focusout', ({ relatedTarget }) => {
    // Its own button closes it by itself, and would open it again.
    if (relatedTarget instanceof Element && !relatedTarget.matches('[popovertarget]'))
      panel.hidePopover();
  });
}
